"""A file is placed whole or not at all, and never over another."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from healingjournal.base.errors import CannotWriteError, RefusedError
from healingjournal.sharing import placing
from healingjournal.sharing.placing import place, suggested
from healingjournal.vault import naming
from tests.sharing.conftest import folders_fail

WAYS = ("nameless", "aside", "linked", "over nothing")
KILLED_WHILE_SYNCING = """
import os, signal, sys
from pathlib import Path
from healingjournal.sharing.placing import place
os.fsync = lambda handle: os.kill(os.getpid(), signal.SIGKILL)
place(Path(sys.argv[1]), b"private" * 1000)
"""


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each way of writing, as on a system that knows only this one and those after it."""
    chosen = str(request.param)
    place_in_order = WAYS.index(chosen)
    steps = ((placing, "_placed_nameless"), (naming, "_renamed"), (naming, "_linked"))
    for (module, name), function in zip(steps, WAYS, strict=False):
        if WAYS.index(function) < place_in_order:
            monkeypatch.setattr(module, name, lambda *_: False)
    return chosen


def test_a_new_file_holds_the_bytes_and_nobody_else_can_read_it(way: str, tmp_path: Path) -> None:
    place(tmp_path / "a.pdf", b"content")
    assert (tmp_path / "a.pdf").read_bytes() == b"content", way
    assert (tmp_path / "a.pdf").stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["a.pdf"]


def test_nothing_is_ever_overwritten(way: str, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"mine")
    (tmp_path / "b.pdf").symlink_to("nowhere")
    (tmp_path / "c.pdf").mkdir()
    for name in ("a.pdf", "b.pdf", "c.pdf"):
        with pytest.raises(RefusedError):
            place(tmp_path / name, b"content")
    assert (tmp_path / "a.pdf").read_bytes() == b"mine", way
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.pdf", "b.pdf", "c.pdf"]


def test_a_full_disk_leaves_nothing(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.write

    def full(handle: int, data: bytes) -> int:
        if len(data) < 5000:
            raise OSError(errno.ENOSPC, "full")
        return real(handle, bytes(data[:1000]))

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(CannotWriteError):
        place(tmp_path / "a.pdf", b"x" * 9000)
    assert list(tmp_path.iterdir()) == [], way


def test_a_disk_that_fails_to_sync_leaves_nothing(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: int) -> None:
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(CannotWriteError):
        place(tmp_path / "a.pdf", b"x")
    assert list(tmp_path.iterdir()) == [], way


def test_a_folder_that_fails_to_sync_leaves_nothing(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders_fail(monkeypatch, errno.EIO)
    with pytest.raises(CannotWriteError):
        place(tmp_path / "a.pdf", b"x")
    assert list(tmp_path.iterdir()) == [], way


def test_a_folder_that_cannot_be_synced_here_is_no_failure(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders_fail(monkeypatch, errno.EINVAL)
    place(tmp_path / "a.pdf", b"content")
    assert (tmp_path / "a.pdf").read_bytes() == b"content", way


def test_a_folder_that_may_be_written_and_not_read_takes_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def unreadable(path: Path, flags: int, mode: int = 0o777) -> int:
        if flags == os.O_RDONLY | os.O_CLOEXEC:
            raise PermissionError(errno.EACCES, "not read")
        return real(path, flags, mode)

    monkeypatch.setattr(os, "open", unreadable)
    place(tmp_path / "a.pdf", b"content")
    assert (tmp_path / "a.pdf").read_bytes() == b"content"


def test_a_file_has_no_name_until_it_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    try:
        os.close(os.open(tmp_path, os.O_TMPFILE | os.O_WRONLY))
    except OSError:
        pytest.skip("this file system knows no files without a name")
    monkeypatch.setattr(placing, "_placed_aside", lambda *_: pytest.fail("had a name"))
    place(tmp_path / "a.pdf", b"content")
    assert (tmp_path / "a.pdf").read_bytes() == b"content"


@pytest.mark.program
def test_a_program_killed_in_between_leaves_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-c", KILLED_WHILE_SYNCING, str(tmp_path / "a.pdf")]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(CannotWriteError):
        place(tmp_path / "a.pdf", b"x")


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWriteError):
        place(tmp_path / "none" / "a.pdf", b"x")


def test_suggested_names_are_neutral_and_free(tmp_path: Path) -> None:
    assert suggested(tmp_path).name == "pages.pdf"
    (tmp_path / "pages.pdf").write_bytes(b"")
    (tmp_path / "pages-2.pdf").symlink_to("nowhere")
    assert suggested(tmp_path).name == "pages-3.pdf"
    (tmp_path / "pages.docx.age").write_bytes(b"")
    assert suggested(tmp_path, ".docx").name == "pages.docx"
    assert suggested(tmp_path, ".docx.age").name == "pages-2.docx.age"
