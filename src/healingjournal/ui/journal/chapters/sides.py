"""A list at the start, and at the end what is open of it; where room is short, one of them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.journal.chapters.cards import SideCard
from healingjournal.ui.journal.chapters.order_list import OrderList
from healingjournal.ui.journal.list_line import ListLine
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.empty_state import EmptyState
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface

_ANY_WIDTH = 16_777_215


class _Frame(Card):
    """An edge without a ground, for a thing that is not there."""

    @override
    def surface(self) -> Surface:
        return Surface(edge="edge", width=self._look.hair, radius=12)


class Sides(QWidget):
    """Buttons over a list in one's own order, and beside it a card of the line that is open.

    `head` stands over the list if it says something. Sends `opened` with a key.
    """

    opened = Signal(str)
    moved = Signal(str, str)

    def __init__(
        self, look: Look, name: str, buttons: list[SoftButton], none: EmptyState, card: SideCard
    ) -> None:
        """Take the look, the list's name, the buttons, and what stands beside the list.

        The last button and the one of `none` lead to the same: one of them is shown.
        """
        super().__init__()
        self._look = look
        self._buttons = buttons
        self._open = False
        self._empty = True
        self.none = none
        self.card = card
        self.head = Label(look, "", "small", "quiet-ink", bold=True)
        self.list = OrderList(look, name)
        self.notice = NoticeBar(look)
        self._lay_out()
        self.list.page_requested.connect(self.opened)
        self.list.moved.connect(self.moved)
        look.changed.connect(self.arrange)
        look.room.changed.connect(self.arrange)
        look.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        row = QWidget()
        flow = FlowLayout(8)
        row.setLayout(flow)
        for button in self._buttons:
            flow.addWidget(button)
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(row)
        inset = QVBoxLayout()
        inset.setContentsMargins(16, 8, 16, 0)
        inset.addWidget(self.head)
        column.addLayout(inset)
        column.addWidget(self.list, 1)
        self._spare = QWidget()
        column.addWidget(self._spare)
        frame = _Frame(self._look, 0, 0)
        frame.column.addWidget(self.none, 1)
        self._raised = Card(self._look, 0, 0)
        self._raised.column.addWidget(self.card, 1)
        self._right = QWidget()
        self._stack = QStackedLayout(self._right)
        self._stack.addWidget(frame)
        self._stack.addWidget(self._raised)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(24)
        self._sides.addWidget(self._left)
        self._sides.addWidget(self._right, 1)
        around = self._around = QVBoxLayout(self)
        around.setSpacing(16)
        around.addLayout(self._sides, 1)
        around.addWidget(self.notice)
        self.say_head("")

    # ---- showing ----

    def say_head(self, text: str) -> None:
        """Say what the list is of, or nothing."""
        self.head.say(text)
        self.head.setVisible(bool(text))

    def show_lines(self, lines: list[ListLine], here: str) -> None:
        """Show the list in its order, one line of it open or none."""
        self._empty = not lines
        held = self._buttons[-1] if self._empty else self.none.button
        other = self.none.button if self._empty else self._buttons[-1]
        if held is not None and other is not None:
            other.show()
            if held.hasFocus():
                other.setFocus()
            held.hide()
        self.list.show_order(lines, here)
        self.arrange()

    def show_open(self, is_open: bool) -> None:
        """Show the card, or that nothing is open."""
        self._open = is_open
        self._stack.setCurrentIndex(1 if is_open else 0)
        if not is_open:
            self.list.pages.set_here("")
        self.arrange()

    def is_open(self) -> bool:
        """Tell whether the card is shown."""
        return self._open

    def one_column(self) -> bool:
        """Tell whether only one of the two has room."""
        return self._look.large_text or self.width() < self._look.px(720)

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at before the card, in order."""
        return [*self._buttons, self.list]

    def first(self) -> QWidget:
        """Give what has the keyboard first: the list, or the way to a first line."""
        if self._open and self.one_column():
            return self.card
        if not self._empty:
            return self.list
        button = self.none.button
        return button if button is not None else self._buttons[-1]

    # ---- room ----

    def arrange(self) -> None:
        """Fit both sides to the room there is."""
        one = self.one_column()
        tight = self._look.room.tight
        self._around.setContentsMargins(*((16, 8, 16, 8) if tight else (40, 8, 40, 32)))
        way = QBoxLayout.Direction.TopToBottom if one else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
        self._left.setMinimumWidth(0)
        self._left.setMaximumWidth(_ANY_WIDTH)
        if not one:
            self._left.setFixedWidth(self._look.px(304))
        self._left.setVisible(not (one and self._open))
        self._right.setVisible(not one or self._open or self._empty)
        self.list.setVisible(not (one and self._empty))
        self.card.back.setVisible(one)

    def _dress(self) -> None:
        hair = self._look.hair
        self._raised.column.setContentsMargins(hair, hair, hair, hair)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
