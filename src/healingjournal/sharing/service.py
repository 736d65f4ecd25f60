"""Sharing: what leaves the journal, only on purpose, shown first and proved before it lies there.

Cheap to import: typst, pikepdf, pypdfium2 and markdown come in when a packet is set.
"""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from healingjournal.base.clock import Clock
from healingjournal.base.errors import CannotWriteError, RefusedError
from healingjournal.base.ids import EntryId, LedgerId, new_id
from healingjournal.journal.service import Journal
from healingjournal.sharing import store, words
from healingjournal.sharing.afterwards import Afterwards
from healingjournal.sharing.brought import Brought
from healingjournal.sharing.consent import Consent, ConsentMarked, ConsentState, Told, chosen
from healingjournal.sharing.ledger import FileRemoved, LedgerLine, LineDeleted, PacketMade
from healingjournal.sharing.offering import PageLine, PageOffered
from healingjournal.sharing.pace import Pace
from healingjournal.sharing.passages import chosen_words
from healingjournal.sharing.placing import check_place, place
from healingjournal.sharing.plain_pages import PlainPages
from healingjournal.sharing.small_words import SmallWords
from healingjournal.sharing.spec import PacketSpec, Passage, Replacement, checked
from healingjournal.vault.service import Vault

if TYPE_CHECKING:
    from healingjournal.journal.entry import Entry
    from healingjournal.sharing.moments import MomentsBrought
    from healingjournal.sharing.packet import Packet
    from healingjournal.sharing.press import Preview, Proved


@dataclass(frozen=True)
class Made:
    """A packet made: where it lies, and what was counted and checked in the finished file."""

    file: Path = field(repr=False)
    pages: int
    words: int
    minutes: tuple[int, int]
    # How often each name of the spec was found, in its order.
    times: tuple[int, ...]
    fact: PacketMade
    checked: bool = True
    format: str = "pdf"


