"""What each view of this room promises its page."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class View(QWidget):
    """A view that reads again when it is come to, and keeps what is typed when it is left."""

    back_requested = Signal()

    def first(self) -> QWidget:
        """Give what has the keyboard first."""
        raise NotImplementedError

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at, in the order of reading."""
        raise NotImplementedError

    def title(self) -> str:
        """Give the name of the screen."""
        raise NotImplementedError

    def lines(self) -> list[str]:
        """Say what it can do."""
        raise NotImplementedError

    def arrive(self) -> None:
        """Be come to: read again what is shown."""

    def leave(self) -> None:
        """Be left."""

    def unsaved(self) -> Callable[[], object] | None:
        """Give the command that keeps what is typed and not kept yet, if there is any."""
        return None
