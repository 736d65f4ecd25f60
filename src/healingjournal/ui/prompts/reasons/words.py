"""Why this prompt and not another: a sentence for each rule of pacing."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def why(key: str, facts: Mapping[str, str | int]) -> str:
    """Say in one sentence why this, and not another."""
    sentences = _whys()
    return sentences.get(key, sentences["why_open"]).format(**facts)


def easy_one_here(why: str) -> str:
    """Say, after the reason for grounding first, that a prompt is there all the same."""
    return translate("prompts", "{why} An easy prompt is here, too.").format(why=why)


def _whys() -> dict[str, str]:
    return {
        "why_open": translate("prompts", "This is one that fits now."),
        "why_anyway": translate("prompts", "You asked for this one."),
        "why_far": translate(
            "prompts", "You feel far away. Grounding could come first, if you like."
        ),
        "why_strong": translate(
            "prompts",
            "Feelings are strong right now. Grounding could come first, if you like.",
        ),
        "why_recent": translate(
            "prompts", "You said that it is recent, so this one stays with here and now."
        ),
        "why_none_that_close": translate(
            "prompts", "There is no other one that close right now, so this one is less close."
        ),
        "why_middle": translate(
            "prompts", "Feelings are in the middle right now, so the closest prompts wait."
        ),
        "why_bit": translate("prompts", "You feel a bit far away, so the closest prompts wait."),
        "why_less_close": translate("prompts", "You asked for something less close."),
        "why_after_rise": translate(
            "prompts", "A prompt ended further away not long ago, so this one is less close."
        ),
        "why_three_rises": translate(
            "prompts",
            "Some prompts ended further away these days, so this one stays with here and now.",
        ),
        "why_enough_effects": translate(
            "prompts",
            "Today you wrote on some that go a bit closer, so others like them wait.",
        ),
        "why_enough_near": translate(
            "prompts", "You wrote on a close one not long ago, so this one is less close."
        ),
        "why_quiet_hours": translate("prompts", "It is late or early, so this one is less close."),
        "why_marked_day": translate("prompts", "You marked this day, so this one is less close."),
        "why_gentle_day": translate(
            "prompts", "You wished for a gentle day after a meeting, so this one is far away."
        ),
        "why_meeting_soon": translate("prompts", "A meeting is near, so this one is less close."),
        "why_too_short": translate(
            "prompts", "No prompt here is that short ({minutes} minutes). A blank page is open."
        ),
        "why_nothing_left": translate(
            "prompts", "There is no other prompt to show right now. A blank page is open."
        ),
    }


def first_days() -> str:
    """Say where there are people who know about the first days."""
    return translate(
        "prompts",
        "There is care for the first days and weeks. In Help are people who know about it, if you "
        "like.",
    )
