"""The words about backups of an open journal: what there is, and what may be done."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def dialogs() -> dict[str, str]:
    """Give the titles of the dialogs that ask for a file."""
    return {
        "which": translate("vault", "Choose the backup"),
        "where": translate("vault", "Where should the backup lie?"),
    }


def page() -> dict[str, str]:
    """Give the words of the page with the backups."""
    return {
        "title": translate("vault", "Backups"),
        "now": translate("vault", "A copy of the whole journal"),
        "now_more": translate(
            "vault",
            "One is made by itself on a day the journal is opened. It is encrypted like the "
            "journal. The last of three days and of four weeks are kept.",
        ),
        "make": translate("vault", "Make a backup now"),
        "elsewhere": translate("vault", "Save a backup to a place of my choice"),
        "elsewhere_more": translate(
            "vault",
            "On a stick it is still there if this computer is lost. Anyone who finds the file "
            "can see how large it is, but cannot read it without a passphrase or code.",
        ),
        "making": translate(
            "vault", "A backup is being made and checked. Everything else works meanwhile."
        ),
        "list": translate("vault", "What lies beside the journal"),
        "looking": translate("vault", "Looking at what is here."),
        "none": translate("vault", "No backup lies here yet."),
        "kept_aside": translate("vault", "A journal kept aside"),
        "kept_aside_more": translate(
            "vault",
            "It lay in the journal’s place until a backup took it. It opens with its own "
            "passphrase.",
        ),
        "present": translate("vault", "Today’s passphrase opens it."),
        "former": translate("vault", "The passphrase of its time opens it, not the one of now."),
        "remove": translate("vault", "Remove"),
        "fresh": translate("vault", "One fresh backup in place of all"),
        "fresh_more": translate(
            "vault",
            "Older backups still hold pages that were deleted since, and open with the "
            "passphrase of their day. Here a fresh one is made and checked. Only then all "
            "others here are removed, and journals kept aside. Files saved elsewhere stay, and so "
            "does what is of another journal.",
        ),
        "fresh_do": translate("vault", "Make a fresh one, then remove the others"),
        "try": translate("vault", "Does the recovery code open a backup?"),
        "try_more": translate(
            "vault",
            "If you like, this can be tried once, with the code alone. The backup is made into "
            "a journal, checked, and taken away again. Nothing else changes.",
        ),
        "try_do": translate("vault", "Try a restore with the code"),
        "try_none": translate(
            "vault", "There is no verified backup to try yet. One can be made first."
        ),
        "back": translate("vault", "Back to Settings"),
        "as_it_was": translate("vault", "Nothing was changed."),
    }


def lines() -> list[str]:
    """Say what the page can do."""
    return [
        translate("vault", "Here a backup can be made, tried, or removed."),
        translate("vault", "Nothing has to be. Esc goes back."),
    ]


def pages(count: int) -> str:
    """Say how many pages a backup holds."""
    if count == 1:
        return translate("vault", "1 page")
    return translate("vault", "{count} pages").format(count=count)


def pages_unknown() -> str:
    """Say that it cannot be told how many pages a backup holds."""
    return translate("vault", "Made under another key, so its pages are not counted here.")


def written() -> str:
    """Say that a backup was written and not yet checked."""
    return translate("vault", "Written. It was not checked yet.")


def verified() -> str:
    """Say that a backup was read again and found whole."""
    return translate("vault", "Verified. It was read again and found whole.")


def tested(day: str) -> str:
    """Say that a backup was restored as a test."""
    sentence = translate("vault", "Test-restored on {day}. It opened and was whole.")
    return sentence.format(day=day)


def made(entries: int) -> str:
    """Say that a backup was made beside the journal."""
    sentence = translate("vault", "A backup is made and verified. It holds {pages}.")
    return sentence.format(pages=pages(entries))


def saved(entries: int) -> str:
    """Say that a backup lies at a place that was chosen."""
    sentence = translate(
        "vault",
        "A backup is made there and verified. It holds {pages}. It lies outside the journal, "
        "so it is not in the list here.",
    )
    return sentence.format(pages=pages(entries))


def fresh(entries: int, left: int) -> str:
    """Say that a fresh backup stands for all others, and how many of those would not go."""
    if not left:
        sentence = translate(
            "vault", "A fresh backup is made and verified. It holds {pages}. The others are gone."
        )
    elif left == 1:
        sentence = translate(
            "vault",
            "A fresh backup is made and verified. It holds {pages}. One other could not be "
            "removed and still lies here.",
        )
    else:
        sentence = translate(
            "vault",
            "A fresh backup is made and verified. It holds {pages}. {left} others could not be "
            "removed and still lie here.",
        )
    return sentence.format(pages=pages(entries), left=left)


def not_made(why: str) -> str:
    """Say that the last backup was not made, and why."""
    sentence = translate("vault", "The last backup was not made. {why}")
    return sentence.format(why=why)


def away(day: str, pages_held: str) -> dict[str, str]:
    """Give the words of the step that removes a backup of a day."""
    return {
        "title": translate("vault", "Removing the backup of {day}").format(day=day),
        "more": translate("vault", "It can also stay. Nothing has to be removed."),
        "holds": translate("vault", "What it holds"),
        "holds_more": translate("vault", "The whole journal as it was on {day}. {pages}").format(
            day=day, pages=pages_held
        ),
        "changes": translate("vault", "What this changes"),
        "changes_more": translate(
            "vault",
            "Its keys are overwritten, then the file is removed. It cannot be brought back.",
        ),
        "cannot": translate("vault", "What it cannot change"),
        "cannot_more": translate(
            "vault", "A copy of it that lies elsewhere stays, and still opens."
        ),
        "do": translate("vault", "Remove it"),
        "doing": translate("vault", "Removing it. This takes a moment."),
        "done": translate("vault", "The backup of {day} is removed.").format(day=day),
    }


def aside_away(day: str) -> dict[str, str]:
    """Give the words of the step that removes a journal kept aside, last changed on a day."""
    return away(day, "") | {
        "title": translate("vault", "Removing a journal kept aside"),
        "holds_more": translate(
            "vault", "A whole journal, last changed on {day}, with pages of that time."
        ).format(day=day),
        "done": translate("vault", "The journal kept aside is removed."),
    }


def trying(day: str) -> dict[str, str]:
    """Give the words of the step that restores the backup of a day as a test."""
    return {
        "title": translate("vault", "A restore as a test"),
        "more": translate(
            "vault",
            "The recovery code alone is used, as if the passphrase were lost. Tried is the "
            "backup of {day}, with the code of that day.",
        ).format(day=day),
        "do": translate("vault", "Try it"),
        "doing": translate("vault", "Restoring as a test. A large journal takes a while."),
        "still": translate("vault", "The test still runs. This line says how it ends."),
    }


def tried(day: str, entries: int) -> str:
    """Say that a test restore went well."""
    sentence = translate(
        "vault",
        "The code opened the backup of {day}. It holds {pages} and was whole. The journal made "
        "for the test is gone again.",
    )
    return sentence.format(day=day, pages=pages(entries))
