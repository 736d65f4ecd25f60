"""A page that scrolls: a column with the page's margins, moved by keys as well."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.theme.look import Look

_CLOSE = 16  # the margin where there is not much room


class ScrollPage(QScrollArea):
    """The main part of a page. Put things into `column`.

    Nothing scrolls sideways. With nothing inside that takes the focus, the page takes it, so
    that arrows and Page keys move it.
    """

    def __init__(self, look: Look, gap: int = 16) -> None:
        """Take the look and the gap in the column."""
        super().__init__()
        # Qt's own viewport is of a kind PySide does not know: to hand it over it would first
        # load every class there is.
        plain = QWidget()
        self.setViewport(plain)
        self._look = look
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.column = self._edges = QVBoxLayout(self.content)
        margin = look.measures.space["page-margin"]
        self.column.setContentsMargins(margin, 8, margin, 32)
        self.column.setSpacing(gap)
        self.setWidget(self.content)
        plain.setAutoFillBackground(False)
        self.content.setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().rangeChanged.connect(self._range_changed)
        look.room.changed.connect(self._fit_margins)
        look.changed.connect(self._fit_margins)

    def end(self) -> None:
        """Close the column: what is in it stays at the top."""
        self.column.addStretch(1)

    def show_thing(self, thing: QWidget) -> None:
        """Scroll as little as needed for a thing to be seen."""
        self.ensureWidgetVisible(thing, 0, 24)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Space and self.hasFocus():
            bar.setValue(bar.value() + bar.pageStep() - 40)
        else:
            super().keyPressEvent(event)

    def _range_changed(self, low: int, high: int) -> None:
        alone = high > low and not any(
            child.focusPolicy() & Qt.FocusPolicy.TabFocus
            for child in self.content.findChildren(QWidget)
        )
        policy = Qt.FocusPolicy.StrongFocus if alone else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        self._fit_margins()
        # What is inside finds its place only once this is over.
        QTimer.singleShot(0, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        """Show the whole of what has the focus, if growing has cut it; never fetch it from afar."""
        thing = QApplication.focusWidget()
        if thing is None or not self.content.isAncestorOf(thing):
            return
        place = QRect(thing.mapTo(self.viewport(), QPoint(0, 0)), thing.size())
        seen = self.viewport().rect()
        cut = place.intersects(seen) and (place.bottom() > seen.bottom() or place.top() < 0)
        if cut and place.height() < seen.height():
            self.show_thing(thing)

    def _fit_margins(self) -> None:
        """Keep the column where it is while the scroll bar comes and goes."""
        bar = self.verticalScrollBar()
        margin = _CLOSE if self._look.room.tight else self._look.measures.space["page-margin"]
        end = margin - bar.sizeHint().width() if bar.maximum() > bar.minimum() else margin
        around = self._edges.contentsMargins()
        left, right = (end, margin) if self.isRightToLeft() else (margin, end)
        self._edges.setContentsMargins(left, around.top(), right, around.bottom())
