"""The list of pages: arrows move, Enter opens, months come and go as one scrolls."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView

from healingjournal.base.overriding import override
from healingjournal.ui.journal import words
from healingjournal.ui.journal.list_line import Kind, ListLine
from healingjournal.ui.journal.page_delegate import PageDelegate
from healingjournal.ui.journal.page_model import PageModel
from healingjournal.ui.theme.look import Look

_Index = QModelIndex | QPersistentModelIndex
_MOST = 200


class PageList(QListView):
    """Sends `page_requested` and `draft_requested` with a key; wants more near its ends.

    It holds some hundreds of lines at a time, so that it is as quick with 100 000 pages.
    """

    page_requested = Signal(str)
    draft_requested = Signal(str)
    beside_requested = Signal(str)
    more_wanted = Signal()
    earlier_wanted = Signal()
    first_wanted = Signal()
    last_wanted = Signal()
    toggled = Signal()  # the row the focus ring goes round has moved

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self._moving = False
        self.pages = PageModel(self)
        self.setModel(self.pages)
        self.setItemDelegate(PageDelegate(look, self))
        self.setAccessibleName(words.pages())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMinimumHeight(40)  # where there is little room, it gives way
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.verticalScrollBar().setSingleStep(24)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._scrolled)
        self.clicked.connect(self._open)
        look.changed.connect(self._dress)

    def focus_area(self) -> tuple[QRect, int]:
        """Give the row the keyboard is on, for the ring around it."""
        row = self.visualRect(self.currentIndex()) if self.currentIndex().isValid() else QRect()
        seen = row.intersected(self.viewport().rect())
        if seen.isEmpty():
            return (QRect(), 8) if row.isValid() else (self.rect(), 8)
        return seen.translated(self.viewport().pos()), 8

    def start(self) -> None:
        """Put the keyboard on the first page, or leave it where it is."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.pages.first_page())

    def be_reachable(self) -> None:
        """Take the keyboard only while there is a page to put it on."""
        there = self.pages.first_page().isValid()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if there else Qt.FocusPolicy.NoFocus)
        if self.hasFocus() and not there:
            self.focusNextPrevChild(False)

    def to_end(self) -> None:
        """Put the keyboard on the last page."""
        self.executeDelayedItemsLayout()
        self.setCurrentIndex(self.pages.index(self.pages.rowCount() - 1))
        self.scrollToBottom()

    def line(self) -> ListLine | None:
        """Give the line the keyboard is on."""
        index = self.currentIndex()
        return self.pages.line(index) if index.isValid() else None

    def add_below(self, lines: Sequence[ListLine]) -> None:
        """Add lines at the end; what is seen stays where it is."""
        self.pages.add_lines(lines)
        self._hold(lambda: self.pages.cut_above(_MOST, self._row_at(0)))

    def add_above(self, lines: Sequence[ListLine]) -> None:
        """Add lines at the beginning; what is seen stays where it is."""
        self._hold(lambda: self.pages.add_above(lines))
        foot = self.viewport().height() - 1
        self._hold(lambda: self.pages.cut_below(_MOST, self._row_at(foot)))

    # ---- opening ----

    def _open(self, index: _Index) -> None:
        line = self.pages.line(index)
        if line.kind is Kind.PAGE:
            self.page_requested.emit(line.key)
        elif line.kind is Kind.DRAFT:
            self.draft_requested.emit(line.key)
        elif line.kind is Kind.BESIDE:
            self.beside_requested.emit(line.key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        opens = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if event.key() in opens and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.key() == Qt.Key.Key_Home and self.pages.above:
            self.first_wanted.emit()
        elif event.key() == Qt.Key.Key_End and self.pages.unread:
            self.last_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.start()

    @override
    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.toggled.emit()

    # ---- scrolling ----

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scrolled()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._dress()

    def _scrolled(self) -> None:
        self.toggled.emit()
        if self._moving:
            return
        bar, near = self.verticalScrollBar(), self.viewport().height()
        if self.pages.unread and bar.value() >= bar.maximum() - near:
            self.more_wanted.emit()
        elif self.pages.above and bar.value() <= near:
            self.earlier_wanted.emit()

    def _row_at(self, y: int) -> int:
        return self.indexAt(QPoint(self.viewport().width() // 2, y)).row()

    def _hold(self, change: Callable[[], None]) -> None:
        """Change lines above or below while the line at the top stays where it is."""
        self._moving = True
        self.executeDelayedItemsLayout()
        row = max(0, self._row_at(0))
        anchor = QPersistentModelIndex(self.pages.index(row))
        before = self.visualRect(self.pages.index(row)).top()
        change()
        self.executeDelayedItemsLayout()
        if anchor.isValid():
            now = self.visualRect(self.pages.index(anchor.row())).top()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + now - before)
        self._moving = False
        self.toggled.emit()

    def _dress(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
