"""Ids, private values, facts, clocks, errors and shipped files."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import platformdirs
import pytest

from healingjournal.base import paths, resources
from healingjournal.base.clock import SetClock, SystemClock, from_utc_ms, iso, utc_ms
from healingjournal.base.errors import CannotWriteError, RefusedError, ToldError
from healingjournal.base.facts import Fact, FactBoard
from healingjournal.base.ids import looks_like_id, new_id
from healingjournal.base.private import Private


def test_ids_are_short_random_and_plain() -> None:
    ids = {new_id() for _ in range(500)}
    assert len(ids) == 500
    assert all(looks_like_id(one) for one in ids)
    assert not looks_like_id("I" * 26)
    assert not looks_like_id("a" * 25)


def test_a_private_value_never_shows_itself() -> None:
    secret = Private("my words")
    assert "words" not in f"{secret} {secret!r} {[secret]} {secret!s}"
    assert secret.open() == "my words"
    assert secret == Private("my words")
    assert len({secret, Private("my words")}) == 1
    assert secret != "my words"


def test_facts_reach_every_listener_in_order() -> None:
    @dataclass(frozen=True)
    class PageKept(Fact):
        number: int

    heard: list[Fact] = []
    board = FactBoard()
    board.listen(heard.append)
    board.listen(heard.append)
    board.post(PageKept(1))
    board.post(PageKept(2))
    assert heard == [PageKept(1), PageKept(1), PageKept(2), PageKept(2)]


def test_clocks_tell_local_time_with_its_offset() -> None:
    assert SystemClock().now().utcoffset() is not None
    assert SystemClock().since_boot() >= SystemClock().monotonic() - 1
    clock = SetClock(datetime(2026, 11, 22, 9, tzinfo=timezone(timedelta(hours=-3))), 5.0)
    assert iso(clock.now()) == "2026-11-22T09:00:00-03:00"
    assert clock.since_boot() == clock.monotonic() == 5.0
    assert utc_ms(datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)) == 1000


def test_an_instant_read_back_is_the_same_to_the_millisecond() -> None:
    for instant in (*range(1_772_609_415_000, 1_772_609_416_000), -1, 0, -62_000_000_000_000):
        assert utc_ms(from_utc_ms(instant)) == instant


def test_errors_carry_a_key_and_an_exit_code() -> None:
    error = RefusedError("bad_date", field="date")
    assert (error.words_key, error.exit_code, error.facts) == ("bad_date", 1, {"field": "date"})
    assert CannotWriteError().exit_code == 16
    assert issubclass(CannotWriteError, ToldError)


def test_shipped_files_are_found() -> None:
    assert (resources.assets() / "icons" / "ground.svg").is_file()
    assert (resources.prompts() / "en" / "grounding" / "G02.toml").is_file()


def test_the_folder_comes_from_the_variable_else_has_a_neutral_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(paths.VAULT_VARIABLE, str(tmp_path))
    assert paths.default_vault() == tmp_path
    monkeypatch.delenv(paths.VAULT_VARIABLE)
    assert paths.default_vault().name == "pages"
    assert paths.settings_file().parts[-2:] == ("pages", "settings.json")


@pytest.mark.parametrize("xdg", [None, "", "some/where", "/some/where/"])
@pytest.mark.parametrize("home", [None, "", "some/one", "/home/some one/"])
def test_the_folders_are_those_of_the_system(
    xdg: str | None, home: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(paths.VAULT_VARIABLE, raising=False)
    given = {"XDG_DATA_HOME": xdg, "XDG_CONFIG_HOME": xdg, "HOME": home}
    for name, value in given.items():
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value)
    name = paths.FOLDER_NAME
    assert paths.default_vault() == platformdirs.user_data_path(name, appauthor=False)
    config = platformdirs.user_config_path(name, appauthor=False)
    assert paths.settings_file() == config / "settings.json"
