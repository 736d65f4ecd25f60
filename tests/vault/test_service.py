"""The vault from outside: made, opened, written to, closed; every refusal told apart."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from healingjournal.base.errors import (
    DamagedError,
    InUseError,
    NewerError,
    NoJournalError,
    RefusedError,
    TamperedError,
    ToldError,
    WrongPassphraseError,
)
from healingjournal.base.private import Private
from healingjournal.vault import service
from healingjournal.vault.folder import FolderState, folder_state, is_free
from healingjournal.vault.opening import Secret, opened
from healingjournal.vault.pages import any_page_is_ours
from healingjournal.vault.slots import PASSPHRASE
from tests.vault.cheap import CHEAP, CLOCK, FIXED, PHRASE, again, made, pages_in, put_page, shut


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "a folder? with # odd 🌿 name"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_a_new_journal_has_three_neutral_files_for_its_owner_alone(folder: Path) -> None:
    shut(folder)
    assert sorted(path.name for path in folder.iterdir()) == ["v.db", "v.hdr", "v.hdr2"]
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_rights_of_a_folder_that_was_there_stay(folder: Path) -> None:
    folder.mkdir()
    folder.chmod(0o755)
    shut(folder)
    assert folder.stat().st_mode & 0o777 == 0o755


def test_what_was_written_is_there_after_opening_again(folder: Path) -> None:
    shut(folder, pages=3)
    vault = again(folder)
    assert pages_in(vault) == 3
    assert vault.generation == 3
    vault.close()
    vault.close()


def test_the_recovery_code_opens_it_too(folder: Path) -> None:
    code = shut(folder, pages=2)
    loose = Private(code.open().lower().replace("-", " "))
    vault = service.open_with_code(folder, loose, CHEAP, CLOCK)
    assert pages_in(vault) == 2
    assert vault.code_works
    vault.close()


def test_a_code_opens_nothing_until_it_was_typed_back(folder: Path) -> None:
    created = service.create(folder, PHRASE, FIXED, CLOCK, code_works=False)
    assert not created.vault.code_works
    created.vault.close()
    with pytest.raises(WrongPassphraseError):
        service.open_with_code(folder, created.recovery_code, CHEAP, CLOCK)

    vault = again(folder)
    with pytest.raises(RefusedError):
        vault.confirm_code(created.recovery_code)
    code = vault.renew_code()
    groups = code.open().split("-")
    with pytest.raises(WrongPassphraseError) as told:
        vault.confirm_code(created.recovery_code)
    assert "group" in told.value.facts
    vault.confirm_code(Private(f"{groups[2]} {groups[6]}"), (3, 7))
    assert vault.code_works
    vault.close()
    service.open_with_code(folder, code, CHEAP, CLOCK).close()


def test_another_journals_code_is_simply_wrong(folder: Path, tmp_path: Path) -> None:
    shut(folder)
    other = shut(tmp_path / "other")
    with pytest.raises(WrongPassphraseError) as told:
        service.open_with_code(folder, other, CHEAP, CLOCK)
    assert told.value.words_key == "wrong_passphrase"


@pytest.mark.parametrize("text", ["", " ", "Nine quiet stones", "x" * 9999, "a\0", "\ud800"])
def test_any_other_passphrase_is_wrong_and_changes_nothing(folder: Path, text: str) -> None:
    shut(folder)
    before = contents(folder)
    with pytest.raises(WrongPassphraseError):
        again(folder, Private(text))
    assert contents(folder) == before


def test_no_folder_and_an_empty_one_hold_no_journal(folder: Path) -> None:
    for _ in range(2):
        assert folder_state(folder) is FolderState.NOTHING
        assert is_free(folder)
        with pytest.raises(NoJournalError):
            again(folder)
        with pytest.raises(NoJournalError):
            service.info(folder)
        folder.mkdir(exist_ok=True)


@pytest.mark.parametrize("name", ["v.hdr", "v.hdr2", "v.db", "v.db-wal"])
def test_any_one_of_our_files_is_a_journal_that_is_damaged(folder: Path, name: str) -> None:
    folder.mkdir()
    (folder / name).write_bytes(b"x")
    assert folder_state(folder) is FolderState.PRESENT
    with pytest.raises(DamagedError):
        again(folder)
    with pytest.raises(DamagedError):
        service.info(folder)
    with pytest.raises(RefusedError):
        made(folder)


def test_a_journal_is_made_in_a_new_or_empty_folder_only(folder: Path) -> None:
    folder.mkdir()
    (folder / "letter.txt").write_text("mine")
    with pytest.raises(RefusedError) as told:
        made(folder)
    assert told.value.words_key == "folder_not_empty"
    with pytest.raises(RefusedError) as told:
        made(folder / "letter.txt")
    assert told.value.words_key == "not_a_folder"
    with pytest.raises(RefusedError) as told:
        made(folder / "letter.txt" / "below")
    assert told.value.words_key == "not_a_folder"
    assert [path.name for path in folder.iterdir()] == ["letter.txt"]


def test_a_second_journal_never_replaces_the_first(folder: Path) -> None:
    shut(folder)
    before = contents(folder)
    with pytest.raises(RefusedError) as told:
        made(folder)
    assert told.value.words_key == "journal_here"
    assert contents(folder) == before


def test_a_refused_passphrase_makes_no_folder(folder: Path) -> None:
    with pytest.raises(RefusedError):
        made(folder, Private(""))
    assert not folder.exists()


def test_a_failed_creation_leaves_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("healingjournal.vault.creating.sync_folder", full)
    with pytest.raises(ToldError) as told:
        made(folder)
    assert told.value.words_key == "disk_full"
    assert not folder.exists()


@pytest.mark.parametrize("step", range(4))
def test_a_creation_killed_at_any_move_is_finished_at_the_next_opening(
    folder: Path, step: int
) -> None:
    shut(folder)
    making = folder / ".new"
    making.mkdir()
    for name in ("v.hdr", "v.hdr2", "v.db")[: step + 1]:
        if step < 3:
            (folder / name).rename(making / name)
    (folder / ".v-0123456789abcdef.tmp").write_bytes(b"left behind")
    assert folder_state(folder) is FolderState.PRESENT
    again(folder).close()
    assert sorted(path.name for path in folder.iterdir()) == ["v.db", "v.hdr", "v.hdr2"]


def test_a_creation_killed_before_it_was_whole_is_begun_anew(folder: Path) -> None:
    (folder / ".new").mkdir(parents=True)
    (folder / ".new" / "v.db").write_bytes(b"half")
    assert folder_state(folder) is FolderState.NOTHING
    shut(folder)
    again(folder).close()
    assert not (folder / ".new").exists()


def test_someone_elses_folder_named_new_is_left_alone(folder: Path) -> None:
    (folder / ".new").mkdir(parents=True)
    (folder / ".new" / "poem.txt").write_text("mine")
    with pytest.raises(RefusedError):
        made(folder)
    assert (folder / ".new" / "poem.txt").read_text() == "mine"


def test_info_tells_format_cost_and_good_copies_without_a_passphrase(folder: Path) -> None:
    shut(folder)
    facts = service.info(folder)
    assert (facts.format, facts.algorithm, facts.header_copies_good) == (1, "argon2id", 2)
    assert facts.kdf == FIXED.usual
    (folder / "v.hdr").write_bytes(b"")
    assert service.info(folder).header_copies_good == 1


OTHER_PROGRAM = """
import sys
from pathlib import Path
from healingjournal.base.errors import ToldError
from tests.vault.cheap import again
try: again(Path(sys.argv[1])).close()
except ToldError as error: sys.exit(error.exit_code)
"""


def test_a_second_program_is_told_so_and_changes_nothing(folder: Path) -> None:
    vault = made(folder).vault
    put_page(vault, 1)
    (folder / ".v-0123456789abcdef.tmp").write_bytes(b"being written")
    before = contents(folder)
    call = [sys.executable, "-c", OTHER_PROGRAM, str(folder)]
    assert subprocess.run(call, check=False, cwd=Path.cwd()).returncode == 14
    with pytest.raises(InUseError):
        again(folder)
    assert contents(folder) == before
    vault.close()
    assert subprocess.run(call, check=False, cwd=Path.cwd()).returncode == 0


def test_a_lock_leaves_with_its_program_and_makes_no_file(folder: Path) -> None:
    shut(folder)
    text = OTHER_PROGRAM.replace(".close()", "; import os; os.kill(os.getpid(), 9)")
    call = [sys.executable, "-c", text, str(folder)]
    assert subprocess.run(call, check=False, cwd=Path.cwd()).returncode == -9
    again(folder).close()
    assert sorted(path.name for path in folder.iterdir()) == ["v.db", "v.hdr", "v.hdr2"]


def test_an_empty_database_is_damage_and_not_a_fresh_journal(folder: Path) -> None:
    shut(folder, pages=1)
    (folder / "v.db").write_bytes(b"")
    with pytest.raises(DamagedError):
        again(folder)
    assert (folder / "v.db").read_bytes() == b""


def test_a_missing_database_is_damage(folder: Path) -> None:
    shut(folder)
    (folder / "v.db").unlink()
    with pytest.raises(DamagedError):
        again(folder)
    assert not (folder / "v.db").exists()


@pytest.mark.parametrize("cut", [1, 100, 4095, 4096, 8192, 12289])
def test_a_shortened_database_is_damage(folder: Path, cut: int) -> None:
    shut(folder, pages=5)
    raw = (folder / "v.db").read_bytes()
    (folder / "v.db").write_bytes(raw[:-cut])
    with pytest.raises(DamagedError):
        again(folder).close()
    assert (folder / "v.db").read_bytes() == raw[:-cut]


@pytest.mark.parametrize("first", [b"\0" * 4096, b"\xff" * 4096, os.urandom(4096)])
def test_an_overwritten_first_page_is_damage_and_not_another_journal(
    folder: Path, first: bytes
) -> None:
    shut(folder, pages=5)
    raw = (folder / "v.db").read_bytes()
    (folder / "v.db").write_bytes(first + raw[4096:])
    with pytest.raises(DamagedError):
        again(folder)


def test_another_journals_database_does_not_belong_and_both_stay_as_they_are(
    folder: Path, tmp_path: Path
) -> None:
    shut(folder, pages=2)
    shut(tmp_path / "other", pages=2)
    foreign = (tmp_path / "other" / "v.db").read_bytes()
    (folder / "v.db").write_bytes(foreign)
    for accept in (False, True):
        with pytest.raises(TamperedError) as told:
            again(folder, accept_older=accept)
        assert told.value.words_key == "database_foreign"
    assert (folder / "v.db").read_bytes() == foreign


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"SQLite format 3\0" + bytes(4080), TamperedError),
        (os.urandom(8192), TamperedError),
        (b"a letter\n" * 100, DamagedError),
        (bytes(40960), DamagedError),
    ],
)
def test_something_else_in_its_place_is_refused_untouched(
    folder: Path, content: bytes, told: type[Exception]
) -> None:
    shut(folder)
    (folder / "v.db").write_bytes(content)
    before = (contents(folder), (folder / "v.db").stat().st_mtime_ns)
    with pytest.raises(told):
        again(folder)
    assert (contents(folder), (folder / "v.db").stat().st_mtime_ns) == before


def test_an_older_database_is_told_and_opens_only_when_accepted(folder: Path) -> None:
    shut(folder, pages=1)
    older = (folder / "v.db").read_bytes()
    vault = again(folder)
    put_page(vault, 7)
    vault.close()
    (folder / "v.db").write_bytes(older)
    before = contents(folder)
    with pytest.raises(TamperedError) as told:
        again(folder)
    assert told.value.words_key == "database_older"
    assert contents(folder) == before
    vault = again(folder, accept_older=True)
    assert pages_in(vault) == 1
    vault.close()
    again(folder).close()


def test_a_header_older_than_its_database_is_nothing_strange(folder: Path) -> None:
    shut(folder)
    older = {name: (folder / name).read_bytes() for name in ("v.hdr", "v.hdr2")}
    vault = again(folder)
    put_page(vault, 7)
    vault.close()
    for name, raw in older.items():
        (folder / name).write_bytes(raw)
    assert pages_in(again(folder)) == 1


def test_reading_alone_leaves_every_file_as_it_was(folder: Path) -> None:
    shut(folder, pages=1)
    before = contents(folder)
    vault = again(folder)
    pages_in(vault)
    vault.close()
    assert contents(folder) == before


def test_a_wrong_sentinel_row_is_told(folder: Path) -> None:
    vault = made(folder).vault
    with vault.writing() as connection:
        connection.execute("UPDATE meta SET value = x'00' WHERE key = 'vault_id'")
    vault.close()
    with pytest.raises(TamperedError):
        again(folder)


def test_a_database_of_a_newer_app_is_told_and_not_touched(folder: Path) -> None:
    vault = made(folder).vault
    with vault.reading() as connection:
        connection.execute("PRAGMA user_version = 999")
    vault.close()
    before = contents(folder)
    for _ in range(2):
        with pytest.raises(NewerError):
            again(folder)
    assert contents(folder) == before


def test_the_page_oracle_knows_our_pages(folder: Path, tmp_path: Path) -> None:
    shut(folder, pages=1)
    secret = Secret(PASSPHRASE, Private(PHRASE.open().encode()))
    found = opened(folder, lambda: secret, CHEAP, CLOCK, accept_older=False)
    found.connection.close()
    key = Private(found.master.database_key())
    assert any_page_is_ours(folder / "v.db", key)
    shut(tmp_path / "other")
    assert not any_page_is_ours(tmp_path / "other" / "v.db", key)
