"""A journal under a new data key: all there, the former files open it no more, stopped at will."""

import shutil
from pathlib import Path

import pytest

from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    RefusedError,
    TamperedError,
    ToldError,
    WrongPassphraseError,
)
from healingjournal.base.private import Private
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.vault import header as headers
from healingjournal.vault import reencrypting
from healingjournal.vault.folder import replace_file
from healingjournal.vault.header import read_copies
from healingjournal.vault.service import Vault, open_with_code
from tests.vault.cheap import (
    CHEAP,
    CLOCK,
    NEW_PHRASE,
    PHRASE,
    again,
    flipped,
    made,
    pages_in,
    put_page,
    shut,
)
from tests.vault.test_reader import by_the_app, by_the_reader, filled

FILES = ["v.db", "v.hdr", "v.hdr2"]
WORDS = "SELECT count(*) FROM entry_words WHERE entry_words MATCH 'page'"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


def quietly(done: int, of: int) -> None:
    del done, of


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def by_code(folder: Path, code: Private[str]) -> Vault:
    return open_with_code(folder, code, CHEAP, CLOCK)


def whole(vault: Vault, pages: int) -> None:
    """See that all is there, and close."""
    assert pages_in(vault) == pages
    with vault.reading() as connection:
        assert connection.execute(WORDS).fetchone() == (pages,)
    assert vault.verify().ok
    vault.close()
    assert sorted(path.name for path in vault.folder.iterdir()) == FILES
    assert read_copies(vault.folder).alike()


def test_every_page_is_there_under_another_key(folder: Path) -> None:
    code = shut(folder, pages=5)
    vault = again(folder)
    before, generation = vault._master, vault.generation
    new_code = vault.reencrypt(PHRASE, quietly)
    assert new_code is not None
    assert vault._master.data_key != before.data_key
    assert vault._master.salt != before.salt
    # One more, as it is remembered that the passphrase is the same.
    assert (vault._master.vault_id, vault.generation) == (before.vault_id, generation + 1)
    put_page(vault, 7)
    whole(vault, 6)
    whole(again(folder), 6)
    whole(by_code(folder, new_code), 6)
    with pytest.raises(WrongPassphraseError):
        by_code(folder, code)


def test_an_independent_reader_finds_the_same_words(folder: Path) -> None:
    filled(folder)
    before = by_the_app(folder)
    vault = again(folder)
    code = vault.reencrypt(PHRASE, quietly)
    vault.close()
    assert code is not None
    assert by_the_reader(folder, PHRASE) == before
    assert by_the_reader(folder, code, "--code") == before
    assert by_the_app(folder) == before


def test_what_opened_a_copy_of_before_opens_only_that_copy(folder: Path, tmp_path: Path) -> None:
    code = shut(folder, pages=2)
    shutil.copytree(folder, tmp_path / "copy")
    vault = again(folder)
    vault.keys.change_passphrase(PHRASE, NEW_PHRASE)
    vault.reencrypt(NEW_PHRASE, quietly)
    vault.close()
    whole(again(tmp_path / "copy"), 2)
    for name in ("v.hdr", "v.hdr2"):
        shutil.copyfile(tmp_path / "copy" / name, folder / name)
    with pytest.raises(TamperedError):
        again(folder)
    with pytest.raises(TamperedError):
        by_code(folder, code)


def test_a_journal_without_a_code_gets_none(folder: Path) -> None:
    made(folder, code_works=False).vault.close()
    vault = again(folder)
    assert vault.reencrypt(PHRASE, quietly) is None
    assert not vault.code_works
    vault.close()


def test_it_can_be_done_again_and_again(folder: Path) -> None:
    vault = made(folder).vault
    keys = set()
    for number in range(3):
        put_page(vault, number)
        vault.reencrypt(PHRASE, quietly)
        keys.add(vault._master.data_key)
    assert len(keys) == 3
    whole(vault, 3)


def test_a_wrong_passphrase_changes_nothing(folder: Path) -> None:
    shut(folder, pages=1)
    before = contents(folder)
    vault = again(folder)
    for wrong in (NEW_PHRASE, Private(""), Private("\ud800")):
        with pytest.raises(WrongPassphraseError):
            vault.reencrypt(wrong, quietly)
    vault.close()
    assert contents(folder) == before


def large(folder: Path) -> None:
    vault = made(folder).vault
    journal = Journal(vault, CLOCK)
    with vault.writing():
        for number in range(40):
            journal.add(Page(f"page {number} " + "and more words of it " * 1500))
    vault.close()


def test_stopped_while_copying_all_is_as_it_was_and_stays_open(folder: Path) -> None:
    large(folder)
    before = contents(folder)
    vault = again(folder)
    heard: list[int] = []

    def stopping(done: int, of: int) -> None:
        assert of > 256
        heard.append(done)
        vault.interrupt()

    with pytest.raises(RefusedError) as told:
        vault.reencrypt(PHRASE, stopping)
    assert told.value.words_key == "stopped"
    assert len(heard) <= 2
    assert not (folder / "v.db-next").exists()
    assert pages_in(vault) == 40
    vault.close()
    assert contents(folder) == before


