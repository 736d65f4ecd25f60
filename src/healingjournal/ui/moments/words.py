"""Every sentence of Moments: the tiny form, the further cards, the list."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

# ---- names of screens ----


def moments() -> str:
    """Name the list."""
    return translate("moments", "Moments")


def note_a_moment() -> str:
    """Name noting."""
    return translate("moments", "Note a moment")


# ---- names ----


def names() -> dict[str, str]:
    """Give the name of each line, by the key it fills."""
    return {
        "cue_kind": translate("moments", "What kind of thing"),
        "before": translate("moments", "How strong"),
        "did": translate("moments", "What I did"),
        "helped": translate("moments", "Did it help"),
        "response": translate("moments", "What my body did"),
        "day": translate("moments", "Day"),
        "part": translate("moments", "Part of the day"),
        "setting": translate("moments", "Place"),
        "around": translate("moments", "Who was around"),
        "body": translate("moments", "In the body"),
        "emotion": translate("moments", "Feelings"),
        "cue": translate("moments", "The thing itself"),
        "thought": translate("moments", "What I thought"),
        "urge": translate("moments", "What I wanted to do"),
        "vulnerability": translate("moments", "That day"),
        "after": translate("moments", "How strong now"),
        "next_time": translate("moments", "Next time"),
        "for_group": translate("moments", "For the group"),
    }


def cards() -> dict[str, tuple[str, str]]:
    """Give the name of each further card, and the quiet sentence below it."""
    return {
        "response": (
            translate("moments", "What my body did"),
            translate(
                "moments",
                "Any that fit. Bodies do this by themselves, and none of these is better or worse.",
            ),
        ),
        "when": (
            translate("moments", "When it was"),
            translate("moments", "A rough time is fine. Left empty, it is now."),
        ),
        "where": (
            translate("moments", "Where it was"),
            translate("moments", "Only roughly. No address, no names."),
        ),
        "noticed": (
            translate("moments", "What I noticed"),
            translate("moments", "Feeling nothing is an answer, too."),
        ),
        "words": (
            translate("moments", "In a few words"),
            translate("moments", "One word is plenty. So is none."),
        ),
        "held": (
            translate("moments", "What the day already held"),
            translate("moments", "On some days, less is needed for a lot."),
        ),
        "urge": (
            translate("moments", "What I wanted to do"),
            translate("moments", "An urge is a signal, and no deed. Any that fit."),
        ),
        "after": (
            translate("moments", "Afterwards"),
            translate(
                "moments",
                "These are notes, not marks. A higher number can mean you noticed more.",
            ),
        ),
    }


def ends() -> tuple[str, str]:
    """Name both ends of the numbers."""
    return translate("moments", "Not strong at all"), translate("moments", "Very strong")


def near_days() -> tuple[str, str]:
    """Name today and yesterday."""
    return translate("moments", "Today"), translate("moments", "Yesterday")


def yes_or_no(yes: bool) -> str:
    """Say yes or no."""
    return translate("moments", "Yes") if yes else translate("moments", "No")


def still_in_it() -> str:
    """Offer grounding before noting."""
    return translate("moments", "Still in it? You could ground first. This page will wait.")


# ---- the tiny form ----


def ground_first() -> str:
    """Name grounding before noting."""
    return translate("moments", "Ground first")


def any_that_fit() -> str:
    """Say that several answers may hold."""
    return translate("moments", "Any that fit")


def looked_around() -> str:
    """Name the first exercise as done."""
    return translate("moments", "Looked around")


def deeds() -> list[tuple[str, str]]:
    """Give a few things one may have done; the words are what is kept."""
    return [
        ("moved", translate("moments", "Moved")),
        ("called", translate("moments", "Called someone")),
        ("waited", translate("moments", "Waited")),
    ]


def in_own_words() -> str:
    """Say what Other is for, in a few plain words."""
    return translate("moments", "in my own words")


def other() -> str:
    """Name own words."""
    return translate("moments", "Other")


def more() -> str:
    """Name showing the other exercises as well."""
    return translate("moments", "More")


def which_exercise() -> str:
    """Name the exercises to choose from."""
    return translate("moments", "Which exercise")


def own_words() -> str:
    """Name a line for own words."""
    return translate("moments", "In your own words")


def every_line() -> str:
    """Say that nothing must be filled in."""
    return translate("moments", "Every line can stay empty.")


def more_to_note() -> str:
    """Name going on to the cards."""
    return translate("moments", "More to note")


def keep_this() -> str:
    """Name keeping the note."""
    return translate("moments", "Keep this note")


# ---- the further cards ----


def every_card() -> str:
    """Say what is kept, and that nothing must be filled in."""
    return translate("moments", "Stop keeps what is noted so far. Every card can stay empty.")


def parts() -> dict[str, str]:
    """Give the parts of a day."""
    return {
        "morning": translate("moments", "Morning"),
        "afternoon": translate("moments", "Afternoon"),
        "evening": translate("moments", "Evening"),
        "night": translate("moments", "Night"),
    }


def if_you_like() -> str:
    """Hint that a line is free."""
    return translate("moments", "One line, if you like")


def another_day() -> str:
    """Name any other day."""
    return translate("moments", "Another day")


def any_day() -> str:
    """Name the line for any other day."""
    return translate("moments", "Which day")


def day_hint(example: str) -> str:
    """Say how a day may be written."""
    return translate("moments", "A day, written like {example}").format(example=example)


def day_not_read(example: str) -> str:
    """Say that a day could not be read; nothing is lost."""
    return translate(
        "moments", "This could not be read as a day. It could look like {example}."
    ).format(example=example)


# ---- the list, and one moment ----


def nothing_noted() -> str:
    """Say that there is nothing yet."""
    return translate("moments", "Nothing is noted here. Nothing has to be.")


def earlier_ones() -> str:
    """Name showing more."""
    return translate("moments", "Show earlier ones")


def a_moment() -> str:
    """Name a moment without any words."""
    return translate("moments", "A moment")


def kept() -> str:
    """Say that it is noted."""
    return translate("moments", "It is noted.")


def stopped_kept() -> str:
    """Say what stopping did."""
    return translate("moments", "You stopped here. It is kept as it is.")


def change_a_note() -> str:
    """Name changing a note."""
    return translate("moments", "Change a note")


def changed() -> str:
    """Say that it is changed."""
    return translate("moments", "It is changed.")


def as_it_was() -> str:
    """Name taking a change back."""
    return translate("moments", "As it was before")


def as_it_was_again() -> str:
    """Say that a change is taken back."""
    return translate("moments", "It is as it was before.")


def going() -> str:
    """Say that a moment goes, and that copies may hold it."""
    return translate(
        "moments",
        "It is deleted, and gone for good in half a minute. A backup made before may still hold "
        "it.",
    )


def goes() -> str:
    """Say that a moment goes, and how long it can be taken back."""
    return translate("moments", "It is deleted, and gone for good in half a minute.")


def take_back() -> str:
    """Name taking it back."""
    return translate("moments", "Take it back")


def gone_now() -> str:
    """Name not waiting."""
    return translate("moments", "Gone now")


def all_moments() -> str:
    """Name the way back to the list."""
    return translate("moments", "All moments")


def help_is_there() -> str:
    """Say that there is Help, beside a note that holds the urge to hurt oneself."""
    return translate("moments", "Help is here at any time, with people you could reach.")


def delete() -> str:
    """Name deleting."""
    return translate("moments", "Delete")


def nothing_but_time() -> str:
    """Say that only the time was noted."""
    return translate("moments", "Only the time is noted. That is enough.")


def of_ten(number: int) -> str:
    """Give a number with its scale."""
    return translate("moments", "{number} of 10").format(number=number)


def beside(first: str, second: str) -> str:
    """Set two short parts beside one another."""
    return translate("moments", "{first} · {second}").format(first=first, second=second)


# ---- what each screen can do ----


def lines_form() -> list[str]:
    """Say what the form can do."""
    return [
        translate("moments", "Four short lines. Each can stay empty or be left for now."),
        translate("moments", "Arrows move inside a line, Space chooses, Tab goes to the next."),
        translate("moments", "More to note opens a few cards. Stop keeps what you chose."),
    ]


def lines_list() -> list[str]:
    """Say what the list can do."""
    return [
        translate("moments", "What you noted, newest first. Nothing is counted."),
        translate("moments", "Open one to read it whole, to change it or to delete it."),
        translate("moments", "What has helped says in words what you noted."),
    ]
