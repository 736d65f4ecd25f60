"""Choosing from the small menu, as one does by key: open it, and press the word."""

from healingjournal.ui.kit.menu_button import MenuButton


def offered(button: MenuButton) -> list[str]:
    """Give the words a menu offers now."""
    menu = button.menu()
    menu.aboutToShow.emit()
    return [one.text() for one in menu.actions()]


def choose(button: MenuButton, word: str) -> None:
    """Choose a word of a menu."""
    menu = button.menu()
    menu.aboutToShow.emit()
    next(one for one in menu.actions() if one.text() == word).trigger()
