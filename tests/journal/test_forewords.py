"""Forewords are added and stay; a chapter is read through in windows."""

from datetime import timedelta

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId
from healingjournal.journal.chapter import ChapterId, ForewordAdded
from healingjournal.journal.chapters import Chapters
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.vault.service import Vault


@pytest.fixture
def chapters(journal: Journal) -> Chapters:
    return journal.chapters


@pytest.fixture
def chapter(chapters: Chapters) -> ChapterId:
    return chapters.make("The long way home").chapter


@pytest.fixture
def pages(journal: Journal) -> list[EntryId]:
    return [journal.add(Page(f"text {n}", title=f"Page {n}")).entry for n in range(4)]


def test_a_new_foreword_is_added_and_the_earlier_ones_stay(
    chapters: Chapters, chapter: ChapterId, clock: SetClock
) -> None:
    assert chapters.forewords(chapter) == []
    assert chapters.add_foreword(chapter, "It was winter.\n") == ForewordAdded(chapter, None)
    clock.moment += timedelta(days=40)
    chapters.add_foreword(chapter, "It was also the year of the bicycle.")
    found = chapters.forewords(chapter)
    assert [(one.number, one.body) for one in found] == [
        (2, "It was also the year of the bicycle."),
        (1, "It was winter.\n"),
    ]
    assert (found[0].day - found[1].day).days == 40
    assert chapters.read(chapter).foreword == "It was also the year of the bicycle."
    assert "winter" not in repr(found)


def test_a_blank_foreword_adds_nothing_and_one_too_long_is_told(
    chapters: Chapters, chapter: ChapterId
) -> None:
    assert chapters.add_foreword(chapter, " \n") is None
    with pytest.raises(RefusedError) as refused:
        chapters.add_foreword(chapter, "a" * 10_001)
    assert refused.value.words_key == "foreword_long"
    assert chapters.forewords(chapter) == []


def test_a_page_has_forewords_of_its_own_in_each_chapter(
    chapters: Chapters, chapter: ChapterId, pages: list[EntryId]
) -> None:
    other = chapters.make("Other").chapter
    for one in (chapter, other):
        chapters.put_in(one, pages[0])
    chapters.add_foreword(chapter, "Here.", pages[0])
    assert [one.body for one in chapters.forewords(chapter, pages[0])] == ["Here."]
    assert chapters.forewords(other, pages[0]) == []
    assert chapters.forewords(chapter) == []


def test_a_foreword_being_written_is_kept_and_shown_nowhere_until_it_is_added(
    chapters: Chapters, chapter: ChapterId, vault: Vault, clock: SetClock
) -> None:
    chapters.keep_begun(chapter, "It was")
    chapters.keep_begun(chapter, "It was also")
    assert chapters.forewords(chapter) == []
    assert chapters.read(chapter).foreword == ""
    assert Journal(vault, clock).chapters.begun_foreword(chapter) == "It was also"
    chapters.add_foreword(chapter, "It was also light.")
    assert chapters.begun_foreword(chapter) == ""
    assert [one.number for one in chapters.forewords(chapter)] == [1]
    chapters.keep_begun(chapter, "More")
    chapters.keep_begun(chapter, " ")
    with vault.reading() as db:
        assert db.execute("SELECT count(*) FROM foreword").fetchone() == (1,)


# Reading through


def test_a_chapter_is_read_in_windows_from_its_foreword_on(
    chapters: Chapters, chapter: ChapterId, pages: list[EntryId]
) -> None:
    for entry in pages:
        chapters.put_in(chapter, entry)
    chapters.add_foreword(chapter, "Before all.")
    first = chapters.read(chapter, limit=3)
    assert [one.body for one in first.pages] == ["text 0", "text 1", "text 2"]
    assert (first.foreword, first.next_start) == ("Before all.", 3)
    second = chapters.read(chapter, 3, limit=3)
    assert [one.body for one in second.pages] == ["text 3"]
    assert (second.foreword, second.next_start) == ("", None)
    assert chapters.read(chapter, 99).pages == ()


def test_long_pages_make_a_window_shorter_and_never_empty(
    journal: Journal, chapters: Chapters, chapter: ChapterId
) -> None:
    for _ in range(3):
        chapters.put_in(chapter, journal.add(Page("word " * 40_000)).entry)
    read = chapters.read(chapter)
    assert (len(read.pages), read.next_start) == (1, 1)


def test_two_thousand_pages_are_no_problem(
    journal: Journal, chapters: Chapters, chapter: ChapterId, vault: Vault
) -> None:
    with vault.writing():
        entries = [journal.add(Page(f"text {n}")).entry for n in range(2000)]
        for entry in entries:
            chapters.put_in(chapter, entry)
    chapters.move_page(chapter, entries[-1], entries[0])
    order = [one.entry for one in chapters.pages(chapter)]
    assert order == [entries[-1], *entries[:-1]]
    read = chapters.read(chapter, 1990)
    assert [one.body for one in read.pages] == [f"text {n}" for n in range(1989, 1999)]
    assert read.next_start is None
