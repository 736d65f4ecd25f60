"""The words of the care plan."""

from PySide6.QtCore import QCoreApplication

from healingjournal.careplan.plan import WITH_CONTACTS, Plan
from healingjournal.ui.kit.days import full_day, month
from healingjournal.ui.kit.ltr import ltr

translate = QCoreApplication.translate

# ---- the page ----


def title() -> str:
    """Name the page."""
    return translate("careplan", "Care plan")


def lead() -> str:
    """Say what the page is for."""
    return translate(
        "careplan", "For harder days, in your own words. It can be good to make it with someone."
    )


def parts() -> dict[str, str]:
    """Name the parts."""
    return {
        "signs": translate("careplan", "Signs of a hard time"),
        "alone": translate("careplan", "Things I can do alone"),
        "elsewhere": translate("careplan", "Somewhere else to be"),
        "people": translate("careplan", "People I can tell"),
        "professionals": translate("careplan", "Professionals and lines"),
        "home": translate("careplan", "Making home easier"),
        "worse": translate("careplan", "What makes it worse"),
        "danger": translate("careplan", "If the danger is a person"),
        "not_to_call": translate("careplan", "Who not to call"),
        "reasons": translate("careplan", "Reasons to stay"),
    }


def hints() -> dict[str, str]:
    """Say what could stand in each part."""
    return {
        "signs": translate("careplan", "How it begins for you: a thought, a habit, the body."),
        "alone": translate("careplan", "Small things that need nobody else."),
        "elsewhere": translate(
            "careplan", "Places and company that take the mind elsewhere. Nothing to explain."
        ),
        "people": translate("careplan", "Anyone you could tell, and how to reach them."),
        "professionals": translate("careplan", "A clinic, a helper, a line, and when they answer."),
        "home": translate(
            "careplan", "What could be put away, kept by someone else, or made simpler."
        ),
        "worse": translate("careplan", "What you would rather leave out on such a day."),
        "danger": translate(
            "careplan", "A way out, somewhere to go, a word that says come, where papers lie."
        ),
        "not_to_call": translate("careplan", "Anyone a helper had better not ring for you."),
        "reasons": translate("careplan", "Small ones count, too. None is fine."),
    }


def danger_first() -> str:
    """Say what comes before anything about a dangerous person."""
    return translate(
        "careplan",
        "If that person can use this computer, or could make you open it, a helper or friend may "
        "be a safer place for this.",
    )


def nothing_yet() -> str:
    """Say that a folded part is empty."""
    return translate("careplan", "Nothing here yet.")


def small_steps() -> str:
    """Name the way to small steps, plans for care and meetings."""
    return translate("careplan", "Small steps and meetings")


def stay_folded() -> str:
    """Say where the folded parts never stand."""
    return translate(
        "careplan",
        "These three stay folded. They are never on the printed page or the locked card, unless "
        "you add them one by one.",
    )


def file_will_lie() -> str:
    """Say where a file lies, before one is made."""
    return translate(
        "careplan",
        "This file will lie on this computer, outside the journal. Anyone who uses this computer "
        "can open it.",
    )


def one_page_copy() -> str:
    """Name making a copy on one page."""
    return translate("careplan", "One-page copy")


def locked_card() -> str:
    """Offer the card that opens while locked."""
    return translate("careplan", "A short card that opens while locked")


def anyone_can_read() -> str:
    """Say what that choice means."""
    return translate("careplan", "Anyone who opens this app can read this.")


def choose_lines() -> str:
    """Name choosing from the list of lines."""
    return translate("careplan", "Choose from the list of lines")


def seen(when: str) -> str:
    """Say when a number was seen, from a day or a month as it is kept."""
    from datetime import date

    try:
        if len(when) == len("2026-11"):
            name = month(date.fromisoformat(f"{when}-01"))
            return translate("careplan", "Seen in {month}").format(month=name)
        day = full_day(date.fromisoformat(when))
    except ValueError:
        return ""
    return translate("careplan", "Seen on {date}").format(date=day)


def reached(how: str, note: str) -> str:
    """Put how to reach someone and a note beside each other."""
    return " · ".join(part for part in (ltr(how) if how else "", note) if part)


def said(plan: Plan, part: str) -> tuple[str, ...]:
    """Give the lines of a part as they leave: each number with the day it was seen."""
    if part not in WITH_CONTACTS:
        return plan.of(part)
    return tuple(
        " · ".join(text for text in (one.said(), seen(one.seen)) if text)
        for one in plan.reached(part)
    )


