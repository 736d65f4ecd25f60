"""What is said of moments to bring along."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def moments() -> str:
    """Name the part."""
    return translate("sharing", "Moments")


def lead() -> str:
    """Say what leaves and what stays."""
    return translate(
        "sharing",
        "Up to three moments. Only the lines you tick leave. How strong it was and whether it "
        "helped stay here.",
    )


def none_ready() -> str:
    """Say that no moment can be ticked yet."""
    return translate("sharing", "No moment is marked ready. All of them stay here.")


def look() -> str:
    """Name the way to where moments stand."""
    return translate("sharing", "Look at my moments")


def full() -> str:
    """Say that three are chosen."""
    return translate(
        "sharing", "Three moments are chosen. To take another, untick the lines of one."
    )


def no_lines() -> str:
    """Say that a moment has nothing to bring."""
    return translate("sharing", "Nothing is noted here that could leave.")


def to_ask() -> str:
    """Name the line with what the person likes to ask."""
    return translate("sharing", "What I’d like to ask (optional)")


def gone() -> str:
    """Say that what is no longer there or ready is no longer chosen."""
    return translate(
        "sharing", "A moment that was deleted, changed or is no longer ready is not chosen now."
    )


def stand() -> str:
    """Head the list of moments and where they stand."""
    return translate("sharing", "Where my moments stand")


def stand_lead() -> str:
    """Say what standing ready means."""
    return translate(
        "sharing",
        "Each moment is for me only, unless you mark it. Ready means it can be ticked, and "
        "nothing leaves by that alone.",
    )


def nothing_noted() -> str:
    """Say that there are no moments."""
    return translate("sharing", "No moment is noted yet.")


def earlier() -> str:
    """Name the way to earlier moments."""
    return translate("sharing", "Earlier moments")
