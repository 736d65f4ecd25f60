"""Today: a greeting, the doors, and a page left open, told by its day."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.clock import Clock
from healingjournal.base.overriding import override
from healingjournal.journal.entry import OpenPage
from healingjournal.ui.kit import days
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.top_title import TopTitle
from healingjournal.ui.theme.look import Look
from healingjournal.ui.today import words
from healingjournal.ui.work import Work

# The day of the next meeting, and when it begins if that is known. Its name stays inside.
Near = tuple[date, datetime | None]


class TodayPage(RoomPage):
    """The doors of the day; holds no feature and keeps nothing."""

    write_requested = Signal()
    prompt_requested = Signal()
    ground_requested = Signal()
    moment_requested = Signal()
    read_requested = Signal()
    bring_requested = Signal()
    open_page_requested = Signal(str)
    steps_requested = Signal()
    meeting_requested = Signal()

    def __init__(
        self,
        look: Look,
        work: Work,
        clock: Clock,
        *,
        bring_along: Callable[[], bool],
        open_page: Callable[[], OpenPage | None],
        near_meeting: Callable[[], Near | None] = lambda: None,
    ) -> None:
        """Take the look, the work, the clock, and what this day may show."""
        super().__init__()
        self._look = look
        self._work = work
        self._clock = clock
        self._bring_along = bring_along
        self._open_page = open_page
        self._near_meeting = near_meeting
        self._near_not_now: Near | None = None
        self._near: Near | None = None
        self._not_now: str | None = None
        self._day = TopTitle(look, "", quiet=True)
        scroll = ScrollPage(look, 0)
        scroll.column.setContentsMargins(40, 24, 40, 32)
        self._hello = Label(look, words.hello(), "greeting").reads()
        scroll.column.addWidget(self._hello)
        scroll.column.addSpacing(8)
        scroll.column.addWidget(Label(look, words.any_door(), "lead", "quiet-ink"))
        scroll.column.addSpacing(32)
        doors = self._make_doors()
        scroll.column.addWidget(doors)
        self.steps = QuietButton(look, words.small_steps(), "right").flush()
        self.steps.clicked.connect(self.steps_requested)
        scroll.column.addSpacing(16)
        scroll.column.addWidget(self.steps, 0, Qt.AlignmentFlag.AlignLeading)
        self.line = _OpenLine(look, words.open_it())
        self.meeting = _OpenLine(look, words.page_before())
        scroll.column.addSpacing(16)
        for line in (self.line, self.meeting):
            line.hide()
            scroll.column.addWidget(line)
        scroll.end()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self.line.open.clicked.connect(self._open_it)
        self.line.later.clicked.connect(self._leave_it)
        self.meeting.open.clicked.connect(self.meeting_requested)
        self.meeting.later.clicked.connect(self._leave_meeting)
        self._found: OpenPage | None = None

    def _make_doors(self) -> QWidget:
        doors = QWidget()
        grid = GridLayout(self._look, 2, 16, 300)
        doors.setLayout(grid)
        self.doors: dict[str, PressCard] = {}
        for key, title, more, icon, signal in (
            ("write", words.write(), words.write_more(), "write", self.write_requested),
            ("prompt", words.prompt(), words.prompt_more(), "card", self.prompt_requested),
            ("ground", kit_words.ground(), words.ground_more(), "ground", self.ground_requested),
            ("moment", words.moment(), words.moment_more(), "moments", self.moment_requested),
            ("read", words.read_back(), words.read_back_more(), "journal", self.read_requested),
            ("bring", words.bring(), words.bring_more(), "along", self.bring_requested),
        ):
            door = PressCard(self._look, title, more, icon)
            door.clicked.connect(signal)
            grid.addWidget(door)
            self.doors[key] = door
        return doors

    @override
    def top(self) -> QWidget:
        return self._day

    @override
    def first_focus(self) -> QWidget:
        return self._hello

    @override
    def lines(self) -> list[str]:
        return words.lines()

    @override
    def arrive(self) -> None:
        self._day.say(days.weekday_and_day(self._clock.now().date()))
        self.doors["bring"].setVisible(self._bring_along())
        self._work.run(self, self._open_page, self._show_open, self._show_nothing)
        self._work.run(self, self._near_meeting, self._show_near, self._show_none_near)

    def _show_open(self, found: OpenPage | None) -> None:
        self._found = found
        shown = found is not None and found.draft != self._not_now
        if found is not None and shown:
            self.line.sentence.say(self._sentence(found.day))
        self.line.setVisible(shown)

    def _show_nothing(self, _error: Exception) -> None:
        # The line is an offer; the pages themselves say what is wrong when they are opened.
        self.line.hide()

    def _show_near(self, near: Near | None) -> None:
        self._near = near
        shown = near is not None and near != self._near_not_now
        if near is not None and shown:
            day, at = near
            today = day == self._clock.now().date()
            self.meeting.sentence.say(words.near(today, days.time_of(at) if at else ""))
        self.meeting.setVisible(shown)

    def _show_none_near(self, _error: Exception) -> None:
        self.meeting.hide()

    def _leave_meeting(self) -> None:
        self._near_not_now = self._near
        self.meeting.hide()
        self._hello.setFocus()

    def _sentence(self, day: date) -> str:
        today = self._clock.now().date()
        if day == today:
            return words.page_of_today_open()
        near = timedelta(0) < today - day < timedelta(days=7)
        return words.page_still_open(days.weekday(day) if near else days.full_day(day))

    def _open_it(self) -> None:
        if self._found is not None:
            self.open_page_requested.emit(self._found.draft)

    def _leave_it(self) -> None:
        if self._found is not None:
            self._not_now = self._found.draft
        self.line.hide()
        self._hello.setFocus()


class _OpenLine(QWidget):
    """One quiet line between two hairlines: a page left open, or a near meeting."""

    def __init__(self, look: Look, open_word: str) -> None:
        super().__init__()
        self.sentence = Label(look)
        self.later = QuietButton(look, kit_words.not_now())
        self.open = SoftButton(look, open_word)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.later)
        row.addWidget(self.open)
        inner = QWidget()
        beside = BesideLayout(look, 16, 240)
        beside.setContentsMargins(0, 16, 0, 16)
        inner.setLayout(beside)
        beside.addWidget(self.sentence)
        beside.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(look))
        column.addWidget(inner)
        column.addWidget(Hairline(look))
