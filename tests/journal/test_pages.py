"""Pages are kept to the letter, edited with their versions, listed by day, and deleted for good."""

from datetime import UTC, date, datetime, timedelta

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId, looks_like_id
from healingjournal.base.text import MAX_ENTRY_BYTES
from healingjournal.journal.entry import EntryDeleted, EntryKept, Page
from healingjournal.journal.front_matter import read
from healingjournal.journal.service import Journal
from healingjournal.vault.service import Vault


def dated(journal: Journal, day: str, title: str = "", *tags: str) -> EntryId:
    return journal.add(Page("Some words.", title=title or day, tags=tags, date=day)).entry


def titles(
    journal: Journal,
    limit: int | None = None,
    *,
    since: date | None = None,
    until: date | None = None,
    tag: str | None = None,
) -> list[str]:
    return [line.title for line in journal.entries(limit, since=since, until=until, tag=tag)]


def test_a_page_without_a_date_is_of_now(journal: Journal) -> None:
    fact = journal.add(Page("The tide was out.\n"))
    page = journal.entry(fact.entry)
    assert fact == EntryKept(fact.entry, new=True)
    assert looks_like_id(page.id)
    assert page.when.isoformat() == "2026-03-04T09:30:15+02:00"
    assert page.day == date(2026, 3, 4)
    assert (page.title, page.tags, page.body) == ("", (), "The tide was out.\n")
    assert (page.words, page.prompt, page.versions) == (4, None, 1)


def test_a_page_keeps_what_its_front_matter_names(journal: Journal) -> None:
    text = (
        "---\ntitle: Harbour\ntags: Sea, sea, walk\ndate: 2025-12-31\nprompt: safety-01\n---\nOut."
    )
    page = journal.entry(journal.add(read(text)).entry)
    assert (page.title, page.tags, page.prompt) == ("Harbour", ("Sea", "walk"), "safety-01")
    assert page.when.replace(tzinfo=None) == datetime(2025, 12, 31, 12, 0)
    assert page.body == "Out."


@pytest.mark.parametrize(
    "body",
    [
        "",
        "\n\n",
        "\u0085\u00a0 x \u3000",
        "e\u0301é",
        "\u202eabc\u202c",
        "a\x07\x1b[31m",
        "\ufeff",
        "\ufeff\ufeffa",
        "👩\u200d👧 ❤\ufe0f",
        "\U000e0067 \u00ad \u200b",
        "\x01\x02",
        "---\ntitle: a\n--- x",
    ],
)
def test_a_text_is_stored_to_the_letter(journal: Journal, body: str) -> None:
    assert journal.entry(journal.add(Page(body)).entry).body == body


def test_a_text_that_came_through_no_door_is_taken_in(journal: Journal) -> None:
    page = journal.entry(journal.add(Page("a\r\nb\u2028c\0\ud800", title="x\ny")).entry)
    assert page.body == "a\nb\nc\ufffd"
    assert page.title == "x y"


