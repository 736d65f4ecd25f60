"""Settings that reveal use: rows in the vault, read once after unlock."""

from typing import Protocol

from healingjournal.settings.declared import DECLARED, Home, Value, declared

ROOM = "settings"


class Keeps(Protocol):
    """The vault's table of room, key and value."""

    def get(self, room: str, key: str) -> object:
        """Give a kept value or None."""
        ...

    def put(self, room: str, key: str, value: Value) -> None:
        """Keep a value."""
        ...


def read_kept(kept: Keeps) -> dict[str, Value]:
    """Give every vault setting, the default where none is kept or it is not allowed."""
    values: dict[str, Value] = {}
    for setting in DECLARED:
        if setting.home is not Home.VAULT:
            continue
        found = kept.get(ROOM, setting.key)
        if isinstance(found, str | int | float | bool | list) and setting.allows(found):
            values[setting.key] = found
        else:
            values[setting.key] = setting.default
    return values


def keep(kept: Keeps, key: str, value: Value) -> None:
    """Keep one vault setting; raises ValueError for a value not allowed."""
    setting = declared(key)
    if setting.home is not Home.VAULT or not setting.allows(value):
        raise ValueError(key)
    kept.put(ROOM, key, value)
