"""One moment, opened: everything that was noted, Change, Follow the thread, and Delete."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.moments.moment import Moment, wants_help_beside
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.moments import words
from healingjournal.ui.moments.line_layout import LineLayout
from healingjournal.ui.moments.telling import day_name, rows, thread_rows, time_name
from healingjournal.ui.moments.thread import words as thread_words
from healingjournal.ui.moments.thread.view import may_follow
from healingjournal.ui.theme.look import Look

_START = Qt.AlignmentFlag.AlignLeft


class MomentView(QWidget):
    """Names and what was noted, in reading order; nothing is added to it.

    Only a note that holds the urge to hurt oneself has one quiet line above it, with Help.
    """

    back_requested = Signal()
    change_requested = Signal()
    follow_requested = Signal()
    delete_requested = Signal()
    help_requested = Signal()

    def __init__(
        self, look: Look, moment: Moment, exercises: Mapping[str, str], now: datetime
    ) -> None:
        """Take the look, the moment, the names of exercises, and what time it is."""
        super().__init__()
        self.moment = moment
        self.notice = NoticeBar(look)
        self.help = NoticeBar(look)
        if wants_help_beside(moment.fields):
            ways = [(kit_words.help_word(), self.help_requested.emit)]
            self.help.say(words.help_is_there(), ways)
        self.back = QuietButton(look, words.all_moments(), "left").flush()
        self.change = SoftButton(look, kit_words.change(), "write")
        self.follow = SoftButton(look, thread_words.follow_thread())
        self.follow.setVisible(False)
        self.delete = SoftButton(look, words.delete())
        self._may_follow = bool(moment.thread) or may_follow(moment, now)
        day, time = day_name(moment.when.date(), now.date()), time_name(moment)
        heading = words.beside(day, time) if time else day
        self.heading = Label(look, heading, "lead", bold=True).reads()
        card = _told(look, moment, exercises, self.heading)
        page = ScrollPage(look)
        page.column.addWidget(self.notice)
        page.column.addWidget(self.back, 0, _START)
        page.column.addWidget(self.help)
        page.column.addWidget(card)
        page.column.addWidget(self._end())
        page.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self.back.clicked.connect(self.back_requested)
        self.change.clicked.connect(self.change_requested)
        self.follow.clicked.connect(self.follow_requested)
        self.delete.clicked.connect(self.delete_requested)

    def first(self) -> QWidget:
        """Give what the keyboard reaches first: the day, to be read out."""
        return self.heading

    def _end(self) -> QWidget:
        end = QWidget()
        row = FlowLayout(8)
        row.addWidget(self.change)
        if self._may_follow:
            row.addWidget(self.follow)
            self.follow.setVisible(True)
        row.addWidget(self.delete)
        end.setLayout(row)
        wraps(end)
        return end


def _told(
    look: Look, moment: Moment, exercises: Mapping[str, str], heading: Label
) -> Card:
    card = Card(look, 0, 0)
    card.column.setContentsMargins(24, 16, 24, 8)
    card.column.addWidget(heading)
    card.column.addSpacing(8)
    told = rows(moment, exercises)
    for name, text in told:
        card.column.addWidget(Hairline(look))
        card.column.addWidget(_row(look, name, text))
    if not told:
        card.column.addWidget(Label(look, words.nothing_but_time(), "body", "quiet-ink"))
        card.column.addSpacing(12)
    threads = thread_rows(moment)
    if threads:
        card.column.addSpacing(12)
        card.column.addWidget(Label(look, thread_words.the_thread(), "label", "quiet-ink"))
    for name, text in threads:
        card.column.addWidget(Hairline(look))
        card.column.addWidget(_row(look, name, text))
    return card


def _row(look: Look, name: str, text: str) -> QWidget:
    row = QWidget()
    place = LineLayout(look)
    place.setContentsMargins(0, 14, 0, 14)
    place.addWidget(Label(look, name, "label"))
    place.addWidget(Label(look, text))
    row.setLayout(place)
    wraps(row)
    return row
