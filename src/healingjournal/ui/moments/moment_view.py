"""One moment, opened: everything that was noted, and Delete."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.moments.moment import Moment, wants_help_beside
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.moments import words
from healingjournal.ui.moments.line_layout import LineLayout
from healingjournal.ui.moments.telling import day_name, rows, time_name
from healingjournal.ui.theme.look import Look

_START = Qt.AlignmentFlag.AlignLeft


class MomentView(QWidget):
    """Names and what was noted, in reading order; nothing is added to it.

    Only a note that holds the urge to hurt oneself has one quiet line above it, with Help.
    """

    back_requested = Signal()
    delete_requested = Signal()
    help_requested = Signal()

    def __init__(
        self, look: Look, moment: Moment, exercises: Mapping[str, str], today: date
    ) -> None:
        """Take the look, the moment, the names of exercises, and today."""
        super().__init__()
        self.moment = moment
        self.notice = NoticeBar(look)
        self.help = NoticeBar(look)
        if wants_help_beside(moment.fields):
            ways = [(kit_words.help_word(), self.help_requested.emit)]
            self.help.say(words.help_is_there(), ways)
        self.back = QuietButton(look, words.all_moments(), "left").flush()
        self.delete = SoftButton(look, words.delete())
        day, time = day_name(moment.when.date(), today), time_name(moment)
        heading = words.beside(day, time) if time else day
        self.heading = Label(look, heading, "lead", bold=True).reads()
        card = Card(look, 0, 0)
        card.column.setContentsMargins(24, 16, 24, 8)
        card.column.addWidget(self.heading)
        card.column.addSpacing(8)
        told = rows(moment, exercises)
        for name, text in told:
            card.column.addWidget(Hairline(look))
            card.column.addWidget(_row(look, name, text))
        if not told:
            card.column.addWidget(Label(look, words.nothing_but_time(), "body", "quiet-ink"))
            card.column.addSpacing(12)
        page = ScrollPage(look)
        page.column.addWidget(self.notice)
        page.column.addWidget(self.back, 0, _START)
        page.column.addWidget(self.help)
        page.column.addWidget(card)
        page.column.addWidget(self._end(look))
        page.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self.back.clicked.connect(self.back_requested)
        self.delete.clicked.connect(self.delete_requested)

    def first(self) -> QWidget:
        """Give what the keyboard reaches first: the day, to be read out."""
        return self.heading

    def _end(self, look: Look) -> QWidget:
        end = QWidget()
        row = QHBoxLayout(end)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.delete)
        row.addWidget(Label(look, words.at_once(), "body", "quiet-ink"), 1)
        wraps(end)
        return end


def _row(look: Look, name: str, text: str) -> QWidget:
    row = QWidget()
    place = LineLayout(look)
    place.setContentsMargins(0, 14, 0, 14)
    place.addWidget(Label(look, name, "label"))
    place.addWidget(Label(look, text))
    row.setLayout(place)
    wraps(row)
    return row
