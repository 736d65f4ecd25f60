"""The words many rooms share."""

from PySide6.QtCore import QCoreApplication


def help_word() -> str:
    """Name the way to Help."""
    return QCoreApplication.translate("kit", "Help")


def ground() -> str:
    """Name the way to Ground."""
    return QCoreApplication.translate("kit", "Ground")


def lock() -> str:
    """Name Lock."""
    return QCoreApplication.translate("kit", "Lock")


def leave() -> str:
    """Name Leave."""
    return QCoreApplication.translate("kit", "Leave")


def stop() -> str:
    """Name Stop."""
    return QCoreApplication.translate("kit", "Stop")


def stop_here() -> str:
    """Name Stop inside something begun."""
    return QCoreApplication.translate("kit", "Stop here")


def back() -> str:
    """Name the way one step back."""
    return QCoreApplication.translate("kit", "Back")


def back_to_where_i_was() -> str:
    """Name the way back to the page before."""
    return QCoreApplication.translate("kit", "Back to where I was")


def next_word() -> str:
    """Name the way one step on."""
    return QCoreApplication.translate("kit", "Next")


def go_on() -> str:
    """Name the way on."""
    return QCoreApplication.translate("kit", "Go on")


def skip() -> str:
    """Name leaving a question out."""
    return QCoreApplication.translate("kit", "Skip")


def skipped() -> str:
    """Say that a question was left out."""
    return QCoreApplication.translate("kit", "Skipped")


def not_now() -> str:
    """Name leaving an offer aside."""
    return QCoreApplication.translate("kit", "Not now")


def another() -> str:
    """Name asking for something else of the kind."""
    return QCoreApplication.translate("kit", "Another")


def less_close() -> str:
    """Name asking for something further away."""
    return QCoreApplication.translate("kit", "Less close")


def blank_page() -> str:
    """Name a page that asks nothing."""
    return QCoreApplication.translate("kit", "Blank page")


def finish() -> str:
    """Name ending a page."""
    return QCoreApplication.translate("kit", "Finish")


def keep() -> str:
    """Name keeping what is there."""
    return QCoreApplication.translate("kit", "Keep")


def close() -> str:
    """Name closing a line or a part."""
    return QCoreApplication.translate("kit", "Close")


def hide() -> str:
    """Name hiding a line."""
    return QCoreApplication.translate("kit", "Hide")


def change() -> str:
    """Name changing what is there."""
    return QCoreApplication.translate("kit", "Change")


def open_word() -> str:
    """Name opening."""
    return QCoreApplication.translate("kit", "Open")


def show() -> str:
    """Name showing covered words."""
    return QCoreApplication.translate("kit", "Show")


def cover() -> str:
    """Name covering shown words."""
    return QCoreApplication.translate("kit", "Cover")


def clear() -> str:
    """Name emptying a field."""
    return QCoreApplication.translate("kit", "Clear")


def fold() -> str:
    """Name folding a part."""
    return QCoreApplication.translate("kit", "Fold")


def unfold() -> str:
    """Name opening a folded part."""
    return QCoreApplication.translate("kit", "Unfold")


def up() -> str:
    """Name moving a line up."""
    return QCoreApplication.translate("kit", "Up")


def down() -> str:
    """Name moving a line down."""
    return QCoreApplication.translate("kit", "Down")


def the_mark() -> str:
    """Say what the mark shows."""
    return QCoreApplication.translate("kit", "A circle resting on a line")


def no_number_yet() -> str:
    """Say that no number is set, and which keys set one."""
    return QCoreApplication.translate(
        "kit", "No number yet. Keys 0 to 9 set one, arrows step, Delete skips."
    )


def number_set(number: int) -> str:
    """Say which number is set."""
    return QCoreApplication.translate("kit", "Set to {number} of 10.").format(number=number)


def step_been(step: str) -> str:
    """Say that a step lies behind."""
    return QCoreApplication.translate("kit", "{step}: been there").format(step=step)


def step_here(step: str) -> str:
    """Say which step one is at."""
    return QCoreApplication.translate("kit", "{step}: here now").format(step=step)


def step_to_come(step: str) -> str:
    """Say that a step is still to come."""
    return QCoreApplication.translate("kit", "{step}: to come").format(step=step)


def here_now() -> str:
    """Say that one is in this room now."""
    return QCoreApplication.translate("kit", "You are here.")


def shown_can_be_read() -> str:
    """Say what showing covered words means."""
    return QCoreApplication.translate(
        "kit", "While these words are shown, screen readers and other programs can read them."
    )


def seen_on(date: str) -> str:
    """Say on which day a number was last checked."""
    return QCoreApplication.translate("kit", "seen on {date}").format(date=date)


def list_of(parts: list[str]) -> str:
    """Join short parts into one line."""
    return QCoreApplication.translate("kit", ", ").join(parts)


def pattern_weekday_and_day() -> str:
    """Give the order of the parts of a day with its weekday, as QLocale reads it."""
    return QCoreApplication.translate("kit", "dddd d MMMM")


def pattern_weekday() -> str:
    """Give the order of the parts of a weekday alone, as QLocale reads it."""
    return QCoreApplication.translate("kit", "dddd")


def pattern_day_and_month() -> str:
    """Give the order of the parts of a day of this year, as QLocale reads it."""
    return QCoreApplication.translate("kit", "d MMMM")


def pattern_full_day() -> str:
    """Give the order of the parts of a day of any year, as QLocale reads it."""
    return QCoreApplication.translate("kit", "d MMMM yyyy")


def pattern_month() -> str:
    """Give the order of the parts of a month, as QLocale reads it."""
    return QCoreApplication.translate("kit", "MMMM yyyy")
