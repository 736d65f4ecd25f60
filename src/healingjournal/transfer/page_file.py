"""A page as a Markdown file: front matter with title, tags, date and prompt, then the text."""

from datetime import datetime

from healingjournal.base.clock import iso
from healingjournal.base.errors import RefusedError
from healingjournal.base.text import decoded
from healingjournal.journal import front_matter
from healingjournal.journal.day import local_time
from healingjournal.journal.entry import Draft, Entry, Page
from healingjournal.transfer.skipped import UnusableError


def written(page: Entry | Draft) -> tuple[bytes, str | None]:
    """Give a page as the bytes of its file, and its prompt if front matter cannot hold it."""
    head = Page("", page.title or None, page.tags or None, iso(page.when), page.prompt)
    left = None
    if front_matter.read(front_matter.written(head)) != head:
        left = page.prompt
        head = Page("", head.title, head.tags, head.date)
    return (front_matter.written(head) + page.body).encode("utf-8"), left


def written_earlier(title: str, body: str) -> bytes:
    """Give an earlier text as the bytes of its file."""
    return (front_matter.written(Page("", title)) + body).encode("utf-8")


def read(raw: bytes) -> Page:
    """Give the page of a file; raises UnusableError for what is not UTF-8 or has no such day."""
    try:
        return front_matter.read(decoded(raw))
    except RefusedError as error:
        raise UnusableError(error.words_key) from None


def read_text(raw: bytes) -> Page:
    """Give a page whose file is all text; raises UnusableError for what is not UTF-8."""
    try:
        return Page(decoded(raw))
    except RefusedError as error:
        raise UnusableError(error.words_key) from None


def when_of(page: Page, name: str) -> datetime:
    """Give the day and time of a page read from a file of ours, whose name begins with its day."""
    try:
        return local_time(page.date or name.rpartition("/")[2][:10])
    except RefusedError as error:
        raise UnusableError(error.words_key) from None
