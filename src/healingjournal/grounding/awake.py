"""Whether the computer slept, or the app stood still, between two looks at the clock."""

from dataclasses import dataclass

from healingjournal.base.clock import Clock

# A look that comes this much later than meant was not only slow.
SURELY_ASLEEP = 10.0
_HARDLY = 2.0


@dataclass(frozen=True, slots=True)
class Awake:
    """Two clocks at the last look: one that counts sleep, one that does not."""

    boot: float
    running: float

    @classmethod
    def now(cls, clock: Clock) -> "Awake":
        """Look at both clocks."""
        return cls(clock.since_boot(), clock.monotonic())

    def slept(self, clock: Clock, expected: float) -> bool:
        """Tell whether it slept since, where the next look was meant in `expected` seconds."""
        boot, running = clock.since_boot() - self.boot, clock.monotonic() - self.running
        return boot - running > _HARDLY or running > expected + SURELY_ASLEEP
