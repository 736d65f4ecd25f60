"""Joins Settings with the exercises of others, and these with what Ground shows."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healingjournal.grounding import held
from healingjournal.ui.shell.frame import Frame
from healingjournal.ui.shell.navigation import Place

if TYPE_CHECKING:
    from healingjournal.grounding.brought import Brought
    from healingjournal.grounding.held import Exercises
    from healingjournal.ui.grounding.brought.memory import ExerciseMemory
    from healingjournal.ui.grounding.brought.page import ExercisesPage
    from healingjournal.vault.service import Vault


class ExerciseWays(QObject):
    """The page with exercises of others. Sends `changed` with those that may be shown."""

    changed = Signal(object)

    def __init__(self, vault: "Vault", frame: Frame) -> None:
        """Take the open journal and the frame."""
        super().__init__()
        self._vault = vault
        self._frame = frame
        frame.navigation.offer(Place.EXERCISES, self._make)

    def open(self) -> None:
        """Show the page."""
        self._frame.navigation.go(Place.EXERCISES)

    def _make(self) -> "ExercisesPage":
        from healingjournal.ui.grounding.brought.exercise_dialog import ask_exercises
        from healingjournal.ui.grounding.brought.page import ExercisesPage

        frame = self._frame
        page = ExercisesPage(exercises_in(self._vault), ask_exercises, frame.work, frame.look)
        page.changed.connect(self.changed)
        page.back_requested.connect(lambda: frame.navigation.go(Place.SETTINGS))
        return page


def exercises_in(vault: "Vault") -> "ExerciseMemory":
    """Give the exercises of others in one open journal."""
    from healingjournal.ui.grounding.brought.memory import ExerciseMemory

    def now() -> "Exercises":
        return held.recall(vault.kept)

    return ExerciseMemory(
        held=now,
        add=lambda fresh: held.store(vault.kept, held.added(now(), fresh)),
        turn=lambda key, on: held.store(vault.kept, held.turned(now(), key, on)),
        remove=lambda key: held.store(vault.kept, held.without(now(), key)),
        looked_at=_looked_at,
    )


def _looked_at(path: Path) -> "Brought":
    from healingjournal.grounding import catalogue
    from healingjournal.grounding.brought import looked_at

    return looked_at(path, (key for key, _name in catalogue.names()))
