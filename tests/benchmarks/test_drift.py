"""What is measured of a breath: it keeps its place, and a wrong place would be told."""

import pytest

from benchmarks import drift
from healingjournal.grounding.exercise import Pace


def test_a_breath_keeps_its_place_for_a_quarter_of_an_hour() -> None:
    assert drift.drift_ms() < 0.001


def test_a_breath_off_its_place_would_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Pace, "round", property(lambda self: self.breathe_in + 5.01))
    monkeypatch.setattr(drift, "PACES", (Pace(3, 0, 5, 0),))
    assert drift.drift_ms() > 100
