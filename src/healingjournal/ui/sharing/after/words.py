"""Every sentence of the time after a meeting, and of taking back."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def before(key: str) -> str:
    """Give a word of what is chosen before by its key."""
    return {
        "contact": translate("sharing", "Someone I could reach afterwards"),
        "no_contact": translate("sharing", "Nobody chosen"),
        "contact_hint": translate("sharing", "From your care plan. It is never in the file."),
        "seal": translate("sharing", "Offer to seal what I brought, for a full day"),
        "gentle": translate("sharing", "The day after, only prompts that are far away"),
        "kept": translate(
            "sharing",
            "This is kept in the journal when you make the file or read from the screen, for two "
            "weeks at most.",
        ),
    }[key]


def after(key: str) -> str:
    """Give a word of the page after a meeting by its key."""
    return {
        "title": translate("sharing", "After the meeting"),
        "link": translate("sharing", "After the meeting"),
        "text": translate(
            "sharing", "Nothing here has to be done. Any of it can be left."
        ),
        "bare": translate(
            "sharing",
            "Many people feel bare or sorry after they shared something, often the day after. It "
            "does not mean that it was wrong to share it.",
        ),
        "first": translate("sharing", "If you like"),
        "rest": translate("sharing", "Ten minutes without reading any of it."),
        "senses": translate("sharing", "Feet on the floor, something to hold, some water."),
        "ordinary": translate("sharing", "One ordinary thing, such as a cup to wash."),
        "kind": translate("sharing", "Something kind, chosen before"),
        "contact": translate("sharing", "Someone to reach, chosen before"),
        "seal": translate("sharing", "Seal what I brought, until {day}"),
        "sealed": translate(
            "sharing", "The pages are sealed until {day}. You can open the seal earlier."
        ),
        "none_to_seal": translate("sharing", "There is no page left to seal."),
        "gentle": translate("sharing", "On {day}, only prompts that are far away"),
        "forget": translate("sharing", "Forget what I chose for afterwards"),
        "forgotten": translate("sharing", "It is forgotten. Seals stay as they are."),
        "nothing": translate("sharing", "Nothing was chosen for afterwards."),
    }[key]


def ledger(key: str) -> str:
    """Give a word of naming and taking back in the list of what left by its key."""
    return {
        "named": translate("sharing", "From these pages"),
        "no_title": translate("sharing", "A page with no title"),
        "page": translate("sharing", "{title} · {day}"),
        "one_unnamed": translate(
            "sharing", "One page is not named: it is sealed, hidden or no longer here."
        ),
        "unnamed": translate(
            "sharing", "Some pages are not named: they are sealed, hidden or no longer here."
        ),
        "back": translate("sharing", "Take it back"),
        "is_back": translate(
            "sharing",
            "For you only again. What was heard, printed or copied stays where it is.",
        ),
        "taken": translate(
            "sharing",
            "All of it is for you only again. It is not offered any more. A file, a print or "
            "what was heard cannot be reached by this.",
        ),
        "want": translate("sharing", "If you want it back"),
    }[key]
