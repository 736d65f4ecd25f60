"""Sealed and hidden pages in the terminal: listed by their day or not at all, opened on purpose."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from healingjournal.base.ids import EntryId
from healingjournal.base.private import Private
from healingjournal.cli.told import ENGLISH
from healingjournal.journal.entry import Seal
from healingjournal.journal.service import Journal
from healingjournal.vault.service import open_with_passphrase
from tests.cli.conftest import CHEAP, PASSPHRASE, Terminal

Page = Callable[..., str]
TEXT = "---\ntitle: Harbour\ntags: sea\ndate: 2026-03-01\n---\nMarmalade at noon.\n"


def marked(journal: Terminal, folder: Path, mark: Callable[[Journal], object]) -> None:
    vault = open_with_passphrase(folder, Private(PASSPHRASE), CHEAP, journal.clock)
    mark(Journal(vault, journal.clock))
    vault.close()


@pytest.fixture
def sealed(journal: Terminal, page: Page, folder: Path) -> EntryId:
    entry_id = EntryId(page(TEXT))
    marked(journal, folder, lambda room: room.marks.seal(entry_id, Seal(date(2027, 1, 1))))
    return entry_id


@pytest.fixture
def hidden(journal: Terminal, page: Page, folder: Path) -> EntryId:
    entry_id = EntryId(page(TEXT))
    marked(journal, folder, lambda room: room.marks.hide(entry_id))
    return entry_id


def test_a_sealed_page_is_listed_with_its_day_and_nulls(
    journal: Terminal, sealed: EntryId
) -> None:
    (row,) = journal.keyed("entry", "list").rows
    assert list(row) == ["id", "date", "title", "tags", "words", "sealed"]
    assert row == {
        "id": sealed,
        "date": "2026-03-01",
        "title": None,
        "tags": None,
        "words": None,
        "sealed": True,
    }
    assert journal.keyed("entry", "list", "--tag", "sea").rows == []
    assert journal.plain("entry", "list").out == f"2026-03-01  {sealed}  (sealed)\n"


def test_a_sealed_page_is_not_found(journal: Terminal, sealed: EntryId) -> None:
    assert journal.keyed("search", "marmalade").rows == []
    assert journal.keyed("search", "harbour").rows == []
    assert sealed not in journal.plain("search", "sea").out


@pytest.mark.parametrize("command", ["show", "edit"])
def test_a_sealed_page_is_not_shown_unasked(
    journal: Terminal, sealed: EntryId, command: str
) -> None:
    ran = journal.keyed("entry", command, sealed, given="new words")
    assert (ran.exit_code, ran.out, ran.err) == (1, "", ENGLISH["told_sealed"] + "\n")
    shown = journal.keyed("entry", "show", "--open", sealed).value
    assert shown["body"] == "Marmalade at noon.\n"


def test_show_open_opens_it_for_good(journal: Terminal, sealed: EntryId) -> None:
    shown = journal.keyed("entry", "show", "--open", sealed).value
    assert list(shown) == ["id", "date", "title", "tags", "body", "versions"]
    assert (shown["title"], shown["tags"], shown["versions"]) == ("Harbour", ["sea"], 1)
    assert journal.keyed("entry", "show", sealed).value == shown
    assert [row["id"] for row in journal.keyed("search", "marmalade").rows] == [sealed]
    (row,) = journal.keyed("entry", "list").rows
    assert (row["title"], "sealed" in row) == ("Harbour", False)


def test_open_shows_a_page_that_is_not_sealed_as_it_is(journal: Terminal, page: Page) -> None:
    entry_id = page("A page.\n")
    assert journal.keyed("entry", "show", "--open", entry_id).value["body"] == "A page.\n"
    assert journal.keyed("entry", "show", "--open", "0" * 26).exit_code == 1


def test_a_seal_ends_by_itself_on_its_day(journal: Terminal, sealed: EntryId) -> None:
    journal.clock.moment += timedelta(days=60)
    assert journal.keyed("entry", "show", sealed).value["title"] == "Harbour"
    assert len(journal.keyed("search", "marmalade").rows) == 1


def test_a_hidden_page_is_in_neither_list_nor_search_and_shown_by_its_id(
    journal: Terminal, hidden: EntryId
) -> None:
    assert journal.keyed("entry", "list").rows == []
    assert journal.keyed("search", "marmalade").rows == []
    assert journal.keyed("entry", "show", hidden).value["title"] == "Harbour"
    assert journal.keyed("entry", "edit", hidden, given="new").value["versions"] == 2
    assert journal.keyed("entry", "list").rows == []
    ran = journal.keyed("entry", "edit", hidden, given="---\ntitle:\n---\nnew")
    assert (ran.exit_code, ran.err) == (1, ENGLISH["told_hide_needs_title"] + "\n")


def test_the_vault_counts_sealed_and_hidden_pages_too(
    journal: Terminal, sealed: EntryId, hidden: EntryId, tmp_path: Path
) -> None:
    assert sealed != hidden
    assert journal.keyed("vault", "verify").value["entries"] == 2
    backup = tmp_path / "backup"
    assert journal.keyed("vault", "backup", str(backup)).value["entries"] == 2
    to = str(tmp_path / "back")
    assert journal.keyed("vault", "restore", str(backup), "--to", to).value["entries"] == 2


def test_marked_pages_are_deleted_like_any_other(
    journal: Terminal, sealed: EntryId, hidden: EntryId
) -> None:
    assert journal.keyed("entry", "delete", sealed).value["deleted"]
    assert journal.keyed("entry", "delete", hidden).value["deleted"]
    assert journal.keyed("vault", "verify").value["entries"] == 0


def test_a_packet_of_a_sealed_page_is_refused_and_of_a_hidden_one_made(
    journal: Terminal, sealed: EntryId, hidden: EntryId, tmp_path: Path
) -> None:
    def made(entry_id: EntryId) -> tuple[int, str]:
        out = tmp_path / f"{entry_id}.pdf"
        spec = {"passages": [{"entry": entry_id}], "format": "pdf", "out": str(out)}
        ran = journal.keyed("packet", "make", given=json.dumps(spec))
        assert out.exists() == (ran.exit_code == 0)
        return ran.exit_code, ran.err

    sentence = ENGLISH["told_passage_sealed"].replace("{field}", "passages[0]")
    assert made(sealed) == (1, sentence + "\n")
    assert journal.keyed("packet", "ledger").rows == []
    assert made(hidden)[0] == 0
