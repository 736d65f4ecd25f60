"""The entry in the menu of programs: asked for by a press, said plainly, and taken away again."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from healingjournal.settings.menu_entry import MenuEntry
from healingjournal.ui.settings.menu_card import MenuCard
from healingjournal.ui.settings.privacy import words
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork


@pytest.fixture
def names() -> list[str]:
    return ["Garden notes"]


@pytest.fixture
def card(tmp_path: Path, names: list[str], look: Look, qtbot: QtBot) -> MenuCard:
    entry = MenuEntry(tmp_path / "menu", ["/usr/bin/pages"])
    made = MenuCard(look, InlineWork(), entry, lambda: names[0])
    qtbot.addWidget(made)
    made.show()
    made.check()
    return made


def test_before_any_press_nothing_is_there_and_it_says_who_can_see_it(
    card: MenuCard, tmp_path: Path
) -> None:
    assert list(tmp_path.iterdir()) == []
    assert card.now.words() == words.menu()["none"]
    assert card.remove.isHidden()
    assert "outside the journal" in words.menu()["text"]
    assert "can see it" in words.menu()["text"]


def test_one_press_puts_it_there_under_the_name_of_now_and_one_takes_it_away(
    card: MenuCard, names: list[str], tmp_path: Path
) -> None:
    card.put.click()
    assert card.now.words() == "It is there as “Garden notes”."
    names[0] = "Lists"
    card.put.click()
    assert card.now.words() == "It is there as “Lists”."
    assert [path.name for path in (tmp_path / "menu").iterdir()] == ["lists.desktop"]
    card.remove.setFocus()
    card.remove.click()
    assert card.now.words() == words.menu()["none"]
    assert card.notice.words() == words.menu()["was_removed"]
    assert list((tmp_path / "menu").iterdir()) == []
    assert card.remove.isHidden()


def test_what_is_in_the_way_and_what_cannot_be_written_are_said(
    card: MenuCard, tmp_path: Path
) -> None:
    (tmp_path / "menu").write_text("in the way")
    card.put.click()
    assert card.notice.words() == words.menu()["not_done"]
    (tmp_path / "menu").unlink()
    (tmp_path / "menu").mkdir()
    (tmp_path / "menu" / "garden-notes.desktop").write_text("[Desktop Entry]\nName=Other")
    card.put.click()
    assert card.notice.words() == words.menu()["in_the_way"]
    assert card.now.words() == words.menu()["none"]


def test_what_was_said_goes_with_the_section(card: MenuCard) -> None:
    card.put.click()
    assert card.notice.isVisible()
    card.hide()
    assert card.notice.isHidden()
