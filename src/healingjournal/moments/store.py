"""The moments' SQL. Commits nothing by itself."""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from healingjournal.base.clock import utc_ms
from healingjournal.base.ids import MomentId
from healingjournal.moments.moment import Moment
from healingjournal.moments.when import Stood, minutes_of, of_minutes
from healingjournal.vault.connection import Connection, Row

_DEEDS, _THREAD, _CHANGED = "deeds", "thread", "changed_ms"
_NEWEST: Stood = ("~", 0)


@dataclass(frozen=True)
class Stored:
    """A moment as it lies there, not yet taken apart."""

    row: Row = field(repr=False)
    seq: int

    @property
    def id(self) -> MomentId:
        """Give its id."""
        return MomentId(self.row[0])

    @property
    def stands(self) -> Stood:
        """Give where it stands among the others."""
        return str(self.row[1]), self.seq

    @property
    def fields(self) -> str:
        """Give all it says, as text."""
        return str(self.row[5])

    def moment(self) -> Moment:
        """Take it apart."""
        return _moment(self.row)


def insert(db: Connection, moment: Moment) -> None:
    """Write a new moment with the next sequence number."""
    db.execute(
        "INSERT INTO moment (id, local, offset_minutes, noted_ms, noted_offset_minutes, fields)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            moment.id,
            moment.when.replace(tzinfo=None, microsecond=0).isoformat(),
            minutes_of(moment.when),
            utc_ms(moment.noted),
            minutes_of(moment.noted),
            _json(moment),
        ),
    )


def update(db: Connection, moment: Moment) -> bool:
    """Write another day, time and fields in place of the former; tell whether it was there."""
    done = db.execute(
        "UPDATE moment SET local = ?, offset_minutes = ?, fields = ? WHERE id = ?",
        (
            moment.when.replace(tzinfo=None, microsecond=0).isoformat(),
            minutes_of(moment.when),
            _json(moment),
            moment.id,
        ),
    )
    return done.rowcount == 1


def newest(
    db: Connection, limit: int | None, without: Collection[MomentId] = ()
) -> list[Moment]:
    """Give moments by local day and time, then by sequence, newest first; some left out."""
    rows = db.execute(
        "SELECT id, local, offset_minutes, noted_ms, noted_offset_minutes, fields FROM moment"
        " WHERE id NOT IN (SELECT value FROM json_each(?))"
        " ORDER BY local DESC, seq DESC LIMIT ?",
        (json.dumps(sorted(without)), -1 if limit is None else limit),
    )
    return [_moment(row) for row in rows]


def some(db: Connection, limit: int, after: Stood | None = None) -> list[Stored]:
    """Give moments by local day and time, newest first, from after a place on."""
    rows = db.execute(
        "SELECT id, local, offset_minutes, noted_ms, noted_offset_minutes, fields, seq FROM moment"
        " WHERE (local, seq) < (?, ?) ORDER BY local DESC, seq DESC LIMIT ?",
        (*(after or _NEWEST), limit),
    )
    return [Stored(tuple(row[:6]), row[6]) for row in rows]


def in_order(db: Connection) -> Iterator[Moment]:
    """Give every moment in the order they were noted, one held at a time."""
    for row in db.execute(
        "SELECT id, local, offset_minutes, noted_ms, noted_offset_minutes, fields FROM moment"
        " ORDER BY seq"
    ):
        yield _moment(row)


def moment(db: Connection, moment_id: MomentId) -> Moment | None:
    """Give one moment, or None."""
    row = db.execute(
        "SELECT id, local, offset_minutes, noted_ms, noted_offset_minutes, fields FROM moment"
        " WHERE id = ?",
        (moment_id,),
    ).fetchone()
    return None if row is None else _moment(row)


def there(db: Connection, ids: Iterable[MomentId]) -> set[MomentId]:
    """Give those of some ids that are there."""
    rows = db.execute(
        "SELECT id FROM moment WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(ids)),),
    )
    return {MomentId(row[0]) for row in rows}


def delete(db: Connection, moment_id: MomentId) -> bool:
    """Take a moment away; tell whether it was there."""
    return db.execute("DELETE FROM moment WHERE id = ?", (moment_id,)).rowcount == 1


def _moment(row: Row) -> Moment:
    moment_id, local, offset, noted_ms, noted_offset, fields = row
    noted = datetime.fromtimestamp(noted_ms / 1000, UTC).astimezone(of_minutes(noted_offset))
    kept: dict[str, Any] = json.loads(fields)
    deeds = tuple(kept.pop(_DEEDS, ()))
    thread: dict[str, str] = kept.pop(_THREAD, {})
    changed: int | None = kept.pop(_CHANGED, None)
    when = datetime.fromisoformat(local).replace(tzinfo=of_minutes(offset))
    return Moment(MomentId(moment_id), noted, when, kept, deeds, thread, changed)


def _json(moment: Moment) -> str:
    # Beside what the person may give stand three keys that are none of theirs.
    beside: dict[str, object] = {}
    if moment.deeds:
        beside[_DEEDS] = moment.deeds
    if moment.thread:
        beside[_THREAD] = dict(moment.thread)
    if moment.changed_ms is not None:
        beside[_CHANGED] = moment.changed_ms
    whole = {**moment.fields, **beside}
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
