"""The words of a salvage: what it does, where to, what opens it, and what came of it."""

from PySide6.QtCore import QCoreApplication

from healingjournal.ui.vault.backups.words import pages

translate = QCoreApplication.translate


def lines() -> list[str]:
    """Say what a salvage can do."""
    return [
        translate("vault", "Here, what can be read of a damaged journal goes into a new one."),
        translate("vault", "The damaged one is only read. Stop here leaves it as it is."),
    ]


def report_lines() -> list[str]:
    """Say what can be done once it is over."""
    return [
        translate("vault", "This says what was saved, and what was not."),
        translate("vault", "“Open it” leads to the new journal. Esc leads back to the other one."),
    ]


def about_step() -> dict[str, str]:
    """Give the words of the step that says what it does and does not."""
    return {
        "title": translate("vault", "What can be saved"),
        "more": translate("vault", "Nothing is done before the last step."),
        "here": translate("vault", "The journal here"),
        "here_more": translate("vault", "It is only read, and stays as it is."),
        "new": translate("vault", "The new journal"),
        "new_more": translate(
            "vault",
            "What can be read goes into a new journal in another folder. It opens with the same "
            "passphrase and recovery code.",
        ),
        "missing": translate("vault", "What is missing"),
        "missing_more": translate(
            "vault",
            "It is taken from the last whole backup beside the journal, if there is one. Pages "
            "deleted since that backup may come back with it.",
        ),
        "lost": translate("vault", "What may stay lost"),
        "lost_more": translate(
            "vault",
            "Words that stood on damaged parts and in no backup. At the end you can read which "
            "days they were from, as far as that can be known.",
        ),
    }


def place_step() -> dict[str, str]:
    """Give the words of the step that asks where the new journal goes."""
    return {
        "title": translate("vault", "Where should the new journal be?"),
        "more": translate(
            "vault",
            "In a new or empty folder, outside the one with the damaged journal. After a later "
            "start, “Another journal” leads there.",
        ),
        "choose": translate("vault", "Choose a folder"),
        "none": translate("vault", "No folder is chosen yet."),
        "looking": translate("vault", "Looking at the folder."),
        "fits": translate("vault", "The new journal can be made here."),
    }


def secret_step() -> dict[str, str]:
    """Give the words of the step that asks what opens the damaged journal."""
    return {
        "title": translate("vault", "What opens it?"),
        "more": translate(
            "vault",
            "The passphrase or the recovery code of this journal. If only a backup can be read, "
            "it is the one of the backup’s day.",
        ),
        "do": translate("vault", "Save what can be read"),
        "doing": translate("vault", "Reading and saving. A large journal takes a while."),
        "stopping": translate("vault", "Stopping. This takes a moment."),
        "stopped": translate(
            "vault", "Stopped. The journal here is as it was, and no new one was made."
        ),
    }


def nothing_saved() -> str:
    """Say that there is nothing a new journal could be made of."""
    return translate(
        "vault",
        "Nothing could be saved. The part that takes the passphrase is damaged, and no whole "
        "backup lies beside the journal.",
    )


def report() -> dict[str, str]:
    """Give the words of the page that says what came of it."""
    return {
        "title": translate("vault", "What was saved"),
        "lost": translate("vault", "What could not be read"),
        "none_lost": translate("vault", "As far as can be seen, no page is missing."),
        "days": translate("vault", "From these days, as far as they are known:"),
        "no_days": translate("vault", "From which day is not known."),
        "backup": translate("vault", "From a backup"),
        "may_be_back": translate("vault", "Pages deleted since that day may be back."),
        "unread": translate("vault", "What could not be looked at"),
        "backups_folder": translate("vault", "The folder “backups” as a whole"),
        "place": translate("vault", "The new journal"),
        "place_more": translate(
            "vault",
            "It opens with the passphrase or code you just used. After a later start, “Another "
            "journal” leads there.",
        ),
        "open": translate("vault", "Open it"),
    }


def saved(count: int) -> str:
    """Say how many pages were saved, and that the damaged journal is as it was."""
    if not count:
        return translate(
            "vault",
            "No page could be read. What else was found is in the new journal. The damaged one "
            "is as it was.",
        )
    sentence = translate(
        "vault", "Saved: {pages}, now in the new journal. The damaged one is as it was."
    )
    return sentence.format(pages=pages(count))


def lost(count: int) -> str:
    """Say how many pages could not be read as they were."""
    if count == 1:
        return translate(
            "vault",
            "1 page could not be read as it was. If an earlier text of it was found, that "
            "stands in its place.",
        )
    return translate(
        "vault",
        "{count} pages could not be read as they were. If an earlier text of one was found, "
        "that stands in its place.",
    ).format(count=count)


def days_of(month: str, days: str) -> str:
    """Give the days of a month on one line."""
    return translate("vault", "{month}: {days}").format(month=month, days=days)


def earlier_days(count: int) -> str:
    """Say how many earlier days are not on the list."""
    if count == 1:
        return translate("vault", "And 1 earlier day.")
    return translate("vault", "And {count} earlier days.").format(count=count)


def from_backup(day: str) -> str:
    """Say from which day's backup something was taken."""
    return translate("vault", "Some of it is from the backup of {day}.").format(day=day)


def more_unread(count: int) -> str:
    """Say how many more things could not be looked at."""
    return translate("vault", "And {count} more.").format(count=count)


def arrived(*, here: bool) -> str:
    """Say, after a fresh start, where the new journal is."""
    if here:
        return translate(
            "vault",
            "This is the new journal, with what could be saved. It opens with what opened the "
            "damaged one.",
        )
    return translate(
        "vault",
        "What could be saved is in the folder you chose. “Another journal” leads there.",
    )
