"""What is being brought along in this run: kept while the app is open, written nowhere."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from healingjournal.base.ids import EntryId
from healingjournal.base.private import Private
from healingjournal.sharing.afterwards import AfterCare
from healingjournal.sharing.spec import MomentChosen, PacketSpec, Passage, Replacement
from healingjournal.ui.sharing import words
from healingjournal.ui.sharing.plain import words as plain


@dataclass(frozen=True)
class Chosen:
    """One chosen passage: its exact words, the piece they are from, or the whole page.

    `piece` is empty for a whole page. With `moment` it is of a moment, which a list names by
    its `title`; its id then stands for the entry.
    """

    entry: EntryId
    words: str = field(repr=False)
    piece: str = field(default="", repr=False)
    moment: MomentChosen | None = field(default=None, repr=False)
    title: str = field(default="", repr=False)

    def named(self) -> str:
        """Give what a list calls it: its title, else its words."""
        return self.title or self.words

    def passage(self) -> Passage:
        """Give it as the packet asks for it."""
        if self.moment is not None:
            return Passage(self.entry, moment=self.moment)
        return Passage(self.entry, self.words if self.piece else None)


@dataclass
class Line:
    """A line for the card, and whether it is ticked."""

    text: str = field(repr=False)
    ticked: bool = False


@dataclass
class Rule:
    """A name or word, what stands in for it, and whether it is changed at all.

    `listed` tells that it is on the person's own list; `added` that it was written just now,
    so that it is shown even where it is not found.
    """

    find: str = field(repr=False)
    stands_in: str = field(default="", repr=False)
    change: bool = True
    listed: bool = False
    added: bool = False


@dataclass
class Bringing:
    """Everything chosen so far, from the first step to the last."""

    whom: str = ""
    name: str = field(default="", repr=False)
    meeting: date | None = None
    wants: list[str] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    note: str = field(default="", repr=False)
    afterwards: str = field(default="", repr=False)
    contact: str = field(default="", repr=False)
    seal: bool = False
    gentle: bool = False
    chosen: list[Chosen] = field(default_factory=list)
    stop_after: int = 0
    rules: list[Rule] = field(default_factory=list)
    blur: bool = True
    day_word: str = field(default="", repr=False)
    story: str = ""
    # Words that looked like names, and that the person keeps.
    looked_at: set[str] = field(default_factory=set, repr=False)
    # Words a minute, where the person's own pace is known.
    pace: int | None = None

    def texts(self) -> tuple[str, ...]:
        """Give the chosen words in order."""
        return tuple(each.words for each in self.chosen)

    def card(self) -> tuple[str, ...]:
        """Give the lines that stand on the card."""
        return tuple(each.text for each in self.lines if each.ticked and each.text.strip())

    def card_alone(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Give the card as sections of one page; empty while nothing stands on it."""
        note = self.note.strip()
        parts = ((words.meeting("before"), self.card()), (plain.way("topic"), (note,) * bool(note)))
        return tuple((heading, lines) for heading, lines in parts if lines)

    def after_care(self, today: date) -> AfterCare | None:
        """Give what was wished for afterwards; None when nothing was."""
        kind = self.afterwards.strip()
        if not (kind or self.contact or self.seal or self.gentle):
            return None
        entries = tuple(dict.fromkeys(each.entry for each in self.chosen))
        day = self.meeting or today
        return AfterCare(day, kind, self.contact, self.seal, self.gentle, entries)

    def word_list(self) -> tuple[Replacement, ...]:
        """Give the rules that are on the person's own list."""
        return tuple(
            Replacement(each.find, each.stands_in.strip()) for each in self.rules if each.listed
        )

    def take_list(self, kept: tuple[Replacement, ...]) -> None:
        """Take the person's own list in; what was decided in this run stays."""
        known = {each.find: each for each in self.rules}
        fresh: list[Rule] = []
        for each in kept:
            rule = known.pop(each.find, Rule(each.find))
            rule.stands_in, rule.listed = each.stands_in, True
            fresh.append(rule)
        self.rules = fresh + [each for each in known.values() if not each.listed]

    def spec(
        self, out: Path | None = None, password: Private[str] | None = None, kind: str = "pdf"
    ) -> PacketSpec:
        """Give the packet as asked for, with a place only when it is to be made."""
        return PacketSpec(
            passages=tuple(each.passage() for each in self.chosen),
            format=kind,
            out=out,
            group=self.name.strip(),
            meeting=self.meeting,
            replace=tuple(
                Replacement(each.find, each.stands_in.strip()) for each in self.rules if each.change
            ),
            blur_dates=self.blur,
            boundaries=self.card(),
            note=self.note.strip(),
            password=password,
            stop_after=self.stop_after or None,
            day_word=self.day_word.strip(),
        )
