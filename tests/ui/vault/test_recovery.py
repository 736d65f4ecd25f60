"""The recovery code at unlock, and the new one offered when none was ever tried."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healingjournal.base.private import Private
from healingjournal.ui.vault.doors import VaultDoors
from tests.ui.vault.conftest import PHRASE, WayIn
from tests.ui.vault.walking import Key, type_phrase, unlock_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Enter = Callable[..., WayIn]


def test_the_recovery_code_opens_it_in_any_spelling(enter: Enter, code: Private[str]) -> None:
    way = enter()
    unlock = unlock_of(way.page)
    unlock.other_way.click()
    assert QApplication.focusWidget() is unlock.code.field
    QTest.keyClicks(unlock.code.field, code.open().lower().replace("-", " "))
    QTest.keyClick(unlock.code.field, Key.Key_Return)
    assert len(way.held) == 1
    assert unlock.code.field.text() == ""


def test_a_slip_in_the_code_names_its_group(enter: Enter, code: Private[str]) -> None:
    way = enter()
    unlock = unlock_of(way.page)
    unlock.use_code(True)
    groups = code.open().split("-")
    groups[2] = ("0" if groups[2][0] != "0" else "1") + groups[2][1:]
    unlock.code.field.setText("-".join(groups))
    unlock.submit()
    assert way.opened == []
    assert "3" in unlock.code.line.words()
    assert unlock.code.field.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert way.page.stop()
    assert not unlock.by_code()
    assert unlock.code.field.text() == ""


@pytest.mark.usefixtures("code")
def test_a_code_left_lying_is_taken_out(enter: Enter) -> None:
    unlock = unlock_of(enter().page)
    unlock.use_code(True)
    QTest.keyClicks(unlock.code.field, "7K3QF")
    assert unlock.code.forgetting.isActive()
    unlock.code.forgetting.timeout.emit()
    assert unlock.code.field.text() == ""
    assert unlock.code.line.words() != ""


def test_without_a_tried_code_a_new_one_is_offered_once_and_can_be_skipped(
    enter: Enter, doors: VaultDoors
) -> None:
    doors.create(PHRASE).vault.close()
    way = enter()
    type_phrase(way, PHRASE.open())
    assert way.opened == []
    assert way.page.offer is not None
    assert way.page.title() != ""
    way.page.offer.footer.later.click()
    assert len(way.opened) == 1
    assert not way.opened[0][0].code_works


def test_the_offered_code_opens_the_journal_once_it_was_tried(
    enter: Enter, doors: VaultDoors
) -> None:
    doors.create(PHRASE).vault.close()
    way = enter()
    type_phrase(way, PHRASE.open())
    offer = way.page.offer
    assert offer is not None
    spoken = offer.code.tiles.accessibleName().replace(" ", "")
    offer.footer.on.click()
    offer.code.other.click()
    written = "".join(part.partition(":")[2] for part in spoken.split("Group")[1:])
    offer.code.whole.field.setText(written.replace(".", ""))
    offer.footer.on.click()
    assert len(way.opened) == 1
    assert way.opened[0][0].code_works


def test_while_a_code_is_offered_the_journal_is_held_and_nobody_is_let_in(
    enter: Enter, doors: VaultDoors
) -> None:
    doors.create(PHRASE).vault.close()
    way = enter()
    type_phrase(way, PHRASE.open())
    assert len(way.held) == 1
    assert way.opened == []
    way.held[0].close()
