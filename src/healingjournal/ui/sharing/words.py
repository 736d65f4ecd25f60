"""Every sentence of bringing along, step by step."""

from PySide6.QtCore import QCoreApplication


def title(*, group: bool) -> str:
    """Name the room."""
    if group:
        return QCoreApplication.translate("sharing", "Bring to group")
    return QCoreApplication.translate("sharing", "Bring along")


def steps() -> list[str]:
    """Name the five steps."""
    return [
        QCoreApplication.translate("sharing", "Meeting"),
        QCoreApplication.translate("sharing", "Choose"),
        QCoreApplication.translate("sharing", "Names"),
        QCoreApplication.translate("sharing", "See the file"),
        QCoreApplication.translate("sharing", "Make"),
    ]


def lines() -> list[str]:
    """Say what this screen can do."""
    return [
        QCoreApplication.translate("sharing", "Five steps, with a way back at each."),
        QCoreApplication.translate("sharing", "Nothing leaves the journal before the last one."),
        QCoreApplication.translate("sharing", "Stop keeps what you chose until the app closes."),
    ]


def foot(key: str) -> str:
    """Give a word of the footer by its key."""
    return {
        "names": QCoreApplication.translate("sharing", "Next: names"),
        "choose": QCoreApplication.translate("sharing", "Next: choose"),
        "see": QCoreApplication.translate("sharing", "Next: see the file"),
        "make": QCoreApplication.translate("sharing", "Next: make"),
        "make_it": QCoreApplication.translate("sharing", "Make the file"),
        "read_it": QCoreApplication.translate("sharing", "Read it here"),
        "done": QCoreApplication.translate("sharing", "Done"),
        "keep_list": QCoreApplication.translate("sharing", "Keep the list"),
        "free": QCoreApplication.translate(
            "sharing", "You may also bring nothing. Passing needs no reason."
        ),
        "none_yet": QCoreApplication.translate("sharing", "No file has been made yet."),
        "setting": QCoreApplication.translate("sharing", "The pages are being laid out."),
        "making": QCoreApplication.translate("sharing", "The file is being made and checked."),
    }[key]


def meeting(key: str) -> str:
    """Give a word of the first step by its key."""
    return {
        "whom": QCoreApplication.translate("sharing", "Who is it for?"),
        "group": QCoreApplication.translate("sharing", "A group"),
        "therapy": QCoreApplication.translate("sharing", "Therapy"),
        "appointment": QCoreApplication.translate("sharing", "An appointment"),
        "person": QCoreApplication.translate("sharing", "One person"),
        "rename": QCoreApplication.translate(
            "sharing", "Call this “Bring to group” in the list at the side"
        ),
        "name": QCoreApplication.translate("sharing", "My name for it"),
        "name_hint": QCoreApplication.translate(
            "sharing", "For your own list only. It is never in the file."
        ),
        "known": QCoreApplication.translate("sharing", "One of my meetings"),
        "when": QCoreApplication.translate("sharing", "When"),
        "no_day": QCoreApplication.translate("sharing", "No day yet"),
        "when_hint": QCoreApplication.translate("sharing", "For your own list only."),
        "wants": QCoreApplication.translate("sharing", "What I want from it"),
        "heard": QCoreApplication.translate("sharing", "To be heard"),
        "ideas": QCoreApplication.translate("sharing", "Ideas"),
        "company": QCoreApplication.translate("sharing", "Not to be alone with it"),
        "nothing": QCoreApplication.translate("sharing", "Nothing back"),
        "wants_hint": QCoreApplication.translate(
            "sharing", "For you. It is shown again at the end."
        ),
        "before": QCoreApplication.translate("sharing", "Before I read"),
        "before_hint": QCoreApplication.translate(
            "sharing", "What you tick stands on a card at the top of the file. None is fine."
        ),
        "line": QCoreApplication.translate("sharing", "A line for the card"),
        "add_line": QCoreApplication.translate("sharing", "A line of my own"),
        "note": QCoreApplication.translate("sharing", "A few words about the topic"),
        "note_hint": QCoreApplication.translate(
            "sharing", "Such as “about sleep; nothing graphic”. It is in the file."
        ),
        "after": QCoreApplication.translate("sharing", "Afterwards, something kind"),
        "after_hint": QCoreApplication.translate(
            "sharing", "Shown to you at the end. It is never in the file."
        ),
        "ground": QCoreApplication.translate("sharing", "Ground first"),
        "first": QCoreApplication.translate("sharing", "If you like"),
        "first_text": QCoreApplication.translate(
            "sharing", "Everything here can be left empty."
        ),
        "left": QCoreApplication.translate("sharing", "What left so far"),
        "left_link": QCoreApplication.translate("sharing", "Look at the list"),
        "ready": QCoreApplication.translate("sharing", "For a short time"),
        "know": QCoreApplication.translate("sharing", "Good to know"),
        "know_text": QCoreApplication.translate(
            "sharing", "A group keeps things to itself by promise. A court may ask for a file."
        ),
    }[key]


