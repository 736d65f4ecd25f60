"""A quiet word from the app: in the layout, never floating, never leaving by itself."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface, paint_surface

if TYPE_CHECKING:
    from healingjournal.ui.kit.outlined_button import OutlinedButton

# A word, what it does, and an icon if it helps.
Action = tuple[str, Callable[[], None]] | tuple[str, Callable[[], None], str]


class NoticeBar(QWidget):
    """One icon, one or two sentences, at most two outlined buttons; hidden while it is silent.

    Never takes the focus; it is read out politely once each time it says something.
    """

    spoken_role = QAccessible.Role.Grouping

    def __init__(self, look: Look, text: str = "", actions: Sequence[Action] = ()) -> None:
        """Take the look, and what it says at once, if anything."""
        super().__init__()
        self._look = look
        self._inside: _Inside | None = None
        wraps(self)
        look.changed.connect(self.update)
        self.hide()
        if text:
            self.say(text, actions)

    def words(self) -> str:
        """Give what it says, or nothing."""
        return "" if self._inside is None else self._inside.label.words()

    def buttons(self) -> "list[OutlinedButton]":
        """Give its buttons."""
        return [] if self._inside is None else self._inside.buttons()

    def say(self, text: str, actions: Sequence[Action] = (), icon: str = "info") -> None:
        """Say one or two sentences, with at most two (word, what it does, icon) buttons."""
        if self._inside is None:  # most bars never speak
            self._inside = _Inside(self._look, self)
        self._inside.say(text, actions, icon)
        self.setAccessibleName(text)
        self._show()
        self._appear()
        self._announce(text)

    def hush(self) -> None:
        """Say nothing any more."""
        self.hide()
        if self._inside is not None:
            self._inside.label.say("")

    def _show(self) -> None:
        if self.parentWidget() is not None:
            self.show()
        else:  # not in its place yet: it would be a window of its own; it shows with its page
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)

    def _announce(self, text: str) -> None:
        from PySide6.QtGui import QAccessibleAnnouncementEvent

        if not QAccessible.isActive():
            return
        event = QAccessibleAnnouncementEvent(self, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)

    def _appear(self) -> None:
        wait = self._look.motion("notice-in")
        if wait <= 0:
            return
        from PySide6.QtCore import QPropertyAnimation
        from PySide6.QtWidgets import QGraphicsOpacityEffect

        veil = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(veil)
        fade = QPropertyAnimation(veil, b"opacity", self)
        fade.setDuration(wait)
        fade.setStartValue(0.0)
        fade.setEndValue(1.0)
        fade.finished.connect(lambda: veil.setEnabled(False))
        fade.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = Surface(fill="notice", edge="notice-edge", width=self._look.hair, radius=12)
        paint_surface(painter, self.rect(), ground, self._look)
        painter.end()


class _Inside:
    """What a bar shows: the icon and the words at the start, the buttons at the end."""

    def __init__(self, look: Look, bar: QWidget) -> None:
        from healingjournal.ui.kit.icon import Icon

        self._look = look
        self._icon = Icon(look, "info", "notice-ink")
        self.label = Label(look, "", "body", "notice-ink").wide(900)
        self._ends = QWidget()
        self._buttons = FlowLayout(8, at_end=True)
        self._ends.setLayout(self._buttons)
        start = QWidget()
        row = QHBoxLayout(start)
        row.setContentsMargins(4, 8, 4, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        beside = BesideLayout(look, 12, 300)
        beside.setContentsMargins(12, 11, 12, 11)
        beside.addWidget(start)
        beside.addWidget(self._ends)
        bar.setLayout(beside)

    def buttons(self) -> "list[OutlinedButton]":
        from healingjournal.ui.kit.outlined_button import OutlinedButton

        return self._ends.findChildren(OutlinedButton)

    def say(self, text: str, actions: Sequence[Action], icon: str) -> None:
        from healingjournal.ui.kit.outlined_button import OutlinedButton

        for old in self.buttons():
            self._buttons.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        for word, does, *icons in actions[:2]:
            button = OutlinedButton(self._look, word, icons[0] if icons else None)
            button.clicked.connect(lambda _checked=False, d=does: d())
            self._buttons.addWidget(button)
        self._ends.setVisible(bool(actions))
        self._icon.show_icon(icon)
        self.label.say(text)
