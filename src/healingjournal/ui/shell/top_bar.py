"""The top bar: what this page is, and the four ways out, always at the same place."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.brick_layout import tall
from healingjournal.ui.kit.button import Button
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.ground_button import GroundButton
from healingjournal.ui.kit.help_button import HelpButton
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look

MARGIN, CLOSE = 40, 16
HEIGHT = 72
_GAP = 8


class TopBar(QWidget):
    """Title at the start; Help, Ground, Lock and Leave at the end, in this order."""

    help_requested = Signal()
    ground_requested = Signal()
    lock_requested = Signal()
    leave_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self.title = Label(look, "", "title")
        self._given: QWidget | None = None
        self._start = QWidget()
        self._start_box = QHBoxLayout(self._start)
        self._start_box.setContentsMargins(0, 0, 0, 0)
        self._start_box.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        self.help = HelpButton(look)
        self.ground = GroundButton(look)
        self.lock = SoftButton(look, kit_words.lock(), "lock")
        self.leave = SoftButton(look, kit_words.leave(), "leave")
        ways = QWidget()
        flow = FlowLayout(_GAP, _GAP, at_end=True)
        ways.setLayout(flow)
        for button in (self.help, self.ground, self.lock, self.leave):
            flow.addWidget(button)
        self.help.clicked.connect(self.help_requested)
        self.ground.clicked.connect(self.ground_requested)
        self.lock.clicked.connect(self.lock_requested)
        self.leave.clicked.connect(self.leave_requested)
        box = _BarLayout(look, 16, 60)
        inner = QWidget()
        inner.setLayout(box)
        box.addWidget(self._start)
        box.addWidget(ways)
        self._column = QVBoxLayout(self)
        self._column.addWidget(inner)
        look.changed.connect(self._fit)
        look.room.changed.connect(self._fit)
        self._fit()

    def say_again(self) -> None:
        """Say the four ways in the language that is spoken now."""
        self.help.say(kit_words.help_word())
        self.ground.say(kit_words.ground())
        self.lock.say(kit_words.lock())
        self.leave.say(kit_words.leave())
        self._fit()

    def show_title(self, title: str, given: QWidget | None) -> None:
        """Show a title, or a page's own widget in its place."""
        if self._given is not None and self._given is not given:
            self._start_box.removeWidget(self._given)
            self._given.hide()
            self._given.setParent(None)
        self._given = given
        self.title.say(title)
        self.title.setVisible(given is None)
        if given is not None:
            self._start_box.addWidget(given, 1, Qt.AlignmentFlag.AlignVCenter)
            given.show()

    def show_lock(self, shown: bool) -> None:
        """Lock is there only while a journal is open."""
        self.lock.setVisible(shown)
        self._fit()

    def _fit(self) -> None:
        room = self._look.room
        side, above = (CLOSE, 8) if room.tight else (MARGIN, 16)
        bare = room.narrow or self._wide() > self.width() - 2 * side
        for button in self._ways():
            button.be_small(room.tight, bare)
        self._column.setContentsMargins(side, above, side, above)
        self.title.resize_words("label" if room.tight else "title")
        self.setMinimumHeight(0 if room.tight else HEIGHT)


    def _ways(self) -> tuple[Button, ...]:
        return self.help, self.ground, self.lock, self.leave

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _wide(self) -> int:
        """Give how wide the four are; they go without icons before they take a second row."""
        shown = [button for button in self._ways() if not button.isHidden()]
        return sum(button.width_with_icon() for button in shown) + _GAP * (len(shown) - 1)


class _BarLayout(BesideLayout):
    """The ways keep the top end corner: the title is no higher than they are, or goes under."""

    @override
    def place(self, width: int) -> list[QRect]:
        places = super().place(width)
        if len(places) < 2:
            return places
        first, second = self.shown()
        if places[1].x() and places[0].height() <= places[1].height():
            return places
        high = tall(second, width)
        under = QRect(0, high + 8, width, tall(first, width))
        return [under, QRect(0, 0, width, high)]