def boundary_lines() -> list[str]:
    """Give lines a person can choose for the card, and change."""
    return [
        QCoreApplication.translate("sharing", "I would like to be heard, not advised."),
        QCoreApplication.translate("sharing", "Ideas are welcome when I am done."),
        QCoreApplication.translate("sharing", "Please do not ask for details."),
        QCoreApplication.translate("sharing", "I may not answer a question."),
        QCoreApplication.translate("sharing", "I may stop part way, and that is all right."),
        QCoreApplication.translate("sharing", "Please let this stay among us."),
        QCoreApplication.translate("sharing", "A nod is enough. Please do not touch me."),
    ]


def state(key: str) -> str:
    """Name where a page or passage stands."""
    return {
        "for_me_only": QCoreApplication.translate("sharing", "For me only"),
        "maybe": QCoreApplication.translate("sharing", "Maybe"),
        "ready": QCoreApplication.translate("sharing", "Ready"),
        "shared": QCoreApplication.translate("sharing", "Shared"),
        "not_again": QCoreApplication.translate("sharing", "Not again"),
    }[key]


def shared_on(day: str) -> str:
    """Say when something was shared last."""
    return QCoreApplication.translate("sharing", "Shared on {day}").format(day=day)


def for_whom(whom: str, name: str) -> str:
    """Say whom it is for, by the person's own name for it if there is one."""
    if name:
        return QCoreApplication.translate("sharing", "For {name}").format(name=name)
    return {
        "group": QCoreApplication.translate("sharing", "For the group"),
        "therapy": QCoreApplication.translate("sharing", "For therapy"),
        "appointment": QCoreApplication.translate("sharing", "For the appointment"),
        "person": QCoreApplication.translate("sharing", "For one person"),
        "": QCoreApplication.translate("sharing", "To bring along"),
    }[whom]


def in_this_order(whom: str, day: str) -> str:
    """Head the list of what was chosen."""
    if not day:
        return QCoreApplication.translate("sharing", "{whom}, in this order").format(whom=whom)
    return QCoreApplication.translate("sharing", "{whom}, {day}, in this order").format(
        whom=whom, day=day
    )


def choose(key: str) -> str:
    """Give a word of the second step by its key."""
    return {
        "no_pages": QCoreApplication.translate("sharing", "There are no pages here yet."),
        "write": QCoreApplication.translate("sharing", "Write"),
        "none_ready": QCoreApplication.translate(
            "sharing", "No page is marked ready. It can stay like that."
        ),
        "look": QCoreApplication.translate("sharing", "Look through my pages"),
        "mark": QCoreApplication.translate("sharing", "Mark other pages"),
        "more": QCoreApplication.translate("sharing", "More of this page"),
        "more_pages": QCoreApplication.translate("sharing", "Older pages"),
        "hint": QCoreApplication.translate(
            "sharing", "A whole passage, or only the words you select in it."
        ),
        "whole": QCoreApplication.translate("sharing", "The whole page"),
        "some": QCoreApplication.translate("sharing", "Only the selected words"),
        "all": QCoreApplication.translate("sharing", "The whole passage"),
        "passage": QCoreApplication.translate("sharing", "The words of this passage"),
        "one_closed": QCoreApplication.translate(
            "sharing", "One passage here is for me only. It stays closed."
        ),
        "some_closed": QCoreApplication.translate(
            "sharing", "Some passages here are for me only. They stay closed."
        ),
        "not_ready": QCoreApplication.translate(
            "sharing", "Some of this page is not ready. It stays closed."
        ),
        "no_title": QCoreApplication.translate("sharing", "A page with no title"),
        "empty_order": QCoreApplication.translate("sharing", "Nothing is chosen. That is fine."),
        "slowly": QCoreApplication.translate("sharing", "read slowly"),
        "own_pace": QCoreApplication.translate("sharing", "at your own pace"),
        "no_mark": QCoreApplication.translate("sharing", "No stop mark"),
        "mark_name": QCoreApplication.translate("sharing", "If time is short"),
        "stays": QCoreApplication.translate("sharing", "What stays"),
        "stays_text": QCoreApplication.translate(
            "sharing",
            "Everything else. Pages marked for me only are not even shown here. "
            "Nothing becomes ready by itself.",
        ),
    }[key]


