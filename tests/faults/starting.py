"""The real program started under what a system may do to it: limits, faults, other places."""

import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

PAGES = (sys.executable, str(Path(sys.executable).with_name("pages")))

_LIMIT = """
import os, resource, sys
resource.setrlimit(getattr(resource, sys.argv[1]), (int(sys.argv[2]),) * 2)
os.execv(sys.argv[3], sys.argv[3:])
"""
_CUT_OFF = """
import os, sys
from pathlib import Path
from healingjournal.base.clock import SetClock
from healingjournal.base.private import Private
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.vault.service import open_with_passphrase
from tests.cli.conftest import CHEAP, NOON, PASSPHRASE
clock = SetClock(NOON)
vault = open_with_passphrase(Path(sys.argv[1]), Private(PASSPHRASE), CHEAP, clock)
for _ in range(int(sys.argv[3])):
    Journal(vault, clock).add(Page(body=sys.argv[2]))
os._exit(9)
"""
_READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'
_SMALL = 'mount -t tmpfs -o "size=$1" small "$0" && shift && exec "$@"'
_APART = ("unshare", "--user", "--map-root-user", "--mount", "sh", "-c")


def limited(name: str, most: int) -> list[str]:
    """Give the words to put before a command, so that it may have at most this much."""
    return [sys.executable, "-c", _LIMIT, name, str(most)]


def read_only(folder: Path, command: Sequence[str]) -> list[str]:
    """Give a command for which a folder cannot be written."""
    return [*_APART, _READ_ONLY, str(folder), *command]


def on_a_small_disk(place: Path, size: str, command: Sequence[str]) -> list[str]:
    """Give a command for which a folder is a disk of so little room, empty at first."""
    return [*_APART, _SMALL, str(place), size, *command]


def can_be_apart() -> bool:
    """Tell whether this system lends a program mounts of its own."""
    try:
        done = subprocess.run([*_APART, "true"], capture_output=True, check=False, timeout=60)
    except OSError:
        return False
    return done.returncode == 0


class Saving:
    """A program that keeps numbered pages, one after the other, until it is ended."""

    def __init__(self, process: "subprocess.Popen[bytes]", out: IO[bytes]) -> None:
        self._process = process
        self._out = out
        self.answers = 0

    def answered(self) -> None:
        """Wait until one more page is said to be kept."""
        self.answers += self._out.readline().endswith(b"}\n")

    def told(self, by: signal.Signals) -> None:
        """Send it a signal."""
        self._process.send_signal(by)

    def ends(self, by: signal.Signals = signal.SIGKILL) -> None:
        """End it, and count what it had said before."""
        self.told(by)
        self.answers += sum(line.endswith(b"}\n") for line in self._out)
        self._process.wait(timeout=60)


@contextmanager
def saving(folder: Path, first: int = 0) -> Iterator[Saving]:
    """Start a program that saves; whatever is left of it ends here."""
    command = [sys.executable, "-m", "tests.faults.acts", str(folder), "saving", str(first)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        try:
            yield Saving(process, process.stdout)
        finally:
            process.kill()


def cut_off(folder: Path, body: str, times: int) -> None:
    """Add pages in a program that ends without closing the journal."""
    command = [sys.executable, "-c", _CUT_OFF, str(folder), body, str(times)]
    ended = subprocess.run(command, check=False, timeout=60, cwd=Path.cwd())
    assert ended.returncode == 9
