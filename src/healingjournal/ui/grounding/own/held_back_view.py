"""The page before exercises that ask for more care: why, and that another kind is there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.ui.grounding import words as ground_words
from healingjournal.ui.grounding.middle_column import MiddleColumn
from healingjournal.ui.grounding.own import words
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look


class HeldBackView(QWidget):
    """Stop, Another kind and Go on weigh the same."""

    stop_requested = Signal()
    another_requested = Signal()
    begin_requested = Signal()

    def __init__(self, look: Look, *, locked: bool) -> None:
        """Take the look, and whether the journal is locked."""
        super().__init__()
        page = MiddleColumn(look, 620)
        column = page.column
        column.addSpacing(32)
        self.heading = Label(look, words.held_back_head(), "prompt").reads()
        column.addWidget(self.heading)
        card = Card(look, 24, 12)
        for number, line in enumerate(words.held_back_lines()):
            if number:
                card.column.addWidget(Hairline(look))
            card.column.addWidget(Label(look, line).reads())
        column.addWidget(card)
        once = words.held_back_once(locked=locked)
        column.addWidget(Label(look, once, "small", "quiet-ink"))
        page.end()
        self.footer = FlowFooter(look, kit_words.stop())
        self.footer.stop_requested.connect(self.stop_requested)
        self.footer.say(ground_words.stops_at_once())
        another = self.footer.add(SoftButton(look, ground_words.another_kind(), "another"))
        another.clicked.connect(self.another_requested)
        self.begin_button = self.footer.add(SoftButton(look, words.look_at_it()))
        self.begin_button.clicked.connect(self.begin_requested)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page, 1)
        whole.addWidget(self.footer)
