"""The self-test: every protection said with its reason, and what lacks is answered first."""

import pytest

from healingjournal.safety import selftest
from healingjournal.safety.selftest import Protection, State
from tests.cli.conftest import Terminal


def as_found(*found: Protection) -> list[Protection]:
    return list(found)


def test_rows_have_exactly_the_promised_keys(terminal: Terminal) -> None:
    ran = terminal.json("selftest")
    rows = ran.parsed_rows
    assert [list(row) for row in rows] == [["name", "active", "why"]] * len(rows)
    assert {row["name"] for row in rows} >= {"memory", "offline", "file_rights"}
    assert all(isinstance(row["active"], bool) and row["why"] for row in rows)


def test_all_well_is_0(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    found = as_found(
        Protection("file_rights", State.WORKING, "files_private"),
        Protection("process_name", State.PARTLY, "name_neutral_folder_not"),
        Protection("screen_pictures", State.NOT_POSSIBLE, "screen_pictures_possible"),
    )
    monkeypatch.setattr("healingjournal.cli.selftest.protections", lambda: found)
    ran = terminal("selftest")
    assert (ran.exit_code, ran.err) == (0, "")
    assert ran.out.count("\n") == 2 * len(found)
    assert "working" in ran.out


def test_what_should_work_and_does_not_is_1_after_the_answer(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = as_found(Protection("offline", State.PARTLY, "offline_not"))
    monkeypatch.setattr("healingjournal.cli.selftest.protections", lambda: found)
    ran = terminal.json("selftest")
    assert ran.exit_code == 1
    assert ran.parsed_rows[0]["active"] is False
    assert ran.err.count("\n") == 1
    assert selftest.selftest()
