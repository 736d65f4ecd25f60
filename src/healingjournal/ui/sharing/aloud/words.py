"""Every sentence of reading aloud with fewer words."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def small(key: str) -> str:
    """Give a word of the few words by its key."""
    return {
        "title": translate("sharing", "Fewer words, or none today"),
        "link": translate("sharing", "Fewer words, or none today"),
        "about": translate(
            "sharing",
            "For a day when all of it is too much. They are kept in the journal, in no file. "
            "Names in them are not changed.",
        ),
        "short": translate("sharing", "A short version"),
        "short_hint": translate("sharing", "60 to 80 words take less than a minute."),
        "line": translate("sharing", "If I can only say one line"),
        "line_hint": translate("sharing", "Such as “It was a heavy week, and I am here.”"),
        "pass": translate("sharing", "A card to pass"),
        "pass_hint": translate("sharing", "Passing needs no reason."),
        "pass_usual": translate("sharing", "I would like to pass today."),
        "large": translate("sharing", "Show it large"),
        "too_much": translate(
            "sharing",
            "That is too much text for this field. Nothing was taken."
        ),
    }[key]


def reading(key: str) -> str:
    """Give a word of the reading view by its key."""
    return {
        "pauses": translate("sharing", "Show pause marks"),
        "pause": translate("sharing", "– a pause, if you like –"),
        "clock": translate("sharing", "Show the time of day"),
        "time": translate("sharing", "The time of day: {time}"),
    }[key]
