"""What stands beside the main column: quiet titles, a few lines, a hairline at the start."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look


class Aside(QWidget):
    """A column for quiet things; under the main column it loses its hairline."""

    def __init__(self, look: Look, *, line: bool = True) -> None:
        """Take the look, and whether a hairline runs down its start."""
        super().__init__()
        self._look = look
        self._line = line
        self._under = False
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.setContentsMargins(0, 4, 0, 0)
        self._start = QSpacerItem(0, 0)
        self._row.addItem(self._start)
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        self._row.addLayout(self.column, 1)
        wraps(self)
        self.set_under(False)

    def add_title(self, text: str) -> Label:
        """Add a small quiet title, with room above it; gives it back."""
        if self.column.count():
            self.column.addSpacing(20)
        title = Label(self._look, text, "small", "quiet-ink", bold=True)
        self.column.addWidget(title)
        return title

    def add_text(self, text: str, ink: str = "ink") -> Label:
        """Add some lines; gives them back."""
        label = Label(self._look, text, "body", ink)
        self.column.addWidget(label)
        return label

    def add(self, thing: QWidget) -> None:
        """Add anything else."""
        self.column.addWidget(thing)

    def set_under(self, under: bool) -> None:
        """Say whether it stands under the main column instead of beside it."""
        start = 24 if self._line and not under else 0
        if under != self._under or self._start.sizeHint().width() != start:
            self._under = under
            self._start.changeSize(start, 0)
            self._row.invalidate()
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._line or self._under:
            return
        painter = QPainter(self)
        hair = self._look.hair
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - hair if rtl else 0
        painter.fillRect(left, 0, hair, self.height(), self._look.colour("edge"))
        painter.end()
