"""Every sentence of the check-in, the prompt card, and what comes after."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

# ---- the check-in ----


def check_in() -> str:
    """Name the check-in."""
    return translate("prompts", "A short check-in")


def how_strong() -> str:
    """Ask how strong feelings are."""
    return translate("prompts", "How strong are your feelings right now?")


def strong_ends() -> tuple[str, str]:
    """Name the low end and the high end."""
    return translate("prompts", "Not strong at all"), translate("prompts", "Very strong")


def in_words() -> str:
    """Ask the same, without numbers."""
    return translate("prompts", "What word or colour fits right now?")


def own_words() -> str:
    """Name the line for own words."""
    return translate("prompts", "In your own words")


def colour() -> str:
    """Name the choice of a colour."""
    return translate("prompts", "A colour")


def colours() -> list[tuple[str, str, str]]:
    """Give colours by their words, on a chip and inside a line."""
    return [
        ("yellow", translate("prompts", "Yellow"), translate("prompts", "yellow")),
        ("orange", translate("prompts", "Orange"), translate("prompts", "orange")),
        ("red", translate("prompts", "Red"), translate("prompts", "red")),
        ("purple", translate("prompts", "Purple"), translate("prompts", "purple")),
        ("blue", translate("prompts", "Blue"), translate("prompts", "blue")),
        ("green", translate("prompts", "Green"), translate("prompts", "green")),
        ("brown", translate("prompts", "Brown"), translate("prompts", "brown")),
        ("grey", translate("prompts", "Grey"), translate("prompts", "grey")),
        ("black", translate("prompts", "Black"), translate("prompts", "black")),
        ("white", translate("prompts", "White"), translate("prompts", "white")),
    ]


def feel_here() -> str:
    """Ask whether the person feels here."""
    return translate("prompts", "Do you feel here, in this room?")


def here_answers() -> list[tuple[str, str, str]]:
    """Give the answers to that, on a chip and inside a line."""
    unsure = translate("prompts", "Hard to say")
    return [
        ("here", translate("prompts", "Here"), translate("prompts", "here, in this room")),
        ("bit", translate("prompts", "A bit far away"), translate("prompts", "a bit far away")),
        ("far", translate("prompts", "Far away"), translate("prompts", "far away")),
        ("unsure", unsure, translate("prompts", "hard to say if here")),
    ]


def how_long() -> str:
    """Ask how much time there is."""
    return translate("prompts", "How many minutes do you have?")


def minutes(number: int) -> str:
    """Name some minutes."""
    return translate("prompts", "{number} minutes").format(number=number)


def no_clock() -> tuple[str, str]:
    """Name leaving time open, on a chip and inside a line."""
    return translate("prompts", "No clock"), translate("prompts", "no clock")


def keep_answers() -> str:
    """Name keeping the answers on the page."""
    return translate("prompts", "Keep these answers with the page I write")


def before_writing(answers: list[str]) -> str:
    """Give the line that a page begins with, from the answers that were given."""
    listed = translate("prompts", ", ").join(answers)
    return translate("prompts", "Before writing: {answers}.").format(answers=listed)


def feelings(number: int) -> str:
    """Say a number inside that line."""
    return translate("prompts", "feelings {number} of 10").format(number=number)


def as_written(own: str) -> str:
    """Give own words inside that line, just as they were typed."""
    return translate("prompts", "“{words}”").format(words=own)


def pacing_keeps() -> str:
    """Say what is kept, and for how long."""
    return translate(
        "prompts",
        "For 14 days at most, pacing keeps which prompts you wrote on, how close, when, "
        "and if one ended further away.",
    )


def pacing_cleared() -> str:
    """Say that nothing is kept any more."""
    return translate("prompts", "It is cleared. Pacing keeps nothing now.")


def clear_it() -> str:
    """Name clearing what pacing keeps."""
    return translate("prompts", "Clear it")


def aside() -> dict[str, str]:
    """Say why there are questions, and that there is a way without numbers."""
    return {
        "why": translate("prompts", "Why these questions"),
        "stay": translate("prompts", "So the questions can stay as near or as far as you like."),
        "not_worse": translate(
            "prompts", "A higher number is not worse. It can mean that you noticed more."
        ),
        "not_for_you": translate("prompts", "Numbers not for you?"),
        "never": translate("prompts", "They are never turned into numbers."),
    }


def swap_to(numbers: bool) -> str:
    """Name answering with numbers, or without them."""
    if numbers:
        return translate("prompts", "Use numbers")
    return translate("prompts", "Use words or a colour")


def recent() -> tuple[str, str, str]:
    """Give a title, what can be said of the last month, and what it does."""
    return (
        translate("prompts", "If it is very recent"),
        translate("prompts", "Something happened in the last month"),
        translate("prompts", "Prompts then stay with here and now until you lock. It is not kept."),
    )


def skip_all() -> str:
    """Name leaving the whole check-in out."""
    return translate("prompts", "Skip all of it")


# ---- the card ----


def a_prompt() -> str:
    """Name the card."""
    return translate("prompts", "A prompt")


def not_this_topic() -> str:
    """Name leaving a theme aside."""
    return translate("prompts", "Not this topic")


def called(name: str) -> str:
    """Begin with the person's own name for themselves."""
    return translate("prompts", "{name},").format(name=name)


def tier(number: int) -> str:
    """Say how close a prompt is, without a number."""
    return {
        1: translate("prompts", "About here and now"),
        2: translate("prompts", "About these days"),
        3: translate("prompts", "Closer, about what it means"),
    }[number]


