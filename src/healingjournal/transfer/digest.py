"""A digest of all that a takeout carries, without a key: equal journals have equal digests."""

import hashlib
from collections.abc import Iterator, Mapping

from healingjournal.journal.entry import Draft, Entry
from healingjournal.journal.picture import Place
from healingjournal.transfer.json_stream import canonical
from healingjournal.transfer.rooms import Rooms
from healingjournal.transfer.rows import (
    draft_row,
    earlier_row,
    page_row,
    picture_row,
    plain,
)


def digest(rooms: Rooms) -> str:
    """Give SHA-256, as hex digits, over every thing in order, each in one canonical form.

    What is put in: pages with marks, instants, earlier texts and pictures in the order they were
    written, drafts, chapters, moments, and what other rooms hand over. Nothing is left out that
    a takeout carries, and nothing is put in that it does not.
    """
    made = hashlib.sha256()
    for kind, item in _items(rooms):
        raw = canonical([kind, item])
        made.update(len(raw).to_bytes(8, "big"))
        made.update(raw)
    return made.hexdigest()


def _items(rooms: Rooms) -> Iterator[tuple[str, object]]:
    for page in rooms.pages.pages():
        yield "page", _page(page, rooms)
    for draft, changed_ms in rooms.pages.drafts():
        yield "draft", _draft(draft, changed_ms, rooms)
    for one in (*rooms.carried, rooms.moments):
        for row in one.rows(rooms.gone()):
            yield one.key, row


def _page(page: Entry, rooms: Rooms) -> Mapping[str, object]:
    earlier = [
        (plain(earlier_row(page.id, text)), text.title, _sum(text.body.encode("utf-8")))
        for text in rooms.pages.earlier(page.id)
    ]
    return {
        **_said(page),
        "row": plain(page_row(page, (), (), None)),
        "earlier": earlier,
        "pictures": list(_pictures(Place(entry=page.id), rooms)),
    }


def _draft(draft: Draft, changed_ms: int, rooms: Rooms) -> Mapping[str, object]:
    return {
        **_said(draft),
        "row": plain(draft_row(draft, changed_ms, (), None)),
        "pictures": list(_pictures(Place(draft=draft.id), rooms)),
    }


def _said(page: Entry | Draft) -> dict[str, object]:
    return {
        "when": page.when.isoformat(),
        "title": page.title,
        "tags": list(page.tags),
        "prompt": page.prompt,
        "body": page.body,
    }


def _pictures(place: Place, rooms: Rooms) -> Iterator[object]:
    for picture in rooms.pictures.of(place):
        size = [picture.file.media, picture.file.width, picture.file.height]
        content = _sum(picture.file.content)
        yield plain(picture_row(picture)), size, content, picture.strokes


def _sum(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
