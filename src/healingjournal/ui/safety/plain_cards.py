"""Four folded parts with a few plain lines each; they fold again when the page is left."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.ui.kit.folded_part import FoldedPart
from healingjournal.ui.kit.label import Label
from healingjournal.ui.safety import told
from healingjournal.ui.theme.look import Look

HURTING, THOUGHTS = "hurting", "thoughts"


class PlainCards(QWidget):
    """An urge to hurt oneself, thoughts of not living, the last days, danger from a person.

    `named` are the first two, by the key under which other pages ask for them.
    """

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.parts: list[FoldedPart] = []
        cards: Sequence[tuple[str, list[str]]] = (
            (told.hurting(), told.hurting_lines()),
            (told.thoughts(), told.thoughts_lines()),
            (told.last_days(), told.last_days_lines()),
            (told.danger(), told.danger_lines()),
        )
        for name, lines in cards:
            part = FoldedPart(look, name)
            for line in lines:
                part.content.addWidget(Label(look, line).reads())
            self.parts.append(part)
            column.addWidget(part)
        self.named = {HURTING: self.parts[0], THOUGHTS: self.parts[1]}
