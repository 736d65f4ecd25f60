"""An erase killed, or refused by the system, at one call after the other: begun is never undone."""

import errno
import itertools
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from healingjournal.base.errors import CannotWriteError, DamagedError, NoJournalError, ToldError
from healingjournal.vault import service
from healingjournal.vault.backup_file import FOOT_BYTES
from healingjournal.vault.erase import anything_there, erase
from healingjournal.vault.folder import HEADERS
from healingjournal.vault.header import SLOTS_AT, SLOTS_BYTES, being_erased, read_copies
from tests.vault.cheap import again, pages_in, put_page, shut
from tests.vault.killing import ended_at_each_call
from tests.vault.test_erase import LIMITS, full_folder

# Where a folder of its own is made, or another looked at, nothing is changed.
REFUSED = ("open", "write", "fsync", "fstat", "lseek", "stat", "unlink", "rmdir")
LISTED = ("listdir", "chmod")
HELD = 6


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with everything of a journal, and a plain file that belongs to it."""
    found = tmp_path / "place"
    found.mkdir()
    full_folder(found / "j")
    (found / "b").unlink()
    (found / "card").write_text("plain words")
    return found


def act(place: Path) -> None:
    erase(place / "j", [place / "card"])


def slots(folder: Path) -> dict[Path, bytes]:
    """Give the bytes of every slot of a folder, wherever it lies."""
    found = {}
    for path in sorted(folder.rglob("*")):
        raw = path.read_bytes() if path.is_file() else b""
        at = {"v.hdr": SLOTS_AT, "v.hdr2": SLOTS_AT}.get(path.name)
        if path.name == "one" or path.suffix == ".tmp":
            at = SLOTS_AT if len(raw) == FOOT_BYTES // 2 else len(raw) - FOOT_BYTES + SLOTS_AT
        if at is not None:
            found[path.relative_to(folder)] = raw[at : at + SLOTS_BYTES]
    return found


def is_as_it_was(folder: Path, before: dict[Path, bytes]) -> bool:
    """Tell whether no slot is changed and all is there; else see that nothing opens it."""
    if slots(folder) == before:
        vault = again(folder)
        assert pages_in(vault) == HELD
        vault.close()
        return True
    with pytest.raises((DamagedError, NoJournalError)):
        again(folder)
    with pytest.raises((DamagedError, NoJournalError)):
        service.info(folder)
    # Whoever looked in finished what was begun, and mended nothing.
    if being_erased(folder):
        assert not any(any(raw) for raw in slots(folder).values())
    assert not read_copies(folder).good()
    return False


@pytest.mark.program
@pytest.mark.tool("strace")
def test_killed_at_any_call_it_is_as_it_was_or_gone_and_the_next_one_finishes_it(
    place: Path,
) -> None:
    before, was = slots(place / "j"), []
    assert len(before) == 8
    left = ended_at_each_call(place, "tests.vault.test_erase_faults")
    for number, copy in enumerate(left):
        folder = copy / "j"
        untouched = slots(folder) == before
        if number % 2:
            was.append(is_as_it_was(folder, before))
            assert was[-1] == untouched
        if anything_there(folder):
            assert erase(folder, [copy / "card"]).not_reached == LIMITS
        assert not anything_there(folder)
        assert not (copy / "card").exists()
    assert set(was) == {False, True}
    assert len(left) >= 40


def test_a_window_that_was_open_meanwhile_brings_no_key_back(tmp_path: Path) -> None:
    shut(tmp_path / "j", pages=1)
    vault = again(tmp_path / "j")
    put_page(vault, 5)
    whole = (tmp_path / "j" / "v.hdr").read_bytes()
    gone = whole[:SLOTS_AT] + bytes(SLOTS_BYTES) + whole[SLOTS_AT + SLOTS_BYTES :]
    (tmp_path / "j" / "v.hdr").write_bytes(gone)
    assert not vault.still_there()
    with pytest.raises(NoJournalError):
        vault.keys.revoke_code()
    vault.close()
    assert (tmp_path / "j" / "v.hdr").read_bytes() == gone
    with pytest.raises(DamagedError, match="erase_begun"):
        again(tmp_path / "j")
    assert not read_copies(tmp_path / "j").good()


@pytest.mark.parametrize("name", HEADERS)
@pytest.mark.parametrize("size", [512, 4096])
def test_a_header_that_a_disk_made_noughts_of_is_damage_and_is_mended(
    tmp_path: Path, name: str, size: int
) -> None:
    shut(tmp_path / "j")
    whole = (tmp_path / "j" / name).read_bytes()
    for start in range(0, 4096, size):
        raw = whole[:start] + bytes(size) + whole[start + size :]
        (tmp_path / "j" / name).write_bytes(raw)
        vault = again(tmp_path / "j")
        assert vault.header_mended
        vault.close()


def refusing_one(
    monkeypatch: pytest.MonkeyPatch, name: str, number: int, code: int
) -> list[bool]:
    """Let the n-th call of one function of the system fail; gives whether it came to that."""
    real, calls, came = getattr(os, name), itertools.count(1), [False]

    def refused(*given: object, **named: object) -> object:
        if next(calls) == number:
            came[0] = True
            raise OSError(code, "refused")
        return real(*given, **named)

    monkeypatch.setattr(os, name, refused)
    return came


def files(place: Path) -> Iterator[str]:
    for path in (*sorted((place / "j").rglob("*")), place / "card"):
        if path.is_file():
            yield str(path.relative_to(place / "j") if path.name != "card" else path)


def refused_at(
    kept: Path, place: Path, name: str, number: int, code: int
) -> tuple[bool, list[str] | None]:
    """Erase a copy with one call refused: whether it came, and what was named, None if told."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(kept, place)
    with pytest.MonkeyPatch.context() as patch:
        came = refusing_one(patch, name, number, code)
        try:
            named = list(erase(place / "j", [place / "card"]).not_reached)
        except ToldError as error:
            assert isinstance(error, CannotWriteError)
            assert error.words_key == "not_erased"
            return came[0], None
    return came[0], named


