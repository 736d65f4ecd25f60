"""The settings of an open journal, wherever each lives, and what its rooms keep in it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healingjournal.base.errors import ToldError
from healingjournal.settings.declared import Home, Value, declared
from healingjournal.settings.kept import keep
from healingjournal.settings.outside import OutsideSettings
from healingjournal.ui.shell.frame import Frame

if TYPE_CHECKING:
    from healingjournal.vault.kept import Storable
    from healingjournal.vault.service import Vault


class HeldValues(QObject):
    """Gives and keeps settings; `changed` says which one has another value now, and which."""

    changed = Signal(str, object)

    def __init__(
        self, vault: "Vault", values: dict[str, Value], outside: OutsideSettings, frame: Frame
    ) -> None:
        """Take the open journal, its settings, those outside, and whom to tell of failures."""
        super().__init__()
        self._vault = vault
        self._values = values
        self._outside = outside
        self._frame = frame
        # What rooms asked to keep, until it is kept: tried once more when the journal closes.
        self._waiting: dict[tuple[str, str], Storable] = {}

    def value(self, key: str) -> Value:
        """Give a setting, wherever it lives."""
        if declared(key).home is Home.OUTSIDE:
            return self._outside.get(key)
        return self._values[key]

    def put(self, key: str, value: Value) -> None:
        """Set and keep a setting, and let those know whom it changes."""
        if declared(key).home is Home.OUTSIDE:
            try:
                self._outside.put(key, value)
            except ToldError as error:
                self._frame.told.emit(error)
                return
        else:
            self._values[key] = value
            self._store(lambda: keep(self._vault.kept, key, value))
        self.changed.emit(key, value)

    def take(self, values: dict[str, Value]) -> None:
        """Take settings that came into the journal otherwise, and let those know whom they change.

        They are in it already.
        """
        for key, value in values.items():
            if self._values.get(key) != value:
                self._values[key] = value
                self.changed.emit(key, value)

    def keep_for(self, room: str, key: str, value: "Storable") -> None:
        """Keep in the journal what a room without a store must remember."""
        self._waiting[room, key] = value

        def store() -> None:
            self._vault.kept.put(room, key, value)
            if self._waiting.get((room, key)) is value:
                del self._waiting[room, key]

        self._store(store)

    def unsaved(self) -> Callable[[], None] | None:
        """Give the command, for the vault's thread, that keeps what rooms asked and is not kept."""
        waiting = dict(self._waiting)
        if not waiting:
            return None

        def act() -> None:
            for (room, key), value in waiting.items():
                self._vault.kept.put(room, key, value)

        return act

    def _store(self, command: Callable[[], None]) -> None:
        def done(_nothing: None) -> None:
            """Nothing more is to do."""

        self._frame.work.run(self, command, done, self._frame.told.emit)
