"""A new page is put into the chapters chosen for it when it is finished, and never before."""

from dataclasses import replace

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import RefusedError
from healingjournal.journal.chapter import ChapterId
from healingjournal.journal.entry import Draft
from healingjournal.journal.service import Journal
from healingjournal.vault.service import Vault


@pytest.fixture
def draft(journal: Journal) -> Draft:
    made = replace(journal.new_draft(), title="The lamp", body="Warm.")
    journal.keep_draft(made)
    return made


@pytest.fixture
def chapters(journal: Journal) -> list[ChapterId]:
    return [journal.chapters.make(title).chapter for title in ("A", "B", "C")]


def held(journal: Journal, draft: Draft) -> list[bool]:
    return [is_in for _, is_in in journal.chapter_choice.placing(draft.id).places]


def titles(journal: Journal, chapter: ChapterId) -> list[str]:
    return [one.title for one in journal.chapters.pages(chapter)]


def test_a_choice_outlasts_a_lock_and_is_followed_when_the_page_is_finished(
    journal: Journal, draft: Draft, chapters: list[ChapterId], vault: Vault, clock: SetClock
) -> None:
    for one in chapters:
        journal.chapter_choice.put_in(draft.id, one)
    journal.chapter_choice.take_out(draft.id, chapters[1])
    again = Journal(vault, clock)
    assert held(again, draft) == [True, False, True]
    assert titles(again, chapters[0]) == []
    again.finish(draft)
    assert [titles(again, one) for one in chapters] == [["The lamp"], [], ["The lamp"]]
    assert vault.kept.get("journal", "draft_chapters") is None


def test_a_chapter_removed_meanwhile_is_passed_over(
    journal: Journal, draft: Draft, chapters: list[ChapterId]
) -> None:
    journal.chapter_choice.put_in(draft.id, chapters[0])
    journal.chapters.remove(chapters[0])
    assert journal.finish(draft) is not None


def test_a_chapter_made_for_a_page_is_chosen_for_it(journal: Journal, draft: Draft) -> None:
    made = journal.chapter_choice.make(draft.id, "New").chapter
    assert held(journal, draft) == [True]
    journal.finish(draft)
    assert titles(journal, made) == ["The lamp"]


def test_nothing_is_left_of_a_choice_when_its_page_goes(
    journal: Journal, draft: Draft, chapters: list[ChapterId], vault: Vault
) -> None:
    journal.chapter_choice.put_in(draft.id, chapters[0])
    journal.drop_draft(draft.id)
    blank = journal.new_draft()
    journal.chapter_choice.put_in(blank.id, chapters[0])
    journal.finish(blank)
    assert vault.kept.get("journal", "draft_chapters") is None
    never_kept = journal.new_draft()
    journal.chapter_choice.put_in(never_kept.id, chapters[0])
    other = journal.new_draft()
    journal.chapter_choice.put_in(other.id, chapters[0])
    assert vault.kept.get("journal", "draft_chapters") == {other.id: [chapters[0]]}


def test_a_chapter_that_is_not_there_cannot_be_chosen(journal: Journal, draft: Draft) -> None:
    with pytest.raises(RefusedError) as refused:
        journal.chapter_choice.put_in(draft.id, ChapterId("none"))
    assert refused.value.words_key == "no_chapter"
