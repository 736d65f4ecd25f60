"""The words of the way in: first opening, unlock, recovery code."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def text_size() -> str:
    """Name the choice of the text size."""
    return translate("vault", "Text size")


def look_word() -> str:
    """Name the choice of colours."""
    return translate("vault", "Look")


def language_word() -> str:
    """Name the choice of the language."""
    return translate("vault", "Language")


def percent(zoom: float) -> str:
    """Give a text size in words."""
    return translate("vault", "{size} %").format(size=round(zoom * 100))


def theme_names() -> dict[str, str]:
    """Give the name of each look, and of following the computer."""
    return {
        "system": translate("vault", "Like the computer"),
        "paper": translate("vault", "Paper"),
        "dusk": translate("vault", "Dusk, dark"),
        "contrast": translate("vault", "High contrast"),
        "contrast-dark": translate("vault", "High contrast, dark"),
        "quiet": translate("vault", "Quiet"),
    }


def passphrase() -> str:
    """Name the field for the passphrase."""
    return translate("vault", "Passphrase")


def use_code() -> str:
    """Name the way in by the recovery code."""
    return translate("vault", "Use my recovery code")


def use_passphrase() -> str:
    """Name the way back to the passphrase."""
    return translate("vault", "Use my passphrase")


def restore() -> str:
    """Name the way in by a backup."""
    return translate("vault", "Restore from a backup")


def salvage() -> str:
    """Name saving what can be read of a damaged journal."""
    return translate("vault", "Save what can be saved")


def another_journal() -> str:
    """Name choosing the folder of another journal."""
    return translate("vault", "Another journal")


def card() -> str:
    """Name the way to the plain card."""
    return translate("vault", "Card")


def learn() -> str:
    """Name the way to the cards of Learn."""
    return translate("vault", "Learn")


def erase() -> str:
    """Name the way to the emergency erase."""
    return translate("vault", "Erase this journal")


def new_journal() -> str:
    """Name the way back to making a new journal."""
    return translate("vault", "Make a new journal")


def choose_folder() -> str:
    """Ask for the folder of a journal."""
    return translate("vault", "Choose a folder")


def opening() -> str:
    """Say that the journal is being opened."""
    return translate("vault", "Opening. This takes a moment.")


def cancel() -> str:
    """Name stopping a slow opening."""
    return translate("vault", "Stop opening")


def cancelled() -> str:
    """Say that opening was stopped."""
    return translate("vault", "Stopped. Nothing was opened.")


def wrong() -> str:
    """Say that the passphrase does not fit."""
    return translate(
        "vault",
        "This passphrase does not open the journal. Caps Lock or another keyboard layout "
        "can be the reason.",
    )


def kept_aside() -> dict[str, str]:
    """Give the words about a journal whose place was taken, where another one does not open."""
    return {
        "here": translate(
            "vault",
            "A journal that lay here before is kept aside. It opens with its own passphrase or "
            "code.",
        ),
        "go": translate("vault", "Go to that one"),
        "there": translate("vault", "This is the journal that was kept aside."),
    }


def wrong_code() -> str:
    """Say that a code that was typed rightly opens something else."""
    return translate("vault", "This code does not open this journal.")


def hints() -> dict[str, str]:
    """Say what the keyboard seems to do, by its letters if not Latin, and what Show means."""
    return {
        "caps": translate("vault", "Caps Lock seems to be on."),
        "shown": translate(
            "vault",
            "Shown for ten seconds. Screen readers and other programs can read it until "
            "then.",
        ),
        "arabic": translate("vault", "The keyboard types Arabic letters now."),
        "cyrillic": translate("vault", "The keyboard types Cyrillic letters now."),
        "greek": translate("vault", "The keyboard types Greek letters now."),
        "hebrew": translate("vault", "The keyboard types Hebrew letters now."),
        "devanagari": translate("vault", "The keyboard types Devanagari letters now."),
        "other": translate("vault", "The keyboard types letters that are not Latin now."),
    }


def open_as_is() -> str:
    """Name opening a journal that is older than expected."""
    return translate("vault", "Open it as it is")


def older() -> str:
    """Say that the journal is older than expected."""
    return translate(
        "vault",
        "The pages are older than expected, as when a copy was put back. Pages written "
        "after that copy may not be in it. You can open it as it is.",
    )


def altered() -> str:
    """Say that something changed the journal from outside."""
    return translate(
        "vault",
        "Something outside this app has changed the first part of the journal. You can "
        "open it as it is; that part is then written anew.",
    )


def code() -> str:
    """Name the field for the recovery code."""
    return translate("vault", "Recovery code")


def code_hint() -> str:
    """Say how the code may be typed."""
    return translate("vault", "Seven groups. Big or small letters, spaces or none, all work.")


def code_forgotten() -> str:
    """Say why the field is empty."""
    return translate("vault", "The code was taken out after three quiet minutes.")


def unlock_lines() -> list[str]:
    """Say what the locked screen can do."""
    return [
        translate("vault", "Type your passphrase and press Enter to open the journal."),
        translate("vault", "Help and Ground work without it."),
    ]


def steps() -> dict[str, str]:
    """Name the steps of the first opening."""
    return {
        "welcome": translate("vault", "Welcome"),
        "computer": translate("vault", "This computer"),
        "passphrase": translate("vault", "Passphrase"),
        "code": translate("vault", "Recovery code"),
        "begin": translate("vault", "Begin"),
    }


def first_lines() -> list[str]:
    """Say what the first opening can do."""
    return [
        translate(
            "vault", "Each step can be left as it is. Next goes on, Back goes back."
        ),
        translate("vault", "Until the journal is made, Stop here leaves nothing behind."),
    ]


def nothing_made() -> str:
    """Say that stopping left nothing behind."""
    return translate("vault", "Stopped. Nothing was made.")


def journal_made() -> str:
    """Say that the journal stays after stopping."""
    return translate("vault", "The journal is made. It opens with your passphrase.")


def minutes(count: int) -> str:
    """Give a number of minutes."""
    return translate("vault", "{count} min").format(count=count)


def strengths() -> list[str]:
    """Say how hard a passphrase is to guess."""
    return [
        translate("vault", "Very easy to guess"),
        translate("vault", "Easy to guess"),
        translate("vault", "Some effort to guess"),
        translate("vault", "Hard to guess"),
        translate("vault", "Very hard to guess"),
    ]


def code_read(groups: str) -> str:
    """Say, to be heard, the groups of the code."""
    return translate("vault", "Recovery code. {groups}").format(groups=groups)


def group_read(number: int, letters: str) -> str:
    """Say, to be heard, one group."""
    return translate("vault", "Group {number}: {letters}.").format(number=number, letters=letters)


def try_more(one: int, other: int) -> str:
    """Say which groups are asked."""
    sentence = translate("vault", "Type groups {one} and {other} from your paper.")
    return sentence.format(one=one, other=other)


def group(number: int) -> str:
    """Name a group of the code."""
    return translate("vault", "Group {number}").format(number=number)


def welcome() -> dict[str, str]:
    """Give the words of the first step, and of the three cards."""
    return {
        "title": translate("vault", "Hello. First, how would you like this to look?"),
        "more": translate(
            "vault", "This can be changed at any time: at the foot of the page, later in Settings."
        ),
        "open": translate("vault", "Open a journal"),
        "have": translate("vault", "Is there a journal already?"),
        "about": translate("vault", "What this is, and what it is not"),
        "about_more": translate("vault", "Three short cards. Nothing is asked here."),
        "card_is": translate("vault", "A private journal"),
        "card_is_more": translate(
            "vault",
            "For writing in your own time, on this computer. It is encrypted and never "
            "goes online. No page has to be written.",
        ),
        "card_not": translate("vault", "Not therapy, not an emergency line"),
        "card_not_more": translate(
            "vault",
            "Nobody reads along, and nobody can come. Help, at the top, shows numbers "
            "where people answer.",
        ),
        "card_law": translate("vault", "Not legal protection"),
        "card_law_more": translate(
            "vault",
            "A court may ask for a journal, and a person can be pressed to open it. "
            "Whoever has your passphrase or code can read it.",
        ),
    }


def computer() -> dict[str, str]:
    """Give the words of the step about this computer."""
    return {
        "title": translate("vault", "Do others use this computer?"),
        "more": translate(
            "vault",
            "The answer sets how soon the journal hides and locks. It can change later.",
        ),
        "yes": translate("vault", "Yes"),
        "no": translate("vault", "No, only I do"),
        "set": translate("vault", "Set for a shared computer"),
        "lock_after": translate("vault", "Lock by itself after"),
        "curtain": translate("vault", "Use the curtain when I go to another window"),
        "curtain_hint": translate("vault", "The curtain hides. It does not lock."),
        "packet_password": translate("vault", "Offer a password for files I take along"),
        "packet_password_hint": translate("vault", "The box for it is ticked beforehand."),
        "suggest_folder": translate("vault", "Suggest a folder of this computer for those files"),
        "suggest_folder_hint": translate("vault", "Off: each time you choose the place yourself."),
        "no_card": translate(
            "vault",
            "No plain card is kept outside the journal. One can be written in Settings later.",
        ),
        "to_be_plain": translate("vault", "To be plain"),
        "watched": translate(
            "vault",
            "If someone may watch or control this computer, nothing on it is private. A "
            "safer device is better.",
        ),
        "name": translate("vault", "What should the window be called?"),
        "name_more": translate(
            "vault",
            "This name shows in the title of the window and in the list of open windows, "
            "also while locked. A plain name says nothing about what is inside.",
        ),
        "name_label": translate("vault", "Name of the window"),
        "name_hint": translate("vault", "Left empty, it is “Pages”."),
    }


def begin() -> dict[str, str]:
    """Give the words of the last step."""
    return {
        "title": translate("vault", "Your journal is open. Where would you like to begin?"),
        "more": translate("vault", "Either is fine. So is leaving it for another day."),
        "blank": translate("vault", "It asks nothing. One word is plenty."),
        "ground": translate("vault", "Look around the room. A minute or two."),
    }
