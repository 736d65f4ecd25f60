"""The plain card: written in Settings by choice, read while locked, taken away for good."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.errors import RefusedError
from healingjournal.settings.card import LONGEST, PlainCard
from healingjournal.settings.outside import OutsideSettings
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.told import told
from healingjournal.ui.settings.card import words
from healingjournal.ui.settings.card.page import CardPage
from healingjournal.ui.settings.card.section import CardSection
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
WORDS = "Call Ana first.\n\u00a0The green door.\n"
WHO = "Anyone who opens this app can read this."
Show = Callable[[QWidget], None]


@pytest.fixture
def card(tmp_path: Path) -> PlainCard:
    return PlainCard(OutsideSettings(tmp_path / "pages" / "settings.json"))


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def made(thing: QWidget) -> None:
        qtbot.addWidget(thing)
        thing.resize(780, 600)
        thing.show()
        qtbot.waitExposed(thing)
        thing.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is thing)

    return made


@pytest.fixture
def section(look: Look, card: PlainCard, show: Show) -> CardSection:
    made = CardSection(look, InlineWork(), card)
    show(made)
    made.check()
    return made


@pytest.fixture
def page(look: Look, card: PlainCard, show: Show) -> CardPage:
    made = CardPage(look, card)
    show(made)
    return made


def spoken(thing: QWidget) -> list[str]:
    return [label.words() for label in thing.findChildren(Label) if label.isVisible()]


def test_a_huge_paste_is_not_taken_and_told_at_once(section: CardSection) -> None:
    section.area.setPlainText(WORDS)
    huge = QMimeData()
    huge.setText("x" * 5_000_000)
    section.area.insertFromMimeData(huge)
    assert section.area.document().characterCount() == len(WORDS) + 1
    assert section.notice.words() == told(RefusedError("card_too_long"))
    little = QMimeData()
    little.setText("And tea.")
    section.area.insertFromMimeData(little)
    assert "And tea." in section.area.toPlainText()


def test_it_says_who_can_read_it_before_anything_is_kept(
    section: CardSection, card: PlainCard
) -> None:
    assert WHO in spoken(section)
    assert section.area.toPlainText() == ""
    assert not section.away.isVisible()
    assert not card.there()


def test_the_file_holds_exactly_what_stands_in_the_area(
    section: CardSection, card: PlainCard, tmp_path: Path
) -> None:
    section.area.setPlainText(WORDS)
    section.keep.click()
    assert (tmp_path / "pages" / "card").read_text("utf-8") == WORDS
    assert section.notice.words() == words.section()["kept"]
    assert section.away.isVisible()
    section.check()
    assert section.area.document().toRawText().replace("\u2029", "\n") == card.words() == WORDS


@pytest.mark.parametrize(("typed", "said"), [(" \n", "no words"), ("x" * 1001, "1,000")])
def test_what_cannot_be_kept_is_told_and_stays_typed(
    section: CardSection, card: PlainCard, typed: str, said: str
) -> None:
    section.area.setPlainText(typed)
    section.keep.click()
    assert said in section.notice.words()
    assert section.area.toPlainText() == typed
    assert not card.there()
    assert LONGEST == 1000


def test_words_that_were_not_kept_stand_when_one_comes_back(
    section: CardSection, card: PlainCard
) -> None:
    section.area.setPlainText("not kept yet")
    section.check()
    assert section.area.toPlainText() == "not kept yet"
    section.keep.click()
    card.take_away()
    section.check()
    assert section.area.toPlainText() == ""


def test_taken_away_it_is_gone_and_its_words_stand_here(
    section: CardSection, card: PlainCard, tmp_path: Path
) -> None:
    section.area.setPlainText(WORDS)
    section.keep.click()
    section.away.click()
    assert not card.there()
    assert list((tmp_path / "pages").iterdir()) == []
    assert not section.away.isVisible()
    assert section.notice.words() == words.section()["gone"]
    assert QApplication.focusWidget() is section.area
    section.check()
    assert "green door" in section.area.toPlainText()
    assert not section.away.isVisible()


def test_a_card_that_cannot_be_read_is_told_and_can_be_taken_away(
    section: CardSection, card: PlainCard, tmp_path: Path
) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "card").write_bytes(b"\xff\xfe")
    section.check()
    assert "cannot be read" in section.notice.words()
    section.away.click()
    assert not card.there()


def test_a_disk_that_takes_nothing_is_told(
    section: CardSection, tmp_path: Path
) -> None:
    (tmp_path / "pages").write_text("in the way")
    section.area.setPlainText(WORDS)
    section.keep.click()
    assert "could not be kept" in section.notice.words()


def test_tab_leaves_the_area_and_walks_on(section: CardSection) -> None:
    section.area.setFocus()
    QTest.keyClick(section.area, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is section.keep


def test_while_locked_it_shows_exactly_its_words_and_who_can_read_them(
    page: CardPage, card: PlainCard
) -> None:
    card.keep(WORDS)
    page.arrive()
    page.first_focus().setFocus()
    assert page.text.words() == WORDS
    assert QApplication.focusWidget() is page.text
    assert WHO in spoken(page)
    assert not page.with_rail()
    page.leave()
    assert page.text.words() == ""


@pytest.mark.parametrize("raw", [b"\xff\xfe", b"x" * 1001, b"x" * 1_000_000])
def test_while_locked_an_odd_file_is_one_sentence(
    page: CardPage, tmp_path: Path, raw: bytes
) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "card").write_bytes(raw)
    page.arrive()
    assert page.text.words().startswith("The plain card cannot be read.")


def test_a_card_that_has_gone_is_told_and_escape_leads_back(page: CardPage) -> None:
    asked: list[str] = []
    page.back_requested.connect(lambda: asked.append("back"))
    page.arrive()
    assert page.text.words() == words.page()["none"]
    assert page.stop()
    page.footer.stop.click()
    assert asked == ["back", "back"]
