"""The kind of file, in a quiet menu: PDF first; under it what differs when it is opened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.sharing.spec import FORMATS
from healingjournal.ui.kit.label import Label
from healingjournal.ui.sharing import told
from healingjournal.ui.sharing.menu_field import MenuField
from healingjournal.ui.theme.look import Look


class KindField(QWidget):
    """Holds one kind; says what to know of it, and of it with a password."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._kind = "pdf"
        self._locked = False
        self.menu = MenuField(look, "")
        self.menu.chosen.connect(self.hold)
        self.said = Label(look, "", "small", "quiet-ink")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(look, told.kind("title"), "small", "quiet-ink", bold=True))
        column.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.said)
        self._show()

    def held(self) -> str:
        """Give the kind that holds."""
        return self._kind

    def hold(self, kind: str) -> None:
        """Let a kind hold."""
        self._kind = kind
        self._show()

    def locked(self, locked: bool) -> None:
        """Take whether the file is to have a password."""
        self._locked = locked
        self._show()

    def _show(self) -> None:
        self.menu.say(told.kind_of(self._kind))
        self.menu.setAccessibleDescription(told.kind("title"))
        self.menu.offer([(each, told.kind_of(each)) for each in FORMATS], self._kind)
        looks = "fixed" if self._kind == "pdf" else "age" if self._locked else "flows"
        self.said.say(told.kind(looks))
