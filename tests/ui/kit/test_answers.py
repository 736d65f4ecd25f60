"""Answers are given by keyboard alone, can be left out, and nothing is chosen beforehand."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.choice_row import ChoiceRow
from healingjournal.ui.kit.choice_rows import ChoiceRows
from healingjournal.ui.kit.level_slider import LevelSlider
from healingjournal.ui.kit.question_card import QuestionCard
from healingjournal.ui.theme.look import Look

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
NEAR = [Choice("here", "Here"), Choice("bit", "A bit far away"), Choice("far", "Far away")]
Key = Qt.Key


def shown(qtbot: QtBot, thing: QWidget) -> None:
    qtbot.addWidget(thing)
    thing.show()
    qtbot.waitExposed(thing)
    thing.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is thing)


def press(thing: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(thing, key)


@pytest.fixture
def slider(look: Look, qtbot: QtBot) -> LevelSlider:
    made = LevelSlider(look, "How strong?", "Not strong at all", "Very strong")
    made.resize(400, 100)
    shown(qtbot, made)
    return made


def test_a_slider_has_no_number_until_it_is_touched(slider: LevelSlider) -> None:
    assert slider.level() is None
    assert "No number yet" in slider.accessibleDescription()


@pytest.mark.parametrize("number", range(10))
def test_a_digit_sets_its_number(slider: LevelSlider, number: int) -> None:
    press(slider, Qt.Key(Key.Key_0 + number))
    assert slider.level() == number


@pytest.mark.parametrize("arrow", [Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down])
def test_the_first_arrow_sets_five(slider: LevelSlider, arrow: Qt.Key) -> None:
    press(slider, arrow)
    assert slider.level() == 5


def test_arrows_step_and_stop_at_the_ends(slider: LevelSlider) -> None:
    press(slider, Key.Key_9, Key.Key_Right, Key.Key_Right)
    assert slider.level() == 10
    press(slider, Key.Key_0, Key.Key_Left)
    assert slider.level() == 0


def test_arrows_follow_the_reading_direction(slider: LevelSlider) -> None:
    slider.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(slider, Key.Key_4, Key.Key_Left)
    assert slider.level() == 5


def test_delete_asks_to_skip(slider: LevelSlider, qtbot: QtBot) -> None:
    with qtbot.waitSignal(slider.skip_requested):
        press(slider, Key.Key_Delete)


def test_a_press_of_the_pointer_sets_the_nearest_number(slider: LevelSlider) -> None:
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, 20))
    assert slider.level() == 5


def test_a_slider_is_a_slider_for_the_screen_reader(slider: LevelSlider) -> None:
    spoken = QAccessible.queryAccessibleInterface(slider)
    assert spoken.role() == QAccessible.Role.Slider
    value = spoken.valueInterface()
    value.setCurrentValue(7)
    assert slider.level() == 7
    assert value.maximumValue() == 10


def test_a_question_starts_with_nothing_chosen(look: Look) -> None:
    chips = ChipGroup(look, "Where?", NEAR)
    assert chips.chosen() == []
    assert chips.only() is None


def test_a_group_of_chips_is_one_stop(look: Look, qtbot: QtBot) -> None:
    chips = ChipGroup(look, "Where?", NEAR)
    shown(qtbot, chips)
    stops = [c for c in chips.all_chips() if c.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [chips.chip("here")]


def test_a_group_is_a_group_for_the_screen_reader(look: Look, qtbot: QtBot) -> None:
    chips = ChipGroup(look, "Where?", NEAR)
    shown(qtbot, chips)
    spoken = QAccessible.queryAccessibleInterface(chips)
    assert spoken.role() == QAccessible.Role.Grouping
    assert spoken.text(QAccessible.Text.Name) == "Where?"
    chip = QAccessible.queryAccessibleInterface(chips.chip("bit"))
    assert chip.role() == QAccessible.Role.CheckBox
    assert chip.text(QAccessible.Text.Name) == "A bit far away"
    assert chips.contentsMargins().isNull()


def test_arrows_move_inside_and_space_chooses(look: Look, qtbot: QtBot) -> None:
    chips = ChipGroup(look, "Where?", NEAR)
    shown(qtbot, chips)
    first = chips.first()
    first.setFocus()
    press(first, Key.Key_Right, Key.Key_Enter)
    assert chips.chosen() == []
    assert QApplication.focusWidget() is chips.chip("bit")
    press(chips.chip("bit"), Key.Key_Space)
    assert chips.only() == "bit"


def test_a_second_press_frees_an_answer(look: Look, qtbot: QtBot) -> None:
    chips = ChipGroup(look, "Where?", NEAR)
    shown(qtbot, chips)
    press(chips.first(), Key.Key_Space, Key.Key_Space)
    assert chips.chosen() == []


def test_one_answer_frees_another_unless_many_may_hold(look: Look, qtbot: QtBot) -> None:
    one, many = ChipGroup(look, "One?", NEAR), ChipGroup(look, "Many?", NEAR, many=True)
    for group in (one, many):
        shown(qtbot, group)
        for key in ("here", "far"):
            press(group.chip(key), Key.Key_Space)
    assert one.chosen() == ["far"]
    assert many.chosen() == ["here", "far"]


def test_not_now_frees_all_and_is_freed_by_any(look: Look, qtbot: QtBot) -> None:
    chips = ChipGroup(look, "Which?", NEAR, many=True, columns=2)
    skip = chips.add_skip("Not now")
    shown(qtbot, chips)
    chips.choose(["here"])
    press(skip, Key.Key_Space)
    assert chips.chosen() == []
    assert skip.isChecked()
    press(chips.chip("far"), Key.Key_Space)
    assert not skip.isChecked()


def test_a_skipped_question_can_still_be_answered(look: Look, qtbot: QtBot) -> None:
    card = QuestionCard(look, "Do you feel here, in this room?")
    chips = card.put_chips(ChipGroup(look, "x", NEAR))
    shown(qtbot, card)
    chips.choose(["here"])
    press(card.skip, Key.Key_Space)
    assert card.is_skipped()
    assert card.skip.words() == "Skipped"
    assert chips.chosen() == []
    press(chips.chip("bit"), Key.Key_Space)
    assert not card.is_skipped()
    assert card.skip.words() == "Skip"
    assert chips.only() == "bit"


def test_skipping_takes_the_number_away(look: Look, qtbot: QtBot) -> None:
    card = QuestionCard(look, "How strong?")
    slider = card.put_slider(LevelSlider(look, "How strong?"))
    shown(qtbot, card)
    press(slider, Key.Key_7, Key.Key_Delete)
    assert card.is_skipped()
    assert slider.level() is None
    press(slider, Key.Key_3)
    assert not card.is_skipped()
    assert slider.level() == 3


def test_a_check_box_counts_with_its_whole_line(look: Look, qtbot: QtBot) -> None:
    box = CheckBox(look, "Keep these answers with the page I write")
    box.resize(400, 40)
    shown(qtbot, box)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 4, 20))
    assert box.isChecked()
    assert box.accessibleName() == "Keep these answers with the page I write"


def test_a_press_anywhere_on_a_row_chooses_it(look: Look, qtbot: QtBot) -> None:
    row = ChoiceRow(look, "Some Sundays I still count the hours.")
    row.resize(500, 60)
    shown(qtbot, row)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert row.chosen()


def test_rows_exclude_each_other_and_one_always_holds(look: Look, qtbot: QtBot) -> None:
    made = {key: ChoiceRow(look, key) for key in ("none", "stick", "lock")}
    rows = ChoiceRows("Ways", made, "lock")
    shown(qtbot, rows)
    press(made["lock"].box, Key.Key_Space)
    assert rows.held() == "lock"
    press(made["lock"].box, Key.Key_Down)
    assert QApplication.focusWidget() is made["none"].box
    with qtbot.waitSignal(rows.chosen):
        press(made["none"].box, Key.Key_Space)
    assert [key for key, row in made.items() if row.chosen()] == ["none"]
