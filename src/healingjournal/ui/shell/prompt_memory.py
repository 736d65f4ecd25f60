"""What pacing keeps, read from and written to the vault's table; runs in the vault's thread."""

from typing import TYPE_CHECKING

from healingjournal.base.clock import Clock
from healingjournal.base.errors import RefusedError
from healingjournal.prompts import memory
from healingjournal.prompts.limits import PacingSettings
from healingjournal.prompts.memory import Taken
from healingjournal.prompts.pacing import journal_day
from healingjournal.ui.prompts.memory import Dates, PromptMemory, no_dates
from healingjournal.ui.settings.pacing_card import PacingNote

if TYPE_CHECKING:
    from datetime import date

    from healingjournal.prompts.service import Prompts
    from healingjournal.vault.kept import Kept


def memory_in(kept: "Kept", clock: Clock, dates: Dates = no_dates) -> PromptMemory:
    """Give the memory of one open journal, and the days that pacing asks for."""

    def taken() -> tuple[Taken, ...]:
        return memory.recall(kept, clock.now())

    def store(history: tuple[Taken, ...]) -> None:
        memory.keep(kept, history, clock.now())

    def gentle() -> "frozenset[date]":
        from healingjournal.sharing.afterwards import Afterwards

        return Afterwards(kept, clock).gentle_days()

    return PromptMemory(taken=taken, store=store, dates=dates, gentle=gentle)


def notes_in(remembers: PromptMemory, prompts: "Prompts") -> list[PacingNote]:
    """Give what pacing keeps as Settings lists it, the newest first."""
    return [
        PacingNote(
            _question(prompts, one), journal_day(one.at, PacingSettings()), one.further_away
        )
        for one in reversed(remembers.taken())
    ]


def _question(prompts: "Prompts", taken: Taken) -> str:
    try:
        return prompts.prompt(taken.prompt).question
    except RefusedError:
        return ""  # a prompt that is not here any more, or of another language
