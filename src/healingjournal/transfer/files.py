"""Markdown and plain text files from anywhere, each one a page; nothing of theirs is changed."""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from healingjournal.base.clock import Clock, utc_ms
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId, PromptId, new_id
from healingjournal.journal.day import local_time, to_the_second
from healingjournal.journal.entry import Entry, Page
from healingjournal.journal.whole import taken_in_page
from healingjournal.transfer import found_folder, page_file
from healingjournal.transfer.bringing import is_takeout
from healingjournal.transfer.brought import Count, Step
from healingjournal.transfer.carried import HERE
from healingjournal.transfer.forms import MARKDOWN, TEXT
from healingjournal.transfer.found_folder import MOST_OF_A_PAGE
from healingjournal.transfer.rooms import Rooms
from healingjournal.transfer.skipped import UnusableError

# A day anywhere in a file's name, with a dash, a dot, a line or nothing between its parts.
_DAY = re.compile(r"(?<![0-9])([0-9]{4})([-._]?)([0-9]{2})\2([0-9]{2})(?![0-9])")


@dataclass(frozen=True)
class Kind:
    """A kind of files: how their names end, and how one is read."""

    endings: tuple[str, ...]
    read: Callable[[bytes], Page]


KINDS = {
    MARKDOWN: Kind((".md", ".markdown"), page_file.read),
    TEXT: Kind((".txt", ".text"), page_file.read_text),
}


def bring_in_files(rooms: Rooms, kind: Kind, path: Path, count: Count, step: Step) -> None:
    """Add a page for each file, inside a transaction of the caller's.

    `path` is one file, whatever its name, or a folder with all that is in it; of a takeout only
    its pages. Raises RefusedError("nothing_there") when there is neither.
    """
    for where, file in _files(kind, path, count):
        count.found += 1
        try:
            why = _bring(rooms, kind, file, count)
        except (UnusableError, RefusedError) as error:
            why = error.why if isinstance(error, UnusableError) else error.words_key
        if why is None:
            count.added += 1
        else:
            count.leave(where, why)
        step(count.found, None)


def _files(kind: Kind, path: Path, count: Count) -> Iterator[tuple[str, Path]]:
    if not path.is_dir():
        if not os.path.lexists(path):
            raise RefusedError("nothing_there")
        # Links are followed only where the person named one.
        yield path.name, Path(os.path.realpath(path))
        return
    ours = is_takeout(path)
    for where, file, why in found_folder.files_in(path):
        if why:
            count.leave(where, why)
        elif file.suffix.lower() not in kind.endings:
            count.leave(where, "another_kind")
        elif ours and not where.startswith("pages/"):
            count.leave(where, "of_a_takeout")
        else:
            yield where, file


def _bring(rooms: Rooms, kind: Kind, path: Path, count: Count) -> str | None:
    page = kind.read(found_folder.content(path, MOST_OF_A_PAGE))
    if not (page.body.strip() or page.title):
        raise UnusableError("empty")
    when, told = _when(page, path, rooms.clock)
    coming = taken_in_page(_new(page, when, rooms.clock))
    if rooms.pages.alike(coming):
        return HERE
    rooms.pages.put(coming)
    count.day_of_name += told == "name"
    count.day_of_file += told == "file"
    return None


def _new(page: Page, when: datetime, clock: Clock) -> Entry:
    now_ms = utc_ms(clock.now())
    return Entry(
        id=EntryId(new_id()),
        when=when,
        title=page.title or "",
        tags=page.tags or (),
        body=page.body,
        words=0,
        prompt=PromptId(page.prompt) if page.prompt else None,
        versions=1,
        written_ms=now_ms,
        changed_ms=now_ms,
    )


def _when(page: Page, path: Path, clock: Clock) -> tuple[datetime, str]:
    """Give the day and time of a page, and what told it: the page, the file's name, or its time."""
    if page.date:
        return local_time(page.date), "page"
    for found in _DAY.finditer(path.name):
        try:
            return local_time(f"{found[1]}-{found[3]}-{found[4]}"), "name"
        except RefusedError:
            continue
    try:
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone()
    except (OSError, OverflowError, ValueError):
        changed = clock.now()
    return to_the_second(changed), "file"
