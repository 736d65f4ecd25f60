"""The care plan among the other pages: kept in the journal, and out of it only by choice."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6

from healingjournal.careplan import held
from healingjournal.careplan.plan import PROFESSIONALS, SIGNS, Plan
from healingjournal.safety import helplines
from healingjournal.settings.card import PlainCard
from healingjournal.settings.outside import OutsideSettings
from healingjournal.sharing.reading import read_pages
from healingjournal.ui.careplan.page import CarePage
from healingjournal.ui.safety.page import HelpPage
from healingjournal.ui.settings.card.page import CardPage
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.theme.look import Look
from tests.ui.shell.opened_pages import OpenedPages
from tests.vault.cheap import shut

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Opened(OpenedPages):
    """The pages of one opening, the care plan among them."""

    def care(self) -> CarePage:
        self.wiring.rail.items["care"].click()
        assert self.navigation.here is Place.CARE
        page = self.navigation.current()
        assert isinstance(page, CarePage)
        return page

    def help(self) -> HelpPage:
        self.locked.help()
        page = self.navigation.current()
        assert isinstance(page, HelpPage)
        return page


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


def outside(folder: Path) -> OutsideSettings:
    return OutsideSettings(folder.parent / "settings.json")


def test_it_is_there_at_the_next_opening(look: Look, folder: Path) -> None:
    with opened(look, folder) as today:
        page = today.care()
        page.change()
        assert page.editing is not None
        page.editing.areas[SIGNS].setPlainText("I stop answering messages")
        page.back()
    with opened(look, folder) as later:
        assert held.recall(later.vault.kept).of(SIGNS) == ("I stop answering messages",)
        card = later.care().overview.cards[SIGNS]
        assert "I stop answering messages" in card.heading.accessibleDescription()


def test_what_is_typed_is_stored_at_lock(look: Look, folder: Path) -> None:
    with opened(look, folder) as today:
        assert today.wiring.unsaved() is None
        page = today.care()
        page.change()
        assert page.editing is not None
        page.editing.areas[SIGNS].setPlainText("Just now")
        command = today.wiring.unsaved()
        assert command is not None
        command()
        assert held.recall(today.vault.kept).of(SIGNS) == ("Just now",)


def test_help_leads_to_it(look: Look, folder: Path) -> None:
    outside(folder).put("help_country", "GB")
    with opened(look, folder) as today:
        today.care()
        page = today.help()
        assert page.care is not None
        page.care.click()
        assert today.navigation.here is Place.CARE


def test_the_lines_of_the_country_chosen_in_help_can_be_chosen(look: Look, folder: Path) -> None:
    with opened(look, folder) as without:
        page = without.care()
        page.choose_lines()
        assert page.choosing is not None
        assert page.choosing.boxes == []
    outside(folder).put("help_country", "GB")
    with opened(look, folder) as today:
        page = today.care()
        page.choose_lines()
        assert page.choosing is not None
        first = page.choosing.boxes[0]
        assert first.words() == helplines.country("GB").shown(locked=False)[0].service
        first.click()
        page.choosing.add.click()
        (one,) = held.recall(today.vault.kept).reached(PROFESSIONALS)
        assert one.name == first.words()
        assert one.seen == "2026-06-02"


def test_one_page_is_made_outside_the_journal(look: Look, folder: Path, tmp_path: Path) -> None:
    with opened(look, folder) as today:
        held.store(today.vault.kept, Plan().with_lines(SIGNS, "Food tastes of nothing"))
        page = today.care()
        page.copy()
        assert page.copying is not None
        page.copying._make(tmp_path / "pages.pdf")
        (sheet,) = read_pages((tmp_path / "pages.pdf").read_bytes())
        assert "Food tastes of nothing" in sheet.on_sheet
        page.copying._make(folder / "pages.pdf")
        assert not (folder / "pages.pdf").exists()
        assert page.copying.notice.words()


def test_a_card_opens_while_locked_from_help_and_leads_back_there(
    look: Look, folder: Path
) -> None:
    outside(folder).put("help_country", "GB")
    card = PlainCard(outside(folder))
    journal = Opened(look, folder, NOON)
    try:
        journal.navigation.go(Place.VAULT)
        assert journal.help().card is None
        journal.navigation.back()
        card.keep("Ines, evenings are fine")
        page = journal.help()
        assert page.card is not None
        page.card.click()
        assert journal.navigation.here is Place.CARD
        shown = journal.navigation.current()
        assert isinstance(shown, CardPage)
        assert shown.text.words() == "Ines, evenings are fine"
        shown.stop()
        assert journal.navigation.current() is page
        page.back_requested.emit()
        assert journal.navigation.current() is journal.navigation.made(Place.VAULT)
        card.take_away()
        assert journal.help().card is None
    finally:
        journal.vault.close()
        shiboken6.delete(journal.stack)


def test_a_card_kept_from_the_plan_is_the_one_of_settings(look: Look, folder: Path) -> None:
    with opened(look, folder) as today:
        held.store(today.vault.kept, Plan().with_lines(SIGNS, "The green door"))
        page = today.care()
        page.write_card()
        assert page.carding is not None
        page.carding.parts[SIGNS].click()
        page.carding.keep.click()
        assert PlainCard(outside(folder)).words() == "The green door\n"
        today.wiring.put("others_use", True)
        assert not PlainCard(outside(folder)).there()
