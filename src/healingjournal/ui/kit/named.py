"""A thing to fill in with its name above it and a hint below."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look


class Named(QWidget):
    """A bold name, the field or chips it names, and a quiet hint that can change."""

    def __init__(self, look: Look, name: str, thing: QWidget, hint: str = "") -> None:
        """Take the look, the name, what it names, and the hint."""
        super().__init__()
        self.thing = thing
        self.name = Label(look, name, "label")
        self.name.setBuddy(thing)
        self.hint = Label(look, hint, "small", "quiet-ink")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.name)
        column.addWidget(thing)
        column.addWidget(self.hint)
        self.tell(hint)
        if not thing.accessibleName():
            thing.setAccessibleName(name)

    def tell(self, hint: str) -> None:
        """Show, and speak, another hint; none with an empty one."""
        self.hint.say(hint)
        self.hint.setVisible(bool(hint))
        self.thing.setAccessibleDescription(hint)
