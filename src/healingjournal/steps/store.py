"""The SQL of small steps: its rows in the vault's table of room, key and value. Commits nothing."""

import json

from healingjournal.vault.connection import Connection
from healingjournal.vault.kept import understood

ROOM = "steps"


def every(db: Connection, prefix: str = "") -> list[tuple[str, object]]:
    """Give key and value of each row, or of those whose key begins so, by key; None as in `one`."""
    rows = db.execute(
        "SELECT key, value FROM kept WHERE room = ? AND substr(key, 1, ?) = ? ORDER BY key",
        (ROOM, len(prefix), prefix),
    )
    return [(str(key), understood(value)) for key, value in rows]


def one(db: Connection, key: str) -> object:
    """Give the value under a key, None if there is none or it cannot be read."""
    row = db.execute(
        "SELECT value FROM kept WHERE room = ? AND key = ?", (ROOM, key)
    ).fetchone()
    return None if row is None else understood(row[0])


def put(db: Connection, key: str, value: object) -> None:
    """Write a row in place of the former one."""
    text = json.dumps(value, allow_nan=False, ensure_ascii=False, separators=(",", ":"))
    db.execute(
        "INSERT INTO kept (room, key, value) VALUES (?, ?, ?) "
        "ON CONFLICT (room, key) DO UPDATE SET value = excluded.value",
        (ROOM, key, text),
    )


def delete(db: Connection, key: str) -> bool:
    """Take a row away; tell whether it was there."""
    deleted = db.execute("DELETE FROM kept WHERE room = ? AND key = ?", (ROOM, key))
    return deleted.rowcount == 1
