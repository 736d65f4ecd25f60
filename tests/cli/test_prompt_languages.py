"""Prompts in another language: by name for anyone, of themselves once the app speaks it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from healingjournal.cli import words
from healingjournal.settings import languages
from healingjournal.settings.languages import Language
from tests.cli.conftest import Terminal


def texts(terminal: Terminal, *argv: str) -> str:
    return " ".join(row["text"] for row in terminal.json("prompt", "list", *argv).rows)


def test_spanish_prompts_come_by_their_name(terminal: Terminal) -> None:
    rows = terminal.json("prompt", "list", "--lang", "es").rows
    assert len(rows) >= 300
    assert all("¿" in row["text"] for row in rows)
    assert "¿" in terminal("prompt", "list", "--lang", "es", "--theme", "joy", "--tier", "3").out


def test_what_ships_in_spanish_passes_its_own_check(terminal: Terminal) -> None:
    ran = terminal.json("prompt", "check", "prompts/es")
    assert ran.exit_code == 0, ran.out


def test_next_gives_a_spanish_prompt(journal: Terminal) -> None:
    offer = journal.keyed("prompt", "next", "--lang", "es").value
    assert offer["offer"] == "prompt"
    assert "¿" in offer["prompt"]["text"]
    assert offer["why"]


def test_a_person_meets_only_a_language_the_app_speaks(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "config" / "pages" / "settings.json"
    file.parent.mkdir(parents=True)
    file.write_text('{"language": "es"}', encoding="utf-8")
    monkeypatch.setenv("LC_ALL", "es_MX.UTF-8")
    spoken = [Language("en", "English")]
    monkeypatch.setattr(languages, "languages", lambda: spoken)
    assert "¿" not in texts(terminal)
    spoken.append(Language("es", "Español"))
    assert "¿" in texts(terminal)
    assert "¿" not in texts(terminal, "--lang", "en")


def test_a_prompt_written_on_counts_as_close_as_it_is_whatever_the_language(
    journal: Terminal, page: Callable[..., str]
) -> None:
    for prompt in ("safety-105", "safety-106"):
        page(f"---\nprompt: {prompt}\n---\nUnas palabras.\n")
    why = journal.keyed("prompt", "next").value["why"]
    assert why == words.say("en", "why_enough_effects")
