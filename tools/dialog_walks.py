"""Walks to dialogs: where a sheet or a backup goes, which picture is added; and to a drawing."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tools.person import Person


def to_the_sheet(person: "Person", words: list[str]) -> None:
    """Open, write, and ask where a plain sheet with the recovery code goes."""
    _to_a_dialog(
        person, words, "Privacy", "Passphrase and code", "Make a new code", "Plain sheet"
    )


def to_the_backup(person: "Person", words: list[str]) -> None:
    """Open, write, and ask where a backup goes."""
    _to_a_dialog(person, words, "Privacy", "Backups", "Save a backup to a place of my choice")


def to_the_pack(person: "Person", words: list[str]) -> None:
    """Open, write, and ask which file holds prompts."""
    _to_a_dialog(person, words, "Pace", "Prompt packs", "Choose a file")


def to_the_way_out(person: "Person", words: list[str]) -> None:
    """Open, write, and ask into which folder everything goes."""
    names = ("Privacy", "Take out and bring in", "Choose a folder for it")
    _to_a_dialog(person, words, *names, field="Directory")


def to_the_exercises(person: "Person", words: list[str]) -> None:
    """Open, write, and ask which file holds exercises."""
    from healingjournal.ui.settings.page import SettingsPage

    _writes(person, words)
    person.press("Settings")
    page = person.wait(lambda: next(iter(person.shown(SettingsPage)), None), "the settings")
    page.show_section("ground")  # its word is that of two other buttons
    for name in ("Exercises from others", "Choose a file"):
        person.press(name)
    person.waits_to_see("File &name")
    _say("a dialog")


def _to_a_dialog(
    person: "Person", words: list[str], *names: str, field: str = "File &name"
) -> None:
    _writes(person, words)
    for name in ("Settings", *names):
        person.press(name)
    person.waits_to_see(field)
    _say("a dialog")


def to_the_picture(person: "Person", words: list[str]) -> None:
    """Open, write, and ask for a picture to add."""
    _takes_from_menu(person, words, "picture")
    person.waits_to_see("File &name")
    _say("a dialog")


def to_a_drawing(person: "Person", words: list[str]) -> None:
    """Open, write, and draw a line; say so while it is not kept yet."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    from healingjournal.ui.journal.drawing.canvas import Canvas

    _takes_from_menu(person, words, "drawing")
    sheet = person.wait(lambda: next(iter(person.shown(Canvas)), None), "a sheet")
    QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    QTest.mouseMove(sheet, QPoint(140, 120))
    QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=QPoint(140, 120))
    _say("a drawing")


def _takes_from_menu(person: "Person", words: list[str], key: str) -> None:
    from healingjournal.ui.journal.beside_page import BesidePage

    _writes(person, words)
    beside = person.wait(lambda: next(iter(person.shown(BesidePage)), None), "the page's menu")
    beside.menu.chosen.emit(key)


def _writes(person: "Person", words: list[str]) -> None:
    from PySide6.QtWidgets import QApplication

    phrase, text, *_ = words
    person.until(lambda: QApplication.focusWidget() is not None, "the keyboard")
    person.types(phrase)
    person.press("Open")
    person.waits_to_see("Where would you like to be today?")
    person.key("Ctrl+N")
    person.types(text)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
