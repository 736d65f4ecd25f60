"""Tags in use are offered as they are typed, and a calendar knows which days have pages."""

from datetime import date

from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal


def tagged(journal: Journal, day: int, *given_tags: str) -> EntryId:
    return journal.add(Page("words", tags=given_tags, date=f"2026-01-{day:02}")).entry


def test_tags_that_begin_with_some_letters_come_in_order_as_spelled_last(
    journal: Journal,
) -> None:
    tagged(journal, 1, "Sea", "seal", "été")
    tagged(journal, 2, "SEA", "Sleep", "garden")
    assert journal.tags_beginning("se") == ["SEA", "seal"]
    assert journal.tags_beginning(" S ") == ["SEA", "seal", "Sleep"]
    assert journal.tags_beginning("É") == ["été"]
    assert journal.tags_beginning("ete") == ["été"]
    assert journal.tags_beginning("sealed") == journal.tags_beginning("ea") == []
    assert journal.tags_beginning("") == ["été", "garden", "SEA", "seal", "Sleep"]
    assert journal.tags_beginning("s", 2) == ["SEA", "seal"]


def test_tags_of_a_page_let_go_are_not_offered(journal: Journal) -> None:
    gone, stays = tagged(journal, 2, "Sea", "shore"), tagged(journal, 1, "sea")
    journal.going.let_go(gone)
    assert journal.tags_beginning("s") == ["sea"]
    journal.going.take_back(gone)
    journal.delete(stays)
    assert journal.tags_beginning("s") == ["Sea", "shore"]


def test_letters_that_mean_something_elsewhere_mean_nothing_here(journal: Journal) -> None:
    tagged(journal, 1, "a%b", "a_b", 'a"b', "a*b", "日記", "日本", "日")
    assert journal.tags_beginning("a%") == ["a%b"]
    assert journal.tags_beginning('a"') == ['a"b']
    assert journal.tags_beginning("日") == ["日", "日本", "日記"]
    assert journal.tags_beginning("%") == journal.tags_beginning("*") == []


def test_days_with_pages_of_one_month(journal: Journal) -> None:
    for day in ("2026-01-31", "2026-02-01", "2026-02-01", "2026-02-28T23:59:59", "2026-03-01"):
        page = journal.add(Page("words", date=day)).entry
    assert journal.days(date(2026, 2, 14)) == {date(2026, 2, 1), date(2026, 2, 28)}
    assert journal.days(date(2026, 3, 1)) == {date(2026, 3, 1)}
    assert journal.days(date(2026, 4, 1)) == frozenset()
    journal.going.let_go(page)
    assert journal.days(date(2026, 3, 1)) == frozenset()


def test_the_first_and_last_month_there_is_have_days_too(journal: Journal) -> None:
    for day in ("0001-01-01", "9999-12-31"):
        journal.add(Page("words", date=day))
    assert journal.days(date(1, 1, 1)) == {date(1, 1, 1)}
    assert journal.days(date(9999, 12, 1)) == {date(9999, 12, 31)}
