"""What a step plays beside its sentence: by keyboard, by pointer, in words, and nothing kept."""


import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.grounding import catalogue
from healingjournal.ui.grounding.after_view import AfterView
from healingjournal.ui.grounding.own.own_page import OwnPage
from healingjournal.ui.grounding.page import GroundPage
from healingjournal.ui.grounding.playing import specimens as made_up
from healingjournal.ui.grounding.playing.choose_view import ChooseView
from healingjournal.ui.grounding.playing.doodle_view import DoodleView
from healingjournal.ui.grounding.playing.map_view import MapView
from healingjournal.ui.grounding.playing.own_view import OwnView
from healingjournal.ui.grounding.playing.sort_view import SortView
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.theme.look import Look
from tests.ui.grounding.played import Open, Sleeper, heard, view_of


def test_the_first_sentence_makes_no_place_for_something_to_do(
    qtbot: QtBot, look: Look, sleeper: Sleeper
) -> None:
    page = GroundPage(look, sleeper, locked=True)
    qtbot.addWidget(page)
    page.begin()
    assert page.player.stage is None


@pytest.mark.parametrize("what", list(made_up.PLAYS))
def test_everything_in_it_has_a_name_and_can_be_reached_by_tab(played: Open, what: str) -> None:
    page = played(what, own=made_up.OWN)
    view = view_of(page)
    nameless = [
        one
        for one in (view, *view.findChildren(QWidget))
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus and not one.accessibleName()
    ]
    assert nameless == []
    reached = set()
    page.player.sentence.setFocus()
    for _ in range(80):
        focus = page.focusWidget()
        assert focus is not None
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    stops = [
        one
        for one in view.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled()
    ]
    assert set(stops) <= reached


@pytest.mark.parametrize("what", list(made_up.PLAYS))
def test_go_on_leads_on_and_stop_ends_at_once(played: Open, what: str) -> None:
    page = played(what)
    page.player.on_button.click()
    progress = page.in_progress()
    assert progress is not None
    assert progress[1] == 1
    assert page.player.stage is None or not page.player.stage.isVisible()
    page.stop()
    assert page.in_progress() is None


def test_the_next_number_comes_by_a_press_and_is_said_once(played: Open) -> None:
    page = played("number")
    said = heard(page)
    stage = page.player.stage
    assert stage is not None
    assert stage.turn is not None
    assert stage.turn.word.words() == "100"
    stage.turn.next_button.click()
    assert stage.turn.word.words() == "97"
    assert said == ["97"]
    stage.turn.before_button.click()
    assert stage.turn.word.words() == "100"


def test_no_kind_of_thing_is_dealt_twice_in_a_round(played: Open) -> None:
    page = played("category")
    stage = page.player.stage
    assert stage is not None
    assert stage.turn is not None
    told = [stage.turn.word.words()]
    for _ in range(2):
        stage.turn.next_button.click()
        told.append(stage.turn.word.words())
    assert len(set(told)) == 3


def test_tiles_change_places_by_arrows_and_space_alone(played: Open) -> None:
    page = played("tiles")
    said = heard(page)
    tiles = view_of(page)
    assert isinstance(tiles, SortView)
    before = tiles.sorting.tiles
    cells = tiles.grid.cells
    cells[0].setFocus()
    QTest.keyClick(cells[0], Qt.Key.Key_Space)
    assert tiles.sorting.taken == 0
    assert "taken up" in said[-1]
    QTest.keyClick(cells[0], Qt.Key.Key_Right)
    assert page.focusWidget() is cells[1]
    QTest.keyClick(cells[1], Qt.Key.Key_Down)
    assert page.focusWidget() is cells[5]
    QTest.keyClick(cells[5], Qt.Key.Key_Return)
    after = tiles.sorting.tiles
    assert (after[0], after[5]) == (before[5], before[0])
    assert cells[0].accessibleName().startswith("Row 1, place 1: ")
    assert not page.player.moving()


