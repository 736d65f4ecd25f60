"""Every sentence about pictures of a page."""

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def title() -> str:
    """Name the face that shows one picture larger."""
    return translate("journal", "Picture")


def pictures() -> str:
    """Name the row of small pictures for those who hear it."""
    return translate("journal", "Pictures of this page")


def add() -> str:
    """Name adding a picture to the page."""
    return translate("journal", "Add a picture")


def draw() -> str:
    """Name beginning a drawing."""
    return translate("journal", "Draw")


def choose() -> str:
    """Ask which picture is added, in a dialog."""
    return translate("journal", "A picture for this page")


def kinds() -> str:
    """Name the files that are offered."""
    return translate("journal", "Pictures")


def without_words(number: int) -> str:
    """Name a picture nobody has given words to."""
    return translate("journal", "Picture {number}").format(number=number)


def with_words(alt: str) -> str:
    """Name a picture by the words it was given."""
    return translate("journal", "Picture: {alt}").format(alt=alt)


def drawing(number: int) -> str:
    """Name a drawing nobody has given words to."""
    return translate("journal", "Drawing {number}").format(number=number)


def added(file: bool) -> str:
    """Say where a picture lies now, and that the one outside is still there."""
    if not file:
        return translate("journal", "The picture is on this page now, inside the journal.")
    return translate(
        "journal",
        "The picture is on this page now, inside the journal. The original is still where it "
        "was, outside.",
    )


def say_what_it_shows() -> str:
    """Name giving a picture its own words."""
    return translate("journal", "Say what it shows")


def adding() -> str:
    """Say that a picture is on its way."""
    return translate("journal", "Adding the picture")


def alt() -> str:
    """Ask for the words of a picture."""
    return translate("journal", "What it shows, in your words")


def alt_hint() -> str:
    """Say what the words are for, and that they may be left out."""
    return translate("journal", "For reading it without seeing it. Or not.")


def no_alt() -> str:
    """Say that a picture was given no words."""
    return translate("journal", "There are no words for this picture.")


def kept_inside() -> str:
    """Say where the picture lies and what was left out."""
    return translate(
        "journal",
        "This picture lies inside the journal, without the place, time and camera that a file "
        "can carry. A file it came from is still outside.",
    )


def back() -> str:
    """Name going back from one picture."""
    return translate("journal", "Back to the page")


def remove() -> str:
    """Name taking a picture out of the journal."""
    return translate("journal", "Remove")


def draw_on() -> str:
    """Name drawing on at a drawing."""
    return translate("journal", "Draw on")


def removed() -> str:
    """Say that a picture is gone, and that it can come back for now."""
    return translate(
        "journal", "The picture is removed from the journal. It can come back until you go on."
    )


def bring_back() -> str:
    """Name bringing a removed picture back."""
    return translate("journal", "Bring it back")


def sizes() -> dict[str, str]:
    """Name what makes a picture larger or smaller."""
    return {
        "larger": translate("journal", "Larger"),
        "smaller": translate("journal", "Smaller"),
        "whole": translate("journal", "All of it"),
    }


def times(level: float) -> str:
    """Say how many times as large a picture is as when all of it is seen."""
    if level == 1:
        return translate("journal", "All of it is seen.")
    number = f"{level:g}".replace(".", QLocale().decimalPoint())
    return translate("journal", "{number} times as large").format(number=number)


def lines() -> list[str]:
    """Say what the face with one picture can do."""
    return [
        translate("journal", "One picture, as large as it fits. It opens in no other program."),
        translate(
            "journal",
            "Ctrl and plus makes it larger, Ctrl and minus smaller, Ctrl and zero shows all of "
            "it. While it is larger, arrows move it.",
        ),
        translate("journal", "Words for it can be given here, or not. They are kept as you go."),
        translate("journal", "Esc goes back to the page."),
    ]
