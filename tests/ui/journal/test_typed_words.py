"""What is typed, pasted or dropped is what is stored, to the letter."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healingjournal.base.text import MAX_ENTRY_BYTES, taken_in
from healingjournal.journal.service import Journal
from healingjournal.ui.journal import words
from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.journal.plain_text import PlainText
from healingjournal.ui.journal.write_face import WriteFace
from healingjournal.ui.kit import private_text
from tests.tried import tried

NASTY = {
    "Arabic": "جلست قرب النافذة\nوشربت الشاي",
    "Hindi": "मैं खिड़की के पास बैठी",
    "family emoji": "a 👩‍👩‍👧‍👦 b 🏳️‍🌈 c",
    "combining": "e\u0301 a\u0328\u0301 \u0e01\u0e33",
    "overrides": "a\u202eb\u202c \u2066c\u2069 \u200fd",
    "spaces": "a\u00a0b\u2003c\u3000d \t e",
    "odd controls": "a\u0085b\u000bc\u000cd\u0001e\u007f",
    "noncharacters": "a\ufffcb\ufffec\uffff",
    "BOM inside": "a\ufeffb",
    "private use": "a\ue000b\U000f0000",
    "blank lines": "\n\na\n\n\nb\n",
}


def put_in(text: PlainText, words_in: str) -> None:
    text.add_text(words_in)


def composed(text: PlainText, words_in: str) -> None:
    """Type as an input method does: committed at once."""
    event = QInputMethodEvent()
    event.setCommitString(words_in)
    QApplication.sendEvent(text, event)


def pasted(text: PlainText, words_in: str) -> None:
    data = QMimeData()
    data.setText(words_in)
    text.insertFromMimeData(data)


@pytest.mark.parametrize("door", [put_in, composed, pasted])
@pytest.mark.parametrize("name", NASTY)
def test_stored_is_what_was_put_in(
    door: Callable[[PlainText, str], None], name: str, write: WriteFace, journal: Journal
) -> None:
    for part, end in zip(NASTY[name].split("\n"), [*"\n" * NASTY[name].count("\n"), ""],
                         strict=True):
        door(write.sheet.text, part)
        if end:
            write.sheet.text.textCursor().insertBlock()
    write.keeping.now()
    if NASTY[name].strip():
        assert journal.drafts()[0].body == NASTY[name]


@tried(150)
@given(words_in=st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_any_text_comes_back_as_taken_in(words_in: str, write: WriteFace) -> None:
    text = write.sheet.text
    text.show_text("")
    pasted(text, words_in)
    assert text.text() == taken_in(words_in)


@given(body=st.text(st.characters(exclude_categories=["Cs"]), max_size=60).map(taken_in))
def test_a_stored_text_is_shown_and_read_back_unchanged(body: str, write: WriteFace) -> None:
    write.sheet.text.show_text(body)
    assert write.sheet.text.text() == body


def test_line_ends_of_every_kind_become_one(write: WriteFace) -> None:
    pasted(write.sheet.text, "a\r\nb\rc\u2028d\u2029e\ufdd0f\0g")
    assert write.sheet.text.text() == "a\nb\nc\nd\ne\nfg"


def test_half_a_pair_is_stored_as_a_mark(
    write: WriteFace, journal: Journal
) -> None:
    composed(write.sheet.text, "ab😀c")
    caret = write.sheet.text.textCursor()
    caret.setPosition(3)
    caret.setPosition(4, QTextCursor.MoveMode.KeepAnchor)
    caret.removeSelectedText()
    write.keeping.now()
    assert journal.drafts()[0].body == "ab\ufffdc"


def test_a_rich_paste_is_taken_as_plain_words(write: WriteFace) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b><img src='http://example.org/a.png'>")
    data.setText("bold")
    write.sheet.text.insertFromMimeData(data)
    assert write.sheet.text.text() == "bold"
    assert "font-weight:700" not in write.sheet.text.toHtml()


def test_a_paste_larger_than_a_page_is_refused_whole(write: WriteFace) -> None:
    pasted(write.sheet.text, "first ")
    pasted(write.sheet.text, "x" * MAX_ENTRY_BYTES)
    assert write.sheet.text.text() == "first "
    assert write.notice.words() == words.paste_too_long()
    pasted(write.sheet.text, "again")
    assert write.notice.isHidden()


def test_what_is_copied_is_plain_words(write: WriteFace) -> None:
    pasted(write.sheet.text, "one\u00a0a\ntwo")
    write.sheet.text.selectAll()
    data = write.sheet.text.createMimeDataFromSelection()
    assert set(data.formats()) == {"text/plain", *private_text._MARKS}
    assert data.text() == "one\u00a0a\ntwo"


def test_shift_and_enter_make_a_plain_line(write: WriteFace) -> None:
    QTest.keyClicks(write.sheet.text, "a")
    QTest.keyClick(write.sheet.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(write.sheet.text, "b")
    assert write.sheet.text.text() == "a\nb"


def test_a_title_stays_on_one_line(write: WriteFace) -> None:
    pasted(write.sheet.title, "one\ntwo\u2028three")
    assert write.sheet.title.text() == "one two three"


def test_an_input_method_learns_and_suggests_nothing(page: JournalPage, write: WriteFace) -> None:
    page.search()
    fields = [write.sheet.text, write.sheet.title]
    hints = [one.inputMethodHints() for one in fields]
    for hint in hints:
        assert hint & Qt.InputMethodHint.ImhSensitiveData
        assert hint & Qt.InputMethodHint.ImhNoPredictiveText


def test_each_paragraph_reads_in_its_own_direction(write: WriteFace) -> None:
    write.sheet.text.show_text("plain\nقرب الشارع\nplain")
    block = write.sheet.text.document().begin()
    ways = []
    while block.isValid():
        ways.append(block.textDirection())
        block = block.next()
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert ways == [left, right, left]
