"""Exercises of others among the other pages: taken in by Settings, there in Ground and Moments."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6

from healingjournal.grounding import catalogue, held, personal
from healingjournal.ui.grounding.brought.page import ExercisesPage
from healingjournal.ui.grounding.list_view import ListView
from healingjournal.ui.grounding.page import GroundPage
from healingjournal.ui.settings.page import SettingsPage
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.theme.look import Look
from tests.grounding.others import one_file
from tests.ui.shell.opened_pages import OpenedPages
from tests.vault.cheap import shut

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Opened(OpenedPages):
    """The pages of one opening, exercises of others among them."""

    def settings(self) -> SettingsPage:
        settings = self.navigation.page(Place.SETTINGS)
        assert isinstance(settings, SettingsPage)
        return settings

    def others(self) -> ExercisesPage:
        settings = self.settings()
        settings.show_section("ground")
        settings.exercises.click()
        page = self.navigation.current()
        assert isinstance(page, ExercisesPage)
        return page

    def take_in(self, file: Path) -> None:
        page = self.others()
        page.look_at(file)
        assert page.looked is not None
        assert page.looked.take is not None
        page.looked.take.click()

    def ground(self) -> GroundPage:
        self.locked.ground()
        page = self.navigation.page(Place.GROUND)
        assert isinstance(page, GroundPage)
        return page

    def listed(self) -> list[str]:
        page = self.ground()
        page.show_list()
        view = page.findChild(ListView)
        assert view is not None
        return [card.accessibleName() for grid in view.grids for card in grid.cards]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shut(tmp_path / "pages")
    return tmp_path / "pages"


@contextmanager
def opened(look: Look, folder: Path) -> Iterator[Opened]:
    journal = Opened(look, folder, NOON)
    try:
        journal.unlock()
        yield journal
    finally:
        journal.vault.close()
        shiboken6.delete(journal.stack)


def test_one_is_there_at_once_and_at_the_next_opening_until_it_is_removed(
    look: Look, folder: Path, tmp_path: Path
) -> None:
    with opened(look, folder) as today:
        assert "By the window" not in today.listed()
        today.take_in(one_file(tmp_path))
        assert "By the window" in today.listed()
        assert ("W01", "By the window") in today.wiring.moments.exercises()
    with opened(look, folder) as tomorrow:
        assert "By the window" in tomorrow.listed()
        page = tomorrow.others()
        page.cards[0].offer.click()
        assert "By the window" not in tomorrow.listed()
        page.cards[0].offer.click()
        assert "By the window" in tomorrow.listed()
        tomorrow.others().cards[0].remove.click()
        assert "By the window" not in tomorrow.listed()
        assert tomorrow.vault.kept.get(held.ROOM, held.KEY) is None


def test_ground_can_begin_with_one_and_it_can_be_a_favourite(
    look: Look, folder: Path, tmp_path: Path
) -> None:
    with opened(look, folder) as today:
        today.take_in(one_file(tmp_path))
        today.wiring.put("first_exercise", "W01")
        page = today.ground()
        assert page.title() == "By the window"
        page.player.ways.favourite.click()
        assert personal.recall(today.vault.kept).favourites == ("W01",)
    with opened(look, folder) as tomorrow:
        assert tomorrow.ground().title() == "By the window"


def test_before_the_journal_is_open_there_is_none(
    look: Look, folder: Path, tmp_path: Path
) -> None:
    with opened(look, folder) as today:
        today.take_in(one_file(tmp_path))
        today.wiring.put("first_exercise", "W01")
    locked = Opened(look, folder, NOON)
    try:
        assert locked.ground().title() == catalogue.first().name
        assert "By the window" not in locked.listed()
    finally:
        locked.vault.close()
        shiboken6.delete(locked.stack)


def test_settings_and_moments_open_without_reading_an_exercise_file_whole(
    look: Look, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(_lang: str) -> None:
        raise AssertionError("read while the window waits")

    names = list(catalogue.names())
    assert len(names) == len(catalogue.shipped())
    with opened(look, folder) as today:
        monkeypatch.setattr(catalogue, "shipped", read)
        today.navigation.go(Place.SETTINGS)
        today.settings().show_section("ground")
        today.wiring.note_moment()
        assert today.navigation.here is Place.MOMENTS
        assert today.wiring.moments.exercises() == names
