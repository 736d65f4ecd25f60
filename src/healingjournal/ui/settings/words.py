"""The words of Settings."""

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def title() -> str:
    """Name the page."""
    return translate("settings", "Settings")


def sections() -> dict[str, str]:
    """Name the sections."""
    return {
        "look": translate("settings", "Look and text"),
        "screen": translate("settings", "At the screen"),
        "privacy": translate("settings", "Privacy"),
        "writing": translate("settings", "Writing"),
        "prompts": translate("settings", "Pace"),
        "words": translate("settings", "Your words"),
        "ground": translate("settings", "Ground"),
        "help": translate("settings", "Help"),
        "sharing": translate("settings", "Bring along"),
    }


def names() -> dict[str, str]:
    """Name each setting."""
    return {
        "language": translate("settings", "Language"),
        "text_size": translate("settings", "Text size"),
        "theme": translate("settings", "Look"),
        "wide_spacing": translate("settings", "More space"),
        "motion": translate("settings", "Movement"),
        "others_use": translate("settings", "Others use this computer"),
        "lock_minutes": translate("settings", "Lock by itself after"),
        "curtain": translate("settings", "Use the curtain when I go to another window"),
        "shift_leaves": translate("settings", "Shift three times leaves"),
        "screen_shield": translate("settings", "Ask to be left out of pictures of the screen"),
        "window_name": translate("settings", "Name of the window"),
        "erase_locked": translate("settings", "Emergency erase on the unlock screen too"),
        "time_note_minutes": translate(
            "settings", "A quiet note on the time, while writing, after"
        ),
        "line_width": translate("settings", "Width of the lines on a page"),
        "page_size": translate("settings", "Size of the text on a page"),
        "typography": translate("settings", "Printed quotes and dashes while writing"),
        "spelling": translate("settings", "Spelling"),
        "first_lines": translate("settings", "Show first lines in the journal"),
        "near_prompts": translate("settings", "Offer closer prompts too"),
        "effects_a_day": translate("settings", "Prompts about these days, in one day"),
        "near_a_week": translate("settings", "Closer prompts, in seven days"),
        "quiet_from": translate("settings", "No closer prompts after"),
        "leave_out_touches": translate("settings", "Leave out prompts that touch"),
        "leave_out_themes": translate("settings", "Leave out prompts about"),
        "own_name": translate("settings", "A name for you, above a prompt"),
        "own_word_en": translate("settings", "Your word for what happened, in English cards"),
        "own_word_es": translate("settings", "Your word for what happened, in Spanish cards"),
        "own_word_es_gender": translate("settings", "Its article in Spanish"),
        "first_exercise": translate("settings", "First exercise"),
        "leave_out_ground": translate("settings", "Leave out exercises with"),
        "leave_out_locked": translate("settings", "Leave out while locked too"),
        "help_country": translate("settings", "Country for Help"),
        "help_lines_locked": translate(
            "settings", "Show lines for sexual and family violence while locked"
        ),
        "learn_locked": translate("settings", "Open Learn while locked"),
        "bring_along": translate("settings", "Show Bring along"),
        "meets_group": translate("settings", "I meet a group"),
        "packet_password": translate("settings", "A password for files, ticked beforehand"),
        "suggest_folder": translate("settings", "Suggest a folder of this computer"),
    }