def test_a_page_of_5_mib_is_kept_and_a_longer_one_refused(journal: Journal) -> None:
    whole = "word " * (MAX_ENTRY_BYTES // 5)
    kept = journal.add(Page(whole)).entry
    assert journal.entry(kept).body == whole
    assert [hit.id for hit in journal.search("word")] == [kept]
    over = "é" * (MAX_ENTRY_BYTES // 2 + 1)
    with pytest.raises(RefusedError) as told:
        journal.add(Page(over))
    assert told.value.words_key == "too_long"
    with pytest.raises(RefusedError):
        journal.edit(kept, Page(over))
    assert journal.entry(kept).versions == 1


def test_title_and_tags_count_to_the_5_mib_of_a_page(journal: Journal) -> None:
    body = "x" * (MAX_ENTRY_BYTES - 6)
    kept = journal.add(Page(body, "four", ("ab",))).entry
    for page in (
        Page(body, "fours", ("ab",)),
        Page(body, "four", ("ab", "c")),
        Page("", "x" * MAX_ENTRY_BYTES, ("a",)),
        Page(body + "x"),
    ):
        with pytest.raises(RefusedError) as told:
            journal.edit(kept, page)
        assert told.value.words_key == "too_long"
    assert journal.entry(kept).versions == 1


def test_an_edit_changes_the_text_and_only_what_is_named(journal: Journal) -> None:
    kept = journal.add(read("---\ntitle: A\ntags: x, y\ndate: 2025-01-02\n---\nOne")).entry
    assert journal.edit(kept, read("Two")) == EntryKept(kept, new=False)
    page = journal.entry(kept)
    assert (page.title, page.tags, page.day, page.body) == (
        "A",
        ("x", "y"),
        date(2025, 1, 2),
        "Two",
    )
    journal.edit(kept, read("---\ntitle: B\ndate: 2025-01-03T08:15\n---\nThree"))
    page = journal.entry(kept)
    assert (page.title, page.tags, page.body) == ("B", ("x", "y"), "Three")
    assert page.when.replace(tzinfo=None) == datetime(2025, 1, 3, 8, 15)
    assert page.versions == 3


def test_an_empty_value_clears(journal: Journal, clock: SetClock) -> None:
    kept = journal.add(
        read("---\ntitle: A\ntags: x\ndate: 2020-01-02\nprompt: a-1\n---\nOne")
    ).entry
    clock.moment += timedelta(days=3)
    journal.edit(kept, read("---\ntitle:\ntags:\ndate:\nprompt:\n---\nOne"))
    page = journal.entry(kept)
    assert (page.title, page.tags, page.prompt) == ("", (), None)
    assert page.when == datetime(2026, 3, 4, 7, 30, 15, tzinfo=UTC)
    assert titles(journal, tag="x") == []


def test_the_same_instant_in_another_place_is_another_time(journal: Journal) -> None:
    kept = journal.add(Page("One", date="2026-01-01T23:00+00:00")).entry
    journal.edit(kept, Page("One", date="2026-01-02T01:00+02:00"))
    assert journal.entry(kept).when.isoformat() == "2026-01-02T01:00:00+02:00"
    assert titles(journal, since=date(2026, 1, 2)) == [""]
    assert journal.entry(kept).versions == 1


def test_earlier_texts_are_kept(journal: Journal, vault: Vault) -> None:
    kept = journal.add(Page("One", title="A")).entry
    journal.edit(kept, Page("Two"))
    journal.edit(kept, Page("Two"))
    journal.edit(kept, Page("Two", title="B"))
    with vault.reading() as db:
        rows = db.execute("SELECT number, title, body FROM version ORDER BY number").fetchall()
    assert rows == [(1, "A", "One"), (2, "A", "Two")]
    assert journal.entry(kept).versions == 3


def test_a_refused_edit_changes_nothing(journal: Journal) -> None:
    kept = journal.add(Page("One")).entry
    with pytest.raises(RefusedError):
        journal.edit(kept, Page("Two", date="2026-02-30"))
    assert journal.entry(kept).body == "One"


@pytest.mark.parametrize("unknown", ["", "0" * 26, "x'; DROP TABLE entry", "none"])
def test_an_id_of_no_page_is_told(journal: Journal, unknown: str) -> None:
    for call in (
        lambda: journal.entry(EntryId(unknown)),
        lambda: journal.edit(EntryId(unknown), Page("x")),
        lambda: journal.delete(EntryId(unknown)),
        lambda: journal.draft_of(EntryId(unknown)),
    ):
        with pytest.raises(RefusedError) as told:
            call()
        assert told.value.words_key == "no_entry"


def test_pages_are_listed_newest_first_by_their_local_day_then_as_written(
    journal: Journal,
) -> None:
    dated(journal, "2026-03-04T09:00+14:00", "east")
    dated(journal, "2026-03-04T09:30-10:00", "west")
    dated(journal, "0001-01-01", "first day")
    dated(journal, "9999-12-31T23:59:59", "last day")
    dated(journal, "2026-03-04T09:00", "same time, later")
    assert titles(journal) == ["last day", "west", "same time, later", "east", "first day"]
    assert titles(journal, limit=2) == ["last day", "west"]
    assert titles(journal, limit=0) == []


def test_a_clock_set_back_never_reorders_what_is_written(journal: Journal, clock: SetClock) -> None:
    first = journal.add(Page("One", title="one")).entry
    journal.add(Page("Two", title="two"))
    clock.moment -= timedelta(days=400)
    journal.add(Page("Three", title="three"))
    journal.edit(first, Page("One again"))
    assert titles(journal) == ["two", "one", "three"]


def test_both_days_of_a_span_are_included(journal: Journal) -> None:
    for day in ("2026-01-31", "2026-02-01T00:00", "2026-02-28T23:59:59", "2026-03-01T00:00"):
        dated(journal, day)
    found = titles(journal, since=date(2026, 2, 1), until=date(2026, 2, 28))
    assert found == ["2026-02-28T23:59:59", "2026-02-01T00:00"]
    assert len(titles(journal, since=date.min, until=date.max)) == 4
    assert titles(journal, since=date(2026, 3, 1)) == ["2026-03-01T00:00"]
    assert titles(journal, until=date(2026, 1, 31)) == ["2026-01-31"]


def test_a_tag_is_found_folded(journal: Journal) -> None:
    dated(journal, "2026-01-01", "a", "Crème", "x")
    dated(journal, "2026-01-03", "b", "creme")
    dated(journal, "2026-01-02", "c", "other")
    assert titles(journal, tag="CREME") == ["b", "a"]
    assert titles(journal, tag="creme", limit=1) == ["b"]
    assert titles(journal, tag="creme", since=date(2026, 1, 2)) == ["b"]
    assert titles(journal, tag="none") == []


def test_months_with_pages_come_newest_first_and_hold_their_pages(journal: Journal) -> None:
    assert journal.months() == []
    for day in ("2026-02-28", "2026-02-01", "2025-12-31", "0001-01-01", "9999-12-31"):
        dated(journal, day)
    months = [date(9999, 12, 1), date(2026, 2, 1), date(2025, 12, 1), date(1, 1, 1)]
    assert journal.months() == months
    assert [line.title for line in journal.month(date(2026, 2, 14))] == ["2026-02-28", "2026-02-01"]
    assert sum(len(journal.month(month)) for month in months) == 5


def test_prompts_taken_are_told_with_their_time(journal: Journal) -> None:
    journal.add(Page("a", prompt="safety-01", date="2026-03-01T10:00"))
    journal.add(Page("b", prompt="rest-02", date="2026-02-01T10:00"))
    journal.add(Page("c", date="2026-03-02"))
    taken = journal.prompts_taken(datetime(2026, 2, 20, tzinfo=UTC))
    assert [(prompt, when.replace(tzinfo=None)) for prompt, when in taken] == [
        ("safety-01", datetime(2026, 3, 1, 10))
    ]
    assert len(journal.prompts_taken(datetime(1, 1, 1, tzinfo=UTC))) == 2


def test_sequence_numbers_grow_and_are_never_used_again(journal: Journal, vault: Vault) -> None:
    journal.delete(journal.add(Page("a")).entry)
    journal.add(Page("b"))
    with vault.reading() as db:
        assert db.execute("SELECT seq FROM entry").fetchall() == [(2,)]


def test_nothing_a_person_wrote_shows_in_a_repr(journal: Journal) -> None:
    page = Page("canary", title="canary", tags=("canary",))
    kept = journal.add(page).entry
    draft = journal.draft_of(kept)
    shown = repr((page, journal.entry(kept), journal.entries(), journal.search("canary"), draft))
    assert "canary" not in shown


def test_deleting_gives_a_fact_and_takes_the_page_away(journal: Journal) -> None:
    kept = journal.add(Page("One", tags=("a",))).entry
    other = journal.add(Page("Other")).entry
    assert journal.delete(kept) == EntryDeleted(kept)
    assert [line.id for line in journal.entries()] == [other]
    with pytest.raises(RefusedError):
        journal.entry(kept)
