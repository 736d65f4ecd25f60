"""What a page said before can be read again and brought back; nothing is lost by it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.vault.service import Vault

TEXTS = ["first words here", "second", "the third text"]


@pytest.fixture
def page(journal: Journal, clock: SetClock) -> EntryId:
    kept = journal.add(Page(TEXTS[0], "One", ("sea",))).entry
    for title, body in (("Two", TEXTS[1]), ("", TEXTS[2])):
        clock.moment += timedelta(hours=1)
        journal.edit(kept, Page(body, title=title))
    return kept


def test_a_page_never_changed_has_none(journal: Journal) -> None:
    assert journal.versions.of(journal.add(Page("words")).entry) == []


def test_earlier_texts_come_last_first_with_their_time(
    journal: Journal, clock: SetClock, page: EntryId
) -> None:
    found = journal.versions.of(page)
    assert [(one.number, one.title, one.words) for one in found] == [(2, "Two", 1), (1, "One", 3)]
    began = clock.moment - timedelta(hours=2)
    assert [one.changed.replace(microsecond=0) for one in found] == [
        (began + timedelta(hours=n)).replace(microsecond=0) for n in (1, 0)
    ]
    assert journal.versions.text(page, 1) == ("One", TEXTS[0])
    assert journal.versions.text(page, 2) == ("Two", TEXTS[1])
    assert journal.entry(page).versions == 3


def test_one_brought_back_is_the_text_again_and_what_was_there_stays(
    journal: Journal, vault: Vault, page: EntryId
) -> None:
    fact = journal.versions.bring_back(page, 1)
    assert (fact.entry, fact.new) == (page, False)
    now = journal.entry(page)
    assert (now.title, now.body, now.words, now.tags) == ("One", TEXTS[0], 3, ("sea",))
    assert journal.versions.text(page, 3) == ("", TEXTS[2])
    assert [one.number for one in journal.versions.of(page)] == [3, 2, 1]
    assert [hit.id for hit in journal.search("first")] == [page]
    assert journal.search("third") == []
    assert vault.verify().ok


def test_bringing_back_what_it_says_now_changes_nothing(journal: Journal, page: EntryId) -> None:
    journal.versions.bring_back(page, 1)
    before = journal.entry(page)
    journal.versions.bring_back(page, 1)
    assert journal.entry(page) == before


@pytest.mark.parametrize("number", [0, 3, -1, 99])
def test_a_number_of_none_is_told(journal: Journal, page: EntryId, number: int) -> None:
    with pytest.raises(RefusedError, match="no_version"):
        journal.versions.text(page, number)
    with pytest.raises(RefusedError, match="no_version"):
        journal.versions.bring_back(page, number)


@pytest.mark.parametrize("going", [True, False])
def test_no_page_has_none(journal: Journal, page: EntryId, going: bool) -> None:
    journal.going.let_go(page)
    none = page if going else EntryId("0" * 26)
    with pytest.raises(RefusedError, match="no_entry"):
        journal.versions.of(none)
    with pytest.raises(RefusedError, match="no_entry"):
        journal.versions.bring_back(none, 1)


def test_a_hidden_page_keeps_its_title_where_the_earlier_text_had_none(journal: Journal) -> None:
    page = journal.add(Page("first words")).entry
    journal.edit(page, Page("second", title="Sea"))
    journal.marks.hide(page)
    journal.versions.bring_back(page, 1)
    now = journal.entry(page)
    assert (now.title, now.body, now.hidden) == ("Sea", "first words", True)
    assert journal.search("first") == []


def test_the_draft_of_a_page_stays_when_a_text_is_brought_back(
    journal: Journal, page: EntryId
) -> None:
    draft = replace(journal.draft_of(page), body="being written")
    journal.keep_draft(draft)
    journal.versions.bring_back(page, 1)
    assert journal.draft_of(page) == draft


def test_no_words_show_in_a_repr(journal: Journal, page: EntryId) -> None:
    assert "Two" not in repr(journal.versions.of(page))