class Sharing:
    """Gathers passages, shows them as they will leave, makes the file and keeps the ledger.

    The window sets `moments`, so that they can be brought along; the terminal has none.
    """

    moments: "MomentsBrought | None" = None

    def __init__(self, vault: Vault, journal: Journal, clock: Clock, lang: str = "en") -> None:
        """Work on this open vault; `lang` is the language of our own few words on the page."""
        self._vault = vault
        self._journal = journal
        self._clock = clock
        self._lang = lang
        self.pace = Pace(vault.kept)
        self.brought = Brought(vault, journal, clock)
        self.afterwards = Afterwards(vault.kept, clock)
        self.small_words = SmallWords(vault.kept)
        self.plain_pages = PlainPages(vault.folder, lambda: self._lang)

    def speak(self, lang: str) -> None:
        """Print our own few words in this language from now on; in English where it has none."""
        self._lang = lang if lang in words.languages() else "en"
        if self.moments is not None:
            self.moments.lang = self._lang

    # A packet: gather (vault), then preview or proved (free), then put (vault)

    def gather(self, spec: PacketSpec) -> "Packet":
        """Read the chosen words and change names and dates; raises RefusedError naming a field.

        After this the vault is not needed for `press.preview` and `press.proved`.
        """
        from healingjournal.sharing import press

        checked(spec)
        texts = tuple(
            self._words(each, f"passages[{number}]") for number, each in enumerate(spec.passages)
        )
        return press.packet_of(spec, texts, self._lang)

    def preview(self, spec: PacketSpec, ppi: int = 144) -> "Preview":
        """Give every page exactly as it will be, with its words and what was changed."""
        from healingjournal.sharing import press

        return press.preview(self.gather(spec), ppi)

    def make(self, spec: PacketSpec) -> Made:
        """Make the file, checked, with its line in the ledger; or raise and write nothing.

        Raises RefusedError (also for a file that exists) and CannotWriteError.
        """
        from healingjournal.sharing import press

        path = _out(spec)
        check_place(path)
        self._must_be_outside(path)
        packet = self.gather(spec)
        return self.put(packet, press.proved(packet, path.name))

    def put(self, packet: "Packet", proved: "Proved") -> Made:
        """Place proved bytes as a new file and write it down; neither happens without the other.

        Raises RefusedError also for a page that was sealed after it was gathered.
        """
        path = _out(packet.spec)
        self._must_be_outside(path)
        for number, each in enumerate(packet.spec.passages):
            self._may_leave(each, f"passages[{number}]")
        line = self._line(packet, proved, path)
        placed = False
        try:
            with self._vault.writing() as connection:
                store.add_line(connection, line)
                self._mark_shared(packet)
                place(path, proved.content)
                placed = True
        except BaseException:
            if placed:
                path.unlink(missing_ok=True)
            raise
        return Made(
            file=path,
            pages=proved.pages,
            words=packet.words,
            minutes=packet.minutes,
            times=packet.times,
            fact=PacketMade(line.id),
            format=packet.spec.format,
        )

    # Pages to choose from, and the person's own list of words

    def pages(self, words: str = "", limit: int | None = None) -> tuple[PageLine, ...]:
        """Give pages by title and day, newest first; with words, those that hold them all.

        Sealed and hidden pages are not among them.
        """
        found = self._journal.search(words, limit) if words.strip() else None
        lines = self._journal.entries(limit, unsealed=True) if found is None else found
        return tuple(
            PageLine(line.id, line.day, line.title, self.consent(line.id)) for line in lines
        )

    def page(self, entry: EntryId) -> PageOffered:
        """Give a page whole, with all that is marked on it.

        Raises RefusedError: "no_entry", "sealed".
        """
        found = self._journal.entry(entry)
        if found.seal is not None:
            raise RefusedError("sealed")
        return self._offered(found)

    def offered(self) -> tuple[PageOffered, ...]:
        """Give every page with something ready on it, newest first; none sealed or hidden."""
        found: list[Entry] = []
        for entry in dict.fromkeys(each.entry for each in self.ready()):
            try:
                found.append(self._journal.entry(entry))
            except RefusedError:
                continue  # the page is gone; its mark stays behind until it is gone for good
        shown = [each for each in found if each.seal is None and not each.hidden]
        shown.sort(key=lambda each: each.when, reverse=True)
        return tuple(self._offered(each) for each in shown)

    def word_list(self) -> tuple[Replacement, ...]:
        """Give the person's own names and what stands in for each."""
        kept = self._vault.kept.get("sharing", "words")
        pairs = kept if isinstance(kept, list) else []
        return tuple(
            Replacement(str(pair[0]), str(pair[1]))
            for pair in pairs
            if isinstance(pair, list) and len(pair) == 2
        )

    def keep_word_list(self, words: tuple[Replacement, ...]) -> None:
        """Keep the person's own names in the journal."""
        self._vault.kept.put("sharing", "words", [[each.find, each.stands_in] for each in words])

    # Consent

    def consents(self, entry: EntryId) -> tuple[Consent, ...]:
        """Give what is marked for an entry and its passages; everything else is for me only."""
        with self._vault.reading() as connection:
            return store.consents(connection, entry)

    def ready(self) -> tuple[Consent, ...]:
        """Give every page and passage the person made ready."""
        with self._vault.reading() as connection:
            return store.ready(connection)

    def consent(self, entry: EntryId, passage: str = "") -> Consent:
        """Give where a page (no passage) or one passage of it stands."""
        marked = (each for each in self.consents(entry) if each.passage == passage)
        return next(marked, Consent(entry, passage))

    def mark(self, entry: EntryId, state: ConsentState, passage: str = "") -> ConsentMarked:
        """Put a page or passage where the person wants it; raises RefusedError for SHARED."""
        chosen(state)
        if passage not in self._journal.entry(entry).body:
            raise RefusedError("passage_not_there", field="passage")
        self._keep(self.consent(entry, passage), state)
        return ConsentMarked(entry, state)

    def take_back(self, entry: EntryId, passage: str = "") -> ConsentMarked:
        """Make a page or passage for me only again, from wherever it stands."""
        self._keep(self.consent(entry, passage), ConsentState.FOR_ME_ONLY)
        return ConsentMarked(entry, ConsentState.FOR_ME_ONLY)

    # Ledger

    def ledger(self) -> tuple[LedgerLine, ...]:
        """Give what left, newest first."""
        with self._vault.reading() as connection:
            return store.lines(connection)

    def lies_there(self, line: LedgerLine) -> bool:
        """Tell whether a file lies where the one of this line was put."""
        return Path(line.file).is_file()

    def delete_line(self, line: LedgerId) -> LineDeleted:
        """Delete a line of the ledger; raises RefusedError when there is none."""
        with self._vault.writing() as connection:
            if not store.delete_line(connection, line):
                raise RefusedError("no_line")
        return LineDeleted(line)

    def remove_file(self, line: LedgerId) -> FileRemoved:
        """Remove the file of a line, if it still is the very file that was made.

        Raises RefusedError when there is no such line, or another file or none lies there.
        """
        found = next((each for each in self.ledger() if each.id == line), None)
        if found is None:
            raise RefusedError("no_line")
        path = Path(found.file)
        try:
            same = not path.is_symlink() and _digest(path.read_bytes()) == found.digest
        except OSError:
            raise RefusedError("file_not_there") from None
        if not same:
            raise RefusedError("file_changed")
        try:
            path.unlink()
        except OSError as error:
            raise CannotWriteError from error
        return FileRemoved(line)

    def _offered(self, entry: "Entry") -> PageOffered:
        return PageOffered(
            entry.id, entry.day, entry.title, entry.body, self.consents(entry.id)
        )

    def _may_leave(self, passage: Passage, where: str) -> None:
        if passage.moment is None:
            self._unsealed(passage, where)
        else:
            self._words(passage, where)

    def _words(self, passage: Passage, where: str) -> str:
        if passage.moment is not None:
            if self.moments is None:
                raise RefusedError("passage_not_there", field=where)
            return self.moments.words(passage.moment, where)
        entry = self._unsealed(passage, where)
        return chosen_words(entry.body, passage, self.consents(entry.id), where)

    def _unsealed(self, passage: Passage, where: str) -> "Entry":
        entry = self._journal.entry(passage.entry)
        if entry.seal is not None:
            raise RefusedError("passage_sealed", field=where)
        return entry

    def _keep(self, consent: Consent, state: ConsentState, *told: Told) -> None:
        kept = Consent(consent.entry, consent.passage, state, (*consent.told, *told))
        with self._vault.writing() as connection:
            store.put_consent(connection, kept, self._clock.now())

    def _mark_shared(self, packet: "Packet") -> None:
        told = Told(packet.spec.meeting or self._clock.now().date(), packet.spec.group)
        passages = packet.spec.passages
        if self.moments is not None:
            self.moments.share([one.moment.id for one in passages if one.moment], told)
        named = dict.fromkeys((one.entry, one.text or "") for one in passages if not one.moment)
        for entry, passage in named:
            self._keep(self.consent(entry, passage), ConsentState.SHARED, told)

    def _line(self, packet: "Packet", proved: "Proved", path: Path) -> LedgerLine:
        return LedgerLine(
            id=LedgerId(new_id()),
            when=self._clock.now(),
            group=packet.spec.group,
            meeting=packet.spec.meeting,
            passages=len(packet.passages),
            format=packet.spec.format,
            pages=proved.pages,
            locked=packet.spec.password is not None,
            file=str(path.absolute()),
            digest=_digest(proved.content),
            entries=tuple(dict.fromkeys(each.entry for each in packet.spec.passages)),
        )

    def _must_be_outside(self, path: Path) -> None:
        """Raise RefusedError for a place among the files of the journal itself."""
        if path.parent.resolve().is_relative_to(self._vault.folder.resolve()):
            raise RefusedError("journal_folder", field="out")


def _out(spec: PacketSpec) -> Path:
    place = spec.place
    if place is None:
        raise RefusedError("spec_missing", field="out")
    return place


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
