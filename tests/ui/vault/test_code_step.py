"""The recovery code: shown, covered, tried once; until then it opens nothing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from healingjournal.base.private import Private
from healingjournal.ui.kit.label import Label
from healingjournal.ui.vault.begin_step import BeginStep
from healingjournal.ui.vault.code_step import CodeStep, two_groups
from healingjournal.ui.vault.doors import VaultDoors
from healingjournal.ui.vault.keys.sheet_offer import SheetOffer
from tests.ui.vault.conftest import WayIn
from tests.ui.vault.walking import flow, make, press_on, step, written

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Enter = Callable[..., WayIn]
Key = Qt.Key


def test_two_groups_typed_back_let_the_code_open_the_journal(
    enter: Enter, doors: VaultDoors
) -> None:
    way = enter()
    make(way)
    at = step(way, CodeStep)
    groups = written(at)
    assert len(groups) == 7
    said = [label.words() for label in at.findChildren(Label) if label.isVisible()]
    assert "Whoever finds this can open your journal." in said
    press_on(way)
    for named in at.groups:
        number = int(named.field.accessibleName().rpartition(" ")[2])
        named.field.setText(groups[number - 1].lower())
    press_on(way)
    step(way, BeginStep).ground.click()
    assert way.sent == ["ground"]
    way.opened.pop()[0].close()
    doors.open_with_code(Private(" ".join(groups)), False).close()


def test_a_wrong_group_is_named_and_the_rest_stays(enter: Enter) -> None:
    way = enter()
    make(way)
    at = step(way, CodeStep)
    groups = written(at)
    press_on(way)
    numbers = [int(named.field.accessibleName().rpartition(" ")[2]) for named in at.groups]
    right = groups[numbers[0] - 1]
    at.groups[0].field.setText(right)
    at.groups[1].field.setText("00000")
    press_on(way)
    assert str(numbers[1]) in at.line.words()
    assert at.groups[0].field.text() == right
    assert QApplication.focusWidget() is at.groups[1].field
    at.groups[1].field.setText("000")
    press_on(way)
    assert "five" in at.line.words()


def test_a_code_left_aside_opens_nothing(enter: Enter, doors: VaultDoors) -> None:
    way = enter()
    make(way)
    groups = written(step(way, CodeStep))
    flow(way).footer.later.click()
    step(way, BeginStep).blank.click()
    vault = way.opened.pop()[0]
    assert not vault.code_works
    vault.close()
    with pytest.raises(Exception, match="wrong_passphrase"):
        doors.open_with_code(Private("-".join(groups)), False)


def test_a_covered_code_is_not_given_to_other_programs(enter: Enter) -> None:
    way = enter()
    make(way)
    at = step(way, CodeStep)
    groups = written(at)
    at.large.click()
    assert at.tiles.large
    at.cover.click()
    spoken = " ".join(
        QAccessible.queryAccessibleInterface(thing).text(kind)
        for thing in [at.tiles, *at.tiles.findChildren(QWidget)]
        for kind in QAccessible.Text
    ).replace(" ", "")
    assert not any(group in spoken for group in groups)
    at.cover.click()
    assert written(at) == groups


def test_the_code_is_covered_when_another_page_is_shown(enter: Enter) -> None:
    way = enter()
    make(way)
    way.page.leave()
    assert step(way, CodeStep).tiles.covered
    way.page.arrive()
    assert step(way, CodeStep).tiles.covered


def test_the_code_reads_from_left_to_right_in_every_language(enter: Enter) -> None:
    way = enter()
    make(way)
    way.page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert step(way, CodeStep).tiles.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_tab_goes_through_the_step_and_then_from_stop_to_the_way_on(enter: Enter) -> None:
    way = enter()
    make(way)
    at = step(way, CodeStep)
    assert QApplication.focusWidget() is at.tiles
    walked = []
    for _ in range(9):
        QTest.keyClick(QApplication.focusWidget() or way.page, Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    foot = flow(way).footer
    assert foot.choices is not None
    ways_on = [foot.stop, *foot.choices.stops(), foot.later, foot.on]
    sheet = at.findChildren(SheetOffer)[0]
    assert walked == [at.large, at.cover, sheet.make, *ways_on]


def test_two_different_groups_are_asked_for() -> None:
    for _ in range(50):
        one, other = two_groups()
        assert 1 <= one < other <= 7
