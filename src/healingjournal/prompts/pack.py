"""What a pack of prompts is: plain, frozen, and without any way to read a file."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from healingjournal.base.ids import PromptId
from healingjournal.prompts.words import reason

TIERS: tuple[int, ...] = (1, 2, 3)
FORMATS: tuple[str, ...] = ("words", "list", "choose", "draw", "music")
TOUCHES: tuple[str, ...] = (
    "body",
    "people",
    "faith",
    "anger",
    "food",
    "bed",
    "closeness",
    "work",
)
RHYTHM: tuple[str, ...] = ("opening", "theme", "practice", "closing")

QUESTION_MARKS = "?\u061f\uff1f"


@dataclass(frozen=True)
class Prompt:
    """One question that invites to write, and what pacing must know of it.

    `tier` is 1 (present), 2 (effects) or 3 (near). `touches` names what it may stir, from
    TOUCHES. `minutes` is how long it may take. `closing` brings back to now; tiers 2 and 3
    have one. `alternatives` are other ways to answer. `reviewed_by` is empty until a
    clinician has read it.
    """

    id: PromptId
    theme: str
    tier: int
    text: str
    format: str = "words"
    minutes: int = 5
    closing: str | None = None
    touches: frozenset[str] = frozenset()
    alternatives: tuple[str, ...] = ()
    reviewed_by: str | None = None
    review_date: str | None = None
    translation_notes: str | None = None

    @property
    def question(self) -> str:
        """Give the text up to and with its question mark, for large type."""
        return self.text[: self._end()].strip()

    @property
    def permission(self) -> str:
        """Give what follows the question, for smaller type; empty when nothing does."""
        return self.text[self._end() :].strip()

    def _end(self) -> int:
        ends = [place for place, letter in enumerate(self.text) if letter in QUESTION_MARKS]
        return ends[0] + 1 if ends else len(self.text)


@dataclass(frozen=True)
class Pack:
    """One file of prompts on one theme, in one language, with a group's rhythm if it has one."""

    theme: str
    lang: str
    title: str
    prompts: tuple[Prompt, ...] = ()
    rhythm: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Problem:
    """One fault in a file: where it stands and which sentence tells it."""

    file: str
    line: int
    key: str
    facts: Mapping[str, str | int] = field(default_factory=dict)

    def told(self, lang: str = "en") -> str:
        """Give `file:line: reason` in plain words."""
        return f"{self.file}:{self.line}: {reason(self.key, self.facts, lang)}"


@dataclass(frozen=True)
class Loaded:
    """What a file gave: a pack, unless nothing in it could be read, and every fault found."""

    pack: Pack | None
    problems: tuple[Problem, ...] = ()
    found: int = 0
