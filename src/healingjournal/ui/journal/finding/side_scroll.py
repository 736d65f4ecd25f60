"""What stands in the list's place for a while; it scrolls when there is little room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class SideScroll(QScrollArea):
    """Shows one thing, as wide as itself; whatever has the keyboard is kept in sight."""

    def __init__(self, thing: QWidget) -> None:
        """Take what it shows."""
        super().__init__()
        self.setViewport(QWidget())  # a kind of widget PySide knows, and can hand over
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        thing.setAutoFillBackground(False)
        self.setWidget(thing)
        thing.setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(40)
