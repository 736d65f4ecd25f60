"""The page of the emergency erase: asked, done, and told."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.erase import words
from healingjournal.ui.vault.erase.ask_view import AskView
from healingjournal.ui.vault.erase.told_view import ToldView


class ErasePage(RoomPage):
    """Sends `erase_requested` after both parts; whoever erases then calls `tell` or `failed`."""

    erase_requested = Signal()
    back_requested = Signal()
    leave_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._rail = False
        self.ask = AskView(look)
        self.told = ToldView(look)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.ask)
        self._stack.addWidget(self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.ask.stop_requested.connect(self.back_requested)
        self.ask.confirmed.connect(self._erase)
        self.told.again_requested.connect(self._erase)
        self.told.leave_requested.connect(self.leave_requested)

    def begin(self, *, rail: bool) -> None:
        """Ask, with nothing typed; beside the rail while the journal is open."""
        self._rail = rail
        self.ask.forget()
        self._stack.setCurrentWidget(self.ask)

    def tell(self, missed: Sequence[str]) -> None:
        """Say that it is erased, and what was not reached, by key or name."""
        self.told.tell(missed)
        self._show_told()

    def failed(self, error: Exception) -> None:
        """Say why it could not be erased."""
        if isinstance(error, ToldError):
            self.told.tell_failed(error)
            self._show_told()
        else:
            self.ask.rest(False)
            raise error

    # ---- what the shell asks ----

    @override
    def title(self) -> str:
        return ""

    @override
    def with_rail(self) -> bool:
        return self._rail and not self._is_told()

    @override
    def first_focus(self) -> QWidget:
        return self.told.title if self._is_told() else self.ask.title

    @override
    def leave(self) -> None:
        if not self._is_told():
            self.ask.forget()

    @override
    def stop(self) -> bool:
        if not self._is_told():
            self.back_requested.emit()
        return True

    @override
    def lines(self) -> list[str]:
        return words.lines(done=self._is_told())

    # ---- inside ----

    def _is_told(self) -> bool:
        return self._stack.currentWidget() is self.told

    def _erase(self) -> None:
        self.ask.rest(True)
        self.erase_requested.emit()

    def _show_told(self) -> None:
        self._stack.setCurrentWidget(self.told)
        self.title_changed.emit()
        self.told.title.setFocus()
