"""Packs among the other pages: taken in by Settings, offered by the card, named beside a page."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6

from healingjournal.base.ids import PromptId
from healingjournal.prompts import held
from healingjournal.ui.prompts.card_view import CardView
from healingjournal.ui.prompts.check_in_view import CheckInView
from healingjournal.ui.prompts.packs.page import PacksPage
from healingjournal.ui.prompts.packs.words import beside
from healingjournal.ui.prompts.page import PromptsPage
from healingjournal.ui.settings.page import SettingsPage
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.theme.look import Look
from tests.prompts.packs import HEAD, pack, table
from tests.ui.shell.opened_pages import OpenedPages
from tests.vault.cheap import shut

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Opened(OpenedPages):
    """The pages of one opening, packs among them."""

    def packs(self) -> PacksPage:
        settings = self.navigation.page(Place.SETTINGS)
        assert isinstance(settings, SettingsPage)
        settings.show_section("prompts")
        settings.packs.click()
        assert self.navigation.here is Place.PACKS
        page = self.navigation.current()
        assert isinstance(page, PacksPage)
        return page

    def take_in(self, file: Path) -> None:
        page = self.packs()
        page.look_at(file)
        assert page.looked is not None
        assert page.looked.take is not None
        page.looked.take.click()

    def card(self) -> CardView:
        self.wiring.prompt()
        page = self.navigation.page(Place.PROMPT)
        assert isinstance(page, PromptsPage)
        check_in = page.here()
        assert isinstance(check_in, CheckInView)
        check_in.skip_all.click()
        view = page.here()
        assert isinstance(view, CardView)
        return view


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


def only_its_prompts(journal: Opened) -> None:
    ours = [theme.key for theme in journal.rooms.prompts.themes() if theme.key != "window"]
    journal.wiring.put("leave_out_themes", ours)


def test_its_prompts_are_offered_at_once_and_at_the_next_opening_with_its_name(
    look: Look, folder: Path, tmp_path: Path
) -> None:
    with opened(look, folder) as today:
        today.take_in(pack(tmp_path, table()))
        only_its_prompts(today)
        card = today.card()
        assert card.question.words() == "What moves outside right now?"
        assert card.pack.words() == beside("By the window")
    (tmp_path / "window.toml").unlink()
    with opened(look, folder) as later:
        assert later.card().pack.words() == beside("By the window")


def test_switched_off_they_are_not_and_removed_they_are_gone(
    look: Look, folder: Path, tmp_path: Path
) -> None:
    with opened(look, folder) as today:
        today.take_in(pack(tmp_path, table()))
        only_its_prompts(today)
        today.packs().cards[0].offer.click()
        assert today.card().pack.isHidden()
        assert today.rooms.prompts.list("window") == ()
        today.packs().cards[0].remove.click()
        assert today.vault.kept.get(held.ROOM, held.KEY) is None


def test_a_page_names_the_pack_below_its_question(
    look: Look, folder: Path, tmp_path: Path
) -> None:
    with opened(look, folder) as today:
        today.take_in(pack(tmp_path, table()))
        asked = today.wiring._question_of(PromptId("window-01"))
        assert asked is not None
        assert asked.text.endswith(beside("By the window"))
        ours = today.wiring._question_of(PromptId("joy-01"))
        assert ours is not None
        assert "\n" not in ours.text
        assert today.wiring._question_of(PromptId("gone-01")) is None


def test_a_theme_of_ours_in_any_language_is_not_taken_over(
    look: Look, folder: Path, tmp_path: Path
) -> None:
    with opened(look, folder) as today:
        head = HEAD.replace("window", "joy", 1).replace('"en"', '"fr"')
        today.take_in(pack(tmp_path, table(id='"joy-90"'), head=head))
        assert held.recall(today.vault.kept) == ()
        assert "joy" in today.packs().notice.words()
