"""The digest: one keyed number over every row of every table, kept with each commit.

A page of an older day is sound by itself: its tag says that we wrote it, not when. The sum of
all rows does not fit then. Rows are added and taken away as they change, in any order, so that
a commit costs only what it changes: HMAC-SHA256 of the table's name and the row's values, added
up modulo 2^256. The search index is left out, as it has a check of its own, and so are this sum
and the generation it is kept beside.
"""

import hmac
import struct
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlcipher3 import dbapi2

# Its row in the vault's own table.
DIGEST = "digest"
_APART = ("generation", DIGEST)
_MODULUS = 1 << 256
_BYTES = 32
_HEAD = struct.Struct(">cQ")
_TABLES = (
    "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    " AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND name NOT LIKE 'entry~_words~_%' ESCAPE '~'"
    " ORDER BY name"
)
# What is added (NEW) or taken away (OLD) when a row of a table changes.
_CHANGES = {"INSERT": ("NEW",), "DELETE": ("OLD",), "UPDATE": ("OLD", "NEW")}

Value = str | bytes | int | float | None


class Digest:
    """Follows every change of one open database; reads and writes nothing by itself."""

    def __init__(self, connection: "dbapi2.Connection", key: bytes, kept: bytes) -> None:
        """Take the open database, the key, and what was kept, empty where nothing was yet."""
        self._connection = connection
        self._key = key
        self._sum = int.from_bytes(kept, "big") if kept else self.of_all_rows()
        self._before = self._sum
        connection.create_function("row_digest", -1, self._changed)
        for table in _tables(connection):
            for change, sides in _CHANGES.items():
                self._follow(table, change, sides)

    def packed(self) -> bytes:
        """Give the sum as it is now, to be kept with the commit that made it so."""
        return self._sum.to_bytes(_BYTES, "big")

    def committed(self) -> None:
        """Hear that what changed is kept."""
        self._before = self._sum

    def rolled_back(self) -> None:
        """Hear that what changed since the last commit is undone."""
        self._sum = self._before

    def fits(self) -> bool:
        """Read every row and tell whether they add up to what was kept."""
        return self.of_all_rows() == self._before

    def of_all_rows(self) -> int:
        """Give the sum over every row there is."""
        return sum_of_rows(self._connection, self._key)

    def _changed(self, sign: int, table: str, *told: Value) -> None:
        # Each value after the name of its type. Text comes as bytes: where memory is short, the
        # library would end the program over text it cannot lend, but tells of bytes.
        plain = [
            (b"t", value) if kind == "text" and isinstance(value, bytes) else _plain(value)
            for kind, value in zip(told[::2], told[1::2], strict=True)
        ]
        self._sum = (self._sum + sign * _sealed(self._key, table, plain)) % _MODULUS

    def _follow(self, table: str, change: str, sides: tuple[str, ...]) -> None:
        # A trigger of this connection alone: the schema trusts no function, these are trusted.
        calls = []
        for side in sides:
            sign = 1 if side == "NEW" else -1
            names = [f"{side}.{_quoted(name)}" for name in _columns(self._connection, table)]
            values = ", ".join(
                f"typeof({name}), iif(typeof({name}) = 'text', CAST({name} AS BLOB), {name})"
                for name in names
            )
            made = f"row_digest({sign}, '{table}', {values})"
            calls.append(" ".join(("SELECT", made, _where(table, side), ";")))
        name = _quoted(f"digest_{table}_{change}")
        trigger = ("CREATE TEMP TRIGGER", name, "AFTER", change, "ON main.", _quoted(table))
        self._connection.execute(" ".join((*trigger, "BEGIN", *calls, "END")))


def packed_sum(connection: "dbapi2.Connection", key: bytes) -> bytes:
    """Give the sum over every row of a database as it is kept: 32 bytes."""
    return sum_of_rows(connection, key).to_bytes(_BYTES, "big")


def sum_of_rows(connection: "dbapi2.Connection", key: bytes) -> int:
    """Give the sum under a key over every row of a database."""
    total = 0
    for table in _tables(connection):
        columns = ", ".join(map(_quoted, _columns(connection, table)))
        asked = ("SELECT", columns, "FROM main.", _quoted(table), _where(table))
        for row in connection.execute(" ".join(asked)):
            total += _of(key, table, row)
    return total % _MODULUS


def sums_of_columns(
    connection: "dbapi2.Connection",
    key: bytes,
    free: frozenset[str],
    *,
    only: Iterable[tuple[str, ...]] | None = None,
) -> dict[tuple[str, ...], int]:
    """Give the sum over every row of each table, by the table and those columns of it.

    What is `free`, a table or "table.column", is left out. With `only`, given by a former call,
    it is those tables and columns again; one that is gone has no sum.
    """
    wanted = [tuple(each) for each in only] if only is not None else []
    if only is None:
        for table in _tables(connection):
            names = [n for n in _columns(connection, table) if f"{table}.{n}" not in free]
            wanted += [] if table in free else [(table, *names)]
    there = {table: set(_columns(connection, table)) for table in _tables(connection)}
    sums = {}
    for table, *names in wanted:
        if there.get(table, set()) >= set(names):
            columns = ", ".join(map(_quoted, names))
            asked = ("SELECT", columns, "FROM main.", _quoted(table), _where(table))
            rows = connection.execute(" ".join(asked))
            sums[table, *names] = sum(_of(key, table, row) for row in rows) % _MODULUS
    return sums


def _of(key: bytes, table: str, values: tuple[Value, ...]) -> int:
    return _sealed(key, table, map(_plain, values))


def _sealed(key: bytes, table: str, plain: Iterable[tuple[bytes, bytes]]) -> int:
    told = [_HEAD.pack(kind, len(raw)) + raw for kind, raw in (_plain(table), *plain)]
    return int.from_bytes(hmac.digest(key, b"".join(told), "sha256"), "big")


def _tables(connection: "dbapi2.Connection") -> list[str]:
    return [str(row[0]) for row in connection.execute(_TABLES).fetchall()]


def _columns(connection: "dbapi2.Connection", table: str) -> list[str]:
    rows = connection.execute(f"PRAGMA main.table_info({_quoted(table)})").fetchall()
    return [str(row[1]) for row in rows]


def _where(table: str, side: str = "") -> str:
    if table != "meta":
        return ""
    key = f"{side}.key" if side else "key"
    return f"WHERE {key} NOT IN {_APART}"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _plain(value: Value) -> tuple[bytes, bytes]:
    if value is None:
        return b"n", b""
    if isinstance(value, str):
        return b"t", value.encode()
    if isinstance(value, bytes):
        return b"b", value
    return (b"i", b"%d" % value) if isinstance(value, int) else (b"f", struct.pack(">d", value))
