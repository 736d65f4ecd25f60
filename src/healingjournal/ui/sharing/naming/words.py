"""Every sentence about words that may be names, and about chapters taken along."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def maybe(key: str) -> str:
    """Give a word of the folded part by its key."""
    return {
        "title": translate("sharing", "Words that may be names or numbers"),
        "about": translate(
            "sharing",
            "Found on this computer by their look alone: capital letters, numbers, addresses. "
            "Most may be nothing. What is not found may still be a name.",
        ),
        "none": translate("sharing", "Nothing was found by its look."),
        "change": translate("sharing", "Change it"),
        "keep": translate("sharing", "Keep it"),
        "every": translate("sharing", "Show every place"),
        "instead": translate("sharing", "Instead of a date"),
        "looser": translate("sharing", "Such as “that day” or “that autumn”."),
    }[key]


def chapter(key: str) -> str:
    """Give a word of taking a chapter along by its key."""
    return {
        "menu": translate("sharing", "A chapter, in its order"),
        "no_title": translate("sharing", "A chapter with no title"),
        "all": translate("sharing", "Every page of “{title}” is chosen, in its order."),
        "some": translate(
            "sharing",
            "The ready pages of “{title}” are chosen, in its order. Its other pages stay.",
        ),
    }[key]
