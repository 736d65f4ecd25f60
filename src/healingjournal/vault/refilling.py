"""Refilling: rows that were found go into a new database, each where it can stand."""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from pathlib import Path

from healingjournal.base.ids import new_id
from healingjournal.base.private import Private
from healingjournal.vault import belonging
from healingjournal.vault.connection import Connection, told
from healingjournal.vault.keys import MasterKey
from healingjournal.vault.remains import Remains, Value
from healingjournal.vault.side_file import looked_at
from healingjournal.vault.sorting import (
    KEYED,
    WITH_NUMBERS,
    Row,
    Sorted,
    shapes,
    sorted_out,
    when,
)

# A seal that stays until it is asked for, as `entry.seal` holds it.
_ASKED = "asked"
# So many bad pages can hide a page of the journal with all that names it.
_HIDING = 5
_SEQUENCE_BITS = 24


@dataclass(frozen=True)
class Refilled:
    """How many pages were saved and lost, and the days known of the lost ones.

    `from_backup` tells whether anything was taken from the backup, `may_be_back` whether among it
    there may be what was deleted since.
    """

    saved: int
    lost: int
    lost_days: tuple[str, ...]
    from_backup: bool = False
    may_be_back: bool = False


def read_backup(file: Path, master: MasterKey) -> dict[str, list[Row]]:
    """Give every row of a backup that was found whole, by table."""
    tables: dict[str, list[Row]] = {}
    key = Private(master.database_key())
    with told(), looked_at(file, key, alone=True) as connection:
        for shape in (
            *shapes(connection, WITH_NUMBERS, numbered=True),
            *shapes(connection, KEYED, numbered=False),
        ):
            columns = ", ".join(f'"{name}"' for name in shape.columns)
            rows = connection.execute(" ".join(("SELECT", columns, "FROM", shape.table)))
            tables[shape.table] = [dict(zip(shape.columns, row, strict=True)) for row in rows]
    return tables


def refilled(
    connection: Connection, left: Remains, backup: dict[str, list[Row]] | None
) -> Refilled:
    """Put what was found, and what only a backup holds of the lost, into an empty database."""
    numbered = shapes(connection, WITH_NUMBERS, numbered=True)
    found = sorted_out(left, numbered, shapes(connection, KEYED, numbered=False))
    pages = _Pages(found)
    pages.from_versions()
    everything, taken, returned = left.bad >= _HIDING, 0, 0
    if backup is not None:
        taken, returned = pages.from_backup(backup, everything=everything)
        pictures, earlier = belonging.from_backup(found, backup)
        taken += pictures
        pages.without_pictures(earlier)
        if everything:
            returned += _more_of(found, backup)
    pages.without_pictures(belonging.pages_without_a_picture(found))
    _put_in(connection, found, pages)
    return Refilled(
        len(pages.whole()),
        len(pages.lost),
        pages.lost_days(),
        from_backup=bool(taken or returned),
        may_be_back=returned > 0,
    )


def _put_in(connection: Connection, found: Sorted, pages: "_Pages") -> None:
    kept = pages.rows.keys() & pages.texts.keys()
    for seq in sorted(kept):
        _insert(connection, "entry", pages.rows[seq])
        _insert(connection, "entry_text", {"entry": seq, "body": pages.texts[seq]})
    ids = {pages.rows[seq]["id"] for seq in kept}
    drafts = [pages.draft(row, ids) for row in found.tables["draft"]]
    whole: dict[str, list[Row]] = {
        "version": [row for row in found.tables["version"] if row["entry"] in kept],
        "draft": drafts,
        "consent": [row for row in found.tables["consent"] if row["entry"] in ids],
        **{name: found.tables[name] for name in ("moment", "ledger", "kept")},
    }
    for name, rows in whole.items():
        for row in rows:
            _insert(connection, name, row)
    belong = (
        belonging.pictures(found, ids, {row["id"] for row in drafts}),
        belonging.chapters(found, ids),
    )
    for name, row in chain(*belong):
        _insert(connection, name, row)


def _more_of(found: Sorted, backup: dict[str, list[Row]]) -> int:
    """Take from the backup what it holds more of, where so much is damaged that much is unseen.

    Gives how many rows that were.
    """
    taken = 0
    for name in found.tables.keys() - {"entry", "entry_text"}:
        held = backup.get(name, [])
        if len(held) > len(found.tables[name]):
            had = {_key(row) for row in found.tables[name]}
            more = [row for row in held if _key(row) not in had]
            found.tables[name] += more
            taken += len(more)
    return taken


def _key(row: Row) -> tuple[object, ...]:
    if "seq" in row:
        return (row["seq"],)
    names = ("entry", "chapter", "picture", "number", "passage", "room", "key")
    return tuple(row[name] for name in names if name in row)


