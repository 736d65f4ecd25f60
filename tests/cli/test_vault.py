"""The journal itself: made, looked at, checked; each failure told apart by its exit code."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from healingjournal.base.private import Private
from healingjournal.cli import words
from healingjournal.vault import service
from tests.cli.conftest import CHEAP, PASSPHRASE, Terminal
from tests.vault.cheap import PHRASE, cut_short, flipped, shut


def harmed(path: Path, place: int, length: int = 64) -> None:
    raw = bytearray(path.read_bytes())
    raw[place : place + length] = os.urandom(length)
    path.write_bytes(raw)


def test_create_gives_the_folder_and_a_code_that_opens_at_once(
    terminal: Terminal, folder: Path
) -> None:
    made = terminal.keyed("vault", "create").value
    assert list(made) == ["vault", "recovery_code"]
    assert made["vault"] == str(folder)
    code = Private(str(made["recovery_code"]))
    service.open_with_code(folder, code, CHEAP, terminal.clock).close()
    service.open_with_passphrase(folder, Private(PASSPHRASE), CHEAP, terminal.clock).close()


def test_in_plain_words_create_shows_the_same_code(terminal: Terminal, folder: Path) -> None:
    ran = terminal.plain("vault", "create")
    assert (ran.exit_code, ran.err) == (0, "")
    code = next(line for line in ran.out.splitlines() if line.count("-") == 6)
    service.open_with_code(folder, Private(code), CHEAP, terminal.clock).close()


def test_the_vault_option_names_another_folder(terminal: Terminal, tmp_path: Path) -> None:
    other = tmp_path / "other"
    made = terminal.keyed("--vault", str(other), "vault", "create").value
    assert made["vault"] == str(other)
    assert (other / "v.hdr").is_file()


def test_create_never_touches_a_journal_that_is_there(journal: Terminal, folder: Path) -> None:
    before = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    ran = journal.keyed("vault", "create")
    assert (ran.exit_code, ran.out) == (1, "")
    assert {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()} == before


@pytest.mark.parametrize("passphrase", ["", "a\x01b", "x" * 1025])
def test_a_passphrase_that_cannot_be_one_is_1_and_leaves_no_folder(
    terminal: Terminal, folder: Path, passphrase: str
) -> None:
    ran = terminal.keyed("vault", "create", passphrase=passphrase)
    assert (ran.exit_code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1
    assert not folder.exists()


def test_nothing_of_a_passphrase_is_trimmed_but_the_line_end(terminal: Terminal) -> None:
    assert terminal.keyed("vault", "create", passphrase="plain").exit_code == 0
    assert terminal.keyed("entry", "list", passphrase="plain ").exit_code == 12
    assert terminal.keyed("entry", "list", passphrase="plain\r").exit_code == 0


def test_info_needs_no_passphrase_and_has_exactly_the_promised_keys(journal: Terminal) -> None:
    found = journal.json("vault", "info").value
    assert list(found) == ["format", "kdf", "header_copies_good"]
    assert list(found["kdf"]) == ["algorithm", "memory_kib", "iterations", "lanes"]
    assert (found["format"], found["header_copies_good"]) == (1, 2)
    assert found["kdf"]["algorithm"] == "argon2id"
    assert 64 <= found["kdf"]["memory_kib"] <= 1024


def test_info_counts_a_damaged_header_copy(journal: Terminal, folder: Path) -> None:
    harmed(folder / "v.hdr2", 100)
    assert journal.json("vault", "info").value["header_copies_good"] == 1


def test_verify_of_a_good_journal(journal: Terminal, page: Callable[..., str]) -> None:
    page("One page.\n")
    ran = journal.keyed("vault", "verify")
    assert ran.value == {"ok": True, "entries": 1, "problems": []}
    assert list(ran.value) == ["ok", "entries", "problems"]


def test_verify_with_findings_answers_first_and_is_13(
    journal: Terminal, folder: Path, page: Callable[..., str]
) -> None:
    for number in range(40):
        page(f"Page {number}. " + "Some words to fill it. " * 60)
    harmed(folder / "v.db", (folder / "v.db").stat().st_size - 3000)
    ran = journal.keyed("vault", "verify")
    assert ran.exit_code == 13
    assert ran.parsed["ok"] is False
    assert ran.parsed["problems"]
    assert all(isinstance(problem, str) for problem in ran.parsed["problems"])
    assert ran.err.count("\n") == 1


def test_verify_of_a_journal_too_damaged_to_open_answers_too(
    journal: Terminal, folder: Path
) -> None:
    (folder / "v.hdr").write_bytes(b"\0" * 4096)
    (folder / "v.hdr2").write_bytes(b"\0" * 4096)
    ran = journal.keyed("vault", "verify")
    assert ran.exit_code == 13
    assert ran.parsed == {"ok": False, "entries": None, "problems": ["header_damaged"]}


def test_verify_in_plain_words_names_each_finding(journal: Terminal, folder: Path) -> None:
    (folder / "v.db").unlink()
    ran = journal.plain("vault", "verify")
    assert ran.exit_code == 13
    assert ran.out.count("\n") == 1
    assert "finding" not in ran.out
    assert "told_" not in ran.out


def older(folder: Path) -> Callable[[], None]:
    """Keep the pages as they are now, to put them back later."""
    before = (folder / "v.db").read_bytes()

    def put_back() -> None:
        (folder / "v.db").write_bytes(before)
        (folder / "v.db-wal").unlink(missing_ok=True)

    return put_back


def test_an_older_database_is_18_for_every_command_until_it_is_accepted(
    journal: Terminal, folder: Path, page: Callable[..., str]
) -> None:
    put_back = older(folder)
    page("A page that the older file does not have.\n")
    put_back()
    assert journal.keyed("entry", "list").exit_code == 18
    assert journal.keyed("entry", "add", given="More.\n").exit_code == 18
    ran = journal.keyed("vault", "verify")
    assert ran.exit_code == 18
    assert ran.parsed == {"ok": False, "entries": None, "problems": ["database_older"]}
    assert journal.keyed("--accept-older", "entry", "list").rows == []
    assert journal.keyed("entry", "list").rows == []


def test_another_journals_database_is_18(journal: Terminal, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    assert journal.keyed("--vault", str(other), "vault", "create").exit_code == 0
    (folder / "v.db").write_bytes((other / "v.db").read_bytes())
    assert journal.keyed("entry", "list").exit_code == 18


def test_a_wrong_passphrase_is_12(journal: Terminal) -> None:
    for wrong in ("wrong", "", "x" * 2000, "a\x02"):
        ran = journal.keyed("entry", "list", passphrase=wrong)
        assert (ran.exit_code, ran.out) == (12, "")


def test_damage_is_13_and_never_a_wrong_passphrase(journal: Terminal, folder: Path) -> None:
    harmed(folder / "v.hdr", 0, 4096)
    harmed(folder / "v.hdr2", 0, 4096)
    for command in (("entry", "list"), ("search", "x"), ("vault", "info"), ("moment", "list")):
        ran = journal.keyed(*command)
        assert (ran.exit_code, ran.out) == (13, "")


def test_some_but_not_all_files_are_13(journal: Terminal, folder: Path) -> None:
    (folder / "v.hdr").unlink()
    (folder / "v.hdr2").unlink()
    assert journal.keyed("entry", "list").exit_code == 13


def test_open_elsewhere_is_14_and_changes_nothing(journal: Terminal, folder: Path) -> None:
    vault = service.open_with_passphrase(folder, Private(PASSPHRASE), CHEAP, journal.clock)
    try:
        ran = journal.keyed("entry", "add", given="A page.\n")
        assert (ran.exit_code, ran.out) == (14, "")
    finally:
        vault.close()
    assert journal.keyed("entry", "list").rows == []


def test_a_newer_journal_is_15(journal: Terminal, folder: Path) -> None:
    import hashlib

    for name in ("v.hdr", "v.hdr2"):
        raw = bytearray((folder / name).read_bytes())
        raw[8:12] = (900).to_bytes(2, "big") * 2
        raw[16:48] = hashlib.sha256(raw[:16] + raw[48:]).digest()
        (folder / name).write_bytes(raw)
    for command in (("entry", "list"), ("vault", "info"), ("vault", "verify")):
        ran = journal.keyed(*command)
        assert (ran.exit_code, ran.out) == (15, "")


@contextmanager
def no_rights(folder: Path) -> Iterator[None]:
    folder.chmod(0o500)
    try:
        yield
    finally:
        folder.chmod(0o700)


def test_a_place_that_cannot_be_written_is_16(terminal: Terminal) -> None:
    ran = terminal.keyed("--vault", "/proc/none/journal", "vault", "create")
    assert (ran.exit_code, ran.out) == (16, "")


def test_a_folder_without_rights_is_16(terminal: Terminal, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write anywhere")
    with no_rights(tmp_path):
        assert terminal.keyed("vault", "create").exit_code == 16


@pytest.mark.parametrize(
    "command",
    [("vault", "info"), ("vault", "verify"), ("entry", "list"), ("entry", "add"), ("search",)],
)
def test_no_journal_is_17_also_without_a_passphrase(
    terminal: Terminal, folder: Path, command: tuple[str, ...]
) -> None:
    assert terminal.json(*command).exit_code == 17
    folder.mkdir()
    (folder / "notes.txt").write_text("not ours", encoding="utf-8")
    ran = terminal.keyed(*command)
    assert (ran.exit_code, ran.out) == (17, "")
    assert sorted(file.name for file in folder.iterdir()) == ["notes.txt"]


def test_every_answer_of_create_is_whole_json(terminal: Terminal) -> None:
    ran = terminal.keyed("vault", "create")
    assert ran.out.count("\n") == 1
    assert json.loads(ran.out)


def test_changes_lost_with_a_sudden_end_are_said_beside_the_answer(
    terminal: Terminal, folder: Path
) -> None:
    shut(folder, pages=2)
    cut_short(folder, 2, 6)
    flipped(folder / "v.db-wal")
    ran = terminal.keyed("entry", "list", passphrase=PHRASE.open())
    assert 2 <= len(ran.rows) < 6
    assert ran.err == f"{words.say('en', 'vault_end_lost')}\n"
    assert terminal.keyed("entry", "list", passphrase=PHRASE.open()).err == ""


@pytest.mark.parametrize("name", ["v.hdr", "v.hdr2"])
@pytest.mark.parametrize("command", ["entry list", "entry add", "moment list", "search x"])
def test_a_mended_header_copy_is_said_beside_the_answer_once(
    journal: Terminal, folder: Path, name: str, command: str
) -> None:
    harmed(folder / name, 100)
    said = words.say("en", "vault_mended")
    ran = journal.keyed(*command.split())
    assert (ran.exit_code, ran.err.splitlines().count(said)) == (0, 1)
    assert journal.json("vault", "info").value["header_copies_good"] == 2
    assert said not in journal.keyed(*command.split()).err


def test_verify_finds_changes_lost_with_a_sudden_end(terminal: Terminal, folder: Path) -> None:
    shut(folder, pages=2)
    cut_short(folder, 2, 6)
    flipped(folder / "v.db-wal")
    ran = terminal.keyed("vault", "verify", passphrase=PHRASE.open())
    assert (ran.exit_code, ran.parsed["problems"]) == (13, ["end_lost"])
    assert terminal.keyed("vault", "verify", passphrase=PHRASE.open()).exit_code == 0