def hints() -> dict[str, str]:
    """Give a plain hint for each setting."""
    return {
        "language": translate(
            "settings",
            "For the app. What you write stays as it is. A form you have begun keeps its language "
            "until it is done.",
        ),
        "text_size": translate("settings", "For every word in the app."),
        "theme": translate(
            "settings", "Colours and contrast. “Like the computer” follows what is set there."
        ),
        "wide_spacing": translate("settings", "Lines, letters and words stand wider apart."),
        "motion": translate(
            "settings", "Only the breathing circle ever moves, and only when you start it."
        ),
        "others_use": translate(
            "settings",
            "Ticking this sets a lock after 2 minutes, the curtain, a password for files, no "
            "folder suggested and no plain card. Each can be changed.",
        ),
        "lock_minutes": translate(
            "settings",
            "Counts the time with no key and no movement, also while the computer sleeps.",
        ),
        "curtain": translate(
            "settings",
            "The window then shows only its name, and locks after a minute. Until then the "
            "curtain hides. It does not lock.",
        ),
        "shift_leaves": translate(
            "settings",
            "Pressing Shift alone three times within a second closes the window at once.",
        ),
        "screen_shield": translate(
            "settings",
            "While the journal is open. It may also hide the app from someone who helps you from "
            "afar. A camera still sees it.",
        ),
        "window_name": translate(
            "settings",
            "Shows in the title, in the list of open windows and, in short, in the list of "
            "running programs, also while locked.",
        ),
        "erase_locked": translate(
            "settings",
            "Anyone who opens this app can then erase the journal, without the passphrase. "
            "Nobody can bring it back.",
        ),
        "time_note_minutes": translate(
            "settings",
            "A line then says that this is a good place to stop. Nothing stops by itself.",
        ),
        "line_width": translate("settings", "For the page you write on."),
        "page_size": translate("settings", "On top of the text size of the app."),
        "typography": translate(
            "settings",
            "Quotes, dashes and three dots then change as you type. Undo gives back what was "
            "typed.",
        ),
        "spelling": translate(
            "settings",
            "Words that the dictionary does not know get a line of dots. Words you add are kept "
            "in the journal.",
        ),
        "first_lines": translate(
            "settings", "Off: only days and titles show, but for what a search finds."
        ),
        "near_prompts": translate(
            "settings", "Off: prompts stay with here and now, and these days."
        ),
        "effects_a_day": translate(
            "settings", "After that they wait until the next day. You can still ask for one."
        ),
        "near_a_week": translate(
            "settings",
            "At most one a day and not two days in a row. You can still ask for one.",
        ),
        "quiet_from": translate("settings", "Until 6 in the morning. You can still ask for one."),
        "leave_out_touches": translate("settings", "What is chosen here is never offered."),
        "leave_out_themes": translate("settings", "What is chosen here is never offered."),
        "own_name": translate(
            "settings", "Any word, or none. It shows above a prompt alone, and never while locked."
        ),
        "own_word_en": translate(
            "settings",
            "One word, without “a” or “the”. It stands inside some cards of Learn while the "
            "journal is open, and in no title or list.",
        ),
        "own_word_es": translate(
            "settings", "One word, without “el” or “la”. It is used in the same way."
        ),
        "own_word_es_gender": translate("settings", "So that the sentence around it is right."),
        "first_exercise": translate(
            "settings",
            "What Ground begins with while the journal is open. If you come from a prompt and "
            "feel far away, it may begin with another one.",
        ),
        "leave_out_ground": translate(
            "settings", "What is chosen here is not shown while the journal is open."
        ),
        "leave_out_locked": translate(
            "settings",
            "These choices are kept outside the journal. Whoever opens the settings file can "
            "read them.",
        ),
        "help_country": translate(
            "settings", "Its numbers show in Help. While locked, it is those that name no violence."
        ),
        "help_lines_locked": translate("settings", "Whoever opens this app can then see them."),
        "learn_locked": translate(
            "settings",
            "Whoever opens this app can then read every card. They name sexual harm, shame, "
            "closeness and ways to get help.",
        ),
        "bring_along": translate(
            "settings", "For choosing pages to take to a group, a therapist or an appointment."
        ),
        "meets_group": translate("settings", "Bring along is then called “Bring to group”."),
        "packet_password": translate("settings", "It can be left out each time."),
        "suggest_folder": translate("settings", "Off: the place of a file is chosen each time."),
    }


def no_choice() -> dict[str, str]:
    """Say of a setting that there is nothing to choose from here, and why."""
    return {
        "spelling": translate(
            "settings", "This computer has no dictionary that the app can read."
        ),
    }


def off() -> str:
    """Name leaving something off."""
    return translate("settings", "Off")


def widths() -> dict[str, str]:
    """Name the widths of lines."""
    return {
        "narrow": translate("settings", "Narrow"),
        "usual": translate("settings", "Usual"),
        "wide": translate("settings", "Wide"),
    }


def quotes() -> dict[str, str]:
    """Show the ways to print quotes."""
    return {
        "off": off(),
        "en": translate("settings", "“English”"),
        "de": translate("settings", "„German“"),
        "es": translate("settings", "«Spanish»"),
        "fr": translate("settings", "« French »"),
        "ar": translate("settings", "«Arabic»"),
        "sv": translate("settings", "”Swedish”"),
    }


def themes() -> dict[str, str]:
    """Name the looks."""
    return {
        "system": translate("settings", "Like the computer"),
        "paper": translate("settings", "Paper"),
        "dusk": translate("settings", "Dusk, dark"),
        "contrast": translate("settings", "High contrast"),
        "contrast-dark": translate("settings", "High contrast, dark"),
        "quiet": translate("settings", "Quiet"),
    }


