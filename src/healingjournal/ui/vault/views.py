"""What the way in shows, one view at a time."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from healingjournal.ui.vault.flow_view import FlowView
    from healingjournal.ui.vault.unlock_view import UnlockView

    WayView = UnlockView | FlowView


class Views(QStackedWidget):
    """Unlock, or steps one after another; each has a notice and a first place."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        super().__init__()
        self._here: WayView | None = None
        self._held: list[WayView] = []

    def here(self) -> "WayView | None":
        """Give the view shown."""
        return self._here

    def shows(self, view: QWidget | None) -> bool:
        """Tell whether this view is the one shown."""
        return view is not None and self.currentWidget() is view

    def show_view(self, view: "WayView") -> None:
        """Show a view."""
        if self.indexOf(view) < 0:
            self.addWidget(view)
            self._held.append(view)
        self._here = view
        self.setCurrentWidget(view)

    def drop(self, view: "WayView") -> None:
        """Let a view that is not shown go for good."""
        self._held.remove(view)
        self.removeWidget(view)
        view.deleteLater()

    def drop_others(self) -> None:
        """Let all views but the one shown go for good."""
        for view in [view for view in self._held if view is not self._here]:
            self.drop(view)

    def leave(self) -> None:
        """Hear that another page is shown now: each view covers what is typed in it."""
        for view in self._held:
            view.leave()