def stop_mark(number: int) -> str:
    """Say after which passage the stop mark stands."""
    return QCoreApplication.translate("sharing", "Stop mark after {number}").format(number=number)


def move(what: str, *, up: bool) -> str:
    """Name moving one chosen passage in the order."""
    if up:
        return QCoreApplication.translate("sharing", "Up: {what}").format(what=what)
    return QCoreApplication.translate("sharing", "Down: {what}").format(what=what)


def minutes(low: int, high: int) -> str:
    """Say how long reading aloud takes."""
    if high <= 1:
        return QCoreApplication.translate("sharing", "About 1 minute")
    if low == high:
        return QCoreApplication.translate("sharing", "About {high} minutes").format(high=high)
    return QCoreApplication.translate("sharing", "{low} to {high} minutes").format(
        low=low, high=high
    )


def marks(key: str) -> str:
    """Give a word of the list of pages by its key."""
    return {
        "title": QCoreApplication.translate("sharing", "Where my pages stand"),
        "about": QCoreApplication.translate(
            "sharing", "A page is for you only until you say something else. This can change back."
        ),
        "search": QCoreApplication.translate("sharing", "Search my pages"),
        "passages": QCoreApplication.translate("sharing", "Passages"),
        "more": QCoreApplication.translate("sharing", "Show older pages"),
        "none": QCoreApplication.translate("sharing", "No page holds these words."),
        "state": QCoreApplication.translate("sharing", "Where it stands"),
        "piece": QCoreApplication.translate(
            "sharing", "A passage stands where its page stands until you mark it by itself."
        ),
    }[key]


def names(key: str) -> str:
    """Give a word of the third step by its key."""
    return {
        "keep": QCoreApplication.translate("sharing", "Keep it"),
        "change": QCoreApplication.translate("sharing", "Change"),
        "kept": QCoreApplication.translate("sharing", "Kept as it is"),
        "left_out": QCoreApplication.translate("sharing", "left out"),
        "not_found": QCoreApplication.translate("sharing", "Not found in these words."),
        "dates": QCoreApplication.translate("sharing", "Dates with a day"),
        "that_day": QCoreApplication.translate("sharing", "that day"),
        "new": QCoreApplication.translate("sharing", "A name, a place, another word"),
        "new_hint": QCoreApplication.translate(
            "sharing", "If the field beside it stays empty, it is left out."
        ),
        "add": QCoreApplication.translate("sharing", "Add it"),
        "remember": QCoreApplication.translate("sharing", "Keep it on my list, in the journal"),
        "chosen": QCoreApplication.translate("sharing", "The words you chose"),
        "selected": QCoreApplication.translate("sharing", "Change what is selected"),
        "story": QCoreApplication.translate(
            "sharing", "Is any of this someone else’s story, or said in the group?"
        ),
        "theirs": QCoreApplication.translate("sharing", "It is theirs to tell."),
        "no": QCoreApplication.translate("sharing", "No"),
        "some": QCoreApplication.translate("sharing", "Some of it. Back to the passages"),
        "hard": QCoreApplication.translate("sharing", "Hard to say"),
        "copy": QCoreApplication.translate("sharing", "In this copy only"),
        "copy_text": QCoreApplication.translate(
            "sharing", "Your journal keeps every word as you wrote it."
        ),
        "list": QCoreApplication.translate("sharing", "Your list of words to leave out"),
        "list_text": QCoreApplication.translate(
            "sharing", "Each place is shown in its sentence, and you decide."
        ),
        "list_link": QCoreApplication.translate("sharing", "Change the list"),
        "list_empty": QCoreApplication.translate("sharing", "Your list is empty."),
        "unseen": QCoreApplication.translate("sharing", "What is not found"),
        "unseen_text": QCoreApplication.translate(
            "sharing",
            "Names that are not on your lists, and names inside pictures. Please look yourself.",
        ),
        "none": QCoreApplication.translate("sharing", "Nothing from your list is in these words."),
    }[key]


def instead_of(word: str) -> str:
    """Name the field for what stands in for a word."""
    return QCoreApplication.translate("sharing", "Instead of {word}").format(word=word)


