"""The words of Help. What a line says of itself stands in the file of its country."""

from PySide6.QtCore import QCoreApplication

from healingjournal.safety.helplines import Seen
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.days import full_day, month

# ---- the page ----


def help_title() -> str:
    """Name the page."""
    return QCoreApplication.translate("safety", "Help")


def esc_does_the_same() -> str:
    """Say that Esc leads back, too."""
    return QCoreApplication.translate("safety", "Esc does the same.")


def another_country() -> str:
    """Name choosing another country."""
    return QCoreApplication.translate("safety", "Another country")


def lines() -> list[str]:
    """Say what this page can do."""
    return [
        QCoreApplication.translate("safety", "Tab moves from number to number."),
        QCoreApplication.translate("safety", "Nothing here dials, opens or counts anything."),
        QCoreApplication.translate("safety", "Esc leads back to where you were."),
    ]


# ---- numbers ----


def emergency() -> str:
    """Head the emergency numbers."""
    return QCoreApplication.translate("safety", "Emergency")


def chosen_by_you(country: str) -> str:
    """Say which country the numbers are for."""
    return QCoreApplication.translate("safety", "{country}, chosen by you").format(country=country)


def reaches() -> dict[str, str]:
    """Give the word for what an emergency number reaches."""
    return {
        "any": QCoreApplication.translate("safety", "Any emergency"),
        "police": QCoreApplication.translate("safety", "Police"),
        "ambulance": QCoreApplication.translate("safety", "Ambulance"),
        "fire": QCoreApplication.translate("safety", "Fire"),
    }


def no_emergency_number(country: str) -> str:
    """Say that no emergency number was found for a country."""
    return QCoreApplication.translate(
        "safety", "No emergency number for {country} was found yet."
    ).format(country=country)


def crisis_lines() -> str:
    """Head the lines for anyone."""
    return QCoreApplication.translate("safety", "Crisis lines")


def lines_after_violence() -> str:
    """Head the lines that name violence."""
    return QCoreApplication.translate("safety", "After violence or a crime")


def no_crisis_line(country: str) -> str:
    """Say that no crisis line was found for a country."""
    return QCoreApplication.translate(
        "safety", "No crisis line for {country} was found yet."
    ).format(country=country)


def own_instead() -> str:
    """Say what one could do where numbers are missing."""
    return QCoreApplication.translate(
        "safety", "Numbers that you know can be added once the journal is open."
    )


def none_for_all() -> str:
    """Say that the lines are for women only."""
    return QCoreApplication.translate(
        "safety", "The lines found here are for women. One for everybody was not found yet."
    )


def seen(when: Seen | None) -> str:
    """Say when a number was last seen: on a day, in a month, or that nobody knows."""
    if when is None:
        return QCoreApplication.translate("safety", "day not known")
    if when.month_only:
        name = month(when.day)
        return QCoreApplication.translate("safety", "seen in {month}").format(month=name)
    return kit_words.seen_on(full_day(when.day))


def may_have_changed() -> str:
    """Say that a number may not hold, when nobody knows how long ago it was seen."""
    return QCoreApplication.translate("safety", "It may have changed.")


def seen_long_ago() -> str:
    """Say that a number was seen a while ago."""
    return QCoreApplication.translate(
        "safety", "Seen more than half a year ago. It may have changed."
    )


def seen_over_a_year_ago() -> str:
    """Say that a number was seen long ago."""
    return QCoreApplication.translate(
        "safety", "Seen more than a year ago. It may have changed."
    )


def number_from_then() -> str:
    """Name the fold in which an old number waits."""
    return QCoreApplication.translate("safety", "The number from then")


def way(kind: str, how: str) -> str:
    """Say one way to reach a line, or what it costs."""
    said = {
        "text": QCoreApplication.translate("safety", "By text: {how}"),
        "chat": QCoreApplication.translate("safety", "Chat: {how}"),
        "email": QCoreApplication.translate("safety", "E-mail: {how}"),
        "website": QCoreApplication.translate("safety", "Website: {how}"),
        "cost": QCoreApplication.translate("safety", "It costs {how}"),
    }
    return said[kind].format(how=how)


def text_only() -> str:
    """Say that a line is reached by text message."""
    return QCoreApplication.translate("safety", "By text")


def joined(parts: list[str]) -> str:
    """Join a few words about a line, each with its full stop."""
    stop = QCoreApplication.translate("safety", "{words}.")
    return " ".join(stop.format(words=part.rstrip(".")) for part in parts)


def languages(codes: tuple[str, ...]) -> str:
    """Name the languages a line speaks."""
    known = {
        "de": QCoreApplication.translate("safety", "German"),
        "en": QCoreApplication.translate("safety", "English"),
        "es": QCoreApplication.translate("safety", "Spanish"),
        "fi": QCoreApplication.translate("safety", "Finnish"),
        "fr": QCoreApplication.translate("safety", "French"),
        "it": QCoreApplication.translate("safety", "Italian"),
        "ja": QCoreApplication.translate("safety", "Japanese"),
        "ko": QCoreApplication.translate("safety", "Korean"),
        "pt": QCoreApplication.translate("safety", "Portuguese"),
        "sv": QCoreApplication.translate("safety", "Swedish"),
        "zh": QCoreApplication.translate("safety", "Chinese"),
    }
    return kit_words.list_of([known.get(code, code) for code in codes])


