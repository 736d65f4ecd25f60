"""The moments' SQL. Commits nothing by itself."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime

from healingjournal.base.clock import utc_ms
from healingjournal.base.ids import MomentId
from healingjournal.moments.moment import Moment, Value
from healingjournal.moments.when import minutes_of, of_minutes
from healingjournal.vault.connection import Connection, Row


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
            json.dumps(dict(moment.fields), ensure_ascii=False, separators=(",", ":")),
        ),
    )


def newest(db: Connection, limit: int | None) -> list[Moment]:
    """Give moments by local day and time, then by sequence, newest first."""
    rows = db.execute(
        "SELECT id, local, offset_minutes, noted_ms, noted_offset_minutes, fields FROM moment"
        " ORDER BY local DESC, seq DESC LIMIT ?",
        (-1 if limit is None else limit,),
    )
    return [_moment(row) for row in rows]


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


def delete(db: Connection, moment_id: MomentId) -> bool:
    """Take a moment away; tell whether it was there."""
    return db.execute("DELETE FROM moment WHERE id = ?", (moment_id,)).rowcount == 1


def _moment(row: Row) -> Moment:
    moment_id, local, offset, noted_ms, noted_offset, fields = row
    noted = datetime.fromtimestamp(noted_ms / 1000, UTC).astimezone(of_minutes(noted_offset))
    kept: dict[str, Value] = json.loads(fields)
    when = datetime.fromisoformat(local).replace(tzinfo=of_minutes(offset))
    return Moment(MomentId(moment_id), noted, when, kept)
