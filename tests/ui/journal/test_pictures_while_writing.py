"""Pictures and drawings on the page one writes, from the first press to the page that is kept."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healingjournal.journal.entry import EntryKept, Page, Seal
from healingjournal.journal.picture import Place, in_text
from healingjournal.journal.service import Journal
from healingjournal.ui.journal.drawing.face import DrawingFace
from healingjournal.ui.journal.drawing.specimens import LAKE
from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.journal.pictures.face import PictureFace
from healingjournal.ui.journal.question import DRAWING, Beginning, Question
from healingjournal.ui.journal.write_face import WriteFace
from tests.journal import picture_bytes as made


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    file = tmp_path / "lake.jpg"
    file.write_bytes(made.told_jpeg(6))
    return file


def dropped(photo: Path) -> QMimeData:
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile(str(photo))])
    return source


def over(page: JournalPage) -> PictureFace | DrawingFace | None:
    faces: list[PictureFace | DrawingFace] = list(page.findChildren(PictureFace))
    faces += page.findChildren(DrawingFace)
    return next((one for one in faces if one.isVisible()), None)


def test_a_page_with_nothing_but_a_pasted_picture_is_a_page(
    page: JournalPage, write: WriteFace, journal: Journal, qtbot: QtBot
) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    QGuiApplication.clipboard().setImage(image)
    write.sheet.text.paste()
    QGuiApplication.clipboard().clear()
    assert len(write.pictures.strip.small) == 1
    with qtbot.waitSignal(page.finished) as finished:
        write.finish.click()
    fact = finished.args[0]
    assert isinstance(fact, EntryKept)
    assert len(journal.pictures.of(Place(entry=fact.entry))) == 1
    assert write.pictures.strip.small == []


def test_a_picture_belongs_to_the_page_it_was_dropped_on(
    page: JournalPage, write: WriteFace, journal: Journal, photo: Path
) -> None:
    write.sheet.text.insertFromMimeData(dropped(photo))
    first = journal.drafts()[0]
    page.write_blank()
    assert write.sheet.text.text() == ""
    assert write.pictures.strip.small == []
    page.open_draft(first.id)
    assert len(write.pictures.strip.small) == 1
    assert "picture:" in write.sheet.text.text()


def test_a_kept_page_shows_its_pictures_when_it_is_written_on(
    page: JournalPage, write: WriteFace, journal: Journal, photo: Path, qtbot: QtBot
) -> None:
    write.sheet.text.insertFromMimeData(dropped(photo))
    with qtbot.waitSignal(page.finished) as finished:
        write.finish.click()
    fact = finished.args[0]
    assert isinstance(fact, EntryKept)
    page._open_entry(fact.entry)
    assert len(write.pictures.strip.small) == 1
    write.sheet.text.insertFromMimeData(dropped(photo))
    write.finish.click()
    assert len(journal.pictures.of(Place(entry=fact.entry))) == 2


def test_drawing_opens_over_the_page_and_the_title_says_so(
    page: JournalPage, write: WriteFace, journal: Journal
) -> None:
    page.show()
    write.beside.menu.chosen.emit("drawing")
    drawing = over(page)
    assert isinstance(drawing, DrawingFace)
    assert page.title() == "Draw"
    assert page.first_focus() is drawing.canvas
    drawing.canvas.show_drawing(LAKE)
    drawing.keeping.touched()
    command = page.unsaved()
    assert command is not None
    command()
    assert len(journal.pictures.of(Place(draft=journal.drafts()[0].id))) == 1
    assert page.stop()
    assert page.title() == "Write"
    assert page.first_focus() is write.sheet.text
    assert "picture:" in write.sheet.text.text()
    assert not page.stop()


def test_a_prompt_answered_by_a_drawing_opens_a_sheet_over_its_page(
    page: JournalPage, journal: Journal
) -> None:
    page.show()
    page.write_on(Question("shapes-01", "What shape has today?"), Beginning(DRAWING))
    drawing = over(page)
    assert isinstance(drawing, DrawingFace)
    drawing.canvas.show_drawing(LAKE)
    drawing.keeping.touched()
    page.stop()
    assert page.title() == "Write"
    (draft,) = journal.drafts()
    assert draft.prompt == "shapes-01"
    assert len(journal.pictures.of(Place(draft=draft.id))) == 1


def test_another_page_begun_while_drawing_keeps_the_drawing_on_its_own(
    page: JournalPage, write: WriteFace, journal: Journal
) -> None:
    page.show()
    write.sheet.text.add_text("one")
    write.beside.menu.chosen.emit("drawing")
    drawing = over(page)
    assert isinstance(drawing, DrawingFace)
    drawing.canvas.show_drawing(LAKE)
    drawing.keeping.touched()
    page.write_blank()
    assert over(page) is None
    assert page.title() == "Write"
    (draft,) = journal.drafts()
    (one,) = journal.pictures.of(Place(draft=draft.id))
    assert one.drawn
    assert write.sheet.text.text() == ""


def test_tab_reaches_the_pictures_after_the_text(
    page: JournalPage, write: WriteFace, photo: Path, qtbot: QtBot
) -> None:
    page.show()
    write.sheet.text.insertFromMimeData(dropped(photo))
    write.sheet.text.insertFromMimeData(dropped(photo))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    write.sheet.text.setFocus()
    page.order_stops()
    QTest.keyClick(write.sheet.text, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is write.pictures.strip.small[0]


def test_a_picture_that_takes_longer_than_finishing_lands_on_the_finished_page(
    page: JournalPage,
    write: WriteFace,
    journal: Journal,
    photo: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    later: list[Callable[[], None]] = []
    adding = write.pictures.adding
    monkeypatch.setattr(
        adding._work,
        "run_free",
        lambda _owner, command, done, _failed: later.append(lambda: done(command())),
    )
    write.sheet.text.add_text("one")
    write.sheet.text.insertFromMimeData(dropped(photo))
    write.finish.click()
    page.write_blank()
    later[0]()
    assert write.sheet.text.text() == ""
    assert journal.drafts() == []
    (line,) = journal.entries()
    assert len(journal.pictures.of(Place(entry=line.id))) == 1


def test_reading_a_page_shows_its_pictures_and_opens_one_to_look_at(
    page: JournalPage, face: JournalFace, journal: Journal
) -> None:
    page.show()
    entry = journal.add(Page("one")).entry
    picture = journal.pictures.add(Place(entry=entry), made.told_jpeg(6), alt="a boat").picture
    journal.edit(entry, Page(f"one\n\n{in_text(picture, 'a boat')}"))
    face.open(entry)
    (small,) = face.pictures.small
    assert small.accessibleName() == "Picture: a boat"
    assert "a boat" in face.pane.view.toPlainText()
    small.click()
    larger = over(page)
    assert isinstance(larger, PictureFace)
    assert page.title() == "Picture"
    assert larger.remove.isHidden()
    assert page.stop()
    assert page.title() == "Journal"
    assert face.opened.key() == entry
    page.stop()
    assert face.pictures.small == []


def test_a_sealed_page_shows_none_of_its_pictures(
    page: JournalPage, face: JournalFace, journal: Journal
) -> None:
    page.show()
    entry = journal.add(Page("one")).entry
    journal.pictures.add(Place(entry=entry), made.told_jpeg(6))
    journal.marks.seal(entry, Seal(None))
    face.open(entry)
    assert face.pictures.small == []
    journal.marks.open_seal(entry)
    face.open(entry)
    assert len(face.pictures.small) == 1
