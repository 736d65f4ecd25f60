"""The words about erasing the journal."""

from PySide6.QtCore import QCoreApplication

from healingjournal.base.text import shown

translate = QCoreApplication.translate


def word() -> str:
    """Give the one word that is typed."""
    return translate("vault", "erase")


def lines(*, done: bool) -> list[str]:
    """Say what the page can do."""
    if done:
        return [translate("vault", "There is nothing more to do here. Leave closes the app.")]
    return [
        translate("vault", "Here the journal on this computer can be erased for good."),
        translate("vault", "Nothing has to be. Esc goes back, and nothing is changed."),
    ]


def ask() -> dict[str, str]:
    """Give the words before anything is erased."""
    return {
        "title": translate("vault", "Erase this journal"),
        "more": translate(
            "vault",
            "Nobody can bring it back afterwards, with any passphrase or code. Nothing is erased "
            "before you do both parts below.",
        ),
        "word": translate("vault", "First, type the word “{word}”").format(word=word()),
        "word_hint": translate("vault", "Big or small letters both work."),
        "hold": translate("vault", "Then hold this for three seconds"),
        "hold_button": translate("vault", "Hold to erase"),
        "hold_more": translate(
            "vault", "With the pointer, or with the space bar. Letting go earlier changes nothing."
        ),
        "again": translate("vault", "Or type the word a second time"),
        "again_hint": translate("vault", "In place of holding."),
        "do": translate("vault", "Erase it now"),
        "word_missing": translate("vault", "The word is not typed yet. Nothing was erased."),
        "again_missing": translate(
            "vault", "The word is not typed a second time yet. Nothing was erased."
        ),
        "too_short": translate(
            "vault",
            "That was less than three seconds. Nothing was erased. Typing the word a second time "
            "works too.",
        ),
        "doing": translate("vault", "Erasing. This takes a moment."),
        "erases": translate("vault", "What it erases"),
        "erases_more": translate(
            "vault",
            "The keys first, then every page, draft and note, and the backups in the folder of "
            "the journal. The plain card too, and what you chose to show while locked.",
        ),
        "cannot": translate("vault", "What it cannot reach"),
        "cannot_more": translate(
            "vault",
            "Copies and backups in other places, files you made to take along, and what the disk "
            "may still hold of former pieces. The app stays too, with its look, its lock, its name "
            "and its place in the menu, if it has one.",
        ),
        "locked": translate("vault", "While locked"),
        "locked_more": translate(
            "vault",
            "It is on the unlock screen only if you choose that in Settings, At the screen. "
            "Anyone who opens this app could do it then.",
        ),
        "danger": translate("vault", "To be plain"),
        "danger_more": translate(
            "vault",
            "Someone can see that there was a journal, and that it is gone. If that could put "
            "you in danger, another way may be safer.",
        ),
    }


def keep_holding(seconds: int) -> str:
    """Say how many seconds are left to hold."""
    return translate("vault", "Keep holding: {seconds}").format(seconds=seconds)


def told() -> dict[str, str]:
    """Give the words afterwards."""
    return {
        "title": translate("vault", "The journal is erased"),
        "more": translate("vault", "Nothing in its folder opens any more."),
        "not_title": translate("vault", "The journal could not be erased"),
        "not_reached": translate("vault", "What could not be reached"),
        "not_reached_more": translate(
            "vault", "Some of these may not exist. The app cannot tell."
        ),
        "stays": translate("vault", "What stays here"),
        "stays_more": translate(
            "vault",
            "The app, and its small settings file with the look, the lock, the country for Help "
            "and the name of the window. Its place in the menu of programs too, if you gave it "
            "one.",
        ),
        "more_files": translate("vault", "And more files beside these."),
        "again": translate("vault", "Try it again"),
        "leave": translate("vault", "Leave"),
    }


def not_reached(key: str) -> str:
    """Say one thing that was not reached: a standing limit, or a file by its name."""
    said = {
        "copies_elsewhere": translate(
            "vault", "Copies and backups in other places, also those that others made."
        ),
        "disk_leftovers": translate(
            "vault",
            "What the disk may still hold of former pieces, and pictures of it that the computer "
            "keeps by itself.",
        ),
        "open_elsewhere": translate(
            "vault", "What another window had open. It holds that until it locks."
        ),
        "settings": translate(
            "vault", "Choices about what shows while locked, in the settings file."
        ),
    }
    # A name may hold what would break the line, or turn it round.
    name = shown(key).replace("\n", "\u240a")
    return said.get(key) or translate("vault", "This file: {name}").format(name=name)
