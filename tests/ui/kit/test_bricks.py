"""Buttons, fields, bars and parts keep what visual.md promises of them."""


import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base import errors
from healingjournal.ui.kit.button import Button
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.focus_overlay import FocusOverlay
from healingjournal.ui.kit.folded_part import FoldedPart
from healingjournal.ui.kit.ground_button import GroundButton
from healingjournal.ui.kit.help_button import HelpButton
from healingjournal.ui.kit.icon_button import IconButton
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.menu_button import MenuButton
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.number_line import NumberLine
from healingjournal.ui.kit.password_field import PasswordField
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.step_dots import StepDots
from healingjournal.ui.kit.stop_button import StopButton
from healingjournal.ui.kit.told import told, told_sentences
from healingjournal.ui.theme.look import Look

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def shown(qtbot: QtBot, thing: QWidget) -> None:
    qtbot.addWidget(thing)
    thing.show()
    qtbot.waitExposed(thing)
    thing.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is thing)


def buttons(look: Look) -> list[Button]:
    return [
        SoftButton(look, "Back"),
        PrimaryButton(look, "Go on"),
        StopButton(look),
        GroundButton(look),
        HelpButton(look),
        IconButton(look, "eye", "Show"),
        PressCard(look, "Write", "A blank page that asks nothing.", "write"),
    ]


@pytest.mark.parametrize("zoom", [0.9, 1.0, 2.0])
def test_every_target_is_at_least_40_by_40(look: Look, zoom: float) -> None:
    look.wish(look.wishes._replace(zoom=zoom))
    for button in buttons(look):
        hint = button.minimumSizeHint().expandedTo(button.sizeHint())
        assert hint.width() >= 40, button
        assert hint.height() >= 40, button


def test_a_name_is_the_word_shown(look: Look) -> None:
    names = [button.accessibleName() for button in buttons(look)]
    assert names == ["Back", "Go on", "Stop", "Ground", "Help", "Show", "Write"]


def test_an_ampersand_in_a_word_is_only_a_letter(look: Look) -> None:
    button = SoftButton(look, "Tea & rest")
    assert button.accessibleName() == "Tea & rest"
    assert button.shortcut().isEmpty()


def test_enter_and_space_press(look: Look, qtbot: QtBot) -> None:
    button = SoftButton(look, "Back")
    shown(qtbot, button)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            QTest.keyClick(button, key)


@pytest.mark.parametrize("theme", ["paper", "contrast", "dusk"])
def test_no_state_changes_the_size(look: Look, theme: str) -> None:
    look.wish(look.wishes._replace(theme=theme))
    for button in buttons(look):
        before = button.sizeHint()
        button.setDown(True)
        assert button.sizeHint() == before
        button.setDown(False)
        button.setEnabled(False)
        assert button.sizeHint() == before


def test_long_words_wrap_and_are_never_cut(look: Look, qtbot: QtBot) -> None:
    look.wish(look.wishes._replace(zoom=2.0))
    button = SoftButton(look, "Back to where I was before this page was opened")
    label = Label(look, "So the questions can stay as near or as far as you like.", "lead")
    column = QWidget()
    place = QVBoxLayout(column)
    place.addWidget(button)
    place.addWidget(label)
    place.addStretch(1)
    column.resize(260, 1200)
    shown(qtbot, column)
    for thing in (button, label):
        assert thing.height() >= thing.heightForWidth(thing.width())
        assert thing.height() > look.px(60)


def test_a_password_stays_covered(look: Look, qtbot: QtBot) -> None:
    field = PasswordField(look, "Passphrase")
    shown(qtbot, field)
    field.setText("seven plain words")
    assert field.echoMode() == QLineEdit.EchoMode.Password
    assert field.displayText() != field.text()
    button = field.show_button
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.uncovered()
    assert button.accessibleName() == "Cover"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not field.uncovered()
    assert button.accessibleName() == "Show"


