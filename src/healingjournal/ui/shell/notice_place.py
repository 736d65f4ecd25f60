"""Where the window's quiet word stands: never so high that the ways out leave the window."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit.notice_bar import NoticeBar

_SHARE = 0.4  # of the height of the window


class NoticePlace(QScrollArea):
    """As high as its notice, or a part of the window and then it scrolls; gone while silent."""

    spoken_role = QAccessible.Role.Grouping

    def __init__(self, notice: NoticeBar, parent: QWidget) -> None:
        """Take the notice, and where it stands: without a parent it would be a window of its own.

        For a moment, when the notice is put in: the window in front would lose the keyboard to it.
        """
        super().__init__(parent)
        # See ScrollPage: Qt's own viewport would first load every class there is.
        plain = QWidget()
        self.setViewport(plain)
        plain.setAutoFillBackground(False)
        self._notice = notice
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        silent = notice.isHidden()
        self.setWidget(notice)  # and Qt shows what it is given
        if silent:
            notice.hide()
        self.setVisible(not silent)
        notice.installEventFilter(self)
        self.verticalScrollBar().rangeChanged.connect(self._range_changed)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        most = round(self.window().height() * _SHARE)
        return min(self._notice.heightForWidth(width), most)

    @override
    def sizeHint(self) -> QSize:
        wide = self._notice.sizeHint().width()
        return QSize(wide, self.heightForWidth(max(1, wide)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the notice, and grow with its words."""
        kind = event.type()
        if watched is self._notice:
            if kind in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
                self.setVisible(kind == QEvent.Type.ShowToParent)
                self.setAccessibleName(self._notice.accessibleName())
            elif kind == QEvent.Type.LayoutRequest:
                self.updateGeometry()
        return super().eventFilter(watched, event)

    def _range_changed(self, low: int, high: int) -> None:
        scrolls = high > low
        self.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus
        )
