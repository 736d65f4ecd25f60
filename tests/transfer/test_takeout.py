"""The folder of a takeout: open formats, for its owner alone, whole or plainly unfinished."""

import errno
import json
import os
import stat
import tracemalloc
from pathlib import Path

import pytest

from healingjournal.base.errors import CannotWriteError, RefusedError
from healingjournal.journal.entry import Page
from healingjournal.transfer import words
from healingjournal.transfer.new_folder import NewFolder
from tests.transfer.conftest import Desk, Opened


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_a_page_is_a_markdown_file_by_year_and_day(desk: Desk, tmp_path: Path) -> None:
    kept = desk.journal.add(
        Page("# Ducks\r\nMany.\n", "A walk", ("walk", "home"), "2026-02-03T10:00:00+01:00", "now-1")
    )
    folder = desk.out(tmp_path / "out")
    page = folder / "pages" / "2026" / f"2026-02-03-{kept.entry}.md"
    assert page.read_bytes() == (
        b"---\ntitle: A walk\ntags: walk, home\ndate: 2026-02-03T10:00:00+01:00\nprompt: now-1\n"
        b"---\n# Ducks\nMany.\n"
    )


def test_it_says_what_it_is_in_plain_words(full: Desk, tmp_path: Path) -> None:
    folder = full.out(tmp_path / "out")
    told = (folder / "README.txt").read_text("utf-8")
    assert told == words.readme("en", "2026-03-05")
    for path in folder.iterdir():
        assert path.name in told or path.name == "README.txt"


def test_every_file_is_utf8_with_plain_line_ends_and_json_is_json(
    full: Desk, tmp_path: Path
) -> None:
    for path in files(full.out(tmp_path / "out")):
        if path.parent.name != "pictures":
            assert "\r" not in path.read_bytes().decode("utf-8")
        if path.suffix == ".json":
            json.loads(path.read_text("utf-8"))


def test_only_its_owner_can_read_it(full: Desk, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        folder = full.out(tmp_path / "out")
    finally:
        os.umask(before)
    for path in (folder, *folder.rglob("*")):
        wanted = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == wanted, path


def test_pages_and_files_are_counted(full: Desk, tmp_path: Path) -> None:
    heard: list[tuple[int, int | None]] = []
    made = full.transfer.take_out(tmp_path / "out", lambda *told: heard.append(told))
    assert made.entries == 7
    assert made.files == len(files(tmp_path / "out"))
    assert heard == [(number, 7) for number in range(1, 8)]


def test_sealed_and_hidden_pages_lie_there_with_their_words(full: Desk, tmp_path: Path) -> None:
    folder = full.out(tmp_path / "out")
    everything = b"".join(path.read_bytes() for path in files(folder))
    for text in (b"Closed until spring.", b"Closed until asked for.", b"In no list."):
        assert text in everything


def test_an_empty_journal_can_be_taken_out_and_brought_in(
    desk: Desk, other: Desk, tmp_path: Path
) -> None:
    folder = desk.out(tmp_path / "out")
    assert sorted(path.name for path in folder.iterdir()) == [
        "README.txt",
        "journal.json",
        "moments.json",
    ]
    assert other.bring(folder).skipped == ()
    assert other.transfer.digest() == desk.transfer.digest()


def test_an_empty_folder_is_filled_and_keeps_its_rights(full: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    full.out(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o755
    assert stat.S_IMODE((folder / "pages").stat().st_mode) == 0o700


def refusal(desk: Desk, folder: Path) -> str:
    with pytest.raises(RefusedError) as refused:
        desk.out(folder)
    return refused.value.words_key


def test_a_folder_with_anything_in_it_is_left_alone(full: Desk, tmp_path: Path) -> None:
    for name in ("notes.txt", ".hidden"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / name).write_text("mine", encoding="utf-8")
        assert refusal(full, folder) == "takeout_not_empty"
        assert [path.name for path in folder.iterdir()] == [name]


def test_a_file_in_the_way_is_left_alone(full: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    assert refusal(full, tmp_path / "file") == "not_a_folder"
    assert (tmp_path / "file").read_text("utf-8") == "mine"


def test_nothing_is_taken_out_into_the_journals_own_folder(full: Desk, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(full.vault.folder)
    for folder in (full.vault.folder / "out", full.vault.folder, link / "out"):
        assert refusal(full, folder) == "takeout_in_journal"
    assert not (full.vault.folder / "out").exists()


@pytest.mark.parametrize("at", [0, 1, 2, 3, 9, 15, 20, 21])
@pytest.mark.parametrize("there", [False, True])
def test_a_full_disk_at_any_file_leaves_nothing(
    full: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int, there: bool
) -> None:
    folder, number = tmp_path / "out", iter(range(1000))
    if there:
        folder.mkdir()
    real = os.open

    def full_at(path: Path, flags: int, *rest: int, dir_fd: int | None = None) -> int:
        if flags & os.O_CREAT and next(number) == at:
            raise OSError(errno.ENOSPC, "full")
        return real(path, flags, *rest, dir_fd=dir_fd)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", full_at)
        try:
            full.out(folder)
        except CannotWriteError as error:
            assert error.words_key == "takeout_not_written"
            assert error.exit_code == 16
        else:
            pytest.fail("the disk was full")
    assert folder.exists() == there
    assert not there or list(folder.iterdir()) == []
    full.out(folder)


def test_a_disk_that_fills_up_within_a_file_leaves_nothing(
    full: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def half(self: NewFolder, name: str, content: bytes) -> None:
        with self.open(name) as file:
            file.write(content[:5])
            if name.startswith("pages/"):
                raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(NewFolder, "put", half)
        with pytest.raises(CannotWriteError):
            full.out(tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_stopped_by_hand_nothing_is_left(full: Desk, tmp_path: Path) -> None:
    def stop(done: int, most: int | None) -> None:
        del done, most
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        full.transfer.take_out(tmp_path / "out", stop)
    assert not (tmp_path / "out").exists()


def test_only_one_page_is_held_at_a_time(desk: Desk, opened: Opened, tmp_path: Path) -> None:
    with desk.vault.writing():
        for number in range(200):
            desk.journal.add(Page(f"{number} " + "- " * 30_000))
    other = opened("other")
    tracemalloc.start()
    try:
        desk.out(tmp_path / "out")
        other.bring(tmp_path / "out")
        assert other.transfer.digest() == desk.transfer.digest()
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    # The texts are 12 MB together.
    assert peak < 3_000_000
