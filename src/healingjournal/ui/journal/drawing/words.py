"""Every sentence of the page one draws on."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def title() -> str:
    """Name the page one draws on."""
    return translate("journal", "Draw")


def sheet() -> str:
    """Name the sheet for those who hear it."""
    return translate("journal", "A sheet to draw on")


def tool() -> str:
    """Name the choice of what to draw with."""
    return translate("journal", "Draw with")


def tools() -> dict[str, str]:
    """Name what one can draw with."""
    return {
        "pen": translate("journal", "Pen"),
        "eraser": translate("journal", "Eraser"),
        "line": translate("journal", "Line"),
        "circle": translate("journal", "Circle"),
        "square": translate("journal", "Square"),
    }


def width() -> str:
    """Name the choice of how wide a line is."""
    return translate("journal", "How wide")


def widths() -> dict[int, str]:
    """Name the widths of a line."""
    return {
        1: translate("journal", "Thin"),
        2: translate("journal", "Middle"),
        3: translate("journal", "Broad"),
    }


def colour() -> str:
    """Name the choice of a colour."""
    return translate("journal", "Colour")


def colours() -> dict[str, str]:
    """Name the colours."""
    return {
        "ink": translate("journal", "Ink"),
        "blue": translate("journal", "Blue"),
        "earth": translate("journal", "Earth"),
        "leaf": translate("journal", "Leaf"),
        "plum": translate("journal", "Plum"),
        "sand": translate("journal", "Sand"),
    }


def take_back() -> str:
    """Name taking the last stroke back."""
    return translate("journal", "Undo")


def empty() -> str:
    """Name emptying the sheet."""
    return translate("journal", "Clear the sheet")


def back() -> str:
    """Name going back to the page with the drawing on it."""
    return translate("journal", "Back to the page")


def by_keys() -> str:
    """Say how a shape is drawn without a pointer."""
    return translate(
        "journal",
        "By keys: choose a shape, go to the sheet, and press Return. Arrows move it.",
    )


def placing() -> str:
    """Say what the keys do while a shape is placed."""
    return translate(
        "journal",
        "Arrows move the shape, with Shift they change its size. Return keeps it, Esc takes it "
        "away.",
    )


def not_saved(sentence: str) -> str:
    """Say that the last strokes are only on the screen so far, and why."""
    return translate(
        "journal", "{sentence} The drawing is here. It is tried again by itself."
    ).format(sentence=sentence)


def full() -> str:
    """Say that no more strokes fit, and that nothing is lost."""
    return translate(
        "journal",
        "This sheet is full. What is drawn is kept. Another drawing can go on from here.",
    )


def lines() -> list[str]:
    """Say what this page can do."""
    return [
        translate("journal", "You can draw here, or not. It is saved as you go."),
        translate("journal", "Undo takes back one stroke at a time, and a cleared sheet too."),
        by_keys(),
        placing(),
        translate("journal", "With a pen that feels it, pressing harder makes a wider line."),
    ]
