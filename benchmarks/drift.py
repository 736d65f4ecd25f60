"""How far a paced breath is from its exact place after a quarter of an hour."""

from fractions import Fraction

from healingjournal.grounding.breathing import LEAD, Breathing
from healingjournal.grounding.exercise import Breath, Pace

QUARTER_HOUR = 15 * 60
# Ratios of the exercises, and some that no float holds exactly.
PACES = (
    *(Pace(3, 0, 5, 0), Pace(5.5, 0, 5.5, 0), Pace(4.5, 0, 6.5, 0), Pace(4, 4, 4, 4)),
    *(Pace(4, 7, 8, 0), Pace(2, 3.5, 4, 0), Pace(2.1, 0.7, 6.3, 0.1), Pace(3.3, 0, 4.7, 0)),
)


def drift_ms() -> float:
    """Give how far any breath is from its exact place in the last round of a quarter hour."""
    return max(_drift(pace) for pace in PACES)


def _drift(pace: Pace) -> float:
    breathing = Breathing.begin(Breath(pace, 400))
    exact = sum(
        Fraction(str(lasts)) for lasts in (pace.breathe_in, pace.hold, pace.breathe_out, pace.rest)
    )
    rounds = int((QUARTER_HOUR - Fraction(str(LEAD))) / exact) - 1
    half = Fraction(str(pace.breathe_in)) / 2
    point = breathing.point(float(Fraction(str(LEAD)) + rounds * exact + half))
    away = abs(point.part - 0.5) * pace.breathe_in
    return 1000 * (away + (point.round - rounds) * float(exact))
