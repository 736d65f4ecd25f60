"""The words of Learn. What a card says stands in its file."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from healingjournal.learn.card import Source
from healingjournal.ui.kit.days import full_day

translate = QCoreApplication.translate


def title() -> str:
    """Name the room."""
    return translate("learn", "Learn")


# ---- the list ----


def intro() -> str:
    """Say what is here, and that nothing has to be read."""
    return translate(
        "learn",
        "Short cards on how people react, and on what helps some. You could read one, or none.",
    )


def reviewed(some: bool) -> str:
    """Say that no clinician has read the cards, or not all of them."""
    if some:
        return translate(
            "learn",
            "A clinician has read some of these cards, not all. Each card says so, and where a "
            "source is still missing.",
        )
    return translate(
        "learn",
        "No clinician has read these cards yet. Where a source is still missing, the card says so.",
    )


def search() -> str:
    """Name the search field."""
    return translate("learn", "Search")


def what_about() -> str:
    """Name the choice of a shelf."""
    return translate("learn", "About")


def bookmarked() -> str:
    """Name the cards with a bookmark."""
    return translate("learn", "Bookmarks")


def shelves() -> dict[str, str]:
    """Name the shelves."""
    return {
        "reactions": translate("learn", "How people react"),
        "memory": translate("learn", "Memory"),
        "feelings": translate("learn", "Feelings"),
        "time": translate("learn", "Over time"),
        "people": translate("learn", "With other people"),
        "for_some": translate("learn", "For some people"),
        "help": translate("learn", "Finding help"),
    }


def has_bookmark() -> str:
    """Say on a card in the list that it has a bookmark."""
    return translate("learn", "Bookmark")


def none_found() -> str:
    """Say that a search found nothing."""
    return translate("learn", "No card holds these words.")


def no_bookmarks() -> str:
    """Say that no card has a bookmark."""
    return translate("learn", "No card has a bookmark yet. A card has a button for it.")


def none_here() -> str:
    """Say that the cards cannot be read."""
    return translate("learn", "The cards cannot be read on this computer.")


def all_cards() -> str:
    """Name the way to all cards."""
    return translate("learn", "All cards")


def also_locked() -> tuple[str, str]:
    """Name opening Learn while locked, and say what a stranger would then see."""
    return (
        translate("learn", "Open Learn while locked, too"),
        translate(
            "learn",
            "Anyone who opens this app could then read every card. They name sexual harm, shame, "
            "closeness and ways to get help. Your bookmarks stay in the journal.",
        ),
    )


# ---- one card ----


def helps() -> str:
    """Head what helps some people."""
    return translate("learn", "What helps some people")


def helps_line(line: str) -> str:
    """Set a line on what helps apart from the others."""
    return translate("learn", "· {line}").format(line=line)


def more() -> str:
    """Name the part with figures and the like."""
    return translate("learn", "Figures and more")


def sure() -> str:
    """Head how sure this is."""
    return translate("learn", "How sure this is")


def missing() -> str:
    """Head what no source was read for."""
    return translate("learn", "Still missing")


def sources() -> str:
    """Head the sources."""
    return translate("learn", "Sources")


def source(one: Source) -> str:
    """Say one source, when it was seen, and if it was not the original."""
    seen = full_day(one.seen_on)
    if one.excerpt:
        said = translate("learn", "{name}. Seen on {day}, as a copy or in part.")
    else:
        said = translate("learn", "{name}. Seen on {day}.")
    return said.format(name=one.name, day=seen)


def no_source() -> str:
    """Say that there is no source."""
    return translate("learn", "None yet.")


def review() -> str:
    """Head who has read the card."""
    return translate("learn", "Who has read it")


def not_reviewed() -> str:
    """Say that nobody has."""
    return translate("learn", "No clinician has read this card yet.")


def reviewed_by(who: str, day: date) -> str:
    """Say who has, and when."""
    return translate("learn", "{who}, on {day}.").format(who=who, day=full_day(day))


def people_and_numbers() -> str:
    """Say where there are people and numbers."""
    return translate("learn", "People and numbers are on the Help page.")


def back_to_help() -> str:
    """Name the way back to Help."""
    return translate("learn", "Back to Help")


def add_bookmark() -> str:
    """Name giving a card a bookmark."""
    return translate("learn", "Add a bookmark")


def take_bookmark() -> str:
    """Name taking it away."""
    return translate("learn", "Take the bookmark away")


def not_there() -> str:
    """Say that a card cannot be read."""
    return translate("learn", "This card cannot be read here.")


# ---- the two cards that stand in Help ----


def also_in_help() -> str:
    """Head the cards that stand in Help, with numbers beside them."""
    return translate("learn", "Two cards stand in Help, with numbers beside them")


def help_cards() -> dict[str, str]:
    """Name each of them, by the key Help knows it by."""
    return {
        "hurting": translate("learn", "An urge to hurt myself"),
        "thoughts": translate("learn", "Thoughts of not living"),
    }


# ---- what each screen can do ----


def lines_list(locked: bool) -> list[str]:
    """Say what the list can do."""
    lines = [
        translate("learn", "Type a word to look for it in the cards."),
        translate("learn", "Tab goes from shelf to shelf, arrows from card to card."),
    ]
    if locked:
        lines.append(translate("learn", "Esc leads back."))
    return lines


def lines_card(locked: bool) -> list[str]:
    """Say what one card can do."""
    lines = [translate("learn", "The card names its sources and how sure it is.")]
    if not locked:
        lines.append(translate("learn", "A bookmark is kept in the journal."))
    return [*lines, translate("learn", "Esc leads back.")]
