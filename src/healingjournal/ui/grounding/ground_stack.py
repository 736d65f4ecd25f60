"""The views of Ground, one at a time, and the steps that stand in the top bar beside them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.kit.step_dots import StepDots


class GroundStack(RoomPage):
    """Shows one view; one that is put in the place of another lets that one go."""

    back_requested = Signal()
    help_requested = Signal()

    def __init__(self) -> None:
        """Hold no view yet."""
        super().__init__()
        self._dots: StepDots | None = None
        self._placed: dict[type[QWidget], QWidget] = {}
        self._stack = QStackedLayout(self)

    @override
    def hand_on(self) -> None:
        hand_on = getattr(self.here(), "hand_on", None)  # a page that is written in
        if callable(hand_on):
            hand_on()

    def here(self) -> QWidget | None:
        """Give the view shown now."""
        return self._stack.currentWidget()

    def place(self, view: QWidget, dots: StepDots | None) -> None:
        """Show a fresh view; the former one of its kind goes."""
        former = self._placed.pop(type(view), None)
        if former is not None:
            self._stack.removeWidget(former)
            former.deleteLater()
        self._placed[type(view)] = view
        self._stack.addWidget(view)
        self.show_view(view, dots)

    def show_view(self, view: QWidget, dots: StepDots | None) -> None:
        """Show a view that is there, with its steps in the top bar."""
        old, self._dots = self._dots, dots
        self._stack.setCurrentWidget(view)
        self.title_changed.emit()
        if old is not None and old is not dots:
            old.deleteLater()
        if self.isVisible():
            self.first_focus().setFocus()
