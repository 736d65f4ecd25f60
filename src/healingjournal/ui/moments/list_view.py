"""The list of moments, newest first, by day."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.moments.going import Going
from healingjournal.moments.moment import Moment
from healingjournal.ui.kit.empty_state import EmptyState
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.moments import words
from healingjournal.ui.moments.going_bar import GoingBar
from healingjournal.ui.moments.helped import words as helped_words
from healingjournal.ui.moments.own import words as own_words
from healingjournal.ui.moments.telling import day_name, headline, line_below
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_START = Qt.AlignmentFlag.AlignLeft


class ListView(QWidget):
    """Days and what was noted on them; nothing is counted."""

    note_requested = Signal()
    open_requested = Signal(object)
    earlier_requested = Signal()
    helped_requested = Signal()
    own_words_requested = Signal()

    def __init__(self, look: Look, going: Going, work: Work) -> None:
        """Take the look, the moments that go, and the work."""
        super().__init__()
        self._look = look
        self.notice = NoticeBar(look)
        self.note = SoftButton(look, words.note_a_moment(), "plus")
        self.helped = SoftButton(look, helped_words.what_helped())
        self.own_words = QuietButton(look, own_words.my_own_words())
        self.earlier = QuietButton(look, words.earlier_ones(), "down")
        self.empty = EmptyState(look, words.nothing_noted(), words.note_a_moment())
        self.rows: list[PressCard] = []
        self._days: QWidget | None = None
        page = ScrollPage(look)
        column = page.column
        self.going = GoingBar(going, work, look, self.first)
        column.addWidget(self.going)
        column.addWidget(self.notice)
        self._ways = QWidget()
        ways = FlowLayout(8)
        for way in (self.note, self.helped, self.own_words):
            ways.addWidget(way)
        self._ways.setLayout(ways)
        wraps(self._ways)
        column.addWidget(self._ways)
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        column.addWidget(self.earlier, 0, _START)
        column.addWidget(self.empty, 1000)
        page.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self.note.clicked.connect(self.note_requested)
        self.helped.clicked.connect(self.helped_requested)
        self.own_words.clicked.connect(self.own_words_requested)
        self.earlier.clicked.connect(self.earlier_requested)
        if self.empty.button is not None:
            self.empty.button.clicked.connect(self.note_requested)
        for thing in (self._ways, self.own_words, self.earlier, self.empty):
            thing.hide()  # until it is known what there is

    def show_moments(
        self, moments: Sequence[Moment], exercises: Mapping[str, str], today: date, *, more: bool
    ) -> None:
        """Show moments by their days, and a way to earlier ones where there are more."""
        self._put_away()
        self.rows = []
        self._days = QWidget()
        column = QVBoxLayout(self._days)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        last: date | None = None
        for moment in moments:
            day = moment.when.date()
            if day != last:
                column.addSpacing(8)
                column.addWidget(Label(self._look, day_name(day, today), "label", "quiet-ink"))
                last = day
            column.addWidget(self._row(moment, exercises))
        wraps(self._days)
        self._place.addWidget(self._days)
        self._days.show()  # at once, so that the keyboard can go there
        self._ways.setVisible(bool(moments))
        self.earlier.setVisible(more)
        self.empty.setVisible(not moments)

    def offer_own_words(self, there: bool) -> None:
        """Show the way to own words, where there are any."""
        self.own_words.setVisible(there)

    def tell_helped(self, *, away: bool) -> None:
        """Let the door to what helped say whether that page is hidden."""
        self.helped.say(
            helped_words.what_helped_hidden() if away else helped_words.what_helped()
        )

    def show_error(self, told: str) -> None:
        """Say what went wrong; a moment can be noted all the same."""
        self.notice.say(told)
        self._ways.setVisible(self.empty.isHidden())

    def first(self, at: int = 0) -> QWidget:
        """Give what the keyboard reaches first, or the row from which new ones are shown."""
        if self.rows:
            return self.rows[min(at, len(self.rows) - 1)]
        if self.empty.button is not None and not self.empty.isHidden():
            return self.empty.button
        return self.note

    def _row(self, moment: Moment, exercises: Mapping[str, str]) -> PressCard:
        row = PressCard(
            self._look, headline(moment), line_below(moment, exercises), kind="way"
        )
        row.clicked.connect(lambda _checked=False, m=moment: self.open_requested.emit(m))
        self.rows.append(row)
        return row

    def _put_away(self) -> None:
        if self._days is not None:
            self._place.removeWidget(self._days)
            self._days.hide()
            self._days.deleteLater()
