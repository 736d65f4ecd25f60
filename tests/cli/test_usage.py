"""The command line itself: help, version, and what is wrong with it is 2 and nothing else."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.cli.tree import ROOMS
from tests.cli.conftest import Terminal
from tests.tried import tried

COMMANDS: list[tuple[str, ...]] = [
    ("vault", "create"),
    ("vault", "info"),
    ("vault", "verify"),
    ("vault", "backup"),
    ("vault", "restore"),
    ("vault", "salvage"),
    ("vault", "erase"),
    ("vault", "passphrase"),
    ("vault", "recover"),
    ("entry", "add"),
    ("entry", "list"),
    ("entry", "show"),
    ("entry", "edit"),
    ("entry", "delete"),
    ("search",),
    ("prompt", "next"),
    ("prompt", "list"),
    ("prompt", "check"),
    ("ground", "list"),
    ("ground", "start"),
    ("moment", "add"),
    ("moment", "helped"),
    ("moment", "list"),
    ("packet", "make"),
    ("packet", "ledger"),
    ("import",),
    ("takeout",),
    ("demo",),
    ("selftest",),
]


def test_version_is_0_and_one_line(terminal: Terminal) -> None:
    ran = terminal("--version")
    assert (ran.exit_code, ran.out) == (0, "healingjournal 0.1.0\n")


@pytest.mark.parametrize("command", [(), *((group,) for group in ROOMS), *COMMANDS])
def test_every_command_has_its_own_help(terminal: Terminal, command: tuple[str, ...]) -> None:
    ran = terminal(*command, "--help")
    assert (ran.exit_code, ran.err) == (0, "")
    assert " ".join(("healingjournal", *command)) in ran.out
    assert "help_" not in ran.out


def test_exactly_the_named_commands_exist(terminal: Terminal) -> None:
    found: list[tuple[str, ...]] = []
    for group in ROOMS:
        lines = terminal(group, "--help").out.partition("Commands:\n")[2].splitlines()
        names = [line.split()[0] for line in lines if line[:3].strip()]
        found += [(group, name) for name in names] or [(group,)]
    assert sorted(found) == sorted(COMMANDS)


@pytest.mark.parametrize(
    "argv",
    [
        (),
        ("nothing",),
        ("entry",),
        ("entry", "read"),
        ("--what", "entry", "list"),
        ("entry", "list", "--json"),
        ("entry", "list", "--limit", "-1"),
        ("entry", "list", "--limit", "many"),
        ("entry", "list", "--since", "yesterday"),
        ("entry", "list", "--until", "2026-02-30"),
        ("entry", "list", "--since", "20260201"),
        ("entry", "show"),
        ("entry", "show", "a", "b"),
        ("entry", "show", "--open"),
        ("entry", "show", "--opened", "a"),
        ("--vault", "", "entry", "list"),
        ("--vault",),
        ("search", "--limit"),
        ("prompt", "list", "--tier", "4"),
        ("prompt", "list", "--lang", "tlh"),
        ("prompt", "next", "--distress", "11"),
        ("prompt", "next", "--here", "there"),
        ("prompt", "next", "--minutes", "0"),
        ("prompt", "check"),
        ("ground", "list", "--without", "breath,nothing"),
        ("ground", "list", "--lang", "../en"),
        ("takeout",),
        ("takeout", ""),
        ("takeout", "a", "b"),
        ("import",),
        ("import", "markdown"),
        ("import", "dayone", "somewhere"),
        ("import", "markdown", ""),
        ("import", "--dry", "markdown", "somewhere"),
        ("demo",),
        ("demo", "--to", ""),
        ("prompt", "check", ""),
        ("demo", "--to", "x", "--entries", "-3"),
        ("vault", "erase", "x"),
    ],
)
def test_a_command_line_that_does_not_fit_is_2_and_one_line(
    terminal: Terminal, argv: tuple[str, ...]
) -> None:
    ran = terminal(*argv)
    assert ran.exit_code == 2
    assert ran.out == ""
    assert ran.err.count("\n") == 1
    assert "--help" in ran.err
    assert "Traceback" not in ran.err


def test_wrong_usage_does_not_repeat_what_was_typed(terminal: Terminal) -> None:
    ran = terminal("entry", "add", "my private sentence")
    assert ran.exit_code == 2
    assert "private" not in ran.err


def test_an_unknown_option_is_named(terminal: Terminal) -> None:
    assert "--colour" in terminal("entry", "list", "--colour", "x").err


WORDS = [word for command in COMMANDS for word in command if word not in {"start", "demo"}]
OPTIONS = ["--json", "--passphrase-stdin", "--vault", "--limit", "--help", "--tag", "--", "-", "-x"]


@tried(80)
@given(st.lists(st.sampled_from([*WORDS, *OPTIONS]) | st.text(max_size=5), max_size=6))
def test_whatever_is_typed_is_answered_whole_or_told_in_one_line(
    terminal: Terminal, tmp_path: Path, argv: list[str]
) -> None:
    terminal.monkeypatch.chdir(tmp_path)
    ran = terminal(*argv, given="a\nb")
    assert ran.exit_code in {0, 1, 2, 12, 13, 14, 15, 16, 17, 18}
    assert "Traceback" not in ran.err
    assert "not expected" not in ran.err
    if ran.exit_code:
        assert ran.err.count("\n") == 1