def see(key: str) -> str:
    """Give a word of the fourth step by its key."""
    return {
        "what": QCoreApplication.translate("sharing", "What goes into the file"),
        "one_page": QCoreApplication.translate("sharing", "One page. {time}, read slowly."),
        "pages": QCoreApplication.translate("sharing", "{pages} pages. {time}, read slowly."),
        "one_page_own": QCoreApplication.translate("sharing", "One page. {time}, at your pace."),
        "pages_own": QCoreApplication.translate("sharing", "{pages} pages. {time}, at your pace."),
        "words": QCoreApplication.translate("sharing", "Words on this page"),
        "changes": QCoreApplication.translate("sharing", "Changes"),
        "stays": QCoreApplication.translate("sharing", "What stays"),
        "show": QCoreApplication.translate("sharing", "What is shown here"),
        "page": QCoreApplication.translate("sharing", "Page {page} of {pages}, as it will be"),
        "earlier": QCoreApplication.translate("sharing", "Page before"),
        "later": QCoreApplication.translate("sharing", "Page after"),
        "card": QCoreApplication.translate("sharing", "Card."),
        "note": QCoreApplication.translate("sharing", "Note."),
        "head_end": QCoreApplication.translate("sharing", ". "),
        "next_line": QCoreApplication.translate("sharing", " "),
        "full_stop": QCoreApplication.translate("sharing", "."),
        "stop": QCoreApplication.translate("sharing", "Stop mark."),
        "was": QCoreApplication.translate("sharing", "(changed, was {was})"),
        "out": QCoreApplication.translate("sharing", "(left out, was {was})"),
        "foot": QCoreApplication.translate(
            "sharing", "Changed words are marked here only. Please read it once yourself."
        ),
        "no_changes": QCoreApplication.translate("sharing", "Nothing was changed."),
        "stays_text": QCoreApplication.translate(
            "sharing",
            "All other pages and passages. Titles, tags and dates of pages. "
            "The name you gave the meeting. What you want from it.",
        ),
        "missing": QCoreApplication.translate(
            "sharing",
            "No font here can show: {letters}. With them, no PDF can be made. "
            "You could read from the screen, make another kind of file, or choose other words.",
        ),
    }[key]


def remains(part: str) -> str:
    """Say in which part of the packet a name to be changed still stands."""
    where = {
        "group": QCoreApplication.translate("sharing", "in your name for the meeting"),
        "note": QCoreApplication.translate("sharing", "in the words about the topic"),
        "boundaries": QCoreApplication.translate("sharing", "on the card"),
        "replace": QCoreApplication.translate("sharing", "in the words put in its place"),
        "out": QCoreApplication.translate("sharing", "in the name of the file"),
    }.get(part, QCoreApplication.translate("sharing", "in the file"))
    return QCoreApplication.translate(
        "sharing", "A name you want changed still stands {where}. No file can be made like this."
    ).format(where=where)


def make(key: str) -> str:
    """Give a word of the last step by its key."""
    return {
        "lies": QCoreApplication.translate(
            "sharing",
            "This file will lie on this computer, outside the journal. "
            "Anyone who uses this computer can open it.",
        ),
        "ways": QCoreApplication.translate("sharing", "How it leaves"),
        "none": QCoreApplication.translate("sharing", "No file"),
        "none_text": QCoreApplication.translate(
            "sharing", "Read it from this screen, or copy it by hand."
        ),
        "stick": QCoreApplication.translate("sharing", "Onto a stick"),
        "stick_text": QCoreApplication.translate(
            "sharing", "You take it with you. It can have the password too."
        ),
        "password": QCoreApplication.translate("sharing", "With a password"),
        "password_text": QCoreApplication.translate(
            "sharing", "On this computer. Only someone with the password can open it."
        ),
        "plain": QCoreApplication.translate("sharing", "Plain"),
        "plain_text": QCoreApplication.translate(
            "sharing", "On this computer. Anyone who finds it can open it."
        ),
        "word": QCoreApplication.translate("sharing", "A password"),
        "again": QCoreApplication.translate("sharing", "The same again"),
        "too": QCoreApplication.translate("sharing", "With a password"),
        "differ": QCoreApplication.translate(
            "sharing", "The two passwords are not the same. No file was made."
        ),
        "no_word": QCoreApplication.translate(
            "sharing", "The password is still empty. No file was made."
        ),
        "opening": QCoreApplication.translate("sharing", "What opening and printing leave"),
        "opening_text": QCoreApplication.translate(
            "sharing",
            "A program that opens the file may keep a copy or a small picture of it. "
            "A printer may keep the last pages.",
        ),
        "later": QCoreApplication.translate("sharing", "Afterwards"),
        "later_text": QCoreApplication.translate(
            "sharing",
            "Your list of what you made can remove this file. "
            "It cannot reach copies that others made.",
        ),
        "after": QCoreApplication.translate("sharing", "After the meeting"),
        "after_text": QCoreApplication.translate("sharing", "You chose this earlier."),
        "want": QCoreApplication.translate("sharing", "What you want from it"),
        "where": QCoreApplication.translate("sharing", "Where the file goes"),
    }[key]
