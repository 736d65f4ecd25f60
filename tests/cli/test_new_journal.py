"""A journal whose code or passphrase reached nobody is not left behind."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from healingjournal.base.errors import CannotWriteError, RefusedError
from healingjournal.base.private import Private
from healingjournal.cli import demo as making
from healingjournal.cli import words
from healingjournal.cli.new_journal import NewJournal
from healingjournal.cli.streams import Streams
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.vault import service
from tests.cli.conftest import CHEAP, PASSPHRASE, Ran, Terminal

Made = Callable[[Path], Ran]


def failing(error: BaseException) -> Callable[..., None]:
    def raises(*_: object, **__: object) -> None:
        raise error

    return raises


@pytest.fixture(params=["vault create", "demo"])
def made(request: pytest.FixtureRequest, terminal: Terminal) -> Made:
    """Makes a journal in a folder, in both ways there are."""

    def by_create(folder: Path) -> Ran:
        return terminal.keyed("--vault", str(folder), "vault", "create")

    def by_demo(folder: Path) -> Ran:
        return terminal.json("demo", "--to", str(folder))

    return by_create if request.param == "vault create" else by_demo


@pytest.mark.parametrize("error", [RefusedError("output_closed"), CannotWriteError("output_full")])
def test_an_answer_that_cannot_be_written_takes_the_journal_back(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Streams, "write", failing(error))
        ran = made(tmp_path / "new" / "journal")
    assert (ran.exit_code, ran.out) == (16, "")
    assert ran.err == f"{words.say('en', 'told_no_answer')}\n"
    assert not (tmp_path / "new").exists()
    assert made(tmp_path / "new" / "journal").exit_code == 0


def test_an_empty_folder_that_was_there_stays(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir(mode=0o750)
    monkeypatch.setattr(Streams, "write", failing(RefusedError("output_closed")))
    assert made(folder).exit_code == 16
    assert list(folder.iterdir()) == []
    assert folder.stat().st_mode & 0o777 == 0o750


def test_a_stop_while_it_answers_takes_it_back_says_so_and_is_130(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Streams, "write", failing(KeyboardInterrupt()))
    ran = made(tmp_path / "journal")
    told = words.say("en", "told_no_answer") + "\n"
    assert (ran.exit_code, ran.out, ran.err) == (130, "", told)
    assert not (tmp_path / "journal").exists()


@pytest.mark.parametrize("error", [KeyboardInterrupt(), CannotWriteError("disk_full")])
def test_a_demo_that_is_stopped_half_way_leaves_nothing(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    monkeypatch.setattr(making, "fill", failing(error))
    ran = terminal.json("demo", "--to", str(tmp_path / "journal"))
    assert ran.exit_code == (16 if isinstance(error, CannotWriteError) else 130)
    assert not (tmp_path / "journal").exists()


def test_a_journal_someone_has_written_in_is_never_taken_back(
    terminal: Terminal, folder: Path
) -> None:
    new = NewJournal(folder)
    secret = Private(PASSPHRASE)
    vault = service.create(folder, secret, CHEAP, terminal.clock, code_works=True).vault
    with new.filling(vault):
        pass
    opened = service.open_with_passphrase(folder, secret, CHEAP, terminal.clock)
    assert new.unheard().words_key == "no_answer_left"
    Journal(opened, terminal.clock).add(Page("One."))
    opened.close()
    error = new.unheard()
    assert (error.words_key, error.exit_code) == ("no_answer_left", 16)
    assert str(folder) in words.told("en", error)
    assert len(terminal.keyed("entry", "list").rows) == 1


def test_where_no_answer_can_be_written_nothing_is_begun(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "create", failing(AssertionError()))
    monkeypatch.setattr(Streams, "check_out", failing(CannotWriteError("no_answer")))
    ran = made(tmp_path / "journal")
    assert (ran.exit_code, ran.out) == (16, "")
    assert not (tmp_path / "journal").exists()


def test_a_full_disk_a_gone_reader_and_closed_or_reading_output_are_known_before() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    for out in (
        Path("/dev/full").open("w", encoding="utf-8"),
        Path(os.devnull).open(encoding="utf-8"),
        os.fdopen(writing, "w", encoding="utf-8"),
    ):
        with out, pytest.raises(CannotWriteError, match="no_answer"):
            Streams(None, out, None).check_out()
    with pytest.raises(CannotWriteError, match="no_answer"):
        Streams(None, None, None).check_out()


def test_a_pipe_a_file_and_a_terminal_take_an_answer(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    _, terminal = os.openpty()
    with (
        os.fdopen(reading),
        os.fdopen(writing, "w") as pipe,
        os.fdopen(terminal, "w") as screen,
        (tmp_path / "answer").open("w", encoding="utf-8") as file,
    ):
        for out in (pipe, screen, file):
            Streams(None, out, None).check_out()
