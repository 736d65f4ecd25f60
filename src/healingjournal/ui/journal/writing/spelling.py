"""Spelling that asks away from the window: each word once, a few hundred at a time.

Nothing is on until a dictionary is chosen. What is known of words lies in memory until the lock;
the person's own words lie in the journal.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healingjournal.base.private import Private
from healingjournal.journal.own_words import OwnWords
from healingjournal.ui.work import Work

if TYPE_CHECKING:  # the library behind it is loaded only when spelling is used
    from healingjournal.journal.speller import Speller

OFF = "off"
_BATCH = 400


class Spelling(QObject):
    """Knows which words are wrong, as far as it has asked; `answered` when it knows of more."""

    answered = Signal()
    changed = Signal()  # another dictionary, none, or one more word of the person's own

    def __init__(self, own: OwnWords, work: Work, parent: QObject) -> None:
        """Take the own words, the work, and what it ends with."""
        super().__init__(parent)
        self._own_words = own
        self._work = work
        self._name = OFF
        self._speller: Speller | None = None
        self._busy = False
        self._own: set[str] = set()
        self._right: set[str] = set()
        self._wrong: set[str] = set()
        self._asked: dict[str, None] = {}

    def use(self, name: str) -> None:
        """Use the dictionary of this name from now on, or none."""
        if name == self._name:
            return
        self._name = name
        self._speller = None
        self._right, self._wrong, self._asked = set(), set(), {}
        self.changed.emit()
        if self.on():
            self._work.run(self, self._own_words.all, self._take_own, self._silent)

    def on(self) -> bool:
        """Tell whether words are looked at."""
        return self._name != OFF

    def is_wrong(self, word: str) -> bool:
        """Tell whether a word is known to be in no dictionary and no list."""
        return word in self._wrong

    def knows_of(self, word: str) -> bool:
        """Tell whether a word has been asked about, and answered."""
        return word in self._right or word in self._wrong

    def is_asking(self) -> bool:
        """Tell whether words still wait for an answer."""
        return bool(self._asked)

    def ask(self, words: Iterable[str]) -> None:
        """Let words be looked up; `answered` follows when the last of them is."""
        self._asked.update((word, None) for word in words if not self.knows_of(word))
        self._next()

    def suggest(self, word: str, then: Callable[[list[str]], None]) -> None:
        """Give, a moment later, what could have been meant; nothing where it cannot be told."""
        speller = self._speller
        if speller is None or self._busy:
            then([])
            return
        self._busy = True

        def found(words: list[str]) -> None:
            self._busy = False
            then(words)
            self._next()

        self._work.run_free(self, lambda: speller.suggested(word), found, lambda _error: found([]))

    def keep(self, word: str) -> None:
        """Take a word as one of the person's own."""
        self._own.add(word)
        self._wrong.discard(word)
        self._right.add(word)
        self._work.run(self, lambda: self._own_words.add(word), lambda _nothing: None, self._silent)
        self.changed.emit()

    # ---- inside ----

    def _take_own(self, kept: Private[tuple[str, ...]]) -> None:
        self._own = set(kept.open())
        name = self._name

        def load() -> "Speller | None":
            from healingjournal.journal.speller import Speller, dictionaries

            place = {one.code: one for one in dictionaries()}.get(name)
            return None if place is None else Speller(place)

        def loaded(speller: "Speller | None") -> None:
            if name == self._name:
                self._speller = speller
                self._next()

        self._work.run_free(self, load, loaded, self._silent)

    def _next(self) -> None:
        speller = self._speller
        if self._busy or speller is None or not self._asked:
            return
        batch = list(self._asked)[:_BATCH]
        self._busy = True

        def answer(unknown: set[str]) -> None:
            self._busy = False
            if speller is not self._speller:
                self._next()
                return
            self._take(batch, unknown)
            self._next()

        def failed(_error: Exception) -> None:
            answer(set())

        self._work.run_free(self, lambda: speller.unknown(batch), answer, failed)

    def _take(self, batch: list[str], unknown: set[str]) -> None:
        for word in batch:
            self._asked.pop(word, None)
            wrong = word in unknown and word not in self._own
            (self._wrong if wrong else self._right).add(word)
        if not self._asked:
            self.answered.emit()

    def _silent(self, _error: Exception) -> None:
        """Without a dictionary nothing is marked; writing goes on."""
