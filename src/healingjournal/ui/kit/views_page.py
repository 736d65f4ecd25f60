"""A page of a room that shows one of several views at a time."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from healingjournal.ui.kit.room_page import RoomPage


class ViewsPage(RoomPage):
    """Shows one view at a time; each is made when first needed, by the page itself."""

    def __init__(self) -> None:
        """Start with no view."""
        super().__init__()
        self._views = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._views)

    def here(self) -> QWidget | None:
        """Give the view shown now."""
        return self._views.currentWidget()

    def show_view(self, view: QWidget) -> None:
        """Show a view, which the page then holds; it gets the keyboard if the page has it."""
        if self._views.indexOf(view) < 0:
            self._views.addWidget(view)
        self._views.setCurrentWidget(view)
        self.title_changed.emit()
        if self.isVisible():
            self.first_focus().setFocus()

    def let_go(self, view: QWidget) -> None:
        """Take a view away for good."""
        self._views.removeWidget(view)
        view.hide()
        view.deleteLater()
