"""What a journal still holds, read as a person would and never written to."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from healingjournal.base.clock import SetClock
from healingjournal.base.private import Private
from healingjournal.vault.keys import KdfBounds
from healingjournal.vault.service import Vault, open_with_passphrase
from tests.cli.conftest import NOON, PASSPHRASE, Terminal

BODY = "The lamp by the window was warm.\n"


def reads(terminal: Terminal, passphrase: str = PASSPHRASE) -> list[str]:
    """Give the text of every page, the oldest first, after a full check that finds nothing."""
    checked = terminal.keyed("vault", "verify", passphrase=passphrase)
    assert checked.exit_code == 0, checked.err
    listed = terminal.keyed("entry", "list", "--limit", "100000", passphrase=passphrase).rows
    shown = (terminal.keyed("entry", "show", row["id"], passphrase=passphrase) for row in listed)
    return [one.value["body"] for one in shown][::-1]


def opened(folder: Path, bounds: KdfBounds, phrase: str = PASSPHRASE) -> Vault:
    """Open a journal in this program."""
    return open_with_passphrase(folder, Private(phrase), bounds, SetClock(NOON))


@contextmanager
def opened_by(folder: Path, bounds: KdfBounds, phrase: str = PASSPHRASE) -> Iterator[Vault]:
    """Open a journal in this program, and close it whole."""
    vault = opened(folder, bounds, phrase)
    try:
        yield vault
    finally:
        vault.close()
