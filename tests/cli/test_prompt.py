"""Prompts in the terminal: listed and checked without a journal, offered without a trace."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.private import Private
from healingjournal.prompts import held
from healingjournal.prompts.brought import taken
from healingjournal.prompts.held import HeldPack
from healingjournal.prompts.service import Prompts
from healingjournal.settings.kept import keep
from healingjournal.steps.service import Steps
from healingjournal.steps.thing import MarkedDate
from healingjournal.vault.service import open_with_passphrase
from tests.cli.conftest import CHEAP, NOON, PASSPHRASE, Terminal

GOOD = """theme = "made-up"
lang = "en"
title = "Made up"

[[prompt]]
id = "made-up-01"
tier = 1
text = "What is near you now? One thing is enough."
format = "words"
minutes = 5
touches = []
"""


def test_the_list_has_exactly_the_promised_keys(terminal: Terminal) -> None:
    rows = terminal.json("prompt", "list").rows
    assert len(rows) >= 300
    assert all(list(row) == ["id", "theme", "tier", "text"] for row in rows)


def test_the_list_narrows_by_theme_and_tier(terminal: Terminal) -> None:
    rows = terminal.json("prompt", "list", "--theme", "safety", "--tier", "1").rows
    assert rows
    assert {(row["theme"], row["tier"]) for row in rows} == {("safety", 1)}
    assert terminal.json("prompt", "list", "--theme", "none").rows == []


def test_a_good_pack_passes(terminal: Terminal, tmp_path: Path) -> None:
    pack = tmp_path / "made-up.toml"
    pack.write_text(GOOD, encoding="utf-8")
    assert terminal.json("prompt", "check", str(pack)).value == {"prompts": 1, "problems": []}


def test_faults_come_first_as_json_and_then_as_1(terminal: Terminal, tmp_path: Path) -> None:
    pack = tmp_path / "made-up.toml"
    pack.write_text(GOOD.replace("tier = 1\n", "colour = 3\n"), encoding="utf-8")
    ran = terminal.json("prompt", "check", str(pack))
    assert ran.exit_code == 1
    found = ran.parsed
    assert list(found) == ["prompts", "problems"]
    assert found["prompts"] == 1
    assert all(line.startswith(f"{pack}:") for line in found["problems"])
    assert any('"tier"' in line for line in found["problems"])
    assert any('"colour"' in line for line in found["problems"])
    assert ran.err.count("\n") == 1


def test_in_plain_words_each_fault_is_one_line_with_its_place(
    terminal: Terminal, tmp_path: Path
) -> None:
    pack = tmp_path / "made-up.toml"
    pack.write_text(GOOD.replace("minutes = 5", "minutes = 500"), encoding="utf-8")
    ran = terminal("prompt", "check", str(pack))
    assert ran.exit_code == 1
    assert ran.out.startswith(f"{pack}:10: ")
    assert ran.out.count("\n") == 1


def test_a_file_that_is_not_there_is_a_fault(terminal: Terminal, tmp_path: Path) -> None:
    ran = terminal.json("prompt", "check", str(tmp_path / "none.toml"))
    assert ran.exit_code == 1
    found = ran.parsed
    assert found["prompts"] == 0
    assert len(found["problems"]) == 1


@pytest.mark.parametrize("name", ["x" * 5000, "a/" * 3000 + "b"])
def test_a_name_too_long_for_a_file_is_a_fault(terminal: Terminal, name: str) -> None:
    ran = terminal.json("prompt", "check", name)
    assert ran.exit_code == 1
    assert ran.parsed["prompts"] == 0
    (problem,) = ran.parsed["problems"]
    assert problem.startswith(f"{name}:1: ")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    ("shipped", "old", "new", "told"),
    [
        ("en/grounding/G02", "seconds", "minutes", ["7: unknown key “minutes”"]),
        ("es/learn/L03", "shelf", "shelve", ["1: “shelf” is missing", "4: unknown key “shelve”"]),
    ],
    ids=["exercise", "card"],
)
def test_files_of_other_kinds_are_checked_too(
    terminal: Terminal, tmp_path: Path, shipped: str, old: str, new: str, told: list[str]
) -> None:
    file = Path("prompts", f"{shipped}.toml")
    ran = terminal.json("prompt", "check", str(file))
    assert ran.value == {"prompts": 1, "problems": []}
    broken = tmp_path / file.name
    text = file.read_text(encoding="utf-8")
    broken.write_text(text.replace(old, new, 1), encoding="utf-8")
    ran = terminal.json("prompt", "check", str(broken))
    assert ran.exit_code == 1
    assert ran.parsed["problems"] == [f"{broken}:{one}" for one in told]


def test_what_ships_passes_its_own_check(terminal: Terminal) -> None:
    ran = terminal.json("prompt", "check", "prompts/en")
    assert ran.exit_code == 0, ran.out


def test_next_has_exactly_the_promised_keys(journal: Terminal) -> None:
    offer = journal.keyed("prompt", "next").value
    assert list(offer) == ["offer", "tier", "prompt", "exercises", "why"]
    assert list(offer["prompt"]) == ["id", "theme", "tier", "text", "closing"]
    assert (offer["offer"], offer["exercises"]) == ("prompt", [])
    assert offer["why"]


def test_next_records_nothing(journal: Terminal, folder: Path) -> None:
    first = journal.keyed("prompt", "next")
    assert first.exit_code == 0
    database = (folder / "v.db").read_bytes()
    headers = (folder / "v.hdr").read_bytes()
    for _ in range(2):
        assert journal.keyed("prompt", "next").raw == first.raw
    assert (folder / "v.db").read_bytes() == database
    assert (folder / "v.hdr").read_bytes() == headers


@pytest.mark.parametrize("argv", [("--distress", "8"), ("--here", "far")])
def test_strong_or_far_is_grounding_first(journal: Terminal, argv: tuple[str, str]) -> None:
    offer = journal.keyed("prompt", "next", *argv).value
    assert offer["offer"] == "grounding"
    assert offer["exercises"]
    assert offer["tier"] == 1


def test_not_leaves_prompts_out(journal: Terminal) -> None:
    seen: list[str] = []
    for _ in range(4):
        offer = journal.keyed("prompt", "next", "--not", ",".join(seen) or "none-01").value
        assert offer["prompt"]["id"] not in seen
        seen.append(offer["prompt"]["id"])


def test_a_page_whose_front_matter_names_a_prompt_counts_as_taken(
    journal: Terminal, page: Callable[..., str]
) -> None:
    first = journal.keyed("prompt", "next").value["prompt"]["id"]
    page(f"---\nprompt: {first}\n---\nA made-up answer.\n")
    assert journal.keyed("prompt", "next").value["prompt"]["id"] != first


def test_what_was_left_out_in_settings_is_left_out_here(journal: Terminal, folder: Path) -> None:
    clock = SetClock(NOON)
    vault = open_with_passphrase(folder, Private(PASSPHRASE), CHEAP, clock)
    others = [theme.key for theme in Prompts().themes() if theme.key != "joy"]
    keep(vault.kept, "leave_out_themes", others)
    vault.close()
    assert journal.keyed("prompt", "next").value["prompt"]["theme"] == "joy"


def test_files_of_numbers_are_checked_too(terminal: Terminal, tmp_path: Path) -> None:
    shipped = Path("prompts/helplines/gb.toml")
    ran = terminal.json("prompt", "check", str(shipped))
    assert ran.value == {"prompts": 6, "problems": []}
    broken = tmp_path / "gb.toml"
    text = shipped.read_text(encoding="utf-8")
    broken.write_text(text.replace('"116 123"', '"by post"').replace('"999"', "999"), "utf-8")
    ran = terminal("prompt", "check", str(broken))
    assert ran.exit_code == 1
    assert ran.out == (
        f"{broken}:5: “number” must be a number as it is dialled\n"
        f"{broken}:22: “phones” must be numbers as they are dialled\n"
    )


def test_a_pack_taken_into_the_journal_is_offered_and_not_listed(
    journal: Terminal, folder: Path
) -> None:
    pack = taken(GOOD.encode(), "made-up.toml").pack
    assert pack is not None
    vault = open_with_passphrase(folder, Private(PASSPHRASE), CHEAP, SetClock(NOON))
    held.store(vault.kept, (HeldPack(pack),))
    keep(vault.kept, "leave_out_themes", [one.key for one in Prompts().themes()])
    vault.close()
    assert journal.keyed("prompt", "next").value["prompt"]["id"] == "made-up-01"
    assert "made-up-01" not in {row["id"] for row in journal.json("prompt", "list").rows}


def test_a_card_to_practise_is_checked_by_its_own_rules(terminal: Terminal, tmp_path: Path) -> None:
    card = tmp_path / "P01.toml"
    card.write_text('id = "P01"\ntries = []\n', encoding="utf-8")
    ran = terminal.json("prompt", "check", str(card))
    assert ran.exit_code == 1
    assert any("must be a list of 1 to 5 texts" in line for line in ran.parsed["problems"])


def test_a_marked_day_keeps_near_prompts_away(journal: Terminal, folder: Path) -> None:
    clock = SetClock(NOON)
    vault = open_with_passphrase(folder, Private(PASSPHRASE), CHEAP, clock)
    keep(vault.kept, "near_prompts", True)
    vault.close()
    open_all_day = journal.keyed("prompt", "next").value["why"]
    vault = open_with_passphrase(folder, Private(PASSPHRASE), CHEAP, clock)
    steps = Steps(vault, clock)
    steps.keep(replace(steps.begin(MarkedDate), words="x", day=NOON.date()))
    vault.close()
    why = journal.keyed("prompt", "next").value["why"]
    assert why == "You marked this day, so this one is less close."
    assert why != open_all_day
