"""A foreword is kept as it is typed; earlier ones are folded away; a chapter reads as one."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from healingjournal.base.errors import CannotWriteError
from healingjournal.base.ids import EntryId
from healingjournal.journal.chapter import ChapterId, ForewordAdded
from healingjournal.journal.chapters import Chapters
from healingjournal.journal.entry import Page, Seal
from healingjournal.journal.picture import Place, in_text
from healingjournal.ui.journal.chapters import words
from healingjournal.ui.journal.chapters.chooser import ChapterChooser
from healingjournal.ui.journal.pictures.decoding import file_of
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork
from tests.journal import picture_bytes as made
from tests.ui.journal.chapters.conftest import Gathering

SAID = words.forewords()


def writes_one(gathering: Gathering, chapter: ChapterId, text: str) -> None:
    gathering.overview.open(chapter)
    gathering.overview.card.foreword.write.click()
    assert gathering.focus() is gathering.foreword.text
    gathering.types(text)


def read_text(gathering: Gathering) -> str:
    return gathering.reading.view.toPlainText()


# Forewords


def test_a_new_foreword_stands_in_front_and_the_earlier_ones_are_folded_away(
    gathering: Gathering,
) -> None:
    chapter = gathering.chapter("A")
    for text in ("First.", "Then."):
        writes_one(gathering, chapter, text)
        gathering.foreword.keep.click()
    part = gathering.overview.card.foreword
    assert part.text.words() == "Then."
    assert part.write.words() == SAID["new"]
    assert "First." not in [one.words() for one in part.findChildren(Label)]
    part.earlier.line.click()
    assert "First." in [one.words() for one in part.findChildren(Label)]
    part.earlier.line.click()
    assert "First." not in [one.words() for one in part.findChildren(Label)]


def test_what_is_typed_is_kept_within_a_second_and_gone_on_with(
    gathering: Gathering, qtbot: QtBot
) -> None:
    chapter = gathering.chapter("A")
    writes_one(gathering, chapter, "It was")
    qtbot.waitUntil(lambda: gathering.chapters.begun_foreword(chapter) == "It was")
    gathering.types(" also light")
    gathering.page.stop()
    assert gathering.chapters.forewords(chapter) == []
    part = gathering.overview.card.foreword
    assert part.write.words() == SAID["begun"]
    part.write.click()
    assert gathering.foreword.text.toPlainText() == "It was also light"
    gathering.foreword.keep.click()
    assert [one.body for one in gathering.chapters.forewords(chapter)] == ["It was also light"]
    assert gathering.chapters.begun_foreword(chapter) == ""


def test_what_is_typed_is_there_for_a_lock(gathering: Gathering) -> None:
    chapter = gathering.chapter("A")
    writes_one(gathering, chapter, "It was")
    command = gathering.page.unsaved()
    assert command is not None
    command()
    assert gathering.chapters.begun_foreword(chapter) == "It was"


def test_nothing_typed_adds_nothing(gathering: Gathering) -> None:
    chapter = gathering.chapter("A")
    writes_one(gathering, chapter, "")
    gathering.foreword.keep.click()
    assert gathering.chapters.forewords(chapter) == []
    assert not gathering.foreword.isVisible()


def test_a_foreword_that_cannot_be_kept_stays_on_the_screen(
    gathering: Gathering, monkeypatch: pytest.MonkeyPatch
) -> None:
    chapter = gathering.chapter("A")
    writes_one(gathering, chapter, "It was")

    def full(
        _chapters: Chapters, _chapter: ChapterId, _body: str, _entry: EntryId | None = None
    ) -> ForewordAdded:
        raise CannotWriteError("disk_full")

    monkeypatch.setattr(Chapters, "add_foreword", full)
    gathering.foreword.keep.click()
    assert gathering.foreword.notice.words() == told(CannotWriteError("disk_full"))
    assert gathering.foreword.text.toPlainText() == "It was"
    assert gathering.page.unsaved() is not None


def test_a_page_has_a_foreword_of_its_own(gathering: Gathering) -> None:
    chapter = gathering.chapter("A", pages=2)
    gathering.goes_inside(chapter)
    entry = gathering.entries(chapter)[1]
    gathering.inside.open(entry)
    gathering.inside.card.foreword.write.click()
    assert gathering.foreword.heading.words() == words.of_page("Page 1")
    gathering.types("Seen again.")
    gathering.foreword.keep.click()
    assert gathering.inside.card.foreword.text.words() == "Seen again."
    assert gathering.chapters.forewords(chapter) == []


# Reading through


def test_a_chapter_reads_from_its_foreword_to_its_last_page(gathering: Gathering) -> None:
    chapter = gathering.chapter("Home", pages=2)
    first, second = gathering.entries(chapter)
    gathering.chapters.add_foreword(chapter, "In front <b>of</b> all.\nTwice.")
    gathering.chapters.add_foreword(chapter, "Of the second.", second)
    gathering.overview.open(chapter)
    gathering.overview.card.read.click()
    assert gathering.focus() is gathering.reading.view
    lines = [line for line in read_text(gathering).split("\n") if line]
    assert lines == [
        words.said()["read"],
        "Home",
        "In front <b>of</b> all.",
        "Twice.",
        "Sunday 22 November 2026",
        "Page 0",
        "Text 0.",
        "Sunday 22 November 2026",
        "Page 1",
        "Of the second.",
        "Text 1.",
    ]
    gathering.journal.marks.seal(first, Seal())
    gathering.page.stop()
    gathering.overview.card.read.click()
    assert "Text 0." not in read_text(gathering)
    assert "Page 0" not in read_text(gathering)
    assert words.pages()["sealed"] in read_text(gathering)


def test_pictures_stand_in_what_is_read_where_their_words_stand(gathering: Gathering) -> None:
    chapter = gathering.chapter("Home", pages=2)
    first, second = gathering.entries(chapter)
    small = file_of(QImage(QSize(8, 6), QImage.Format.Format_RGB32))
    ids = []
    for entry, given in ((first, small), (second, b"")):
        pictures = gathering.journal.pictures
        added = pictures.add(Place(entry=entry), made.png(), given, alt="A heron").picture
        ids.append(added)
        text = f"Before.\n\n{in_text(added, 'A heron')}\n\nAfter."
        gathering.journal.edit(entry, Page(text))
    gathering.overview.open(chapter)
    gathering.overview.card.read.click()
    view = gathering.reading.view
    assert "![" not in read_text(gathering)
    assert read_text(gathering).count("A heron") == 2
    for one in ids:
        image = view.loadResource(2, f"picture:{one}")
        assert isinstance(image, QImage)
        assert image.width() > 1
    gathering.journal.marks.seal(first, Seal())
    gathering.page.stop()
    gathering.overview.card.read.click()
    assert set(view._pictures) == {ids[1]}
    gathering.page.leave()
    assert view._pictures == {}


def test_a_long_chapter_is_read_part_by_part(gathering: Gathering) -> None:
    chapter = gathering.chapter("Home", pages=45)
    gathering.overview.open(chapter)
    gathering.overview.card.read.click()
    reading = gathering.reading
    assert reading.before.isHidden()
    reading.on.setFocus()
    reading.on.click()
    assert "Text 20." in read_text(gathering)
    assert "Text 19." not in read_text(gathering)
    assert gathering.focus() is reading.view
    reading.on.click()
    assert "Text 44." in read_text(gathering)
    assert reading.on.isHidden()
    reading.before.click()
    reading.before.click()
    assert "Text 0." in read_text(gathering)
    assert reading.before.isHidden()


def test_reading_can_begin_at_any_page_and_leads_back_there(gathering: Gathering) -> None:
    chapter = gathering.chapter("Home", pages=3)
    gathering.goes_inside(chapter)
    gathering.inside.open(gathering.entries(chapter)[1])
    gathering.inside.card.read.click()
    assert "Text 0." not in read_text(gathering)
    assert "Text 1." in read_text(gathering)
    gathering.page.stop()
    assert gathering.inside.isVisible()
    assert read_text(gathering) == ""


def test_a_chapter_with_nothing_in_it_says_so(gathering: Gathering) -> None:
    gathering.overview.open(gathering.chapter("Home"))
    gathering.overview.card.read.click()
    assert words.reading()["empty"] in read_text(gathering)


# Putting a page into chapters


def test_a_page_is_ticked_into_chapters_and_out_of_them(
    gathering: Gathering, look: Look, qtbot: QtBot
) -> None:
    one, other = gathering.chapter("A"), gathering.chapter("")
    entry = gathering.journal.add(Page("Text.", title="The lamp")).entry
    gathering.chapters.put_in(other, entry)
    chooser = ChapterChooser(gathering.journal, InlineWork(), look)
    qtbot.addWidget(chooser)
    chooser.begin(entry)
    assert [(box.text(), box.isChecked()) for box in chooser.boxes] == [
        ("A", False),
        (words.said()["untitled"], True),
    ]
    with qtbot.waitSignal(chooser.changed):
        chooser.boxes[0].click()
    chooser.boxes[1].click()
    assert gathering.order(one) == ["The lamp"]
    assert gathering.order(other) == []
    chooser.field.setText("New")
    chooser.make.click()
    assert gathering.titles() == ["A", "", "New"]
    assert [box.isChecked() for box in chooser.boxes] == [True, False, True]


def test_a_new_page_is_put_in_when_it_is_finished(
    gathering: Gathering, look: Look, qtbot: QtBot
) -> None:
    one = gathering.chapter("A")
    draft = replace(gathering.journal.new_draft(), title="The lamp", body="Warm.")
    gathering.journal.keep_draft(draft)
    chooser = ChapterChooser(gathering.journal, InlineWork(), look)
    qtbot.addWidget(chooser)
    chooser.begin_draft(draft.id)
    chooser.boxes[0].click()
    chooser.field.setText("B")
    chooser.make.click()
    assert [box.isChecked() for box in chooser.boxes] == [True, True]
    assert gathering.order(one) == []
    gathering.journal.finish(draft)
    assert [gathering.order(each.id) for each in gathering.chapters.all()] == [["The lamp"]] * 2


def test_of_a_page_in_no_list_it_says_what_a_chapter_shows(
    gathering: Gathering, look: Look, qtbot: QtBot
) -> None:
    gathering.chapter("A")
    entry = gathering.journal.add(Page("Text.", title="The lamp")).entry
    gathering.journal.marks.hide(entry)
    chooser = ChapterChooser(gathering.journal, InlineWork(), look)
    qtbot.addWidget(chooser)
    chooser.begin(entry)
    assert not chooser.no_list.isHidden()


# Keyboard and names


@pytest.mark.parametrize("where", ["list", "open", "pages", "page", "foreword", "read", "put in"])
def test_tab_goes_in_reading_order_and_everything_has_a_name(
    gathering: Gathering, where: str
) -> None:
    chapter = gathering.chapter("Home", pages=3)
    gathering.chapters.add_foreword(chapter, "One.")
    gathering.chapters.add_foreword(chapter, "Two.")
    if where == "open":
        gathering.overview.open(chapter)
    elif where == "foreword":
        writes_one(gathering, chapter, "")
    elif where == "read":
        gathering.overview.open(chapter)
        gathering.overview.card.read.click()
    elif where != "list":
        gathering.goes_inside(chapter)
        if where == "page":
            gathering.inside.open(gathering.entries(chapter)[1])
        if where == "put in":
            gathering.inside.put_in.click()
    gathering.page.order_stops()
    here = gathering.page.here()
    assert here is not None
    stops = gathering.page._now().stops()
    reachable = [one for one in stops if one.isVisible() and one.isEnabled()]
    assert all(one.accessibleName().strip() for one in reachable)
    reachable[0].setFocus()
    walked = [gathering.focus()]
    for _ in reachable[1:]:
        gathering.key(Qt.Key.Key_Tab)
        walked.append(gathering.focus())
    assert walked == reachable
    assert gathering.page.lines()
