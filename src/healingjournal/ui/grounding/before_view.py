"""What is good to know before the first time, and how sure it is; then the exercise begins."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.grounding.exercise import Exercise
from healingjournal.ui.grounding import words
from healingjournal.ui.grounding.middle_column import MiddleColumn
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look


class BeforeView(QWidget):
    """The cautions of one exercise, then Begin; Another kind and Stop weigh as much."""

    stop_requested = Signal()
    another_requested = Signal()
    begin_requested = Signal()

    def __init__(self, look: Look, exercise: Exercise, *, locked: bool) -> None:
        """Take the look, the exercise, and whether the journal is locked."""
        super().__init__()
        page = MiddleColumn(look, 620)
        column = page.column
        column.addSpacing(32)
        self.heading = Label(look, words.before_you_begin(), "prompt").reads()
        column.addWidget(self.heading)
        column.addWidget(Label(look, exercise.aim, "lead", "quiet-ink"))
        column.addSpacing(8)
        card = Card(look, 24, 12)
        for number, caution in enumerate(exercise.cautions):
            if number:
                card.column.addWidget(Hairline(look))
            card.column.addWidget(Label(look, caution).reads())
        column.addWidget(card)
        for line in (*words.where_from(exercise), words.cautions_once(locked=locked)):
            column.addWidget(Label(look, line, "small", "quiet-ink"))
        page.end()
        self.footer = FlowFooter(look, kit_words.stop())
        self.footer.stop_requested.connect(self.stop_requested)
        self.footer.say(words.stops_at_once())
        another = self.footer.add(SoftButton(look, words.another_kind(), "another"))
        another.clicked.connect(self.another_requested)
        self.begin_button = self.footer.add(PrimaryButton(look, words.begin()))
        self.begin_button.clicked.connect(self.begin_requested)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page, 1)
        whole.addWidget(self.footer)
