"""The check-in asks, can be left out whole or in part, and keeps an answer only if ticked."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.ids import PromptId
from healingjournal.prompts.sitting import CheckIn

if TYPE_CHECKING:
    from tests.ui.prompts.conftest import Sitting

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Key = Qt.Key


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(focused(), key)


def tab_stops(most: int = 40) -> list[str]:
    names: list[str] = []
    for _ in range(most):
        name = focused().accessibleName()
        if names and name == names[0] and len(names) > 3:
            break
        names.append(name)
        press(Key.Key_Tab)
    return names


def test_nothing_is_kept_when_all_is_skipped_and_stopped(
    sitting: "Sitting", qtbot: QtBot
) -> None:
    sitting.page.begin()
    sitting.check_in.skip_all.click()
    with qtbot.waitSignal(sitting.page.stopped):
        sitting.card.footer.stop.click()
    assert sitting.kept() == {}


def test_the_tab_chain_runs_in_reading_order(sitting: "Sitting") -> None:
    sitting.page.begin()
    assert focused() is sitting.check_in.level
    assert tab_stops() == [
        "How strong are your feelings right now?",
        "Skip",
        "Here",
        "Skip",
        "5 minutes",
        "Skip",
        "Keep these answers with the page I write",
        "Clear it",
        "Use words or a colour",
        "Something happened in the last month",
        "Stop here",
        "Skip all of it",
        "Go on",
    ]


def test_the_keyboard_alone_answers_all_three(sitting: "Sitting") -> None:
    said: list[CheckIn] = []
    sitting.page.begin()
    sitting.check_in.answered.connect(said.append)
    press(Key.Key_4, Key.Key_Tab, Key.Key_Tab, Key.Key_Right, Key.Key_Space)
    press(Key.Key_Tab, Key.Key_Tab, Key.Key_Right, Key.Key_Space)
    sitting.check_in.go_on.click()
    assert said == [CheckIn(distress=4, here="bit", minutes=10)]


def test_each_question_can_be_skipped_alone(sitting: "Sitting") -> None:
    sitting.page.begin()
    view = sitting.check_in
    view.level.set_level(9)
    view.here.chip("far").click()
    view.minutes.chip("5").click()
    for card in (view.strong, view.room, view.time):
        card.skip.click()
        assert card.is_skipped()
    assert view.check_in() == CheckIn()


def test_no_clock_is_no_number(sitting: "Sitting") -> None:
    sitting.page.begin()
    sitting.check_in.minutes.chip("none").click()
    assert sitting.check_in.check_in() == CheckIn()


def test_words_and_colours_never_become_numbers_and_are_not_kept(sitting: "Sitting") -> None:
    sitting.page.begin()
    view = sitting.check_in
    view.level.set_level(9)
    view.swap.click()
    QTest.keyClicks(view.own, "fog 10")
    view.colour.chip("red").click()
    assert view.check_in() == CheckIn()
    view.go_on.click()
    assert sitting.card.why.words() == "This is one that fits now."
    assert sitting.kept() == {}


def test_words_give_way_to_numbers_again(sitting: "Sitting") -> None:
    sitting.page.begin()
    view = sitting.check_in
    view.swap.click()
    view.swap.click()
    view.level.set_level(2)
    assert view.check_in() == CheckIn(distress=2)


def test_skipping_the_words_empties_them_and_typing_wakes_them(sitting: "Sitting") -> None:
    sitting.page.begin()
    view = sitting.check_in
    view.swap.click()
    QTest.keyClicks(view.own, "fog")
    view.told.skip.click()
    assert view.own.text() == ""
    QTest.keyClicks(view.own, "sun")
    assert not view.told.is_skipped()


def test_a_new_check_in_is_empty(sitting: "Sitting") -> None:
    sitting.page.begin()
    view = sitting.check_in
    view.level.set_level(9)
    view.here.chip("far").click()
    view.time.skip.click()
    view.swap.click()
    view.own.setText("fog")
    view.keep.click()
    sitting.page.begin()
    assert view.check_in() == CheckIn()
    assert view.own.text() == ""
    assert not view.time.is_skipped()
    assert view.strong.isVisible()
    assert not view.keep.isChecked()


def test_what_pacing_keeps_is_said_and_cleared_in_one_press(sitting: "Sitting") -> None:
    sitting.to_card()
    sitting.card.write.click()
    assert sitting.kept()["taken"]
    sitting.page.begin()
    assert "14 days" in sitting.check_in.kept.words()
    sitting.check_in.clear.click()
    assert sitting.kept() == {}
    assert sitting.check_in.kept.words() == "It is cleared. Pacing keeps nothing now."


def test_a_number_and_far_away_are_not_kept(sitting: "Sitting") -> None:
    sitting.page.begin()
    sitting.check_in.level.set_level(8)
    sitting.check_in.here.chip("far").click()
    sitting.check_in.go_on.click()
    assert sitting.kept() == {}


def answer_all(sitting: "Sitting") -> None:
    sitting.page.begin()
    view = sitting.check_in
    view.level.set_level(4)
    view.here.chip("bit").click()
    view.minutes.chip("10").click()


def test_answers_go_nowhere_unless_it_is_ticked(sitting: "Sitting") -> None:
    answer_all(sitting)
    sitting.check_in.go_on.click()
    sitting.card.write.click()
    sitting.card.five["blank"].click()
    assert sitting.began == [("words", ""), ("blank", "")]


def test_ticked_answers_go_with_one_page(sitting: "Sitting") -> None:
    answer_all(sitting)
    sitting.check_in.keep.click()
    sitting.check_in.go_on.click()
    sitting.card.five["another"].click()
    sitting.card.write.click()
    sitting.card.write.click()
    line = "Before writing: feelings 4 of 10, a bit far away, 10 minutes."
    assert [said for _way, said in sitting.began] == [line, ""]


@pytest.mark.parametrize(
    ("skipped", "line"),
    [
        ("strong", "Before writing: a bit far away, 10 minutes."),
        ("room", "Before writing: feelings 4 of 10, 10 minutes."),
        ("time", "Before writing: feelings 4 of 10, a bit far away."),
    ],
)
def test_what_is_skipped_leaves_nothing_in_the_line(
    sitting: "Sitting", skipped: str, line: str
) -> None:
    answer_all(sitting)
    view = sitting.check_in
    {"strong": view.strong, "room": view.room, "time": view.time}[skipped].skip.click()
    view.keep.click()
    assert view.line() == line


def test_skipping_all_or_answering_nothing_leaves_no_line(sitting: "Sitting") -> None:
    sitting.page.begin()
    sitting.check_in.keep.click()
    assert sitting.check_in.line() == ""
    answer_all(sitting)
    sitting.check_in.keep.click()
    sitting.check_in.skip_all.click()
    sitting.card.five["blank"].click()
    assert sitting.began == [("blank", "")]


def test_words_and_a_colour_stand_in_the_line_as_their_words(sitting: "Sitting") -> None:
    sitting.page.begin()
    view = sitting.check_in
    view.level.set_level(9)
    view.swap.click()
    QTest.keyClicks(view.own, " Fog, 10. ")
    view.colour.chip("grey").click()
    view.minutes.chip("none").click()
    view.keep.click()
    assert view.line() == "Before writing: “Fog, 10.”, grey, no clock."
    view.told.skip.click()
    assert view.line() == "Before writing: no clock."


@pytest.mark.parametrize(
    ("key", "said"),
    [("here", "here, in this room"), ("far", "far away"), ("unsure", "hard to say if here")],
)
def test_feeling_here_or_far_away_is_said_as_it_was(
    sitting: "Sitting", key: str, said: str
) -> None:
    sitting.page.begin()
    sitting.check_in.here.chip(key).click()
    sitting.check_in.keep.click()
    assert sitting.check_in.line() == f"Before writing: {said}."


def test_a_line_that_stood_alone_goes_to_the_next_page(sitting: "Sitting") -> None:
    sitting.to_card()
    sitting.page.choose("another", "Before writing: far away.")
    sitting.card.five["skip"].click()
    sitting.card.five["blank"].click()
    sitting.page.choose("another")
    sitting.card.write.click()
    assert [said for _way, said in sitting.began] == ["Before writing: far away.", ""]


def test_stop_and_another_finished_page_forget_the_line(sitting: "Sitting") -> None:
    for leave in (
        sitting.page._close,
        lambda: sitting.page.after(PromptId("joy-01")),
    ):
        answer_all(sitting)
        sitting.check_in.keep.click()
        sitting.check_in.go_on.click()
        leave()
        sitting.card.five["blank"].click()
    assert sitting.began == [("blank", ""), ("blank", "")]


def test_a_new_check_in_forgets_the_line_before_it(sitting: "Sitting") -> None:
    answer_all(sitting)
    sitting.check_in.keep.click()
    sitting.check_in.go_on.click()
    sitting.to_card()
    sitting.card.five["blank"].click()
    assert sitting.began == [("blank", "")]
