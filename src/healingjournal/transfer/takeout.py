"""Taking out: everything in one folder of open formats, whole or plainly unfinished."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from healingjournal.base.clock import iso
from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Draft, Entry
from healingjournal.journal.picture import Place
from healingjournal.transfer import words
from healingjournal.transfer.json_stream import JsonWriter
from healingjournal.transfer.new_folder import NewFolder, filled
from healingjournal.transfer.page_file import written, written_earlier
from healingjournal.transfer.rooms import Rooms
from healingjournal.transfer.rows import (
    DraftRow,
    EarlierRow,
    PictureRow,
    draft_row,
    earlier_row,
    page_row,
    picture_row,
    plain,
)

FORMAT = "healingjournal takeout"
VERSION = 1
README, JOURNAL, MOMENTS = "README.txt", "journal.json", "moments.json"

# Hears how many pages are done, and of how many where that is known.
Step = Callable[[int, int | None], None]


@dataclass(frozen=True)
class TakenOut:
    """A takeout that lies there whole: its folder, and how many pages and files it holds."""

    folder: Path
    entries: int
    files: int


def take_out(rooms: Rooms, folder: Path, step: Step, lang: str = "en") -> TakenOut:
    """Write everything into a new or empty folder, each file for its owner alone.

    Raises what `new_folder.filled` raises; nothing is left there then. A run that is killed
    leaves a folder that says it is unfinished.

    What `step` does may write: a page is taken out as it is when it is its turn, and a draft that
    became part of a page which had had its turn, as it was in the beginning.
    """
    count = rooms.pages.count()
    begun = _Begun(rooms)
    with filled(folder, rooms.vault.folder, words.unfinished(lang)) as new:
        day = rooms.clock.now().date().isoformat()
        new.put(README, words.readme(lang, day).encode("utf-8"))
        with new.open(JOURNAL) as file:
            out = JsonWriter(file)
            _begin(out, rooms)
            out.value("entries", count)
            put = _put_pages(out, rooms, new, begun.then(lambda done: step(done, count)))
            _put_drafts(out, rooms, new, begun)
            for one in rooms.carried:
                _put_rows(out, one.key, one.rows(rooms.gone()))
            out.close()
        with new.open(MOMENTS) as file:
            out = JsonWriter(file)
            _begin(out, rooms)
            _put_rows(out, rooms.moments.key, rooms.moments.rows(rooms.gone()))
            out.close()
    return TakenOut(folder, put, new.files)


def _begin(out: JsonWriter, rooms: Rooms) -> None:
    out.value("format", FORMAT)
    out.value("version", VERSION)
    out.value("made", iso(rooms.clock.now()))


class _Begun:
    """The drafts of the beginning, and how their pages were when these were taken out."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._drafts = [*rooms.pages.drafts()]
        self._of = {draft.entry for draft, _ in self._drafts}
        self._taken: dict[EntryId, int] = {}

    def then(self, step: Callable[[int], None]) -> Callable[[int, Entry], None]:
        """Give what is to be done after a page: look whether a draft is of it, then the step."""

        def done(number: int, page: Entry) -> None:
            if page.id in self._of:
                self._taken[page.id] = page.changed_ms
            step(number)

        return done

    def drafts(self) -> Iterator[tuple[Draft, int]]:
        """Give the drafts there are, and before them those that are in no page taken out."""
        now = [*self._rooms.pages.drafts()]
        there = {draft.id for draft, _ in now}
        for draft, changed_ms in self._drafts:
            if draft.id not in there and draft.entry is not None and self._missed(draft.entry):
                yield draft, changed_ms
        yield from now

    def _missed(self, entry: EntryId) -> bool:
        page = self._rooms.pages.page(entry)
        return page is not None and page.changed_ms != self._taken.get(entry)


def _put_pages(
    out: JsonWriter, rooms: Rooms, new: NewFolder, then: Callable[[int, Entry], None]
) -> int:
    out.begin("pages")
    number = 0
    for number, page in enumerate(rooms.pages.pages(), 1):
        raw, prompt = written(page)
        earlier = list(_put_earlier(page, rooms, new))
        pictures = list(_put_pictures(Place(entry=page.id), rooms, new))
        row = page_row(page, earlier, pictures, prompt)
        new.put(row.file, raw)
        out.item(plain(row))
        then(number, page)
    out.end()
    return number


def _put_drafts(out: JsonWriter, rooms: Rooms, new: NewFolder, begun: _Begun) -> None:
    out.begin("drafts")
    for draft, changed_ms in begun.drafts():
        out.item(plain(_put_draft(draft, changed_ms, rooms, new)))
    out.end()


def _put_draft(draft: Draft, changed_ms: int, rooms: Rooms, new: NewFolder) -> DraftRow:
    raw, prompt = written(draft)
    pictures = _put_pictures(Place(draft=draft.id), rooms, new)
    row = draft_row(draft, changed_ms, pictures, prompt)
    new.put(row.file, raw)
    return row


def _put_earlier(page: Entry, rooms: Rooms, new: NewFolder) -> Iterator[EarlierRow]:
    for text in rooms.pages.earlier(page.id):
        row = earlier_row(page.id, text)
        new.put(row.file, written_earlier(text.title, text.body))
        yield row


def _put_pictures(place: Place, rooms: Rooms, new: NewFolder) -> Iterator[PictureRow]:
    for picture in rooms.pictures.of(place):
        row = picture_row(picture)
        new.put(row.file, picture.file.content)
        if row.strokes is not None and picture.strokes is not None:
            new.put(row.strokes, picture.strokes.encode("utf-8"))
        yield row


def _put_rows(out: JsonWriter, key: str, rows: Iterator[Mapping[str, object]]) -> None:
    out.begin(key)
    for row in rows:
        out.item(row)
    out.end()
