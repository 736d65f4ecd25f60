"""A backup, a restore and a new data key hold every row: marks, pictures and chapters too."""

from pathlib import Path

import pytest

from healingjournal.journal.service import Journal
from healingjournal.vault.backup import back_up
from tests.vault.backed import restored
from tests.vault.belongings import MARKED, furnished, rows_of
from tests.vault.cheap import CLOCK, PHRASE, again, made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "j"


def test_a_backup_restored_holds_every_row(folder: Path, tmp_path: Path) -> None:
    vault = made(folder).vault
    furnished(vault, 9)
    before = rows_of(vault)
    backup = back_up(vault, tmp_path / "b")
    assert backup.entries == 9
    vault.close()
    assert restored(backup.file, tmp_path / "back").entries == 9
    vault = again(tmp_path / "back")
    assert rows_of(vault) == before
    assert vault.verify().ok
    assert Journal(vault, CLOCK).search(MARKED) == []
    vault.close()


def test_under_a_new_data_key_every_row_is_there(folder: Path) -> None:
    vault = made(folder).vault
    furnished(vault, 9)
    before = rows_of(vault)
    vault.reencrypt(PHRASE, lambda *_: None)
    after = rows_of(vault)
    # The header has changed, and with it what is remembered of the passphrase.
    assert {**after, "kept": []} == {**before, "kept": []}
    assert vault.verify().ok
    vault.close()
    vault = again(folder)
    assert Journal(vault, CLOCK).search(MARKED) == []
    vault.close()
