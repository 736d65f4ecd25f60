"""Salvage: all rows that do not lie on a bad page are saved, and what was lost is told by day."""

import re
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    NoJournalError,
    RefusedError,
    WrongPassphraseError,
)
from healingjournal.base.ids import EntryId
from healingjournal.base.private import Private
from healingjournal.journal.entry import Entry, EntryLine, Page
from healingjournal.journal.salvaged import index_anew
from healingjournal.journal.service import Journal
from healingjournal.moments.service import Moments
from healingjournal.vault import backup_file
from healingjournal.vault.header import SLOTS_AT, SLOTS_BYTES
from healingjournal.vault.opening import Secret
from healingjournal.vault.passphrase import typed
from healingjournal.vault.remains import remains
from healingjournal.vault.salvage import Salvaged, salvage
from healingjournal.vault.service import Vault, open_with_code
from healingjournal.vault.slots import PASSPHRASE
from tests.vault.backed import beside
from tests.vault.cheap import CHEAP, CLOCK, PHRASE, again, clear_pages, cut_short, made

PAGE = 4096
FIRST = datetime(2025, 1, 1, 9)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "j"


@pytest.fixture
def there(tmp_path: Path) -> Path:
    return tmp_path / "there"


def saved(folder: Path, there: Path, phrase: Private[str] = PHRASE) -> Salvaged:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    secret = Secret(PASSPHRASE, typed(phrase))
    try:
        return salvage(folder, there, secret, CHEAP, CLOCK, index_anew)
    finally:
        assert {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()} == before


def filled(vault: Vault, first: int, end: int) -> None:
    """Write pages, one a day, some long, with tags, earlier texts, drafts, moments."""
    journal, moments = Journal(vault, CLOCK), Moments(vault, CLOCK)
    for n in range(first, end):
        when = (FIRST + timedelta(days=n)).isoformat()
        body = f"Page number {n}. É {'word ' * (1 if n % 7 else 900)}"
        page = Page(body, f"Title {n}", ("one", f"Tag {n % 3}"), when)
        kept = journal.add(page)
        if n % 5 == 0:
            journal.edit(kept.entry, Page(body + "later", f"Title {n}", ("one",), when))
        if n % 4 == 0:
            moments.note({"thought": f"thought {n} " * 20})
    vault.kept.put("somewhere", f"key {first}", ["a value"])


def entries(folder: Path) -> dict[EntryId, Entry]:
    vault = again(folder)
    assert vault.verify().ok
    journal = Journal(vault, CLOCK)
    found = {}
    for line in journal.entries():
        found[line.id] = journal.entry(line.id)
    vault.close()
    return found


def test_a_sound_journal_is_saved_whole(folder: Path, there: Path) -> None:
    vault = made(folder).vault
    filled(vault, 0, 20)
    vault.close()
    assert saved(folder, there) == Salvaged(there, 20, 0, ())
    assert entries(there) == entries(folder)
    vault = again(there)
    assert [hit.title for hit in Journal(vault, CLOCK).search("number 13")] == ["Title 13"]
    assert len(Journal(vault, CLOCK).entries(tag="one")) == 20
    assert len(Moments(vault, CLOCK).moments()) == 5
    assert vault.kept.get("somewhere", "key 0") == ["a value"]
    vault.close()


def test_it_opens_with_the_same_passphrase_and_code(folder: Path, there: Path) -> None:
    created = made(folder)
    filled(created.vault, 0, 1)
    created.vault.close()
    saved(folder, there)
    open_with_code(there, created.recovery_code, CHEAP, CLOCK).close()


