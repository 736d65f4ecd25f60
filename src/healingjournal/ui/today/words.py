"""Every sentence of Today."""

from PySide6.QtCore import QCoreApplication


def hello() -> str:
    """Greet, the same every day."""
    return QCoreApplication.translate("today", "Hello. Where would you like to be today?")


def any_door() -> str:
    """Say that every choice is fine."""
    return QCoreApplication.translate("today", "Any door is fine. So is closing the app.")


def write() -> str:
    """Name the door to a blank page."""
    return QCoreApplication.translate("today", "Write")


def write_more() -> str:
    """Say what is behind it."""
    return QCoreApplication.translate("today", "A blank page that asks nothing.")


def prompt() -> str:
    """Name the door to a prompt."""
    return QCoreApplication.translate("today", "A prompt")


def prompt_more() -> str:
    """Say what is behind it."""
    return QCoreApplication.translate("today", "One question, as near or as far as you like.")


def ground_more() -> str:
    """Say what Ground is."""
    return QCoreApplication.translate("today", "Look around the room. A minute or two.")


def moment() -> str:
    """Name the door to a moment."""
    return QCoreApplication.translate("today", "Note a moment")


def moment_more() -> str:
    """Say what is behind it."""
    return QCoreApplication.translate("today", "Something hard, or something that helped.")


def read_back() -> str:
    """Name the door to the pages kept."""
    return QCoreApplication.translate("today", "Read back")


def read_back_more() -> str:
    """Say what is behind it."""
    return QCoreApplication.translate("today", "Your pages, by title and date.")


def bring() -> str:
    """Name the door to bringing something along."""
    return QCoreApplication.translate("today", "Bring along")


def bring_more() -> str:
    """Say what is behind it."""
    return QCoreApplication.translate("today", "Choose what to say. Choose what stays.")


def page_still_open(day: str) -> str:
    """Tell of a page left open, by its day."""
    return QCoreApplication.translate("today", "A page from {day} is still open.").format(day=day)


def page_of_today_open() -> str:
    """Tell of a page left open earlier today."""
    return QCoreApplication.translate("today", "A page from today is still open.")


def open_it() -> str:
    """Name opening the page left open."""
    return QCoreApplication.translate("today", "Open it")


def small_steps() -> str:
    """Name the quiet way to steps, meetings and marked dates."""
    return QCoreApplication.translate("today", "Small steps and meetings")


def near(today: bool, time: str) -> str:
    """Tell of a meeting of today or tomorrow, by its time if there is one, never by its name."""
    if today and time:
        said = QCoreApplication.translate("today", "There is a meeting today, {time}.")
    elif today:
        said = QCoreApplication.translate("today", "There is a meeting today.")
    elif time:
        said = QCoreApplication.translate("today", "There is a meeting tomorrow, {time}.")
    else:
        said = QCoreApplication.translate("today", "There is a meeting tomorrow.")
    return said.format(time=time)


def page_before() -> str:
    """Name opening the page before a meeting."""
    return QCoreApplication.translate("today", "The page before")


def lines() -> list[str]:
    """Say what this screen can do."""
    return [
        QCoreApplication.translate("today", "Each door leads to one thing you could do now."),
        QCoreApplication.translate("today", "Nothing here is counted, and nothing is due."),
    ]
