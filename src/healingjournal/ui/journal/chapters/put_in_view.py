"""Choosing pages of the journal for a chapter: the newest first, or by their words."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.ids import EntryId
from healingjournal.base.overriding import override
from healingjournal.journal.chapter import ChapterId
from healingjournal.journal.service import Journal
from healingjournal.ui.journal import words as journal_words
from healingjournal.ui.journal.chapters import words
from healingjournal.ui.journal.chapters.view import View
from healingjournal.ui.kit import days
from healingjournal.ui.kit.choice_row import ChoiceRow
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.middle_page import MiddlePage
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.search_field import SearchField
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_AT_ONCE = 40
_MOST_HITS = 50
_SEARCH_WAITS_MS = 150


@dataclass(frozen=True)
class _Line:
    """One page that can be chosen."""

    entry: EntryId
    day: date
    title: str = field(repr=False)


@dataclass(frozen=True)
class _Found:
    """Some pages, whether there are older ones, and which are in the chapter."""

    lines: list[_Line]
    older: bool
    held: frozenset[EntryId]


class PutInView(View):
    """Each page is a box to tick; a tick puts the page in at the end, at once."""

    back_requested = Signal()

    def __init__(self, journal: Journal, work: Work, look: Look) -> None:
        """Take the journal, the work and the look."""
        super().__init__()
        said = words.putting()
        self._journal = journal
        self._work = work
        self._look = look
        self._said = said
        self._chapter = ChapterId("")
        self._serial = 0
        self._asked_for = 0
        self.rows: list[ChoiceRow] = []
        self.back = SoftButton(look, words.reading()["back"], "left")
        self.field = SearchField(look, journal_words.search())
        self.told = Label(look, "", "body", "quiet-ink")
        self.older = QuietButton(look, said["older"], "down")
        self.notice = NoticeBar(look)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_WAITS_MS)
        self._timer.timeout.connect(self.read)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        area = self.area = MiddlePage(look)
        area.column.setStretch(0, 0)  # from the top: what is found must not move the field
        area.middle.setSpacing(16)
        area.middle.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        area.middle.addWidget(self.field)
        area.middle.addWidget(Label(look, said["more"], "body", "quiet-ink"))
        area.middle.addWidget(self.notice)
        area.middle.addWidget(self.told)
        area.middle.addLayout(self._column)
        area.middle.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.back.clicked.connect(self.back_requested)
        self.field.textChanged.connect(self._asked_anew)
        self.older.clicked.connect(self._older)

    # ---- what the page asks ----

    def begin(self, chapter: ChapterId) -> None:
        """Offer pages for a chapter, with nothing asked."""
        self._chapter = chapter
        self.notice.hush()
        self.field.clear()
        self.read()

    @override
    def first(self) -> QWidget:
        return self.field

    @override
    def stops(self) -> list[QWidget]:
        boxes = [row.box for row in self.rows]
        return [self.back, self.field, self.field.wipe, *boxes, self.older]

    @override
    def stop(self) -> bool:
        there = bool(self.field.text())
        if there:
            self.field.clear()
            self.field.setFocus()
        return there

    @override
    def lines(self) -> list[str]:
        return words.lines_of_putting()

    @override
    def arrive(self) -> None:
        self.read()

    def read(self) -> None:
        """Read what is asked for now, from the newest page on."""
        self._timer.stop()
        self._read(0)

    # ---- inside ----

    def _asked_anew(self) -> None:
        self._serial += 1
        self._timer.start()

    def _older(self) -> None:
        self._read(len(self.rows))

    def _read(self, start: int) -> None:
        self._serial += 1
        serial, chapter, asked = self._serial, self._chapter, self.field.text().strip()

        def look() -> _Found:
            held = frozenset(one.entry for one in self._journal.chapters.pages(chapter))
            if asked:
                hits = self._journal.search(asked, _MOST_HITS)
                return _Found([_Line(one.id, one.day, one.title) for one in hits], False, held)
            found = self._journal.entries(start + _AT_ONCE + 1, unsealed=True)
            lines = [_Line(one.id, one.day, one.title) for one in found[start:]]
            return _Found(lines[:_AT_ONCE], len(lines) > _AT_ONCE, held)

        self._work.run(
            self, look, lambda found: self._show(serial, start, found), self._failed
        )

    def _show(self, serial: int, start: int, found: _Found) -> None:
        if serial != self._serial:
            return
        if not start:
            emptied(self._column)
            self.rows = []
        self._add(found.lines, found.held)
        asked = bool(self.field.text().strip())
        self.told.say("" if self.rows else self._nothing(asked))
        self.told.setVisible(not self.rows)
        kept = self.older.hasFocus()
        self.older.setVisible(found.older)
        if kept and start < len(self.rows):
            self.rows[start].box.setFocus(Qt.FocusReason.TabFocusReason)

    def _nothing(self, asked: bool) -> str:
        return journal_words.no_hits() if asked else journal_words.no_pages_yet()

    def _add(self, lines: Sequence[_Line], held: frozenset[EntryId]) -> None:
        for line in lines:
            title = line.title or words.pages()["untitled"]
            row = ChoiceRow(self._look, title, days.full_day(line.day), bold=True)
            row.choose(line.entry in held)
            row.toggled.connect(lambda on, one=line.entry: self._turn(one, on))
            row.box.step_requested.connect(lambda by, one=row: self._step(one, by))
            self.rows.append(row)
            self._column.addWidget(row)
            row.show()

    def _step(self, row: ChoiceRow, by: int) -> None:
        to = self.rows.index(row) + by
        if 0 <= to < len(self.rows):
            self.rows[to].box.setFocus(Qt.FocusReason.TabFocusReason)
            self.area.show_thing(self.rows[to])

    def _turn(self, entry: EntryId, put_in: bool) -> None:
        chapter, chapters = self._chapter, self._journal.chapters

        def act() -> None:
            if put_in:
                chapters.put_in(chapter, entry)
            else:
                chapters.take_out(chapter, entry)

        self._work.run(self, act, lambda _nothing: self.notice.hush(), self._not_turned)

    def _not_turned(self, error: Exception) -> None:
        self._failed(error)
        self.read()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, ToldError):
            raise error
        self.notice.say(told(error))
