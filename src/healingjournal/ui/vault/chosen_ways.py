"""What a person chose to have on the unlock screen: the plain card, Learn, and the erase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.settings.card import PlainCard
from healingjournal.settings.outside import OutsideSettings
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words


class ChosenWays(QWidget):
    """A quiet link for each that was chosen, and nothing for what was not."""

    card_requested = Signal()
    learn_requested = Signal()
    erase_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self.card = QuietButton(look, words.card(), link=True)
        self.learn = QuietButton(look, words.learn(), link=True)
        self.erase = QuietButton(look, words.erase(), link=True)
        self.card.clicked.connect(self.card_requested)
        self.learn.clicked.connect(self.learn_requested)
        self.erase.clicked.connect(self.erase_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for link in self.stops():
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(link)
            row.addStretch(1)
            column.addLayout(row)

    def say_again(self) -> None:
        """Speak the language that is spoken now."""
        self.card.say(words.card())
        self.learn.say(words.learn())
        self.erase.say(words.erase())

    def stops(self) -> list[QuietButton]:
        """Give the links in the order of Tab."""
        return [self.card, self.learn, self.erase]

    def offer(self, outside: OutsideSettings) -> None:
        """Show what is chosen now."""
        self.card.setVisible(PlainCard(outside).there())
        self.learn.setVisible(outside.get("learn_locked") is True)
        self.erase.setVisible(outside.get("erase_locked") is True)


def any_chosen(outside: OutsideSettings) -> bool:
    """Tell whether there is anything to show; most never choose it."""
    chosen = (outside.get(key) is True for key in ("learn_locked", "erase_locked"))
    return any(chosen) or PlainCard(outside).there()
