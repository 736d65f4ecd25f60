"""Backups in the terminal: one checked file, and the same journal of it elsewhere."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import PASSPHRASE, Terminal

Page = Callable[..., str]


@pytest.fixture
def file(journal: Terminal, page: Page, tmp_path: Path) -> Path:
    """A backup of a journal with two pages."""
    page("One page.\n")
    page("---\ntitle: Other\n---\nAnother page.\n")
    file = tmp_path / "one file"
    made = journal.keyed("vault", "backup", str(file)).value
    assert made == {"file": str(file), "entries": 2, "verified": True}
    assert list(made) == ["file", "entries", "verified"]
    return file


def test_a_restored_journal_holds_the_same_pages(
    journal: Terminal, file: Path, tmp_path: Path
) -> None:
    there = tmp_path / "there"
    made = journal.keyed("vault", "restore", str(file), "--to", str(there)).value
    assert made == {"file": str(file), "entries": 2, "verified": True}
    listed = journal.keyed("entry", "list").rows
    assert journal.keyed("--vault", str(there), "entry", "list").rows == listed
    assert journal.keyed("--vault", str(there), "vault", "verify").value["ok"] is True


def test_in_plain_words_it_says_where_it_is(journal: Terminal, file: Path, tmp_path: Path) -> None:
    ran = journal.plain("vault", "backup", str(tmp_path / "b"))
    assert (ran.exit_code, ran.err, str(tmp_path / "b") in ran.out) == (0, "", True)
    ran = journal.plain("vault", "restore", str(file), "--to", str(tmp_path / "c"))
    assert (ran.exit_code, ran.err, str(tmp_path / "c") in ran.out) == (0, "", True)


def test_an_existing_file_is_1_and_stays(journal: Terminal, file: Path) -> None:
    before = file.read_bytes()
    ran = journal.keyed("vault", "backup", str(file))
    assert (ran.exit_code, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert file.read_bytes() == before


def test_each_failure_of_a_restore_has_its_code_and_leaves_nothing(
    journal: Terminal, file: Path, tmp_path: Path
) -> None:
    there = tmp_path / "there"

    def code(passphrase: str = PASSPHRASE, to: Path = there) -> int:
        wanted = ("vault", "restore", str(file), "--to", str(to))
        ran = journal.keyed(*wanted, passphrase=passphrase)
        assert ran.out == ""
        assert ran.err.count("\n") == 1
        return ran.exit_code

    before = sorted(path.name for path in tmp_path.iterdir())
    whole = file.read_bytes()
    assert code("someone else's") == 12
    assert code(to=tmp_path / "journal") == 1
    file.write_bytes(whole[:-5000])
    assert code() == 13
    file.write_bytes(whole[:9000] + bytes([whole[9000] ^ 1]) + whole[9001:])
    assert code() == 13
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    file.unlink()
    assert code() == 1


def test_no_journal_is_17_and_no_folder_to_write_to_is_1(
    terminal: Terminal, tmp_path: Path
) -> None:
    assert terminal.keyed("vault", "backup", str(tmp_path / "b")).exit_code == 17
    assert terminal.keyed("vault", "create").exit_code == 0
    assert terminal.keyed("vault", "backup", str(tmp_path / "no" / "b")).exit_code == 1
    assert terminal.keyed("vault", "backup", "").exit_code == 2
    assert terminal.keyed("vault", "restore", "x").exit_code == 2
