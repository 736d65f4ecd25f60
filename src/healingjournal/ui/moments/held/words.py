"""What is said of the backups that still hold a moment."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def still_held(days: str) -> str:
    """Name, while a moment goes, the backups that hold it."""
    return translate("moments", "Backups that still hold it are of: {days}.").format(days=days)


def gone_held(days: str) -> str:
    """Name, when a moment is gone, the backups that still hold it, and what can be done."""
    return translate(
        "moments",
        "A deleted moment is gone here. Backups that still hold it are of: {days}. A fresh one, "
        "made and checked first, can take their place.",
    ).format(days=days)


def replace_held() -> str:
    """Name making a fresh backup and removing those that hold the moment."""
    return translate("moments", "Replace these backups")


def leave_held() -> str:
    """Name leaving the backups as they are."""
    return translate("moments", "Leave them")


def replacing() -> str:
    """Say that a backup is being made."""
    return translate(
        "moments", "A fresh backup is being made and checked. Everything else works meanwhile."
    )


def replaced(left: int) -> str:
    """Say that a fresh backup stands for those that held the moment."""
    if not left:
        return translate(
            "moments",
            "A fresh backup is made and checked. Those here that held the deleted moment are "
            "removed. Files saved elsewhere stay.",
        )
    return translate(
        "moments",
        "A fresh backup is made and checked. Not all that held the deleted moment could be "
        "removed. Settings, Backups shows what lies here.",
    )


def not_replaced(why: str) -> str:
    """Say that no backup was made, and that the older ones are as they were."""
    return translate("moments", "{why} The older backups are as they were.").format(why=why)
