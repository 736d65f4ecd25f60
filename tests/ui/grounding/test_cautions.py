"""Cautions come once, before the first time; who is far away is not led further."""

import pytest
from pytestqt.qtbot import QtBot

from healingjournal.grounding import catalogue
from healingjournal.ui.grounding import words
from healingjournal.ui.grounding.after_view import AfterView
from healingjournal.ui.grounding.before_view import BeforeView
from healingjournal.ui.grounding.page import GroundPage
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look
from tests.ui.grounding.grounds import BREATH, open_ground


def test_cautions_come_once_before_the_first_time(qtbot: QtBot, look: Look) -> None:
    ground = open_ground(qtbot, look)
    exercise = catalogue.exercise(BREATH)
    ground.page.start(exercise)
    before = ground.page.findChild(BeforeView)
    assert before is not None
    assert before.isVisible()
    assert ground.page.in_progress() is None
    assert ground.page.first_focus() is before.heading
    before.begin_button.click()
    assert ground.page.in_progress() == (BREATH, 0)
    ground.page.start(exercise)
    assert ground.page.player.isVisible()


def before_of(page: GroundPage) -> BeforeView:
    view = page.findChild(BeforeView)
    assert view is not None
    return view


def test_an_exercise_put_first_shows_its_cautions_before_its_first_time(
    qtbot: QtBot, look: Look
) -> None:
    ground = open_ground(qtbot, look, first=BREATH)
    before = before_of(ground.page)
    assert before.isVisible()
    assert ground.page.in_progress() is None
    before.begin_button.click()
    assert ground.page.in_progress() == (BREATH, 0)
    ground.page.begin()
    assert ground.page.in_progress() == (BREATH, 0)
    assert ground.page.player.isVisible()


def test_cautions_seen_are_known_again_from_the_journal_and_not_kept_while_locked(
    qtbot: QtBot, look: Look
) -> None:
    for locked in (False, True):
        ground = open_ground(qtbot, look, locked=locked)
        ground.page.start(catalogue.exercise(BREATH))
        before = before_of(ground.page)
        said = words.cautions_once(locked=locked)
        assert said in [label.words() for label in before.findChildren(Label)]
        before.begin_button.click()
        assert ground.cautions == ([] if locked else [BREATH])
    another_day = open_ground(qtbot, look)
    another_day.page.know_cautions([BREATH])
    another_day.page.start(catalogue.exercise(BREATH))
    assert another_day.page.in_progress() == (BREATH, 0)


def test_the_page_of_cautions_says_how_sure_it_is_and_where_from(
    qtbot: QtBot, look: Look
) -> None:
    ground = open_ground(qtbot, look)
    exercise = catalogue.exercise(BREATH)
    ground.page.start(exercise)
    said = " ".join(label.words() for label in before_of(ground.page).findChildren(Label))
    assert exercise.evidence in said
    assert words.grades()["e3"] in said
    assert "Shao 2024" in said
    assert "SHA:" not in said


@pytest.mark.parametrize("first", [BREATH, "G40"])
def test_who_is_far_away_begins_with_what_suits_that(
    qtbot: QtBot, look: Look, first: str
) -> None:
    ground = open_ground(qtbot, look, first=first)
    ground.page.begin(far=True)
    progress = ground.page.in_progress()
    assert progress == (("G02" if first == BREATH else first), 0)
    for _ in range(12):
        ground.page.player.else_button.click()
        view = ground.page.findChild(BeforeView)
        if view is not None and view.isVisible():
            view.begin_button.click()
        here = ground.page.player.exercise()
        assert here is not None
        assert "breath" not in here.needs


def test_who_is_far_away_meets_nothing_that_is_left_out(qtbot: QtBot, look: Look) -> None:
    ground = open_ground(qtbot, look, first=BREATH, leave_out=("sight", "body"))
    ground.page.begin(far=True)
    progress = ground.page.in_progress()
    assert progress is not None
    assert not catalogue.exercise(progress[0]).needs & {"sight", "body", "breath"}


def test_when_nothing_outward_is_left_it_is_not_promised(
    qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = tuple(one for one in catalogue.shipped() if one.id != "G03")
    monkeypatch.setattr(catalogue, "shipped", lambda _lang: known)
    marks = ("sight", "sound", "taste_smell", "hands2", "body")
    ground = open_ground(qtbot, look, first="G05", leave_out=marks)
    ground.page.start_at("G05", 4)
    ground.page.player.go_on()
    after = ground.page.findChild(AfterView)
    assert after is not None
    after.group.chip("away").click()
    assert after.reply.words() == words.after()["away_else"]
