"""The words of Settings about privacy: each protection and how far it reaches."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def states() -> dict[str, str]:
    """Name how far a protection reaches."""
    return {
        "working": translate("settings", "Working"),
        "partly": translate("settings", "Partly"),
        "not_possible": translate("settings", "Not possible here"),
        "cannot_tell": translate("settings", "Cannot tell"),
        "off": translate("settings", "Off"),
    }


def protections() -> dict[str, str]:
    """Name each protection."""
    return {
        "encrypted": translate("settings", "The journal is encrypted"),
        "idle": translate("settings", "It locks by itself"),
        "signs": translate(
            "settings",
            "It locks when the computer sleeps, the screen locks, or another person logs in",
        ),
        "curtain": translate("settings", "The curtain"),
        "inside": translate("settings", "Drafts and search stay in the journal file"),
        "backup": translate("settings", "A backup lies beside the journal"),
        "file_rights": translate("settings", "New files are only for you"),
        "crash_file": translate("settings", "No copy of the memory after a crash"),
        "memory": translate("settings", "Other programs cannot look into this one"),
        "process_name": translate("settings", "A plain name in the list of programs"),
        "environment": translate("settings", "Nothing from outside steers this app"),
        "quiet_errors": translate("settings", "Errors show no text of yours"),
        "offline": translate("settings", "Never online"),
        "settings_place": translate("settings", "Nothing else lies beside the settings"),
        "swap": translate("settings", "Memory is not written to the disk"),
        "screen_pictures": translate("settings", "Blocking screenshots"),
    }


def whys() -> dict[str, str]:
    """Say why a protection reaches as far as it does."""
    return _whys_of_open() | {
        "files_private": translate("settings", "Other accounts on this computer cannot open them."),
        "files_open": translate(
            "settings", "Other accounts on this computer may be able to open them."
        ),
        "crash_no_file": translate("settings", "The system writes no such file for this app."),
        "crash_file_possible": translate(
            "settings", "A crash may leave what was in memory in a file."
        ),
        "crash_unknown": translate("settings", "This system has no way to ask."),
        "memory_closed": translate(
            "settings",
            "The system keeps your other programs out. An administrator can still look.",
        ),
        "memory_readable": translate("settings", "Other programs of your account can read it."),
        "memory_no_switch": translate("settings", "This system has no switch for that."),
        "name_neutral_folder_not": translate(
            "settings",
            "It is the name of the window, in short. The folder of the program still says its "
            "full name there.",
        ),
        "name_not_neutral": translate("settings", "The list shows the full name of the program."),
        "name_no_switch": translate("settings", "This system has no switch for that."),
        "environment_clean": translate("settings", "No settings of Python are passed on."),
        "environment_not_clean": translate("settings", "Some settings of Python are passed on."),
        "errors_quiet": translate(
            "settings", "Only the kind of error and its place in the program are shown."
        ),
        "errors_loud": translate("settings", "An error may show more than its kind and place."),
        "offline_no_connection": translate(
            "settings", "There is no connection, and no part that could make one."
        ),
        "offline_not": translate("settings", "A connection is open."),
        "offline_part_loaded": translate("settings", "A part that could go online is loaded."),
        "offline_unknown": translate("settings", "This system has no way to ask."),
        "settings_only_ours": translate(
            "settings", "The small file there holds no page, no folder and no history."
        ),
        "settings_others_there": translate(
            "settings", "Other files lie there too. They are not from this app."
        ),
        "settings_unknown": translate("settings", "The folder cannot be read."),
        "swap_none": translate("settings", "This computer keeps no such place on the disk."),
        "swap_may_hold_words": translate(
            "settings", "This computer can write memory to the disk, and words with it."
        ),
        "swap_unknown": translate("settings", "This system has no way to ask."),
        "screen_pictures_possible": translate(
            "settings", "Other programs can take a picture of this screen."
        ),
        "shield_untried": translate(
            "settings",
            "The system was asked to leave this app out. Nobody has seen yet if it does so here. "
            "Newer kinds of macOS may take no notice.",
        ),
        "shield_off": translate("settings", "You can ask for it under “At the screen”."),
    }


def _whys_of_open() -> dict[str, str]:
    return {
        "encrypted_phrase": translate("settings", "It opens with your passphrase."),
        "encrypted_code": translate("settings", "It opens with your passphrase or your code."),
        "encrypted_not": translate("settings", "The file does not look encrypted."),
        "encrypted_unknown": translate("settings", "The file cannot be read just now."),
        "idle_after": translate(
            "settings", "After {minutes} quiet min, also while the computer sleeps."
        ),
        "idle_not": translate("settings", "The quiet time is not being counted."),
        "signs_all": translate("settings", "This computer tells the app each time."),
        "signs_no_sleep": translate("settings", "It may not lock before the computer sleeps."),
        "signs_no_screen": translate("settings", "The app is not told when the screen locks."),
        "signs_no_person": translate(
            "settings", "The app is not told when another person logs in."
        ),
        "signs_no_answer": translate(
            "settings", "The computer gives no answer. The quiet time counts all the same."
        ),
        "signs_not_here": translate(
            "settings", "This kind of computer is not asked. The quiet time counts all the same."
        ),
        "curtain_on": translate(
            "settings",
            "In another window, this one shows only its name, and locks after a minute. The "
            "curtain hides. It does not lock.",
        ),
        "curtain_off": translate("settings", "You can switch it on under “At the screen”."),
        "inside_only": translate("settings", "Files you made yourself lie outside."),
        "inside_others": translate(
            "settings", "Other files lie in its folder too. They are not from this app."
        ),
        "inside_not": translate("settings", "Sorting and searching may use a file on the disk."),
        "inside_unknown": translate("settings", "The folder cannot be read just now."),
        "backup_tried": translate(
            "settings", "It was made and checked, and one was restored as a test."
        ),
        "backup_untried": translate(
            "settings", "It was made and checked. No restore was tried yet."
        ),
        "backup_none": translate("settings", "None is made and checked yet."),
        "backup_unknown": translate("settings", "What lies there cannot be read just now."),
    }


def why(keys: str, minutes: int) -> str:
    """Say the reasons with these keys, with the minutes they name."""
    known = whys()
    return " ".join(known[key] for key in keys.split() if key in known).format(minutes=minutes)


def privacy() -> dict[str, str]:
    """Give the words of the privacy section."""
    return {
        "title": translate("settings", "What is working on this computer"),
        "checked": translate("settings", "Checked just now, here. Nothing was sent anywhere."),
        "checking": translate("settings", "Checking."),
        "again": translate("settings", "Check again"),
        "failed": translate("settings", "This could not be checked just now."),
        "back": translate("settings", "Back to Privacy"),
        "limits": translate("settings", "The limits"),
        "limits_more": translate(
            "settings",
            "What this app cannot do: file dates and sizes, weak passphrases, older backups, "
            "someone watching, a court, and more.",
        ),
    }


def menu() -> dict[str, str]:
    """Give the words about an entry in the menu of programs."""
    return {
        "title": translate("settings", "An entry in the menu of programs"),
        "text": translate(
            "settings",
            "A small file outside the journal that starts this app by the name of its window. "
            "Whoever opens the menu, or looks at your files, can see it, and where the program "
            "lies. Other files there stay as they are.",
        ),
        "none": translate("settings", "This app has put none there."),
        "put": translate("settings", "Put it there"),
        "again": translate("settings", "Put it there anew"),
        "remove": translate("settings", "Take it away"),
        "was_put": translate("settings", "It is there."),
        "was_removed": translate("settings", "It is taken away."),
        "in_the_way": translate(
            "settings",
            "A file of this name is there already, and is not from this app. Nothing was "
            "changed. With another name of the window it may work.",
        ),
        "not_done": translate(
            "settings", "This place could not be read or written. The journal is as it was."
        ),
    }


def menu_there(name: str) -> str:
    """Say that the entry is there, and its name."""
    return translate("settings", "It is there as “{name}”.").format(name=name)


def read_row(name: str, state: str, why: str) -> str:
    """Say one protection, to be heard."""
    return translate("settings", "{name}. {state}. {why}").format(name=name, state=state, why=why)
