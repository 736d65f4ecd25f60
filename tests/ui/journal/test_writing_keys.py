"""What keys do in the text: lists go on, signs are styled, quotes are printed, undo gives back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QFont, QImage, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healingjournal.base.text import taken_in
from healingjournal.journal.service import Journal
from healingjournal.settings.declared import Value
from healingjournal.ui.journal.editor import Editor
from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.journal.write_face import WriteFace
from healingjournal.ui.theme.look import Look
from tests.tried import tried

ENTER, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def text(write: WriteFace) -> Editor:
    return write.sheet.text


def keys(text: Editor, typed: str) -> None:
    for letter in typed:
        if letter == "\n":
            QTest.keyClick(text, ENTER)
        else:
            QTest.keyClicks(text, letter)


def undo(text: Editor) -> None:
    QTest.keyClick(text, Qt.Key.Key_Z, CONTROL)


# ---- lists ----


def test_enter_goes_on_with_a_list_and_ends_it_after_an_empty_item(text: Editor) -> None:
    keys(text, "- bread\nstring\n\nafter")
    assert text.text() == "- bread\n- string\nafter"


def test_what_is_typed_after_a_new_sign_is_undone_by_itself(text: Editor) -> None:
    keys(text, "- bread\nstring")
    undo(text)
    assert text.text() == "- bread\n- "
    undo(text)
    assert text.text() == "- bread"


def test_a_numbered_list_counts_on(text: Editor) -> None:
    keys(text, "9. a\nb")
    assert text.text() == "9. a\n10. b"


def test_after_a_ticked_box_comes_an_empty_one(text: Editor) -> None:
    keys(text, "- [x] a\nb")
    assert text.text() == "- [x] a\n- [ ] b"


def test_one_undo_takes_the_new_item_away_and_one_brings_an_ended_list_back(text: Editor) -> None:
    keys(text, "- bread\n")
    undo(text)
    assert text.text() == "- bread"
    QTest.keyClick(text, Qt.Key.Key_Y, CONTROL)
    keys(text, "\n")
    assert text.text() == "- bread\n"
    undo(text)
    assert text.text() == "- bread\n- "


def test_enter_inside_an_item_takes_the_rest_along(text: Editor) -> None:
    keys(text, "- bread and string")
    for _ in " string":
        QTest.keyClick(text, Qt.Key.Key_Left)
    keys(text, "\n")
    assert text.text() == "- bread and\n-  string"


def test_enter_before_the_sign_and_shift_enter_break_the_line_plainly(text: Editor) -> None:
    keys(text, "- bread")
    QTest.keyClick(text, ENTER, Qt.KeyboardModifier.ShiftModifier)
    assert text.text() == "- bread\n"
    QTest.keyClick(text, Qt.Key.Key_Home, CONTROL)
    keys(text, "\n")
    assert text.text() == "\n- bread\n"


def test_a_box_is_ticked_and_unticked_by_a_key_and_undone(text: Editor) -> None:
    keys(text, "- [ ] a")
    QTest.keyClick(text, ENTER, CONTROL)
    assert text.text() == "- [x] a"
    QTest.keyClick(text, ENTER, CONTROL)
    assert text.text() == "- [ ] a"
    undo(text)
    assert text.text() == "- [x] a"


def test_control_and_b_or_i_set_signs_around_what_is_selected(text: Editor) -> None:
    keys(text, "one two")
    QTest.keyClick(text, Qt.Key.Key_Left, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(text, Qt.Key.Key_B, CONTROL)
    assert text.text() == "one **two**"
    undo(text)
    assert text.text() == "one two"
    QTest.keyClick(text, Qt.Key.Key_End)
    QTest.keyClick(text, Qt.Key.Key_I, CONTROL)
    keys(text, "x")
    assert text.text() == "one two*x*"


# ---- typography ----


@pytest.fixture
def printed(settings: dict[str, Value], write: WriteFace) -> Editor:
    settings["typography"] = "en"
    write.arrive()
    return write.sheet.text


def test_printed_quotes_are_off_until_asked_for(text: Editor) -> None:
    keys(text, '"so" -- it\'s...')
    assert text.text() == '"so" -- it\'s...'


def test_one_undo_gives_back_what_was_typed(printed: Editor) -> None:
    keys(printed, '"')
    assert printed.text() == "“"
    undo(printed)
    assert printed.text() == '"'
    keys(printed, "so")
    assert printed.text() == '"so'


def test_undo_after_going_on_takes_the_words_first(printed: Editor) -> None:
    keys(printed, "so...")
    assert printed.text() == "so…"
    keys(printed, " and")
    undo(printed)
    assert printed.text() == "so…"
    undo(printed)
    assert printed.text() == "so..."


def test_printed_quotes_come_after_letters_outside_the_first_plane(printed: Editor) -> None:
    printed.add_text("😀 ")
    keys(printed, '"a"')
    assert printed.text() == "😀 “a”"


def test_a_paste_is_never_printed_anew(printed: Editor) -> None:
    printed.add_text('"so" -- ...')
    assert printed.text() == '"so" -- ...'


# ---- style ----


def looks(text: Editor, at: int) -> QTextCharFormat:
    block = text.document().begin()
    for one in block.layout().formats():
        if one.start <= at < one.start + one.length:
            return QTextCharFormat(one.format)
    return QTextCharFormat()


def test_signs_are_quieter_and_words_are_styled_and_nothing_is_hidden(
    text: Editor, look: Look
) -> None:
    keys(text, "# a **b** ")
    text.add_text("😀")  # as from an input method
    keys(text, " *c*")
    assert looks(text, 0).foreground().color() == look.colour("quiet-ink")
    assert looks(text, 2).fontWeight() == QFont.Weight.Bold
    assert looks(text, 4).foreground().color() == look.colour("quiet-ink")
    assert looks(text, 14).fontItalic()
    assert text.text() == "# a **b** 😀 *c*"


def test_the_style_follows_the_look(text: Editor, look: Look, qtbot: QtBot) -> None:
    keys(text, "- a")
    look.wish(look.wishes._replace(theme="dusk"))
    wanted: QColor = look.colour("quiet-ink")
    qtbot.waitUntil(lambda: looks(text, 0).foreground().color() == wanted)


def test_styling_is_nothing_typed(write: WriteFace, journal: Journal) -> None:
    write.sheet.text.show_text("# a\n\n- b")
    heard: list[None] = []
    write.sheet.text.typed.connect(lambda: heard.append(None))
    # A screen reader is told of each change of the contents; styling is none.
    write.sheet.text.document().contentsChange.connect(lambda *_change: heard.append(None))
    write.sheet.text.style_again()
    QApplication.processEvents()
    assert not heard
    assert journal.drafts() == []


STORED = st.text(
    st.one_of(
        st.sampled_from("\n\n -*_#>`[x]12.!()"), st.characters(exclude_categories=["Cs"])
    ),
    max_size=80,
)


@tried(150)
@given(body=STORED.map(taken_in))
def test_any_stored_text_survives_being_shown_styled_and_read(body: str, text: Editor) -> None:
    text.show_text(body)
    QApplication.processEvents()
    text.style_again()
    QApplication.processEvents()
    assert text.text() == body


# ---- long pages ----


@pytest.fixture
def long_page() -> str:
    return "\n\n".join(f"{number} " + "word " * 70 + "**end**" for number in range(300))


def test_a_long_page_is_whole_at_every_moment(text: Editor, long_page: str) -> None:
    text.show_text(long_page)
    while text.is_coming():
        assert text.text() == long_page
        QApplication.processEvents()
    assert text.text() == long_page
    assert not text.document().isUndoAvailable()
    assert text.textCursor().atEnd()


def test_a_key_during_it_lands_at_the_end_and_loses_nothing(text: Editor, long_page: str) -> None:
    text.show_text(long_page)
    QTest.keyClicks(text, "x")
    assert text.text() == long_page + "x"
    QTest.keyClick(text, Qt.Key.Key_Z, CONTROL)
    assert text.text() == long_page


def test_a_paste_during_it_lands_at_the_end(text: Editor, long_page: str) -> None:
    text.show_text(long_page)
    text.add_text("pasted")
    assert text.text() == long_page + "pasted"


def test_another_page_during_it_is_shown_alone(text: Editor, long_page: str) -> None:
    text.show_text(long_page)
    text.show_text("short")
    QApplication.processEvents()
    assert text.text() == "short"


# ---- from outside ----


def picture() -> QMimeData:
    data = QMimeData()
    data.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    return data


def test_a_picture_is_offered_where_pictures_are_taken(text: Editor, qtbot: QtBot) -> None:
    text.take_pictures(False)
    assert not text.canInsertFromMimeData(picture())
    text.take_pictures(True)
    assert text.canInsertFromMimeData(picture())
    with qtbot.waitSignal(text.picture_offered):
        text.insertFromMimeData(picture())
    assert "picture:" in text.text()  # Write has taken it


def test_a_file_is_offered_and_an_address_is_plain_words(text: Editor, qtbot: QtBot) -> None:
    text.take_pictures(True)
    file, address = QMimeData(), QMimeData()
    file.setUrls([QUrl.fromLocalFile("/somewhere/cup.png")])
    address.setUrls([QUrl("http://a.example/b")])
    with qtbot.waitSignal(text.picture_offered):
        text.insertFromMimeData(file)
    text.insertFromMimeData(address)
    assert text.text() == "http://a.example/b"


def test_words_that_come_with_a_picture_of_them_are_words(text: Editor) -> None:
    text.take_pictures(True)
    both = picture()
    both.setText("cells")
    text.insertFromMimeData(both)
    assert text.text() == "cells"


# ---- settings ----


def test_undo_ends_with_the_page(page: JournalPage, text: Editor) -> None:
    keys(text, "one")
    page.write_blank()
    undo(text)
    assert text.text() == ""
    assert not text.document().isUndoAvailable()


def test_size_and_width_follow_the_settings(
    write: WriteFace, settings: dict[str, Value], page: JournalPage
) -> None:
    usual, wide = write.sheet.text.font().pixelSize(), write.sheet.widest()
    settings |= {"page_size": 1.5, "line_width": "narrow"}
    page.arrive()
    assert write.sheet.text.font().pixelSize() == round(usual * 1.5)
    assert write.sheet.widest() < wide
    assert write.sheet.text.document().begin().blockFormat().lineHeight() == pytest.approx(45)

