"""The one focus ring: two pixels, two pixels outside, following the keyboard."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from healingjournal.base.overriding import override
from healingjournal.ui.theme.look import Look

_GAP = 2
_WIDTH = 2
_OUT = _GAP + _WIDTH
_MOVES = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.LayoutRequest,
        QEvent.Type.ParentChange,
        QEvent.Type.StyleChange,
    }
)
_KEYBOARD = frozenset({QEvent.Type.KeyPress})
_POINTER = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class FocusOverlay(QWidget):
    """Rings what has the focus in one window; made last, child of that window.

    A thing may say what the ring goes around (`focus_area() -> (QRect, radius)`) or only its
    own corners (`focus_radius() -> int`, 8 if it says nothing). After a press of the pointer
    the ring waits for the next key, except round what is written in (`writes()`).
    """

    def __init__(self, look: Look, window: QWidget) -> None:
        """Take the look and the window it lies over."""
        super().__init__(window)
        self._look = look
        self._window = window
        self._followed: list[QObject] = []
        self._target: QWidget | None = None
        self._radius = 8
        self._by_pointer = False
        self._watched: QObject | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)
        look.changed.connect(self.update)
        window.installEventFilter(self)
        self._follow(QApplication.focusWidget())

    def ring(self) -> QRect | None:
        """Give the outer bounds of the ring in the window, or None while there is none."""
        return None if self.isHidden() else self.geometry()

    def key_pressed(self) -> None:
        """Show the ring: a key was pressed that somebody else has taken."""
        self._set_pointer(False)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not (isValid(self) and isValid(self._window)):
            return False
        kind = event.type()
        if watched is self._watched:
            if kind in _KEYBOARD:
                self._set_pointer(False)
            elif kind in _POINTER:
                self._set_pointer(True)
        elif kind in _MOVES:
            if watched is self._window and kind == QEvent.Type.Show:
                self._watch_window()
            self._place()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("focus"), _WIDTH))
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = self._radius + _OUT - 1
        painter.drawRoundedRect(area, radius, radius)
        painter.end()

    # ---- following ----

    def _watch_window(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._watched:
            handle.installEventFilter(self)
            self._watched = handle

    def _set_pointer(self, by_pointer: bool) -> None:
        if self._by_pointer != by_pointer:
            self._by_pointer = by_pointer
            self._place()

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isValid(self) and isValid(self._window):
            self._follow(new)

    def _follow(self, target: QWidget | None) -> None:
        for one in self._followed:
            if isValid(one):
                one.removeEventFilter(self)
        self._followed = []
        self._target = None
        if target is not None and target.window() is self._window and target is not self:
            self._target = target
            step: QWidget | None = target
            while step is not None and step is not self._window:
                step.installEventFilter(self)
                self._followed.append(step)
                step = step.parentWidget()
            for signal in ("valueChanged", "toggled"):
                if hasattr(target, signal) and not hasattr(target, "_ring_follows"):
                    getattr(target, signal).connect(self._place)
        self._place()

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not self._wanted(target):
            self.hide()
            return
        area, self._radius = self._area(target)
        seen = area.intersected(self._seen(target))
        if seen.isEmpty():
            self.hide()
            return
        outer = area.adjusted(-_OUT, -_OUT, _OUT, _OUT)
        self.setGeometry(outer)
        hole = QRegion(self.rect()) - QRegion(self.rect().adjusted(6, 6, -6, -6))
        corner = QRegion(self.rect()) - QRegion(self.rect(), QRegion.RegionType.Ellipse)
        reach = self._seen(target).adjusted(-_OUT, -_OUT, _OUT, _OUT)
        inside = QRegion(reach.translated(-outer.topLeft()))
        whole = hole.united(corner) if min(outer.width(), outer.height()) > 60 else QRegion(
            self.rect()
        )
        self.setMask(whole.intersected(inside))
        self.show()
        self.raise_()

    def _wanted(self, target: QWidget) -> bool:
        return target.isVisible() and (not self._by_pointer or hasattr(target, "writes"))

    def _area(self, target: QWidget) -> tuple[QRect, int]:
        area, radius = target.rect(), 8
        if hasattr(target, "focus_area"):
            area, radius = target.focus_area()
        elif hasattr(target, "focus_radius"):
            radius = target.focus_radius()
        corner = target.mapTo(self._window, QPoint(0, 0))
        return area.translated(corner), radius

    def _seen(self, target: QWidget) -> QRect:
        seen = self._window.rect()
        step = target.parentWidget()
        while step is not None and step is not self._window:
            if isinstance(step.parentWidget(), QScrollArea):
                corner = step.mapTo(self._window, QPoint(0, 0))
                seen = seen.intersected(QRect(corner, step.size()))
            step = step.parentWidget()
        return seen
