"""Follow the thread: six cards with a few words each, about a moment that lies back a while."""

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from healingjournal.moments.moment import THREAD, Moment
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.middle_page import MiddlePage
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.text_area import TextArea
from healingjournal.ui.moments import words as moment_words
from healingjournal.ui.moments.answer_line import set_chain
from healingjournal.ui.moments.thread import words
from healingjournal.ui.theme.look import Look

_REST = timedelta(days=1)
_CALM = 5


def may_follow(moment: Moment, now: datetime) -> bool:
    """Tell whether a moment is older than a day, and noted as no stronger than five now."""
    level = moment.fields.get("after", moment.fields.get("before"))
    old = now - moment.when > _REST
    return old and isinstance(level, int) and level <= _CALM


class ThreadView(QWidget):
    """Can be left on any card; `keep_requested` asks to keep what is written, whichever way."""

    keep_requested = Signal(bool)  # whether it was stopped on the way

    def __init__(self, look: Look, moment: Moment) -> None:
        """Take the look, and the moment."""
        super().__init__()
        self.moment = moment
        self.told = NoticeBar(look)
        self.areas: dict[str, TextArea] = {}
        self.stack = QStackedWidget()
        cards = words.thread_cards()
        for key in THREAD:
            title, lead = cards[key]
            area = TextArea(look, title, moment_words.if_you_like(), 4)
            area.setPlainText(moment.thread.get(key, ""))
            self.areas[key] = area
            card = Card(look, 0, 0)
            card.column.setContentsMargins(40, 32, 40, 40)
            card.column.addWidget(Label(look, title, "prompt").wide(700))
            card.column.addSpacing(4)
            card.column.addWidget(Label(look, lead, "lead", "quiet-ink").wide(700))
            card.column.addSpacing(24)
            card.column.addWidget(area)
            page = MiddlePage(look)
            page.middle.addWidget(card)
            self.stack.addWidget(page)
        self.footer = FlowFooter(look)
        self.footer.say(words.thread_can_stop())
        self.back = SoftButton(look, kit_words.back())
        self.on = PrimaryButton(look, kit_words.next_word())
        self.footer.add(self.back)
        self.footer.add(self.on)
        self._lay_out(look)
        for area in self.areas.values():
            area.too_much.connect(lambda: self.told.say(words.too_much_at_once()))
        self.back.clicked.connect(self._go_back)
        self.on.clicked.connect(self._go_on)
        self.footer.stop_requested.connect(lambda: self.keep_requested.emit(True))
        self.show_card(0)

    def _lay_out(self, look: Look) -> None:
        around = QWidget()
        top = QVBoxLayout(around)
        margin = look.measures.space["page-margin"]
        top.setContentsMargins(margin, 0, margin, 0)
        top.addWidget(self.told)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(around)
        whole.addWidget(self.stack, 1)
        whole.addWidget(self.footer)
        set_chain([*self.areas.values(), self.footer.stop, self.back, self.on])

    def show_card(self, at: int) -> None:
        """Show a card and put the keyboard there."""
        self.stack.setCurrentIndex(at)
        self.back.setEnabled(at > 0)
        last = at == len(self.areas) - 1
        self.on.say(moment_words.keep_this() if last else kit_words.next_word())
        if self.isVisible():
            self.first().setFocus()

    def given(self) -> dict[str, str]:
        """Give what is written, by card."""
        written = ((key, area.toPlainText()) for key, area in self.areas.items())
        return {key: text for key, text in written if text.strip()}

    def first(self) -> QWidget:
        """Give what the keyboard reaches first."""
        return list(self.areas.values())[self.stack.currentIndex()]

    def _go_back(self) -> None:
        self.show_card(max(0, self.stack.currentIndex() - 1))

    def _go_on(self) -> None:
        at = self.stack.currentIndex() + 1
        if at < len(self.areas):
            self.show_card(at)
        else:
            self.keep_requested.emit(False)
