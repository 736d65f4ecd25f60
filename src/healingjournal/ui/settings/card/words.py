"""The words around the plain card."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def who_can_read() -> str:
    """Say what the choice means."""
    return translate("settings", "Anyone who opens this app can read this.")


def section() -> dict[str, str]:
    """Give the words of the part of Settings where the card is written."""
    return {
        "title": translate("settings", "A plain card"),
        "text": translate(
            "settings",
            "A few words that open while the journal is locked: a number, a name, what helps "
            "first. There is no card unless you keep one here.",
        ),
        "words": translate("settings", "Words on the card"),
        "hint": translate(
            "settings",
            "Up to 1,000 characters. The card holds exactly what stands here. It lies beside "
            "the settings file, outside the journal, and is not encrypted.",
        ),
        "keep": translate("settings", "Keep this card"),
        "away": translate("settings", "Take the card away"),
        "kept": translate(
            "settings", "The card is kept. It opens from the unlock screen, too."
        ),
        "gone": translate(
            "settings",
            "The card is taken away, and its file written over. The words stand here until the "
            "journal locks.",
        ),
    }


def page() -> dict[str, str]:
    """Give the words of the page that shows the card."""
    return {
        "title": translate("settings", "Card"),
        "none": translate("settings", "There is no card here any more."),
        "back": translate("settings", "Back"),
    }


def lines() -> list[str]:
    """Say what the page with the card can do."""
    return [
        translate("settings", "These are the words of the plain card, and nothing else."),
        translate("settings", "Esc goes back."),
    ]
