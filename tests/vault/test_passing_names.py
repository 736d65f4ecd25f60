"""What lies under the names that a killed creation may leave: nothing of it does harm."""

import os
from pathlib import Path

import pytest

from healingjournal.base.errors import CannotWriteError, ToldError, WrongPassphraseError
from healingjournal.base.private import Private
from healingjournal.vault.folder import FolderState, folder_state
from tests.vault.cheap import again, made, pages_in, shut


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize("linked", [False, True])
def test_another_journal_put_where_one_is_made_replaces_nothing(
    folder: Path, tmp_path: Path, linked: bool
) -> None:
    shut(folder, pages=2)
    other = tmp_path / "other" if linked else folder / ".new"
    shut(other)
    if linked:
        (folder / ".new").symlink_to(other)
    before = contents(folder), contents(other)
    with pytest.raises(WrongPassphraseError):
        again(folder, Private("not this one"))
    assert (contents(folder), contents(other)) == before
    vault = again(folder)
    assert pages_in(vault) == 2
    vault.close()
    assert contents(other) == before[1]


def test_a_link_in_an_empty_folder_takes_nothing_from_elsewhere(
    folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    shut(other)
    (other / "v.hdr").unlink()
    before = contents(other)
    folder.mkdir()
    (folder / ".new").symlink_to(other)
    with pytest.raises(ToldError):
        made(folder)
    assert contents(other) == before


def test_a_creation_killed_at_its_very_first_page_is_begun_anew(folder: Path) -> None:
    (folder / ".new").mkdir(parents=True)
    for name in ("v.db", "v.db-journal"):
        (folder / ".new" / name).write_bytes(b"half")
    shut(folder)
    assert sorted(contents(folder)) == ["v.db", "v.hdr", "v.hdr2"]
    again(folder).close()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root sees all")
def test_a_folder_that_may_not_be_looked_into_is_not_taken_for_an_empty_one(
    folder: Path,
) -> None:
    shut(folder)
    folder.chmod(0)
    try:
        assert folder_state(folder) is FolderState.PRESENT
        with pytest.raises(CannotWriteError):
            again(folder)
    finally:
        folder.chmod(0o700)


@pytest.mark.parametrize("name", [".new", ".v-0123456789abcdef.tmp"])
def test_something_else_under_our_passing_names_keeps_nobody_out(folder: Path, name: str) -> None:
    shut(folder, pages=1)
    place = folder / name
    if name == ".new":
        place.write_text("a file")
    else:
        place.mkdir()
    again(folder).close()
    assert place.exists()
