"""Markdown: headings, lists, quotes and stress as marks; every other letter is only a letter.

What could be a mark is written so that readers of every habit take it for a letter. Where
stress could be misread it is left out, for the words count more than their looks.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest

from healingjournal.sharing.packet import Packet
from healingjournal.sharing.page_words import Block, Run
from healingjournal.sharing.parts import parts

_STEP = "    "
_RULE = "* * *"
_LETTERS = {
    **{letter: f"\\{letter}" for letter in "\\`*_[]"},
    # Not every reader knows a backslash before these.
    "<": "&lt;", ">": "&gt;", "&": "&amp;", "~": "&#x7e;", "|": "&#x7c;", "^": "&#x5e;",
}
_TABLE = str.maketrans(_LETTERS)
# At the start of a line: a heading, a list, a line under a heading, a row of signs.
_OPENING = re.compile(r"[#+=:-]|([0-9]{1,9})[.)](?=\s|$)")


def md(packet: Packet, *, stress: bool = True) -> bytes:
    """Give the packet as Markdown in UTF-8; without `stress` no word is bold or slanted."""
    made: list[str] = []
    for number, part in enumerate(parts(packet)):
        if number:
            made.append(_RULE)
        made.extend(_blocks(part.blocks, stress=stress))
    return ("\n\n".join(made) + "\n").encode("utf-8")


def _blocks(blocks: tuple[Block, ...], *, stress: bool) -> Iterator[str]:
    for block in blocks:
        made = _block(block, stress=stress)
        if made:
            yield made


def _block(block: Block, *, stress: bool) -> str:
    match block.kind:
        case "heading":
            words = " ".join(_words(block.runs, stress=stress).split())
            return f"{'#' * block.level} {words}"
        case "list":
            items = (_item(each, stress=stress) for each in block.inside)
            return "\n\n".join(each for each in items if each)
        case "quote":
            inside = "\n\n".join(_blocks(block.inside, stress=stress))
            return "\n".join(f"> {line}".rstrip() for line in inside.split("\n"))
        case "rule":
            return _RULE
        case _:
            return _words(block.runs, stress=stress)


def _item(item: Block, *, stress: bool) -> str:
    inside = "\n\n".join(_blocks(item.inside, stress=stress))
    indented = inside.replace("\n", f"\n{_STEP}").replace(f"\n{_STEP}\n", "\n\n")
    # A bullet alone is a letter to some readers.
    return f"- {indented}" if indented.strip() else ""


def _words(runs: tuple[Run, ...], *, stress: bool) -> str:
    made = ""
    for run, following in zip_longest(runs, runs[1:]):
        mark = "*" * (2 * run.strong + run.emphasis) if stress else ""
        after = following.text[:1] if following else ""
        made += _marked(run.text, mark, made[-1:], after)
    lines = (line.strip() for line in made.split("\n"))
    # A line without words would end the paragraph.
    return "  \n".join(_opened(line) for line in lines if line)


def _marked(text: str, mark: str, before: str, after: str) -> str:
    inner = text.strip()
    # Marks hold only where words touch them, and nothing but space stands around.
    free = (not before or before.isspace() or text[:1].isspace()) and (
        not after or after.isspace() or text[-1:].isspace()
    )
    if not mark or not inner or "\n" in inner or not free:
        return text.translate(_TABLE)
    start = text.index(inner)
    return (
        text[:start] + mark + inner.translate(_TABLE) + mark + text[start + len(inner) :]
    )


def _opened(line: str) -> str:
    match = _OPENING.match(line)
    if not match:
        return line
    if match.group(1):
        end = match.end(1)
        return f"{line[:end]}\\{line[end:]}"
    sign = line[0]
    return (f"\\{sign}" if sign in "#+-" else f"&#x{ord(sign):x};") + line[1:]
