"""Exercises in the terminal: listed, filtered, played; stopped at once and never a failure."""

import json
import os
import sys
import tty
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

import pytest

from healingjournal.cli import playing
from tests.cli.conftest import NOON, Terminal

KEYS = ["id", "name", "aim", "seconds", "flags", "cautions", "steps"]


@dataclass
class RunningClock:
    """A clock that only waiting moves on."""

    seconds: float = 0.0

    def now(self) -> datetime:
        return NOON

    def since_boot(self) -> float:
        return self.seconds

    def monotonic(self) -> float:
        return self.seconds


@dataclass
class Pressed:
    """Keys pressed one after another, each after so many seconds; none after the last."""

    clock: RunningClock
    presses: list[tuple[float, str]]

    def wait(self, seconds: float | None) -> str:
        if self.presses and (seconds is None or self.presses[0][0] <= seconds):
            after, key = self.presses.pop(0)
            self.clock.seconds += after
            return key
        assert seconds is not None, "it would wait for ever"
        self.clock.seconds += max(seconds, 0.001)
        return ""


def played(exercise_id: str, presses: list[tuple[float, str]], *, by_time: bool) -> list[str]:
    from healingjournal.grounding.catalogue import exercise

    clock, lines = RunningClock(), list[str]()
    player = playing.Player(clock, lambda key: key, lines.append)
    ended = player.play(exercise(exercise_id), Pressed(clock, presses), by_time=by_time)
    return [*(line for line in lines if line), str(ended), f"{clock.seconds:.0f}"]


def test_the_list_has_exactly_the_promised_keys(terminal: Terminal) -> None:
    rows = terminal.json("ground", "list").rows
    assert [list(row) for row in rows] == [KEYS] * len(rows)
    assert [row["id"] for row in rows] == [f"G{number:02}" for number in range(1, 43)]
    assert all(type(row["seconds"]) is int for row in rows)
    assert all(row["steps"] for row in rows)


def test_without_leaves_out_what_needs_a_flag(terminal: Terminal) -> None:
    every = terminal.json("ground", "list").rows
    rows = terminal.json("ground", "list", "--without", "breath,imagery").rows
    left_out = [row for row in every if {"breath", "imagery"} & set(row["flags"])]
    assert left_out
    assert rows == [row for row in every if row not in left_out]


def test_what_is_fine_among_people_is_not_something_to_leave_out(terminal: Terminal) -> None:
    for flags in ("public_ok", "breath,public_ok"):
        ran = terminal.json("ground", "list", "--without", flags)
        assert (ran.exit_code, ran.out) == (2, "")
        assert "public_ok" not in ran.err


def test_by_time_an_exercise_ends_of_itself_after_its_seconds() -> None:
    *lines, ended, seconds = played("G02", [], by_time=True)
    assert ended == "True"
    assert 55 <= float(seconds) <= 65
    assert len(lines) >= 3


def test_a_paced_breath_is_told_phase_by_phase() -> None:
    lines = played("G19", [], by_time=True)
    phases = [line.strip() for line in lines if "breathe" in line]
    assert phases[:2] == ["ground_breathe_in", "ground_breathe_out"]
    assert phases.count("ground_breathe_in") == phases.count("ground_breathe_out") > 3


def test_enter_goes_on_and_space_waits() -> None:
    every_step = [(1.0, "\n")] * 20
    *_, ended, seconds = played("G02", [(2.0, " "), (500.0, " "), *every_step], by_time=False)
    assert ended == "True"
    assert float(seconds) > 500


@pytest.mark.parametrize("key", ["q", "Q", "\x1b"])
def test_a_stop_key_ends_it_at_once(key: str) -> None:
    lines = played("G02", [(3.0, key)], by_time=True)
    assert lines[-2:] == ["False", "3"]


@dataclass
class TypedAtATerminal:
    """The keys of a real terminal, with what is typed there."""

    keys: playing.TerminalKeys
    typed: int

    def at_once(self, letters: bytes) -> list[str]:
        """Type these in one go, and give the keys as the player gets them."""
        os.write(self.typed, letters)
        return list(iter(lambda: self.keys.wait(0.2), ""))


@pytest.fixture
def typed() -> Iterator[TypedAtATerminal]:
    typed, terminal = os.openpty()
    tty.setcbreak(terminal)
    yield TypedAtATerminal(playing.TerminalKeys(terminal), typed)
    with suppress(OSError):
        os.close(typed)
    os.close(terminal)


