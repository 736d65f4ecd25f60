"""A plain page to read: headings with lines below, and perhaps a way to make a file of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.sharing.plain import words
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.theme.look import Look


class SheetView(StepView):
    """Quiet words that ask for nothing; Back leads to where one was."""

    make_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look)
        self.key = ""
        self.title = Label(look, "", "title").reads()
        self.area.column.addWidget(self.title)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(16)
        self.area.column.addLayout(self._cards)
        self.make = SoftButton(look, words.way("make"), "page")
        self.make.clicked.connect(self.make_requested)
        self.area.column.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeading)
        self.area.end()

    @override
    def first_focus(self) -> QWidget:
        return self.title

    def show_sheet(self, key: str) -> None:
        """Show one of the pages."""
        self.key = key
        self.title.say(words.title(key))
        emptied(self._cards)
        for heading, lines in words.sections(key):
            card = Card(self._look, 24, 8)
            card.column.addWidget(Label(self._look, heading, "label"))
            for line in lines:
                card.column.addWidget(Label(self._look, line).reads())
            self._cards.addWidget(card)
            card.show()
        self.make.setVisible(key == "leading")
