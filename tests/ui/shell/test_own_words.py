"""The person's own words: kept in the journal, above a prompt and inside a card alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6

from healingjournal.ui.kit.label import Label
from healingjournal.ui.learn.page import LearnPage
from healingjournal.ui.prompts.card_view import CardView
from healingjournal.ui.prompts.check_in_view import CheckInView
from healingjournal.ui.settings.page import SettingsPage
from healingjournal.ui.settings.setting_row import LineRow
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.theme.look import Look
from tests.ui.shell.opened_pages import OpenedPages
from tests.vault.cheap import shut

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shut(tmp_path / "pages")
    return tmp_path / "pages"


@contextmanager
def opened(look: Look, folder: Path) -> Iterator[OpenedPages]:
    journal = OpenedPages(look, folder, NOON)
    try:
        yield journal
    finally:
        journal.vault.close()
        shiboken6.delete(journal.stack)


def line(journal: OpenedPages, key: str) -> LineRow:
    page = journal.navigation.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.show_section("words")
    row = page.rows[key]
    assert isinstance(row, LineRow)
    return row


def write(row: LineRow, text: str) -> None:
    row.field.setText(text)
    row.field.editingFinished.emit()


def card(journal: OpenedPages) -> CardView:
    journal.wiring.prompt()
    page = journal.navigation.page(Place.PROMPT)
    check_in = page.findChild(CheckInView)
    assert check_in is not None
    check_in.skip_all.click()
    view = page.findChild(CardView)
    assert view is not None
    return view


def said(journal: OpenedPages, card_id: str) -> list[str]:
    page = journal.navigation.page(Place.LEARN)
    assert isinstance(page, LearnPage)
    page.open_card(card_id)
    here = page.here()
    assert here is not None
    return [label.words() for label in here.findChildren(Label)]


def test_a_name_stands_above_a_prompt_and_can_be_taken_away_again(
    look: Look, folder: Path
) -> None:
    with opened(look, folder) as today:
        today.unlock()
        assert card(today).called.isHidden()
        write(line(today, "own_name"), "  Inés  ")
        assert card(today).called.words() == "Inés,"
        today.navigation.go(Place.TODAY)
        shown = today.navigation.page(Place.TODAY).findChildren(Label)
        assert not any("Inés" in label.words() for label in shown)
    assert not (folder.parent / "settings.json").exists()  # nothing of it lies outside
    with opened(look, folder) as later:
        later.unlock()
        assert card(later).called.words() == "Inés,"
        write(line(later, "own_name"), "")
        assert later.wiring.value("own_name") is None
        assert card(later).called.isHidden()


def test_a_word_for_what_happened_stands_in_cards_once_the_journal_is_open(
    look: Look, folder: Path
) -> None:
    with opened(look, folder) as today:
        today.unlock()
        write(line(today, "own_word_en"), "abuse")
        assert any(text.startswith("Abuse is done to men") for text in said(today, "L25"))
        write(line(today, "own_word_en"), "it")
        assert any(text.startswith("It is done to men") for text in said(today, "L25"))
    with opened(look, folder) as later:
        assert any(text.startswith("Sexual harm is done") for text in said(later, "L25"))
        later.unlock()
        assert any(text.startswith("It is done to men") for text in said(later, "L25"))
