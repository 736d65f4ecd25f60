"""F1 says what this screen can do, and says it no longer once another screen is there."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.house_shell import a_house

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_what_is_said_of_a_screen_goes_with_it(tmp_path: Path, qapp: QApplication) -> None:
    with a_house(tmp_path, qapp) as house:
        person = house.person
        person.key("F1")
        person.waits_to_see("Type your passphrase")
        person.key("Ctrl+G")
        person.waits_to_see("Let your eyes find the door.")
        assert not person.sees("Type your passphrase")
        person.key("F1")
        person.waits_to_see("Space pauses and goes on.")
        person.key("Escape")
        assert not person.sees("Space pauses and goes on.")
