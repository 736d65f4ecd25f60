"""Spelling: off until chosen; marks come while nothing is typed; own words stay in the journal."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healingjournal.journal import speller
from healingjournal.journal.service import Journal
from healingjournal.settings.declared import Value
from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.journal.write_face import WriteFace
from healingjournal.ui.journal.writing import words
from tests.journal.dictionary import WORDS, made, needs_hunspell

pytestmark = needs_hunspell


@pytest.fixture
def chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: dict[str, Value]
) -> Iterator[None]:
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    made(folder, WORDS)
    monkeypatch.setattr(speller, "_FOLDERS", (str(folder),))
    settings["spelling"] = "en_XA"
    yield


def marked(write: WriteFace) -> list[str]:
    found = []
    block = write.sheet.text.document().begin()
    while block.isValid():
        text = block.text().encode("utf-16-le")
        for one in block.layout().formats():
            if one.format.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine:
                letters = text[2 * one.start : 2 * (one.start + one.length)]
                found.append(letters.decode("utf-16-le"))
        block = block.next()
    return found


def test_nothing_is_marked_until_a_dictionary_is_chosen(write: WriteFace, qtbot: QtBot) -> None:
    write.sheet.text.show_text("the windou")
    qtbot.wait(700)
    assert marked(write) == []


@pytest.mark.usefixtures("chosen")
def test_words_it_does_not_know_are_marked_and_nothing_is_changed(
    page: JournalPage, write: WriteFace, qtbot: QtBot
) -> None:
    page.show()
    write.sheet.text.show_text("the windou\n\n😀 was **warmm**")
    write.sheet.title.setFocus()
    qtbot.waitUntil(lambda: marked(write) == ["windou", "warmm"])
    assert write.sheet.text.text() == "the windou\n\n😀 was **warmm**"
    assert not write.keeping.dirty()


@pytest.mark.usefixtures("chosen")
def test_the_word_being_written_waits_until_the_caret_leaves_it(
    page: JournalPage, write: WriteFace, qtbot: QtBot
) -> None:
    page.show()
    write.sheet.text.setFocus()
    qtbot.waitUntil(write.sheet.text.hasFocus)
    QTest.keyClicks(write.sheet.text, "the windou")
    qtbot.wait(900)
    assert marked(write) == []
    QTest.keyClicks(write.sheet.text, " ")
    qtbot.waitUntil(lambda: marked(write) == ["windou"])


@pytest.mark.usefixtures("chosen")
def test_an_own_word_is_kept_in_the_journal_and_marked_no_more(
    page: JournalPage, write: WriteFace, journal: Journal, qtbot: QtBot
) -> None:
    page.show()
    write.sheet.text.show_text("windou and windou")
    write.sheet.title.setFocus()
    qtbot.waitUntil(lambda: len(marked(write)) == 2)
    place = QTextCursor(write.sheet.text.document())
    menu = write.sheet.menu.made(write.sheet.spelled.word_at(place), ["window"])
    names = [action.text() for action in menu.actions()]
    assert names[:2] == ["window", words.keep_word()]
    menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: marked(write) == [])
    assert journal.own_words.all().open() == ("windou",)


@pytest.mark.usefixtures("chosen")
def test_a_suggested_word_is_written_instead_and_undone(
    page: JournalPage, write: WriteFace, qtbot: QtBot
) -> None:
    page.show()
    write.sheet.text.show_text("the windou was")
    write.sheet.title.setFocus()
    qtbot.waitUntil(lambda: marked(write) == ["windou"])
    place = write.sheet.text.textCursor()
    place.setPosition(6)
    menu = write.sheet.menu.made(write.sheet.spelled.word_at(place), ["window"])
    menu.actions()[0].trigger()
    assert write.sheet.text.text() == "the window was"
    QTest.keyClick(write.sheet.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert write.sheet.text.text() == "the windou was"


@pytest.mark.usefixtures("chosen")
def test_the_menu_key_opens_the_menu_with_what_was_meant(
    page: JournalPage, write: WriteFace, qtbot: QtBot
) -> None:
    page.show()
    write.sheet.text.show_text("windou")
    write.sheet.title.setFocus()
    qtbot.waitUntil(lambda: marked(write) == ["windou"])
    given: list[list[str]] = []
    write.sheet.spelling.suggest("windou", given.append)
    assert given == [["window"]]


@pytest.mark.usefixtures("chosen")
def test_turned_off_the_marks_go(
    page: JournalPage, write: WriteFace, settings: dict[str, Value], qtbot: QtBot
) -> None:
    page.show()
    write.sheet.text.show_text("windou")
    write.sheet.title.setFocus()
    qtbot.waitUntil(lambda: marked(write) == ["windou"])
    settings["spelling"] = "off"
    page.arrive()
    qtbot.waitUntil(lambda: marked(write) == [])


@pytest.mark.usefixtures("chosen")
def test_a_dictionary_that_is_gone_marks_nothing_and_says_nothing(
    page: JournalPage, write: WriteFace, settings: dict[str, Value], qtbot: QtBot
) -> None:
    settings["spelling"] = "en_XX"
    page.arrive()
    page.show()
    write.sheet.text.show_text("windou")
    qtbot.wait(700)
    assert marked(write) == []
    assert write.notice.isHidden()
