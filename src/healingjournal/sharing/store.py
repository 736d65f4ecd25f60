"""Consent and ledger in the vault: SQL for this room alone."""

import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from typing import cast

from healingjournal.base.clock import from_utc_ms, utc_ms
from healingjournal.base.ids import EntryId, LedgerId
from healingjournal.sharing.consent import Consent, ConsentState, Told
from healingjournal.sharing.ledger import LedgerLine
from healingjournal.vault.connection import Connection, Row


def consents(connection: Connection, entry: EntryId) -> tuple[Consent, ...]:
    """Give what is marked for an entry and its passages; unmarked ones are for me only."""
    rows = connection.execute(
        "SELECT entry, passage, state, told FROM consent WHERE entry = ? ORDER BY passage", (entry,)
    )
    return tuple(_consent(row) for row in rows)


def ready(connection: Connection) -> tuple[Consent, ...]:
    """Give every page and passage the person made ready, by page."""
    rows = connection.execute(
        "SELECT entry, passage, state, told FROM consent WHERE state = ? ORDER BY entry, passage",
        (ConsentState.READY.value,),
    )
    return tuple(_consent(row) for row in rows)


def every_consent(connection: Connection) -> Iterator[tuple[Consent, int]]:
    """Give every page and passage that stands somewhere, by page, and when it was put there."""
    for *row, changed_ms in connection.execute(
        "SELECT consent.entry, passage, state, told, consent.changed_ms FROM consent"
        " JOIN entry ON entry.id = consent.entry ORDER BY consent.entry, passage"
    ):
        yield _consent(tuple(row)), changed_ms


def put_consent_of_before(connection: Connection, consent: Consent, changed_ms: int) -> None:
    """Keep where a page or passage stood, and since when; nothing is kept for it yet."""
    put_consent(connection, consent, from_utc_ms(changed_ms))


def put_consent(connection: Connection, consent: Consent, moment: datetime) -> None:
    """Keep where a page or passage stands now."""
    told = json.dumps([{"on": each.on.isoformat(), "group": each.group} for each in consent.told])
    connection.execute(
        "INSERT INTO consent (entry, passage, state, told, changed_ms) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (entry, passage) DO UPDATE SET"
        " state = excluded.state, told = excluded.told, changed_ms = excluded.changed_ms",
        (consent.entry, consent.passage, consent.state.value, told, utc_ms(moment)),
    )


def add_line(connection: Connection, line: LedgerLine, made_ms: int | None = None) -> None:
    """Write a line into the ledger; it was made at its own time where no instant is given."""
    offset = line.when.utcoffset() or timedelta()
    fields = {
        "group": line.group,
        "meeting": line.meeting.isoformat() if line.meeting else None,
        "passages": line.passages,
        "format": line.format,
        "pages": line.pages,
        "locked": line.locked,
        "file": line.file,
        "digest": line.digest,
        "entries": list(line.entries),
    }
    connection.execute(
        "INSERT INTO ledger (id, local, offset_minutes, made_ms, fields) VALUES (?, ?, ?, ?, ?)",
        (
            line.id,
            line.when.replace(tzinfo=None, microsecond=0).isoformat(),
            int(offset.total_seconds() // 60),
            utc_ms(line.when) if made_ms is None else made_ms,
            json.dumps(fields, ensure_ascii=False),
        ),
    )


def lines(connection: Connection) -> tuple[LedgerLine, ...]:
    """Give the ledger, newest first."""
    rows = connection.execute(
        "SELECT id, local, offset_minutes, fields FROM ledger ORDER BY seq DESC"
    )
    return tuple(_line(row) for row in rows)


def every_line(connection: Connection) -> Iterator[tuple[LedgerLine, int]]:
    """Give the ledger in the order it was written, each line with its instant."""
    for *row, made_ms in connection.execute(
        "SELECT id, local, offset_minutes, fields, made_ms FROM ledger ORDER BY seq"
    ):
        yield _line(tuple(row)), made_ms


def delete_line(connection: Connection, line: LedgerId) -> bool:
    """Delete a line; tell whether there was one."""
    return connection.execute("DELETE FROM ledger WHERE id = ?", (line,)).rowcount > 0


def _consent(row: Row) -> Consent:
    entry, passage, state, told = row
    return Consent(
        EntryId(str(entry)),
        str(passage),
        ConsentState(str(state)),
        tuple(
            Told(date.fromisoformat(str(each["on"])), str(each["group"]))
            for each in cast("list[dict[str, object]]", json.loads(str(told)))
        ),
    )


def _line(row: Row) -> LedgerLine:
    line, local, offset, fields = row
    given = cast("dict[str, object]", json.loads(str(fields)))
    meeting = given["meeting"]
    zone = timezone(timedelta(minutes=int(offset)))
    return LedgerLine(
        id=LedgerId(str(line)),
        when=datetime.fromisoformat(str(local)).replace(tzinfo=zone),
        group=str(given["group"]),
        meeting=date.fromisoformat(str(meeting)) if meeting else None,
        passages=int(str(given["passages"])),
        format=str(given["format"]),
        pages=int(str(given["pages"])),
        locked=bool(given["locked"]),
        file=str(given["file"]),
        digest=str(given["digest"]),
        entries=_entries(given.get("entries")),
    )


def _entries(given: object) -> tuple[EntryId, ...]:
    # A line from before pages were named has none.
    return tuple(EntryId(str(each)) for each in given) if isinstance(given, list) else ()