def test_stopped_while_it_is_proven_all_is_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shut(folder, pages=2)
    before = contents(folder)
    vault = again(folder)

    def proving(*_: object) -> bool:
        vault.interrupt()
        return True

    with monkeypatch.context() as patch:
        patch.setattr(reencrypting, "search_index_fits", proving)
        with pytest.raises(RefusedError):
            vault.reencrypt(PHRASE, quietly)
    vault.close()
    assert contents(folder) == before


def test_a_copy_that_is_not_the_same_is_never_put_in_place(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shut(folder, pages=2)
    before = contents(folder)
    vault = again(folder)
    sums = iter(range(10))
    with monkeypatch.context() as patch:
        patch.setattr(reencrypting, "sum_of_rows", lambda *_: next(sums))
        with pytest.raises(DamagedError):
            vault.reencrypt(PHRASE, quietly)
    vault.close()
    assert contents(folder) == before


def test_a_damaged_journal_is_not_re_encrypted(folder: Path) -> None:
    large(folder)
    flipped(folder / "v.db")
    before = contents(folder)
    vault = again(folder)
    with pytest.raises(DamagedError):
        vault.reencrypt(PHRASE, quietly)
    vault.close()
    assert contents(folder) == before


@pytest.mark.parametrize("failing", [{1}, {2}, {1, 2, 3, 4}, {2, 3, 4}])
def test_a_header_the_disk_does_not_take_leaves_one_journal_that_opens(
    folder: Path, monkeypatch: pytest.MonkeyPatch, failing: set[int]
) -> None:
    code = shut(folder, pages=2)
    vault = again(folder)
    former, calls = vault._master, iter(range(1, 100))

    def replacing(place: Path, name: str, content: bytes) -> None:
        if next(calls) in failing:
            raise CannotWriteError("disk_full")
        replace_file(place, name, content)

    new_code: Private[str] | None = None
    with monkeypatch.context() as patch:
        patch.setattr(headers, "replace_file", replacing)
        try:
            new_code = vault.reencrypt(PHRASE, quietly)
        except ToldError as error:
            assert error.words_key == "disk_full"
    assert (vault._master == former) == (new_code is None)
    assert (new_code is None) == (failing != {2, 3, 4})
    put_page(vault, 7)
    vault.close()
    whole(again(folder), 3)
    whole(by_code(folder, new_code or code), 3)


def test_something_else_under_its_name_keeps_nobody_out(folder: Path) -> None:
    shut(folder, pages=1)
    (folder / "v.db-next").mkdir()
    vault = again(folder)
    with pytest.raises(ToldError):
        vault.reencrypt(PHRASE, quietly)
    assert pages_in(vault) == 1
    vault.close()
    assert (folder / "v.db-next").is_dir()


def test_another_journals_database_under_its_name_replaces_nothing(
    folder: Path, tmp_path: Path
) -> None:
    shut(folder, pages=1)
    shut(tmp_path / "other", pages=2)
    shutil.copyfile(tmp_path / "other" / "v.db", folder / "v.db-next")
    before = contents(folder)
    with pytest.raises(WrongPassphraseError):
        again(folder, NEW_PHRASE)
    assert contents(folder) == before
    whole(again(folder), 1)


def test_an_older_copy_under_its_name_replaces_nothing(folder: Path) -> None:
    shut(folder, pages=1)
    older = (folder / "v.db").read_bytes()
    vault = again(folder)
    put_page(vault, 7)
    vault.close()
    (folder / "v.db-next").write_bytes(older)
    whole(again(folder), 2)


def cut_short_before_the_move(folder: Path) -> Private[str]:
    """Re-encrypt a journal and leave it as a run that ended just before its last step would."""
    former = (folder / "v.db").read_bytes()
    vault = again(folder)
    code = vault.reencrypt(PHRASE, quietly)
    vault.close()
    assert code is not None
    (folder / "v.db").rename(folder / "v.db-next")
    (folder / "v.db").write_bytes(former)
    return code


def test_the_last_step_is_made_up_for_by_whichever_way_it_is_opened(
    folder: Path, tmp_path: Path
) -> None:
    shut(folder, pages=2)
    code = cut_short_before_the_move(folder)
    assert len(by_the_reader(folder, PHRASE)) == 2
    shutil.copytree(folder, tmp_path / "other")
    whole(again(folder), 2)
    whole(by_code(tmp_path / "other", code), 2)


def test_an_altered_header_beside_a_left_copy_is_still_told_as_altered(folder: Path) -> None:
    shut(folder, pages=2)
    cut_short_before_the_move(folder)
    raw = bytearray((folder / "v.hdr2").read_bytes())
    raw[2000] ^= 1
    raw[16:48] = headers.checksum(bytes(raw))
    (folder / "v.hdr2").write_bytes(bytes(raw))
    with pytest.raises(TamperedError):
        again(folder)
