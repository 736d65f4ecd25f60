"""Kept: one small table of room, key and value for what rooms without a store remember."""

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import cast

from healingjournal.vault.connection import Connection

Json = bool | int | float | str | list["Json"] | dict[str, "Json"] | None
Storable = bool | int | float | str | Sequence["Storable"] | Mapping[str, "Storable"] | None
Opened = Callable[[], AbstractContextManager[Connection]]


class Kept:
    """Remembers plain values for the rooms; what is put is durable when the call returns."""

    def __init__(self, reading: Opened, writing: Opened) -> None:
        """Take the vault's two ways in."""
        self._reading = reading
        self._writing = writing

    def get(self, room: str, key: str) -> Json:
        """Give what is kept under a key, None if nothing is or it cannot be read."""
        with self._reading() as connection:
            row = connection.execute(
                "SELECT value FROM kept WHERE room = ? AND key = ?", (room, key)
            ).fetchone()
        return None if row is None else understood(row[0])

    def put(self, room: str, key: str, value: Storable) -> None:
        """Keep a value in place of the former one."""
        text = json.dumps(value, allow_nan=False, separators=(",", ":"))
        with self._writing() as connection:
            connection.execute(
                "INSERT INTO kept (room, key, value) VALUES (?, ?, ?) "
                "ON CONFLICT (room, key) DO UPDATE SET value = excluded.value",
                (room, key, text),
            )

    def forget(self, room: str, key: str) -> None:
        """Keep nothing more under a key."""
        with self._writing() as connection:
            connection.execute("DELETE FROM kept WHERE room = ? AND key = ?", (room, key))


def understood(text: str | bytes) -> Json:
    """Give a value as it was kept; None for a row in which something else stands.

    One row that cannot be read must not keep anyone from the rest of the journal.
    """
    try:
        return cast("Json", json.loads(text))
    except (ValueError, TypeError, RecursionError):
        return None