def ways(form: str) -> str:
    """Say which ways of answering are fine, by the prompt's format; empty where chips say it."""
    return {
        "choose": translate("prompts", "You could take one of these, or one of your own."),
        "draw": translate(
            "prompts", "Paper and pen are fine. So are a drawing or a few words here."
        ),
        "music": translate("prompts", "Listening is fine. So are a few words here."),
    }.get(form, "")


def answer_in() -> str:
    """Name the choice of a way to answer."""
    return translate("prompts", "Answer in")


def answers() -> list[tuple[str, str]]:
    """Name the ways to answer."""
    return [
        ("words", translate("prompts", "Words")),
        ("list", translate("prompts", "A list")),
        ("line", translate("prompts", "One line")),
        ("drawing", translate("prompts", "A drawing")),
    ]


def below() -> tuple[str, str]:
    """Say that leaving it is fine, and how a closer prompt ends."""
    return (
        translate(
            "prompts", "If it feels like too much, it is too much for today. You can leave it."
        ),
        translate("prompts", "At the end, an easy line brings you back to today."),
    )


def write_about_this() -> str:
    """Name taking the prompt."""
    return translate("prompts", "Write about this")


def show_me_anyway() -> str:
    """Name asking for a closer prompt all the same."""
    return translate("prompts", "Show me anyway")


def ground_first() -> str:
    """Name grounding before the prompt."""
    return translate("prompts", "Ground first")


def any_length() -> str:
    """Name leaving the minutes out of it."""
    return translate("prompts", "Any length")


def bring_back() -> str:
    """Name taking back what was left aside."""
    return translate("prompts", "Bring back what I left aside")


# ---- after writing ----


def after_writing() -> str:
    """Name the question after a page."""
    return translate("prompts", "After writing")


def how_now() -> str:
    """Ask how it is now."""
    return translate("prompts", "More here, the same, or further away?")


def any_answer() -> str:
    """Say that each answer is fine."""
    return translate("prompts", "Any answer is fine, and so is none.")


def after_answers() -> list[tuple[str, str, str]]:
    """Give the answers, each with a few plain words."""
    return [
        ("here", translate("prompts", "More here"), translate("prompts", "the room feels nearer")),
        ("same", translate("prompts", "The same"), translate("prompts", "no change that I notice")),
        (
            "further",
            translate("prompts", "Further away"),
            translate("prompts", "the room feels less near"),
        ),
    ]


def number_again() -> str:
    """Name giving a number again."""
    return translate("prompts", "Give a number again, if you like")


def pacing_takes_note() -> str:
    """Say what is kept of the answer."""
    return translate("prompts", "Of this, pacing keeps only if it ended further away.")


def one_of_these() -> str:
    """Offer a few things side by side."""
    return translate("prompts", "You could do one of these, or none.")


def less_close_for_now() -> dict[str, str]:
    """Say what pacing does now, by how long it does so."""
    return {
        "two_days": translate(
            "prompts", "For two days the prompts stay less close. You can still ask for others."
        ),
        "week": translate(
            "prompts",
            "For up to a week the prompts stay with here and now. You can still ask for others. "
            "If you like, this could be something to bring to someone you trust.",
        ),
    }


def undo_less_close() -> str:
    """Name undoing that."""
    return translate("prompts", "Leave the prompts as they were")


def less_close_undone() -> str:
    """Say that it is undone, and what that takes along."""
    return translate("prompts", "The prompts are as before. What lowered them is no longer kept.")


def offered() -> dict[str, str]:
    """Say what each of these is, and name the way to people and numbers."""
    return {
        "someone": translate("prompts", "Someone to reach"),
        "ground": translate("prompts", "Look around the room. A minute or two."),
        "blank": translate("prompts", "A page that asks nothing."),
        "seal": translate("prompts", "It then shows only its day until you open it."),
        "help": translate("prompts", "Numbers and people, on the Help page."),
    }


def seal_this_page() -> str:
    """Name sealing the page that was just written."""
    return translate("prompts", "Seal this page")


def is_sealed() -> str:
    """Say that it is sealed, and what a seal is."""
    return translate(
        "prompts",
        "The page is sealed. A seal is not a second lock. Anyone who has your journal open can "
        "break it.",
    )


def kind_thing() -> str:
    """Name one thing from the person's own list."""
    return translate("prompts", "One kind thing")


def bring_it_along() -> str:
    """Name the way to what is brought to someone."""
    return translate("prompts", "Bring along")


# ---- what each screen can do ----


def lines_check_in() -> list[str]:
    """Say what the check-in can do."""
    return [
        translate("prompts", "Three short questions help to find a prompt that fits."),
        translate("prompts", "Each can be skipped, or all of them at once."),
        translate("prompts", "In the first one, the keys 0 to 9 set a number and Delete skips."),
        translate("prompts", "Your answers are kept only if you tick it, as a line on the page."),
    ]


def lines_card() -> list[str]:
    """Say what the card can do."""
    return [
        translate("prompts", "One question to write on, or to leave."),
        translate(
            "prompts", "Skip and Another bring a different one. Less close leaves closer ones out."
        ),
        translate("prompts", "Not this topic leaves the theme out until you lock."),
        translate("prompts", "Answer in: the page can begin as plain words, a list or one line."),
        translate("prompts", "A blank page and Ground are always open."),
    ]


def lines_after() -> list[str]:
    """Say what the question after a page can do."""
    return [
        translate("prompts", "You could say how it is now, or skip it."),
        translate("prompts", "The page you wrote is already kept."),
    ]
