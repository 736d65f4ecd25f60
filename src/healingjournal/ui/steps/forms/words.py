"""The words of the forms: what each line asks, and a hint where one helps."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def step() -> dict[str, str]:
    """Name the lines of a step, and say the hints."""
    return {
        "kind": translate("steps", "What it is about"),
        "trust": translate("steps", "Trust"),
        "boundary": translate("steps", "A limit"),
        "connection": translate("steps", "Being with someone"),
        "what": translate("steps", "What I could do"),
        "what_hint": translate(
            "steps",
            "Small is fine: a message, a seat near someone, asking someone along, going back to "
            "the group.",
        ),
        "whom": translate("steps", "With whom, in my words"),
        "when": translate("steps", "When, or not yet"),
        "signs": translate("steps", "What I would see if it went well enough"),
        "outcome": translate("steps", "How it went"),
        "outcome_hint": translate("steps", "Not doing it is an outcome like the others."),
        "done": translate("steps", "I did it"),
        "partly": translate("steps", "Some of it"),
        "otherwise": translate("steps", "In another way"),
        "not_done": translate("steps", "Not done"),
        "went": translate("steps", "What I noticed"),
        "after": translate("steps", "What next, or nothing"),
    }


def care() -> dict[str, str]:
    """Name the lines of a small plan for care, and say the hints."""
    return {
        "kind": translate("steps", "What it is for"),
        "rest": translate("steps", "Rest"),
        "food": translate("steps", "Food"),
        "sleep": translate("steps", "Sleep"),
        "movement": translate("steps", "Movement"),
        "what": translate("steps", "What would be kind to me"),
        "what_hint": translate("steps", "No amount is asked, and nothing is ticked off."),
        "easier": translate("steps", "What makes it easier"),
        "smaller": translate("steps", "A smaller way, for a hard day"),
    }


def milestone() -> dict[str, str]:
    """Name the lines of a milestone."""
    return {
        "words": translate("steps", "What counts to me"),
        "words_hint": translate("steps", "Any size. None is above another."),
        "day": translate("steps", "The day, if I want one"),
    }


def marked() -> dict[str, str]:
    """Name the lines of a marked date."""
    return {
        "words": translate("steps", "In my words"),
        "day": translate("steps", "The day"),
        "yearly": translate("steps", "Every year on this day"),
        "note": translate("steps", "On a marked day, no near prompt is offered unless you ask."),
    }


def circle() -> dict[str, str]:
    """Name the lines of a circle, and say the hints."""
    return {
        "whom": translate("steps", "Whom I meet"),
        "group": translate("steps", "A group"),
        "therapy": translate("steps", "Therapy"),
        "appointment": translate("steps", "An appointment"),
        "person": translate("steps", "One person"),
        "name": translate("steps", "A name for it"),
        "name_hint": translate("steps", "It never stands on Today."),
        "first": translate("steps", "The first day, or the only one"),
        "at": translate("steps", "The time"),
        "every": translate("steps", "How often"),
        "weekly": translate("steps", "Every week"),
        "two_weeks": translate("steps", "Every two weeks"),
        "monthly": translate("steps", "Every month"),
        "every_hint": translate(
            "steps", "Every month keeps the weekday: the second Tuesday stays the second Tuesday."
        ),
        "from_end": translate("steps", "Counted from the end of the month, like the last Friday"),
        "also": translate("steps", "Other days"),
        "not_on": translate("steps", "Days without it"),
        "agreements": translate("steps", "What we agreed on"),
        "agreements_hint": translate(
            "steps", "What stays in the room, passing, pauses: in the words of the group."
        ),
        "speaking": translate("steps", "Time to speak"),
        "holds": translate("steps", "What can hold me there"),
        "holds_hint": translate(
            "steps", "A thing in the hand, a seat near the door, a word for a pause."
        ),
        "afterwards": translate("steps", "What I do afterwards"),
        "pack": translate("steps", "The weekly rhythm of a pack"),
        "pack_hint": translate("steps", "Its words are then shown on the page of this meeting."),
    }


def before() -> dict[str, str]:
    """Name the lines of the page before a meeting."""
    said = circle()
    return {
        "want": translate("steps", "What I want from it"),
        "want_hint": translate("steps", "To be heard, ideas, company, or nothing."),
        "keep": translate("steps", "What I keep for myself"),
        "holds": said["holds"],
        "holds_hint": said["holds_hint"],
        "afterwards": said["afterwards"],
    }


def after() -> dict[str, str]:
    """Name the lines of the page after a meeting."""
    return {
        "note": translate(
            "steps", "How it was for me. Other people’s words stay in the room."
        ),
        "was": translate("steps", "How it was for me"),
        "carry": translate("steps", "What I carry home that is not mine"),
        "afterwards": translate("steps", "What I do now, chosen before"),
        "practice": translate("steps", "Something to try until the next time"),
    }


def a_day() -> str:
    """Say in which way a day can be written."""
    return translate("steps", "Like 2026-12-24, or in words.")


def days() -> str:
    """Say in which way days can be written."""
    return translate("steps", "One day on each line, like 2026-12-24.")


def a_time() -> str:
    """Say in which way a time can be written."""
    return translate("steps", "Like 18:30.")


def no_day(typed: str) -> str:
    """Say that what is typed is no day, and so is not kept."""
    return translate(
        "steps", "“{typed}” is no day that is known here, so no day is kept. 2026-12-24 is one."
    ).format(typed=typed)


def no_time(typed: str) -> str:
    """Say that what is typed is no time, and so is not kept."""
    return translate(
        "steps", "“{typed}” is no time that is known here, so none is kept. 18:30 is one."
    ).format(typed=typed)


def kept() -> str:
    """Say that what is typed lies in the journal."""
    return translate("steps", "Kept as typed. Every line can stay empty.")


def every_line() -> str:
    """Say that nothing has to be filled in."""
    return translate("steps", "Every line can stay empty.")


def too_much() -> str:
    """Say that a paste was too long for a line of these."""
    return translate("steps", "This is too long for here. A page has room for it.")


def take_away() -> str:
    """Name taking a thing away for good."""
    return translate("steps", "Take it away")
