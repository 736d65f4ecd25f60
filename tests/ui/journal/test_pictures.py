"""Pictures of a page: added from outside, seen small and larger, given words, removed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.journal.entry import Draft, Page
from healingjournal.journal.picture import Picture, Place, in_text
from healingjournal.journal.service import Journal
from healingjournal.ui.journal.drawing.face import DrawingFace
from healingjournal.ui.journal.drawing.specimens import LAKE
from healingjournal.ui.journal.editor import Editor
from healingjournal.ui.journal.pictures import words
from healingjournal.ui.journal.pictures.adding import PictureAdding
from healingjournal.ui.journal.pictures.dialog import ask_pictures
from healingjournal.ui.journal.pictures.face import PictureFace
from healingjournal.ui.journal.pictures.on_page import ADD, DRAW, PicturesOnPage
from healingjournal.ui.journal.pictures.over_page import OverPage
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork
from tests.journal import picture_bytes as made


class OnPage:
    """A page being written, by its text and its notice bar, with pictures on it."""

    def __init__(self, journal: Journal, look: Look) -> None:
        self.journal = journal
        self.draft = journal.new_draft()
        self.window = QWidget()
        self.stack = QStackedLayout(self.window)
        page = QWidget()
        column = QVBoxLayout(page)
        self.text = Editor(look)
        self.notice = NoticeBar(look)
        work = InlineWork()
        self.pictures = PicturesOnPage(
            journal.pictures, work, look, self.now, self.text, self.notice
        )
        for thing in (self.text, self.pictures.strip, self.notice):
            column.addWidget(thing)
        self.stack.addWidget(page)
        self.page = page
        self.over = OverPage(journal.pictures, work, look, self.stack)
        self.over.follow(self.pictures)

    def now(self) -> Draft:
        return Draft(self.draft.id, self.draft.when, self.draft.entry, body=self.text.text())

    def kept(self) -> list[Picture]:
        return self.journal.pictures.of(Place.seen_on(self.now()))


@pytest.fixture
def on_page(qtbot: QtBot, journal: Journal, look: Look) -> OnPage:
    made_page = OnPage(journal, look)
    qtbot.addWidget(made_page.window)
    made_page.window.resize(1000, 700)
    made_page.window.show()
    return made_page


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    file = tmp_path / "IMG_20260301_lake.jpg"
    file.write_bytes(made.told_jpeg(6))
    return file


# ---- adding ----


def test_a_file_is_added_where_one_writes_and_the_original_is_said_to_be_still_there(
    on_page: OnPage, photo: Path
) -> None:
    on_page.text.show_text("one\ntwo")
    on_page.pictures.adding.take_files([photo])
    (one,) = on_page.kept()
    assert on_page.text.text() == f"one\ntwo\n{in_text(one.id)}\n"
    assert "original is still where it was" in on_page.notice.words()
    assert photo.exists()
    assert [small.accessibleName() for small in on_page.pictures.strip.small] == ["Picture 1"]
    # Not even its name comes in, as a name can tell a day or a place.
    assert "lake" not in on_page.text.text()


def test_a_copied_image_is_added_and_nothing_is_said_of_a_file(on_page: OnPage) -> None:
    source = QMimeData()
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    source.setImageData(image)
    assert on_page.pictures.adding.take_mime(source)
    assert (on_page.kept()[0].width, on_page.kept()[0].height) == (40, 30)
    assert "original" not in on_page.notice.words()


def test_dropped_files_are_added_and_addresses_are_never_asked(
    on_page: OnPage, photo: Path
) -> None:
    source = QMimeData()
    source.setUrls([QUrl("https://example.org/boat.jpg")])
    assert not on_page.pictures.adding.take_mime(source)
    source.setUrls([QUrl.fromLocalFile(str(photo)), QUrl.fromLocalFile(str(photo))])
    assert on_page.pictures.adding.take_mime(source)
    assert len(on_page.kept()) == 2


def test_what_is_no_picture_is_told_in_a_sentence_and_changes_nothing(
    on_page: OnPage, tmp_path: Path
) -> None:
    file = tmp_path / "letter.jpg"
    file.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    on_page.text.show_text("one")
    on_page.pictures.adding.take_files([file, tmp_path / "gone.png"])
    assert on_page.notice.words() == "This file cannot be read. Nothing was added."
    assert on_page.text.text() == "one"
    assert on_page.kept() == []


def test_a_picture_still_on_its_way_when_the_page_is_finished_lands_on_the_page(
    on_page: OnPage, photo: Path
) -> None:
    on_page.text.show_text("one")
    on_page.pictures.hold()
    on_page.pictures.adding.take_files([photo])
    fact = on_page.journal.finish(on_page.now())
    assert fact is not None
    on_page.pictures.go_on(on_page.draft.id, fact.entry)
    assert len(on_page.journal.pictures.of(Place(entry=fact.entry))) == 1
    assert on_page.journal.drafts() == []


def test_the_dialog_keeps_no_list_and_offers_only_pictures(
    qtbot: QtBot, photo: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    taken: list[list[Path]] = []
    dialog = ask_pictures(parent, taken.append)
    assert len(dialog.history()) <= 1  # where it is now, and nowhere before
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    assert "*.svg" not in dialog.nameFilters()[0]
    dialog.filesSelected.emit([str(photo)])
    assert taken == [[photo]]
    dialog.close()


def test_adding_asks_by_the_dialog(on_page: OnPage) -> None:
    on_page.pictures.go(ADD)
    dialogs = on_page.window.findChildren(QFileDialog)
    assert len(dialogs) == 1
    dialogs[0].close()


# ---- one picture, larger ----


def opened(on_page: OnPage, photo: Path) -> PictureFace:
    on_page.pictures.adding.take_files([photo])
    on_page.pictures.strip.small[0].click()
    face = on_page.over.face()
    assert isinstance(face, PictureFace)
    return face


def test_a_picture_opens_larger_inside_the_app_and_goes_back(
    on_page: OnPage, photo: Path
) -> None:
    face = opened(on_page, photo)
    assert face.large.shows()
    assert face.large.accessibleName() == "Picture 1"
    assert on_page.over.title() == "Picture"
    assert on_page.over.stop()
    assert on_page.stack.currentWidget() is on_page.page
    assert not face.large.shows()
    assert not on_page.over.stop()


def test_words_given_to_a_picture_are_kept_spoken_and_stand_in_the_text(
    on_page: OnPage, photo: Path
) -> None:
    face = opened(on_page, photo)
    face.field.setFocus()
    QTest.keyClicks(face.field, "a [boat]")
    face.close_picture()
    (one,) = on_page.kept()
    assert one.alt == "a [boat]"
    assert in_text(one.id, "a [boat]") in on_page.text.text()
    assert on_page.pictures.strip.small[0].accessibleName() == "Picture: a [boat]"


def test_words_are_kept_as_one_types_and_by_a_lock(
    on_page: OnPage, photo: Path, qtbot: QtBot
) -> None:
    face = opened(on_page, photo)
    QTest.keyClicks(face.field, "boat")
    qtbot.waitUntil(lambda: on_page.kept()[0].alt == "boat", timeout=2000)
    QTest.keyClicks(face.field, "s")
    command = on_page.over.command()
    assert command is not None
    command()
    assert on_page.kept()[0].alt == "boats"


def test_words_too_long_are_told_and_stay_to_be_changed(on_page: OnPage, photo: Path) -> None:
    face = opened(on_page, photo)
    face.field.setText("a" * 1001)
    face.close_picture()
    assert on_page.over.face() is face
    assert "1,000 characters" in face.notice.words()
    assert len(face.field.text()) == 1001


def test_a_removed_picture_is_gone_from_the_text_and_can_be_brought_back(
    on_page: OnPage, photo: Path
) -> None:
    on_page.text.show_text("one\ntwo")
    face = opened(on_page, photo)
    before = on_page.kept()
    face.remove.click()
    assert on_page.kept() == []
    assert on_page.text.text() == "one\ntwo\n"
    assert on_page.stack.currentWidget() is on_page.page
    (back,) = on_page.notice.buttons()
    assert back.words() == words.bring_back()
    back.click()
    assert on_page.kept() == before
    assert in_text(before[0].id) in on_page.text.text()


def test_read_and_not_written_a_picture_can_only_be_looked_at(
    on_page: OnPage, photo: Path
) -> None:
    on_page.pictures.adding.take_files([photo])
    (one,) = on_page.kept()
    on_page.over.open_picture(one, "Picture 1")
    face = on_page.over.face()
    assert isinstance(face, PictureFace)
    assert face.remove.isHidden()
    assert face.asked.isHidden()
    assert face.words.words() == words.no_alt()


def test_one_that_cannot_be_shown_is_told(on_page: OnPage, photo: Path) -> None:
    on_page.pictures.adding.take_files([photo])
    (one,) = on_page.kept()
    on_page.journal.pictures.remove(one.id)
    on_page.pictures.strip.small[0].click()
    face = on_page.over.face()
    assert isinstance(face, PictureFace)
    assert face.notice.words() == "This picture is not there any more."


# ---- drawings ----


def test_a_drawing_stands_on_the_page_and_can_be_drawn_on(on_page: OnPage) -> None:
    on_page.pictures.go(DRAW)
    face = on_page.over.face()
    assert isinstance(face, DrawingFace)
    assert on_page.over.title() == "Draw"
    face.canvas.show_drawing(LAKE)
    face.keeping.touched()
    assert on_page.over.stop()
    (one,) = on_page.kept()
    assert one.drawn
    assert in_text(one.id) in on_page.text.text()
    on_page.pictures.strip.small[0].click()
    larger = on_page.over.face()
    assert isinstance(larger, PictureFace)
    larger.draw.click()
    assert on_page.over.face() is face
    assert face.canvas.drawing() == LAKE
    on_page.over.stop()
    assert on_page.stack.currentWidget() is on_page.page
    assert on_page.text.text().count("picture:") == 1


def test_a_lock_while_drawing_keeps_the_drawing_and_its_page(on_page: OnPage) -> None:
    on_page.pictures.go(DRAW)
    face = on_page.over.face()
    assert isinstance(face, DrawingFace)
    face.canvas.show_drawing(LAKE)
    face.keeping.touched()
    command = on_page.over.command()
    assert command is not None
    command()
    assert [one.id for one in on_page.journal.drafts()] == [on_page.draft.id]
    assert len(on_page.kept()) == 1


def test_esc_takes_a_shape_away_first_and_then_goes_back(on_page: OnPage) -> None:
    on_page.over.draw(Place.on(on_page.now()), "circle")
    face = on_page.over.face()
    assert isinstance(face, DrawingFace)
    assert on_page.over.first_focus() is face.canvas
    QTest.keyClick(face.canvas, Qt.Key.Key_Return)
    assert on_page.over.stop()
    assert on_page.over.face() is face
    assert on_page.over.stop()
    assert on_page.over.face() is None
    assert on_page.kept() == []


def test_adding_is_for_the_page_that_is_written_at_that_moment(
    qtbot: QtBot, journal: Journal, photo: Path
) -> None:
    first, second = (Place(entry=journal.add(Page(body)).entry) for body in ("one", "two"))
    places = [first]
    parent = QWidget()
    qtbot.addWidget(parent)
    adding = PictureAdding(journal.pictures, InlineWork(), lambda: places[-1], parent)
    adding.take_files([photo])
    places.append(second)
    adding.take_files([photo])
    assert [len(journal.pictures.of(place)) for place in (first, second)] == [1, 1]
