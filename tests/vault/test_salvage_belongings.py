"""What belongs to pages is saved with them; a sealed or hidden page tells no more than it did."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from healingjournal.journal.service import Journal
from healingjournal.vault.refilling import read_backup
from healingjournal.vault.salvage import Salvaged
from healingjournal.vault.service import Vault
from tests.vault.backed import beside
from tests.vault.belongings import MARKED, Rows, content, day, furnished, rows_of
from tests.vault.cheap import CLOCK, again, clear_pages, made
from tests.vault.test_salvage import each_page_bad, saved

FIXTURES = Path(__file__).parent / "fixtures"
PAGES = 14


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "j"


@pytest.fixture
def there(tmp_path: Path) -> Path:
    return tmp_path / "there"


def made_with_all(folder: Path, *, backed: bool = False) -> Rows:
    vault = made(folder).vault
    furnished(vault, PAGES)
    if backed:
        (folder / "backups").mkdir()
        beside(vault)
    rows = rows_of(vault)
    vault.close()
    return rows


def opened(folder: Path) -> Iterator[Vault]:
    vault = again(folder)
    assert vault.verify().ok
    yield vault
    vault.close()


def must_tell_nothing(vault: Vault) -> None:
    """Fail where a word of a sealed or hidden page is found, listed, or lies in an index."""
    journal = Journal(vault, CLOCK)
    assert journal.search(MARKED) == []
    assert journal.tags_beginning(MARKED[:4]) == []
    assert not [line for line in journal.entries() if MARKED in line.title]
    assert not [one for one in journal.drafts() if MARKED in one.title + one.body]
    for n in range(PAGES):
        assert journal.search(f"{MARKED}{n}") == []
        assert journal.drafts_holding(f"{MARKED} draft") == []


def test_a_sound_journal_is_saved_with_every_row_there_is(folder: Path, there: Path) -> None:
    before = made_with_all(folder)
    assert saved(folder, there) == Salvaged(there, PAGES, 0, ())
    for vault in opened(there):
        assert rows_of(vault) == before
        must_tell_nothing(vault)


def test_with_any_one_page_bad_marks_hold_and_what_is_lost_is_told(
    folder: Path, tmp_path: Path
) -> None:
    before = made_with_all(folder)
    vault = again(folder)
    key = vault.source().master.database_key()
    vault.close()
    clear = clear_pages((folder / "v.db").read_bytes(), key)
    ids = {row[1]: str(row[3])[:10] for row in before["entry"]}
    tried = 0
    for number, _ in each_page_bad(folder):
        done = saved(folder, there := tmp_path / str(number))
        for vault in opened(there):
            must_tell_nothing(vault)
            after = rows_of(vault)
            bodies = {row[1] for row in after["entry_text"]}
            for row in before["entry_text"]:
                assert row[1] in bodies or day(int(str(row[0])) - 1) in done.lost_dates
            whole = {row[0] for row in after["picture"]}
            for row in before["picture"]:
                told = row[0] in whole or ids.get(row[2]) in done.lost_dates
                # Of a row and its only part on one bad page nothing is left that could tell.
                assert told or row[2] is None or _on_one_page(row)
            kept = {row[4] for row in after["foreword"]}
            on_it = clear[number].decode("utf-8", "ignore")
            assert all(row[4] in kept or str(row[4]) in on_it for row in before["foreword"])
            assert {row[0] for row in after["chapter"]} == {1, 2}
        shutil.rmtree(there)
        tried += 1
    assert tried > 30


def _on_one_page(row: tuple[object, ...]) -> bool:
    return len(content(int(str(row[0])))) < 100


def test_pictures_that_are_lost_come_from_the_last_backup(folder: Path, tmp_path: Path) -> None:
    before = made_with_all(folder, backed=True)
    restored = 0
    for number, _ in each_page_bad(folder):
        done = saved(folder, there := tmp_path / str(number))
        assert done.entries_saved + done.entries_lost == PAGES
        for vault in opened(there):
            must_tell_nothing(vault)
            after = rows_of(vault)
            assert after["entry_text"] == before["entry_text"]
            assert {row[1:] for row in after["picture"]} >= {
                row[1:] for row in before["picture"] if row[2] is not None
            }
            restored += done.backup_day is not None
        shutil.rmtree(there)
    assert restored > 5


def test_without_a_database_all_comes_from_the_backup(folder: Path, there: Path) -> None:
    before = made_with_all(folder, backed=True)
    (folder / "v.db").unlink()
    assert saved(folder, there).entries_saved == PAGES
    for vault in opened(there):
        assert rows_of(vault) == before
        must_tell_nothing(vault)


def test_marks_set_since_the_backup_hold_for_what_comes_from_it(
    folder: Path, tmp_path: Path
) -> None:
    vault = made(folder).vault
    journal = Journal(vault, CLOCK)
    kept = furnished(vault, PAGES)
    for entry_id in kept:
        journal.marks.open_seal(entry_id)
        journal.marks.unhide(entry_id)
    (folder / "backups").mkdir()
    beside(vault)
    for n, entry_id in enumerate(kept):
        if n % 3 == 0 or n % 4 == 0:
            journal.marks.hide(entry_id)
    vault.close()
    for number, _ in each_page_bad(folder):
        saved(folder, there := tmp_path / str(number))
        for salvaged in opened(there):
            must_tell_nothing(salvaged)
        shutil.rmtree(there)


def test_a_journal_of_the_first_schema_is_saved(folder: Path, there: Path) -> None:
    shutil.copytree(FIXTURES / "schema-1", folder)
    assert saved(folder, there) == Salvaged(there, 5, 0, ())
    for vault in opened(there):
        assert len(Journal(vault, CLOCK).entries()) == 5


def test_a_backup_of_the_first_schema_lends_what_is_lost(folder: Path, there: Path) -> None:
    shutil.copytree(FIXTURES / "schema-1", folder)
    again(folder).close()
    assert len(list((folder / "backups").iterdir())) == 1
    (folder / "v.db").unlink()
    done = saved(folder, there)
    assert (done.entries_saved, done.entries_lost) == (5, 0)
    for vault in opened(there):
        assert len(Journal(vault, CLOCK).entries()) == 5
        source = vault.source()
        [backup] = (folder / "backups").iterdir()
        assert read_backup(backup, source.master).keys() & {"picture", "chapter"} == set()
