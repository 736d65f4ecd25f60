"""Exercises in the terminal speak the person's language, and files in both are checked."""

from pathlib import Path

import pytest

from healingjournal.base.paths import settings_file
from healingjournal.grounding.exercise import NEEDS
from tests.cli.conftest import Terminal

SPANISH = "Mirar la habitación"
ENGLISH = "Look around the room"


def names(terminal: Terminal, *more: str) -> dict[str, str]:
    rows = terminal.json("ground", "list", *more).rows
    return {str(row["id"]): str(row["name"]) for row in rows}


def test_the_list_is_in_the_language_of_the_system(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "es_ES.UTF-8")
    assert names(terminal)["G02"] == SPANISH
    assert f"G02  {SPANISH}  60 segundos" in terminal("ground", "list").out


def test_the_list_is_in_the_language_that_was_set(terminal: Terminal) -> None:
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text('{"language": "es"}', encoding="utf-8")
    assert names(terminal)["G02"] == SPANISH
    assert names(terminal, "--lang", "en")["G02"] == ENGLISH


def test_a_language_can_be_named_and_else_it_is_english(terminal: Terminal) -> None:
    assert names(terminal, "--lang", "es")["G02"] == SPANISH
    assert names(terminal)["G02"] == ENGLISH


def test_both_languages_list_the_same_whatever_is_left_out(terminal: Terminal) -> None:
    for flag in NEEDS:
        english = names(terminal, "--without", flag, "--lang", "en")
        spanish = names(terminal, "--without", flag, "--lang", "es")
        assert list(english) == list(spanish)
        assert len(english) >= 18


@pytest.mark.parametrize("lang", ["en", "es"])
def test_our_own_exercises_pass_the_check_that_others_pass(terminal: Terminal, lang: str) -> None:
    ran = terminal.json("prompt", "check", str(Path("prompts", lang, "grounding")))
    assert ran.exit_code == 0
    assert ran.value == {"prompts": 42, "problems": []}


def test_an_exercise_without_flags_and_with_a_telling_word_is_told_by_its_line(
    terminal: Terminal, tmp_path: Path
) -> None:
    text = Path("prompts/es/grounding/G04.toml").read_text(encoding="utf-8")
    broken = tmp_path / "X04.toml"
    lines = [line for line in text.splitlines() if not line.startswith("flags")]
    broken.write_text("\n".join(lines).replace("Un color", "Tras una pesadilla", 1), "utf-8")
    ran = terminal.json("prompt", "check", str(broken))
    assert ran.exit_code == 1
    told = "“name” holds “pesadilla”, which tells a stranger what this is for"
    assert f"{broken}:3: {told}" in ran.parsed["problems"]
    assert len(ran.parsed["problems"]) == 2
