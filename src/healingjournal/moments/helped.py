"""What helped, from the notes alone: counts, parts of the day, things that came up again.

Nothing is added up over days, compared or foretold. What stands on too few notes is not given
at all: three for what was tried, five for parts of the day, more than two for a thing.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from healingjournal.base.text import folded
from healingjournal.moments.moment import HELPED, NEXT, OWN, Moment
from healingjournal.moments.when import PARTS

LEAST_TRIED, LEAST_TIMES, LEAST_SEEN = 3, 5, 3
DID, CUE, BANDS, DATES = "did:", "cue:", "bands", "dates"
_EXERCISE = re.compile(r"G\d\d")
_OFTEN, _SOMETIMES = 0.4, 0.2
_STARTS = {"morning": 5, "afternoon": 12, "evening": 17, "night": 22}


class Shape(Enum):
    """How the outcomes of one thing lie together."""

    ALL = "all"
    MOSTLY = "mostly"
    HALF = "half"
    MIXED = "mixed"


@dataclass(frozen=True)
class Tried:
    """One thing that was tried, as noted last, and how it went each time."""

    what: str = field(repr=False)
    eased: int = 0
    no_change: int = 0
    worse: int = 0
    unsure: int = 0

    @property
    def times(self) -> int:
        """Tell how often it was noted with how it went."""
        return self.eased + self.no_change + self.worse + self.unsure

    @property
    def piece(self) -> str:
        """Give the key by which it can be hidden."""
        return DID + same(self.what)

    def went(self) -> list[tuple[str, int]]:
        """Give each outcome there was with its count, in the order of the form."""
        counts = {key: int(getattr(self, key)) for key in HELPED}
        return [(key, count) for key, count in counts.items() if count]

    def shape(self) -> tuple[Shape, tuple[str, ...]]:
        """Give how the outcomes lie together, and which ones that is about."""
        went = self.went()
        if len(went) == 1:
            return Shape.ALL, (went[0][0],)
        for key, count in went:
            if count * 2 > self.times:
                return Shape.MOSTLY, (key,)
        if len(went) == 2:
            return Shape.HALF, tuple(key for key, _ in went)
        return Shape.MIXED, tuple(key for key, _ in went)


@dataclass(frozen=True)
class Seen:
    """A thing that came up more than twice: a kind from the list, or own words."""

    line: str
    word: str = field(repr=False)

    @property
    def piece(self) -> str:
        """Give the key by which it can be hidden."""
        return CUE + same(self.word)


@dataclass(frozen=True)
class Bands:
    """Parts of the day in which notes lie often, or now and then."""

    often: tuple[str, ...]
    sometimes: tuple[str, ...]


@dataclass(frozen=True)
class Helped:
    """All that may be said of the notes so far."""

    tried: tuple[Tried, ...] = ()
    seen: tuple[Seen, ...] = ()
    bands: Bands | None = None


def helped(moments: Iterable[Moment]) -> Helped:
    """Give what stands on enough notes; they come newest first."""
    notes = list(moments)
    enough = tuple(one for one in tried(notes) if one.times >= LEAST_TRIED)
    return Helped(enough, _seen(notes), _bands(notes))


def tried(moments: Iterable[Moment]) -> list[Tried]:
    """Give all that was tried and how it went, from one note on; what was noted most first."""
    counts: dict[str, Counter[str]] = {}
    names: dict[str, str] = {}
    for moment in moments:
        outcome = moment.fields.get("helped")
        if not isinstance(outcome, str):
            continue
        for deed in {same(one): one for one in deeds(moment)}.values():
            names.setdefault(same(deed), deed)
            counts.setdefault(same(deed), Counter())[outcome] += 1
    found = [Tried(names[key], **each) for key, each in counts.items()]
    return sorted(found, key=lambda one: -one.times)


def deeds(moment: Moment) -> list[str]:
    """Give the things done in one moment: its parts, else the words as noted."""
    did = moment.fields.get("did")
    if not isinstance(did, str) or not did.strip():
        return []
    parts: Sequence[str] = moment.deeds
    if not parts and any(_EXERCISE.fullmatch(part) for part in did.split(NEXT)):
        parts = did.split(NEXT)  # noted by the form before it kept the parts
    return [part.strip() for part in parts or (did,) if part.strip()]


def pieces(moments: Iterable[Moment]) -> set[str]:
    """Give the keys of everything that could ever be said of these notes."""
    found: set[str] = {BANDS, DATES}
    for moment in moments:
        found |= {DID + same(deed) for deed in deeds(moment)}
        found |= {CUE + same(word) for _, word in _cues(moment)}
    return found


def same(text: str) -> str:
    """Give a text as two that say the same share it."""
    return " ".join(folded(text).split())


def _seen(notes: Sequence[Moment]) -> tuple[Seen, ...]:
    counts: Counter[str] = Counter()
    names: dict[str, Seen] = {}
    for moment in notes:
        for key, (line, word) in {same(word): (line, word) for line, word in _cues(moment)}.items():
            names.setdefault(key, Seen(line, word))
            counts[key] += 1
    return tuple(names[key] for key, count in counts.most_common() if count >= LEAST_SEEN)


def _cues(moment: Moment) -> list[tuple[str, str]]:
    kinds = moment.fields.get("cue_kind")
    found = [("cue_kind", one) for one in kinds] if isinstance(kinds, list) else []
    cue = moment.fields.get("cue")
    if isinstance(cue, str) and cue.strip():
        found.append(("cue", cue.strip()))
    return [(line, word) for line, word in found if word.removeprefix(OWN).strip()]


def _bands(notes: Sequence[Moment]) -> Bands | None:
    parts = [part for part in map(_part, notes) if part]
    if len(parts) < LEAST_TIMES:
        return None
    counts = Counter(parts)
    often = tuple(part for part in PARTS if counts[part] >= _OFTEN * len(parts))
    some = tuple(
        part for part in PARTS if part not in often and counts[part] >= _SOMETIMES * len(parts)
    )
    return Bands(often, some) if often else None


def _part(moment: Moment) -> str:
    """Give the part of the day of a moment; nothing when only its day is known."""
    noted = str(moment.fields.get("when", ""))
    if noted and ":" not in noted:
        part = noted.partition(" ")[2].strip()
        return part if part in PARTS else ""
    hour = moment.when.hour
    return next((part for part, start in reversed(_STARTS.items()) if hour >= start), "night")
