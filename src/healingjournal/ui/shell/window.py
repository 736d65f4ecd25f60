"""The one window: rail, top bar, a line for quiet words, and the page."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QCloseEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit.focus_overlay import FocusOverlay
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.shell.top_bar import MARGIN, TopBar
from healingjournal.ui.theme.look import Look

if TYPE_CHECKING:  # there is no rail before a journal is open, and no word before there is a why
    from healingjournal.ui.kit.notice_bar import NoticeBar
    from healingjournal.ui.shell.rail import Rail

WIDTH, HEIGHT = 1180, 760
LEAST_WIDTH, LEAST_HEIGHT = 640, 480


class Window(QWidget):
    """Holds the pages; its close button is Leave."""

    spoken_role = QAccessible.Role.Window
    leave_requested = Signal()
    hidden = Signal()

    def __init__(self, look: Look, name: str) -> None:
        """Take the look and the neutral name."""
        super().__init__()
        self._look = look
        self.setWindowTitle(name)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.resize(WIDTH, HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.top = TopBar(look)
        self.stack = _Pages()
        self.rail: Rail | None = None
        self._rail_place: QScrollArea | None = None
        self._notice: NoticeBar | None = None
        self._notice_row = QHBoxLayout()
        self._notice_row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        main = QVBoxLayout()
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        main.addWidget(self.top)
        main.addLayout(self._notice_row)
        main.addWidget(self.stack, 1)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(main, 1)
        self.overlay = FocusOverlay(look, self)

    @property
    def notice(self) -> "NoticeBar":
        """Give the line for quiet words; it is made when first asked for."""
        if self._notice is None:
            from healingjournal.ui.kit.notice_bar import NoticeBar
            from healingjournal.ui.shell.notice_place import NoticePlace

            self._notice = NoticeBar(self._look)
            place = NoticePlace(self._notice, self)
            self._notice_row.addWidget(place)
            place.stackUnder(self.stack)  # where screen readers come by it, too
        return self._notice

    def take_rail(self, rail: "Rail") -> None:
        """Take the rail of an open journal; in reading order it comes after the four ways."""
        self.rail = rail
        place = self._rail_place = QScrollArea()
        place.setFrameShape(QScrollArea.Shape.NoFrame)
        place.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        place.setWidgetResizable(True)
        place.hide()
        self._row.insertWidget(0, place)
        place.setWidget(rail)
        rail.came_to.connect(lambda item: place.ensureWidgetVisible(item, 0, 8))
        self._fit_rail()
        self._look.changed.connect(self._fit_rail)
        top = self.top
        ways = [top.help, top.ground, top.lock, top.leave, *rail.items.values()]
        for one, other in pairwise(ways):
            QWidget.setTabOrder(one, other)

    def show_page(self, page: RoomPage, *, rail: bool) -> None:
        """Show the frame as this page wants it."""
        if self._rail_place is not None:
            self._rail_place.setVisible(rail and page.with_rail())
        self.top.show_title(page.title(), page.top())
        top = self.top
        ways = {"help": top.help, "ground": top.ground, "lock": top.lock, "leave": top.leave}
        for one, other in pairwise(page.tab_order(ways)):
            QWidget.setTabOrder(one, other)

    def next_region(self) -> None:
        """Move the keyboard to the next of: top bar, rail, page, footer."""
        regions = self._regions()
        focus = self.focusWidget()
        here = next(
            (n for n, (area, _) in enumerate(regions) if _inside(focus, area)), len(regions) - 1
        )
        _area, first = regions[(here + 1) % len(regions)]
        first.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        page = self.stack.currentWidget()
        if isinstance(page, RoomPage):
            page.order_stops()
        return super().focusNextPrevChild(forward)

    def _regions(self) -> list[tuple[QWidget, QWidget]]:
        from healingjournal.ui.kit.flow_footer import FlowFooter

        page = self.stack.currentWidget()
        regions: list[tuple[QWidget, QWidget]] = []
        for footer in self.stack.findChildren(FlowFooter):
            if footer.isVisible():
                regions.append((footer, footer.stop))
        regions.append((self.top, self.top.help))
        if self.rail is not None and self.rail.isVisible():
            regions.append((self.rail, self.rail.here()))
        if isinstance(page, RoomPage):
            regions.append((page, page.first_focus()))
        return regions

    def _fit_rail(self) -> None:
        if self.rail is not None and self._rail_place is not None:
            self.rail.fit(self.width(), self.height())
            # Where more rooms are than fit in the height, the bar has room of its own.
            scrolls = self.rail.minimumSizeHint().height() > self.height()
            bar = self._rail_place.verticalScrollBar().sizeHint().width() if scrolls else 0
            self._rail_place.setFixedWidth(self.rail.width() + bar)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look.room.know(self.width(), self.height())
        self._fit_rail()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.hidden.emit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.leave_requested.emit()


class _Pages(QStackedWidget):
    """Asks for no height of its own: the ways out come first, and pages scroll."""

    @override
    def hasHeightForWidth(self) -> bool:
        return False


def _inside(widget: QWidget | None, area: QWidget) -> bool:
    return widget is not None and (widget is area or area.isAncestorOf(widget))
