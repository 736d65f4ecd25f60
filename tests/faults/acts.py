"""What is done to a journal in a program that may be killed, or refused, at any call.

Each act is one command of the terminal, at the cheapest cost, with a passphrase on the first
line. Called as a program it acts once and ends with the command's own code.
"""

import io
import itertools
import os
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import ToldError
from healingjournal.base.private import Private
from healingjournal.cli.main import run
from healingjournal.vault.opening import Secret
from healingjournal.vault.passphrase import typed
from healingjournal.vault.restoring import restore_over
from healingjournal.vault.service import open_with_passphrase
from healingjournal.vault.slots import PASSPHRASE as BY_PASSPHRASE
from tests.cli.conftest import CHEAP, NOON, PASSPHRASE
from tests.faults import placed

NEW_PHRASE = "two slow rivers"
COMMANDS = {
    "create": ("vault", "create"),
    "save": ("entry", "add"),
    "list": ("entry", "list"),
    "delete": ("entry", "delete"),
    "change": ("vault", "passphrase"),
}


def ready(folder: Path, what: str, *words: str) -> Callable[[], int]:
    """Prepare one thing to be done; doing it gives its exit code."""
    if what in placed.WORDS:
        return _ready_in_place(folder, what)
    given = {"save": words[:1], "change": (NEW_PHRASE,)}.get(what, ())
    named = words if what == "delete" else ()
    return _asked(folder, (PASSPHRASE, *given), [*COMMANDS[what], *named])


def _ready_in_place(place: Path, what: str) -> Callable[[], int]:
    if what in IN_THE_WINDOW:
        return partial(_done_in_the_window, place, what)
    line = "ERASE" if what == "erase" else PASSPHRASE
    do = _asked(place / "j", (line,), placed.words(place, what))

    def do_as_later() -> int:
        with placed.as_later():
            return do()

    return do_as_later if what == "upgrade" else do


def _under_another_key(place: Path) -> None:
    phrase = Private(PASSPHRASE)
    vault = open_with_passphrase(place / "j", phrase, CHEAP, SetClock(NOON))
    try:
        vault.reencrypt(phrase, lambda *_: None)
    finally:
        vault.close()


def _restored_over(place: Path) -> None:
    secret = Secret(BY_PASSPHRASE, typed(Private(PASSPHRASE)))
    restore_over(place / "b", place / "j", lambda: secret, CHEAP)


IN_THE_WINDOW = {"reencrypt": _under_another_key, "restore over": _restored_over}


def _done_in_the_window(place: Path, what: str) -> int:
    try:
        IN_THE_WINDOW[what](place)
    except ToldError as error:
        return error.exit_code
    return 0


def _asked(folder: Path, lines: tuple[str, ...], command: list[str]) -> Callable[[], int]:
    options = ("--vault", str(folder), "--passphrase-stdin", "--json")
    source = io.TextIOWrapper(io.BytesIO("\n".join(lines).encode()), "utf-8")
    arguments = [*options, *command]

    def do() -> int:
        former, sys.stdin = sys.stdin, source
        try:
            return run(arguments, CHEAP, SetClock(NOON))
        finally:
            sys.stdin = former

    return do


def done(folder: Path, what: str, *words: str) -> int:
    """Do one thing and give its exit code."""
    return ready(folder, what, *words)()


def act(folder: Path, what: str, *words: str) -> int:
    """Do one thing unheard, where a call may end it; a refusal is an end like any other."""
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        sys.stdout = sys.stderr = nowhere
        return done(folder, what, *words)


def saving(folder: Path, first: int) -> None:
    """Keep numbered pages until the end; each answer is one line of standard output."""
    # Whoever started the tests may have asked that nothing below them ends with the terminal.
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    for number in itertools.count(first):
        done(folder, "save", f"page {number}")


if __name__ == "__main__":
    where, what_first, *rest = sys.argv[1:]
    if what_first == "saving":
        saving(Path(where), int(rest[0]))
    if what_first == "fill":
        what_first, rest = "save", ["x" * int(rest[0])]
    sys.exit(done(Path(where), what_first, *rest))
