"""A journal of an older version becomes one of this by way of a copy, or stays what it was."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    NewerError,
    RefusedError,
    TamperedError,
    ToldError,
)
from healingjournal.base.private import Private
from healingjournal.journal.entry import Seal
from healingjournal.journal.service import Journal
from healingjournal.moments.service import Moments
from healingjournal.vault import migrations, rotation, upgrading
from healingjournal.vault.connection import closed, connected
from healingjournal.vault.rotation import Status
from healingjournal.vault.service import open_with_code, open_with_passphrase
from tests.vault.backed import names, restored
from tests.vault.cheap import CHEAP, CLOCK, PHRASE, again, flip_page, put_page, shut

FIXTURES = Path(__file__).parent / "fixtures"
# The journal as this app writes it: what a later app finds.
LATEST = FIXTURES / f"schema-{len(migrations.MIGRATIONS)}"
PAGES = 8  # in it, one of them hidden
LATER_VERSION = len(migrations.MIGRATIONS) + 1
CODE = Private("1PJSW-TK347-G3275-1SRST-AYM78-R0Y77-60H78")
LATER = (
    "ALTER TABLE entry ADD COLUMN later TEXT",
    "CREATE TABLE later (seq INTEGER PRIMARY KEY, words TEXT NOT NULL)",
    "INSERT INTO later (words) SELECT title FROM entry",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "j"


@pytest.fixture
def newer(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """The app as it may be later, with one more migration."""
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, LATER))
    return monkeypatch


@pytest.mark.parametrize("fixture", sorted(path.name for path in FIXTURES.iterdir()))
def test_a_journal_of_each_former_schema_opens_with_all_it_held(
    folder: Path, fixture: str
) -> None:
    shutil.copytree(FIXTURES / fixture, folder)
    vault = again(folder)
    assert vault.verify().ok
    journal = Journal(vault, CLOCK)
    held = [journal.entry(line.id) for line in journal.entries(unsealed=True)]
    assert [(e.when.isoformat()[:16], e.title, e.versions) for e in held] == [
        ("9999-12-31T12:00", "\u202eodd", 1),
        ("2026-01-01T12:00", "'", 1),
        ("2025-03-30T02:30", "x", 1),
        ("2024-02-29T12:00", "", 1),
        ("0001-01-01T12:00", "A title", 2),
    ]
    assert held[0].body == "É e\u0301 ﬁ\u00a0\u0085 مرحبا 日本語 🌿\u200d"
    assert held[1].tags == ()
    assert held[2].tags == ("tag", "Émile")
    assert {(entry.seal, entry.hidden) for entry in held} == {(None, False)}
    assert [hit.id for hit in journal.search("日本語")] == [held[0].id]
    assert [one.seal for one in journal.drafts()].count(None) == 1
    assert len(Moments(vault, CLOCK).moments()) == 1
    assert vault.kept.get("room", "key") == {"a": [1, 2.5, None, "é"]}
    vault.close()
    open_with_code(folder, CODE, CHEAP, CLOCK).close()


@pytest.mark.parametrize(
    "fixture", sorted(path.name for path in FIXTURES.iterdir() if path.name >= "schema-2")
)
def test_a_journal_since_the_second_schema_opens_with_marks_pictures_and_chapters(
    folder: Path, fixture: str
) -> None:
    shutil.copytree(FIXTURES / fixture, folder)
    vault = again(folder)
    journal = Journal(vault, CLOCK)
    sealed = [journal.entry(line.id) for line in journal.entries() if line.sealed]
    assert [(one.day.isoformat(), one.seal, one.title) for one in sealed] == [
        ("2026-02-02", Seal(), ""),
        ("2026-02-01", Seal(date(9999, 12, 31)), ""),
    ]
    assert journal.search("shut") == journal.search("sight") == []
    [line] = journal.marks.hidden_titled("hidden title")
    assert journal.versions.text(line.id, 1) == ("Hidden Title", "out of sight مرحبا\n")
    with vault.reading() as db:
        rows = db.execute(
            "SELECT alt, bytes, length(content), picture.draft IS NULL, strokes"
            " FROM picture JOIN picture_part ON picture = seq ORDER BY seq"
        ).fetchall()
        chapters = db.execute("SELECT title FROM chapter").fetchall()
        places = db.execute("SELECT entry FROM chapter_page ORDER BY place").fetchall()
        forewords = db.execute("SELECT body FROM foreword ORDER BY seq").fetchall()
    assert [(alt, size == held, paged, drawn) for alt, size, held, paged, drawn in rows] == [
        ("a window", True, 1, None),
        ("lines", True, 0, "[]"),
    ]
    assert chapters == [("The sea",)]
    assert places == [(line.id,), (sealed[0].id,)]
    assert forewords == [("How it was",), ("How I see it now",), ("To this page",)]
    journal.marks.open_seal(sealed[0].id)
    assert "picture:" in journal.entry(sealed[0].id).body
    vault.close()


@pytest.mark.parametrize("fixture", ["schema-1"])
def test_a_journal_of_a_former_app_is_upgraded_in_earnest(
    folder: Path, tmp_path: Path, fixture: str
) -> None:
    shutil.copytree(FIXTURES / fixture, folder)
    vault = again(folder)
    with vault.reading() as connection:
        found = connection.execute("PRAGMA user_version").fetchone()
    assert found == (len(migrations.MIGRATIONS),)
    [backup] = rotation.listed(vault)
    assert (backup.entries, backup.status) == (5, Status.VERIFIED)
    page = Journal(vault, CLOCK).entries()[1].id
    Journal(vault, CLOCK).marks.seal(page, Seal())
    assert vault.verify().ok
    vault.close()
    # The backup made before is brought along when it is restored.
    restored(backup.file, tmp_path / "back")
    vault = again(tmp_path / "back")
    assert Journal(vault, CLOCK).entry(page).seal is None
    assert vault.verify().ok
    vault.close()


def test_an_older_journal_is_brought_to_this_version_with_a_backup_beside_it(
    folder: Path, newer: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shutil.copytree(LATEST, folder)
    vault = again(folder)
    with vault.reading() as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (LATER_VERSION,)
        assert connection.execute("SELECT count(*) FROM later").fetchone() == (PAGES,)
    assert vault.verify().ok
    [backup] = rotation.listed(vault)
    assert (backup.entries, backup.aside, backup.status) == (PAGES, False, Status.VERIFIED)
    assert backup.made == CLOCK.now()
    put_page(vault, 77)
    vault.close()
    assert names(folder) == ["backups", "v.db", "v.hdr", "v.hdr2"]
    again(folder).close()
    assert len(names(folder / "backups")) == 1
    newer.undo()
    with pytest.raises(NewerError):
        again(folder)
    # The way back: the backup opens in the former app.
    assert restored(backup.file, tmp_path / "back").entries == PAGES
    again(tmp_path / "back").close()


def test_nothing_is_written_where_a_link_in_the_place_of_the_backups_leads(
    folder: Path, newer: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shutil.copytree(LATEST, folder)
    (elsewhere := tmp_path / "elsewhere").mkdir()
    (folder / "backups").symlink_to(elsewhere)
    with pytest.raises(RefusedError) as told:
        again(folder)
    assert told.value.words_key == "backups_in_the_way"
    assert names(elsewhere) == []
    unchanged(folder, newer)


def unchanged(folder: Path, newer: pytest.MonkeyPatch) -> None:
    newer.undo()
    vault = again(folder)
    assert vault.verify().ok
    assert len(Journal(vault, CLOCK).entries()) == PAGES - 1
    vault.close()
    assert set(names(folder)) <= {"backups", "v.db", "v.hdr", "v.hdr2"}


@pytest.mark.parametrize(
    "wrong",
    [
        ("UPDATE entry SET title = 'lost'",),
        ("DELETE FROM entry_text WHERE entry = 2",),
        ("ALTER TABLE moment DROP COLUMN noted_ms",),
        ("DROP TABLE draft",),
        ("UPDATE entry_words_content SET c2 = 'x'",),
    ],
)
def test_a_migration_that_loses_anything_it_did_not_name_is_not_taken(
    folder: Path, monkeypatch: pytest.MonkeyPatch, wrong: tuple[str, ...]
) -> None:
    shutil.copytree(LATEST, folder)
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, wrong))
    with pytest.raises(DamagedError) as told:
        again(folder)
    assert told.value.words_key == "upgrade_not_equal"
    unchanged(folder, monkeypatch)


def test_what_a_migration_names_may_change(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(LATEST, folder)
    named = {LATER_VERSION: frozenset({"entry.prompt", "ledger"})}
    change = ("UPDATE entry SET prompt = 'new'", "DROP TABLE ledger")
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, change))
    monkeypatch.setattr(migrations, "TOUCHED", named)
    vault = again(folder)
    assert vault.verify().ok
    vault.close()


def test_without_room_it_is_told_before_anything_is_done(
    folder: Path, newer: pytest.MonkeyPatch
) -> None:
    shutil.copytree(LATEST, folder)
    newer.setattr(upgrading, "_ROOM", 1 << 50)
    with pytest.raises(CannotWriteError) as told:
        again(folder)
    assert told.value.words_key == "no_room_to_upgrade"
    assert names(folder) == ["v.db", "v.hdr", "v.hdr2"]
    unchanged(folder, newer)


def test_a_damaged_page_stops_it_before_the_swap(folder: Path, newer: pytest.MonkeyPatch) -> None:
    newer.undo()
    shut(folder, pages=30)
    newer.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, LATER))
    flip_page(folder / "v.db", 20)
    with pytest.raises(ToldError):
        again(folder)
    newer.undo()
    again(folder).close()


def with_a_row_nobody_counted(folder: Path) -> None:
    """Change one row as a page of an older day would, so that the kept digest does not fit."""
    vault = open_with_passphrase(folder, PHRASE, CHEAP, CLOCK)
    key = Private(vault.source().master.database_key())
    vault.close()
    connection = connected(folder / "v.db", key)
    connection.execute("UPDATE moment SET noted_ms = noted_ms + 1")
    closed(connection)


def test_an_older_journal_with_a_row_of_before_is_told_as_such_and_opens_when_accepted(
    folder: Path, newer: pytest.MonkeyPatch
) -> None:
    newer.undo()
    shutil.copytree(LATEST, folder)
    with_a_row_nobody_counted(folder)
    newer.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, LATER))
    for _ in range(2):
        with pytest.raises(TamperedError, match="database_older"):
            again(folder)
        assert names(folder) == ["v.db", "v.hdr", "v.hdr2"]
    vault = again(folder, accept_older=True)
    assert vault.verify().ok
    assert len(Journal(vault, CLOCK).entries()) == PAGES - 1
    vault.close()
    again(folder).close()


def test_an_exchange_the_disk_stops_is_told_as_begun_and_the_next_opening_goes_on(
    folder: Path, newer: pytest.MonkeyPatch
) -> None:
    shutil.copytree(LATEST, folder)
    move = Path.rename

    def failing(self: Path, to: Path) -> Path:
        if self.parent.name == ".swap":
            raise OSError(5, "gone")
        return move(self, to)

    with newer.context() as patch:
        patch.setattr(Path, "rename", failing)
        with pytest.raises(CannotWriteError, match="exchange_begun"):
            again(folder)
    vault = again(folder)
    with vault.reading() as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (LATER_VERSION,)
    assert vault.verify().ok
    vault.close()
