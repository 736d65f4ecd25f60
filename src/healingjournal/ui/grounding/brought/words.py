"""The words of the page with exercises that were brought along, and of what stands beside one."""

from PySide6.QtCore import QCoreApplication

from healingjournal.grounding.exercise import NO_NAME
from healingjournal.settings.languages import OWN_NAMES

translate = QCoreApplication.translate


def title() -> str:
    """Name the page."""
    return translate("grounding", "Exercises from others")


def intro() -> dict[str, str]:
    """Say what can be brought along, and what happens with it."""
    return {
        "what": translate(
            "grounding",
            "An exercise is a text file, from a group or from someone you trust. A folder can "
            "hold several.",
        ),
        "how": translate(
            "grounding",
            "Each file is looked through first. Nothing is taken in until you say so. It then lies "
            "in your journal, and the file is needed no more. Ground shows it only while the "
            "journal is open.",
        ),
        "file": translate("grounding", "Choose a file"),
        "folder": translate("grounding", "Choose a folder"),
        "looking": translate("grounding", "It is being looked through."),
        "which": translate("grounding", "Which file?"),
        "which_folder": translate("grounding", "Which folder?"),
        "kind": translate("grounding", "Exercises"),
        "any": translate("grounding", "Every file"),
    }


# ---- what was looked through ----


def clean() -> str:
    """Say what a clean check means, and what it does not."""
    return translate(
        "grounding", "The form is right. It cannot tell whether an exercise is kind to you."
    )


def worth_a_look() -> str:
    """Say that there are faults which keep nothing out."""
    return translate(
        "grounding", "It can be taken in. These lines are worth a look by whoever wrote them:"
    )


def kept_out() -> str:
    """Say that nothing is taken in."""
    return translate(
        "grounding",
        "Nothing was taken in, because of these lines. Whoever wrote them can mend them:",
    )


def more_lines() -> str:
    """Say that there are more faults than are shown."""
    return translate("grounding", "There are more lines like these.")


def take_in() -> str:
    """Name taking exercises in."""
    return translate("grounding", "Take this in")


def put_aside() -> str:
    """Name leaving them be."""
    return translate("grounding", "Not now")


def taken_in() -> str:
    """Say that exercises were taken in."""
    return translate("grounding", "This is in your journal now. It stands in the list of Ground.")


# ---- the exercises in the journal ----


def mine() -> str:
    """Head the exercises in the journal."""
    return translate("grounding", "In your journal")


def none() -> str:
    """Say that there is none."""
    return translate("grounding", "No exercise from others is in your journal.")


def language(lang: str) -> str:
    """Name the language of an exercise."""
    name = OWN_NAMES.get(lang, lang)
    return translate("grounding", "Language: {language}").format(language=name)


def show_it() -> str:
    """Name showing an exercise in Ground."""
    return translate("grounding", "Show it in Ground")


def steps() -> str:
    """Name the part with the steps of an exercise."""
    return translate("grounding", "Its steps")


def good_to_know() -> str:
    """Name the part with its cautions."""
    return translate("grounding", "Good to know before")


def remove() -> str:
    """Name removing an exercise."""
    return translate("grounding", "Remove")


def remove_named(name: str) -> str:
    """Name removing an exercise, to be heard."""
    return translate("grounding", "Remove: {name}").format(name=name)


def removed(name: str) -> str:
    """Say that an exercise was removed."""
    return translate("grounding", "“{name}” is removed.").format(name=name)


def bring_back() -> str:
    """Name undoing that."""
    return translate("grounding", "Bring it back")


def lines() -> list[str]:
    """Say what this page can do."""
    return [
        translate(
            "grounding", "A file or a folder can be looked through, and then taken in or not."
        ),
        translate("grounding", "An exercise can be switched off, or removed, at any time."),
    ]


# ---- beside an exercise ----


def brought_along() -> str:
    """Head the exercises of others in the list."""
    return translate("grounding", "From others")


def not_reviewed() -> str:
    """Say in small, on a card, that an exercise is not ours."""
    return translate("grounding", "not reviewed by us")


def beside(origin: str) -> str:
    """Say beside an exercise where it is from, and that it is not ours."""
    if origin == NO_NAME:
        return translate("grounding", "From someone else. Not reviewed by us.")
    return translate("grounding", "From “{name}”. Not reviewed by us.").format(name=origin)
