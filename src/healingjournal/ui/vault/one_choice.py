"""Chips of which exactly one always holds."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from healingjournal.settings.declared import Value
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.theme.look import Look


class OneChoice(ChipGroup):
    """One value out of a few; a press on the one that holds leaves it. Sends `taken`."""

    taken = Signal(object)

    def __init__(
        self, look: Look, name: str, options: Sequence[tuple[Value, str]], held: Value
    ) -> None:
        """Take the look, what is asked (spoken), values with their words, and what holds."""
        chips = [Choice(str(at), word) for at, (_, word) in enumerate(options)]
        super().__init__(look, name, chips)
        self._values = [value for value, _ in options]
        self._held = held
        self.hold(held)
        self.changed.connect(self._changed)

    def held(self) -> Value:
        """Give the value that holds."""
        return self._held

    def hold(self, value: Value) -> None:
        """Let a value hold, without telling; one that is not offered frees them all."""
        self._held = value
        self.choose([str(self._values.index(value))] if value in self._values else [])

    def _changed(self) -> None:
        key = self.only()
        before = self._held
        self.hold(before if key is None else self._values[int(key)])
        if self._held != before:
            self.taken.emit(self._held)
