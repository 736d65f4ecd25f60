"""Ground upstairs: the first sentence at once, every way out, and nothing kept while locked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from healingjournal.grounding import catalogue
from healingjournal.ui.grounding import words
from healingjournal.ui.grounding.after_view import AfterView
from healingjournal.ui.grounding.list_view import ListView
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.theme.look import Look
from tests.ui.grounding.grounds import BREATH, name_of, open_ground

FIRST = catalogue.first()
HELD_BACK = {"breath", "hold", "body", "imagery", "cold", "taste_smell"}


def test_the_first_sentence_is_there_at_once_and_has_the_keyboard(
    qtbot: QtBot, look: Look
) -> None:
    ground = open_ground(qtbot, look)
    player = ground.page.player
    assert player.isVisible()
    assert player.sentence.words() == FIRST.steps[0].text
    assert player.sentence.accessibleName() == FIRST.steps[0].text
    assert ground.page.first_focus() is player.sentence
    assert ground.page.title() == FIRST.name
    assert not ground.page.with_rail()
    assert ground.page.in_progress() == ("G02", 0)
    assert ground.page.findChild(ListView) is None


def test_the_exercise_put_first_begins_while_the_journal_is_open(
    qtbot: QtBot, look: Look
) -> None:
    assert open_ground(qtbot, look, first="G12").page.title() == name_of("G12")


def test_an_exercise_that_is_gone_or_left_out_does_not_begin(qtbot: QtBot, look: Look) -> None:
    assert open_ground(qtbot, look, first="G99").page.title() == FIRST.name
    left_out = open_ground(qtbot, look, first=BREATH, leave_out=("breath",))
    assert left_out.page.title() != name_of(BREATH)


def test_each_sentence_waits_and_the_last_one_leads_to_the_question(
    qtbot: QtBot, look: Look
) -> None:
    ground = open_ground(qtbot, look)
    player = ground.page.player
    for step in FIRST.steps:
        ground.clock.seconds += 500
        assert player.sentence.words() == step.text
        assert not player.moving()
        player.on_button.click()
    assert ground.page.findChild(AfterView) is not None
    assert ground.page.in_progress() is None


def test_something_else_changes_the_kind(qtbot: QtBot, look: Look) -> None:
    ground = open_ground(qtbot, look)
    ground.page.player.else_button.click()
    other = ground.page.player.exercise()
    assert other is not None
    assert other.family != FIRST.family
    assert ground.page.top() is not None


def test_something_else_meets_every_exercise_of_the_page_before_one_comes_twice(
    qtbot: QtBot, look: Look
) -> None:
    ground = open_ground(qtbot, look, locked=True)
    seen = [ground.page.player.exercise()]
    for _ in range(7):
        ground.page.player.else_button.click()
        seen.append(ground.page.player.exercise())
    assert len({one.id for one in seen if one}) == 8
    assert not any(one.needs & HELD_BACK for one in seen if one)


def test_help_and_stop_are_one_press_away(qtbot: QtBot, look: Look) -> None:
    ground = open_ground(qtbot, look)
    ground.page.player.unsafe_button.click()
    assert ground.helps == [True]
    ground.page.player.footer.stop.click()
    assert ground.backs == [True]
    assert ground.page.in_progress() is None


def test_escape_stops_at_once_and_leaves_going_back_to_the_shell(
    qtbot: QtBot, look: Look
) -> None:
    ground = open_ground(qtbot, look)
    assert ground.page.stop() is False
    assert ground.page.in_progress() is None


def test_what_was_opened_from_the_list_stops_back_to_the_list(qtbot: QtBot, look: Look) -> None:
    ground = open_ground(qtbot, look)
    ground.page.player.list_button.click()
    ground.card(name_of("G12")).click()
    assert ground.page.in_progress() == ("G12", 0)
    assert ground.page.stop() is True
    assert ground.list_view().isVisible()
    assert ground.page.stop() is False


@pytest.mark.parametrize(("at", "step"), [("G05", 2), ("G19", 1)])
def test_a_running_exercise_goes_on_at_its_step_after_a_lock(
    qtbot: QtBot, look: Look, at: str, step: int
) -> None:
    ground = open_ground(qtbot, look, locked=True)
    ground.page.start_at(at, step)
    assert ground.page.in_progress() == (at, step)
    ground.page.start_at("G99", 3)
    assert ground.page.in_progress() == ("G02", 0)


# ---- before and after ----


@pytest.mark.parametrize("answer", ["more", "same", "away", None])
def test_after_it_another_kind_is_offered_and_nothing_is_kept(
    qtbot: QtBot, look: Look, answer: str | None
) -> None:
    ground = open_ground(qtbot, look)
    ground.page.start_at("G26", len(catalogue.exercise("G26").steps) - 1)
    ground.page.player.go_on()
    after = ground.page.findChild(AfterView)
    assert after is not None
    assert ground.page.first_focus() is after.heading
    chips = after.group.all_chips()
    (after.group.chip(answer) if answer else chips[-1]).click()
    offered = after.findChildren(PressCard)
    assert len(offered) == 1
    assert offered[0].accessibleName() != name_of("G26")
    assert after.reply.isVisible()
    assert after.worse.isVisible() is (answer == "away")
    assert ground.kept == {}
    offered[0].click()
    progress = ground.page.in_progress()
    assert progress is not None
    assert catalogue.exercise(progress[0]).family != "body"


def test_who_is_further_away_is_offered_one_that_turns_outward(
    qtbot: QtBot, look: Look
) -> None:
    ground = open_ground(qtbot, look)
    ground.page.start_at("G06", 4)
    ground.page.player.go_on()
    after = ground.page.findChild(AfterView)
    assert after is not None
    after.group.chip("away").click()
    after.findChildren(PressCard)[0].click()
    here = ground.page.player.exercise()
    assert here is not None
    assert here.family == "senses"
    assert here.suits("far")


def test_an_exercise_can_be_put_first_only_while_the_journal_is_open(
    qtbot: QtBot, look: Look
) -> None:
    for locked in (False, True):
        ground = open_ground(qtbot, look, locked=locked)
        ground.page.start_at("G12", 3)
        ground.page.player.go_on()
        after = ground.page.findChild(AfterView)
        assert after is not None
        after.group.chip("more").click()
        assert after.first_button.isVisible() is not locked
        if not locked:
            after.first_button.click()
            assert ground.kept == {"first_exercise": "G12"}


# ---- the list ----


def test_the_first_page_holds_eight_and_the_rest_is_one_press_further(
    qtbot: QtBot, look: Look
) -> None:
    ground = open_ground(qtbot, look)
    ground.page.show_list()
    assert len(ground.names()) == 8
    assert ground.page.with_rail()
    ground.list_view().all_button.click()
    assert sorted(ground.names()) == sorted(one.name for one in catalogue.shipped())


def test_while_locked_the_first_page_has_no_breath_body_or_pictures(
    qtbot: QtBot, look: Look
) -> None:
    ground = open_ground(qtbot, look, locked=True)
    ground.page.show_list()
    shown = [one for one in catalogue.shipped() if one.name in ground.names()]
    assert len(shown) >= 6
    assert not any(one.needs & HELD_BACK for one in shown)
    said = [label.words() for label in ground.list_view().findChildren(Label)]
    assert words.locked_list(kept_outside=False) in said
    ground.list_view().all_button.click()
    assert len(ground.names()) == len(catalogue.shipped())


def test_a_state_or_a_moment_narrows_the_list_and_one_frees_the_other(
    qtbot: QtBot, look: Look
) -> None:
    ground = open_ground(qtbot, look)
    ground.page.show_list()
    view = ground.list_view()
    view.states.chip("far").click()
    assert name_of(BREATH) not in ground.names()
    view.moments.chip("urge").click()
    assert view.states.only() is None
    fitting = (one for one in catalogue.shipped() if "urge" in one.moments)
    urge = {one.name for one in fitting if not one.held_back}
    assert set(ground.names()) == urge


def test_what_is_left_out_is_kept_in_the_journal_and_never_while_locked(
    qtbot: QtBot, look: Look
) -> None:
    for locked in (False, True):
        ground = open_ground(qtbot, look, locked=locked, leave_out=("sight",))
        ground.page.show_list()
        ground.list_view().leave_out.chip("breath").click()
        ground.list_view().all_button.click()
        assert name_of(BREATH) not in ground.names()
        assert name_of("G02") not in ground.names()
        kept = {} if locked else {"leave_out_ground": ["breath", "hold", "sight"]}
        assert ground.kept == kept


def test_the_marks_lie_outside_the_journal_only_by_choice(qtbot: QtBot, look: Look) -> None:
    ground = open_ground(qtbot, look, leave_out=("cold",))
    ground.page.show_list()
    view = ground.list_view()
    assert view.outside.isVisible()
    assert not view.outside.isChecked()
    assert view.outside.accessibleDescription()
    view.outside.click()
    assert ground.kept == {"leave_out_locked": ["cold"]}
    view.leave_out.chip("sound").click()
    assert ground.kept["leave_out_locked"] == ["sound", "cold"]
    view.outside.click()
    assert ground.kept["leave_out_locked"] is None


def test_the_choice_is_not_offered_while_locked_or_where_it_is_not_known(
    qtbot: QtBot, look: Look
) -> None:
    locked = open_ground(qtbot, look, locked=True, leave_out=("cold",))
    unknown = open_ground(qtbot, look, leave_out=("cold",), kept_outside=None)
    for ground in (locked, unknown):
        ground.page.show_list()
        assert not ground.list_view().outside.isVisible()


def test_opening_the_journal_brings_its_choices(qtbot: QtBot, look: Look) -> None:
    ground = open_ground(qtbot, look, locked=True, kept_outside=None)
    ground.page.show_list()
    ground.page.set_choices(("breath", "hold"), "G12", False, True)
    view = ground.list_view()
    assert view.leave_out.chosen() == ["breath"]
    assert view.outside.isChecked()
    assert name_of(BREATH) not in ground.names()
    ground.page.begin()
    assert ground.page.title() == name_of("G12")


def test_arrows_walk_through_the_cards_and_enter_opens_one(qtbot: QtBot, look: Look) -> None:
    ground = open_ground(qtbot, look)
    ground.page.show_list()
    grid = ground.list_view().grids[0]
    qtbot.waitUntil(lambda: grid.width() > 900)
    stops = [c for c in grid.cards if c.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert stops == [grid.cards[0]] == [ground.page.first_focus()]
    focus: QWidget = grid.cards[0]
    focus.setFocus()
    for key, there in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 4),
        (Qt.Key.Key_Down, 7),
        (Qt.Key.Key_Left, 6),
        (Qt.Key.Key_Up, 3),
    ):
        QTest.keyClick(focus, key)
        focus = grid.cards[there]
        assert focus.focusPolicy() == Qt.FocusPolicy.StrongFocus
        focus.setFocus()
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert ground.page.title() == focus.accessibleName()


def reached_by_tab(page: QWidget) -> list[str]:
    names: list[str] = []
    here = page.nextInFocusChain()
    while here is not None and here is not page:
        if here.focusPolicy() & Qt.FocusPolicy.TabFocus and here.isVisibleTo(page):
            names.append(here.accessibleName())
        here = here.nextInFocusChain()
    return names


def test_tab_walks_in_the_order_of_reading(qtbot: QtBot, look: Look) -> None:
    ground = open_ground(qtbot, look)
    player = ground.page.player
    two = (player.else_button, player.unsafe_button)
    folds = (player.ways.ways.button, player.ways.sure.button)
    last = (player.signs, player.footer.stop, player.list_button, player.on_button)
    assert reached_by_tab(ground.page) == [
        player.sentence.words(),
        *(button.words() for button in (*two, *folds, *last)),
    ]
    ground.page.start_at(BREATH, 1)
    beside = (player.signs, player.footer.stop, player.chips.group.first(), player.another_button)
    assert reached_by_tab(ground.page) == [
        player.sentence.words(),
        *(button.words() for button in (*beside, player.on_button)),
    ]
    ground.page.show_list()
    view = ground.list_view()
    view.leave_out.chip("cold").click()
    groups = (view.states, view.moments, view.leave_out)
    assert reached_by_tab(ground.page) == [
        *(group.first().words() for group in groups),
        view.outside.words(),
        FIRST.name,
        view.all_button.words(),
    ]
