"""Drafts are durable in one call, end as pages, and a blank new page keeps nothing."""

import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import PromptId
from healingjournal.base.text import MAX_ENTRY_BYTES
from healingjournal.journal.entry import DraftId, DraftKept, EntryKept, OpenPage, Page
from healingjournal.journal.service import Journal
from healingjournal.vault.service import Vault, open_with_passphrase
from tests.journal.conftest import BOUNDS, PASSPHRASE


def test_a_new_draft_is_of_now_and_not_yet_stored(journal: Journal) -> None:
    draft = journal.new_draft(PromptId("rest-02"))
    assert draft.when.isoformat() == "2026-03-04T09:30:15+02:00"
    assert draft.prompt == "rest-02"
    assert draft.blank
    assert journal.drafts() == []
    assert journal.open_page() is None


def test_a_kept_draft_comes_back_to_the_letter(journal: Journal) -> None:
    draft = replace(journal.new_draft(), title="T", tags=("a", "b"), body="e\u0301\u202e x\u00a0\n")
    assert journal.keep_draft(draft) == DraftKept(draft.id)
    assert journal.draft(draft.id) == draft
    later = replace(draft, body="more")
    journal.keep_draft(later)
    assert journal.drafts() == [later]


def test_what_a_page_was_given_is_no_text_of_the_person(journal: Journal) -> None:
    given = "Before writing: far away.\n\n- "
    draft = replace(journal.new_draft(), body=given, given=given)
    for body in (given, "- ", "Before writing: far away.", "\n- \n- ", ""):
        assert replace(draft, body=body).blank
        journal.keep_draft(replace(draft, body=body))
        assert journal.drafts() == []
        assert journal.finish(replace(draft, body=body)) is None
    for body in (f"{given}tea", "Before writing: here.", "tea"):
        assert not replace(draft, body=body).blank
    assert not replace(draft, title="Tea").blank
    assert not replace(draft, given="").blank


def test_a_kept_draft_survives_a_cut(
    journal: Journal, vault: Vault, clock: SetClock, tmp_path: Path
) -> None:
    draft = replace(journal.new_draft(), body="typed just now")
    journal.keep_draft(draft)
    shutil.copytree(vault.folder, tmp_path / "as if killed")
    again = open_with_passphrase(tmp_path / "as if killed", PASSPHRASE, BOUNDS, clock)
    try:
        assert Journal(again, clock).draft(draft.id).body == "typed just now"
    finally:
        again.close()


def test_a_blank_new_page_keeps_nothing(journal: Journal) -> None:
    draft = journal.new_draft()
    assert journal.finish(draft) is None
    journal.keep_draft(replace(draft, body="some"))
    journal.keep_draft(replace(draft, body=" \n"))
    assert journal.drafts() == []
    journal.keep_draft(replace(draft, body="some"))
    assert journal.finish(replace(draft, body="")) is None
    assert (journal.drafts(), journal.entries()) == ([], [])


def test_finishing_makes_a_page_of_the_day_it_was_begun(journal: Journal, clock: SetClock) -> None:
    draft = replace(journal.new_draft(PromptId("a-1")), title=" T ", tags=("x,y",), body="One two")
    journal.keep_draft(draft)
    clock.moment += timedelta(days=1)
    fact = journal.finish(draft)
    assert fact is not None
    assert fact.new
    page = journal.entry(fact.entry)
    assert (page.title, page.tags, page.body, page.words) == ("T", ("x", "y"), "One two", 2)
    assert (page.day, page.prompt) == (date(2026, 3, 4), "a-1")
    assert journal.drafts() == []
    assert [hit.id for hit in journal.search("two")] == [page.id]


def test_finishing_a_draft_of_a_page_gives_it_a_new_version(
    journal: Journal, clock: SetClock
) -> None:
    kept = journal.add(Page("One", title="T", tags=("x",), date="2025-01-01", prompt="a-1")).entry
    draft = journal.draft_of(kept)
    assert journal.drafts() == []
    journal.keep_draft(replace(draft, body="Two"))
    assert journal.entry(kept).body == "One"
    assert journal.draft_of(kept).body == "Two"
    clock.moment += timedelta(hours=1)
    assert journal.finish(journal.draft_of(kept)) == EntryKept(kept, new=False)
    page = journal.entry(kept)
    assert (page.body, page.title, page.tags, page.versions) == ("Two", "T", ("x",), 2)
    assert (page.day, page.prompt) == (date(2025, 1, 1), "a-1")
    assert page.changed_ms - page.written_ms == 3_600_000
    assert journal.drafts() == []


def test_finishing_what_was_not_changed_makes_no_version(journal: Journal) -> None:
    kept = journal.add(Page("One", title="T", tags=("x",), date="2025-01-01T10:00")).entry
    before = journal.entry(kept)
    journal.finish(journal.draft_of(kept))
    assert journal.entry(kept) == before


def test_a_page_emptied_keeps_its_earlier_text(journal: Journal) -> None:
    kept = journal.add(Page("One")).entry
    journal.finish(replace(journal.draft_of(kept), body=""))
    assert (journal.entry(kept).body, journal.entry(kept).versions) == ("", 2)


def test_the_page_left_open_is_told_by_its_day(journal: Journal, clock: SetClock) -> None:
    first = replace(journal.new_draft(), body="one")
    journal.keep_draft(first)
    clock.moment += timedelta(days=1)
    second = replace(journal.new_draft(), body="two")
    journal.keep_draft(second)
    assert journal.open_page() == OpenPage(second.id, date(2026, 3, 5), None)
    clock.moment -= timedelta(days=30)
    journal.keep_draft(first)
    assert journal.open_page() == OpenPage(first.id, date(2026, 3, 4), None)
    assert [draft.id for draft in journal.drafts()] == [first.id, second.id]
    journal.drop_draft(first.id)
    journal.drop_draft(first.id)
    assert journal.open_page() == OpenPage(second.id, date(2026, 3, 5), None)


def test_a_draft_that_is_none_is_told(journal: Journal) -> None:
    with pytest.raises(RefusedError) as told:
        journal.draft(DraftId("none"))
    assert told.value.words_key == "no_draft"


def test_a_deleted_page_takes_its_drafts_along(journal: Journal) -> None:
    kept = journal.add(Page("One")).entry
    draft = replace(journal.draft_of(kept), body="Two")
    journal.keep_draft(draft)
    mine = replace(journal.new_draft(), body="mine")
    journal.keep_draft(mine)
    journal.delete(kept)
    assert journal.drafts() == [mine]
    for call in (journal.keep_draft, journal.finish):
        with pytest.raises(RefusedError) as told:
            call(draft)
        assert told.value.words_key == "no_entry"


def test_a_draft_too_long_is_refused_and_the_kept_one_stays(journal: Journal) -> None:
    draft = replace(journal.new_draft(), body="short")
    journal.keep_draft(draft)
    for call in (journal.keep_draft, journal.finish):
        with pytest.raises(RefusedError) as told:
            call(replace(draft, body="x" * (MAX_ENTRY_BYTES + 1)))
        assert told.value.words_key == "too_long"
        for beside in ({"title": "xx"}, {"tags": ("x", "y")}):
            with pytest.raises(RefusedError) as told:
                call(replace(draft, body="x" * (MAX_ENTRY_BYTES - 1), **beside))
            assert told.value.words_key == "too_long"
    assert journal.draft(draft.id).body == "short"
