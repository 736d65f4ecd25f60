"""Consent and ledger as plain rows: for a takeout, and for an import that only adds.

`transfer` takes them by their shape and knows nothing else of this room.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta

import msgspec

from healingjournal.base.clock import from_utc_ms, iso, utc_ms
from healingjournal.base.ids import EntryId, LedgerId, looks_like_id
from healingjournal.base.text import MAX_ENTRY_BYTES, taken_in
from healingjournal.sharing import store
from healingjournal.sharing.consent import Consent, ConsentState, Told
from healingjournal.sharing.ledger import LedgerLine
from healingjournal.vault.service import Vault

# What became of a row: added, or there already; any other word is why it was left.
ADDED, HERE = "added", "here"
MAX_PAGES = 10_000
PageOf = Callable[[str], tuple[EntryId, bool] | None]


class _ToldRow(msgspec.Struct):
    on: date
    group: str


class _ConsentRow(msgspec.Struct):
    entry: str
    passage: str
    state: ConsentState
    told: list[_ToldRow]
    changed: datetime


class _LineRow(msgspec.Struct):
    id: str
    when: datetime
    made: datetime
    group: str
    meeting: date | None
    passages: int
    format: str
    pages: int
    locked: bool
    file: str
    digest: str
    entries: list[str] = []


class ConsentCarried:
    """Where pages and passages stand; an import only marks pages that came with it."""

    key = "consent"

    def __init__(self, vault: Vault) -> None:
        """Take the open vault."""
        self._vault = vault

    def rows(self, without: frozenset[EntryId]) -> Iterator[Mapping[str, object]]:
        """Give a row for each mark, but for those of some pages."""
        with self._vault.reading() as db:
            for consent, changed_ms in store.every_consent(db):
                if consent.entry not in without:
                    yield _consent_row(consent, changed_ms)

    def bring(self, row: Mapping[str, object], page_of: PageOf) -> str:
        """Mark a page or passage as it was; a page that was here before stays as it is."""
        try:
            given = msgspec.convert(row, _ConsentRow)
            changed_ms = utc_ms(given.changed)
        except (msgspec.ValidationError, TypeError):
            return "not_understood"
        page = page_of(given.entry)
        if page is None:
            return "no_page"
        entry, came_with_it = page
        told = tuple(Told(each.on, taken_in(each.group)) for each in given.told)
        consent = Consent(entry, taken_in(given.passage), given.state, told)
        with self._vault.writing() as db:
            there = [one for one in store.consents(db, entry) if one.passage == consent.passage]
            if there or not came_with_it:
                return HERE
            store.put_consent_of_before(db, consent, changed_ms)
        return ADDED


class LedgerCarried:
    """What left, when and for whom."""

    key = "ledger"

    def __init__(self, vault: Vault) -> None:
        """Take the open vault."""
        self._vault = vault

    def rows(self, without: frozenset[EntryId]) -> Iterator[Mapping[str, object]]:
        """Give a row for each line, the first one first; of its pages those that go along."""
        with self._vault.reading() as db:
            for line, made_ms in store.every_line(db):
                yield _line_row(line, made_ms, without)

    def bring(self, row: Mapping[str, object], page_of: PageOf) -> str:
        """Add a line that is not there yet; it names the pages that came under their ids here."""
        try:
            given = msgspec.convert(row, _LineRow)
            line, made_ms = _line_of(given, page_of), utc_ms(given.made)
        except (msgspec.ValidationError, TypeError, ValueError):
            return "not_understood"
        with self._vault.writing() as db:
            if any(one.id == line.id for one in store.lines(db)):
                return HERE
            store.add_line(db, line, made_ms)
        return ADDED


def _consent_row(consent: Consent, changed_ms: int) -> Mapping[str, object]:
    return {
        "entry": consent.entry,
        "passage": consent.passage,
        "state": consent.state.value,
        "told": [{"on": each.on.isoformat(), "group": each.group} for each in consent.told],
        "changed": from_utc_ms(changed_ms).isoformat(timespec="milliseconds"),
    }


def _line_row(
    line: LedgerLine, made_ms: int, without: frozenset[EntryId]
) -> Mapping[str, object]:
    row: dict[str, object] = {
        "id": line.id,
        "when": iso(line.when),
        "made": from_utc_ms(made_ms).isoformat(timespec="milliseconds"),
        "group": line.group,
        "meeting": line.meeting.isoformat() if line.meeting else None,
        "passages": line.passages,
        "format": line.format,
        "pages": line.pages,
        "locked": line.locked,
        "file": line.file,
        "digest": line.digest,
    }
    named = [each for each in line.entries if each not in without]
    return {**row, "entries": named} if named else row


def _line_of(given: _LineRow, page_of: PageOf) -> LedgerLine:
    if not looks_like_id(given.id) or given.when.utcoffset() is None:
        raise ValueError
    if given.when.utcoffset() != timedelta(minutes=round(_minutes(given.when))):
        raise ValueError
    words = (given.group, given.format, given.file, given.digest)
    if sum(len(word) for word in words) > MAX_ENTRY_BYTES:
        raise ValueError
    return LedgerLine(
        id=LedgerId(given.id),
        when=given.when,
        group=taken_in(given.group),
        meeting=given.meeting,
        passages=given.passages,
        format=taken_in(given.format),
        pages=given.pages,
        locked=given.locked,
        file=taken_in(given.file),
        digest=given.digest,
        entries=tuple(_page_here(each, page_of) for each in given.entries[:MAX_PAGES]),
    )


def _page_here(entry: str, page_of: PageOf) -> EntryId:
    if not looks_like_id(entry):
        raise ValueError
    page = page_of(entry)
    return EntryId(entry) if page is None else page[0]


def _minutes(when: datetime) -> float:
    return (when.utcoffset() or timedelta()) / timedelta(minutes=1)
