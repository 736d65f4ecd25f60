"""Erase in the terminal: one word, no passphrase, and what it could not reach."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Terminal

LIMITS = ["copies_elsewhere", "disk_leftovers"]


def test_the_word_erases_it_without_a_passphrase(
    journal: Terminal, folder: Path, page: Callable[..., str], tmp_path: Path
) -> None:
    page("One page.\n")
    config = tmp_path / "config" / "pages"
    config.mkdir(parents=True)
    (config / "card").write_text("plain words")
    (config / "settings.json").write_text('{"help_lines_locked": true, "theme": "dark"}')
    ran = journal.json("vault", "erase", given="ERASE\n")
    assert ran.value == {"erased": True, "not_reached": LIMITS}
    assert not folder.exists()
    assert [path.name for path in config.iterdir()] == ["settings.json"]
    assert "help_lines_locked" not in (config / "settings.json").read_text()
    assert journal.json("vault", "erase", given="ERASE\n").exit_code == 17
    assert journal.keyed("entry", "list").exit_code == 17


@pytest.mark.parametrize(
    "given", ["", "erase\n", "ERASE \n", " ERASE\n", "ERASE!\n", "yes\nERASE\n"]
)
def test_any_other_word_changes_nothing(journal: Terminal, folder: Path, given: str) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    ran = journal.json("vault", "erase", given=given)
    assert (ran.exit_code, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_in_plain_words_it_says_what_it_cannot_reach(journal: Terminal, folder: Path) -> None:
    (folder / "backups").mkdir()
    (folder / "backups" / "poem").write_text("mine")
    ran = journal("vault", "erase", given="ERASE")
    assert (ran.exit_code, ran.err) == (0, "")
    assert "backups/poem" in ran.out
    assert "elsewhere" in ran.out
    assert "erase_" not in ran.out
