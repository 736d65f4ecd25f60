"""A made-up journal: new, opened by the passphrase it says, warm and without a trace of anyone."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.careplan import held as careplan
from healingjournal.cli.demo import fill
from healingjournal.cli.made_up.rooms import words as rooms
from healingjournal.cli.made_up.words import MOMENTS, PAGES
from healingjournal.grounding import personal
from healingjournal.moments.moment import checked
from healingjournal.moments.service import Moments
from healingjournal.steps.service import Steps
from healingjournal.steps.thing import Care, MarkedDate, Meeting, Milestone, Step
from tests.cli.conftest import Terminal
from tests.vault.cheap import made

UNWANTED = ("trauma", "abuse", "assault", "rape", "victim", "survivor", "kill", "hurt")


def test_it_gives_exactly_the_promised_keys_and_opens(terminal: Terminal, tmp_path: Path) -> None:
    place = tmp_path / "made-up"
    made = terminal.json("demo", "--to", str(place)).value
    assert list(made) == ["vault", "passphrase", "entries"]
    assert (made["vault"], made["entries"]) == (str(place), 12)

    def rows(*command: str) -> int:
        ran = terminal.keyed("--vault", str(place), *command, passphrase=made["passphrase"])
        return len(ran.rows)

    assert rows("entry", "list") == 12
    assert rows("moment", "list") == len(MOMENTS["en"])
    assert rows("search", "group") >= 1


def test_the_number_of_pages_can_be_asked_for(terminal: Terminal, tmp_path: Path) -> None:
    for count in (0, 1, 30):
        place = tmp_path / str(count)
        made = terminal.json("demo", "--entries", str(count), "--to", str(place)).value
        assert made["entries"] == count
        ran = terminal.keyed(
            "--vault", str(place), "vault", "verify", passphrase=made["passphrase"]
        )
        assert ran.value == {"ok": True, "entries": count, "problems": []}


def test_no_page_is_dated_ahead(terminal: Terminal, tmp_path: Path) -> None:
    made = terminal.json("demo", "--to", str(tmp_path / "x")).value
    rows = terminal.keyed(
        "--vault", made["vault"], "entry", "list", passphrase=made["passphrase"]
    ).rows
    assert all(row["date"] <= "2026-11-22T12:00:00+02:00" for row in rows)
    assert len({row["date"] for row in rows}) == len(rows)


def test_a_folder_with_a_journal_or_other_files_is_1(journal: Terminal, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "notes.txt").write_text("not ours", encoding="utf-8")
    for place in (journal.keyed("vault", "create"), journal.json("demo", "--to", str(taken))):
        assert (place.exit_code, place.out) == (1, "")
    assert [file.name for file in taken.iterdir()] == ["notes.txt"]


def test_in_plain_words_the_passphrase_is_said(terminal: Terminal, tmp_path: Path) -> None:
    ran = terminal("demo", "--to", str(tmp_path / "x"))
    assert ran.exit_code == 0
    passphrase = ran.out.splitlines()[1].partition(": ")[2]
    opened = terminal.keyed("--vault", str(tmp_path / "x"), "entry", "list", passphrase=passphrase)
    assert opened.exit_code == 0


@pytest.mark.parametrize("language", sorted(PAGES))
def test_made_up_pages_are_everyday_ones(language: str) -> None:
    everything = " ".join(f"{page.title} {page.body}" for page in PAGES[language]).lower()
    assert not [word for word in UNWANTED if word in everything]
    assert MOMENTS.keys() == PAGES.keys()


@pytest.mark.parametrize("moment", MOMENTS["en"])
def test_made_up_moments_hold_only_what_a_moment_holds(moment: object) -> None:
    noted = getattr(moment, "noted", None)
    assert isinstance(noted, dict)
    assert checked(noted) == noted


def test_each_room_holds_something_to_look_at(tmp_path: Path) -> None:
    clock = SetClock(datetime(2026, 11, 22, 12, 0, tzinfo=UTC))
    vault = made(tmp_path / "made-up").vault
    fill(vault, clock, 3, "en", lambda _done: None)
    steps = Steps(vault, clock)
    circles = [one.name for one, _day in steps.circles_ahead()]
    assert sorted(circles) == ["Dr Reyes", "Tuesday group"]
    assert len(steps.all(Meeting)) == 3
    assert [len(steps.all(sort)) for sort in (MarkedDate, Milestone, Step, Care)] == [1, 1, 2, 1]
    assert steps.dates_ahead()
    threads = [one.thread for one in Moments(vault, clock).moments(9) if one.thread]
    assert len(threads) == 2
    assert len(careplan.recall(vault.kept).filled()) == 8
    assert personal.recall(vault.kept).favourites == ("G02", "G05", "G40")
    assert vault.verify().ok
    vault.close()


def test_the_made_up_rooms_are_everyday_ones() -> None:
    everything = Path(rooms.__file__).read_text(encoding="utf-8").lower()
    assert not [word for word in UNWANTED if word in everything]