def is_named(folder: Path, path: str, named: list[str]) -> bool:
    return any((folder / path).is_relative_to(folder / name) for name in named)


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC, errno.EROFS], ids=errno.errorcode.get)
@pytest.mark.parametrize("name", [*REFUSED, *LISTED])
def test_any_one_refused_call_is_no_crash_and_what_was_not_reached_is_named(
    place: Path, tmp_path: Path, name: str, code: int
) -> None:
    before, tried = slots(place / "j"), 0
    for number in itertools.count(1):
        copy = tmp_path / "copy"
        came, named = refused_at(place, copy, name, number, code)
        if not came:
            break
        tried += 1
        for path in files(copy):
            assert named is None or is_named(copy / "j", path, named), (number, path)
        assert named is not None or slots(copy / "j") != before
        # What could not be written over is named, though it was taken away.
        assert name != "write" or named is None or len(named) > len(LIMITS)
        if anything_there(copy / "j"):
            assert erase(copy / "j", [copy / "card"]).not_reached == LIMITS
        assert not anything_there(copy / "j")
    assert tried or name == "chmod"


@pytest.mark.parametrize("code", [errno.EIO, errno.EROFS], ids=errno.errorcode.get)
def test_a_disk_that_refuses_every_write_is_told_and_nothing_is_said_to_be_gone(
    tmp_path: Path, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    shut(tmp_path / "j", pages=1)
    with monkeypatch.context() as patch:
        for name in ("write", "unlink"):
            patch.setattr(os, name, refusing(code))
        with pytest.raises(CannotWriteError, match="not_erased"):
            erase(tmp_path / "j")
    again(tmp_path / "j").close()


def refusing(code: int) -> Callable[..., int]:
    def refused(*_: object, **__: object) -> int:
        raise OSError(code, "refused")

    return refused


def test_backups_that_cannot_be_looked_at_are_named(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = os.listdir

    def unseen(folder: Path) -> list[str]:
        if Path(folder).name == "backups":
            raise PermissionError
        return look(folder)

    with monkeypatch.context() as patch:
        patch.setattr(os, "listdir", unseen)
        assert erase(place / "j").not_reached == (*LIMITS, "backups")
    assert erase(place / "j").not_reached == LIMITS
