"""The draft of a sealed or hidden page tells no more than the page, and hands its marks on."""

from dataclasses import replace
from datetime import timedelta

from healingjournal.base.clock import SetClock
from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Draft, Seal
from healingjournal.journal.service import Journal
from healingjournal.vault.service import Vault
from tests.journal.marking import MARKED, MAY, WORD, Mark, both, refusal, whole_index


def begun(journal: Journal, title: str = f"{WORD} title", body: str = f"the {WORD}") -> Draft:
    draft = replace(journal.new_draft(), title=title, body=body, tags=(f"{WORD}tag",))
    journal.keep_draft(draft)
    return draft


def test_a_draft_sealed_is_told_by_its_day_and_found_by_no_word(journal: Journal) -> None:
    draft = replace(begun(journal), seal=Seal(MAY))
    journal.keep_draft(draft)
    [told] = journal.drafts()
    assert (told.id, told.when, told.seal) == (draft.id, draft.when, Seal(MAY))
    assert (told.title, told.tags, told.body) == ("", (), "")
    assert journal.drafts_holding(WORD) == []
    opened = journal.open_page()
    assert opened is not None
    assert opened.draft == draft.id
    assert journal.draft(draft.id) == draft


def test_a_draft_hidden_is_told_nowhere_and_opens_by_its_whole_title(journal: Journal) -> None:
    draft = replace(begun(journal), hidden=True)
    journal.keep_draft(draft)
    assert journal.drafts() == []
    assert journal.drafts_holding(WORD) == []
    assert journal.open_page() is None
    [opened] = journal.marks.hidden_drafts_titled(f"{WORD} TITLE")
    assert journal.draft(opened.draft) == draft
    assert journal.marks.hidden_drafts_titled(WORD) == []


def test_a_hidden_draft_without_a_title_is_told_by_its_day_as_no_title_leads_to_it(
    journal: Journal,
) -> None:
    draft = replace(begun(journal, title=""), hidden=True)
    journal.keep_draft(draft)
    [told] = journal.drafts()
    assert (told.id, told.body, told.tags) == (draft.id, "", ())
    assert journal.drafts_holding(WORD) == []
    opened = journal.open_page()
    assert opened is not None
    assert opened.draft == draft.id
    assert refusal(lambda: journal.finish(draft)) == "hide_needs_title"
    assert journal.draft(draft.id) == draft


def test_a_draft_finished_hands_its_marks_to_its_page(journal: Journal, vault: Vault) -> None:
    draft = replace(begun(journal), seal=Seal(MAY), hidden=True)
    kept = journal.finish(draft)
    assert kept is not None
    page = journal.entry(kept.entry)
    assert (page.seal, page.hidden, page.body) == (Seal(MAY), True, "")
    assert WORD not in whole_index(vault)
    journal.marks.open_seal(kept.entry)
    assert journal.entry(kept.entry).body == draft.body


def test_a_draft_of_a_page_hands_its_marks_on_when_it_is_finished(
    journal: Journal, vault: Vault, page: EntryId
) -> None:
    draft = replace(journal.draft_of(page), hidden=True)
    journal.keep_draft(draft)
    assert journal.search(WORD) != []
    assert journal.drafts() == []
    assert journal.open_page() is None
    assert journal.draft_of(page) == draft
    journal.finish(draft)
    assert journal.search(WORD) == []
    assert journal.entry(page).versions == 1
    assert WORD not in whole_index(vault)


@MARKED
def test_the_draft_of_a_marked_page_tells_nothing_of_it(
    journal: Journal, page: EntryId, mark: Mark
) -> None:
    draft = replace(journal.draft_of(page), body=f"more {WORD}")
    journal.keep_draft(draft)
    mark(journal, page)
    # An editor that was open all the while keeps what it has, without the marks.
    journal.keep_draft(draft)
    assert WORD not in "".join(one.title + one.body + "".join(one.tags) for one in journal.drafts())
    assert journal.drafts_holding(WORD) == []
    hidden = journal.entry(page).hidden
    assert (journal.open_page() is None) == hidden
    assert (journal.drafts() == []) == hidden
    journal.finish(draft)
    assert journal.search(WORD) == []
    again = journal.entry(page)
    assert (again.seal is not None or again.hidden, again.hidden) == (True, hidden)


def test_a_page_opened_again_opens_its_draft_too(journal: Journal, page: EntryId) -> None:
    draft = replace(journal.draft_of(page), body=f"more {WORD}")
    journal.keep_draft(draft)
    both(journal, page)
    journal.marks.open_seal(page)
    journal.marks.unhide(page)
    assert journal.drafts() == [draft]
    assert [one.id for one, _ in journal.drafts_holding(WORD)] == [draft.id]


def test_the_seal_of_a_draft_ends_on_its_day_too(journal: Journal, clock: SetClock) -> None:
    draft = replace(begun(journal), seal=Seal(MAY))
    journal.keep_draft(draft)
    clock.moment += timedelta(days=100)
    assert [one.seal for one, _ in journal.drafts_holding(WORD)] == [None]
    kept = journal.finish(draft)
    assert kept is not None
    assert journal.entry(kept.entry).body == draft.body
