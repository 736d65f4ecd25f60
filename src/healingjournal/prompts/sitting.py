"""What a person says and does from the check-in to the end of a page; forgotten at lock."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from healingjournal.base.errors import RefusedError
from healingjournal.prompts.pack import Prompt

Here = Literal["here", "bit", "far", "unsure"]
HERE: tuple[Here, ...] = ("here", "bit", "far", "unsure")


@dataclass(frozen=True)
class CheckIn:
    """What a person chose to say before a prompt; every part may be None, for skipped."""

    distress: int | None = None
    here: Here | None = None
    minutes: int | None = None

    def __post_init__(self) -> None:
        """Raise RefusedError for a number or word that is not on the scale."""
        if self.distress is not None and not 0 <= self.distress <= 10:
            raise RefusedError("distress_0_to_10")
        if self.here is not None and self.here not in HERE:
            raise RefusedError("here_unknown")
        if self.minutes is not None and self.minutes < 1:
            raise RefusedError("minutes_too_few")


@dataclass(frozen=True)
class Sitting:
    """What the person did since they opened the prompt page; forgotten at lock.

    `refused` holds skipped and shown ids, `themes_refused` comes from "Not this topic",
    `top` from "Less close", `anyway` is the tier of "Show me anyway". `marked_days` and
    `meetings` are plain dates handed in, as are `gentle_days`: the person wished that prompts
    stay far away on them. `recent` says that something happened within the
    last month: nobody is asked, it can be said.
    """

    check_in: CheckIn = CheckIn()
    refused: frozenset[str] = frozenset()
    themes_refused: frozenset[str] = frozenset()
    top: int = 3
    anyway: int | None = None
    marked_days: frozenset[date] = frozenset()
    meetings: tuple[datetime, ...] = ()
    recent: bool = False
    gentle_days: frozenset[date] = frozenset()

    def another(self, prompt: Prompt) -> "Sitting":
        """Give the sitting after Skip or Another: this prompt does not come again."""
        return replace(self, refused=self.refused | {prompt.id})

    def less_close(self, prompt: Prompt) -> "Sitting":
        """Give the sitting after Less close: one tier lower than this prompt, at least 1."""
        top = max(prompt.tier - 1, 1)
        return replace(self.another(prompt), top=top, anyway=None)

    def not_this_topic(self, prompt: Prompt) -> "Sitting":
        """Give the sitting after Not this topic: no prompt of this theme comes again."""
        return replace(self, themes_refused=self.themes_refused | {prompt.theme})

    def show_me_anyway(self, tier: int) -> "Sitting":
        """Give the sitting after Show me anyway: this tier, if it is turned on."""
        return replace(self, anyway=tier, top=3)
