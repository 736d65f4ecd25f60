"""The words of the page that takes everything out and brings pages in."""

from PySide6.QtCore import QCoreApplication

from healingjournal.transfer.brought import Brought
from healingjournal.transfer.forms import MARKDOWN, OWN, TEXT
from healingjournal.transfer.skipped import Skipped
from healingjournal.transfer.takeout import TakenOut
from healingjournal.ui.kit.told import told_sentences

translate = QCoreApplication.translate


def title() -> str:
    """Name the page."""
    return translate("transfer", "Take out and bring in")


def out() -> dict[str, str]:
    """Give the words of the card that takes everything out."""
    return {
        "title": translate("transfer", "Take everything out"),
        "what": translate(
            "transfer",
            "Every page with its pictures and earlier texts, what is still being written, "
            "moments, chapters, plans and choices. They are written as text files, pictures and "
            "JSON. Other programs can read these, and this app can bring them in again.",
        ),
        "care": translate(
            "transfer",
            "All of it will lie outside the journal, and is not encrypted. Anyone who uses this "
            "computer can open it and read all of it, sealed and hidden pages, too.",
        ),
        "where": translate(
            "transfer",
            "It goes into an empty folder, or a new one. That can be on a stick that you keep.",
        ),
        "choose": translate("transfer", "Choose a folder for it"),
        "do": translate("transfer", "Take everything out"),
        "into": translate("transfer", "Into this folder:"),
        "which": translate("transfer", "Into which empty folder?"),
        "begins": translate("transfer", "Taking out. Everything else works meanwhile."),
    }


def come() -> dict[str, str]:
    """Give the words of the card that brings pages in."""
    return {
        "title": translate("transfer", "Bring in"),
        "what": translate(
            "transfer",
            "Pages can come in from a folder that this app took out, from Markdown files, or "
            "from plain text files. What is in the journal stays as it is. Pages are only added.",
        ),
        "first": translate(
            "transfer",
            "They are looked through first, and nothing is added until you say so. The files "
            "stay where they are, outside the journal.",
        ),
        "folder": translate("transfer", "Choose a folder"),
        "file": translate("transfer", "Choose a file"),
        "which_folder": translate("transfer", "Which folder?"),
        "which_file": translate("transfer", "Which file?"),
        "from": translate("transfer", "From here:"),
        "form": translate("transfer", "Read as"),
        "do": translate("transfer", "Bring in"),
        "looking": translate("transfer", "Looking through the files."),
        "coming": translate("transfer", "Bringing in. Until the end nothing is added."),
        "gives_way": translate(
            "transfer",
            "Something else goes first. This begins again when nothing else is being kept.",
        ),
        "nothing_new": translate("transfer", "There is nothing here that is not in the journal."),
        "others_too": translate(
            "transfer", "Moments, chapters, plans and choices come, too, where there are none here."
        ),
        "only_looked": translate("transfer", "Nothing is added yet."),
        "left": translate("transfer", "What would be left out, and why"),
        "was_left": translate("transfer", "What was left out, and why"),
    }


def forms() -> dict[str, str]:
    """Name the forms in which pages come."""
    return {
        OWN: translate("transfer", "What this app took out"),
        MARKDOWN: translate("transfer", "Markdown"),
        TEXT: translate("transfer", "Plain text"),
    }


def stop() -> str:
    """Name stopping what is under way."""
    return translate("transfer", "Stop this")


def not_finished(why: str) -> str:
    """Say that what was under way came to no end, and why."""
    return translate("transfer", "This was not done. {why}").format(why=why)


def out_stopped() -> str:
    """Say what a stop means for what was being taken out."""
    return translate("transfer", "This was stopped. Nothing was left in the folder.")


def in_stopped() -> str:
    """Say what a stop means for what was being brought in."""
    return translate("transfer", "This was stopped. Nothing was added.")


def pages(count: int) -> str:
    """Give a number of pages."""
    if count == 1:
        return translate("transfer", "1 page")
    return translate("transfer", "{count} pages").format(count=_number(count))


def out_so_far(done: int, most: int | None) -> str:
    """Say how much is taken out, and of how much where that is known."""
    if most is None:
        return translate("transfer", "Taken out so far: {pages}.").format(pages=pages(done))
    sentence = translate("transfer", "Taken out so far: {done} of {pages}.")
    return sentence.format(done=_number(done), pages=pages(most))


