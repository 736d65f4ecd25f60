"""A real journal on disk, cheap to open, and what it takes to bring words along."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.ids import EntryId
from healingjournal.base.private import Private
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.sharing.service import Sharing
from healingjournal.vault.keys import KdfBounds, KdfCost
from healingjournal.vault.service import Vault, create

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
BOUNDS = KdfBounds(floor=CHEAP, usual=CHEAP, ceiling=CHEAP)


@dataclass(frozen=True)
class Room:
    """One open journal, with its sharing room and a folder outside it."""

    vault: Vault
    journal: Journal
    sharing: Sharing
    outside: Path

    def page(self, body: str, title: str = "A title nobody sees") -> EntryId:
        return self.journal.add(Page(body=body, title=title, tags=("secrettag",))).entry

    def out(self, name: str = "pages.pdf") -> Path:
        return self.outside / name


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 12, 1, 18, 30, tzinfo=timezone(timedelta(hours=1))))


@pytest.fixture
def room(tmp_path: Path, clock: SetClock) -> Iterator[Room]:
    phrase = Private("four plain words here")
    vault = create(tmp_path / "pages", phrase, BOUNDS, clock, code_works=True).vault
    outside = tmp_path / "outside"
    outside.mkdir()
    journal = Journal(vault, clock)
    yield Room(vault, journal, Sharing(vault, journal, clock), outside)
    vault.close()


def folders_fail(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    """Let every sync of a folder fail, and none of a file."""
    real = os.fsync

    def broken(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(code, os.strerror(code))
        real(handle)

    monkeypatch.setattr(os, "fsync", broken)
