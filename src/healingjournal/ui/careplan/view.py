"""What each view of the care plan promises its page."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.ui.kit.notice_bar import NoticeBar


class View(QWidget):
    """A view that is filled when it is come to, and keeps what is typed when it is left."""

    def first(self) -> QWidget:
        """Give what has the keyboard first."""
        raise NotImplementedError

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at, in the order of reading."""
        raise NotImplementedError

    def title(self) -> str:
        """Give what stands in the top bar."""
        raise NotImplementedError

    def lines(self) -> list[str]:
        """Say what it can do."""
        raise NotImplementedError


def below(notice: NoticeBar, column: QVBoxLayout) -> QVBoxLayout:
    """Put a notice into a column, and give the column below it; a silent one takes no room."""
    both = QVBoxLayout()
    both.setSpacing(12)
    both.addWidget(notice)
    inside = QVBoxLayout()
    inside.setSpacing(0)
    both.addLayout(inside)
    column.addLayout(both)
    return inside
