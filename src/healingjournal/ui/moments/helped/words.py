"""Every sentence of the page of what helped."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from healingjournal.ui.kit import words as kit_words

translate = QCoreApplication.translate


def what_helped() -> str:
    """Name the page."""
    return translate("moments", "What has helped")


def what_helped_hidden() -> str:
    """Name the page while it is hidden."""
    return translate("moments", "What has helped (hidden)")


def hide_page() -> str:
    """Name hiding the page as a whole."""
    return translate("moments", "Hide this page")


def show_page() -> str:
    """Name showing the page again."""
    return translate("moments", "Show this page again")


def page_hidden() -> str:
    """Say that the page is hidden, and that notes are as they were."""
    return translate("moments", "This page is hidden, as you chose. Your notes are as they were.")


def notes_not_marks() -> str:
    """Say what the page is and is not."""
    return translate("moments", "These are notes, not marks. A harder time is not a wrong one.")


def nothing_to_say_yet() -> str:
    """Say that there are too few notes."""
    return translate(
        "moments",
        "There are too few notes to say anything yet. Three notes of one thing are enough.",
    )


def all_hidden() -> str:
    """Say that everything is hidden by choice."""
    return translate("moments", "All of it is hidden, as you chose.")


def times(count: int) -> str:
    """Say how often, in words up to twelve."""
    named = (
        translate("moments", "Once"),
        translate("moments", "Twice"),
        translate("moments", "Three times"),
        translate("moments", "Four times"),
        translate("moments", "Five times"),
        translate("moments", "Six times"),
        translate("moments", "Seven times"),
        translate("moments", "Eight times"),
        translate("moments", "Nine times"),
        translate("moments", "Ten times"),
        translate("moments", "Eleven times"),
        translate("moments", "Twelve times"),
    )
    if count <= len(named):
        return named[count - 1]
    return translate("moments", "{count} times").format(count=count)


def after_count(count: str, told: str) -> str:
    """Set how often before how it went."""
    return translate("moments", "{count}. {told}").format(count=count, told=told)


def each_time() -> dict[str, str]:
    """Say how something went each time."""
    return {
        "eased": translate("moments", "Each time it eased things a bit."),
        "no_change": translate("moments", "Each time things stayed the same."),
        "worse": translate("moments", "Each time things got harder."),
        "unsure": translate("moments", "Each time it was hard to tell."),
    }


def mostly() -> dict[str, str]:
    """Say how something went most times."""
    return {
        "eased": translate("moments", "Mostly it eased things a bit."),
        "no_change": translate("moments", "Mostly things stayed the same."),
        "worse": translate("moments", "Mostly things got harder."),
        "unsure": translate("moments", "Mostly hard to tell."),
    }


def outcome_words() -> dict[str, str]:
    """Name each outcome inside a sentence."""
    return {
        "eased": translate("moments", "a bit easier"),
        "no_change": translate("moments", "the same"),
        "worse": translate("moments", "harder"),
        "unsure": translate("moments", "hard to tell"),
    }


def half_half(first: str, second: str) -> str:
    """Say that two outcomes came equally often."""
    told = translate("moments", "Half {first}, half {second}.")
    return told.format(first=first, second=second)


def so_often(outcome: str, count: int) -> str:
    """Say how often one outcome came, inside a sentence."""
    told = times(count)
    told = told[:1].lower() + told[1:]
    return translate("moments", "{outcome} {times}").format(times=told, outcome=outcome)


def sentence_of_parts(parts: list[str]) -> str:
    """Make a sentence of some parts."""
    told = kit_words.list_of(parts)
    return translate("moments", "{parts}.").format(parts=told[:1].upper() + told[1:])


def came_up() -> str:
    """Head the things that came up more than twice."""
    return translate("moments", "Came up more than twice")


def parts_title() -> str:
    """Head the parts of the day."""
    return translate("moments", "Parts of the day")


def bands(often: Sequence[str], sometimes: Sequence[str]) -> str:
    """Say in which parts of the day notes lie often, and now and then."""
    named = {
        "morning": translate("moments", "in the morning"),
        "afternoon": translate("moments", "in the afternoon"),
        "evening": translate("moments", "in the evening"),
        "night": translate("moments", "at night"),
    }
    first = kit_words.list_of([named[part] for part in often])
    if not sometimes:
        return translate("moments", "Often {often}.").format(often=first)
    told = translate("moments", "Often {often}, now and then {sometimes}.")
    return told.format(often=first, sometimes=kit_words.list_of([named[one] for one in sometimes]))


def days_ahead() -> str:
    """Head the hard days to come."""
    return translate("moments", "Days ahead that may be hard")


def what_tiles_show() -> str:
    """Head what each tile means."""
    return translate("moments", "What the tiles show")


def in_no_order() -> str:
    """Say that tiles have no order."""
    return translate("moments", "In no order of time.")


def words_only() -> str:
    """Name leaving the tiles out."""
    return translate("moments", "Words only, hide tiles")


def with_tiles() -> str:
    """Name showing tiles."""
    return translate("moments", "Show tiles below the words")


def show_hidden() -> str:
    """Name bringing hidden lines back."""
    return translate("moments", "Show what is hidden")


def pin() -> str:
    """Name putting something at the front of Ground."""
    return translate("moments", "Pin")


def unpin() -> str:
    """Name taking it from there."""
    return translate("moments", "Unpin")


def pin_means() -> str:
    """Say what a pin does."""
    return translate("moments", "A pin puts it at the front of Ground.")


def lines_helped() -> list[str]:
    """Say what the page of what helped can do."""
    return [
        translate("moments", "What you tried, and how it went, in words."),
        translate("moments", "Hide takes a line away, and it can be shown again."),
        translate("moments", "A pin puts it at the front of Ground."),
    ]
