"""Killed at any writing call, making a file leaves it whole or not there, and its words nowhere."""

import io
from pathlib import Path

import pikepdf
import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.private import Private
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.vault.service import create
from tests.cli.conftest import CHEAP, NOON, PASSPHRASE
from tests.sharing.kinds.killed_acts import PASSWORD, WAYS
from tests.sharing.kinds.reading_anew import unsealed, words_in
from tests.sharing.reading_back import pdfium_text
from tests.vault.killing import ended_at_each_call

pytestmark = [pytest.mark.program, pytest.mark.tool("strace")]
CANARY = "canaryword by the lamp"
FORMS = tuple("canaryword".encode(each) for each in ("utf-8", "utf-16-le", "utf-16-be"))
MOST = ("pdf", "docx", "odt", "html", "md", "txt")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    made = tmp_path / "place"
    for name in ("out", "home", "tmp"):
        (made / name).mkdir(parents=True)
    clock = SetClock(NOON)
    vault = create(made / "j", Private(PASSPHRASE), CHEAP, clock, code_works=True).vault
    Journal(vault, clock).add(Page(body=CANARY))
    vault.close()
    return made


def words_of(file: Path, kind: str, *, locked: bool) -> list[str]:
    content = file.read_bytes()
    if kind == "pdf":
        if locked:
            with pikepdf.open(io.BytesIO(content), password=PASSWORD) as document:
                assert document.encryption.R == 6
        return pdfium_text(content, PASSWORD if locked else None).split()
    return words_in(unsealed(content, PASSWORD) if locked else content, kind)


def is_whole_or_not_there(folder: Path, kind: str, way: str, *, locked: bool) -> bool:
    """Tell whether the file is there; fails for a part of it, or for its words anywhere else."""
    sealed = locked and kind != "pdf"
    named = folder / "out" / f"pages.{kind}{'.age' if sealed else ''}"
    others = [each for each in (folder / "out").iterdir() if each != named]
    # Where a file cannot be nameless, it has another name until it is whole.
    assert len(others) <= (way != "nameless")
    assert all(each.name.startswith(".") and each.stat().st_mode & 0o77 == 0 for each in others)
    apart = {named, *others} if not locked else set()
    for each in folder.rglob("*"):
        if each.is_file() and each not in apart:
            raw = each.read_bytes()
            assert not any(form in raw for form in FORMS), each
    if not named.exists():
        return False
    if way == "over nothing" and not named.stat().st_size:
        return False
    assert words_of(named, kind, locked=locked) == CANARY.split()
    return True


def ends(place: Path, kind: str, way: str, *, locked: bool, every: int) -> list[bool]:
    words = (kind, "locked" if locked else "open", way)
    left = ended_at_each_call(place, "tests.sharing.kinds.killed_acts", *words, every=every)
    return [is_whole_or_not_there(each, kind, way, locked=locked) for each in left]


def test_a_document_whose_making_is_killed_is_whole_or_not_there(place: Path) -> None:
    there = ends(place, "docx", "nameless", locked=True, every=5)
    assert there
    assert not all(there)


@pytest.mark.long
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("locked", [False, True])
@pytest.mark.parametrize("kind", MOST)
def test_any_file_whose_making_is_killed_at_any_call_is_whole_or_not_there(
    place: Path, kind: str, locked: bool, way: str
) -> None:
    there = ends(place, kind, way, locked=locked, every=1)
    assert there
    assert not all(there)
