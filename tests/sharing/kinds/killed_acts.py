"""Making a packet in a program that is killed at one of its writing calls.

In the folder lie a journal `j` with one page, a folder `out` for the file, and `home` and `tmp`,
so that whatever is written anywhere else is found.
"""

import os
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.private import Private
from healingjournal.journal.service import Journal
from healingjournal.sharing import placing
from healingjournal.sharing.kinds import sealing
from healingjournal.sharing.kinds.checking import ordinary
from healingjournal.sharing.service import Sharing
from healingjournal.sharing.spec import PacketSpec, Passage
from healingjournal.vault import naming
from healingjournal.vault.service import open_with_passphrase
from tests.cli.conftest import CHEAP, NOON, PASSPHRASE
from tests.sharing.kinds.conftest import QUICK

# Read once, before there are processes to be killed: each of them then begins with it. Not so for
# PDF: what sets it has threads, and a process that is made beside those waits for ever.
for _kind in ("docx", "odt", "html"):
    ordinary(_kind, "en")
WAYS = ("nameless", "aside", "over nothing")
PASSWORD = "sea and salt"


def act(folder: Path, kind: str, locked: str, way: str) -> None:
    """Make the file of the one page there is."""
    os.environ["HOME"], tempfile.tempdir = str(folder / "home"), str(folder / "tmp")
    os.environ["TMPDIR"] = str(folder / "tmp")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sealing, "_WORK", QUICK)
        if way != "nameless":
            patch.setattr(placing, "_placed_nameless", lambda *_: False)
        if way == "over nothing":
            patch.setattr(naming, "_renamed", lambda *_: False)
            patch.setattr(naming, "_linked", lambda *_: False)
        _make(folder, kind, locked=locked == "locked")


def _make(folder: Path, kind: str, *, locked: bool) -> None:
    clock = SetClock(NOON)
    vault = open_with_passphrase(folder / "j", Private(PASSPHRASE), CHEAP, clock)
    try:
        journal = Journal(vault, clock)
        passages = tuple(Passage(line.id) for line in journal.entries())
        spec = PacketSpec(passages, format=kind, out=folder / "out" / f"pages.{kind}")
        if locked:
            spec = replace(spec, password=Private(PASSWORD))
        Sharing(vault, journal, clock).make(spec)
    finally:
        vault.close()
