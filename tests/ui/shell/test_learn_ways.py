"""Learn among the other pages: its bookmarks in the journal, its way from Help and back."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6

from healingjournal.ui.learn.card_view import CardView
from healingjournal.ui.learn.list_view import ListView
from healingjournal.ui.learn.page import LearnPage
from healingjournal.ui.safety.page import HelpPage
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.theme.look import Look
from tests.ui.shell.opened_pages import OpenedPages
from tests.vault.cheap import shut

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Opened(OpenedPages):
    """The pages of one opening, Learn and Help among them."""

    def learn(self) -> LearnPage:
        page = self.navigation.page(Place.LEARN)
        assert isinstance(page, LearnPage)
        return page

    def help(self) -> HelpPage:
        page = self.navigation.page(Place.HELP)
        assert isinstance(page, HelpPage)
        return page

    def is_at(self, place: Place) -> bool:
        return self.navigation.here is place

    def card(self) -> CardView:
        view = self.learn().here()
        assert isinstance(view, CardView)
        return view

    def titles(self) -> list[str]:
        view = self.learn().findChild(ListView)
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
        yield journal
    finally:
        journal.vault.close()
        shiboken6.delete(journal.stack)


def test_a_bookmark_lies_in_the_journal_and_is_there_at_the_next_opening(
    look: Look, folder: Path
) -> None:
    with opened(look, folder) as today:
        today.unlock()
        today.wiring.rail.items["learn"].click()
        today.learn().open_card("L05")
        today.card().mark.click()
        assert today.vault.kept.get("learn", "bookmarks") == ["L05"]
    outside = folder.parent / "settings.json"
    assert not outside.exists() or "L05" not in outside.read_text()
    with opened(look, folder) as later:
        later.locked.learn()  # as it is while locked, where it is chosen to open
        view = later.learn().findChild(ListView)
        assert view is not None
        assert view.about.chip("marked").isHidden()
        later.unlock()
        view.about.chip("marked").click()
        assert later.titles() == ["Energy to fight or to flee"]


def test_from_help_one_press_shows_the_first_days_and_back_leads_where_one_was(
    look: Look, folder: Path
) -> None:
    with opened(look, folder) as today:
        today.unlock()
        today.navigation.go(Place.MOMENTS)
        today.locked.help()
        today.help()._take_country("GB")
        card = today.help().first_days
        assert card is not None
        card.click()
        assert today.card().title.words() == "The first days"
        today.card().footer.stop.click()
        assert today.is_at(Place.HELP)
        today.help().footer.stop.click()
        assert today.is_at(Place.MOMENTS)


def test_from_a_card_to_help_and_back_to_the_card(look: Look, folder: Path) -> None:
    with opened(look, folder) as today:
        today.unlock()
        today.locked.learn()
        today.learn().open_card("L01")
        today.card().help.click()
        assert today.is_at(Place.HELP)
        today.navigation.back()
        assert today.card().title.words() == "Your reactions make sense"
        today.wiring.rail.items["learn"].click()
        assert len(today.titles()) == 33
        assert not isinstance(today.learn().here(), CardView)


def test_opening_it_while_locked_is_a_choice_kept_outside(look: Look, folder: Path) -> None:
    with opened(look, folder) as locked:
        locked.locked.help()
        locked.help()._take_country("GB")
        assert locked.help().first_days is None
        locked.unlock()
        locked.locked.learn()
        view = locked.learn().findChild(ListView)
        assert view is not None
        view.also_locked.click()
        assert locked.wiring.value("learn_locked") is True
        locked.wiring.put("learn_locked", False)
        assert not view.also_locked.isChecked()
        locked.wiring.put("learn_locked", True)
    with opened(look, folder) as again:
        again.locked.help()
        again.help()._take_country("GB")
        assert again.help().first_days is not None
        again.help().first_days_requested.emit()
        assert again.card().title.words() == "The first days"
        again.card().footer.stop.click()
        assert again.is_at(Place.HELP)
