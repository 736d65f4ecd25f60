"""One line for the card: ticked or not, and changed in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.sharing import words
from healingjournal.ui.sharing.bringing import Line
from healingjournal.ui.theme.look import Look


class BoundaryLine(QWidget):
    """A check box with the line, and Change beside it; while changed, a field."""

    changed = Signal()

    def __init__(self, look: Look, line: Line) -> None:
        """Take the look and the line; an empty one opens to be written."""
        super().__init__()
        self._line = line
        self.box = CheckBox(look, line.text)
        self.box.setChecked(line.ticked)
        self.field = Field(look, words.meeting("line"))
        self.button = QuietButton(look, kit_words.change())
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        column.addWidget(self.field)
        place = BesideLayout(look, 12, 200)
        place.addWidget(first)
        place.addWidget(self.button)
        self.setLayout(place)
        self.box.toggled.connect(self._ticked)
        self.field.returnPressed.connect(self.keep)
        self.field.editingFinished.connect(self._written)
        self.button.clicked.connect(self._pressed)
        self._show(writing=not line.text)

    def keep(self) -> None:
        """Take the line as it is written now."""
        self._written()
        if self._line.text:
            self._show(writing=False)
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pressed(self) -> None:
        if self.field.isHidden():
            self.field.setText(self._line.text)
            self._show(writing=True)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.keep()

    def _written(self) -> None:
        text = " ".join(self.field.text().split())
        if self.field.isHidden() or text == self._line.text:
            return
        self._line.text = text
        self._line.ticked = bool(text)
        self.box.say(text)
        self.box.setChecked(bool(text))
        self.changed.emit()

    def _ticked(self, ticked: bool) -> None:
        self._line.ticked = ticked
        self.changed.emit()

    def _show(self, *, writing: bool) -> None:
        self.box.setVisible(not writing)
        self.field.setVisible(writing)
        self.button.say(kit_words.keep() if writing else kit_words.change())
        self.button.setAccessibleDescription(self._line.text)
