"""What Ground says of exercises that are not there in the language of the window."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def this_in_english() -> str:
    """Say that an exercise is in English."""
    return translate("grounding", "This exercise is there in English only, so far.")


def some_in_english() -> str:
    """Say that some of the exercises are in English."""
    return translate("grounding", "Some exercises are there in English only, so far.")
