"""What each view of the chapters promises their page."""

from PySide6.QtWidgets import QWidget


class View(QWidget):
    """A view that reads again when it is come to, and keeps what is typed when it is left."""

    def first(self) -> QWidget:
        """Give what has the keyboard first."""
        raise NotImplementedError

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at, in the order of reading."""
        raise NotImplementedError

    def lines(self) -> list[str]:
        """Say what it can do."""
        raise NotImplementedError

    def stop(self) -> bool:
        """Take Esc: True when the view itself closed something."""
        return False

    def arrive(self) -> None:
        """Be come back to: read again what is shown."""

    def leave(self) -> None:
        """Be left for another room, or for the view before."""
