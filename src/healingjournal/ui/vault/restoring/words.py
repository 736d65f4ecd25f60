"""The words of restoring a backup: which one, where to, and what opens it."""

from PySide6.QtCore import QCoreApplication

from healingjournal.ui.vault.backups.words import pages

translate = QCoreApplication.translate


def lines() -> list[str]:
    """Say what restoring can do."""
    return [
        translate("vault", "Here a backup becomes a journal again."),
        translate("vault", "Until it is whole, Stop here leaves everything as it was."),
    ]


def file_step() -> dict[str, str]:
    """Give the words of the step that asks for the backup."""
    return {
        "title": translate("vault", "Which backup?"),
        "more": translate(
            "vault",
            "A backup is one file. Those made beside the journal lie in its folder, in "
            "“backups”. The file itself stays as it is.",
        ),
        "choose": translate("vault", "Choose the file"),
        "none": translate("vault", "No file is chosen yet."),
        "looking": translate("vault", "Looking at the file."),
    }


def made_on(day: str) -> str:
    """Say of which day a backup is."""
    return translate("vault", "This backup is of {day}.").format(day=day)


def place_step() -> dict[str, str]:
    """Give the words of the step that asks where the journal goes."""
    return {
        "title": translate("vault", "Where should the journal be?"),
        "more": translate("vault", "Nothing is done before the last step."),
        "over": translate("vault", "In place of the journal here"),
        "over_more": translate(
            "vault",
            "The journal that is here now is kept aside, in its folder. Pages written after "
            "the backup are in that one alone. Once the journal is open, Backups in Settings "
            "lists it, and it can be removed there.",
        ),
        "here": translate("vault", "In the usual place"),
        "here_more": translate("vault", "That is where this app looks when it starts."),
        "new": translate("vault", "In another folder"),
        "new_more": translate(
            "vault",
            "A new or empty one. After a later start, “Another journal” or “Open a journal” "
            "leads there.",
        ),
        "choose": translate("vault", "Choose a folder"),
        "none": translate("vault", "No folder is chosen yet."),
    }


def secret_step() -> dict[str, str]:
    """Give the words of the step that asks what opens the backup."""
    return {
        "title": translate("vault", "What opens it?"),
        "more": translate(
            "vault",
            "The passphrase or the recovery code of the day it was made. The restored journal "
            "opens with the same.",
        ),
        "do": translate("vault", "Restore"),
        "doing": translate("vault", "Restoring and checking. A large journal takes a while."),
        "stopping": translate("vault", "Stopping. This takes a moment."),
        "stopped": translate("vault", "Stopped. Nothing was changed."),
    }


def restored(entries: int, *, aside: bool) -> str:
    """Say that a journal was restored, and whether another one is kept aside for it."""
    if aside:
        sentence = translate(
            "vault",
            "The journal is restored, with {pages}. The one that was here is kept aside. It "
            "opens with what opened the backup.",
        )
    else:
        sentence = translate(
            "vault",
            "The journal is restored, with {pages}. It opens with what opened the backup.",
        )
    return sentence.format(pages=pages(entries))
