"""The chapters in the person's own order, and what is open of one of them."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.journal.chapter import Chapter, ChapterId, ChapterKept, Foreword, Removed
from healingjournal.journal.chapters import Chapters
from healingjournal.ui.journal.chapters import words
from healingjournal.ui.journal.chapters.announcing import announce
from healingjournal.ui.journal.chapters.cards import ChapterCard
from healingjournal.ui.journal.chapters.sides import Sides
from healingjournal.ui.journal.chapters.view import View
from healingjournal.ui.journal.list_line import Kind, ListLine
from healingjournal.ui.kit.empty_state import EmptyState
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


@dataclass(frozen=True)
class _Seen:
    """What one look at the journal gives: every chapter, and the forewords of the open one."""

    chapters: list[Chapter]
    forewords: list[Foreword] = field(repr=False)
    begun: bool


class Overview(View):
    """Keeps no truth: reads again after whatever is done. A chapter that holds nothing goes.

    Sends `pages_requested`, `read_requested` and `foreword_requested` with the open chapter.
    """

    pages_requested = Signal(str)
    read_requested = Signal(str)
    foreword_requested = Signal(str)
    back_requested = Signal()

    def __init__(self, chapters: Chapters, work: Work, look: Look) -> None:
        """Take the chapters, the work and the look."""
        super().__init__()
        said = words.said()
        self._chapters = chapters
        self._work = work
        self._said = said
        self._open: ChapterId | None = None
        self._to_card = False
        self._just_moved = ""
        self.journal = SoftButton(look, said["to_journal"], "left")
        self.new = SoftButton(look, said["new"], "plus")
        self.none = EmptyState(look, said["none_open"], said["new"])
        self.card = ChapterCard(look)
        self.sides = Sides(look, words.title(), [self.journal, self.new], self.none, self.card)
        self.notice = self.sides.notice
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sides)
        self._connect()

    def _connect(self) -> None:
        card = self.card
        self.journal.clicked.connect(self.back_requested)
        self.new.clicked.connect(self._make)
        if self.none.button is not None:
            self.none.button.show_icon("plus")
            self.none.button.clicked.connect(self._make)
        self.sides.opened.connect(self.open)
        self.sides.moved.connect(self._move)
        card.back.clicked.connect(self.close_card)
        card.title_typed.connect(self._rename)
        card.pages.clicked.connect(lambda: self.pages_requested.emit(self._open or ""))
        card.read.clicked.connect(lambda: self.read_requested.emit(self._open or ""))
        card.foreword.write_requested.connect(
            lambda: self.foreword_requested.emit(self._open or "")
        )
        card.place.step_requested.connect(lambda by: self.sides.list.step(self._open or "", by))
        card.remove.clicked.connect(self._remove)

    # ---- what the page asks ----

    @override
    def first(self) -> QWidget:
        found = self.sides.first()
        return self.card.field if found is self.card else found

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
        return words.lines_of_chapters()

    @override
    def arrive(self) -> None:
        self.read()

    def begin(self) -> None:
        """Show the chapters, with none open."""
        self._open = None
        self.notice.hush()
        self.sides.show_open(False)
        self.read()

    @override
    def leave(self) -> None:
        self._settle()

    def unsaved(self) -> Callable[[], None] | None:
        """Give the command that keeps a title being written, if there is one."""
        opened, title = self._open, self.card.taken_title()
        return None if opened is None or title is None else self._renaming(opened, title)

    def read(self) -> None:
        """Read again what is shown."""
        opened = self._open

        def look() -> _Seen:
            found = self._chapters.all()
            if opened is None or all(one.id != opened for one in found):
                return _Seen(found, [], begun=False)
            begun = bool(self._chapters.begun_foreword(opened))
            return _Seen(found, self._chapters.forewords(opened), begun)

        self._work.run(self, look, lambda seen: self._show(opened, seen), self._failed)

    # ---- showing ----

    def open(self, key: str) -> None:
        """Show what is in a chapter beside the list."""
        if key != self._open:
            self._settle()
            self._open = ChapterId(key)
        self.notice.hush()
        self._to_card = True
        self.read()

    def close_card(self) -> None:
        """Show no chapter, and put the keyboard back on the list."""
        self._settle()
        self._open = None
        self.sides.show_open(False)
        self.first().setFocus()
        self.read()

    def _show(self, opened: ChapterId | None, seen: _Seen) -> None:
        if opened != self._open:
            return
        at = next((n for n, one in enumerate(seen.chapters) if one.id == opened), -1)
        if at < 0:
            self._open = None
        lines = [ListLine(Kind.PAGE, one.id, self._named(one)) for one in seen.chapters]
        self.sides.show_lines(lines, self._open or "")
        self.none.sentence.say(self._said["none_open" if lines else "none"])
        if at >= 0:
            self._show_card(seen, at)
        self.sides.show_open(at >= 0)
        if self._to_card:
            self._to_card = False
            self.card.field.setFocus()
        if self._just_moved:
            self._say_moved(seen.chapters)

    def _show_card(self, seen: _Seen, at: int) -> None:
        chapter, last = seen.chapters[at], at + 1 == len(seen.chapters)
        self.card.show_title(chapter.id, chapter.title)
        self.card.foreword.show_forewords(seen.forewords, begun=seen.begun)
        self.card.place.show_place(self._named(chapter), first=at == 0, last=last)

    def _say_moved(self, chapters: list[Chapter]) -> None:
        before = ""
        for one in chapters:
            if one.id == self._just_moved:
                announce(self.sides.list, words.moved(self._named(one), before))
            before = self._named(one)
        self._just_moved = ""

    def _named(self, chapter: Chapter) -> str:
        return chapter.title or self._said["untitled"]

    # ---- doing ----

    def _make(self) -> None:
        def made(fact: ChapterKept) -> None:
            self.open(fact.chapter)

        self._work.run(self, self._chapters.make, made, self._failed)

    def _rename(self) -> None:
        opened, title = self._open, self.card.taken_title()
        if opened is not None and title is not None:
            renaming = self._renaming(opened, title)
            self._work.run(self, renaming, lambda _nothing: self._renamed(), self._failed)

    def _renaming(self, opened: ChapterId, title: str) -> Callable[[], None]:
        def act() -> None:
            self._chapters.rename(opened, title)

        return act

    def _renamed(self) -> None:
        self.notice.hush()
        self.read()

    def _settle(self) -> None:
        opened, title = self._open, self.card.taken_title()
        if opened is None:
            return

        def act() -> None:
            if title is not None:
                self._chapters.rename(opened, title)
            self._chapters.drop_blank(opened)

        self._work.run(self, act, lambda _nothing: None, self._failed)

    def _move(self, key: str, before: str) -> None:
        self._just_moved = key
        place = ChapterId(before) if before else None
        self._work.run(
            self,
            lambda: self._chapters.move(ChapterId(key), place),
            lambda _fact: self.read(),
            self._failed,
        )

    def _remove(self) -> None:
        opened = self._open
        if opened is None:
            return
        self.card.taken_title()
        self._work.run(
            self, lambda: self._chapters.remove(opened), self._removed, self._failed
        )

    def _removed(self, removed: Removed) -> None:
        self._open = None
        self.sides.show_open(False)
        self.read()
        self.first().setFocus()
        back = (self._said["bring_back"], lambda: self._bring_back(removed))
        self.notice.say(self._said["removed"], [back])

    def _bring_back(self, removed: Removed) -> None:
        def back(fact: ChapterKept) -> None:
            self.open(fact.chapter)

        self._work.run(self, lambda: self._chapters.bring_back(removed), back, self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, ToldError):
            raise error
        self.notice.say(told(error))
        if error.words_key == "no_chapter":
            self.read()
