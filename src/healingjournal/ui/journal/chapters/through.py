"""A chapter made ready to be read as one: its foreword, then page after page. Knows no Qt.

Nothing in it can be loaded or followed; a page is made readable as it is in the journal.
"""

from collections.abc import Sequence
from html import escape

from healingjournal.journal.chapter import ReadPage
from healingjournal.ui.journal.reading import plain_html, read_html


def through_html(
    foreword: str, pages: Sequence[ReadPage], named: Sequence[str], sealed: str
) -> str:
    """Give HTML for a window of a chapter; slow the first time, as `read_html` is.

    `named` are the days of the pages, as they are read, and `sealed` the word for a seal.

    Each page begins with a line, its day and its title, if it has one; then its foreword there,
    set apart, and its text. Of a sealed page only the day and the word for its seal are there.
    """
    parts = [_apart(foreword)]
    for n, (one, day) in enumerate(zip(pages, named, strict=True)):
        if n or foreword:
            parts.append("<hr>")
        parts.append(f"<p>{escape(day)}</p>")
        if one.page.sealed:
            parts.append(f"<p>{escape(sealed)}</p>")
            continue
        if one.page.title:
            parts.append(f"<h1>{escape(one.page.title)}</h1>")
        parts += [_apart(one.foreword), read_html(one.body)]
    return "".join(parts)


def _apart(foreword: str) -> str:
    return f"<blockquote>{plain_html(foreword)}</blockquote>" if foreword.strip() else ""
