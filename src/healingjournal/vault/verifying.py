"""Verifying: the full check of an open vault, told as findings."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from healingjournal.base.errors import DamagedError, NewerError
from healingjournal.vault.connection import (
    Connection,
    checkpointed,
    search_deletes_securely,
    search_index_fits,
    told,
)
from healingjournal.vault.header import Header, read_copies


@dataclass(frozen=True)
class Finding:
    """One thing a check found: a words key, how often, and whether someone altered something."""

    key: str
    count: int
    tampering: bool = False


@dataclass(frozen=True)
class Verified:
    """What a full check came to; `entries` is None where they could not be counted."""

    entries: int | None
    findings: tuple[Finding, ...]
    header_mended: bool

    @property
    def ok(self) -> bool:
        """Tell whether nothing was found."""
        return not self.findings

    @property
    def only_tampering(self) -> bool:
        """Tell whether all that was found is tampering or age, not damage."""
        return bool(self.findings) and all(finding.tampering for finding in self.findings)


def checked(
    connection: Connection,
    folder: Path,
    fits: Callable[[Header], bool],
    *,
    rows_fit: Callable[[], bool],
    mended: bool,
) -> Verified:
    """Check pages, structure, search index, rows and header copies, after a checkpoint.

    `fits` tells whether the data key's holder wrote a header, `rows_fit` whether all rows add
    up to what the last commit kept; where they cannot be read, other findings say so.
    """
    with suppress(DamagedError), told():
        checkpointed(connection)
    findings = [
        Finding("finding_pages", _count(lambda: _rows(connection, "cipher_integrity_check"))),
        Finding("finding_structure", _count(lambda: _rows(connection, "integrity_check"))),
        Finding("finding_search", _count(lambda: _search_faults(connection))),
        Finding("finding_rows", _misfits(rows_fit), tampering=True),
        *_header_findings(folder, fits),
    ]
    entries: int | None = None
    with suppress(DamagedError), told():
        row = connection.execute("SELECT count(*) FROM entry").fetchone()
        entries = int(row[0]) if row else None
    return Verified(entries, tuple(f for f in findings if f.count), header_mended=mended)


def _count(faults: Callable[[], int]) -> int:
    try:
        with told():
            return faults()
    except DamagedError:
        return 1


def _rows(connection: Connection, pragma: str) -> int:
    rows = connection.execute(f"PRAGMA {pragma}").fetchall()
    # The search index has a check, and a finding, of its own.
    return sum(row != ("ok",) and "fts5" not in str(row[0]).lower() for row in rows)


def _misfits(rows_fit: Callable[[], bool]) -> int:
    try:
        with told():
            return 0 if rows_fit() else 1
    except DamagedError:
        return 0


def _search_faults(connection: Connection) -> int:
    fits = search_index_fits(connection) and search_deletes_securely(connection)
    return 0 if fits else 1


def _header_findings(folder: Path, fits: Callable[[Header], bool]) -> list[Finding]:
    try:
        copies = read_copies(folder)
    except NewerError:
        return [Finding("finding_header_altered", 1, tampering=True)]
    altered = sum(copy is not None and not fits(copy) for copy in (copies.first, copies.second))
    return [
        Finding("finding_header", 2 - copies.count()),
        Finding("finding_header_altered", altered, tampering=True),
    ]
