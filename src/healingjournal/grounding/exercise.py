"""What an exercise is: plain frozen values, as its file says them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from healingjournal.base.ids import ExerciseId

if TYPE_CHECKING:
    from healingjournal.grounding.plays import Play

# What an exercise asks for or dwells on. Leaving one out leaves out every exercise with it.
NEEDS = (
    "breath",
    "hold",
    "body",
    "imagery",
    "cold",
    "effort",
    "sound",
    "hands2",
    "speech",
    "taste_smell",
    "sight",
    "standing",
)
PUBLIC_OK = "public_ok"
# What stands for the name of a file that is not shown.
NO_NAME = "?"
STATES = ("shaky", "far")
EITHER = "either"
MOMENTS = ("bad_dream", "group", "urge")
FAMILIES = ("senses", "thinking", "breath", "body", "kindness")
ADAPTATIONS = (
    "seated",
    "wheelchair",
    "one_hand",
    "low_vision",
    "colour",
    "deaf",
    "silent",
    "no_taste_smell",
    "one_sense",
    "eyes_open",
)


@dataclass(frozen=True, slots=True)
class Pace:
    """One round of paced breath: how many seconds in, held, out and at rest."""

    breathe_in: float
    hold: float
    breathe_out: float
    rest: float

    @property
    def round(self) -> float:
        """Give the seconds of one whole round."""
        return self.breathe_in + self.hold + self.breathe_out + self.rest


@dataclass(frozen=True, slots=True)
class Breath:
    """A paced breath: the pace it opens with, how many rounds, and a slower and quicker one."""

    usual: Pace
    rounds: int
    slower: Pace | None = None
    quicker: Pace | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One instruction: a short sentence, a softer line under it, and how long it is played.

    `seconds` counts only when an exercise plays by time; nobody is hurried by it. `shape` is
    what a breath is painted as; `play` is something else to do, and then there is no breath.
    """

    text: str
    more: str
    seconds: float
    breath: Breath | None = None
    shape: str = "circle"
    play: "Play | None" = None

    @property
    def said(self) -> str:
        """Give both lines as one text, for lists, terminals and screen readers."""
        return f"{self.text} {self.more}".strip()


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise, whole: what it is for, its steps, its cautions and where it comes from.

    `flags` are words of NEEDS, and `public_ok`. `states` are those it suits. `place` is
    its place among the first ones, or None. `cautions` are shown once, before the first time.
    One that is `held_back` stands behind a page of its own; `avoid` are states it is never
    offered for. `origin` names the file or folder of one that was brought along, and is empty
    for ours.
    """

    id: ExerciseId
    lang: str
    name: str
    aim: str
    family: str
    seconds: int
    states: frozenset[str]
    moments: frozenset[str]
    flags: tuple[str, ...]
    steps: tuple[Step, ...]
    cautions: tuple[str, ...] = ()
    if_worse: str = ""
    adaptations: Mapping[str, str] = field(default_factory=dict)
    grade: str = ""
    evidence: str = ""
    sources: tuple[str, ...] = ()
    place: int | None = None
    held_back: bool = False
    avoid: frozenset[str] = frozenset()
    origin: str = ""

    @property
    def needs(self) -> frozenset[str]:
        """Give the flags that Leave out can name."""
        return frozenset(self.flags) - {PUBLIC_OK}

    @property
    def public_ok(self) -> bool:
        """Tell whether it can be done among people without being seen."""
        return PUBLIC_OK in self.flags

    @property
    def kind(self) -> str:
        """Give "breath" when a step is paced, else "steps"."""
        return "breath" if any(step.breath for step in self.steps) else "steps"

    def shape_from(self, at: int) -> str:
        """Give the shape of the breath of a step, or of the one that comes next."""
        steps = (*self.steps[at:], *self.steps[:at])
        return next((step.shape for step in steps if step.breath), "circle")

    @property
    def named_sources(self) -> tuple[str, ...]:
        """Give the sources without the short key of the evidence before a colon."""
        return tuple(
            name if name and key.isalnum() and key.isupper() else source
            for source in self.sources
            for key, _, name in [source.partition(": ")]
        )

    @property
    def turns_outward(self) -> bool:
        """Tell whether it turns to what can be seen, heard or touched."""
        return self.family == "senses"

    def suits(self, state: str) -> bool:
        """Tell whether it suits a state; "either" is only suited by what suits both."""
        if state == EITHER:
            return self.states.issuperset(STATES)
        return state in self.states

    def listed(self) -> dict[str, object]:
        """Give what `ground list` prints of it."""
        return {
            "id": str(self.id),
            "name": self.name,
            "aim": self.aim,
            "seconds": self.seconds,
            "flags": list(self.flags),
            "cautions": list(self.cautions),
            "steps": [step.said for step in self.steps],
        }
