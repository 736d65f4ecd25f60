"""A sealed page shows its day alone; a hidden one is in no list, and neither is ever found."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import CannotWriteError
from healingjournal.base.ids import EntryId, PromptId
from healingjournal.journal.entry import Page, Seal
from healingjournal.journal.service import Journal
from healingjournal.vault.service import Vault, open_with_passphrase
from tests.journal.conftest import BOUNDS, PASSPHRASE
from tests.journal.marking import ASKED, MARKED, MAY, WORD, Mark, both, refusal, whole_index


@MARKED
def test_no_word_and_no_tag_of_a_marked_page_is_found_or_lies_in_an_index(
    journal: Journal, vault: Vault, page: EntryId, mark: Mark
) -> None:
    assert WORD in whole_index(vault)
    mark(journal, page)
    assert journal.search(WORD) == journal.search("harbour") == []
    assert journal.entries(tag=f"{WORD}tag") == []
    assert journal.tags_beginning(WORD[:4]) == []
    assert journal.beginnings([page]) == {}
    assert WORD not in whole_index(vault)
    assert vault.verify().ok


@MARKED
def test_opened_and_shown_again_it_is_all_there(
    journal: Journal, vault: Vault, page: EntryId, mark: Mark
) -> None:
    before = journal.entry(page)
    mark(journal, page)
    journal.marks.open_seal(page)
    journal.marks.unhide(page)
    assert journal.entry(page) == before
    assert [hit.id for hit in journal.search(f"{WORD} harbour")] == [page]
    assert [line.id for line in journal.entries(tag=f"{WORD}tag")] == [page]
    assert journal.tags_beginning(WORD[:4]) == [f"{WORD}tag"]
    assert list(journal.beginnings([page])) == [page]
    assert vault.verify().ok


def test_a_sealed_page_is_listed_by_its_day_alone(journal: Journal, page: EntryId) -> None:
    journal.marks.seal(page, ASKED)
    [_, line] = journal.entries()
    assert (line.id, line.day, line.sealed) == (page, date(2026, 3, 1), True)
    assert (line.title, line.tags, line.words) == ("", (), 0)
    shut = journal.entry(page)
    assert (shut.seal, shut.day) == (ASKED, date(2026, 3, 1))
    assert (shut.title, shut.tags, shut.body, shut.words, shut.prompt) == ("", (), "", 0, None)
    assert journal.days(date(2026, 3, 9)) == {date(2026, 3, 1), date(2026, 3, 2)}
    assert journal.months() == [date(2026, 3, 1)]


def test_a_hidden_page_is_in_no_list_and_opens_by_its_whole_title(
    journal: Journal, page: EntryId
) -> None:
    line = journal.entries()[1]
    journal.marks.hide(page)
    assert page not in [line.id for line in journal.entries()]
    assert journal.days(date(2026, 3, 9)) == {date(2026, 3, 2)}
    assert journal.marks.hidden_titled(f"  {WORD.upper()}   Títle ") == [line]
    for other in (WORD, f"{WORD} titl", f"{WORD} title too", "", "Plain"):
        assert journal.marks.hidden_titled(other) == []
    assert journal.entry(page).hidden
    assert journal.entry(page).title == f"{WORD} title"


def test_a_month_with_hidden_pages_alone_is_no_month(journal: Journal) -> None:
    page = journal.add(Page("words", "A title", date="2020-01-01")).entry
    journal.add(Page("words", date="2019-01-01"))
    journal.marks.hide(page)
    assert journal.months() == [date(2019, 1, 1)]
    assert journal.month(date(2020, 1, 1)) == []
    assert journal.days(date(2020, 1, 1)) == frozenset()


def test_hidden_pages_of_one_title_come_as_a_short_list(journal: Journal) -> None:
    pages = [journal.add(Page(f"{n}", "Sea", date=f"2026-01-0{n}")).entry for n in (1, 2, 3)]
    for each in pages[:2]:
        journal.marks.hide(each)
    assert [line.id for line in journal.marks.hidden_titled("sea")] == [pages[1], pages[0]]


def test_hiding_asks_for_a_title_where_there_is_none(journal: Journal) -> None:
    page = journal.add(Page("words")).entry
    assert refusal(lambda: journal.marks.hide(page)) == "hide_needs_title"
    assert not journal.entry(page).hidden


def test_a_hidden_page_keeps_a_title(journal: Journal, page: EntryId) -> None:
    journal.marks.hide(page)
    assert refusal(lambda: journal.edit(page, Page("new", title=""))) == "hide_needs_title"
    draft = replace(journal.draft_of(page), title=" ")
    assert refusal(lambda: journal.finish(draft)) == "hide_needs_title"
    journal.edit(page, Page("new words"))
    assert journal.entry(page).hidden
    assert journal.search("new") == []


def test_a_hidden_and_sealed_page_is_led_to_by_its_title_and_stays_sealed(
    journal: Journal, page: EntryId
) -> None:
    both(journal, page)
    [line] = journal.marks.hidden_titled(f"{WORD} title")
    assert (line.sealed, line.title) == (True, "")
    journal.marks.open_seal(page)
    assert journal.search(WORD) == []
    [line] = journal.marks.hidden_titled(f"{WORD} title")
    assert line.title == f"{WORD} title"


def test_a_seal_ends_by_itself_on_its_day(
    journal: Journal, vault: Vault, clock: SetClock, page: EntryId
) -> None:
    before = journal.entry(page)
    journal.marks.seal(page, Seal(MAY))
    clock.moment = clock.moment.replace(year=2026, month=4, day=30, hour=23)
    assert journal.search(WORD) == []
    clock.moment += timedelta(hours=1)
    assert [hit.id for hit in journal.search(WORD)] == [page]
    assert journal.entry(page) == before
    assert vault.verify().ok


def test_a_seal_ends_in_a_journal_just_opened_before_anything_is_read(
    journal: Journal, vault: Vault, clock: SetClock, page: EntryId
) -> None:
    journal.marks.seal(page, Seal(MAY))
    clock.moment += timedelta(days=100)
    for read in (
        lambda journal: journal.search(WORD) != [],
        lambda journal: not journal.entries()[1].sealed,
        lambda journal: page in journal.beginnings([page]),
        lambda journal: journal.tags_beginning(WORD) == [f"{WORD}tag"],
        lambda journal: journal.draft_of(page).body != "",
    ):
        journal.marks.open_seal(page)
        clock.moment -= timedelta(days=100)
        journal.marks.seal(page, Seal(MAY))
        clock.moment += timedelta(days=100)
        assert read(Journal(vault, clock))


def test_the_day_of_a_seal_is_the_local_one(
    journal: Journal, clock: SetClock, page: EntryId
) -> None:
    journal.marks.seal(page, Seal(MAY))
    clock.moment = datetime(2026, 4, 30, 22, 30, tzinfo=UTC).astimezone(clock.moment.tzinfo)
    assert journal.search(WORD) != []


def test_many_seals_end_each_on_its_day(journal: Journal, clock: SetClock) -> None:
    days = [MAY + timedelta(days=n) for n in range(5)]
    pages = [journal.add(Page(f"seashell {n}")).entry for n in range(6)]
    for each, day in zip(pages, [*days, None], strict=True):
        journal.marks.seal(each, Seal(day))
    for number, day in enumerate(days):
        clock.moment = clock.moment.replace(year=day.year, month=day.month, day=day.day)
        assert len(journal.search("seashell")) == number + 1
    clock.moment = clock.moment.replace(year=9999)
    assert journal.entry(pages[5]).seal == ASKED


def test_on_a_full_disk_a_seal_whose_day_has_come_stays_and_the_rest_can_be_read(
    journal: Journal, vault: Vault, clock: SetClock, page: EntryId, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.marks.seal(page, Seal(MAY))
    clock.moment += timedelta(days=100)

    def full() -> None:
        raise CannotWriteError("disk_full")

    with monkeypatch.context() as patch:
        patch.setattr(vault, "writing", full)
        assert len(journal.search("plain")) == 1
        assert journal.entry(page).seal is not None
    assert journal.search(WORD) != []


def test_a_clock_set_back_seals_nothing_again(
    journal: Journal, clock: SetClock, page: EntryId
) -> None:
    journal.marks.seal(page, Seal(MAY))
    clock.moment += timedelta(days=100)
    assert journal.search(WORD) != []
    clock.moment -= timedelta(days=100)
    assert journal.search(WORD) != []


@pytest.mark.parametrize("day", [date(2026, 3, 4), date(2026, 3, 3), date(1, 1, 1)])
def test_a_seal_needs_a_day_to_come(journal: Journal, page: EntryId, day: date) -> None:
    assert refusal(lambda: journal.marks.seal(page, Seal(day))) == "seal_day_over"
    assert journal.entry(page).seal is None


def test_a_seal_can_be_given_another_day(journal: Journal, page: EntryId) -> None:
    journal.marks.seal(page, Seal(MAY))
    journal.marks.seal(page, Seal(date(9999, 12, 31)))
    assert journal.entry(page).seal == Seal(date(9999, 12, 31))
    journal.marks.seal(page, ASKED)
    assert journal.entry(page).seal == ASKED


def test_what_is_sealed_is_read_and_changed_only_after_it_was_opened(
    journal: Journal, page: EntryId
) -> None:
    journal.edit(page, Page("second"))
    journal.marks.seal(page, ASKED)
    for act in (
        lambda: journal.edit(page, Page("third")),
        lambda: journal.draft_of(page),
        lambda: journal.versions.of(page),
        lambda: journal.versions.text(page, 1),
        lambda: journal.versions.bring_back(page, 1),
    ):
        assert refusal(act) == "sealed"
    journal.marks.open_seal(page)
    assert journal.entry(page).body == "second"


@pytest.mark.parametrize("going", [True, False])
def test_marks_on_no_page_are_told(journal: Journal, page: EntryId, going: bool) -> None:
    journal.going.let_go(page)
    none = page if going else EntryId("0" * 26)
    assert refusal(lambda: journal.marks.seal(none, ASKED)) == "no_entry"
    assert refusal(lambda: journal.marks.open_seal(none)) == "no_entry"
    assert refusal(lambda: journal.marks.hide(none)) == "no_entry"
    assert refusal(lambda: journal.marks.unhide(none)) == "no_entry"


def test_a_hidden_page_let_go_is_not_found_by_its_title(journal: Journal, page: EntryId) -> None:
    journal.marks.hide(page)
    journal.going.let_go(page)
    assert journal.marks.hidden_titled(f"{WORD} title") == []


def test_prompts_of_marked_pages_count_for_pacing(journal: Journal) -> None:
    page = journal.add(Page("words", "Title", prompt="safety-01")).entry
    journal.marks.hide(page)
    journal.marks.seal(page, ASKED)
    taken = journal.prompts_taken(datetime(2026, 1, 1))
    assert [prompt for prompt, _ in taken] == [PromptId("safety-01")]


@MARKED
def test_marks_last(
    journal: Journal, vault: Vault, clock: SetClock, page: EntryId, mark: Mark
) -> None:
    mark(journal, page)
    before = journal.entry(page)
    vault.close()
    again = open_with_passphrase(vault.folder, PASSPHRASE, BOUNDS, clock)
    assert Journal(again, clock).entry(page) == before
    assert Journal(again, clock).search(WORD) == []
    assert again.verify().ok
    again.close()


def test_a_marked_page_is_deleted_like_any_other(
    journal: Journal, vault: Vault, page: EntryId
) -> None:
    both(journal, page)
    journal.delete(page)
    with vault.reading() as db:
        assert db.execute("SELECT count(*) FROM entry WHERE hidden").fetchone() == (0,)
    assert vault.verify().ok
