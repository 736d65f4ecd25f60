"""What the page asks of the memory of pacing; no Qt, handed in by whoever joins the rooms."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from healingjournal.base.ids import PromptId
from healingjournal.prompts import memory as remembering
from healingjournal.prompts.memory import History, Taken
from healingjournal.prompts.rises import undone
from healingjournal.prompts.sitting import Sitting

# Marked days, and when meetings begin.
Dates = Callable[[], tuple[frozenset[date], tuple[datetime, ...]]]


def no_dates() -> tuple[frozenset[date], tuple[datetime, ...]]:
    """Give no marked day and no meeting."""
    return frozenset(), ()


def no_days() -> frozenset[date]:
    """Give no day."""
    return frozenset()


@dataclass(frozen=True)
class PromptMemory:
    """Calls for the vault's thread: what is remembered, keeping another history, the days near.

    What is built of them here is for that thread as well.
    """

    taken: Callable[[], History]
    store: Callable[[History], None]
    dates: Dates = no_dates
    gentle: Callable[[], frozenset[date]] = no_days

    def placed(self, sitting: Sitting) -> Sitting:
        """Give a sitting with the marked days, gentle days and meetings around it."""
        marked, meetings = self.dates()
        gentle = self.gentle()
        return replace(sitting, marked_days=marked, meetings=meetings, gentle_days=gentle)

    def note(self, fresh: Taken, is_noted: Callable[[Taken], bool]) -> None:
        """Keep that a prompt was chosen, unless one of its notes already says so."""
        history = self.taken()
        if not any(is_noted(one) for one in history if one.prompt == fresh.prompt):
            self.store(remembering.noted(history, fresh, fresh.at))

    def end(self, prompt_id: PromptId, further: bool, now: datetime) -> None:
        """Keep whether the page on a prompt ended further away."""
        self.store(remembering.ended(self.taken(), prompt_id, further, now))

    def undo(self, now: datetime) -> None:
        """Keep none of the rises that lower the prompts now."""
        self.store(undone(self.taken(), now))
