"""A page let go is hidden at once and gone after half a minute, also while the vault is locked."""

from datetime import timedelta

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import RefusedError
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.vault.service import Vault


def later(clock: SetClock, seconds: float) -> None:
    clock.moment += timedelta(seconds=seconds)


def test_a_page_let_go_is_nowhere_to_be_seen(journal: Journal) -> None:
    kept = journal.add(Page("a window", title="Gone"))
    draft = journal.draft_of(kept.entry)
    journal.keep_draft(draft)
    journal.going.let_go(kept.entry)
    assert journal.entries() == []
    assert journal.search("window") == []
    assert journal.drafts() == []
    assert journal.open_page() is None
    with pytest.raises(RefusedError):
        journal.entry(kept.entry)


def test_it_can_be_taken_back_whole_within_half_a_minute(
    journal: Journal, clock: SetClock
) -> None:
    kept = journal.add(Page("a window", title="Stays"))
    before = journal.entry(kept.entry)
    journal.going.let_go(kept.entry)
    later(clock, 29)
    assert journal.going.pages()[0].left_ms == 1000
    journal.going.take_back(kept.entry)
    assert journal.entry(kept.entry) == before
    assert journal.going.pages() == []


def test_after_half_a_minute_it_is_deleted_before_anything_is_read(
    journal: Journal, clock: SetClock, vault: Vault
) -> None:
    kept = journal.add(Page("a window"))
    journal.going.let_go(kept.entry)
    later(clock, 30)
    again = Journal(vault, clock)
    assert again.open_page() is None
    with vault.reading() as db:
        assert db.execute("SELECT count(*) FROM entry_text").fetchone() == (0,)
    assert vault.kept.get("journal", "going") is None
    with pytest.raises(RefusedError):
        again.going.take_back(kept.entry)


def test_the_seconds_run_on_while_locked(journal: Journal, clock: SetClock, vault: Vault) -> None:
    kept = journal.add(Page("a window"))
    journal.going.let_go(kept.entry)
    later(clock, 10)
    again = Journal(vault, clock)
    assert again.entries() == []
    assert again.going.pages()[0].left_ms == 20_000


def test_gone_now_does_not_wait(journal: Journal, vault: Vault) -> None:
    kept = journal.add(Page("a window"))
    journal.going.let_go(kept.entry)
    journal.going.settle(now=True)
    with vault.reading() as db:
        assert db.execute("SELECT count(*) FROM entry").fetchone() == (0,)


def test_a_clock_set_back_does_not_hold_a_page(journal: Journal, clock: SetClock) -> None:
    kept = journal.add(Page("a window"))
    journal.going.let_go(kept.entry)
    later(clock, -3600)
    assert journal.going.pages() == []


def test_a_limit_still_gives_as_many_pages(journal: Journal) -> None:
    ids = [journal.add(Page(f"window {n}", date=f"2026-03-0{n}")).entry for n in (1, 2, 3, 4)]
    journal.going.let_go(ids[3])
    assert [one.id for one in journal.entries(2)] == [ids[2], ids[1]]
    assert [one.id for one in journal.search("window", 2)] == [ids[2], ids[1]]


def test_no_page_cannot_go(journal: Journal) -> None:
    kept = journal.add(Page("a window"))
    journal.delete(kept.entry)
    with pytest.raises(RefusedError):
        journal.going.let_go(kept.entry)


def test_beginnings_are_the_first_words(journal: Journal) -> None:
    long = journal.add(Page("word " * 500)).entry
    empty = journal.add(Page("", title="only a title")).entry
    given = journal.beginnings([long, empty])
    assert given[long].startswith("word word")
    assert len(given[long]) <= 200
    assert empty not in given


def test_what_is_gone_is_known_by_its_id_alone_until_it_is_forgotten(
    journal: Journal, vault: Vault, clock: SetClock
) -> None:
    stays = journal.add(Page("stays")).entry
    gone = [journal.add(Page(f"page {number}")).entry for number in range(2)]
    assert journal.going.gone() == []
    for one in gone:
        journal.going.let_go(one)
    journal.going.let_go(stays)
    journal.going.take_back(stays)
    assert journal.going.gone() == []
    later(clock, 31)
    assert Journal(vault, clock).going.pages() == []
    assert journal.going.gone() == gone
    assert vault.kept.get("journal", "gone") == gone
    journal.going.forget_gone()
    assert journal.going.gone() == []
    assert vault.kept.get("journal", "gone") is None
