"""The pages of one chapter in the person's own order, and what is open of one of them."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.ids import EntryId
from healingjournal.base.overriding import override
from healingjournal.journal.chapter import Chapter, ChapterId, ChapterPage, Foreword
from healingjournal.journal.chapters import Chapters
from healingjournal.ui.journal.chapters import words
from healingjournal.ui.journal.chapters.announcing import announce
from healingjournal.ui.journal.chapters.cards import PageCard
from healingjournal.ui.journal.chapters.sides import Sides
from healingjournal.ui.journal.chapters.view import View
from healingjournal.ui.journal.list_line import Kind, ListLine
from healingjournal.ui.kit import days
from healingjournal.ui.kit.empty_state import EmptyState
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


@dataclass(frozen=True)
class _Seen:
    """What one look at the journal gives: the chapter, its pages, forewords of the open one."""

    chapter: Chapter
    pages: list[ChapterPage]
    forewords: list[Foreword] = field(repr=False)
    begun: bool


class Inside(View):
    """Keeps no truth: reads again after whatever is done.

    Sends `foreword_requested` with the open page, `read_requested` with the place reading
    begins at, `put_in_requested` and `back_requested`.
    """

    put_in_requested = Signal()
    read_requested = Signal(int)
    foreword_requested = Signal(str)
    back_requested = Signal()

    def __init__(self, chapters: Chapters, work: Work, look: Look) -> None:
        """Take the chapters, the work and the look."""
        super().__init__()
        said = words.pages()
        self._chapters = chapters
        self._work = work
        self._said = said
        self._chapter = ChapterId("")
        self._open: EntryId | None = None
        self._to_card = False
        self._just_moved = ""
        self.back = SoftButton(look, words.said()["to_chapters"], "left")
        self.put_in = SoftButton(look, said["put_in"], "plus")
        self.none = EmptyState(look, said["none_open"], said["put_in"])
        self.card = PageCard(look)
        buttons = [self.back, self.put_in]
        self.sides = Sides(look, words.said()["its_pages"], buttons, self.none, self.card)
        self.notice = self.sides.notice
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sides)
        self._connect()

    def _connect(self) -> None:
        card = self.card
        self.back.clicked.connect(self.back_requested)
        self.put_in.clicked.connect(self.put_in_requested)
        if self.none.button is not None:
            self.none.button.show_icon("plus")
            self.none.button.clicked.connect(self.put_in_requested)
        self.sides.opened.connect(self.open)
        self.sides.moved.connect(self._move)
        card.back.clicked.connect(self.close_card)
        card.read.clicked.connect(self._read_from_here)
        card.foreword.write_requested.connect(
            lambda: self.foreword_requested.emit(self._open or "")
        )
        card.place.step_requested.connect(lambda by: self.sides.list.step(self._open or "", by))
        card.out.clicked.connect(self._take_out)

    # ---- what the page asks ----

    def begin(self, chapter: ChapterId) -> None:
        """Show the pages of a chapter, with none of them open."""
        self._chapter = chapter
        self._open = None
        self.notice.hush()
        self.sides.show_open(False)
        self.sides.show_lines([], "")
        self.read()

    @override
    def first(self) -> QWidget:
        found = self.sides.first()
        return self.card.back if found is self.card else found

    @override
    def stops(self) -> list[QWidget]:
        empty = [] if self.none.button is None else [self.none.button]
        beside = self.card.stops() if self.sides.is_open() else empty
        return [*self.sides.stops(), *beside, *self.notice.buttons()]

    @override
    def stop(self) -> bool:
        if self.sides.is_open() and self.sides.one_column():
            self.close_card()
            return True
        return False

    @override
    def lines(self) -> list[str]:
        return words.lines_of_pages()

    @override
    def arrive(self) -> None:
        self.read()

    def read(self) -> None:
        """Read again what is shown."""
        chapter, opened = self._chapter, self._open

        def look() -> _Seen:
            of, pages = self._chapters.chapter(chapter), self._chapters.pages(chapter)
            if opened is None or all(one.entry != opened for one in pages):
                return _Seen(of, pages, [], begun=False)
            begun = bool(self._chapters.begun_foreword(chapter, opened))
            return _Seen(of, pages, self._chapters.forewords(chapter, opened), begun)

        self._work.run(self, look, lambda seen: self._show(opened, seen), self._failed)

    # ---- showing ----

    def open(self, key: str) -> None:
        """Show what a page has in this chapter, beside the list."""
        self._open = EntryId(key)
        self.notice.hush()
        self._to_card = True
        self.read()

    def close_card(self) -> None:
        """Show no page, and put the keyboard back on the list."""
        self._open = None
        self.sides.show_open(False)
        self.first().setFocus()
        self.read()

    def _show(self, opened: EntryId | None, seen: _Seen) -> None:
        if opened != self._open or seen.chapter.id != self._chapter:
            return
        at = next((n for n, one in enumerate(seen.pages) if one.entry == opened), -1)
        if at < 0:
            self._open = None
        self.sides.say_head(seen.chapter.title or words.said()["untitled"])
        lines = [self._line(one) for one in seen.pages]
        self.sides.show_lines(lines, self._open or "")
        self.none.sentence.say(self._said["none_open" if lines else "none"])
        if at >= 0:
            self._show_card(seen, at)
        self.sides.show_open(at >= 0)
        if self._to_card:
            self._to_card = False
            self._into_card()
        if self._just_moved:
            self._say_moved(seen.pages)

    def _show_card(self, seen: _Seen, at: int) -> None:
        page, last = seen.pages[at], at + 1 == len(seen.pages)
        day = f"{days.weekday(page.day)} {days.full_day(page.day)}"
        self.card.show_page(day, self._named(page), sealed=page.sealed)
        self.card.foreword.show_forewords(seen.forewords, begun=seen.begun)
        self.card.place.show_place(self._named(page), first=at == 0, last=last)

    def _into_card(self) -> None:
        stops = (one for one in self.card.stops() if one.isVisible() and one.isEnabled())
        found = next(stops, None)
        if found is not None:
            found.setFocus()

    def _say_moved(self, pages: list[ChapterPage]) -> None:
        before = ""
        for one in pages:
            if one.entry == self._just_moved:
                announce(self.sides.list, words.moved(self._named(one), before))
            before = self._named(one)
        self._just_moved = ""

    def _named(self, page: ChapterPage) -> str:
        return self._said["sealed"] if page.sealed else page.title or self._said["untitled"]

    def _line(self, page: ChapterPage) -> ListLine:
        day = days.full_day(page.day)
        return ListLine(Kind.PAGE, page.entry, self._named(page), day, sealed=page.sealed)

    # ---- doing ----

    def _read_from_here(self) -> None:
        keys = self.sides.list.keys()
        if self._open in keys:
            self.read_requested.emit(keys.index(self._open))

    def _move(self, key: str, before: str) -> None:
        self._just_moved = key
        chapter, place = self._chapter, EntryId(before) if before else None
        self._work.run(
            self,
            lambda: self._chapters.move_page(chapter, EntryId(key), place),
            lambda _fact: self.read(),
            self._failed,
        )

    def _take_out(self) -> None:
        chapter, entry, keys = self._chapter, self._open, self.sides.list.keys()
        if entry is None or entry not in keys:
            return
        after = keys.index(entry) + 1
        before = EntryId(keys[after]) if after < len(keys) else None

        def taken(_fact: object) -> None:
            self.close_card()
            back = (self._said["put_back"], lambda: self._put_back(entry, before))
            self.notice.say(self._said["out"], [back])

        self._work.run(
            self, lambda: self._chapters.take_out(chapter, entry), taken, self._failed
        )

    def _put_back(self, entry: EntryId, before: EntryId | None) -> None:
        chapter = self._chapter
        self._work.run(
            self,
            lambda: self._chapters.put_in(chapter, entry, before),
            lambda _fact: self.open(entry),
            self._failed,
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, ToldError):
            raise error
        if error.words_key == "no_chapter":
            self.back_requested.emit()
            return
        self.notice.say(told(error))
        if error.words_key == "no_entry":
            self.read()
