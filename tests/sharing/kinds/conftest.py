"""Passwords that are quick to try, so that tests are; what must hold at full cost says so."""

import pytest

from healingjournal.sharing.kinds import sealing

FULL = sealing._WORK
QUICK = 10


@pytest.fixture(autouse=True)
def quick_to_try(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "_WORK", QUICK)


@pytest.fixture
def full_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "_WORK", FULL)
