"""The page that is open: read, sealed, hidden, taken back to an earlier version, let go."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from healingjournal.base.clock import Clock
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Entry, EntryMarked, Page, Seal, Version
from healingjournal.journal.service import Journal
from healingjournal.ui.journal.opened import words
from healingjournal.ui.journal.opened.page_menu import DELETE, HIDE, UNHIDE, VERSIONS
from healingjournal.ui.journal.reading import read_html
from healingjournal.ui.journal.reading_pane import ReadingPane
from healingjournal.ui.kit.notice_bar import Action
from healingjournal.ui.work import Work

T = TypeVar("T")


@dataclass(frozen=True)
class _Held:
    """The version one reads."""

    version: Version
    body: str = field(repr=False)


class OpenedPage(QObject):
    """Holds which page is open and nothing of what it says but what is shown.

    `turned`: another page is shown, or none. `changed`: the list may be another. `said` brings a
    sentence and what can be done about it.
    """

    turned = Signal()
    changed = Signal()
    failed = Signal(object)
    said = Signal(str, object)
    closed = Signal()

    def __init__(self, journal: Journal, work: Work, pane: ReadingPane, clock: Clock) -> None:
        """Take the journal, the work, the pane it shows in, and the clock."""
        super().__init__(pane)
        self._journal = journal
        self._work = work
        self._pane = pane
        self._clock = clock
        self._serial = 0
        self._asked = ""
        self._versions: list[Version] = []
        self._held: _Held | None = None
        self._to_say: tuple[str, list[Action]] | None = None
        self.entry: Entry | None = None
        pane.way_requested.connect(self._go)
        pane.close_requested.connect(self.closed)
        pane.step_left.connect(self.step_back)
        pane.seal_step_requested.connect(self._ask_how_long)
        pane.seal_chosen.connect(self._seal)
        pane.seal_broken.connect(self._open_seal)
        pane.title_chosen.connect(self._hide)
        pane.version_requested.connect(self._read_version)
        pane.shown_otherwise.connect(self._show_version)
        pane.bring_requested.connect(self._bring_back)

    def key(self) -> str:
        """Give the id of the page that is open, empty for none."""
        return self.entry.id if self.entry is not None else ""

    def open(self, key: str, asked: str = "") -> None:
        """Read a page and show it, with the asked words marked; a sealed one as sealed."""
        self._to_say = None
        self._read(key, asked)

    def _read(self, key: str, asked: str) -> None:
        entry_id = EntryId(key)
        self._asked = asked
        self._serial += 1
        serial = self._serial
        self._run(
            lambda: self._journal.entry(entry_id), lambda entry: self._make(serial, entry)
        )

    def refresh(self) -> None:
        """Read the page that is open anew, where it is another now; the keyboard stays put."""
        before, serial = self.entry, self._serial
        if before is None or self._pane.in_step():
            return
        entry_id = before.id

        def read(entry: Entry) -> None:
            if serial == self._serial and entry != before:
                self._make(serial, entry, focus=False)

        def gone(error: Exception) -> None:
            if isinstance(error, RefusedError):
                self.closed.emit()
            else:
                self.failed.emit(error)

        self._work.run(self, lambda: self._journal.entry(entry_id), read, gone)

    def close(self) -> None:
        """Hold no page any more."""
        self._serial += 1
        self.entry = None
        self._forget_versions()
        self._pane.forget()
        self.turned.emit()

    def step_back(self) -> bool:
        """Leave a step for the one before it, or for the page; tell whether there was one."""
        if not self._pane.in_step() or self.entry is None:
            return False
        if self._held is not None:
            self._held = None
            self._pane.show_versions(None)
        else:
            self._forget_versions()
            self._pane.end_step()
            self._pane.first().setFocus()
        return True

    # ---- reading ----

    def _make(self, serial: int, entry: Entry, *, focus: bool = True) -> None:
        if entry.seal is not None:
            self._show(serial, entry, "", focus)
            return
        self._work.run_free(
            self,
            lambda: read_html(entry.body),
            lambda html: self._show(serial, entry, html, focus),
            self.failed.emit,
        )

    def _show(self, serial: int, entry: Entry, html: str, focus: bool) -> None:
        if serial != self._serial:
            return
        self._forget_versions()
        self.entry = entry
        self._pane.show_entry(entry, html, self._asked)
        self.turned.emit()
        if focus:
            self._pane.first().setFocus()
        if self._to_say is not None:
            self.said.emit(*self._to_say)
            self._to_say = None

    def _again(self, sentence: str = "", actions: list[Action] | None = None) -> None:
        """Read the page anew after a change, and say what was done."""
        self._to_say = (sentence, actions or []) if sentence else None
        self.changed.emit()
        self._read(self.key(), self._asked)

    # ---- ways ----

    def _go(self, way: str) -> None:
        ways: dict[str, Callable[[], None]] = {
            VERSIONS: self._read_versions,
            HIDE: self._say_what_hides,
            UNHIDE: self._unhide,
            DELETE: self._delete,
        }
        if way in ways and self.entry is not None:
            ways[way]()

    def _ask_how_long(self) -> None:
        if self.entry is not None:
            self._pane.show_seal_step(self._clock.now().date())

    def _say_what_hides(self) -> None:
        if self.entry is not None:
            self._pane.show_hide_step(self.entry.title)

    def _delete(self) -> None:
        entry_id = EntryId(self.key())

        def went(_going: object) -> None:
            self.closed.emit()
            self.changed.emit()

        self._run(lambda: self._journal.going.let_go(entry_id), went)

    # ---- the seal ----

    def _seal(self, seal: Seal) -> None:
        entry_id = EntryId(self.key())
        self._run(lambda: self._journal.marks.seal(entry_id, seal), lambda _fact: self._again())

    def _open_seal(self) -> None:
        entry_id = EntryId(self.key())
        self._run(lambda: self._journal.marks.open_seal(entry_id), lambda _fact: self._again())

    # ---- never in search or lists ----

    def _hide(self, title: str) -> None:
        entry, marks = self.entry, self._journal.marks
        if entry is None:
            return

        def hide() -> EntryMarked:
            if title:
                self._journal.edit(entry.id, Page(entry.body, title=title))
            return marks.hide(entry.id)

        undo: list[Action] = [(words.undo(), self._unhide)]
        self._run(hide, lambda _fact: self._again(words.hidden_now(), undo))

    def _unhide(self) -> None:
        entry_id = EntryId(self.key())
        self._run(
            lambda: self._journal.marks.unhide(entry_id),
            lambda _fact: self._again(words.listed_again()),
        )

    # ---- earlier versions ----

    def _read_versions(self) -> None:
        entry_id = EntryId(self.key())

        def show(versions: list[Version]) -> None:
            if entry_id == self.key():
                self._versions = versions
                self._pane.show_versions(versions)

        self._run(lambda: self._journal.versions.of(entry_id), show)

    def _read_version(self, number: int) -> None:
        entry_id = EntryId(self.key())
        version = next(one for one in self._versions if one.number == number)

        def show(text: tuple[str, str]) -> None:
            if entry_id == self.key():
                self._held = _Held(version, text[1])
                self._show_version(differs=False)

        self._run(lambda: self._journal.versions.text(entry_id, number), show)

    def _show_version(self, differs: bool) -> None:
        held, entry = self._held, self.entry
        if held is None or entry is None:
            return

        def show(html: str) -> None:
            if held is self._held:
                self._pane.show_version(held.version, html, differs=differs)

        def make() -> str:
            return _compared(held, entry) if differs else read_html(held.body)

        self._work.run_free(self, make, show, self.failed.emit)

    def _bring_back(self) -> None:
        held, entry_id = self._held, EntryId(self.key())
        if held is None:
            return
        number = held.version.number
        self._run(
            lambda: self._journal.versions.bring_back(entry_id, number),
            lambda _fact: self._again(words.brought_back()),
        )

    # ---- inside ----

    def _forget_versions(self) -> None:
        self._versions = []
        self._held = None

    def _run(self, command: Callable[[], T], done: Callable[[T], None]) -> None:
        self._work.run(self, command, done, self.failed.emit)


def _compared(held: _Held, entry: Entry) -> str:
    """Give what is different now, for reading; slow for long pages."""
    from healingjournal.journal.difference import difference
    from healingjournal.ui.journal.opened.difference_text import difference_html

    before, after = held.body, entry.body
    if held.version.title != entry.title:
        before = f"{held.version.title}\n\n{before}"
        after = f"{entry.title}\n\n{after}"
    return difference_html(difference(before, after), words.around_added(), words.around_taken())

