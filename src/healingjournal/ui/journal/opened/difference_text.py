"""A difference made ready for reading: underlined or struck, and said in brackets. No Qt."""

from collections.abc import Sequence
from html import escape

from healingjournal.journal.difference import Change, Part

Around = tuple[str, str]  # what stands before and after a change


def difference_html(parts: Sequence[Part], added: Around, taken: Around) -> str:
    """Give the parts as paragraphs; no letter is left out, and nothing in them is markup.

    `added` and `taken` say in words what became of what stands between them.
    """
    told = {Change.ADDED: ("u", added), Change.TAKEN: ("s", taken)}
    lines: list[list[str]] = [[]]
    for part in parts:
        text = part.text
        said = part.change is not Change.SAME and bool(text.strip())
        if said:
            tag, (before, after) = told[part.change]
            lead = len(text) - len(text.lstrip())
            end = len(text.rstrip())
            _put(lines, escape(text[:lead] + before), "")
            _put(lines, escape(text[lead:end]), tag)
            _put(lines, escape(after + text[end:]), "")
        elif part.change is not Change.TAKEN:
            _put(lines, escape(text), "")
    return "".join(f"<p>{''.join(line)}</p>" for line in lines if "".join(line).strip())


def _put(lines: list[list[str]], text: str, tag: str) -> None:
    """Add text to the last line, and go on in a new one at each line end."""
    for number, piece in enumerate(text.split("\n")):
        if number:
            lines.append([])
        if piece:
            lines[-1].append(f"<{tag}>{piece}</{tag}>" if tag else piece)
