"""Every sentence of following the thread of a moment."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def follow_thread() -> str:
    """Name following the thread."""
    return translate("moments", "Follow the thread")


def the_thread() -> str:
    """Head what was written along it."""
    return translate("moments", "Along the thread")


def thread_cards() -> dict[str, tuple[str, str]]:
    """Give the name of each card, and the quiet sentence below it."""
    return {
        "held": (
            translate("moments", "What the day already held"),
            translate("moments", "Sleep, food, pain, news, a date. Or nothing that comes to mind."),
        ),
        "began": (
            translate("moments", "What it began with"),
            translate("moments", "A sound, a word, a look. No idea is an answer, too."),
        ),
        "inside": (
            translate("moments", "What went on inside"),
            translate("moments", "Thoughts, feelings, the body, an urge. One word is plenty."),
        ),
        "did": (
            translate("moments", "What I did, or my body did"),
            translate("moments", "It made sense in that moment, even if nobody can say how."),
        ),
        "after": (
            translate("moments", "What came after"),
            translate("moments", "What got easier, what got harder, or neither."),
        ),
        "turn": (
            translate("moments", "One place where it could turn"),
            translate("moments", "A small one, if there is one. There need not be."),
        ),
    }


def thread_can_stop() -> str:
    """Say what is kept, and that nothing must be filled in."""
    return translate("moments", "Stop keeps what is written so far. Every card can stay empty.")


def too_much_at_once() -> str:
    """Say that a paste was too long for a card."""
    return translate(
        "moments", "That was too long for a card, so nothing was put in. A page has room for it."
    )


def lines_thread() -> list[str]:
    """Say what following the thread can do."""
    return [
        translate("moments", "Six cards about one moment. Each can stay empty."),
        translate("moments", "You can stop on any card. What is written stays with the moment."),
    ]
