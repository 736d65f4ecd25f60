"""What is told of kinds of file, once one is made, in the list of what left, and while reading."""

from PySide6.QtCore import QCoreApplication


def made(key: str) -> str:
    """Give a word of the page after making by its key."""
    return {
        "title": QCoreApplication.translate("sharing", "The file is made."),
        "where": QCoreApplication.translate("sharing", "It lies here"),
        "locked": QCoreApplication.translate("sharing", "It opens only with the password."),
        "plain": QCoreApplication.translate("sharing", "Anyone who finds it can open it."),
        "checked": QCoreApplication.translate("sharing", "It was opened again and checked"),
        "checked_text": QCoreApplication.translate(
            "sharing",
            "Every chosen word is in it. The words you changed are nowhere in it, "
            "nor in its name.",
        ),
        "checked_plain": QCoreApplication.translate(
            "sharing", "Every chosen word is in it, and nothing else from your journal."
        ),
        "one_page": QCoreApplication.translate("sharing", "One page. {time}, read slowly."),
        "pages": QCoreApplication.translate("sharing", "{pages} pages. {time}, read slowly."),
        "flows": QCoreApplication.translate("sharing", "{kind}. {time}, read slowly."),
        "age": QCoreApplication.translate(
            "sharing", "It opens only with the password, in a program for files of the kind “age”."
        ),
        "remove": QCoreApplication.translate("sharing", "Remove this file"),
        "removed": QCoreApplication.translate(
            "sharing",
            "The file is removed. Copies that others made, or backups, may still be there.",
        ),
        "list": QCoreApplication.translate("sharing", "What left so far"),
        "ground": QCoreApplication.translate("sharing", "Ground"),
        "stands": QCoreApplication.translate("sharing", "In your journal"),
        "stands_text": QCoreApplication.translate(
            "sharing",
            "What you brought along now says when it was shared. "
            "It is not offered again until you mark it ready again.",
        ),
        "after": QCoreApplication.translate("sharing", "After the meeting"),
        "changed": QCoreApplication.translate(
            "sharing", "A page has changed since you saw the file. Here it is as it is now."
        ),
    }[key]


def ledger(key: str) -> str:
    """Give a word of the list of what left by its key."""
    return {
        "title": QCoreApplication.translate("sharing", "What left so far"),
        "none": QCoreApplication.translate("sharing", "Nothing has left."),
        "nameless": QCoreApplication.translate("sharing", "Without a name"),
        "one": QCoreApplication.translate("sharing", "One passage"),
        "many": QCoreApplication.translate("sharing", "{count} passages"),
        "one_page": QCoreApplication.translate("sharing", "one page"),
        "pages": QCoreApplication.translate("sharing", "{count} pages"),
        "locked": QCoreApplication.translate("sharing", "with a password"),
        "plain": QCoreApplication.translate("sharing", "without a password"),
        "meeting": QCoreApplication.translate("sharing", "for {day}"),
        "remove": QCoreApplication.translate("sharing", "Remove the file"),
        "delete": QCoreApplication.translate("sharing", "Delete this line"),
        "deleted": QCoreApplication.translate(
            "sharing", "The line is deleted. A file, if there is one, stays where it is."
        ),
        "about": QCoreApplication.translate("sharing", "About this list"),
        "about_text": QCoreApplication.translate(
            "sharing",
            "It lies in your journal only. A file is removed only if it is still the one made "
            "here, at its place.",
        ),
        "reach": QCoreApplication.translate("sharing", "What that cannot reach"),
        "reach_text": QCoreApplication.translate(
            "sharing",
            "Copies others made, printed pages, backups of this computer, and the list of last "
            "files another program keeps.",
        ),
    }[key]


def reading(key: str) -> str:
    """Give a word of the view to read from by its key."""
    return {
        "title": QCoreApplication.translate("sharing", "To read from"),
        "words": QCoreApplication.translate("sharing", "The words to read"),
        "held": QCoreApplication.translate(
            "sharing",
            "{time}, read slowly. The lock for quiet time waits that long, and ten minutes more.",
        ),
        "held_own": QCoreApplication.translate(
            "sharing",
            "{time}, at your own pace. The lock for quiet time waits that long, and ten minutes "
            "more.",
        ),
        "back": QCoreApplication.translate("sharing", "Back to the steps"),
        "pace": QCoreApplication.translate("sharing", "Your own pace"),
        "once": QCoreApplication.translate(
            "sharing",
            "If you like, read this aloud once. Then times here follow your own pace. It is kept "
            "in the journal only.",
        ),
        "begin": QCoreApplication.translate("sharing", "I begin to read"),
        "runs": QCoreApplication.translate(
            "sharing", "The time runs. There is no hurry, and leaving it is fine."
        ),
        "end": QCoreApplication.translate("sharing", "I am at the end"),
        "leave": QCoreApplication.translate("sharing", "Leave it"),
        "known": QCoreApplication.translate("sharing", "Times here follow your own pace."),
        "forget": QCoreApplication.translate("sharing", "Forget my pace"),
    }[key]


def kind(key: str) -> str:
    """Give a word of the menu for the kind of file by its key."""
    return {
        "title": QCoreApplication.translate("sharing", "Kind of file"),
        "fixed": QCoreApplication.translate("sharing", "It looks as you saw it, everywhere."),
        "flows": QCoreApplication.translate(
            "sharing",
            "It holds the same words. How they look is up to the program that opens it.",
        ),
        "age": QCoreApplication.translate(
            "sharing",
            "It holds the same words. With a password, it opens only in a program for files of "
            "the kind “age”. A PDF opens in most programs.",
        ),
    }[key]


def kind_of(key: str) -> str:
    """Name a kind of file; one that is not known is named as it is written."""
    return {
        "pdf": QCoreApplication.translate("sharing", "PDF pages"),
        "docx": QCoreApplication.translate("sharing", "Document (DOCX)"),
        "odt": QCoreApplication.translate("sharing", "Document (ODT)"),
        "html": QCoreApplication.translate("sharing", "Web page (HTML)"),
        "md": QCoreApplication.translate("sharing", "Markdown (MD)"),
        "txt": QCoreApplication.translate("sharing", "Plain text (TXT)"),
    }.get(key, key)
