"""What a killed run left is played in only where it belongs; nothing else spoils the journal."""

import os
import shutil
from pathlib import Path

import pytest

from healingjournal.base.errors import DamagedError, TamperedError
from tests.vault.cheap import again, cut_short, flipped, pages_in, shut


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_what_a_killed_run_left_is_played_in(folder: Path) -> None:
    shut(folder, pages=2)
    cut_short(folder, 2, 4)
    vault = again(folder)
    assert pages_in(vault) == 4
    assert not vault.end_lost
    assert vault.verify().ok
    vault.close()


def test_another_journals_side_file_is_told_and_spoils_nothing(
    folder: Path, tmp_path: Path
) -> None:
    shut(folder, pages=2)
    shut(tmp_path / "other", pages=1)
    cut_short(tmp_path / "other", 1, 3)
    shutil.copy(tmp_path / "other" / "v.db-wal", folder)
    before = contents(folder)
    with pytest.raises(TamperedError, match="database_foreign"):
        again(folder)
    assert contents(folder) == before
    (folder / "v.db-wal").unlink()
    vault = again(folder)
    assert pages_in(vault) == 2
    assert vault.verify().ok
    vault.close()


def test_a_side_file_of_an_older_day_is_told_and_spoils_nothing(folder: Path) -> None:
    shut(folder, pages=2)
    cut_short(folder, 2, 4)
    older = (folder / "v.db-wal").read_bytes()
    again(folder).close()
    cut_short(folder, 4, 9)
    again(folder).close()
    (folder / "v.db-wal").write_bytes(older)
    before = contents(folder)
    with pytest.raises((TamperedError, DamagedError)):
        again(folder)
    assert contents(folder) == before
    (folder / "v.db-wal").unlink()
    vault = again(folder)
    assert pages_in(vault) == 9
    assert vault.verify().ok
    vault.close()


def test_an_older_copy_put_back_beside_a_later_side_file_is_told_and_not_spoilt(
    folder: Path, tmp_path: Path
) -> None:
    shut(folder, pages=2)
    shutil.copytree(folder, tmp_path / "older")
    cut_short(folder, 2, 40)
    again(folder).close()
    cut_short(folder, 40, 43)
    shutil.copy(folder / "v.db-wal", tmp_path / "older")
    before = contents(tmp_path / "older")
    for accept_older in (False, True):
        with pytest.raises((TamperedError, DamagedError)):
            again(tmp_path / "older", accept_older=accept_older)
        assert contents(tmp_path / "older") == before
    (tmp_path / "older" / "v.db-wal").unlink()
    vault = again(tmp_path / "older")
    assert pages_in(vault) == 2
    assert vault.verify().ok
    vault.close()


def test_damage_elsewhere_does_not_keep_anyone_out_after_a_kill(folder: Path) -> None:
    shut(folder)
    cut_short(folder, 0, 40)
    again(folder).close()
    with (folder / "v.db").open("r+b") as file:
        file.seek((folder / "v.db").stat().st_size // 2)
        file.write(b"spoilt")
    cut_short(folder, 40, 42)
    vault = again(folder)
    assert not vault.verify().ok
    vault.close()


@pytest.mark.parametrize("cut", [0, 31, 32, 60, 4151, 4152, 20000])
def test_a_side_file_torn_anywhere_keeps_nobody_out(folder: Path, cut: int) -> None:
    shut(folder, pages=2)
    cut_short(folder, 2, 4)
    os.truncate(folder / "v.db-wal", cut)
    vault = again(folder)
    assert 2 <= pages_in(vault) <= 4
    assert not vault.end_lost
    assert vault.verify().ok
    vault.close()


@pytest.mark.parametrize("place", [0, 9, 20, 28, 40, 60, 2000, 4151])
def test_a_flip_near_its_beginning_is_no_other_journal(folder: Path, place: int) -> None:
    shut(folder, pages=2)
    cut_short(folder, 2, 4)
    side = bytearray((folder / "v.db-wal").read_bytes())
    side[place] ^= 1
    (folder / "v.db-wal").write_bytes(side)
    vault = again(folder)
    assert pages_in(vault) == 2
    assert vault.end_lost
    assert [finding.key for finding in vault.verify().findings] == ["finding_end_lost"]
    vault.close()
    healed = again(folder)
    assert not healed.end_lost
    assert healed.verify().ok
    healed.close()


def test_a_flip_in_kept_changes_is_told_once_and_what_stood_before_is_there(folder: Path) -> None:
    shut(folder, pages=2)
    cut_short(folder, 2, 6)
    flipped(folder / "v.db-wal")
    vault = again(folder)
    assert 2 <= pages_in(vault) < 6
    assert vault.end_lost
    vault.close()


def test_its_copy_is_kept_nowhere_else_and_that_keeps_nobody_out(
    folder: Path, tmp_path: Path
) -> None:
    shut(folder, pages=2)
    (elsewhere := tmp_path / "elsewhere").mkdir()
    (folder / "backups").symlink_to(elsewhere)
    cut_short(folder, 2, 6)
    flipped(folder / "v.db-wal")
    vault = again(folder)
    assert vault.end_lost
    vault.close()
    assert list(elsewhere.iterdir()) == []


def test_a_flip_in_what_was_never_finished_is_not_told(folder: Path) -> None:
    shut(folder, pages=2)
    cut_short(folder, 2, 4)
    path = folder / "v.db-wal"
    whole = path.stat().st_size
    side = bytearray(path.read_bytes())
    frame = bytearray(side[-(24 + 4096) :])
    frame[4:8] = bytes(4)
    path.write_bytes(side + frame)
    vault = again(folder)
    assert path.stat().st_size >= whole
    assert pages_in(vault) == 4
    assert not vault.end_lost
    assert vault.verify().ok
    vault.close()


def test_what_we_never_leave_is_not_played_in(folder: Path, tmp_path: Path) -> None:
    shut(folder, pages=2)
    before = contents(folder)
    (tmp_path / "elsewhere").write_bytes(b"something of the person's own")
    (folder / "v.db-wal").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(TamperedError, match="side_file_foreign"):
        again(folder)
    (folder / "v.db-wal").unlink()
    os.mkfifo(folder / "v.db-wal")
    with pytest.raises(TamperedError, match="side_file_foreign"):
        again(folder)
    (folder / "v.db-wal").unlink()
    (folder / "v.db-journal").write_bytes(bytes(512))
    with pytest.raises(TamperedError, match="side_file_foreign"):
        again(folder)
    (folder / "v.db-journal").unlink()
    assert contents(folder) == before
    assert (tmp_path / "elsewhere").read_bytes() == b"something of the person's own"
    again(folder).close()
