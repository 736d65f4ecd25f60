"""A terminal for tests: one call in this process, with bytes in and bytes out."""

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.cli.main import run
from healingjournal.vault.keys import KdfBounds, KdfCost

CHEAP = KdfBounds(floor=KdfCost(64, 1, 1), usual=KdfCost(64, 1, 1), ceiling=KdfCost(1024, 3, 4))
PASSPHRASE = "lantern harbour maple quiet"
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=timezone(timedelta(hours=2)))


@dataclass(frozen=True)
class Ran:
    """What one call left behind."""

    exit_code: int
    raw: bytes
    err: str

    @property
    def out(self) -> str:
        return self.raw.decode("utf-8")

    @property
    def parsed(self) -> dict[str, Any]:
        """The one JSON object of standard output, whatever the exit code."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found

    @property
    def parsed_rows(self) -> list[dict[str, Any]]:
        """The one JSON list of standard output, whatever the exit code."""
        found = json.loads(self.out)
        assert isinstance(found, list)
        return found

    @property
    def value(self) -> dict[str, Any]:
        """The JSON object of a call that was done."""
        assert self.exit_code == 0, self.err
        return self.parsed

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The JSON list of a call that was done."""
        assert self.exit_code == 0, self.err
        return self.parsed_rows


class TerminalBytes(io.BytesIO):
    """Bytes that say they are a terminal."""

    def isatty(self) -> bool:
        return True


@dataclass
class Terminal:
    """Runs commands; `json` and `keyed` add the usual global options."""

    monkeypatch: pytest.MonkeyPatch
    clock: SetClock = field(default_factory=lambda: SetClock(NOON))
    bounds: KdfBounds = CHEAP
    is_terminal: bool = False

    def __call__(self, *argv: str, given: str | bytes = b"") -> Ran:
        raw = given.encode("utf-8") if isinstance(given, str) else given
        out, err = (TerminalBytes if self.is_terminal else io.BytesIO)(), io.BytesIO()
        with self.monkeypatch.context() as patch:
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw), "utf-8"))
            patch.setattr(sys, "stdout", io.TextIOWrapper(out, "ascii"))
            patch.setattr(sys, "stderr", io.TextIOWrapper(err, "ascii"))
            code = run(list(argv), self.bounds, self.clock)
            sys.stdout.flush()
            sys.stderr.flush()
            return Ran(code, out.getvalue(), err.getvalue().decode("utf-8"))

    def json(self, *argv: str, given: str | bytes = b"") -> Ran:
        """Run a command that needs no passphrase, answering in JSON."""
        return self("--json", *argv, given=given)

    def keyed(self, *argv: str, given: str | bytes = b"", passphrase: str = PASSPHRASE) -> Ran:
        """Run a command with the passphrase on the first line, answering in JSON."""
        rest = given.encode("utf-8") if isinstance(given, str) else given
        first = passphrase.encode("utf-8") + b"\n"
        return self("--passphrase-stdin", "--json", *argv, given=first + rest)

    def plain(self, *argv: str, given: str | bytes = b"") -> Ran:
        """Run a command with the passphrase on the first line, answering in plain words."""
        rest = given.encode("utf-8") if isinstance(given, str) else given
        return self("--passphrase-stdin", *argv, given=PASSPHRASE.encode() + b"\n" + rest)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, folder: Path) -> Terminal:
    monkeypatch.setenv("HEALINGJOURNAL_VAULT", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LC_ALL", "C")
    return Terminal(monkeypatch)


@pytest.fixture
def journal(terminal: Terminal) -> Terminal:
    """A terminal whose default folder holds a new, empty journal."""
    assert terminal.keyed("vault", "create").exit_code == 0
    return terminal


@pytest.fixture
def page(journal: Terminal) -> Callable[..., str]:
    """Adds a page and gives its id."""

    def added(text: str) -> str:
        found: str = journal.keyed("entry", "add", given=text).value["id"]
        return found

    return added
