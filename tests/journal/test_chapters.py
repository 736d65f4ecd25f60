"""Pages stand in chapters in the person's own order, and forewords are added, never edited."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId
from healingjournal.journal.chapter import ChapterId, ChapterKept, PagePut, PageTakenOut
from healingjournal.journal.chapters import Chapters
from healingjournal.journal.entry import Page, Seal
from healingjournal.journal.service import Journal
from healingjournal.vault.service import Vault
from tests.tried import tried


@pytest.fixture
def chapters(journal: Journal) -> Chapters:
    return journal.chapters


@pytest.fixture
def chapter(chapters: Chapters) -> ChapterId:
    return chapters.make("The long way home").chapter


@pytest.fixture
def pages(journal: Journal) -> list[EntryId]:
    return [journal.add(Page(f"text {n}", title=f"Page {n}")).entry for n in range(4)]


def order(chapters: Chapters, chapter: ChapterId) -> list[EntryId]:
    return [one.entry for one in chapters.pages(chapter)]


def titles(chapters: Chapters) -> list[str]:
    return [one.title for one in chapters.all()]


def rows(vault: Vault, table: str) -> int:
    asked = " ".join(("SELECT count(*) FROM", table))
    with vault.reading() as db:
        found = db.execute(asked).fetchone()
    return int(found[0]) if found else 0


# Chapters


def test_a_new_chapter_stands_after_the_others_with_its_title_on_one_line(
    chapters: Chapters,
) -> None:
    first = chapters.make("  Water\nand light ")
    assert first == ChapterKept(first.chapter, new=True)
    chapters.make()
    assert titles(chapters) == ["Water and light", ""]
    assert chapters.chapter(first.chapter).title == "Water and light"


def test_a_title_can_be_another_one_or_none(chapters: Chapters, chapter: ChapterId) -> None:
    assert chapters.rename(chapter, "Home") == ChapterKept(chapter, new=False)
    assert titles(chapters) == ["Home"]
    chapters.rename(chapter, "")
    assert titles(chapters) == [""]


def test_a_title_too_long_changes_nothing(chapters: Chapters, chapter: ChapterId) -> None:
    with pytest.raises(RefusedError) as refused:
        chapters.rename(chapter, "a" * 301)
    assert refused.value.words_key == "chapter_title_long"
    assert titles(chapters) == ["The long way home"]


def test_what_is_asked_of_a_chapter_that_is_not_there_is_told(chapters: Chapters) -> None:
    gone = ChapterId("0" * 26)
    for ask in (
        lambda: chapters.chapter(gone),
        lambda: chapters.pages(gone),
        lambda: chapters.read(gone),
        lambda: chapters.remove(gone),
        lambda: chapters.move(gone, None),
        lambda: chapters.add_foreword(gone, "a"),
    ):
        with pytest.raises(RefusedError) as refused:
            ask()
        assert refused.value.words_key == "no_chapter"


def test_removing_a_chapter_leaves_every_page(
    journal: Journal, chapters: Chapters, chapter: ChapterId, pages: list[EntryId], vault: Vault
) -> None:
    chapters.put_in(chapter, pages[0])
    chapters.add_foreword(chapter, "About this.", pages[0])
    chapters.remove(chapter)
    assert chapters.all() == []
    assert len(journal.entries()) == 4
    assert rows(vault, "chapter_page") == rows(vault, "foreword") == 0


def test_a_removed_chapter_comes_back_whole_to_its_place(
    journal: Journal, chapters: Chapters, pages: list[EntryId]
) -> None:
    made = [chapters.make(title).chapter for title in ("A", "B", "C")]
    for entry in reversed(pages):
        chapters.put_in(made[1], entry)
    chapters.add_foreword(made[1], "First.")
    chapters.add_foreword(made[1], "Then.")
    chapters.add_foreword(made[1], "Of a page.", pages[2])
    before = chapters.forewords(made[1])
    removed = chapters.remove(made[1])
    assert "First." not in repr(removed)
    journal.delete(pages[3])
    chapters.bring_back(removed)
    assert titles(chapters) == ["A", "B", "C"]
    assert order(chapters, made[1]) == [pages[2], pages[1], pages[0]]
    assert chapters.forewords(made[1]) == before
    assert [one.body for one in chapters.forewords(made[1], pages[2])] == ["Of a page."]


def test_a_chapter_that_holds_nothing_at_all_can_be_dropped_and_no_other(
    chapters: Chapters, chapter: ChapterId, pages: list[EntryId]
) -> None:
    blank, with_page, reframed = (chapters.make().chapter for _ in range(3))
    chapters.put_in(with_page, pages[0])
    chapters.add_foreword(reframed, "A line.")
    for one in (chapter, blank, with_page, reframed):
        chapters.drop_blank(one)
    assert [one.id for one in chapters.all()] == [chapter, with_page, reframed]


# Pages in chapters


def test_a_page_may_stand_in_several_chapters_and_once_in_each(
    chapters: Chapters, chapter: ChapterId, pages: list[EntryId]
) -> None:
    other = chapters.make("Other").chapter
    assert chapters.put_in(chapter, pages[0]) == PagePut(chapter, pages[0])
    chapters.put_in(chapter, pages[1])
    chapters.put_in(other, pages[0])
    chapters.put_in(chapter, pages[0])
    assert order(chapters, chapter) == [pages[0], pages[1]]
    places = chapters.placing(pages[1]).places
    assert [(one.id, held) for one, held in places] == [(chapter, True), (other, False)]


def test_a_page_taken_out_stays_in_the_journal_and_its_forewords_wait(
    journal: Journal, chapters: Chapters, chapter: ChapterId, pages: list[EntryId]
) -> None:
    chapters.put_in(chapter, pages[0])
    chapters.add_foreword(chapter, "Seen again.", pages[0])
    assert chapters.take_out(chapter, pages[0]) == PageTakenOut(chapter, pages[0])
    assert order(chapters, chapter) == []
    assert journal.entry(pages[0]).body == "text 0"
    chapters.put_in(chapter, pages[0])
    assert chapters.read(chapter).pages[0].foreword == "Seen again."


def test_only_what_is_there_can_be_put_moved_or_taken(
    journal: Journal, chapters: Chapters, chapter: ChapterId, pages: list[EntryId]
) -> None:
    journal.going.let_go(pages[0])
    for ask in (
        lambda: chapters.put_in(chapter, pages[0]),
        lambda: chapters.put_in(chapter, EntryId("nothing")),
        lambda: chapters.move_page(chapter, pages[1], None),
        lambda: chapters.take_out(chapter, pages[1]),
        lambda: chapters.add_foreword(chapter, "a", pages[1]),
        lambda: chapters.placing(pages[0]),
    ):
        with pytest.raises(RefusedError) as refused:
            ask()
        assert refused.value.words_key == "no_entry"


MOVES = st.lists(
    st.tuples(
        st.sampled_from(["put", "put_before", "move", "take"]),
        st.integers(0, 5),
        st.none() | st.integers(0, 5),
    ),
    max_size=12,
)


@given(MOVES)
@tried(40)
def test_pages_stand_as_a_plain_list_would(
    journal: Journal, moves: list[tuple[str, int, int | None]]
) -> None:
    chapters = journal.chapters
    if len(journal.entries()) < 6:
        for n in range(6):
            journal.add(Page(f"text {n}"))
    entries = sorted(line.id for line in journal.entries())
    chapter = chapters.make("Tried").chapter
    model: list[EntryId] = []
    for what, one, other in moves:
        entry, before = entries[one], None if other is None else entries[other]
        if what == "take" and entry in model:
            chapters.take_out(chapter, entry)
            model.remove(entry)
        elif what == "move" and entry in model:
            chapters.move_page(chapter, entry, before)
            model = moved(model, entry, before)
        elif what in {"put", "put_before"} and entry not in model:
            chapters.put_in(chapter, entry, before if what == "put_before" else None)
            model = moved(model, entry, before if what == "put_before" else None)
        assert order(chapters, chapter) == model
    assert [one.page.entry for one in chapters.read(chapter).pages] == model


def moved(order: list[EntryId], one: EntryId, before: EntryId | None) -> list[EntryId]:
    if one == before:
        return order if one in order else [*order, one]
    rest = [each for each in order if each != one]
    at = rest.index(before) if before in rest else len(rest)
    return [*rest[:at], one, *rest[at:]]


@given(st.lists(st.tuples(st.integers(0, 3), st.none() | st.integers(0, 3)), max_size=8))
@tried(40)
def test_chapters_stand_as_a_plain_list_would(
    journal: Journal, moves: list[tuple[int, int | None]]
) -> None:
    chapters = journal.chapters
    for old in chapters.all():
        chapters.remove(old.id)
    made = [chapters.make(str(n)).chapter for n in range(4)]
    model = list(made)
    for one, other in moves:
        before = None if other is None else made[other]
        chapters.move(made[one], before)
        if before != made[one]:
            model.remove(made[one])
            model.insert(model.index(before) if before else len(model), made[one])
        assert [each.id for each in chapters.all()] == model


# What is not for every eye


def test_a_sealed_page_is_in_a_chapter_only_as_its_seal(
    journal: Journal,
    chapters: Chapters,
    chapter: ChapterId,
    pages: list[EntryId],
    clock: SetClock,
) -> None:
    for entry in pages[:3]:
        chapters.put_in(chapter, entry)
        chapters.add_foreword(chapter, "About it.", entry)
    journal.marks.seal(pages[0], Seal())
    journal.marks.seal(pages[1], Seal(date(2026, 3, 6)))
    journal.marks.seal(pages[2], Seal(date(2026, 3, 5)))
    assert [one.sealed for one in chapters.pages(chapter)] == [True, True, True]
    clock.moment += timedelta(days=1)
    lines = chapters.pages(chapter)
    assert [(one.title, one.sealed) for one in lines] == [
        ("", True),
        ("", True),
        ("Page 2", False),
    ]
    assert [one.day.isoformat() for one in lines] == ["2026-03-04"] * 3
    read = chapters.read(chapter).pages
    assert [(one.body, one.foreword) for one in read] == [
        ("", ""),
        ("", ""),
        ("text 2", "About it."),
    ]
    assert chapters.forewords(chapter, pages[0]) == []
    journal.marks.open_seal(pages[0])
    assert chapters.read(chapter).pages[0].foreword == "About it."


def test_a_hidden_page_is_in_no_chapter_and_its_place_waits(
    journal: Journal, chapters: Chapters, chapter: ChapterId, pages: list[EntryId]
) -> None:
    for entry in pages:
        chapters.put_in(chapter, entry)
    chapters.add_foreword(chapter, "About it.", pages[1])
    journal.marks.hide(pages[1])
    shown = [pages[0], pages[2], pages[3]]
    assert order(chapters, chapter) == shown
    assert [one.page.entry for one in chapters.read(chapter).pages] == shown
    assert chapters.forewords(chapter, pages[1]) == []
    assert chapters.placing(pages[1]).in_no_list
    assert [one.entry for one in chapters.pages(chapter, hidden=True)] == pages
    assert len(chapters.forewords(chapter, pages[1], hidden=True)) == 1
    journal.marks.unhide(pages[1])
    assert order(chapters, chapter) == pages


def test_a_page_let_go_is_gone_from_its_chapters_at_once_and_can_come_back(
    journal: Journal, chapters: Chapters, chapter: ChapterId, pages: list[EntryId]
) -> None:
    for entry in pages:
        chapters.put_in(chapter, entry)
    journal.going.let_go(pages[1])
    assert order(chapters, chapter) == [pages[0], pages[2], pages[3]]
    assert chapters.forewords(chapter, pages[1]) == []
    journal.going.take_back(pages[1])
    assert order(chapters, chapter) == pages


def test_deleting_a_page_takes_its_places_and_its_forewords_along(
    journal: Journal,
    chapters: Chapters,
    chapter: ChapterId,
    pages: list[EntryId],
    vault: Vault,
    clock: SetClock,
) -> None:
    for entry in pages:
        chapters.put_in(chapter, entry)
        chapters.add_foreword(chapter, "About it.", entry)
        chapters.keep_begun(chapter, "And", entry)
    journal.delete(pages[0])
    journal.going.let_go(pages[1])
    clock.moment += timedelta(seconds=31)
    assert order(chapters, chapter) == [pages[2], pages[3]]
    assert rows(vault, "chapter_page") == 2
    assert rows(vault, "foreword") == 4
