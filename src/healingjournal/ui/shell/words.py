"""The words of the shell: the rail, the window's own lines, and what the keys do."""

from PySide6.QtCore import QCoreApplication


def today() -> str:
    """Name the first room."""
    return QCoreApplication.translate("shell", "Today")


def write() -> str:
    """Name the room of pages being written."""
    return QCoreApplication.translate("shell", "Write")


def journal() -> str:
    """Name the room of pages kept."""
    return QCoreApplication.translate("shell", "Journal")


def moments() -> str:
    """Name the room of moments."""
    return QCoreApplication.translate("shell", "Moments")


def bring_along() -> str:
    """Name the room of what is brought along."""
    return QCoreApplication.translate("shell", "Bring along")


def bring_to_group() -> str:
    """Name the same room for someone who meets a group."""
    return QCoreApplication.translate("shell", "Bring to group")


def care_plan() -> str:
    """Name the room of the care plan."""
    return QCoreApplication.translate("shell", "Care plan")


def learn() -> str:
    """Name the room of short cards."""
    return QCoreApplication.translate("shell", "Learn")


def settings() -> str:
    """Name the room of settings."""
    return QCoreApplication.translate("shell", "Settings")


def rooms() -> str:
    """Name the rail for a screen reader."""
    return QCoreApplication.translate("shell", "Rooms")


def nearly_idle() -> str:
    """Say that an idle lock is near."""
    return QCoreApplication.translate("shell", "This locks in 20 seconds. Any key keeps it open.")


def end_lost() -> str:
    """Say that a run was cut short and its last changes cannot be read."""
    return QCoreApplication.translate(
        "shell",
        "Last time this ended suddenly, and its very last changes are damaged and not here. "
        "What was kept before them is.",
    )


def keys_everywhere() -> str:
    """Say which keys work on every screen."""
    return QCoreApplication.translate(
        "shell",
        "Keys on every screen: Ctrl+H Help, Ctrl+G Ground, Ctrl+L Lock, Ctrl+Q Leave, "
        "Esc stops, F6 goes to the next part.",
    )


def curtain_hides() -> str:
    """Say once what the curtain is."""
    return QCoreApplication.translate("shell", "The curtain hides. It does not lock.")


def error_title() -> str:
    """Name the page for what was not foreseen."""
    return QCoreApplication.translate("shell", "Something did not work")


def error_what() -> str:
    """Say what is known."""
    return QCoreApplication.translate(
        "shell", "Something went wrong inside the app. It was not anything you did."
    )


def error_words() -> str:
    """Say what is known of the person's words."""
    return QCoreApplication.translate(
        "shell",
        "It is not known yet if your last words were saved. You can go back and look.",
    )


def error_details() -> str:
    """Say what the details hold."""
    return QCoreApplication.translate(
        "shell", "The details name parts of the program, and none of your words."
    )


def copy_details() -> str:
    """Name copying the details."""
    return QCoreApplication.translate("shell", "Copy the details")


def copied() -> str:
    """Say that the details were copied."""
    return QCoreApplication.translate("shell", "Copied.")


def no_screen() -> str:
    """Say in the terminal that there is no screen to show a window on."""
    return QCoreApplication.translate("shell", "No screen answers, so no window can be shown.")


def closes_first() -> str:
    """Say to the computer why it should wait a moment before it sleeps; others can read it."""
    return QCoreApplication.translate("shell", "Closes what is open first.")