def lines_while_locked() -> str:
    """Offer the lines that name violence while locked."""
    return QCoreApplication.translate("safety", "Show these lines while locked, too")


def lines_while_locked_mean() -> str:
    """Say what that means."""
    return QCoreApplication.translate(
        "safety",
        "Anyone who opens this app on this computer could then read them, with what they are for.",
    )


# ---- the country ----


def which_country() -> str:
    """Ask for the country."""
    return QCoreApplication.translate("safety", "Which country are you in?")


def country_is_kept() -> str:
    """Say where the country is kept."""
    return QCoreApplication.translate(
        "safety",
        "Its numbers then show here. The choice is kept on this computer, outside the journal. "
        "Nothing looks up where you are.",
    )


def no_country_of_mine() -> str:
    """Say what is there for a country that is not listed."""
    return QCoreApplication.translate(
        "safety",
        "Not every country is here yet. 112 reaches help in the European Union and in many other "
        "countries. Numbers that you know can be added once the journal is open.",
    )


# ---- own numbers ----


def my_own_numbers() -> str:
    """Head the person's own numbers."""
    return QCoreApplication.translate("safety", "My own numbers")


def none_yet() -> str:
    """Say that there is no own number, and where one would be kept."""
    return QCoreApplication.translate(
        "safety", "None yet. What you add is kept in the journal and shows only while it is open."
    )


def add_a_number() -> str:
    """Name adding a number."""
    return QCoreApplication.translate("safety", "Add a number")


def from_you() -> str:
    """Say that a number is the person's own."""
    return QCoreApplication.translate("safety", "from you")


def name_of_number() -> str:
    """Name the field for whom a number reaches."""
    return QCoreApplication.translate("safety", "Name")


def name_hint() -> str:
    """Say what can stand in the name."""
    return QCoreApplication.translate("safety", "Any word will do, and so will hours.")


def number() -> str:
    """Name the field for the number."""
    return QCoreApplication.translate("safety", "Number")


def add() -> str:
    """Name adding what is in the fields."""
    return QCoreApplication.translate("safety", "Add")


def done() -> str:
    """Name ending the change of own numbers."""
    return QCoreApplication.translate("safety", "Done")


def number_is_missing() -> str:
    """Say that there is no number to add."""
    return QCoreApplication.translate("safety", "The number is still empty.")


def too_many() -> str:
    """Say that no more numbers fit."""
    return QCoreApplication.translate("safety", "There is room for twenty. One can be removed.")


def move_up(name: str) -> str:
    """Name moving a number up."""
    return QCoreApplication.translate("safety", "Up: {name}").format(name=name)


def move_down(name: str) -> str:
    """Name moving a number down."""
    return QCoreApplication.translate("safety", "Down: {name}").format(name=name)


def pin_word() -> str:
    """Name letting a number stand right below the emergency number."""
    return QCoreApplication.translate("safety", "Pin to the top")


def unpin_word() -> str:
    """Name letting it stand there no longer."""
    return QCoreApplication.translate("safety", "Unpin")


def pinned_by_you() -> str:
    """Say why a number stands there."""
    return QCoreApplication.translate("safety", "pinned by you")


def remove_word() -> str:
    """Name removing a number, beside it."""
    return QCoreApplication.translate("safety", "Remove")


def remove(name: str) -> str:
    """Name removing a number."""
    return QCoreApplication.translate("safety", "Remove: {name}").format(name=name)


def first_days() -> tuple[str, str]:
    """Name the card on the first days, and say what it holds."""
    return (
        QCoreApplication.translate("safety", "A card on the first days"),
        QCoreApplication.translate("safety", "What has a time limit, and where that is from."),
    )


def care_plan() -> tuple[str, str]:
    """Name the care plan, and say whose words it holds."""
    return (
        QCoreApplication.translate("safety", "Care plan"),
        QCoreApplication.translate("safety", "In your own words."),
    )


def plain_card() -> tuple[str, str]:
    """Name the plain card, and say what it holds."""
    return (
        QCoreApplication.translate("safety", "Card"),
        QCoreApplication.translate("safety", "The few words that were put here to be read."),
    )


# ---- what the app cannot do ----


def what_it_cannot() -> str:
    """Head what the app cannot do."""
    return QCoreApplication.translate("safety", "What this app cannot do")


def it_cannot() -> str:
    """Say what the app cannot do."""
    return QCoreApplication.translate(
        "safety",
        "It cannot call anyone, and it cannot see or hear what happens. It does not dial or open "
        "anything. It asks nothing here and counts nothing.",
    )


def it_cannot_short() -> str:
    """Say the same while locked."""
    return QCoreApplication.translate(
        "safety", "This app cannot call anyone. It does not dial or open anything."
    )


def numbers_change() -> str:
    """Say that numbers can change."""
    return QCoreApplication.translate(
        "safety", "Numbers can change. Each shows the day it was last seen, if that is known."
    )


def none_checked() -> str:
    """Say that nobody has asked the lines themselves."""
    return QCoreApplication.translate("safety", "None was checked with the line itself yet.")


def not_all_checked() -> str:
    """Say that some lines have not been asked themselves."""
    return QCoreApplication.translate("safety", "Not all were checked with the line itself yet.")
