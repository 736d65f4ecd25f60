"""The keyring: the ways into an open journal, and how each is exchanged for another.

Every exchange is one header with one slot or two made anew, written to both copies one after
the other; no row of the database is touched. A run that ends in between leaves the former copy
or the new one to open, and the next opening makes both alike.
"""

from dataclasses import replace
from pathlib import Path

from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    NewerError,
    NoJournalError,
    RefusedError,
    ToldError,
    WrongPassphraseError,
)
from healingjournal.base.private import Private
from healingjournal.vault import code as recovery
from healingjournal.vault.header import Header, being_erased, read_copies, write_copies
from healingjournal.vault.keys import MasterKey
from healingjournal.vault.opening import Secret
from healingjournal.vault.passphrase import acceptable, typed
from healingjournal.vault.slots import CODE, PASSPHRASE


class Keyring:
    """The header of one open journal, its key, and what may be changed about the ways in."""

    def __init__(self, folder: Path, header: Header, master: MasterKey) -> None:
        """Take what was opened; the folder's lock is held elsewhere."""
        self._folder = folder
        self._header = header
        self._master = master
        self._waiting_code: Private[bytes] | None = None

    @property
    def header(self) -> Header:
        """The header as it was last kept."""
        return self._header

    @property
    def code_works(self) -> bool:
        """Tell whether a recovery code opens this journal."""
        return self._header.has_code(self._master)

    def fits(self, header: Header) -> bool:
        """Tell whether the data key's holder wrote exactly this header."""
        return header.fits(self._master)

    def change_passphrase(self, former: Private[str], new: Private[str]) -> None:
        """Let a new passphrase open the journal in place of the former; the code stays.

        What it costs to try one stays as it was fitted at creation. Raises RefusedError
        ("passphrase_…"), WrongPassphraseError, and what an exchange raises: CannotWriteError or
        DamagedError with the former still in place, or CannotWriteError ("change_half_kept").
        """
        wanted = Secret(PASSPHRASE, acceptable(new))
        self.must_open(Secret(PASSPHRASE, typed(former)))
        self._exchange(_with_passphrase(self._header, self._master, wanted), wanted)

    def recover(self, code: Private[str], new: Private[str]) -> Private[str]:
        """Let a new passphrase and a new code open the journal in place of the former ones.

        Gives the new code, which works at once; the one used opens nothing any more. Raises as
        `change_passphrase` does.
        """
        wanted = Secret(PASSPHRASE, acceptable(new))
        self.must_open(Secret(CODE, recovery.read(code)))
        bits = recovery.new_bits()
        header = _with_passphrase(self._header, self._master, wanted)
        header = header.with_slot(self._master, bits.open(), CODE)
        self._exchange(header, wanted, Secret(CODE, bits))
        self._waiting_code = None
        return recovery.written(bits)

    def renew_code(self) -> Private[str]:
        """Make a new recovery code; it opens nothing, and a former one still does, until tried."""
        self._waiting_code = recovery.new_bits()
        return recovery.written(self._waiting_code)

    def confirm_code(self, written: Private[str], groups: tuple[int, ...] = ()) -> None:
        """Let the code just made open the journal, now that it was typed back rightly.

        `groups`, counted from 1, says which groups were asked for; none means all of it.
        Raises WrongPassphraseError naming the group, RefusedError when no code waits, and what
        an exchange raises.
        """
        waiting = self._waiting_code
        if waiting is None:
            raise RefusedError("no_code_waiting")
        asked = groups or tuple(range(1, recovery.GROUPS + 1))
        right = recovery.written(waiting).open().split("-")
        for group, text in zip(asked, recovery.read_groups(written, asked), strict=True):
            if text != right[group - 1]:
                raise WrongPassphraseError("code_group", group=group)
        header = self._header.with_slot(self._master, waiting.open(), CODE)
        self._exchange(header, Secret(CODE, waiting))
        self._waiting_code = None

    def revoke_code(self) -> None:
        """Let no recovery code open the journal any more; raises what an exchange raises.

        A code that was made and not yet tried is forgotten too.
        """
        self._waiting_code = None
        if self.code_works:
            self._exchange(self._header.without(self._master, CODE))

    def must_open(self, secret: Secret) -> None:
        """Raise WrongPassphraseError unless this opens the journal as it is now."""
        if secret.opens(self._header) != self._master:
            raise WrongPassphraseError

    def keep_generation(self, generation: int) -> None:
        """Write into both copies which state of the database they belong to."""
        self._store(self._header.at_generation(generation))

    def under_another_key(
        self, master: MasterKey, wanted: Secret, generation: int
    ) -> tuple[Header, Private[bytes] | None]:
        """Give the next header, for another data key, and the bits of its code if there is one.

        A code's slot cannot be carried over, as nobody here knows its code; so it is a new one.
        """
        former = self._header
        header = Header.fresh(master, former.cost)
        header = replace(header, revision=former.revision).at_generation(generation)
        header = header.with_slot(master, wanted.for_header(header), PASSPHRASE)
        if not self.code_works:
            return header.signed(master), None
        bits = recovery.new_bits()
        return header.with_slot(master, bits.open(), CODE).signed(master), bits

    def _store(self, header: Header) -> None:
        """Sign a header and put it in both places; a revision number is never used twice."""
        if being_erased(self._folder):
            # A header written now would bring the keys back.
            raise NoJournalError("journal_gone")
        signed = header.signed(self._master)
        try:
            write_copies(self._folder, signed)
        except ToldError:
            self._header = replace(self._header, revision=signed.revision)
            raise
        self._header = signed

    def _exchange(self, header: Header, *wanted: Secret) -> None:
        """Keep a header with other slots and try both copies, or leave the former in place."""
        former = self._header
        try:
            self._store(header)
            self._try(*wanted)
        except ToldError:
            if self._put_back(former):
                raise
            raise CannotWriteError("change_half_kept") from None

    def _try(self, *wanted: Secret) -> None:
        """Open both copies, as they lie on the disk, with what is to open them from now on."""
        copies = read_copies(self._folder)
        if not copies.alike() or copies.first != self._header:
            raise DamagedError("disk_error")
        if any(secret.opens(self._header) != self._master for secret in wanted):
            raise DamagedError("disk_error")

    def _put_back(self, former: Header) -> bool:
        """Write the former header again, as a later one; tell whether it is what opens now."""
        try:
            self._store(replace(former, revision=self._header.revision))
        except ToldError:
            return self._looked_again().table == former.table
        return True

    def _looked_again(self) -> Header:
        """Take for ours what the disk holds after all, and give it."""
        try:
            good = [each for each in read_copies(self._folder).good() if self.fits(each)]
        except (ToldError, NewerError):
            good = []
        if good:
            latest = max(good[0].revision, self._header.revision)
            self._header = replace(good[0], revision=latest)
        return self._header


def _with_passphrase(header: Header, master: MasterKey, wanted: Secret) -> Header:
    fresh = header.with_fresh_salt()
    return fresh.with_slot(master, wanted.for_header(fresh), PASSPHRASE)
