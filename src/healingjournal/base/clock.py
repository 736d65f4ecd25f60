"""The clock: UTC milliseconds, local times with offset, seconds that count suspend."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


class Clock(Protocol):
    """What rooms may ask of time; handed in, so that tests can set it."""

    def now(self) -> datetime:
        """Give this moment as local time with its UTC offset."""
        ...

    def since_boot(self) -> float:
        """Give seconds that also count while the computer sleeps (CLOCK_BOOTTIME)."""
        ...

    def monotonic(self) -> float:
        """Give seconds that never jump and do not count sleep (CLOCK_MONOTONIC)."""
        ...


class SystemClock:
    """The computer's own clocks."""

    def now(self) -> datetime:
        """Give this moment as local time with its UTC offset."""
        return datetime.now(UTC).astimezone()

    def since_boot(self) -> float:
        """Give seconds that also count while the computer sleeps, where the system can."""
        boottime: int | None = getattr(time, "CLOCK_BOOTTIME", None)
        return time.monotonic() if boottime is None else time.clock_gettime(boottime)

    def monotonic(self) -> float:
        """Give seconds that never jump and do not count sleep."""
        return time.monotonic()


class SetClock:
    """A clock that stands where it is set; for tests and made-up journals."""

    def __init__(self, moment: datetime, seconds: float = 0.0) -> None:
        """Stand at this moment, and at these seconds."""
        self.moment = moment
        self.seconds = seconds

    def now(self) -> datetime:
        """Give the set moment."""
        return self.moment

    def since_boot(self) -> float:
        """Give the set seconds."""
        return self.seconds

    def monotonic(self) -> float:
        """Give the set seconds."""
        return self.seconds


def utc_ms(moment: datetime) -> int:
    """Give a moment, with its UTC offset, as whole milliseconds since 1970 in UTC."""
    return (moment - _EPOCH) // _MILLISECOND


def from_utc_ms(instant_ms: int) -> datetime:
    """Give an instant of whole milliseconds since 1970 as a time in UTC.

    Raises OverflowError outside the years 1 to 9999.
    """
    return _EPOCH + instant_ms * _MILLISECOND


def iso(moment: datetime) -> str:
    """Give a moment as ISO 8601 to the second, with its UTC offset."""
    return moment.replace(microsecond=0).isoformat()
