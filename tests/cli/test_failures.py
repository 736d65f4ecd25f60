"""What goes wrong: one plain line, the promised exit code, no message, no traceback."""

from collections.abc import Callable
from pathlib import Path

import pytest

from healingjournal.base.errors import NotEnoughMemoryError
from healingjournal.journal.service import Journal
from tests.cli.conftest import Terminal

Page = Callable[..., str]


def failing(error: BaseException) -> Callable[..., object]:
    def raises(*_: object, **__: object) -> object:
        raise error

    return raises


def test_the_unforeseen_is_1_and_quotes_no_message(
    journal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Journal, "entries", failing(ValueError("my private sentence")))
    ran = journal.keyed("entry", "list")
    assert (ran.exit_code, ran.out) == (1, "")
    assert "private" not in ran.err
    assert "Traceback" not in ran.err
    assert ran.err.count("\n") == 1
    assert "ValueError" in ran.err
    assert "cli/entry.py:" in ran.err


@pytest.mark.parametrize("error", [RecursionError("x"), MemoryError("x"), OSError(5, "x", "/home")])
def test_no_kind_of_error_leaves_a_traceback(
    journal: Terminal, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    monkeypatch.setattr(Journal, "entries", failing(error))
    ran = journal.keyed("entry", "list")
    assert (ran.exit_code, ran.out) == (1, "")
    assert "/home" not in ran.err


@pytest.mark.parametrize("name", ["a" * 300, "a" * 300 + "/b", "a/" * 3000])
@pytest.mark.parametrize(
    ("command", "exit_code"),
    [
        ("vault create", 16),
        ("vault info", 17),
        ("vault verify", 17),
        ("entry list", 17),
        ("demo --to", 16),
    ],
)
def test_a_place_with_a_name_too_long_is_foreseen(
    terminal: Terminal, tmp_path: Path, name: str, command: str, exit_code: int
) -> None:
    words, place = command.split(), f"{tmp_path}/{name}"
    if words[0] == "demo":
        ran = terminal.json(*words, place)
    else:
        ran = terminal.keyed("--vault", place, *words)
    assert (ran.exit_code, ran.out) == (exit_code, "")
    assert ran.err.count("\n") == 1
    assert "not expected" not in ran.err


def test_ctrl_c_is_130_and_says_nothing(journal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Journal, "entries", failing(KeyboardInterrupt()))
    ran = journal.keyed("entry", "list")
    assert (ran.exit_code, ran.out, ran.err) == (130, "", "")


def test_after_any_failure_the_journal_is_closed_and_opens_again(
    journal: Terminal, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    page("One.\n")
    for error in (KeyboardInterrupt(), ValueError(), NotEnoughMemoryError()):
        with monkeypatch.context() as patch:
            patch.setattr(Journal, "entries", failing(error))
            assert journal.keyed("entry", "list").exit_code in {1, 130}
    assert len(journal.keyed("entry", "list").rows) == 1


def test_too_little_memory_is_1_and_no_wrong_passphrase(
    journal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    from healingjournal.vault import service

    monkeypatch.setattr(service, "open_with_passphrase", failing(NotEnoughMemoryError()))
    ran = journal.keyed("entry", "list")
    assert ran.exit_code == 1
    assert "memory" in ran.err


def test_the_passphrase_is_read_before_the_text(journal: Terminal) -> None:
    added = journal.plain("entry", "add", given="second line\nthird line\n")
    assert added.exit_code == 0
    (row,) = journal.keyed("entry", "list").rows
    assert journal.keyed("entry", "show", row["id"]).value["body"] == "second line\nthird line\n"


def test_without_passphrase_stdin_the_first_line_is_text(
    journal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    from healingjournal.base.private import Private
    from healingjournal.cli import secrets
    from tests.cli.conftest import PASSPHRASE

    monkeypatch.setattr(secrets, "typed", lambda _: Private(PASSPHRASE))
    added = journal.json("entry", "add", given="first line\n").value
    assert journal.keyed("entry", "show", added["id"]).value["body"] == "first line\n"


def test_a_new_passphrase_is_typed_twice(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    from healingjournal.base.private import Private
    from healingjournal.cli import secrets

    typed = [Private("one way"), Private("another way"), Private("same"), Private("same")]
    monkeypatch.setattr(secrets, "typed", lambda _: typed.pop(0))
    ran = terminal.json("vault", "create")
    assert (ran.exit_code, ran.out) == (1, "")
    assert terminal.json("vault", "create").exit_code == 0
    assert terminal.keyed("entry", "list", passphrase="same").rows == []
