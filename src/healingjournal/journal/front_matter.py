"""The few lines that may stand before a text: title, tags, date, prompt. Plain text, no YAML.

They count only if the first line is exactly `---`, a later line is exactly `---`, and every line
between is one of `title: …`, `tags: a, b`, `date: …`, `prompt: ID`. Otherwise all of it is text.
The text begins right after the closing line.
"""

import re

from healingjournal.base.text import folded, taken_in
from healingjournal.journal.day import local_time
from healingjournal.journal.entry import Page

_FENCE = "---"
_LINE = re.compile(
    r"(title|tags|date):(?: (.*))?|(prompt):(?: *| +([A-Za-z0-9][\w.:-]{0,99}) *)", re.ASCII
)


def read(text: str) -> Page:
    """Read a text, as `base.text.taken_in` gives it, with or without front matter.

    Raises RefusedError("bad_date") when the date named is no day of the years 1 to 9999.
    """
    named, body = _parted(text)
    given = named.get("date")
    if given:
        local_time(given)
    tags = named.get("tags")
    return Page(
        body=body,
        title=named.get("title"),
        tags=None if tags is None else tags_of(tags.split(",")),
        date=given,
        prompt=named.get("prompt"),
    )


def written(page: Page) -> str:
    """Write a page so that reading it gives the same page."""
    lines = []
    if page.title is not None:
        lines.append(f"title: {one_line(page.title)}")
    if page.tags is not None:
        lines.append(f"tags: {', '.join(tags_of(page.tags))}")
    if page.date is not None:
        lines.append(f"date: {page.date}")
    if page.prompt is not None:
        lines.append(f"prompt: {page.prompt}")
    # A text that would itself be taken for front matter stands behind an empty one.
    if not lines and read_as_text(page.body):
        return page.body
    return "\n".join([_FENCE, *(line.rstrip(" ") for line in lines), _FENCE, page.body])


def read_as_text(body: str) -> bool:
    """Tell whether a text without front matter would be read back as itself."""
    return _parted(body)[1] == body


def one_line(title: str) -> str:
    """Give a title as it is kept: one line, no space around it, not even a BOM."""
    return taken_in(title).replace("\n", " ").strip(" \t\ufeff")


def tags_of(pieces: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """Give tags as they are kept: one line each, no comma, none empty, none twice when folded."""
    kept: dict[str, str] = {}
    for piece in pieces:
        for part in piece.split(","):
            tag = one_line(part)
            if tag:
                kept.setdefault(folded(tag), tag)
    return tuple(kept.values())


def _parted(text: str) -> tuple[dict[str, str], str]:
    if not text.startswith(f"{_FENCE}\n"):
        return {}, text
    lines = text.split("\n")
    try:
        end = lines.index(_FENCE, 1)
    except ValueError:
        return {}, text
    named: dict[str, str] = {}
    for line in lines[1:end]:
        found = _LINE.fullmatch(line)
        if not found:
            return {}, text
        name = found[1] or found[3]
        named[name] = (found[2] or found[4] or "").strip(" \t")
    return named, "\n".join(lines[end + 1 :])