def each_page_bad(folder: Path) -> Iterator[tuple[int, bytes]]:
    """Give each page's number with the file as it was, that page being bad meanwhile."""
    whole = (folder / "v.db").read_bytes()
    for number in range(len(whole) // PAGE):
        bad = bytearray(whole)
        bad[number * PAGE + 100 : number * PAGE + 200] = bytes(100)
        (folder / "v.db").write_bytes(bad)
        yield number, whole
    (folder / "v.db").write_bytes(whole)


def test_with_any_one_page_bad_all_that_is_not_on_it_is_saved(folder: Path, tmp_path: Path) -> None:
    tried, worst = saved_but_for_each_page(folder, tmp_path, 30)
    assert tried > 30
    assert worst > 1


def saved_but_for_each_page(folder: Path, tmp_path: Path, pages: int) -> tuple[int, int]:
    """Salvage with each page of a database bad in turn; how many, and the most lost by one."""
    vault = made(folder).vault
    filled(vault, 0, pages)
    key = vault.source().master.database_key()
    vault.close()
    before = {entry.title: entry for entry in entries(folder).values()}
    clear = clear_pages((folder / "v.db").read_bytes(), key)
    tried = worst = 0
    for number, _ in each_page_bad(folder):
        tried += 1
        assert remains(folder / "v.db", Private(key)).bad == 1
        there = tmp_path / str(number)
        done = saved(folder, there)
        on_it = {
            f"Title {n}"
            for n in re.findall(r"number (\d+)\. É", clear[number].decode("utf-8", "ignore"))
        }
        gone = {t for t, e in before.items() if e.when.date().isoformat() in done.lost_dates}
        # Lost is what stood on it, or the one long text that went on to it.
        assert gone <= on_it or (len(gone) == 1 and b"word word" in clear[number])
        assert done.entries_lost == len(gone) == pages - done.entries_saved
        worst = max(worst, len(gone))
        after = {e.id: e for e in entries(there).values()}
        for title in before.keys() - gone:
            was = before[title]
            assert (after[was.id].body, after[was.id].when.date()) == (was.body, was.when.date())
            assert after[was.id].title in (title, title.lower())
        shutil.rmtree(there)
    return tried, worst


def test_what_is_lost_comes_from_the_last_whole_backup(folder: Path, there: Path) -> None:
    vault = made(folder).vault
    filled(vault, 0, 10)
    (folder / "backups").mkdir()
    beside(vault)
    filled(vault, 10, 15)
    gone = Journal(vault, CLOCK).entries()[-1]
    Journal(vault, CLOCK).delete(gone.id)
    vault.close()
    (folder / "backups" / "odd").write_bytes(b"no backup")
    before = entries(folder)
    size = (folder / "v.db").stat().st_size
    whole = (folder / "v.db").read_bytes()
    for number in range(3, size // PAGE, 5):
        bad = bytearray(whole)
        bad[number * PAGE + 100 : number * PAGE + 200] = bytes(100)
        (folder / "v.db").write_bytes(bad)
        done = saved(folder, there / str(number))
        after = entries(there / str(number))
        # What was deleted does not come back, and only what is newer than the backup is lost.
        assert gone.id not in after
        assert all(day >= "2025-01-11" for day in done.lost_dates)
        assert done.entries_saved + done.entries_lost == len(before)
        assert done.backup_day in (None, "2026-03-01")
        assert not done.may_be_back


def test_without_a_database_and_without_headers_the_backup_is_saved(
    folder: Path, there: Path
) -> None:
    vault = made(folder).vault
    filled(vault, 0, 10)
    (folder / "backups").mkdir()
    beside(vault)
    vault.close()
    before = entries(folder)
    (folder / "v.hdr2").unlink()
    (folder / "v.db").unlink()
    (folder / "v.hdr").write_bytes(bytes(4096))
    done = saved(folder, there)
    assert (done.entries_saved, done.backup_day, done.may_be_back) == (10, "2026-03-01", True)
    assert entries(there) == before


def test_what_waits_in_the_side_file_is_saved_too(folder: Path, there: Path) -> None:
    vault = made(folder).vault
    filled(vault, 0, 3)
    vault.close()
    cut_short(folder, 20, 24)
    shutil.copytree(folder, copy := folder.with_name("copy"))
    vault = again(copy)
    key = Private(vault.source().master.database_key())
    vault.close()
    kept = remains(folder / "v.db", key)
    texts = [record for _, record in kept.rows if len(record) == 13]
    assert len(texts) == 7
    assert saved(folder, there).entries_saved == 3


def test_what_cannot_be_done_is_told_and_leaves_nothing(folder: Path, there: Path) -> None:
    with pytest.raises(NoJournalError):
        saved(folder, there)
    made(folder).vault.close()
    with pytest.raises(WrongPassphraseError):
        saved(folder, there, Private("other"))
    with pytest.raises(RefusedError):
        saved(folder, folder)
    for name in ("v.hdr", "v.hdr2"):
        (folder / name).write_bytes(bytes(4096))
    with pytest.raises(DamagedError):
        saved(folder, there)
    assert not there.exists()


def with_a_backup(folder: Path, pages: int) -> None:
    vault = made(folder).vault
    filled(vault, 0, pages)
    (folder / "backups").mkdir(exist_ok=True)
    beside(vault, f"of {pages}")
    vault.close()


def test_what_was_deleted_since_the_backup_may_be_back_and_that_is_told(
    folder: Path, there: Path
) -> None:
    with_a_backup(folder, 8)
    vault = again(folder)
    gone = Journal(vault, CLOCK).entries()[0]
    Journal(vault, CLOCK).delete(gone.id)
    vault.close()
    assert not saved(folder, there / "sound").may_be_back
    raw = (folder / "v.db").read_bytes()
    (folder / "v.db").write_bytes(raw[: 3 * PAGE] + bytes(len(raw) - 3 * PAGE))
    done = saved(folder, there / "damaged")
    assert (done.backup_day, done.may_be_back) == ("2026-03-01", True)
    assert gone.id in entries(there / "damaged")


def test_a_backup_of_another_journal_lends_nothing(folder: Path, there: Path) -> None:
    with_a_backup(folder, 3)
    with_a_backup(folder.with_name("other"), 9)
    shutil.copy(folder.with_name("other") / "backups" / "of 9", folder / "backups" / "later")
    (folder / "v.db").unlink()
    done = saved(folder, there / "no database")
    assert (done.entries_saved, len(entries(there / "no database"))) == (3, 3)
    # Without a header of its own the journal is the one whose pages lie there.
    (folder / "backups" / "of 3").rename(folder / "backups" / "a")
    again(folder.with_name("other")).close()
    for name in ("v.hdr", "v.hdr2"):
        (folder / name).write_bytes(bytes(4096))
    shutil.copy(folder.with_name("other") / "v.db", folder / "v.db")
    assert saved(folder, there / "no headers").entries_saved == 9


def test_under_a_new_data_key_an_earlier_backup_still_lends_what_is_lost(
    folder: Path, there: Path
) -> None:
    with_a_backup(folder, 6)
    before = entries(folder)
    vault = again(folder)
    vault.reencrypt(PHRASE, lambda *_: None)
    vault.close()
    (folder / "v.db").unlink()
    assert saved(folder, there).entries_saved == 6
    assert entries(there) == before


def test_backups_that_cannot_be_looked_at_are_named(
    folder: Path, there: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_a_backup(folder, 2)
    secret = Secret(PASSPHRASE, typed(PHRASE))
    look = Path.iterdir

    def unseen(path: Path) -> Iterator[Path]:
        if path.name == "backups":
            raise PermissionError
        return look(path)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "iterdir", unseen)
        done = salvage(folder, there / "one", secret, CHEAP, CLOCK, index_anew)
    assert (done.unread, done.entries_saved) == (("backups",), 2)
    with monkeypatch.context() as patch:
        patch.setattr(backup_file, "read", not_allowed)
        done = salvage(folder, there / "two", secret, CHEAP, CLOCK, index_anew)
    assert done.unread == ("backups/of 2",)


def not_allowed(_: Path) -> backup_file.Foot:
    raise CannotWriteError("backup_not_readable")


def test_the_words_of_a_page_made_again_are_counted_as_any_page_is(
    folder: Path, there: Path
) -> None:
    vault = made(folder).vault
    for n in range(40):
        Journal(vault, CLOCK).add(Page(f"日本語 {n} é", f"Title {n}"))
    vault.close()
    whole = (folder / "v.db").read_bytes()
    counted = {entry.words for entry in listed(folder)}
    assert counted == {5}
    for number, _ in each_page_bad(folder):
        saved(folder, there / str(number))
        assert {line.words for line in listed(there / str(number))} <= counted
    assert (folder / "v.db").read_bytes() == whole


def listed(folder: Path) -> list[EntryLine]:
    vault = again(folder)
    lines = Journal(vault, CLOCK).entries(limit=None)
    vault.close()
    return lines


def test_a_journal_that_is_being_erased_is_not_saved(folder: Path, there: Path) -> None:
    with_a_backup(folder, 2)
    raw = bytearray((folder / "v.hdr").read_bytes())
    raw[SLOTS_AT : SLOTS_AT + SLOTS_BYTES] = bytes(SLOTS_BYTES)
    (folder / "v.hdr").write_bytes(raw)
    with pytest.raises(DamagedError, match="erase_begun"):
        saved(folder, there)
    assert not there.exists()


def test_a_place_inside_the_damaged_journal_is_refused(folder: Path) -> None:
    with_a_backup(folder, 1)
    for inside in (folder / "new", folder / "backups" / "new", folder / ".." / "j" / "new"):
        with pytest.raises(RefusedError, match="salvage_in_journal"):
            saved(folder, inside)
        assert not inside.exists()
    (link := folder.with_name("link")).symlink_to(folder)
    with pytest.raises(RefusedError, match="salvage_in_journal"):
        saved(folder, link / "new")


@pytest.mark.parametrize("anew", [False, True], ids=["one key", "two keys"])
def test_it_can_be_stopped_at_any_moment_it_asks_and_leaves_no_new_journal(
    folder: Path, there: Path, anew: bool
) -> None:
    with_a_backup(folder, 2)
    if anew:
        vault = again(folder)
        vault.reencrypt(PHRASE, lambda *_: None)
        vault.close()
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    moments: list[int] = []

    def count() -> bool:
        moments.append(0)
        return False

    secret = Secret(PASSPHRASE, typed(PHRASE), count)
    salvage(folder, folder.with_name("whole"), secret, CHEAP, CLOCK, index_anew)
    for last in range(1, len(moments) + 1):
        asked: list[int] = []

        def stopped(asked: list[int] = asked, last: int = last) -> bool:
            asked.append(0)
            return len(asked) == last

        secret = Secret(PASSPHRASE, typed(PHRASE), stopped)
        with pytest.raises(RefusedError, match="stopped"):
            salvage(folder, there, secret, CHEAP, CLOCK, index_anew)
        assert not there.exists()
    assert len(moments) > 2
    assert {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()} == before
