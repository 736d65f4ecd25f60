"""Write: one page, its question, and a foot that says truthfully where the words are."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.clock import Clock
from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.journal.entry import Draft, EntryKept
from healingjournal.journal.service import Journal
from healingjournal.settings.declared import Value
from healingjournal.ui.journal import words
from healingjournal.ui.journal.beside_page import BesidePage
from healingjournal.ui.journal.chapters.chapter_part import CHAPTERS, ChapterPart
from healingjournal.ui.journal.keeping import Keeping
from healingjournal.ui.journal.pictures.on_page import PicturesOnPage
from healingjournal.ui.journal.question import ONE_LINE, Beginning, Question
from healingjournal.ui.journal.sheet import Sheet
from healingjournal.ui.journal.writing import words as writing_words
from healingjournal.ui.journal.writing.page_marks import PageMarks
from healingjournal.ui.journal.writing.spelling import Spelling
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_STOP_WAITS_MS = 400
_MINUTE_MS = 60_000


class WriteFace(QWidget):
    """Writes one draft at a time; typing waits for nothing."""

    finished = Signal(object, object)  # EntryKept, Question or None
    stopped = Signal()
    choice_requested = Signal(str)
    alone_changed = Signal()  # only the page is shown now, or what stands around it again

    def __init__(
        self,
        journal: Journal,
        work: Work,
        look: Look,
        clock: Clock,
        values: Callable[[str], Value],
    ) -> None:
        """Take the journal, the work, the look, the clock and the settings."""
        super().__init__()
        self._look = look
        self._clock = clock
        self._values = values
        self._question: Question | None = None
        self._line = ""
        self._draft: Draft | None = None
        self._stopping = False
        self._closing_said = False
        self._alone = False
        self._failure = ""
        self.keeping = Keeping(journal, work, self.draft, self)
        self.sheet = Sheet(look, Spelling(journal.own_words, work, self))
        self.notice = NoticeBar(look)
        self.beside = BesidePage(look)
        self.chapters = ChapterPart(journal, work, look)
        self.beside.add_part(self.chapters)
        self.marks = PageMarks(journal, work, self.beside, self.sheet.title.text, self.notice.say)
        self.pictures = PicturesOnPage(
            journal.pictures, work, look, self._written, self.sheet.text, self.notice
        )
        self.beside.offer_more(self.pictures.ways(), [self.chapters.way()])
        self.footer = FlowFooter(look)
        self.finish = PrimaryButton(look, kit_words.finish())
        self.footer.add(self.finish)
        self._lay_out()
        self._note = QTimer(self)
        self._note.setSingleShot(True)
        self._note.timeout.connect(self.say_time)
        self._connect()
        self.order_stops()

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.pictures.strip)
        column.addWidget(self.notice)
        sides = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, sides)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(24)
        self._sides.addStretch(0)
        self._sides.addWidget(page, 1000)
        self._sides.addWidget(self.beside)
        self._sides.addStretch(1)
        self._page = page
        scroll = ScrollPage(self._look, 0)
        scroll.column.setContentsMargins(40, 8, 40, 24)
        scroll.column.addWidget(sides, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(scroll, 1)
        around.addWidget(self.footer)

    def _connect(self) -> None:
        for typed in (self.sheet.title.typed, self.sheet.text.typed, self.beside.changed):
            typed.connect(self._touched)
        for refused in (self.sheet.title.refused, self.sheet.text.refused):
            refused.connect(lambda: self.notice.say(words.paste_too_long()))
        self.sheet.text.ended.connect(self._to_finish)
        self.sheet.text.take_pictures(True)
        self.sheet.text.picture_offered.connect(self.pictures.offered)
        self.beside.choice_requested.connect(self.choice_requested)
        self.beside.menu_chosen.connect(self._menu_chosen)
        self.chapters.shown.connect(self.order_stops)
        self.footer.stop_requested.connect(self.stop_here)
        self.finish.clicked.connect(self._finish_pressed)
        self.keeping.waiting.connect(lambda: self.footer.say(words.saving()))
        self.keeping.kept.connect(self._say_saved)
        self.keeping.failed.connect(self._say_failed)
        self._look.changed.connect(self._arrange)

    def order_stops(self) -> None:
        """Let Tab follow the reading order, the pictures there are now included."""
        sheet = self.sheet
        chain = [sheet.title, sheet.text, *sheet.finding.stops(), *self.pictures.strip.small]
        chain.append(sheet.strip.fold)
        chain += [*self.beside.stops(), *self.chapters.stops()]
        chain += [self.footer.stop, self.finish]
        for one, after in pairwise(chain):
            QWidget.setTabOrder(one, after)

    # ---- a draft ----

    def begin(
        self, draft: Draft, question: Question | None, beginning: Beginning | None = None
    ) -> None:
        """Show a draft; what was written before must be stored already (`keeping.settle`)."""
        way, self._line = (beginning.way, beginning.line) if beginning else ("", "")
        self._draft = draft
        self._question = question
        self._closing_said = False
        self._stopping = False
        self.notice.hush()
        self.sheet.show_page(draft.title, draft.body, question.text if question else "")
        self.sheet.take_one_line(way == ONE_LINE)
        self.beside.show_question(question is not None)
        self.beside.show_page(draft, self._clock.now().date())
        self.chapters.begin(draft)
        self.marks.begin(draft)
        self._set_still(False)
        self.keeping.begin(draft)
        self.pictures.begin()
        self.footer.say("")
        self.arrive()

    def draft(self) -> Draft:
        """Give the draft as it stands on the page now."""
        if self._draft is None:
            raise LookupError
        day = self.beside.chosen_day()
        moved = self._draft if day == self._draft.when.date() else self._draft.on(day)
        return replace(
            moved,
            title=self.sheet.title.text(),
            body=self.sheet.text.text(),
            tags=self.beside.chosen_tags(),
            seal=self.beside.chosen_seal(),
            hidden=self.beside.is_hidden(),
        )

    def _written(self) -> Draft | None:
        return self.draft() if self.begun() else None

    def begun(self) -> bool:
        """Tell whether a page is being written."""
        return self._draft is not None

    def holds(self, draft_id: str) -> bool:
        """Tell whether this draft is the one on the page."""
        return self._draft is not None and self._draft.id == draft_id

    def line_alone(self) -> str:
        """Give the line the page began with while nothing else is on it, else nothing."""
        alone = self.begun() and self.draft().blank and self._line in self.sheet.text.text()
        return self._line if alone else ""

    def command(self) -> Callable[[], None] | None:
        """Give the command that stores what is typed now, if anything is not stored."""
        return self.keeping.command() if self.begun() else None

    def arrive(self) -> None:
        """Be shown: as the settings are now, and begin the person's own interval."""
        self.sheet.wear(self._values)
        self._arrange()
        minutes = self._values("time_note_minutes")
        if isinstance(minutes, int) and minutes > 0:
            self._note.start(minutes * _MINUTE_MS)
        else:
            self._note.stop()

    def leave(self) -> None:
        """Be left: store what is typed."""
        self._note.stop()
        if self.begun():
            self.keeping.now()

    # ---- what the menu of the page asks ----

    def _menu_chosen(self, key: str) -> None:
        if key == "find":
            self.sheet.finding.open()
        elif key == "alone":
            self.be_alone(True)
        elif key == CHAPTERS:
            self.chapters.open()
        else:
            self.pictures.go(key)

    # ---- only the page ----

    def alone(self) -> bool:
        """Tell whether only the page is shown."""
        return self._alone

    def be_alone(self, alone: bool) -> None:
        """Show only the page, or what stands around it again."""
        if alone == self._alone:
            return
        self._alone = alone
        had_focus = self.sheet.isAncestorOf(self.focusWidget() or self)
        self.beside.setVisible(not alone)
        self.footer.setVisible(not alone)
        if not had_focus:
            self.sheet.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._arrange()
        self.alone_changed.emit()

    def stop(self) -> bool:
        """Close what is open on the page: finding first, then the page alone; tell if one was."""
        if not self.sheet.finding.isHidden():
            self.sheet.finding.leave()
            return True
        if self._alone:
            self.be_alone(False)
            return True
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        find = self.sheet.finding
        if event.key() == Qt.Key.Key_F11:
            self.be_alone(not self._alone)
        elif event.key() != Qt.Key.Key_F3:
            super().keyPressEvent(event)
        elif find.isHidden() or not find.field.text():
            find.open()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            find.find_previous()
        else:
            find.find_next()

    # ---- ending ----

    def stop_here(self) -> None:
        """Keep the page as it is and stop; a store that fails is told once, and never holds."""
        if self._stopping or not self.keeping.dirty():
            self._stopped()
            return
        self._stopping = True
        self.keeping.settle(self._stopped)
        QTimer.singleShot(_STOP_WAITS_MS, self, self._stop_waited)

    def _stop_waited(self) -> None:
        if self._stopping and self.notice.isHidden():
            self._stopped()

    def _stopped(self) -> None:
        self._stopping = False
        self.stopped.emit()

    def _finish_pressed(self) -> None:
        closing = self._question.closing if self._question else ""
        if closing and not self._closing_said and not self.draft().blank:
            self._closing_said = True
            self.keeping.now()
            self.notice.say(
                closing,
                [(words.go_on_writing(), self._go_on), (words.close_page(), self._finish)],
                "words",
            )
            return
        self._finish()

    def _finish(self) -> None:
        self._set_still(True)
        self.pictures.hold()
        self.keeping.finish(self._finished, self._not_finished)

    def _finished(self, fact: EntryKept | None) -> None:
        question, draft = self._question, self._draft
        self._draft = None
        self._note.stop()
        self.notice.hush()
        self.sheet.show_page("", "", "")
        if draft is not None and fact is not None:
            self.pictures.go_on(draft.id, fact.entry)
        else:
            self.pictures.go_on()
        self.pictures.begin()
        if fact is None:
            self.stopped.emit()
        else:
            self.finished.emit(fact, question)

    def _not_finished(self, error: Exception) -> None:
        self._set_still(False)
        self.pictures.go_on()
        self.footer.say("")
        self.notice.say(words.not_kept(_sentence(error)))

    def _to_finish(self) -> None:
        self.finish.setFocus(Qt.FocusReason.TabFocusReason)

    def _set_still(self, still: bool) -> None:
        self.sheet.title.setReadOnly(still)
        self.sheet.text.setReadOnly(still)

    def _go_on(self) -> None:
        self.notice.hush()
        self._closing_said = False
        self.sheet.text.setFocus()
        self.arrive()

    # ---- quiet words ----

    def _touched(self) -> None:
        if self.notice.words() in {words.paste_too_long(), writing_words.hidden_needs_title()}:
            self.notice.hush()
        if self.begun():
            self.keeping.touched()

    def _say_saved(self) -> None:
        self._stopping = False
        blank = self.begun() and self.draft().blank
        self.footer.say("" if blank else words.saved())
        if self.notice.words() == self._failure:
            self.notice.hush()

    def _say_failed(self, error: Exception) -> None:
        self.footer.say("")
        self._failure = words.not_saved(_sentence(error))
        if self.notice.words() != self._failure:
            self.notice.say(self._failure)

    def say_time(self) -> None:
        """Say that stopping is fine, unless something else is being said."""
        if not self.notice.isHidden():
            self.arrive()
            return
        self.notice.say(
            words.good_place_to_stop(),
            [(kit_words.stop_here(), self.stop_here), (kit_words.go_on(), self._go_on)],
            "clock",
        )

    # ---- room ----

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look = self._look
        widest = self.sheet.widest()
        under = look.large_text or self.width() < look.px(640)
        way = QBoxLayout.Direction.TopToBottom if under else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
        self._sides.setStretch(0, int(self._alone))
        self._page.setMaximumWidth(16_777_215 if under and not self._alone else widest)
        if under:
            self.beside.setMinimumWidth(0)
            self.beside.setMaximumWidth(16_777_215)
        else:
            self.beside.setFixedWidth(look.px(184))


def _sentence(error: Exception) -> str:
    return told(error if isinstance(error, ToldError) else ToldError())
