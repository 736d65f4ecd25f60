"""What a person makes their own in Ground: favourites, own lines, and care before some kinds."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healingjournal.grounding import catalogue
from healingjournal.ui.grounding.before_view import BeforeView
from healingjournal.ui.grounding.own.held_back_view import HeldBackView
from healingjournal.ui.grounding.own.own_page import OwnPage
from healingjournal.ui.theme.look import Look
from tests.ui.grounding.grounds import Ground, name_of, open_ground

CAREFUL = replace(catalogue.exercise("G26"), held_back=True)


def own_of(ground: Ground) -> OwnPage:
    page = ground.page.here()
    assert isinstance(page, OwnPage)
    return page


def test_while_locked_nothing_of_it_is_offered(qtbot: QtBot, look: Look) -> None:
    ground = open_ground(qtbot, look, locked=True)
    assert ground.page.player.ways.favourite.isHidden()
    ground.page.show_list()
    assert ground.list_view().own_button.isHidden()


def test_what_is_typed_is_handed_on_soon_line_by_line(qtbot: QtBot, look: Look) -> None:
    ground = open_ground(qtbot, look)
    ground.page.know_personal({})
    ground.page.show_list()
    ground.list_view().own_button.click()
    own = own_of(ground)
    assert ground.page.title() == "My own"
    assert not ground.page.in_progress()
    with qtbot.waitSignal(ground.page.own_changed, timeout=3000) as told:
        QTest.keyClicks(own.fields["sentences"], "This passes.")
        QTest.keyClick(own.fields["sentences"], Qt.Key.Key_Return)
        QTest.keyClicks(own.fields["sentences"], "I can stop.")
    assert told.args is not None
    assert told.args[0]["sentences"] == ("This passes.", "I can stop.")


def test_what_was_just_typed_is_handed_on_when_the_page_is_left(qtbot: QtBot, look: Look) -> None:
    ground = open_ground(qtbot, look)
    ground.page.know_personal({})
    ground.page.show_own()
    own = own_of(ground)
    told: list[object] = []
    ground.page.own_changed.connect(told.append)
    own.fields["person"].setPlainText("Mara")
    assert told == []
    own.footer.stop.click()
    assert len(told) == 1
    assert ground.page.here() is ground.list_view()


def test_a_favourite_comes_before_the_others_and_can_be_let_go(qtbot: QtBot, look: Look) -> None:
    ground = open_ground(qtbot, look)
    ground.page.know_personal({})
    told: list[tuple[str, ...]] = []
    ground.page.favourites_changed.connect(told.append)
    ground.page.start_at("G42", 0)
    button = ground.page.player.ways.favourite
    button.click()
    assert told == [("G42",)]
    assert button.words() == "No longer a favourite"
    ground.page.show_list()
    assert ground.names()[0] == name_of("G42")
    assert ground.names().count(name_of("G42")) == 1
    button.click()
    assert told[-1] == ()
    assert ground.names()[0] != name_of("G42")


def test_a_favourite_that_is_left_out_is_not_shown(qtbot: QtBot, look: Look) -> None:
    ground = open_ground(qtbot, look, leave_out=("breath", "hold"))
    ground.page.know_personal({}, ("G19",))
    ground.page.show_list()
    assert name_of("G19") not in ground.names()


def test_one_page_stands_before_those_held_back_and_comes_once(qtbot: QtBot, look: Look) -> None:
    ground = open_ground(qtbot, look, locked=True)
    ground.page.start(CAREFUL)
    view = ground.page.here()
    assert isinstance(view, HeldBackView)
    assert ground.page.first_focus() is view.heading
    view.begin_button.click()
    assert isinstance(ground.page.here(), BeforeView)
    assert ground.cautions == []  # nothing is kept while locked
    ground.page.start(replace(CAREFUL, cautions=()))
    assert ground.page.here() is ground.page.player


def test_from_the_page_before_those_held_back_another_kind_is_one_press(
    qtbot: QtBot, look: Look
) -> None:
    ground = open_ground(qtbot, look)
    ground.page.start(CAREFUL)
    view = ground.page.here()
    assert isinstance(view, HeldBackView)
    view.another_requested.emit()
    exercise = ground.page.player.exercise()
    assert exercise is not None
    assert exercise.id != CAREFUL.id
    view.stop_requested.emit()
    assert ground.backs == [True]
