"""Reading: every word is there, and nothing can be loaded or followed."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from healingjournal.ui.journal.list_line import marked, near
from healingjournal.ui.journal.reading import LARGEST, plain_html, read_html
from healingjournal.ui.journal.reading_view import ReadingView
from healingjournal.ui.theme.look import Look
from tests.tried import tried


@pytest.mark.parametrize(
    "typed",
    [
        "<Anna> said <b>no</b>",
        "[a way](https://example.org) ![a picture](http://example.org/a.png)",
        "[note]: https://example.org",
        "https://example.org <https://example.org> <a@example.org>",
        "<script>alert(1)</script> <img src=x onerror=y>",
        "    four spaces in",
        "a & b &lt; c",
    ],
)
def test_what_looks_like_code_or_an_address_stays_as_words(typed: str) -> None:
    html = read_html(typed)
    words = re.sub(r"<[^>]*>", "", html)
    assert "".join(unescape(words).split()) in {
        "".join(typed.split()),
        "".join(unescape(typed).split()),
    }
    assert not re.search(r"<(?:a|img|script|iframe|link|style)\b", html)
    assert " src=" not in re.sub(r">[^<]*<", "><", html)


def test_plain_markdown_is_shown_softly() -> None:
    html = read_html("# Head\n\n*soft* **strong**\n\n- one\n- two\n\n> said\n\nline\nline")
    for part in ("<h1>", "<em>soft</em>", "<strong>strong</strong>", "<li>one</li>", "<br"):
        assert part in html


ID = "7h3k" + "0" * 22


def test_a_picture_of_the_journal_stands_where_its_words_stand() -> None:
    html = read_html(f"one\n\n![a \\[boat\\] *here*](picture:{ID})\n\ntwo ![](picture:{ID})")
    assert f'<p><img src="picture:{ID}"><br>\n<em>a [boat] *here*</em></p>' in html
    assert f'<p>two <img src="picture:{ID}"></p>' in html


@pytest.mark.parametrize(
    "typed",
    [
        "![a](picture:short)",
        f"![a](picture:{ID}?x)",
        f"`![a](picture:{ID})`",
        f"![a](file:///home/{ID})",
        f"![a](data:{ID})",
        f'<img src="picture:{ID}">',
        f"[a](picture:{ID})",
    ],
)
def test_what_is_no_picture_of_the_journal_stays_as_words(typed: str) -> None:
    assert "<img" not in read_html(typed)


def test_only_pictures_that_were_handed_over_are_shown(qtbot: QtBot, look: Look) -> None:
    view = ReadingView(look)
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    image = QImage(80, 50, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    view.show_page("Sunday", "Title", read_html(f"one\n\n![](picture:{ID})\n\ntwo"), "")
    before = view.document().size().height()
    view.show_pictures({ID: image})
    assert view.document().size().height() > before
    for name in ("picture:another", "file:///etc/passwd", "https://example.org/a.png", "a.png"):
        shown = view.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
        assert shown is None or (isinstance(shown, QImage) and shown.width() == 1)
    view.clear_page()
    shown = view.loadResource(2, QUrl(f"picture:{ID}"))
    assert isinstance(shown, QImage)
    assert shown.width() == 1


@tried(60)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=80))
def test_no_letter_is_lost_or_any_tag_added(typed: str) -> None:
    html = read_html(typed)
    tags = set(re.findall(r"</?([a-z0-9]+)", html))
    assert tags <= {"p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "hr", "pre", "code",
                    "h1", "h2", "h3", "h4", "h5", "h6"}
    letters = [one for one in typed if one.isalpha()]
    words = unescape(re.sub(r"<[^>]*>", "", html))
    assert [one for one in words if one.isalpha()] == letters or "&" in typed


def test_a_page_too_deep_or_too_large_is_shown_plainly() -> None:
    deep = ">" * 3000 + " word"
    assert "word" in read_html(deep)
    large = "word\n" * (LARGEST // 5 + 1)
    assert read_html(large) == plain_html(large)


def test_the_view_loads_nothing(qtbot: QtBot, look: Look) -> None:
    view = ReadingView(look)
    qtbot.addWidget(view)
    kind = QTextDocument.ResourceType.ImageResource.value
    assert view.loadResource(kind, QUrl("file:///etc/hostname")) is None
    assert not view.openLinks()
    assert not view.openExternalLinks()


def test_the_view_shows_day_title_and_text_in_order(qtbot: QtBot, look: Look) -> None:
    view = ReadingView(look)
    qtbot.addWidget(view)
    view.show_page("Friday", "Soup", read_html("One.\n\n- two\n- three"), "two")
    assert view.toPlainText().split("\n") == ["Friday", "Soup", "One.", "two", "three"]
    assert [one.cursor.selectedText() for one in view.extraSelections()] == ["two"]
    view.clear_page()
    assert view.toPlainText() == ""


def test_marks_are_whole_words_folded_as_search_folds_them() -> None:
    assert marked("The Window, a windowsill", "window") == ((4, 6),)
    assert marked("😀 café", "cafe") == ((3, 4),)
    assert marked("anything", "…") == ()


def test_a_snippet_is_about_two_lines_around_the_word() -> None:
    text = "…" + "many words before it " * 4 + "the window " + "and many after it " * 6
    found = near(text, "window")
    assert "window" in found
    assert len(found) <= 98
    assert near("short", "window") == "short"
