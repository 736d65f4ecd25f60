"""The streams: UTF-8 whatever the locale, an answer whole or none, nothing that steers a screen."""

import errno
import io
import json
import os
import subprocess
import sys
import termios
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.errors import CannotWriteError, RefusedError
from healingjournal.cli import secrets
from healingjournal.cli.streams import Streams, json_value
from tests.cli.conftest import Terminal, TerminalBytes

Page = Callable[..., str]
STEERING = "bell\x07 esc\x1b[2J del\x7f csi\x9b31m bidi\u202eback\u202c"


def streams(raw: bytes = b"", out: io.BytesIO | None = None) -> Streams:
    target = io.TextIOWrapper(out or io.BytesIO(), "utf-8", newline="\n")
    return Streams(io.BytesIO(raw), target, None)


def test_a_terminal_gets_control_characters_as_visible_marks(journal: Terminal, page: Page) -> None:
    entry_id = page(STEERING)
    piped = journal.plain("entry", "show", entry_id)
    assert STEERING in piped.out
    journal.is_terminal = True
    seen = journal.plain("entry", "show", entry_id).out
    assert not set("\x07\x1b\x7f\x9b\u202e\u202c") & set(seen)
    assert "␇" in seen
    assert "<202E>" in seen


def test_json_on_a_terminal_is_the_same_value_and_steers_nothing(
    journal: Terminal, page: Page
) -> None:
    entry_id = page(STEERING)
    piped = journal.keyed("entry", "show", entry_id)
    assert piped.value["body"] == STEERING
    journal.is_terminal = True
    seen = journal.keyed("entry", "show", entry_id)
    assert seen.value == piped.value
    assert not set("\x07\x1b\x7f\x9b\u202e\u202c") & set(seen.out)


@given(st.text())
def test_json_is_one_line_and_reads_back_the_same(text: str) -> None:
    out = io.BytesIO()
    writing = streams(out=out)
    writing.answer_json({"text": text})
    assert out.getvalue().count(b"\n") == 1
    assert json.loads(out.getvalue()) == {"text": text}


@given(st.text(), st.text())
def test_the_first_line_is_the_secret_and_the_rest_is_the_text(first: str, rest: str) -> None:
    secret = first.replace("\n", "")
    read = streams(f"{secret}\n{rest}".encode("utf-8", "surrogatepass"))
    try:
        taken = secrets.from_input(read).open()
    except RefusedError:
        assert any("\ud800" <= letter <= "\udfff" for letter in secret)
        return
    assert taken == secret.removesuffix("\r")
    assert read.rest() == rest.encode("utf-8", "surrogatepass")


def test_a_very_long_first_line_is_not_taken_for_text() -> None:
    read = streams(b"x" * (3 * 1024 * 1024) + b"\nrest")
    assert len(secrets.from_input(read).open()) == 1024 * 1024
    assert read.rest() == b"rest"


def test_input_over_32_mib_is_refused() -> None:
    with pytest.raises(RefusedError, match="input_too_long"):
        streams(b"x" * (32 * 1024 * 1024 + 1)).text()


def test_closed_input_is_empty() -> None:
    closed = Streams(None, None, None)
    assert (closed.line(), closed.rest(), closed.in_is_terminal()) == (b"", b"", False)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "json_fault"),
        ("{} 1", "json_fault"),
        ("[NaN]", "json_fault"),
        ("9" * 5000, "json_fault"),
        ('{"a": 1, "a": 2}', "key_twice"),
    ],
)
def test_json_that_is_not_exactly_one_value_is_refused(text: str, key: str) -> None:
    with pytest.raises(RefusedError, match=key):
        json_value(text)


class Broken(io.TextIOWrapper):
    """A standard output that fails when it is written."""

    def __init__(self, failure: OSError) -> None:
        super().__init__(io.BytesIO(), "utf-8")
        self.failure = failure

    def flush(self) -> None:
        raise self.failure


def test_output_nobody_reads_is_told_without_a_traceback() -> None:
    with pytest.raises(RefusedError, match="output_closed"):
        Streams(None, Broken(BrokenPipeError()), None).write("x")
    with pytest.raises(RefusedError, match="output_closed"):
        Streams(None, None, None).write("x")


def test_output_on_a_full_disk_is_16() -> None:
    with pytest.raises(CannotWriteError, match="output_full"):
        Streams(None, Broken(OSError(errno.ENOSPC, "")), None).write("x")


def test_notes_are_always_one_line() -> None:
    err = io.BytesIO()
    writing = Streams(None, None, io.TextIOWrapper(err, "utf-8"))
    writing.note("a\nb\x1b")
    assert err.getvalue() == "a b␛\n".encode()


def test_without_a_terminal_a_passphrase_cannot_be_asked(
    journal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secrets, "TERMINAL", "/nonexistent/tty")
    ran = journal.json("entry", "list")
    assert (ran.exit_code, ran.out) == (1, "")
    assert "--passphrase-stdin" in ran.err


def test_a_typed_passphrase_is_never_echoed() -> None:
    program = (
        "import sys\n"
        "from healingjournal.cli import secrets\n"
        "secrets.TERMINAL = sys.argv[1]\n"
        "sys.stdout.buffer.write(secrets.typed('Passphrase: ').open().encode())\n"
    )
    master, slave = os.openpty()
    asking = subprocess.Popen(
        [sys.executable, "-c", program, os.ttyname(slave)], stdout=subprocess.PIPE
    )
    assert os.read(master, 100) == b"Passphrase: "
    assert not termios.tcgetattr(slave)[3] & termios.ECHO
    os.write(master, "grün and quiet\n".encode())
    answer, _ = asking.communicate(timeout=60)
    assert answer.decode() == "grün and quiet"
    assert os.read(master, 100).strip() == b""
    assert termios.tcgetattr(slave)[3] & termios.ECHO
    os.close(master)
    os.close(slave)


def test_a_terminal_says_what_to_type_and_a_pipe_does_not(
    journal: Terminal, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    page("x\n")
    assert journal.keyed("search", given="x\n").err == ""
    monkeypatch.setattr(Streams, "in_is_terminal", lambda _: True)
    ran = journal.keyed("search", given="x\n")
    assert ran.err.count("\n") == 1
    assert len(ran.rows) == 1


def test_standard_streams_are_utf8_in_a_terminal_that_is_not(journal: Terminal, page: Page) -> None:
    # The terminal of these tests has ASCII streams, as under LC_ALL=C in old systems.
    assert isinstance(sys.stdout, io.TextIOBase)
    assert journal.keyed("entry", "show", page("дом\n")).value["body"] == "дом\n"
    assert TerminalBytes().isatty()
