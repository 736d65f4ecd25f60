"""What this app cannot do, each limit by its name and in plain sentences."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def limits() -> dict[str, str]:
    """Name what this app cannot do."""
    return {
        "dates": translate("settings", "File dates and sizes"),
        "weak": translate("settings", "A passphrase that is easy to guess"),
        "lost": translate("settings", "A passphrase and a code that are both lost"),
        "backups": translate("settings", "Older backups and copies"),
        "disk": translate("settings", "What a disk keeps, and what it loses"),
        "damage": translate("settings", "Damage"),
        "seals": translate("settings", "A seal on a page"),
        "older": translate("settings", "An older copy put back"),
        "deleting": translate("settings", "Someone who can delete or copy the files"),
        "files": translate("settings", "Files you made yourself"),
        "originals": translate("settings", "The original of what you bring in"),
        "packs": translate("settings", "Prompts that someone else wrote"),
        "page": translate("settings", "What a page says itself"),
        "outside": translate("settings", "What you let show while locked"),
        "time": translate("settings", "The time before a lock"),
        "desktops": translate("settings", "Desktops that give no sign"),
        "previews": translate("settings", "Small pictures of open windows"),
        "copied": translate("settings", "What you copied"),
        "readers": translate("settings", "Screen readers and other helpers"),
        "watching": translate(
            "settings", "Someone who watches the screen or controls the computer"
        ),
        "system": translate("settings", "What the system does"),
        "court": translate("settings", "A court, or someone who presses you"),
        "installed": translate("settings", "That this app is here"),
        "name": translate("settings", "The name of the program"),
    }


def limit_facts() -> dict[str, str]:
    """Say each limit in plain sentences."""
    return _of_files() | _of_people()


def _of_files() -> dict[str, str]:
    # Of the files, and of what is kept.
    return {
        "dates": translate(
            "settings",
            "Anyone who can see the folder can see how many files there are, how large they "
            "are and when they last changed. A backup also shows its day. They cannot see "
            "what is in them.",
        ),
        "weak": translate(
            "settings",
            "Someone with a copy of the journal can try as many as they like. Each try takes "
            "a moment. Beyond that, only the passphrase itself slows it down. The same is so "
            "for the password of a file.",
        ),
        "lost": translate(
            "settings",
            "Nobody can open the journal then, the makers of this app included. Whoever finds "
            "the code can open it. A passphrase typed on a keyboard of another language is "
            "another passphrase.",
        ),
        "backups": translate(
            "settings",
            "They still hold pages that were deleted here, and open with the passphrase and "
            "code of their time, never with a newer one.",
        ),
        "disk": translate(
            "settings",
            "A disk, a snapshot or a folder that is synced can keep what was written over or "
            "deleted. A disk can also say that it has written and has not, or break later.",
        ),
        "damage": translate(
            "settings",
            "Words that stood on damaged parts and in no backup cannot be brought back. A "
            "title may come back without capitals. After a sudden end, a last change that was "
            "cut off looks like one that was never finished.",
        ),
        "seals": translate(
            "settings",
            "A seal is not a second lock. Anyone who has your journal open can break it. The "
            "same is so for a page that is hidden from search and lists.",
        ),
        "older": translate(
            "settings",
            "If someone puts back all files of the same older day, this app cannot notice. A "
            "journal that a newer version has taken over does not open with the older version "
            "any more.",
        ),
        "deleting": translate(
            "settings",
            "Nothing here can stop them. A copy in another place helps. Programs that sync or "
            "copy the files while they are open can spoil their copy.",
        ),
        "files": translate(
            "settings",
            "A file that was made to take along lies outside the journal. Deleting it here "
            "does not reach copies, or what other programs remember of it. Names you did not "
            "list stay in it, and some people are known by their story. A folder with "
            "everything taken out is not encrypted: whoever opens it can read sealed and hidden "
            "pages, too.",
        ),
        "originals": translate(
            "settings",
            "A picture or a text that you bring into the journal stays where it came from, "
            "too.",
        ),
        "packs": translate(
            "settings",
            "A pack is looked through for its form, and for words that push or hurt in English "
            "and Spanish. That cannot tell whether a question is kind, or who wrote it. It can be "
            "switched off at any time.",
        ),
        "page": translate(
            "settings",
            "A skipped prompt leaves no trace. If you write about it on a page, the page "
            "keeps it.",
        ),
        "outside": translate(
            "settings",
            "Nothing of you shows while locked, but for what you asked for. Anyone who opens "
            "this app can then see that.",
        ),
    }


def _of_people() -> dict[str, str]:
    # Of the screen, the system and other people.
    return {
        "time": translate(
            "settings",
            "Until it locks, the page is there for whoever sits down. The curtain hides and "
            "does not lock. A program that hangs ends by itself after about half a minute. "
            "Erasing from elsewhere does not close a window that is open. What was typed in "
            "the last two seconds can be lost in a sudden end.",
        ),
        "desktops": translate(
            "settings",
            "LXDE, LXQt, Sway, i3 and other small desktops, and XScreenSaver, i3lock and "
            "swaylock, mostly do not tell this app that the screen locks. On Windows and "
            "macOS it does not listen yet. A computer may also sleep without waiting. The "
            "quiet time then locks on waking. “Privacy” shows what is so on this computer.",
        ),
        "previews": translate(
            "settings",
            "A list of open windows can show a small picture of the page, and may keep the "
            "last one for a while after a lock or with the curtain drawn.",
        ),
        "copied": translate(
            "settings",
            "Programs that keep a history of copies, input methods and the system can have "
            "taken a copy before it was cleared. What you copy by hand or photograph is "
            "beyond this app. In the terminal, an error can name a word you gave as a choice.",
        ),
        "readers": translate(
            "settings",
            "What can be read aloud can be read by other programs, too. That holds for a "
            "passphrase while it is shown.",
        ),
        "watching": translate(
            "settings",
            "They can see what you see and what you type, and can take pictures of it. So can "
            "an administrator, and a program that was put there to watch. No setting here "
            "changes that.",
        ),
        "system": translate(
            "settings",
            "This app cannot see or clear what the system and other programs write down or "
            "send. Python can keep compiled parts of the program, and the system a list of "
            "fonts. Some keys the system keeps to itself. Memory can be written to the disk.",
        ),
        "court": translate(
            "settings",
            "This app cannot keep anyone from being asked, or made, to open a journal, and "
            "keeps no proof for a court. No second passphrase opens another journal, and none "
            "erases: someone else could use it against you.",
        ),
        "installed": translate(
            "settings",
            "Anyone who uses this computer can find that it is installed, and that there is a "
            "journal.",
        ),
        "name": translate(
            "settings",
            "The window has a plain name, and you can change it. The folder of the program "
            "still says its full name, and the list of running programs shows that folder. "
            "The folder of the journal may have any name, anywhere: with this app closed you "
            "can rename or move it, and then open it by “Another journal”. If you start the "
            "app with that folder in a command, the list shows it until the first lock.",
        ),
    }
