"""The sentences around the page one writes."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def find_here() -> str:
    """Name looking for words on this page."""
    return translate("journal", "Find on this page")


def find_next() -> str:
    """Name going to the next place."""
    return translate("journal", "Next")


def find_previous() -> str:
    """Name going to the place before."""
    return translate("journal", "Previous")


def find_shut() -> str:
    """Name closing the line for finding."""
    return translate("journal", "Close finding")


def not_on_page() -> str:
    """Say that the words are not here."""
    return translate("journal", "These words are not on this page.")


def keep_word() -> str:
    """Name taking a word into the person's own list."""
    return translate("journal", "Keep this word in the journal")


def nothing_suggested() -> str:
    """Say, in a menu, that no word comes near."""
    return translate("journal", "No word comes near")


def page_menu() -> str:
    """Name the small menu of the page."""
    return translate("journal", "Page menu")


def page_choices() -> dict[str, str]:
    """Name what the menu of the page offers."""
    return {
        "day": translate("journal", "Day"),
        "tags": translate("journal", "Tags"),
        "seal": translate("journal", "Seal"),
        "hidden": translate("journal", "Never in search or lists"),
        "find": translate("journal", "Find on this page (F3)"),
        "alone": translate("journal", "Only the page (F11)"),
    }


def other_day() -> str:
    """Name choosing a day that is further away."""
    return translate("journal", "Another day")


def day_hint(example: str) -> str:
    """Say how a day is written, and that the day of writing stays known."""
    return translate(
        "journal", "For example {example}. The day of writing is kept beside it."
    ).format(example=example)


def until_hint(example: str) -> str:
    """Say how a day is written."""
    return translate("journal", "For example {example}.").format(example=example)


def not_a_day(example: str) -> str:
    """Say that a day could not be read, and that nothing has changed."""
    return translate(
        "journal", "This could not be read as a day, so nothing changed. For example {example}."
    ).format(example=example)


def not_ahead(example: str) -> str:
    """Say that a seal ends on a day to come, and that nothing has changed."""
    return translate(
        "journal", "A seal ends on a day to come, so nothing changed. For example {example}."
    ).format(example=example)


def tag_beginnings() -> str:
    """Name the tags used before that begin like this, for those who hear it."""
    return translate("journal", "Tags that begin like this")


def seal() -> str:
    """Name closing a page until later."""
    return translate("journal", "Seal")


def seal_ends() -> dict[str, str]:
    """Name how long a page can stay sealed."""
    return {
        "none": translate("journal", "Not sealed"),
        "asked": translate("journal", "Until I ask"),
        "week": translate("journal", "For a week"),
        "month": translate("journal", "For a month"),
        "quarter": translate("journal", "For three months"),
        "year": translate("journal", "For a year"),
        "other": translate("journal", "Until another day"),
    }


def sealed_until(day: str) -> str:
    """Say until when a page will be sealed."""
    return translate("journal", "Until {day}").format(day=day)


def seal_said() -> str:
    """Say what a seal is and what it is not."""
    return translate(
        "journal",
        "A seal is not a second lock. Anyone who has your journal open can break it.",
    )


def seal_begins() -> str:
    """Say when a seal begins, and that it can be opened early."""
    return translate(
        "journal", "It begins with Finish. You can open it early in one press."
    )


def hidden() -> str:
    """Name keeping a page out of search and lists."""
    return translate("journal", "Never in search or lists")


def hidden_note() -> str:
    """Say how such a page is found again."""
    return translate("journal", "It opens when its whole title is typed into search.")


def hidden_needs_title() -> str:
    """Say that such a page needs a title."""
    return translate(
        "journal", "A title is needed for this, as the page opens by its whole title."
    )


def writing_lines() -> list[str]:
    """Say what the keys do while writing."""
    return [
        translate(
            "journal", "F3 finds words on this page. F11 shows only the page; Esc leads back."
        ),
        translate(
            "journal",
            "Enter goes on with a list. Ctrl and B, I or Enter: bold, slanted, tick a box.",
        ),
    ]
