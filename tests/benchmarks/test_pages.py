"""The journals that are measured: the same words each time, and pages where one will look."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from benchmarks.measure import SOUGHT, TAG
from benchmarks.pages import (
    WORDS,
    fill,
    fill_with_pictures,
    made_up_pages,
    made_up_picture,
)
from healingjournal.base.clock import SetClock
from healingjournal.base.private import Private
from healingjournal.journal.picture import Place
from healingjournal.journal.picture_file import cleaned
from healingjournal.journal.service import Journal
from healingjournal.vault.keys import KdfBounds, KdfCost
from healingjournal.vault.service import Vault, create

TODAY = date(2026, 10, 31)
OPENED = date(2023, 6, 28)  # forty months before, and past some Februaries no day is over 28
CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 1, 1, 12, tzinfo=UTC))


@pytest.fixture
def vault(tmp_path: Path, clock: SetClock) -> Iterator[Vault]:
    bounds = KdfBounds(floor=CHEAP, usual=CHEAP, ceiling=CHEAP)
    key = Private("four plain words here")
    made = create(tmp_path / "pages", key, bounds, clock, code_works=True).vault
    yield made
    made.close()


def test_made_up_pages_are_the_same_each_time() -> None:
    assert list(made_up_pages(3, TODAY)) == list(made_up_pages(3, TODAY))


@pytest.mark.parametrize("count", [10, 1_000])
def test_a_journal_of_any_size_has_pages_on_the_day_that_is_opened(count: int) -> None:
    assert OPENED in {page.when.date() for page in made_up_pages(count, TODAY)}


def test_the_smallest_journal_has_the_word_that_is_looked_for_and_the_tag(
    vault: Vault, clock: SetClock
) -> None:
    journal = Journal(vault, clock)
    made = list(made_up_pages(10, TODAY))
    fill(journal, vault, clock, made)
    lines = journal.entries()
    assert len(lines) == len(made)
    assert len(journal.search(SOUGHT)) == 1
    assert TAG in lines[-1].tags
    assert TAG not in lines[0].tags


def test_pages_to_be_saved_later_come_after_and_move_none() -> None:
    assert list(made_up_pages(10, TODAY, 5))[:10] == list(made_up_pages(10, TODAY))


def test_a_made_up_page_has_as_many_words_as_it_says() -> None:
    assert all(len(page.body.split()) == WORDS for page in made_up_pages(20, TODAY))


def test_made_up_pictures_are_real_ones_and_all_different() -> None:
    files = [made_up_picture(number) for number in range(3)]
    assert len(set(files)) == 3
    assert all(cleaned(file).media == "image/png" for file in files)


def test_every_page_of_a_journal_of_pictures_shows_its_own(vault: Vault, clock: SetClock) -> None:
    journal = Journal(vault, clock)
    fill_with_pictures(journal, vault, clock, list(made_up_pages(3, TODAY)))
    for line in journal.entries():
        (picture,) = journal.pictures.of(Place(line.id))
        assert f"(picture:{picture.id})" in journal.entry(line.id).body
