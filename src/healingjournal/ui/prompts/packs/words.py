"""The words of the page with packs. What is wrong in a file is told by the room downstairs."""

from PySide6.QtCore import QCoreApplication

from healingjournal.settings.languages import OWN_NAMES

translate = QCoreApplication.translate


def title() -> str:
    """Name the page."""
    return translate("prompts", "Prompt packs")


def intro() -> dict[str, str]:
    """Say what a pack is, and what happens with a file."""
    return {
        "what": translate(
            "prompts",
            "A pack is a text file with prompts, from a group or from someone you trust.",
        ),
        "how": translate(
            "prompts",
            "The file is looked through first. Nothing of it is taken in until you say so. It "
            "then lies in your journal, and the file is needed no more.",
        ),
        "choose": translate("prompts", "Choose a file"),
        "looking": translate("prompts", "The file is being looked through."),
        "which": translate("prompts", "Which file?"),
        "kind": translate("prompts", "Prompt packs"),
        "any": translate("prompts", "Every file"),
    }


# ---- a file that was looked through ----


def clean() -> str:
    """Say what a clean check means, and what it does not."""
    return translate("prompts", "The form is right. It cannot tell whether a question is kind.")


def worth_a_look() -> str:
    """Say that there are faults which keep nothing out."""
    return translate(
        "prompts", "It can be taken in. These lines are worth a look by whoever wrote it:"
    )


def kept_out() -> str:
    """Say that nothing of a file is taken in."""
    return translate("prompts", "Nothing of this file is taken in, because of these lines:")


def more_lines() -> str:
    """Say that there are more faults than are shown."""
    return translate("prompts", "There are more lines like these.")


def take_in() -> str:
    """Name taking a pack in."""
    return translate("prompts", "Take this pack in")


def put_aside() -> str:
    """Name leaving a file be."""
    return translate("prompts", "Not now")


def taken_in(name: str) -> str:
    """Say that a pack was taken in."""
    return translate("prompts", "“{name}” is in your journal now.").format(name=name)


# ---- the packs in the journal ----


def mine() -> str:
    """Head the packs in the journal."""
    return translate("prompts", "In your journal")


def none() -> str:
    """Say that there is none."""
    return translate("prompts", "No pack is in your journal.")


def not_reviewed(lang: str) -> str:
    """Say that a pack is not ours, and its language."""
    name = OWN_NAMES.get(lang, lang)
    return translate("prompts", "Not reviewed by us. Language: {language}.").format(language=name)


def offer_it() -> str:
    """Name offering the prompts of a pack."""
    return translate("prompts", "Offer its prompts")


def rhythm() -> str:
    """Name the part with a week's rhythm."""
    return translate("prompts", "A rhythm for the week")


def rhythm_line(key: str, line: str) -> str:
    """Give one line of a rhythm."""
    said = {
        "opening": translate("prompts", "To open: {line}"),
        "theme": translate("prompts", "Theme: {line}"),
        "practice": translate("prompts", "In between: {line}"),
        "closing": translate("prompts", "To close: {line}"),
    }
    return said[key].format(line=line)


def questions() -> str:
    """Name the part with the questions of a pack."""
    return translate("prompts", "Its first questions")


def remove() -> str:
    """Name removing a pack."""
    return translate("prompts", "Remove")


def remove_named(name: str) -> str:
    """Name removing a pack, to be heard."""
    return translate("prompts", "Remove: {name}").format(name=name)


def removed(name: str) -> str:
    """Say that a pack was removed, and what that means for pages."""
    return translate(
        "prompts",
        "“{name}” is removed. Pages written on it stay, without their question above them.",
    ).format(name=name)


def bring_back() -> str:
    """Name undoing that."""
    return translate("prompts", "Bring it back")


def lines() -> list[str]:
    """Say what this page can do."""
    return [
        translate("prompts", "A file can be looked through, and then taken in or not."),
        translate("prompts", "A pack can be switched off, or removed, at any time."),
    ]


# ---- beside a prompt ----


def beside(name: str) -> str:
    """Say beside a prompt which pack it is from, and that it is not ours."""
    return translate("prompts", "From the pack “{name}”. Not reviewed by us.").format(name=name)