class _Pages:
    """The journal's pages as they come together from rows, texts, indexes and a backup."""

    def __init__(self, found: Sorted) -> None:
        """Take what was found; a row lost alone is made again from what the indexes know."""
        self._found = found
        self._ids = found.ids()
        self.rows = {_number(row["seq"]): row for row in found.tables["entry"]}
        self.texts = {_number(row["entry"]): row["body"] for row in found.tables["entry_text"]}
        known = self.rows.keys() | self.texts.keys() | found.places.keys()
        # What is known and has no words is lost, whatever else may stand in for it.
        self.lost = {seq for seq in known if seq not in self.texts}
        for seq in sorted(self.texts.keys() - self.rows.keys()):
            self.rows[seq] = self._made_again(seq)

    def whole(self) -> set[int]:
        """Give the numbers of the pages that are saved as they were."""
        return (self.rows.keys() & self.texts.keys()) - self.lost

    def lost_days(self) -> tuple[str, ...]:
        """Give the days of what was lost, each once, in order."""
        days = {self._day(seq) for seq in self.lost}
        return tuple(sorted(day for day in days if day))

    def from_versions(self) -> None:
        """Let the last earlier text of a lost page stand for it; it stays told as lost."""
        rows = sorted(self._found.tables["version"], key=lambda row: _number(row["number"]))
        for row in rows:
            seq = _number(row["entry"])
            if seq in self.lost and (seq in self.rows or seq in self._found.places):
                self.rows.setdefault(seq, self._made_again(seq))
                self.texts[seq] = row["body"]

    def from_backup(self, backup: dict[str, list[Row]], *, everything: bool) -> tuple[int, int]:
        """Take lost pages from a backup; with `everything` also those nothing is known of.

        Gives how many were known to be lost, and how many nothing was known of: these may have
        been deleted since.
        """
        rows = {_number(row["seq"]): row for row in backup["entry"]}
        texts = {_number(row["entry"]): row["body"] for row in backup["entry_text"]}
        wanted, known = set(self.lost), set(self.lost)
        if everything and len(rows) > len(self.whole()):
            wanted |= rows.keys() - self.texts.keys()
        taken = wanted & rows.keys() & texts.keys()
        for seq in taken:
            now = self.rows.get(seq)
            if now is None or now["changed_ms"] == rows[seq]["changed_ms"]:
                self.lost.discard(seq)
            unknown = now is None and seq in known and seq not in self._found.titles
            self.rows[seq] = _marked_as({"seal": _ASKED} if unknown else now, rows[seq])
            self.texts[seq] = texts[seq]
        return len(taken & known), len(taken - known)

    def without_pictures(self, ids: set[Value]) -> None:
        """Tell the pages as lost that are there, but for a picture."""
        self.lost |= {seq for seq, row in self.rows.items() if row["id"] in ids}

    def draft(self, row: Row, ids: set[Value]) -> Row:
        """Give a draft as it can stand; that of a lost page tells no more than the page did."""
        if row["entry"] is None or row["entry"] in ids:
            return row
        page = next((each for each in self.rows.values() if each["id"] == row["entry"]), None)
        if page is not None:
            return {**_marked_as(page, row), "entry": None}
        return {**row, "entry": None, "seal": row.get("seal") or _ASKED}

    def _day(self, seq: int) -> str:
        if seq in self.rows:
            return str(self.rows[seq]["local"])[:10]
        moment = when(self._found.places.get(seq, -1))
        return "" if moment is None else moment.date().isoformat()

    def _made_again(self, seq: int) -> Row:
        place, moment = self._found.places.get(seq), None
        if place is not None:
            moment = when(place)
        if place is None or moment is None:
            moment = self._near(seq)
            seconds = int((moment - datetime(1, 1, 1)).total_seconds())
            place = seconds << _SEQUENCE_BITS | seq
        return {
            "seq": seq,
            "id": self._ids.get(seq) or new_id(),
            "place": place,
            "local": moment.isoformat(),
            "offset_minutes": 0,
            "written_ms": 0,
            "changed_ms": 0,
            "title": self._found.titles.get(seq, ""),
            "tags": json.dumps([]),
            # Counted by the journal's room, with all it derives from its pages.
            "words": 0,
            # What search did not know may have been sealed or hidden.
            "seal": None if seq in self._found.titles else _ASKED,
        }

    def _near(self, seq: int) -> datetime:
        """Give the time of the page written last before this one whose time is known."""
        for before in sorted((n for n in self.rows if n < seq), reverse=True):
            with suppress(ValueError):
                return datetime.fromisoformat(str(self.rows[before]["local"]))
        return datetime(1970, 1, 1, 12)


def _marked_as(now: Row | None, row: Row) -> Row:
    """Give a row with the marks of one that is later, and the title a hidden one needs."""
    if now is None or not (now.get("seal") or now.get("hidden")):
        return row
    marks = {"seal": now.get("seal") or row.get("seal"), "hidden": now.get("hidden", 0)}
    return {**row, **marks, "title": row["title"] or now.get("title", "")}


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _insert(connection: Connection, table: str, row: Row) -> None:
    names = ", ".join(f'"{name}"' for name in row)
    places = ", ".join("?" for _ in row)
    asked = ("INSERT OR IGNORE INTO", table, "(", names, ") VALUES (", places, ")")
    connection.execute(" ".join(asked), tuple(row.values()))
