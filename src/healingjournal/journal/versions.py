"""Versions: the earlier texts of a page, read again and brought back."""

from collections.abc import Callable

from healingjournal.base.clock import Clock, utc_ms
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId
from healingjournal.journal.count import word_count
from healingjournal.journal.day import local_of
from healingjournal.journal.entry import Entry, EntryKept, Version
from healingjournal.journal.store import pages, versions
from healingjournal.journal.store.pages import Kept
from healingjournal.vault.connection import Connection
from healingjournal.vault.service import Vault


class Versions:
    """Reads what a page said before; nothing of it shows while the page is sealed."""

    def __init__(
        self, vault: Vault, clock: Clock, settled: Callable[[], frozenset[EntryId]]
    ) -> None:
        """Take the open vault, the clock, and what settles marks and gives the pages let go."""
        self._vault = vault
        self._clock = clock
        self._settled = settled

    def of(self, entry_id: EntryId) -> list[Version]:
        """Give the earlier texts of a page, the last one first; none if it never changed.

        Raises RefusedError: "no_entry", "sealed".
        """
        gone = self._settled()
        with self._vault.reading() as db:
            _open(db, entry_id, gone)
            return [
                Version(number, local_of(changed_ms), title, word_count(body))
                for number, changed_ms, title, body in versions.of(db, entry_id)
            ]

    def text(self, entry_id: EntryId, number: int) -> tuple[str, str]:
        """Give title and text of an earlier version.

        Raises RefusedError: "no_entry", "sealed", "no_version".
        """
        gone = self._settled()
        with self._vault.reading() as db:
            _open(db, entry_id, gone)
            return _there(versions.text(db, entry_id, number))

    def bring_back(self, entry_id: EntryId, number: int) -> EntryKept:
        """Let an earlier version be the page's text again; what it says now stays as one.

        A hidden page keeps its title where that version had none. Raises RefusedError:
        "no_entry", "sealed", "no_version".
        """
        gone = self._settled()
        with self._vault.writing() as db:
            page = _open(db, entry_id, gone)
            title, body = _there(versions.text(db, entry_id, number))
            kept = Kept(
                when=page.when,
                title=title or (page.title if page.hidden else ""),
                tags=page.tags,
                body=body,
                words=word_count(body),
                prompt=page.prompt,
                hidden=page.hidden,
            )
            if (kept.title, kept.body) != (page.title, page.body):
                pages.replace(db, page, kept, utc_ms(self._clock.now()))
        return EntryKept(entry_id, new=False)


def _open(db: Connection, entry_id: EntryId, gone: frozenset[EntryId]) -> Entry:
    page = None if entry_id in gone else pages.entry(db, entry_id)
    if page is None:
        raise RefusedError("no_entry")
    if page.seal is not None:
        raise RefusedError("sealed")
    return page


def _there(found: tuple[str, str] | None) -> tuple[str, str]:
    if found is None:
        raise RefusedError("no_version")
    return found
