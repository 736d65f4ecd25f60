"""When someone else has seen it: one page, any order, and first of all that it can wait."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.settings.declared import declared
from healingjournal.ui.kit.label import Label
from healingjournal.ui.settings.pacing_card import Pacing
from healingjournal.ui.settings.page import SettingsPage
from healingjournal.ui.settings.privacy_section import PrivacySection
from healingjournal.ui.settings.protection_rows import ProtectionRow
from healingjournal.ui.settings.seen.section import SeenSection
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
WAIT = "If a changed passphrase could put you in danger, it can wait."
ALARM = re.compile(r"warning|urgent|immediately|at once|must|should|attack|breach|!", re.IGNORECASE)


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> SettingsPage:
    made = SettingsPage(
        lambda key: declared(key).default,
        lambda: lambda: [ProtectionRow("offline", "working", "offline_no_connection")],
        InlineWork(),
        look,
        {"help_country": [("xa", "Exampleland")], "first_exercise": [("G02", "Look around")]},
        Pacing(notes=list, clear=lambda: None),
    )
    qtbot.addWidget(made)
    made.resize(980, 688)
    made.arrive()
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    made.show_section("privacy")
    return made


def privacy(page: SettingsPage) -> PrivacySection:
    return page.findChildren(PrivacySection)[0]


def seen(page: SettingsPage) -> SeenSection:
    privacy(page).seen.click()
    return page.findChildren(SeenSection)[0]


def test_the_first_line_says_that_it_can_wait_and_nothing_alarms(page: SettingsPage) -> None:
    shown = seen(page)
    assert QApplication.focusWidget() is shown.title
    said = [label.words() for label in shown.findChildren(Label)]
    assert said[1] == WAIT
    assert [line for line in said if ALARM.search(line)] == []


def test_each_part_says_what_it_changes_and_what_it_cannot(page: SettingsPage) -> None:
    shown = seen(page)
    said = [label.words() for label in shown.findChildren(Label)]
    assert said.count("What it changes") == len(shown.doors)
    assert said.count("What it cannot") == len(shown.doors)
    assert sum("A copy someone took still" in line for line in said) == len(shown.doors)


def test_the_part_about_pages_names_both_hiding_and_deleting(page: SettingsPage) -> None:
    said = " ".join(label.words() for label in seen(page).findChildren(Label))
    for promise in ("Pages to hide or delete", "out of every list and search", "A deleted page"):
        assert promise in said
    assert "Hiding is not a second lock" in said


def test_each_door_asks_for_its_part(page: SettingsPage) -> None:
    asked: list[str] = []
    page.seen_part_requested.connect(asked.append)
    shown = seen(page)
    for door in shown.doors.values():
        door.click()
    assert asked == ["phrase", "code", "backups", "anew", "pages"]


def test_tab_walks_the_page_and_escape_leads_back_to_its_door(page: SettingsPage) -> None:
    shown = seen(page)
    walked: list[QWidget | None] = []
    for _ in range(len(shown.doors) + 2):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert walked == [shown.wait, *shown.doors.values(), shown.back]
    assert page.stop()
    assert QApplication.focusWidget() is privacy(page).seen
    seen(page).back.click()
    assert not shown.isVisible()


def test_passphrase_and_code_have_a_door_in_privacy(page: SettingsPage) -> None:
    asked: list[str] = []
    page.keys_requested.connect(lambda: asked.append("keys"))
    privacy(page).keys.click()
    assert asked == ["keys"]