def looked_so_far(done: int, most: int | None) -> str:
    """Say how much was looked at, and of how much where that is known."""
    if most is None:
        return translate("transfer", "Looked at so far: {pages}.").format(pages=pages(done))
    sentence = translate("transfer", "Looked at so far: {done} of {pages}.")
    return sentence.format(done=_number(done), pages=pages(most))


def taken_out(made: TakenOut) -> str:
    """Say that everything lies there, and how much it is."""
    sentence = translate(
        "transfer",
        "All of it lies in the folder: {pages}, in {files} files. It can be deleted there like any "
        "other folder.",
    )
    return sentence.format(pages=pages(made.entries), files=_number(made.files))


def found(brought: Brought) -> str:
    """Say what was found, and what of it would be added."""
    sentence = translate("transfer", "Found: {found}. Not in the journal yet: {added}.")
    return sentence.format(found=pages(brought.found), added=pages(brought.added))


def added(brought: Brought) -> str:
    """Say what was found, and what of it was added."""
    sentence = translate("transfer", "Found: {found}. Added: {added}.")
    return sentence.format(found=pages(brought.found), added=pages(brought.added))


def notes(brought: Brought) -> list[str]:
    """Say what is worth to know of days, and of pages that are here with another text."""
    said = []
    if brought.beside:
        sentence = translate(
            "transfer",
            "Here with another text: {pages}. Both are kept: what comes in is a page of its own.",
        )
        said.append(sentence.format(pages=pages(brought.beside)))
    if brought.day_of_name:
        sentence = translate("transfer", "With a day from the name of the file: {pages}.")
        said.append(sentence.format(pages=pages(brought.day_of_name)))
    if brought.day_of_file:
        sentence = translate(
            "transfer", "With the day on which the file was last changed: {pages}."
        )
        said.append(sentence.format(pages=pages(brought.day_of_file)))
    return said


def more_lines() -> str:
    """Say that there are more lines than are shown."""
    return translate("transfer", "There are more lines like these.")


def left(one: Skipped) -> str:
    """Say of one thing why it is left out."""
    if one.count > 1:
        sentence = translate("transfer", "{count} of these are here already, and stay as they are.")
        why = sentence.format(count=_number(one.count))
    else:
        # A reason that is also a failure elsewhere has its sentence there.
        known = told_sentences() | _of_journal() | _of_files()
        why = known.get(one.why, known["not_understood"])
    return translate("transfer", "{where}: {why}").format(where=_shown(one.where), why=why)


def _of_journal() -> dict[str, str]:
    return {
        "here": translate("transfer", "This is here already, and stays as it is."),
        "here_earlier": translate(
            "transfer",
            "This page went on here since then. Its text of that day is kept as an earlier one.",
        ),
        "page_here": translate("transfer", "Its page is here already, and stays as it is."),
        "no_page": translate("transfer", "The page it belongs to does not come in."),
        "chosen_here": translate("transfer", "Something else is chosen here, and stays."),
        "twice": translate("transfer", "The same id stands there twice. The first counts."),
        "unknown_part": translate("transfer", "This version of the app does not know this part."),
    }


def _of_files() -> dict[str, str]:
    return {
        "not_understood": translate("transfer", "This is not in a form that can be read here."),
        "missing": translate("transfer", "The file is not there."),
        "link": translate("transfer", "This is a link. Links are not followed."),
        "not_a_file": translate("transfer", "This is not a plain file."),
        "unreadable": translate("transfer", "This cannot be read."),
        "too_long": translate(
            "transfer", "This is larger than what can be kept here (5 MiB for a page)."
        ),
        "not_utf8": translate("transfer", "The text is not UTF-8."),
        "bad_date": translate("transfer", "The date in it is not a day that exists."),
        "empty": translate("transfer", "There is nothing in it."),
        "another_kind": translate("transfer", "This is a file of another kind."),
        "of_a_takeout": translate(
            "transfer", "This comes in with the whole folder that the app took out."
        ),
        "not_named": translate(
            "transfer", "journal.json does not name this file. Read as Markdown, it comes in."
        ),
        "dot": translate(
            "transfer", "Folders with a name that begins with a dot are left out."
        ),
    }


def lines() -> list[str]:
    """Say what this page can do."""
    return [
        translate("transfer", "Here all of the journal can be taken out, and pages brought in."),
        translate("transfer", "Escape stops what is under way, then leads back to Settings."),
    ]


def _number(count: int) -> str:
    return str(count)


def _shown(where: str) -> str:
    # A file's name may hold what would break or turn the line.
    return "".join(each if each.isprintable() else "\ufffd" for each in where)
