"""Made-up chapters that lie nowhere; for specimens."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from healingjournal.base.errors import CannotWriteError, DamagedError
from healingjournal.base.ids import EntryId
from healingjournal.base.overriding import override
from healingjournal.journal.chapter import (
    Chapter,
    ChapterId,
    ChapterKept,
    ChapterPage,
    Foreword,
    ForewordAdded,
    PagePut,
    PageTakenOut,
    Placing,
    ReadPage,
    ReadPart,
    Removed,
)
from healingjournal.journal.chapter_choice import ChapterChoice
from healingjournal.journal.chapters import Chapters
from healingjournal.journal.entry import DraftId, Entry


def foreword(number: int, day: date, body: str) -> Foreword:
    """Give one made-up foreword."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return Foreword(number, body, int(noon.timestamp() * 1000))


class MadeUpChoice(ChapterChoice):
    """Gives what the chapters give for any page."""

    def __init__(self, chapters: Chapters) -> None:
        """Take the chapters."""
        self._chapters = chapters

    @override
    def placing(self, draft_id: DraftId) -> Placing:
        return self._chapters.placing(EntryId(draft_id))


class MadeUpChapters(Chapters):
    """Holds titles, the same pages in each, and forewords; may be full, or damaged."""

    def __init__(
        self,
        titles: Sequence[str] = (),
        pages: Sequence[Entry] = (),
        forewords: Sequence[Foreword] = (),
        *,
        sealed: EntryId | None = None,
        begun: str = "",
        fault: str = "",
    ) -> None:
        """Take what is there, which page is sealed, what is being written, what is wrong."""
        self._titles = list(titles)
        self._pages = list(pages)
        self._forewords = list(forewords)
        self._sealed = sealed
        self._begun = begun
        self._fault = fault

    def _write(self) -> None:
        if self._fault == "full":
            raise CannotWriteError("disk_full")

    @override
    def all(self) -> list[Chapter]:
        if self._fault == "damaged":
            raise DamagedError
        return [Chapter(ChapterId(str(n)), title, 0) for n, title in enumerate(self._titles)]

    @override
    def chapter(self, chapter_id: ChapterId) -> Chapter:
        return self.all()[int(chapter_id)]

    @override
    def make(self, title: str = "") -> ChapterKept:
        self._write()
        self._titles.append(title)
        return ChapterKept(ChapterId(str(len(self._titles) - 1)), new=True)

    @override
    def drop_blank(self, chapter_id: ChapterId) -> None:
        pass

    @override
    def remove(self, chapter_id: ChapterId) -> Removed:
        self._write()
        title = self._titles.pop(int(chapter_id))
        return Removed(chapter_id, title, 0, None, (), ())

    @override
    def pages(self, chapter_id: ChapterId, *, hidden: bool = False) -> list[ChapterPage]:
        return [self._line(one) for one in self._pages]

    def _line(self, page: Entry) -> ChapterPage:
        sealed = page.id == self._sealed
        return ChapterPage(page.id, page.when, "" if sealed else page.title, sealed)

    @override
    def placing(self, entry_id: EntryId) -> Placing:
        places = tuple((one, n % 2 == 0) for n, one in enumerate(self.all()))
        return Placing(places, in_no_list=self._fault == "hidden")

    @override
    def put_in(
        self, chapter_id: ChapterId, entry_id: EntryId, before: EntryId | None = None
    ) -> PagePut:
        self._write()
        return PagePut(chapter_id, entry_id)

    @override
    def take_out(self, chapter_id: ChapterId, entry_id: EntryId) -> PageTakenOut:
        self._write()
        self._pages = [one for one in self._pages if one.id != entry_id]
        return PageTakenOut(chapter_id, entry_id)

    @override
    def forewords(
        self, chapter_id: ChapterId, entry_id: EntryId | None = None, *, hidden: bool = False
    ) -> list[Foreword]:
        shut = entry_id is not None and entry_id == self._sealed
        return [] if shut else self._forewords

    @override
    def begun_foreword(self, chapter_id: ChapterId, entry_id: EntryId | None = None) -> str:
        return self._begun

    @override
    def keep_begun(
        self, chapter_id: ChapterId, body: str, entry_id: EntryId | None = None
    ) -> None:
        self._write()

    @override
    def add_foreword(
        self, chapter_id: ChapterId, body: str, entry_id: EntryId | None = None
    ) -> ForewordAdded | None:
        self._write()
        return ForewordAdded(chapter_id, entry_id)

    @override
    def read(self, chapter_id: ChapterId, start: int = 0, limit: int = 20) -> ReadPart:
        own = self._forewords[0].body if self._forewords else ""
        shown = self._pages[start : start + 3]
        pages = tuple(
            ReadPage(self._line(one), "" if one.id == self._sealed else one.body, "")
            for one in shown
        )
        end = start + len(shown)
        return ReadPart(pages, "" if start else own, end if end < len(self._pages) else None)