@pytest.mark.parametrize(
    "letters", [b"q", b"qq", b"q\n", b"\nq", b"\n\n q x", b"\x1b[Aq", b"\x1b", b"\n\x1b", b"\x04"]
)
def test_a_stop_among_keys_that_come_together_is_heard_first(
    typed: TypedAtATerminal, letters: bytes
) -> None:
    assert typed.at_once(letters) == ["q"]


def test_a_stop_goes_before_keys_that_still_wait(typed: TypedAtATerminal) -> None:
    os.write(typed.typed, b"\n\n\n")
    assert typed.keys.wait(0.2) == "\n"
    os.write(typed.typed, b"xq")
    assert typed.keys.wait(0.2) == "q"


def test_a_terminal_that_has_gone_is_a_stop(typed: TypedAtATerminal) -> None:
    os.close(typed.typed)
    assert typed.keys.wait(0.2) == "q"


def test_no_enter_is_lost_among_keys_that_come_together(typed: TypedAtATerminal) -> None:
    assert typed.at_once(b"\n\n") == ["\n", "\n"]
    assert typed.at_once(b"\nx\r") == ["\n", "x", "\n"]


@pytest.mark.parametrize("letters", [b"\x1b[A", b"\x1bOP", b"\x1b[15~", b"\x1b[1;5C\x1b[B"])
def test_an_arrow_is_no_key_of_ours(typed: TypedAtATerminal, letters: bytes) -> None:
    assert typed.at_once(letters) == []


def test_an_arrow_that_comes_piece_by_piece_is_no_stop(
    typed: TypedAtATerminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(playing, "AT_ONCE", 1)
    assert typed.at_once(b"\x1b[1;5C") == []
    assert typed.at_once(b"\x1b") == ["q"]


def quick(patch: pytest.MonkeyPatch, terminal: Terminal) -> None:
    clock = RunningClock()
    patch.setattr(terminal, "clock", clock)
    patch.setattr(playing.NoKeys, "wait", lambda _, seconds: Pressed(clock, []).wait(seconds))


def test_without_a_terminal_it_plays_by_time_and_reads_no_input(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick(monkeypatch, terminal)
    ran = terminal("ground", "start", "G02", given="never read\n")
    assert ran.exit_code == 0
    assert ran.err == ""
    assert ran.out.splitlines()[0] == "Look around the room"


def test_in_json_the_steps_go_to_standard_error(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick(monkeypatch, terminal)
    ran = terminal.json("ground", "start", "G02")
    (row,) = ran.rows
    assert list(row) == KEYS
    assert all(step.split()[0] in ran.err for step in row["steps"])


def test_ctrl_c_is_a_stop_and_no_failure(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pressed(_: object, seconds: float | None) -> str:
        del seconds
        raise KeyboardInterrupt

    monkeypatch.setattr(playing.NoKeys, "wait", pressed)
    ran = terminal("ground", "start", "G02")
    assert (ran.exit_code, ran.err) == (0, "")
    assert ran.out.endswith("Stopped.\n")


def test_an_unknown_exercise_is_1_and_says_so(terminal: Terminal) -> None:
    ran = terminal("ground", "start", "G99")
    assert (ran.exit_code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1


def test_exercises_and_prompt_lists_load_neither_sqlcipher_nor_qt(terminal: Terminal) -> None:
    import subprocess

    program = (
        "import sys, json\n"
        "from healingjournal.base.clock import SystemClock\n"
        "from healingjournal.cli.main import run\n"
        "assert 'click' not in sys.modules\n"
        "code = run(sys.argv[1:], None, SystemClock())\n"
        "wrong = {'sqlcipher3', 'PySide6', 'rich', 'cryptography', 'pikepdf', 'typst',"
        " 'zxcvbn', 'xkcdpass'}\n"
        "found = sorted(wrong & set(sys.modules))\n"
        "found += [m for m in sys.modules if m.startswith('healingjournal.vault')]\n"
        "print(json.dumps(found), file=sys.stderr)\n"
        "sys.exit(code)\n"
    )
    del terminal
    for argv in (["ground", "list"], ["--json", "prompt", "list"], ["prompt", "check", "prompts"]):
        ran = subprocess.run(
            [sys.executable, "-c", program, *argv], capture_output=True, check=False, text=True
        )
        assert json.loads(ran.stderr.splitlines()[-1]) == [], argv
