"""Every sentence about own words that are offered again."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def my_own_words() -> str:
    """Name the own words that are offered again."""
    return translate("moments", "My own words")


def own_words_lead() -> str:
    """Say what they are, and what Remove does."""
    return translate(
        "moments",
        "These are offered again when you note a moment. Remove takes a word out of the offer; "
        "notes that hold it stay as they are.",
    )


def no_own_words() -> str:
    """Say that there are none."""
    return translate("moments", "There are none. That is fine, too.")


def remove() -> str:
    """Name taking a word out."""
    return translate("moments", "Remove")
