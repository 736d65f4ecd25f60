"""Plain pages, as headings with lines below them; the page for who leads can become a file."""

from PySide6.QtCore import QCoreApplication

Sections = list[tuple[str, list[str]]]

translate = QCoreApplication.translate


def title(key: str) -> str:
    """Name a page by its key."""
    return {
        "law": translate("sharing", "What the law may ask for"),
        "back": translate("sharing", "If you want it back"),
        "leading": translate("sharing", "For whoever leads a group"),
    }[key]


def way(key: str) -> str:
    """Give a word on the way to a page or a file of it by its key."""
    return {
        "make": translate("sharing", "Make it as one PDF page"),
        "made": translate("sharing", "The page is made. It lies here: {place}"),
        "card_alone": translate("sharing", "Make only this card, as one page"),
        "card_empty": translate("sharing", "Nothing is ticked, so there is no card yet."),
        "topic": translate("sharing", "What it is about"),
    }[key]


def sections(key: str) -> Sections:
    """Give the sections of a page by its key."""
    return {"law": law, "back": back, "leading": leading}[key]()


def law() -> Sections:
    """Say plainly what the law may ask for; it advises nobody and predicts nothing."""
    return [
        (
            translate("sharing", "In short"),
            [
                translate(
                    "sharing",
                    "A journal, messages, photos and drafts can be asked for by police, courts or "
                    "lawyers in many places.",
                ),
                translate(
                    "sharing",
                    "This can be in a criminal case, or about family, work, money or asylum.",
                ),
                translate(
                    "sharing",
                    "Encryption keeps out thieves and people at home. A court may still ask for "
                    "the words.",
                ),
                translate("sharing", "This page is not legal advice. Laws differ by place."),
            ],
        ),
        (
            translate("sharing", "Talking and telling"),
            [
                translate(
                    "sharing",
                    "What is said to a counsellor or an advocate is protected in some places. "
                    "That may not cover a journal of your own, or a group.",
                ),
                translate("sharing", "A group keeps things inside by a promise, not by law."),
                translate("sharing", "People who hear something may be asked about it later."),
                translate(
                    "sharing",
                    "Some who lead groups have to report certain things, such as danger to a "
                    "child. You could ask about this before the meeting.",
                ),
            ],
        ),
        (
            translate("sharing", "If there is a case, or may be one"),
            [
                translate(
                    "sharing",
                    "An advocate or a lawyer could be asked first, before you share or delete "
                    "anything.",
                ),
                translate(
                    "sharing",
                    "Deleting something after it was asked for can itself be against the law.",
                ),
                translate(
                    "sharing", "You may write about how things are now, and leave facts out."
                ),
                translate(
                    "sharing",
                    "This app makes no proof for a court. Its days and times show "
                    "nothing for sure.",
                ),
            ],
        ),
    ]


def back() -> Sections:
    """Say what can be taken back, what cannot, and what one might say."""
    return [
        (
            translate("sharing", "What you can take back here"),
            [
                translate(
                    "sharing",
                    "In the list of what left, one press makes everything of a line for you only "
                    "again. It is then not offered any more.",
                ),
                translate("sharing", "The file made here can be removed, if it still lies there."),
                translate("sharing", "The line itself can be deleted."),
            ],
        ),
        (
            translate("sharing", "What cannot be taken back"),
            [
                translate("sharing", "What was read aloud was heard."),
                translate(
                    "sharing",
                    "A copy on another computer, in mail, in a backup or on paper stays where it "
                    "is, until the person who has it deletes it.",
                ),
            ],
        ),
        (
            translate("sharing", "What you could ask for"),
            [
                translate("sharing", "“I brought some pages. I would like them back, please.”"),
                translate(
                    "sharing",
                    "“Could you delete the file I sent, and tell me when it is done?”"
                ),
                translate(
                    "sharing",
                    "“Please do not speak about what I read, not with me either.”"
                ),
                translate("sharing", "You owe no reason. You could also ask for nothing."),
            ],
        ),
        (
            translate("sharing", "If it feels like too much was said"),
            [
                translate(
                    "sharing",
                    "Many people feel sorry or bare the day after they shared something. It does "
                    "not mean that it was wrong to share it.",
                ),
                translate("sharing", "Nothing has to be decided today."),
            ],
        ),
    ]


def leading() -> Sections:
    """Say how a group can use what members bring; it needs no program and no name."""
    return [
        (
            translate("sharing", "What members may bring"),
            [
                translate(
                    "sharing",
                    "A page or two, chosen and shortened at home. At the top may be a card: what "
                    "they would like back, what not, the topic, “I may stop”.",
                ),
                translate("sharing", "Bringing nothing, passing and stopping need no reason."),
                translate(
                    "sharing",
                    "At a slow pace, five minutes are about 500 words. A mark shows where to stop "
                    "if time is short.",
                ),
                translate("sharing", "A card to pass can be held up. Nobody asks about it."),
            ],
        ),
        (
            translate("sharing", "Before someone reads"),
            [
                translate("sharing", "Read the card first, or let it be read out."),
                translate("sharing", "Ask: listening, ideas, or nothing back?"),
                translate("sharing", "Agree on a sign for stop, and on the time."),
                translate(
                    "sharing",
                    "Say at the start what you would have to report, and what stays in the room.",
                ),
            ],
        ),
        (
            translate("sharing", "While and after"),
            [
                translate("sharing", "Effects, not details. No advice unless it was asked for."),
                translate(
                    "sharing",
                    "No photos, no recordings. Papers go home with who wrote them."
                ),
                translate(
                    "sharing",
                    "A short pause, and something for the senses, before the next."
                ),
                translate("sharing", "At the end: one small kind thing for tonight, said or not."),
            ],
        ),
        (
            translate("sharing", "A week, if it suits the group"),
            [
                translate("sharing", "Day after: rest, no close questions."),
                translate("sharing", "In between: one small step that was chosen freely."),
                translate(
                    "sharing",
                    "Day before: choose, shorten, change names. Or bring nothing."
                ),
            ],
        ),
        (
            translate("sharing", "Prompts of your own"),
            [
                translate(
                    "sharing",
                    "You can write prompts for your group in a text file and hand it over. None "
                    "asks what happened. Members see each prompt before they take the file in.",
                ),
                translate("sharing", "You need no program, and you never see a journal."),
            ],
        ),
    ]