def test_show_comes_right_after_its_field(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    field, after = PasswordField(look, "Passphrase"), PrimaryButton(look, "Open")
    column = QVBoxLayout(page)
    column.addWidget(field)
    column.addWidget(after)
    shown(qtbot, page)
    field.setFocus()
    for expected in (field.show_button, after):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected


def test_show_covers_itself_after_a_while(look: Look, qtbot: QtBot) -> None:
    field = PasswordField(look, "Passphrase")
    shown(qtbot, field)
    field._timer.setInterval(20)
    field.uncover(True)
    qtbot.waitUntil(lambda: not field.uncovered())


def test_a_folded_part_shows_nothing_and_folds_when_left(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    part = FoldedPart(look, "Who not to call")
    inside = Label(look, "Nobody at the old address.")
    part.content.addWidget(inside)
    QVBoxLayout(page).addWidget(part)
    shown(qtbot, page)
    assert not inside.isVisible()
    QTest.mouseClick(part.line, Qt.MouseButton.LeftButton)
    assert inside.isVisible()
    page.hide()
    page.show()
    assert not inside.isVisible()


def test_a_notice_takes_no_focus_and_stays(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    field, bar, pressed = Field(look, "A line"), NoticeBar(look), []
    column = QVBoxLayout(page)
    column.addWidget(bar)
    column.addWidget(field)
    shown(qtbot, page)
    field.setFocus()
    assert not bar.isVisible()
    bar.say("Saved. You can close now.", [("Close", lambda: pressed.append(1))])
    assert bar.isVisible()
    assert QApplication.focusWidget() is field
    bar.buttons()[0].click()
    assert pressed == [1]
    bar.hush()
    assert not bar.isVisible()


def test_a_notice_has_at_most_two_buttons(look: Look, qtbot: QtBot) -> None:
    bar = NoticeBar(look)
    qtbot.addWidget(bar)
    bar.say("One.", [(word, lambda: None) for word in ("A", "B", "C")])
    assert [button.words() for button in bar.buttons()] == ["A", "B"]


def test_a_number_reads_from_left_to_right(look: Look, qtbot: QtBot) -> None:
    line = NumberLine(look, "Example Line", "01632 960 301", "Any hour.", "seen on 1 May")
    qtbot.addWidget(line)
    assert line.number.words() == "01632 960 301"
    assert line.accessibleName() == "Example Line. 01632 960 301. Any hour.. seen on 1 May"


def test_step_dots_say_where_one_is(look: Look, qtbot: QtBot) -> None:
    dots = StepDots(look, ["Choose", "Names", "Make"], 1)
    qtbot.addWidget(dots)
    said = [label.accessibleName() for label in dots.findChildren(Label)]
    assert said == ["Choose: been there", "Names: here now", "Make: to come"]


def test_stop_comes_first_in_a_footer(look: Look, qtbot: QtBot) -> None:
    footer = FlowFooter(look)
    last = footer.add(PrimaryButton(look, "Finish"))
    footer.resize(900, 72)
    shown(qtbot, footer)
    assert footer.height() == 72
    assert last.height() == 44
    assert footer.stop.mapTo(footer, QPoint(0, 0)).x() == 40
    assert last.mapTo(footer, QPoint(0, 0)).x() + last.width() == 860
    with qtbot.waitSignal(footer.stop_requested):
        footer.stop.click()


def test_the_ring_follows_the_keyboard(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(400, 200)
    one, two = SoftButton(look, "One"), SoftButton(look, "Two")
    column = QVBoxLayout(window)
    column.addWidget(one)
    column.addWidget(two)
    overlay = FocusOverlay(look, window)
    shown(qtbot, window)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    for button in (one, two):
        button.setFocus(Qt.FocusReason.TabFocusReason)
        around = button.geometry().adjusted(-4, -4, 4, 4)
        assert overlay.ring() == around
    window.resize(500, 260)
    QApplication.processEvents()
    assert overlay.ring() == two.geometry().adjusted(-4, -4, 4, 4)
    two.clearFocus()
    assert overlay.ring() is None


def test_a_page_of_words_only_scrolls_by_keys(look: Look, qtbot: QtBot) -> None:
    page = ScrollPage(look)
    for _ in range(60):
        page.column.addWidget(Label(look, "A line of words that only has to be read."))
    page.end()
    page.resize(500, 300)
    shown(qtbot, page)
    qtbot.waitUntil(lambda: page.focusPolicy() == Qt.FocusPolicy.StrongFocus)
    QTest.keyClick(page, Qt.Key.Key_End)
    bar = page.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    QTest.keyClick(page, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_what_has_the_focus_is_not_cut_when_a_page_grows(look: Look, qtbot: QtBot) -> None:
    page = ScrollPage(look)
    more = Label(look, "\n".join(["A line that comes later."] * 5))
    more.hide()
    button = SoftButton(look, "Other words")
    last = Label(look, "The last line.\n\n")
    for thing in (more, button, last):
        page.column.addWidget(thing)
    page.end()
    page.resize(500, 160)
    shown(qtbot, page)
    button.setFocus()
    more.show()
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 0)
    seen = page.viewport()
    assert button.mapTo(seen, button.rect().bottomLeft()).y() < seen.height()


@pytest.mark.usefixtures("qapp")
def test_every_foreseen_failure_has_a_sentence() -> None:
    kinds: list[type[errors.ToldError]] = [errors.ToldError]
    kinds += errors.ToldError.__subclasses__()
    assert {kind.key for kind in kinds} <= set(told_sentences())
    assert all(told(kind()) for kind in kinds)


@pytest.mark.usefixtures("qapp")
def test_an_unknown_key_falls_back_to_its_kind() -> None:
    assert told(errors.DamagedError("some_new_key")) == told(errors.DamagedError())
    assert told(errors.WrongPassphraseError("code_group", group=3)).startswith("Group 3")
    assert told(errors.WrongPassphraseError("code_group")) == told(errors.WrongPassphraseError())


def test_covered_words_look_alike_whenever_the_field_was_made(qtbot: QtBot, look: Look) -> None:
    field = PasswordField(look, "Passphrase")
    shown(qtbot, field)
    field.setText("abc")
    assert field.displayText() == "\u2022" * 3


def test_the_tick_in_a_menu_grows_with_the_text(qtbot: QtBot, look: Look) -> None:
    button = MenuButton(look, "Look")
    qtbot.addWidget(button)
    button.offer([("a", "Paper"), ("b", "Dusk")], "b")
    sides: list[int] = []
    for zoom in (1.0, 2.0):
        look.wish(look.wishes._replace(zoom=zoom))
        menu = button.menu()
        menu.aboutToShow.emit()
        ticked = [one for one in menu.actions() if not one.icon().isNull()]
        assert [one.isChecked() for one in ticked] == [True]
        sides.append(ticked[0].icon().availableSizes()[0].width())
        size = menu.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, menu)
        assert size == sides[-1]
    assert sides == [20, 40]
