"""Bringing a takeout in again: what is here stays as it is, and what is not is added."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from healingjournal.base.errors import NewerError, RefusedError
from healingjournal.transfer import found_folder
from healingjournal.transfer.brought import Count, Step
from healingjournal.transfer.carried import ADDED, HERE, Carried
from healingjournal.transfer.coming_pages import ComingPages
from healingjournal.transfer.json_stream import items
from healingjournal.transfer.new_folder import UNFINISHED
from healingjournal.transfer.rooms import Rooms
from healingjournal.transfer.skipped import UnusableError
from healingjournal.transfer.takeout import FORMAT, JOURNAL, MOMENTS, VERSION

_HEAD = frozenset({"format", "version", "made", "entries"})


def is_takeout(folder: Path) -> bool:
    """Tell whether a folder looks like a takeout of ours; reads no page."""
    try:
        with found_folder.opened(folder / JOURNAL) as file:
            head = file.read(200)
    except (UnusableError, OSError):
        return False
    return f'"{FORMAT}"'.encode() in head


def bring_in(rooms: Rooms, folder: Path, count: Count, step: Step) -> None:
    """Add what a takeout holds, inside a transaction of the caller's.

    Raises RefusedError ("not_a_takeout", "takeout_unfinished"), NewerError ("takeout_newer") and
    DamagedError ("takeout_damaged"); single things that cannot be used are left and told.
    """
    if os.path.lexists(folder / UNFINISHED):
        raise RefusedError("takeout_unfinished")
    pages = ComingPages(rooms, folder, count, step)
    ways: dict[str, Callable[[object], str]] = {"pages": pages.page, "drafts": pages.draft}
    for one in rooms.carried:
        ways[one.key] = _way(one, pages)
    _read(folder, JOURNAL, ways, count, pages.of)
    pages.look_for_others()
    moments = {rooms.moments.key: _way(rooms.moments, pages)}
    if os.path.lexists(folder / MOMENTS):
        _read(folder, MOMENTS, moments, count, lambda _: None)
    else:
        count.leave(MOMENTS, "missing")


def _way(carried: Carried, pages: ComingPages) -> Callable[[object], str]:
    def bring(row: object) -> str:
        pages.beat()
        if not isinstance(row, dict):
            raise UnusableError("not_understood")
        return carried.bring(row, pages.page_of)

    return bring


def _read(
    folder: Path,
    name: str,
    ways: Mapping[str, Callable[[object], str]],
    count: Count,
    expect: Callable[[int], None],
) -> None:
    head: dict[str, object] = {}
    numbers: dict[str, int] = {}
    try:
        with found_folder.opened(folder / name) as file:
            for key, item in items(file, name):
                if key in _HEAD:
                    head[key] = item
                    continue
                if not numbers:
                    _must_be_ours(head)
                    expect(_whole(head.get("entries")))
                numbers[key] = numbers.get(key, 0) + 1
                _one(ways, name, (key, numbers[key]), item, count)
    except UnusableError:
        raise RefusedError("not_a_takeout") from None
    if not numbers:
        _must_be_ours(head)


def _one(
    ways: Mapping[str, Callable[[object], str]],
    name: str,
    place: tuple[str, int],
    item: object,
    count: Count,
) -> None:
    key, number = place
    if key not in ways:
        if number == 1:
            count.leave(f"{name}: {key}", "unknown_part")
        return
    where = f"{name}: {key}, {number}"
    try:
        became = ways[key](item)
    except UnusableError as error:
        count.leave(where, error.why)
        return
    if became == HERE:
        count.is_here(f"{name}: {key}")
    elif became and became != ADDED:
        count.leave(where, became)


def _must_be_ours(head: Mapping[str, object]) -> None:
    version = head.get("version")
    if head.get("format") != FORMAT or not isinstance(version, int):
        raise RefusedError("not_a_takeout")
    if version > VERSION:
        raise NewerError("takeout_newer")


def _whole(value: object) -> int:
    return value if isinstance(value, int) and 0 <= value < 1 << 31 else 0


