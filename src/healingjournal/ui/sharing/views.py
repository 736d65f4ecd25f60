"""The views of bringing along, each built when it is first shown."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QStackedWidget

from healingjournal.ui.sharing.step_view import StepView

V = TypeVar("V", bound=StepView)


class Views(QStackedWidget):
    """A stack that keeps one view of each kind."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._views: dict[type[StepView], StepView] = {}

    def made(self, kind: type[V]) -> V | None:
        """Give a view if it has been built."""
        found = self._views.get(kind)
        return found if isinstance(found, kind) else None

    def get(self, kind: type[V], make: Callable[[], V]) -> V:
        """Give a view, built now if need be."""
        found = self.made(kind)
        if found is None:
            found = make()
            self._views[kind] = found
            self.addWidget(found)
        return found

    def here(self) -> StepView | None:
        """Give the view shown."""
        view = self.currentWidget()
        return view if isinstance(view, StepView) else None
