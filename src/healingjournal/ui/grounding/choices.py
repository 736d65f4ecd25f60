"""What the list is chosen by: a state or a moment, what is left out, and whether it is locked."""

from collections.abc import Iterable
from dataclasses import dataclass

from healingjournal.grounding import choosing
from healingjournal.grounding.exercise import Exercise

# What each Leave-out chip leaves out: every mark has one. Others would stay as they are.
LEFT_OUT: dict[str, tuple[str, ...]] = {
    "breath": ("breath", "hold"),
    "body": ("body",),
    "imagery": ("imagery",),
    "sound": ("sound",),
    "cold": ("cold",),
    "taste_smell": ("taste_smell",),
    "hands2": ("hands2",),
    "speech": ("speech",),
    "sight": ("sight",),
    "standing": ("standing",),
    "effort": ("effort",),
}
_BY_CHIP = frozenset(flag for flags in LEFT_OUT.values() for flag in flags)


@dataclass(frozen=True, slots=True)
class Choices:
    """Plain values; `first` is the id Ground begins with, `kept_outside` None if not known."""

    locked: bool
    leave_out: tuple[str, ...] = ()
    first: str = ""
    kept_outside: bool | None = None

    def page(self, exercises: Iterable[Exercise]) -> tuple[Exercise, ...]:
        """Give the first page."""
        return choosing.first_page(exercises, locked=self.locked, left_out=self.leave_out)

    def chips(self) -> list[str]:
        """Give the Leave-out chips that hold."""
        marks = set(self.leave_out)
        return [chip for chip, flags in LEFT_OUT.items() if marks.issuperset(flags)]

    def with_chips(self, chips: Iterable[str]) -> tuple[str, ...]:
        """Give what is left out once these chips hold."""
        others = [flag for flag in self.leave_out if flag not in _BY_CHIP]
        return (*others, *(flag for chip in chips for flag in LEFT_OUT[chip]))

    def opens(self, exercise: Exercise) -> bool:
        """Tell whether an exercise needs nothing that is left out."""
        return not exercise.needs & set(self.leave_out)
