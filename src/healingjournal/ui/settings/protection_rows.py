"""Each protection, how far it reaches on this computer, and why; all in the same ink."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.icon import Icon
from healingjournal.ui.kit.label import Label
from healingjournal.ui.settings.privacy import words
from healingjournal.ui.theme.look import Look


class ProtectionRow(NamedTuple):
    """A protection, how far it reaches and why, each by the key of its words.

    Several reasons stand side by side, parted by spaces; `minutes` is what they name.
    """

    protection: str
    state: str
    why: str
    minutes: int = 0


_ICONS = {
    "working": "state-on",
    "partly": "state-part",
    "not_possible": "state-none",
    "cannot_tell": "state-unknown",
    "off": "state-none",
}


class _Row(QWidget):
    """One protection; takes the focus, so that it is read out as a whole."""

    spoken_role = QAccessible.Role.Grouping

    def __init__(self, look: Look, row: ProtectionRow) -> None:
        super().__init__()
        state = row.state if row.state in _ICONS else "cannot_tell"
        name = words.protections().get(row.protection, row.protection)
        why = words.why(row.why, row.minutes)
        said = words.states()[state]
        self.setAccessibleName(words.read_row(name, said, why))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wraps(self)
        text = QWidget()
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(look, name, "label"))
        column.addWidget(Label(look, why, "body", "quiet-ink"))
        ends = QWidget()
        beside = BesideLayout(look, 16, 240, top=True)
        ends.setLayout(beside)
        beside.addWidget(text)
        beside.addWidget(_a_little_lower(Label(look, said, "small")))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 11, 0, 11)
        line.setSpacing(14)
        line.addWidget(Icon(look, _ICONS[state], "accent"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(ends, 1)


def _a_little_lower(label: Label) -> QWidget:
    """Give a small line so that it stands level with the larger one beside it."""
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 2, 0, 0)
    column.addWidget(label)
    return around


class ProtectionRows(Card):
    """A card of rows between hairlines; `show_rows` takes what is seen now."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, 24, 0)
        self.column.setContentsMargins(24, 2, 24, 2)
        self.rows: list[QWidget] = []

    def show_rows(self, rows: Sequence[ProtectionRow]) -> None:
        """Show these rows instead of those before."""
        while self.column.count():
            item = self.column.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self.rows = [_Row(self._look, row) for row in rows]
        for at, row in enumerate(self.rows):
            if at:
                self.column.addWidget(Hairline(self._look))
            self.column.addWidget(row)