def test_tiles_in_order_say_so_and_nothing_more(played: Open) -> None:
    page = played("tiles")
    said = heard(page)
    tiles = view_of(page)
    assert isinstance(tiles, SortView)
    for place in range(12):
        wanted = ("circle", "square", "triangle")[place // 4]
        found = tiles.sorting.tiles.index(wanted, place)
        tiles.grid.cells[found].click()
        tiles.grid.cells[place].click()
    assert tiles.sorting.in_order
    assert said[-1].endswith("Each row holds one shape now.")
    tiles.mix_button.click()
    assert not tiles.sorting.in_order


def test_a_mark_on_the_map_is_said_by_its_place(played: Open) -> None:
    page = played("map")
    said = heard(page)
    around = view_of(page)
    assert isinstance(around, MapView)
    around.grid.cells[8].click()
    assert said == ["near, right, marked"]
    around.grid.cells[8].click()
    assert said[-1] == "near, right"


def test_a_grid_is_filled_by_keys_and_emptied_by_one_press(played: Open) -> None:
    view = view_of(played("grid"))
    assert isinstance(view, DoodleView)
    assert view.grid is not None
    cell = view.grid.cells[14]
    QTest.keyClick(cell, Qt.Key.Key_Return)
    assert cell.shown() == "full"
    view.empty_button.click()
    assert cell.shown() == "empty"


def test_a_spiral_is_traced_by_arrows_or_by_the_pointer(played: Open) -> None:
    view = view_of(played("spiral"))
    assert isinstance(view, DoodleView)
    spiral = view.spiral
    assert spiral is not None
    QTest.keyClick(spiral, Qt.Key.Key_Right)
    QTest.keyClick(spiral, Qt.Key.Key_Right)
    QTest.keyClick(spiral, Qt.Key.Key_Left)
    assert spiral.traced.traced == 1
    QTest.mousePress(spiral, Qt.MouseButton.LeftButton, pos=QPoint(264, 145))
    assert spiral.traced.traced >= 1


def test_free_lines_are_drawn_by_pointer_and_by_keys(played: Open) -> None:
    page = played("free")
    said = heard(page)
    view = view_of(page)
    assert isinstance(view, DoodleView)
    lines = view.lines
    assert lines is not None
    QTest.mousePress(lines, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    QTest.mouseMove(lines, QPoint(60, 60))
    QTest.mouseRelease(lines, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert len(lines.drawn.lines) == 1
    QTest.keyClick(lines, Qt.Key.Key_Return)
    QTest.keyClick(lines, Qt.Key.Key_Down)
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert len(lines.drawn.lines) == 2
    assert said == ["The pen is down.", "The pen is up."]
    view.back_button.click()
    assert len(lines.drawn.lines) == 1
    view.empty_button.click()
    assert lines.drawn.lines == ()


def test_what_is_drawn_is_gone_with_its_step(played: Open) -> None:
    page = played("grid")
    view = view_of(page)
    assert isinstance(view, DoodleView)
    assert view.grid is not None
    view.grid.cells[0].click()
    page.play(made_up.playing("grid"))
    again = view_of(page)
    assert isinstance(again, DoodleView)
    assert again.grid is not None
    assert again.grid.cells[0].shown() == "empty"


def test_own_sentences_come_one_at_a_time(played: Open) -> None:
    page = played("sentence", own=made_up.OWN)
    view = view_of(page)
    assert isinstance(view, OwnView)
    first, second = made_up.OWN["sentences"]
    assert view.labels[0].words() == first
    view.another_button.click()
    assert view.labels[0].words() == second
    view.another_button.click()
    assert view.labels[0].words() == first


def test_own_words_are_not_there_while_locked(played: Open) -> None:
    view = view_of(played("card"))
    assert isinstance(view, OwnView)
    assert view.labels == []
    assert not view.own_button.isVisible()
    assert "journal" in " ".join(label.text() for label in view.findChildren(QLabel))


def test_where_nothing_is_written_yet_the_way_to_write_is_there(played: Open) -> None:
    page = played("card", own={})
    view = view_of(page)
    assert isinstance(view, OwnView)
    view.own_button.click()
    assert page.findChild(OwnPage) is not None
    assert page.in_progress() is None


def test_a_chosen_exercise_starts_and_what_is_left_out_is_not_offered(
    qtbot: QtBot, look: Look, sleeper: Sleeper
) -> None:
    page = GroundPage(look, sleeper, locked=False, leave_out=("breath", "hold"))
    qtbot.addWidget(page)
    page.show()
    page.play(made_up.playing("choose"))
    view = view_of(page)
    assert isinstance(view, ChooseView)
    names = [card.accessibleName() for card in view.cards]
    assert len(names) == 2
    view.cards[-1].click()
    exercise = page.player.exercise()
    assert exercise is not None
    assert exercise.name == names[-1]


@pytest.mark.parametrize("lang", catalogue.languages())
def test_every_shipped_exercise_is_played_from_its_first_step_to_the_question_after(
    qtbot: QtBot, look: Look, sleeper: Sleeper, lang: str
) -> None:
    page = GroundPage(look, sleeper, locked=True)
    page.speak(lang)
    qtbot.addWidget(page)
    page.resize(1180, 688)
    page.show()
    for exercise in catalogue.shipped(lang):
        page.play(exercise)
        for at, step in enumerate(exercise.steps):
            assert page.in_progress() == (exercise.id, at)
            assert page.player.sentence.words() == step.text
            if step.play is not None:
                assert view_of(page).isVisible()
                assert not isinstance(view_of(page), ChooseView) or page.findChildren(PressCard)
            page.player.on_button.click()
        assert isinstance(page.here(), AfterView), exercise.id
