"""What aids are given: a role that says what a thing is, and fields that hear what aids write."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible, QAccessibleEditableTextInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.overriding import override
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.choice_chip import ChoiceChip
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.level_slider import LevelSlider
from healingjournal.ui.kit.mark import Mark
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.spoken_role import USED, speak_roles
from healingjournal.ui.kit.text_area import TextArea
from healingjournal.ui.theme.look import Look


def test_a_painted_shape_is_a_picture_and_a_plain_box_is_passed_over(
    qtbot: QtBot, look: Look
) -> None:
    speak_roles()
    mark, box = Mark(look), QWidget()
    for widget in (mark, box):
        qtbot.addWidget(widget)
    assert QAccessible.queryAccessibleInterface(mark).role() is QAccessible.Role.Graphic
    assert QAccessible.queryAccessibleInterface(box).role() is QAccessible.Role.Client


def test_what_an_aid_writes_counts_as_typed_once(qtbot: QtBot, look: Look) -> None:
    field = Field(look, "A name")
    qtbot.addWidget(field)
    heard: list[str] = []
    field.textEdited.connect(heard.append)
    field.setText("ours")
    field.clear()
    assert heard == []
    QLineEdit.setText(field, "by an aid")  # what Qt does for a screen reader
    QTest.keyClicks(field, "!")
    assert heard == ["by an aid", "by an aid!"]


@pytest.mark.usefixtures("qapp")
def test_a_notice_that_speaks_before_it_has_a_place_is_no_window(look: Look) -> None:
    notice = NoticeBar(look, "Said early.")
    assert not notice.isVisible()
    page = QWidget()
    notice.setParent(page)
    page.show()
    assert notice.isVisible()
    page.close()


class Heard(QObject):
    """Hears of use as the shell does: at the window."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def more_than(self, before: int) -> bool:
        return self.times > before

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == USED
        return False


def press(thing: QObject) -> None:
    """Do the first thing that an aid can do with it."""
    actions = QAccessible.queryAccessibleInterface(thing).actionInterface()
    actions.doAction(actions.actionNames()[0])


def test_what_an_aid_presses_writes_or_moves_counts_as_use(qtbot: QtBot, look: Look) -> None:
    speak_roles()
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    button, box = SoftButton(look, "Go on"), CheckBox(look, "Quiet")
    slider, field = LevelSlider(look, "How strong"), Field(look, "A name")
    area = TextArea(look, "A note")
    for widget in (button, box, slider, field, area):
        column.addWidget(widget)
    menu = QMenu(page)
    entry = menu.addAction("One")
    page.show()
    heard = Heard()
    page.windowHandle().installEventFilter(heard)
    level = QAccessible.queryAccessibleInterface(slider).valueInterface()
    acts: list[Callable[[], object]] = [
        lambda: press(button),
        lambda: press(box),
        lambda: press(entry),
        lambda: level.setCurrentValue(4),
        lambda: editable(field).insertText(0, "by an aid"),
        lambda: editable(area).insertText(0, "by an aid"),
    ]
    QAccessible.queryAccessibleInterface(menu).child(0)
    for act in acts:
        before = heard.times
        act()
        qtbot.waitUntil(partial(heard.more_than, before))


def editable(thing: QObject) -> QAccessibleEditableTextInterface:
    return QAccessible.queryAccessibleInterface(thing).editableTextInterface()


@pytest.mark.parametrize("kind", [CheckBox, ChoiceChip])
def test_what_an_aid_turns_over_counts_as_clicked_once(
    kind: type[CheckBox | ChoiceChip], qtbot: QtBot, look: Look
) -> None:
    one = kind(look, "Quiet")
    qtbot.addWidget(one)
    one.show()
    heard: list[bool] = []
    one.clicked.connect(lambda _checked=False: heard.append(one.isChecked()))
    one.setChecked(True)
    assert heard == []
    actions = QAccessible.queryAccessibleInterface(one).actionInterface()
    assert actions.actionNames()[:2] == ["Toggle", "Press"]
    actions.doAction("Toggle")
    assert heard == [False]
    one.click()
    assert heard == [False, True]
    actions.doAction("Press")
    qtbot.waitUntil(lambda: heard == [False, True, False])
    assert not one.isChecked()
