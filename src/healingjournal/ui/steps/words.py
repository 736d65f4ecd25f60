"""The words of small steps: the first page, the lists, a circle, the cards to practise."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def title() -> str:
    """Name the room."""
    return translate("steps", "Small steps")


# ---- the first page ----


def not_with_danger() -> str:
    """Say with whom no step is meant; the first card begins with it."""
    return translate(
        "steps",
        "Not with someone you are afraid of. With a dangerous person a small no can raise the "
        "danger.",
    )


def any_or_none() -> str:
    """Say that nothing here is due."""
    return translate(
        "steps",
        "With a person who feels safe enough, you could try something small, or nothing. All of "
        "it can be changed or taken away.",
    )


def doors() -> dict[str, tuple[str, str]]:
    """Give the name of each part, and a few words on what is there."""
    return {
        "step": (
            translate("steps", "Steps to try"),
            translate("steps", "Trust, a limit, or being with someone."),
        ),
        "cards": (
            translate("steps", "Cards to practise"),
            translate("steps", "Saying no, asking, listening, and more."),
        ),
        "circle": (
            translate("steps", "Meetings"),
            translate("steps", "A page before, a page after."),
        ),
        "date": (
            translate("steps", "Marked dates"),
            translate("steps", "Days that may be hard."),
        ),
        "milestone": (
            translate("steps", "Milestones"),
            translate("steps", "What counts to you, in your words."),
        ),
        "care": (
            translate("steps", "Rest, food, sleep, movement"),
            translate("steps", "Small plans without amounts."),
        ),
    }


# ---- the lists ----


def add() -> dict[str, str]:
    """Name beginning another thing of each sort."""
    return {
        "step": translate("steps", "A new step"),
        "circle": translate("steps", "A new meeting"),
        "date": translate("steps", "Mark a date"),
        "milestone": translate("steps", "Note a milestone"),
        "care": translate("steps", "A new plan"),
    }


def none_yet() -> dict[str, str]:
    """Say for each sort that there is nothing."""
    return {
        "step": translate("steps", "No step is noted. It can stay so."),
        "circle": translate("steps", "No meeting is noted. A group or one person could be."),
        "date": translate("steps", "No date is marked. A day that may be hard could be."),
        "milestone": translate("steps", "No milestone is noted. Anything can be one."),
        "care": translate("steps", "No plan is noted. It can stay so."),
    }


def headings() -> dict[str, str]:
    """Name the form of each sort."""
    return {
        "step": translate("steps", "A step to try"),
        "circle": translate("steps", "About this meeting"),
        "date": translate("steps", "A marked date"),
        "milestone": translate("steps", "A milestone"),
        "care": translate("steps", "A small plan"),
    }


def untitled() -> str:
    """Stand for a thing that has no words yet."""
    return translate("steps", "Without words yet")


def beside(one: str, other: str) -> str:
    """Set two short facts side by side."""
    return translate("steps", "{one} · {other}").format(one=one, other=other)


def every_year(day: str) -> str:
    """Tell of a day that comes every year."""
    return translate("steps", "{day}, every year").format(day=day)


def next_on(day: str) -> str:
    """Tell the next day of a meeting."""
    return translate("steps", "Next: {day}").format(day=day)


def next_at(day: str, time: str) -> str:
    """Tell the next day of a meeting, and its time."""
    return translate("steps", "Next: {day}, {time}").format(day=day, time=time)


def no_next() -> str:
    """Tell that no next day is known."""
    return translate("steps", "No next day is noted.")


def gone() -> str:
    """Say that a thing was taken away."""
    return translate("steps", "It is gone.")


def put_back() -> str:
    """Name putting back what was taken away a moment ago."""
    return translate("steps", "Put it back")


# ---- a circle ----


def a_meeting() -> str:
    """Stand for a circle without a name."""
    return translate("steps", "A meeting")


def before(day: str) -> str:
    """Name the page before a meeting."""
    return translate("steps", "Before {day}").format(day=day)


def after(day: str) -> str:
    """Name the page after a meeting."""
    return translate("steps", "After {day}").format(day=day)


def before_more() -> str:
    """Say what the page before is for."""
    return translate("steps", "What I want, what I keep, what holds me.")


def after_more() -> str:
    """Say what the page after is for."""
    return translate("steps", "How it was for me, and what I do now.")


def change_circle() -> str:
    """Name changing what is noted about the meeting."""
    return translate("steps", "Change this meeting")


def parts() -> dict[str, str]:
    """Head the parts of a circle's page."""
    return {
        "agreements": translate("steps", "What we agreed on"),
        "speaking": translate("steps", "Time to speak"),
        "practice": translate("steps", "To try until the next time"),
        "opening": translate("steps", "Opening"),
        "theme": translate("steps", "Theme"),
        "closing": translate("steps", "Closing"),
        "pack_practice": translate("steps", "Practice"),
        "earlier": translate("steps", "Pages of other days"),
    }


def of_pack(pack: str) -> str:
    """Say from which pack the weekly rhythm is."""
    return translate("steps", "The rhythm of “{pack}”").format(pack=pack)


# ---- the cards to practise ----


def cards_note() -> str:
    """Say what the cards are, and that nobody has to."""
    return translate(
        "steps",
        "You could try one alone first, aloud or on paper. No clinician has read these cards yet.",
    )


def no_cards() -> str:
    """Say that the cards cannot be read."""
    return translate("steps", "The cards cannot be read on this computer.")


def to_try() -> str:
    """Head the ways to try a card."""
    return translate("steps", "Ways to try it")


def to_borrow() -> str:
    """Head the sentences of a card."""
    return translate("steps", "Words to borrow")


def a_line(line: str) -> str:
    """Set a line apart from the others."""
    return translate("steps", "· {line}").format(line=line)


# ---- what each screen can do ----


def lines_hub() -> list[str]:
    """Say what the first page can do."""
    return [translate("steps", "Each door leads to one thing. Nothing here is counted or due.")]


def show_more() -> str:
    """Name showing further ones of a long list."""
    return translate("steps", "Show more")


def lines_list() -> list[str]:
    """Say what a list can do."""
    return [
        translate("steps", "Enter opens a line, to read or to change it."),
        translate("steps", "Esc leads back."),
    ]


def lines_form() -> list[str]:
    """Say what a form can do."""
    return [
        translate("steps", "What you type is kept by itself. Every line can stay empty."),
        translate(
            "steps",
            "Take it away takes it out of the journal. It can be put back until you leave the "
            "list.",
        ),
    ]


def lines_circle() -> list[str]:
    """Say what the page of a circle can do."""
    return [
        translate("steps", "There is a page before and a page after each meeting."),
        translate("steps", "Esc leads back."),
    ]


def lines_cards() -> list[str]:
    """Say what the cards can do."""
    return [translate("steps", "Enter opens a card. Esc leads back.")]
