"""What a specimen is given: a look, work that runs at once, a clock that stands."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone

from PySide6.QtWidgets import QWidget

from healingjournal.base.clock import SetClock
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork

WIDTH = 1180
HEIGHT = 760


def standing_clock() -> SetClock:
    """Give a clock that stands on Sunday 22 November 2026, 10:30, one hour east."""
    return SetClock(datetime(2026, 11, 22, 10, 30, tzinfo=timezone(timedelta(hours=1))))


@dataclass(frozen=True)
class SpecimenKit:
    """Handed to every specimen; nothing in it changes by itself."""

    look: Look
    work: InlineWork = field(default_factory=InlineWork)
    clock: SetClock = field(default_factory=standing_clock)


Specimens = dict[str, Callable[[SpecimenKit], QWidget]]
