"""The words of My own, of favourites, and of the page before those that are held back."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def my_own() -> str:
    """Name what a person wrote for exercises."""
    return translate("grounding", "My own")


def what_it_is() -> str:
    """Say what the page is for and where its words lie."""
    return translate(
        "grounding",
        "Words of your own for some exercises, one line each. They stay in your journal, and "
        "Ground shows them only while it is open. Nothing here has to be filled.",
    )


def fields() -> dict[str, tuple[str, str]]:
    """Name each part, and say what it could hold."""
    return {
        "sentences": (
            translate("grounding", "Sentences that help"),
            translate("grounding", "Such as: This passes. I can stop at any point."),
        ),
        "card": (
            translate("grounding", "My here-and-now card"),
            translate(
                "grounding",
                "Such as the year, where you live, what is another way now. "
                "Nothing from back then is needed.",
            ),
        ),
        "music_lift": (
            translate("grounding", "Music that lifts"),
            translate("grounding", "Songs or pieces, one a line."),
        ),
        "music_settle": (
            translate("grounding", "Music that settles"),
            translate("grounding", "Songs or pieces, one a line."),
        ),
        "person": (
            translate("grounding", "Someone to write to about everyday things"),
            translate("grounding", "A name, or a message ready to copy. The app sends nothing."),
        ),
    }


def kept() -> str:
    """Say that what was typed is in the journal."""
    return translate("grounding", "Kept in your journal as you type.")


def too_much() -> str:
    """Say that a paste was too long."""
    return translate(
        "grounding", "That is too long for this field, so it was not put in. Nothing has changed."
    )


def back() -> str:
    """Name the way back."""
    return translate("grounding", "Back")


def favourite(*, on: bool) -> str:
    """Name making an exercise a favourite, or no longer one."""
    if on:
        return translate("grounding", "No longer a favourite")
    return translate("grounding", "Keep as a favourite")


def favourite_said(*, on: bool) -> str:
    """Say that an exercise is a favourite now, or is not."""
    if on:
        return translate("grounding", "It is among your favourites now.")
    return translate("grounding", "It is not among your favourites now.")


def favourites() -> str:
    """Head the favourites in the list."""
    return translate("grounding", "Favourites")


def held_back_head() -> str:
    """Head the page before those that are held back."""
    return translate("grounding", "Some ask for more care")


def held_back_lines() -> list[str]:
    """Say why some exercises stand behind this page."""
    return [
        translate(
            "grounding",
            "A few exercises hold the breath, tense the body, raise the pulse, use cold, or lead "
            "into pictures in the mind. For some people they help. For others they bring more "
            "unease.",
        ),
        translate(
            "grounding",
            "With pregnancy, or an illness of heart, lungs, blood pressure, seizures or eating, "
            "a nurse or doctor can say which ones fit.",
        ),
        translate(
            "grounding",
            "When far away or numb, a kind that turns to the room is a better choice.",
        ),
        translate("grounding", "Each has its own cautions after this page. Stop is always there."),
    ]


def held_back_once(*, locked: bool) -> str:
    """Say when the page comes."""
    if locked:
        return translate(
            "grounding", "While locked, this page comes once each time the app starts."
        )
    return translate(
        "grounding", "Your journal notes that you went on. Then this page comes only while locked."
    )


def look_at_it() -> str:
    """Name going on to the exercise."""
    return translate("grounding", "Go on to it")


def asks_for_care() -> str:
    """Say in small, on a card, that an exercise is held back."""
    return translate("grounding", "asks for more care")
