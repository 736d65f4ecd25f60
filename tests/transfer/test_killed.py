"""Killed on the way: a takeout says that it is unfinished, and an import has added nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

from healingjournal.base.errors import RefusedError
from healingjournal.transfer import words
from healingjournal.transfer.new_folder import UNFINISHED
from tests.transfer.conftest import Desk, Opened

_BEGUN = """
import os, sys
from pathlib import Path
from healingjournal.base.clock import SetClock
from healingjournal.vault.service import open_with_passphrase
from tests.transfer.conftest import BOUNDS, NOON, PASSPHRASE, desk_on
clock = SetClock(NOON)
desk = desk_on(open_with_passphrase(Path(sys.argv[1]), PASSPHRASE, BOUNDS, clock), clock)
folder, end = Path(sys.argv[2]), int(sys.argv[4])
def step(done, most):
    if done == end:
        os._exit(9)
if sys.argv[3] == "out":
    desk.transfer.take_out(folder, step)
else:
    desk.transfer.bring_in("healingjournal", folder, step)
"""


def killed(desk: Desk, folder: Path, way: str, page: int) -> None:
    """Begin in a program of its own, and end it at a page."""
    desk.vault.close()
    given = (str(desk.vault.folder), str(folder), way, str(page))
    ended = subprocess.run([sys.executable, "-c", _BEGUN, *given], check=False)
    assert ended.returncode == 9


def test_a_takeout_killed_on_the_way_says_that_it_is_unfinished_and_is_not_brought_in(
    full: Desk, other: Desk, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    killed(full, folder, "out", 3)
    assert (folder / UNFINISHED).read_text("utf-8") == words.unfinished("en")
    assert (folder / "pages").is_dir()
    with pytest.raises(RefusedError) as refused:
        other.bring(folder)
    assert refused.value.words_key == "takeout_unfinished"
    assert other.journal.entries() == []


@pytest.mark.parametrize("page", [1, 4, 7])
def test_an_import_killed_on_the_way_has_added_nothing(
    full: Desk, other: Desk, opened: Opened, tmp_path: Path, page: int
) -> None:
    folder, before = full.out(tmp_path / "out"), other.transfer.digest()
    killed(other, folder, "in", page)
    again = opened("other")
    assert again.transfer.digest() == before
    assert again.vault.verify().ok
    assert again.bring(folder).added == 7
