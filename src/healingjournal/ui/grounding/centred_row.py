"""A row in the middle that goes on in the next line when it is full."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayoutItem, QSizePolicy, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit.flow_layout import FlowLayout


class CentredLayout(FlowLayout):
    """A row that wraps, each line of it in the middle."""

    @override
    def _close(
        self, rects: list[QRect], line: list[tuple[QLayoutItem, int]], top: int, width: int
    ) -> int:
        before = len(rects)
        most = super()._close(rects, line, top, width)
        spare = max(0, width - (rects[-1].right() + 1)) // 2 if len(rects) > before else 0
        for at in range(before, len(rects)):
            rects[at].translate(spare, 0)
        return most


class CentredRow(QWidget):
    """Holds buttons in a centred row; put them into `place`."""

    def __init__(self, gap: int = 8) -> None:
        """Take the gap between the things."""
        super().__init__()
        self.place = CentredLayout(gap)
        self.setLayout(self.place)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
