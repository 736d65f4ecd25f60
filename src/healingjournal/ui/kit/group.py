"""Things that answer one question together; a screen reader says its name on the way in."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox

from healingjournal.base.overriding import override


class Group(QGroupBox):
    """A group with a spoken name and nothing to see: no frame, no title, no margins."""

    def __init__(self, name: str) -> None:
        """Take the spoken name."""
        super().__init__()
        self.setAccessibleName(name)
        self.setFlat(True)
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        pass

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)