def motions() -> dict[str, str]:
    """Name the choices about movement."""
    return {
        "system": translate("settings", "Like the computer"),
        "full": translate("settings", "Movement"),
        "reduced": translate("settings", "No movement"),
    }


def articles() -> dict[str, str]:
    """Name the Spanish articles, as they are."""
    return {"el": translate("settings", "el"), "la": translate("settings", "la")}


def touches() -> dict[str, str]:
    """Name what a prompt can touch."""
    return {
        "body": translate("settings", "The body"),
        "people": translate("settings", "People"),
        "faith": translate("settings", "Faith"),
        "anger": translate("settings", "Anger"),
        "food": translate("settings", "Food"),
        "bed": translate("settings", "Bed and sleep"),
        "closeness": translate("settings", "Closeness"),
        "work": translate("settings", "Work"),
    }


def most() -> dict[str, str]:
    """Name how many, in figures."""
    return {str(count): QLocale().toString(count) for count in range(1, 6)}


def no_such_time() -> str:
    """Name having no late hours."""
    return translate("settings", "No such time")


def needs() -> dict[str, str]:
    """Name what an exercise can ask for."""
    return {
        "breath": translate("settings", "Breath"),
        "hold": translate("settings", "Holding the breath"),
        "body": translate("settings", "The body"),
        "imagery": translate("settings", "Pictures in mind"),
        "cold": translate("settings", "Cold"),
        "effort": translate("settings", "Effort"),
        "sound": translate("settings", "Sound"),
        "hands2": translate("settings", "Both hands"),
        "speech": translate("settings", "Speaking"),
        "taste_smell": translate("settings", "Taste or smell"),
        "sight": translate("settings", "Sight"),
        "standing": translate("settings", "Standing"),
    }


def percent(zoom: float) -> str:
    """Give a text size in words."""
    return translate("settings", "{size} %").format(size=round(zoom * 100))


def minutes(count: int) -> str:
    """Give a number of minutes, or say that there is none."""
    if count == 0:
        return translate("settings", "Never")
    return translate("settings", "{count} min").format(count=count)


def named_value(name: str, value: str) -> str:
    """Say a setting and what holds, to be heard."""
    return translate("settings", "{name}: {value}").format(name=name, value=value)


def none_chosen() -> str:
    """Say that nothing is chosen in a menu."""
    return translate("settings", "None chosen")


def pacing() -> dict[str, str]:
    """Give the words about what pacing keeps."""
    return {
        "title": translate("settings", "What pacing keeps"),
        "text": translate(
            "settings",
            "For 14 days at most, for each prompt you chose to write on: which one, how close, "
            "when, and whether it ended further away. What is older goes when the journal is "
            "opened. Words, colours and skips are not kept.",
        ),
        "clear": translate("settings", "Clear it"),
        "cleared": translate("settings", "It is cleared."),
        "nothing": translate("settings", "Nothing is kept."),
        "gone": translate("settings", "A prompt that is not here any more."),
    }


def packs() -> dict[str, str]:
    """Give the words of the card that leads to the packs of prompts."""
    return {
        "title": translate("settings", "Prompts from a file"),
        "text": translate(
            "settings",
            "A group, or someone you trust, may have a file with prompts for you. It is looked "
            "through before anything of it is taken in.",
        ),
        "open": translate("settings", "Prompt packs"),
    }


def exercises() -> dict[str, str]:
    """Give the words of the card that leads to the exercises of others."""
    return {
        "title": translate("settings", "Exercises from a file"),
        "text": translate(
            "settings",
            "A group, or someone you trust, may have exercises for you. Each is looked through "
            "before it is taken in.",
        ),
        "open": translate("settings", "Exercises from others"),
    }


def pacing_note(day: str, question: str, *, further_away: bool) -> str:
    """Say one thing that pacing keeps: the day, the question, and how it ended, if further."""
    plain = translate("settings", "{day}: {question}")
    further = translate("settings", "{day}: {question} It ended further away.")
    said = further if further_away else plain
    return said.format(day=day, question=question or pacing()["gone"])


def lines() -> list[str]:
    """Say what this page can do."""
    return [
        translate("settings", "Arrows go from section to section, Tab goes into one."),
        translate("settings", "Each change holds at once and is kept."),
    ]
