"""Passphrase and code changed in the terminal: two lines in, the promised JSON out."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from healingjournal.base.errors import RefusedError
from healingjournal.base.private import Private
from healingjournal.cli import secrets, words
from healingjournal.cli.streams import Streams
from healingjournal.vault import service
from tests.cli.conftest import CHEAP, PASSPHRASE, Terminal

NEW = "pebble orchard nine"


@pytest.fixture
def code(terminal: Terminal) -> str:
    return str(terminal.keyed("vault", "create").value["recovery_code"])


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_passphrase_takes_the_former_and_the_new_line(journal: Terminal) -> None:
    journal.keyed("entry", "add", given="A page.\n")
    ran = journal.keyed("vault", "passphrase", given=f"{NEW}\n")
    assert (ran.value, ran.err) == ({"changed": True}, "")
    assert journal.keyed("entry", "list").exit_code == 12
    assert len(journal.keyed("entry", "list", passphrase=NEW).rows) == 1


def test_passphrase_says_in_plain_words_what_still_opens(journal: Terminal) -> None:
    ran = journal.plain("vault", "passphrase", given=f"{NEW}\n")
    assert (ran.exit_code, ran.out) == (0, words.say("en", "vault_changed") + "\n")


@pytest.mark.parametrize(
    ("former", "new", "exit_code"),
    [
        ("wrong", NEW, 12),
        (PASSPHRASE, "", 1),
        (PASSPHRASE, "a\x01b", 1),
        (PASSPHRASE, "x" * 1025, 1),
        ("", "", 1),
    ],
)
def test_what_cannot_be_changed_changes_nothing(
    journal: Terminal, folder: Path, former: str, new: str, exit_code: int
) -> None:
    before = contents(folder)
    ran = journal.keyed("vault", "passphrase", given=f"{new}\n", passphrase=former)
    assert (ran.exit_code, ran.out, ran.err.count("\n")) == (exit_code, "", 1)
    assert contents(folder) == before


def test_only_the_end_of_a_line_is_taken_from_both_lines(terminal: Terminal) -> None:
    assert terminal.keyed("vault", "create", passphrase=" a ").exit_code == 0
    ran = terminal.keyed("vault", "passphrase", given=" b \r\nmore\n", passphrase=" a ")
    assert ran.exit_code == 0
    assert terminal.keyed("entry", "list", passphrase="b").exit_code == 12
    assert terminal.keyed("entry", "list", passphrase=" b ").exit_code == 0


def test_recover_takes_the_code_and_the_new_line_and_gives_a_new_code(
    terminal: Terminal, folder: Path, code: str
) -> None:
    ran = terminal.keyed("vault", "recover", given=f"{NEW}\n", passphrase=code.lower())
    assert list(ran.value) == ["recovered", "recovery_code"]
    assert ran.value["recovered"] is True
    new_code = Private(str(ran.value["recovery_code"]))
    service.open_with_code(folder, new_code, CHEAP, terminal.clock).close()
    assert terminal.keyed("entry", "list", passphrase=NEW).exit_code == 0
    assert terminal.keyed("entry", "list").exit_code == 12
    again = terminal.keyed("vault", "recover", given=f"{NEW}\n", passphrase=code)
    assert (again.exit_code, again.out) == (12, "")


def test_in_plain_words_recover_shows_the_code_that_works(
    terminal: Terminal, folder: Path, code: str
) -> None:
    ran = terminal("--passphrase-stdin", "vault", "recover", given=f"{code}\n{NEW}\n")
    assert (ran.exit_code, ran.err) == (0, "")
    shown = next(line for line in ran.out.splitlines() if line.count("-") == 6)
    service.open_with_code(folder, Private(shown), CHEAP, terminal.clock).close()


@pytest.mark.parametrize("new", ["", "a\x01b"])
def test_recover_refuses_what_creation_refuses(
    terminal: Terminal, folder: Path, code: str, new: str
) -> None:
    before = contents(folder)
    ran = terminal.keyed("vault", "recover", given=f"{new}\n", passphrase=code)
    assert (ran.exit_code, ran.out) == (1, "")
    assert contents(folder) == before


def test_a_slip_of_the_pen_is_12_and_names_its_group(
    terminal: Terminal, folder: Path, code: str
) -> None:
    before = contents(folder)
    groups = code.split("-")
    groups[4] = groups[4][::-1]
    ran = terminal.keyed("vault", "recover", given=f"{NEW}\n", passphrase="-".join(groups))
    assert (ran.exit_code, ran.out) == (12, "")
    assert "5" in ran.err
    assert contents(folder) == before


def test_where_no_answer_can_be_written_recover_begins_nothing(
    terminal: Terminal, folder: Path, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(folder)
    with monkeypatch.context() as patch:
        patch.setattr(Streams, "check_out", failing)
        ran = terminal.keyed("vault", "recover", given=f"{NEW}\n", passphrase=code)
    assert ran.exit_code == 1
    assert contents(folder) == before


def failing(*_: object) -> None:
    raise RefusedError("output_closed")


def test_a_new_code_that_reached_nobody_is_told_with_what_opens(
    terminal: Terminal, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Streams, "write", failing)
        ran = terminal.keyed("vault", "recover", given=f"{NEW}\n", passphrase=code)
    assert (ran.exit_code, ran.out) == (16, "")
    assert ran.err == words.say("en", "told_no_answer_code") + "\n"
    assert terminal.keyed("entry", "list", passphrase=NEW).exit_code == 0


def test_a_stop_before_the_new_code_is_shown_tells_what_opens(
    terminal: Terminal, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Streams, "write", stopped)
        ran = terminal.keyed("vault", "recover", given=f"{NEW}\n", passphrase=code)
    assert (ran.exit_code, ran.out) == (130, "")
    assert ran.err == words.say("en", "told_no_answer_code") + "\n"
    assert terminal.keyed("entry", "list", passphrase=NEW).exit_code == 0


@pytest.mark.parametrize("command", ["passphrase", "recover"])
def test_without_a_journal_it_is_17(terminal: Terminal, folder: Path, command: str) -> None:
    ran = terminal.keyed("vault", command, given=f"{NEW}\n")
    assert (ran.exit_code, ran.out) == (17, "")
    assert not folder.exists()


TYPING = """
import sys
from healingjournal.base.clock import SystemClock
from healingjournal.cli import secrets
from healingjournal.cli.main import run
from tests.cli.conftest import CHEAP
secrets.TERMINAL = sys.argv[1]
sys.exit(run(["--json", "vault", sys.argv[2]], CHEAP, SystemClock()))
"""


@pytest.mark.program
@pytest.mark.parametrize("twice", [NEW, "something else"])
@pytest.mark.parametrize("command", ["passphrase", "recover"])
def test_at_a_terminal_the_new_one_is_asked_for_twice(
    terminal: Terminal, code: str, command: str, twice: str
) -> None:
    first = {"passphrase": ("ask_passphrase", PASSPHRASE), "recover": ("ask_code", code)}[command]
    master, slave = os.openpty()
    call = [sys.executable, "-c", TYPING, os.ttyname(slave), command]
    asking = subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    asked = [first, ("ask_new_passphrase", NEW), ("ask_once_more", twice)]
    for key, typed in asked:
        seen = b""
        while not seen.endswith(words.say("en", key).encode()):
            seen += os.read(master, 100)
        assert typed.encode() not in seen
        os.write(master, f"{typed}\n".encode())
    out, err = asking.communicate(timeout=60)
    os.close(slave)
    os.close(master)
    if twice == NEW:
        assert (asking.returncode, err) == (0, b"")
        assert terminal.keyed("entry", "list", passphrase=NEW).exit_code == 0
    else:
        assert (asking.returncode, out) == (1, b"")
        assert terminal.keyed("entry", "list").exit_code == 0
    assert secrets.TERMINAL == "/dev/tty"
