"""Which backups still hold deleted pages, and one fresh backup in the place of those alone."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import CannotWriteError
from healingjournal.base.ids import EntryId
from healingjournal.vault import rotation
from healingjournal.vault.holding import holding, replace_holding
from healingjournal.vault.rotation import KeptBackup
from healingjournal.vault.service import Vault, open_with_passphrase
from tests.vault.cheap import CHEAP, PHRASE, made, put_page

BEGAN = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(BEGAN)


@pytest.fixture
def vault(tmp_path: Path, clock: SetClock) -> Iterator[Vault]:
    made(tmp_path / "j").vault.close()
    opened = open_with_passphrase(tmp_path / "j", PHRASE, CHEAP, clock)
    yield opened
    opened.close()


def delete(vault: Vault, seq: int) -> EntryId:
    with vault.writing() as db:
        (page,) = db.execute("SELECT id FROM entry WHERE seq = ?", (seq,)).fetchone() or ("",)
        db.execute("DELETE FROM entry_text WHERE entry = ?", (seq,))
        db.execute("DELETE FROM entry WHERE seq = ?", (seq,))
    return EntryId(page)


def days_held(found: list[KeptBackup]) -> list[int]:
    return [(each.made - BEGAN).days for each in found]


def three_days(vault: Vault, clock: SetClock) -> EntryId:
    """Back up before a page is written, while it is there, and after it was deleted."""
    put_page(vault, 1)
    rotation.make(vault)
    clock.moment = BEGAN + timedelta(days=1)
    put_page(vault, 2)
    rotation.make(vault)
    page = delete(vault, 2)
    clock.moment = BEGAN + timedelta(days=2)
    rotation.make(vault)
    return page


def test_only_those_that_hold_the_page_are_given(vault: Vault, clock: SetClock) -> None:
    page = three_days(vault, clock)
    assert days_held(rotation.listed(vault)) == [2, 1, 0]
    assert days_held(holding(vault, [page])) == [1]
    assert holding(vault, [EntryId("never-was")]) == []
    assert holding(vault, []) == []


def test_a_fresh_one_takes_the_place_of_those_alone(vault: Vault, clock: SetClock) -> None:
    page = three_days(vault, clock)
    clock.moment = BEGAN + timedelta(days=2, hours=1)
    fresh = rotation.begin(vault).verified()
    assert replace_holding(vault, [page], fresh) == []
    assert days_held(rotation.listed(vault)) == [2, 0]  # of one day the last stays
    assert holding(vault, [page]) == []
    assert rotation.listed(vault)[0].file == fresh.file
    assert rotation.listed(vault)[0].proven


def test_what_cannot_be_looked_into_may_hold_it(vault: Vault, clock: SetClock) -> None:
    page = three_days(vault, clock)
    held = holding(vault, [page])[0].file
    other = next(each for each in rotation.listed(vault) if (each.made - BEGAN).days == 0)
    content = bytearray(other.file.read_bytes())
    content[:4096] = bytes(4096)
    other.file.write_bytes(content)
    assert {each.file for each in holding(vault, [page])} == {held, other.file}


def test_what_would_not_go_is_given(
    vault: Vault, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = three_days(vault, clock)
    fresh = rotation.begin(vault).verified()

    def stuck(_vault: Vault, _backup: KeptBackup) -> None:
        raise CannotWriteError

    monkeypatch.setattr(rotation, "remove", stuck)
    assert days_held(replace_holding(vault, [page], fresh)) == [1]