def back() -> str:
    """Name going back to the plan."""
    return translate("careplan", "Back to the plan")


def lines() -> list[str]:
    """Say what the page can do."""
    return [
        translate("careplan", "Everything here is yours, and lies in the journal."),
        translate("careplan", "Change opens all parts to write in."),
        translate("careplan", "Three parts stay folded until you open them."),
    ]


# ---- changing ----


def saved_as_typed() -> str:
    """Say that nothing has to be kept by hand."""
    return translate("careplan", "Saved as you type.")


def one_a_line() -> str:
    """Say how things are told apart."""
    return translate("careplan", "One thing on each line.")


def contact() -> dict[str, str]:
    """Give the words around someone to reach."""
    return {
        "name": translate("careplan", "Name"),
        "how": translate("careplan", "How to reach them"),
        "note": translate("careplan", "Note"),
        "add": translate("careplan", "Add someone"),
        "remove": translate("careplan", "Remove"),
    }


def up(name: str) -> str:
    """Name moving someone up."""
    return translate("careplan", "Up: {name}").format(name=name)


def down(name: str) -> str:
    """Name moving someone down."""
    return translate("careplan", "Down: {name}").format(name=name)


def remove(name: str) -> str:
    """Name removing someone."""
    return translate("careplan", "Remove: {name}").format(name=name)


def someone() -> str:
    """Name someone without a name yet."""
    return translate("careplan", "someone without a name")


def room_for_forty() -> str:
    """Say that no more fit."""
    return translate("careplan", "There is room for forty. One can be removed.")


def lines_changing() -> list[str]:
    """Say what changing can do."""
    return [
        translate("careplan", "Tab moves from part to part."),
        translate("careplan", "Esc goes back to the plan. What is written stays."),
    ]


# ---- the list of lines ----


def choosing() -> dict[str, str]:
    """Give the words of choosing lines."""
    return {
        "title": translate("careplan", "The list of lines"),
        "text": translate(
            "careplan",
            "These are the lines of Help, for the country you chose there. What you tick is "
            "copied into the plan with the day it was seen. Numbers can change.",
        ),
        "none": translate(
            "careplan", "There are no lines to choose yet. A country can be chosen in Help."
        ),
        "add": translate("careplan", "Add to the plan"),
    }


def lines_choosing() -> list[str]:
    """Say what choosing lines can do."""
    return [
        translate("careplan", "Space ticks a line. Nothing dials or opens."),
        translate("careplan", "Esc goes back to the plan."),
    ]


# ---- one page ----


def copying() -> dict[str, str]:
    """Give the words of the copy on one page."""
    return {
        "which": translate("careplan", "What could stand on it"),
        "folded": translate("careplan", "Off the page, unless you add them"),
        "holds": translate("careplan", "The page will hold these words"),
        "empty": translate("careplan", "Nothing is chosen yet."),
        "make": translate("careplan", "Choose where it goes"),
        "making": translate("careplan", "The page is being made."),
        "made": translate(
            "careplan",
            "The page is made. It was read back, and holds these words and no others. It lies "
            "outside the journal.",
        ),
        "nothing": translate("careplan", "No part is chosen yet. Nothing was made."),
    }


def lines_copying() -> list[str]:
    """Say what making a copy can do."""
    return [
        translate("careplan", "Space ticks a part. Nothing is made until you choose where."),
        translate("careplan", "Esc goes back to the plan."),
    ]


# ---- the card ----


def carding() -> dict[str, str]:
    """Give the words of the card that opens while locked."""
    return {
        "words": translate("careplan", "Words on the card"),
        "hint": translate(
            "careplan",
            "Up to 1,000 characters. The card holds exactly what stands here. It is not "
            "encrypted. It opens from the unlock screen and from Help.",
        ),
        "add": translate("careplan", "Copy from the plan onto the card"),
        "folded": translate("careplan", "Off the card, unless you add them"),
        "keep": translate("careplan", "Keep this card"),
        "away": translate("careplan", "Take the card away"),
        "kept": translate("careplan", "The card is kept. Anyone who opens this app can read it."),
        "gone": translate(
            "careplan", "The card is taken away, and its file written over."
        ),
    }


def lines_carding() -> list[str]:
    """Say what writing the card can do."""
    return [
        translate("careplan", "There is no card unless you keep one."),
        translate("careplan", "Esc goes back to the plan. The card stays as it was last kept."),
    ]
