"""A number to call: its name, the number left to right, the hours, the day it was seen."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look


class NumberLine(QWidget):
    """Words and a number; never a link, nothing dials.

    The line can take the focus (`number.reads()`), so that a screen reader says it whole.
    """

    spoken_role = QAccessible.Role.Grouping

    def __init__(
        self, look: Look, name: str, number: str, hours: str = "", seen: str = ""
    ) -> None:
        """Take the look, the name of the line, its number, when it answers, and the day."""
        super().__init__()
        first, second = QWidget(), QWidget()
        left, right = QVBoxLayout(first), QVBoxLayout(second)
        for column in (left, right):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        left.addWidget(Label(look, name, "label"))
        if hours:
            left.addWidget(Label(look, hours, "small", "quiet-ink"))
        self.number = Label(look, number, "label").left_to_right().at_end()
        right.addWidget(self.number)
        if seen:
            right.addWidget(Label(look, seen, "small", "quiet-ink").at_end())
        place = BesideLayout(look, 16, 180, top=True)
        place.setContentsMargins(0, 10, 0, 10)
        place.addWidget(first)
        place.addWidget(second)
        self.setLayout(place)
        said = (part for part in (name, number, hours, seen) if part)
        self.setAccessibleName(". ".join(said))
