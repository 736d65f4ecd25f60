"""The plain card while the journal is locked: its words, who can read them, and a way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.settings.card import PlainCard
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.middle_page import MiddlePage
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.kit.told import told
from healingjournal.ui.settings.card import words
from healingjournal.ui.theme.look import Look


class CardPage(RoomPage):
    """Reads the card at each arrival; a card that cannot be read is told in one sentence."""

    back_requested = Signal()

    def __init__(self, look: Look, card: PlainCard) -> None:
        """Take the look and the card."""
        super().__init__()
        said = words.page()
        self._said = said
        self._card = card
        self.text = Label(look, "", "page").reads()
        holder = Card(look, 24, 8)
        holder.column.addWidget(self.text)
        scroll = MiddlePage(look)
        scroll.middle.addWidget(holder)
        scroll.middle.addSpacing(12)
        scroll.middle.addWidget(Label(look, words.who_can_read(), "body", "quiet-ink"))
        self.footer = FlowFooter(look, said["back"], "left")
        self.footer.stop_requested.connect(self.back_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(self.footer)

    @override
    def title(self) -> str:
        return self._said["title"]

    @override
    def with_rail(self) -> bool:
        return False

    @override
    def first_focus(self) -> QWidget:
        return self.text

    @override
    def arrive(self) -> None:
        try:
            self.text.say(self._card.words() or self._said["none"])
        except ToldError as error:
            self.text.say(told(error))

    @override
    def leave(self) -> None:
        self.text.say("")

    @override
    def stop(self) -> bool:
        self.back_requested.emit()
        return True

    @override
    def lines(self) -> list[str]:
        return words.lines()
