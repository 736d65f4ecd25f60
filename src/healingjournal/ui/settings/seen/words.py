"""The words for when someone else has seen the journal, and for the doors around them."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def doors() -> dict[str, str]:
    """Give the words of the doors in the privacy section."""
    return {
        "keys": translate("settings", "Passphrase and code"),
        "keys_more": translate(
            "settings", "Change the passphrase, make a new code, or take the code away."
        ),
        "backups": translate("settings", "Backups"),
        "backups_more": translate(
            "settings", "What lies beside the journal. Make one, try one, or remove one."
        ),
        "transfer": translate("settings", "Take out and bring in"),
        "transfer_more": translate(
            "settings", "All of it in open formats, outside the journal. Or pages from files."
        ),
        "erase": translate("settings", "Emergency erase"),
        "erase_more": translate(
            "settings", "Erase this journal for good. What it cannot reach is said first."
        ),
        "seen": translate("settings", "When someone else has seen it"),
        "seen_more": translate(
            "settings", "New passphrase, new code, backups, pages. In any order, or none."
        ),
    }


def seen() -> dict[str, str]:
    """Give the words around the parts."""
    return {
        "title": translate("settings", "When someone else has seen it"),
        "wait": translate(
            "settings", "If a changed passphrase could put you in danger, it can wait."
        ),
        "order": translate(
            "settings",
            "Here is what can be done, in any order. Each part can be left, and all of them.",
        ),
        "changes": translate("settings", "What it changes"),
        "cannot": translate("settings", "What it cannot"),
        "back": translate("settings", "Back to Privacy"),
    }


def parts() -> dict[str, dict[str, str]]:
    """Give for each part its name, what it changes, what it cannot, and the word of its door."""
    return {
        "phrase": {
            "name": translate("settings", "A new passphrase"),
            "changes": translate(
                "settings", "The former passphrase does not open this journal any more."
            ),
            "cannot": translate(
                "settings",
                "A copy someone took still opens with the former passphrase. Someone who can "
                "see the screen or the keys can see the new one, too.",
            ),
            "door": translate("settings", "Change the passphrase"),
        },
        "code": {
            "name": translate("settings", "A new recovery code"),
            "changes": translate(
                "settings",
                "Once the new code is tried, the former one does not open this journal any more.",
            ),
            "cannot": translate(
                "settings", "A copy someone took still opens with the former code."
            ),
            "door": translate("settings", "Make a new code"),
        },
        "backups": {
            "name": translate("settings", "A fresh backup, and the older ones removed"),
            "changes": translate(
                "settings",
                "One fresh backup is made and checked, then the older ones beside the journal "
                "are removed. Pages deleted before are in none of them any more.",
            ),
            "cannot": translate(
                "settings",
                "A copy someone took still opens with the passphrase and the code of its day, "
                "and so does one saved elsewhere.",
            ),
            "door": translate("settings", "Open Backups"),
        },
        "anew": {
            "name": translate("settings", "Another key inside"),
            "changes": translate(
                "settings",
                "The whole journal is encrypted anew. A key taken from a copy does not open it "
                "any more, and the former recovery code does not either.",
            ),
            "cannot": translate(
                "settings",
                "A copy someone took still opens with the words of its time. Older backups keep "
                "the old key, and are removed separately.",
            ),
            "door": translate("settings", "Encrypt it anew"),
        },
        "pages": {
            "name": translate("settings", "Pages to hide or delete"),
            "changes": translate(
                "settings",
                "A page can be kept out of every list and search. Its whole title, typed in the "
                "search field, opens it. A deleted page is gone after half a minute, with its "
                "earlier versions, drafts and pictures.",
            ),
            "cannot": translate(
                "settings",
                "Hiding is not a second lock: who knows the title can open the page here. A copy "
                "someone took still holds it, and so does a file made to take along. What was "
                "read stays read.",
            ),
            "door": translate("settings", "Open the journal’s list"),
        },
    }
