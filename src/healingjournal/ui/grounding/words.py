"""The words of Ground. What an exercise says itself stands in its own file."""

from PySide6.QtCore import QCoreApplication

from healingjournal.grounding.exercise import Exercise
from healingjournal.ui.grounding.brought.words import beside

translate = QCoreApplication.translate

# ---- the first sentence and the player ----


def something_else() -> str:
    """Name asking for an exercise of another kind."""
    return translate("grounding", "Something else")


def not_safe_here() -> str:
    """Name the way to Help."""
    return translate("grounding", "Not safe here?")


def all_of_them() -> str:
    """Name the way to the list, and to all of it."""
    return translate("grounding", "All of them")


def go_on_when_you_like() -> str:
    """Name the way to the next sentence."""
    return translate("grounding", "Go on when you like")


def another_kind() -> str:
    """Name asking for an exercise of another kind, beside a breath."""
    return translate("grounding", "Another kind")


def keys_of_the_player() -> str:
    """Say which keys stop and pause."""
    return translate("grounding", "Esc stops at once, any time. Space pauses.")


def stops_at_once() -> str:
    """Say which key stops."""
    return translate("grounding", "Esc stops at once, any time.")


def paused() -> str:
    """Say that everything stands still."""
    return translate("grounding", "Paused. Space goes on.")


def going_on() -> str:
    """Say that it goes on after a pause."""
    return translate("grounding", "It goes on.")


def stop_keys() -> str:
    """Say which keys the stop button hears."""
    return translate("grounding", "Enter or Esc stops, Space pauses.")


# ---- before and after ----


def how_is_it_now() -> str:
    """Name the question after an exercise."""
    return translate("grounding", "How is it now?")


def before_you_begin() -> str:
    """Head what is good to know before the first time."""
    return translate("grounding", "Before you begin")


def cautions_once(*, locked: bool) -> str:
    """Say when this page comes: how often depends on whether Begin can be noted."""
    if locked:
        return translate(
            "grounding", "While locked, this page comes once each time the app starts."
        )
    return translate(
        "grounding",
        "Your journal notes it when you begin. Then this page comes only while locked.",
    )


def signs() -> str:
    """Say, quietly and beside each exercise, what can be a sign to stop."""
    return translate(
        "grounding",
        "More shaky, numb, or pictures coming? You could stop, look at the room and say the date.",
    )


def begin() -> str:
    """Name beginning an exercise."""
    return translate("grounding", "Begin")


def more_here_or_not() -> str:
    """Ask how it is after an exercise."""
    return translate("grounding", "More here, the same, or further away?")


def any_answer() -> str:
    """Say that no answer is better than another."""
    return translate("grounding", "Each answer is fine, and so is none. It is not kept by itself.")


def answers() -> dict[str, str]:
    """Name each answer."""
    return {
        "more": translate("grounding", "More here"),
        "same": translate("grounding", "The same"),
        "away": translate("grounding", "Further away"),
    }


def after() -> dict[str, str]:
    """Reply to each answer and to none; also where no outward one, or none at all, is left."""
    return {
        "more": translate("grounding", "This is a good place to stop. Another kind is there, too."),
        "same": translate("grounding", "That happens. Another kind may fit better, now or later."),
        "away": translate(
            "grounding", "Then it is enough of this one. Here is one that turns outward."
        ),
        "away_else": translate("grounding", "Then it is enough of this one. Here is another kind."),
        "no_answer": translate("grounding", "No answer needed. Another kind is there."),
        "none_left": translate(
            "grounding",
            "With what is left out, there is no other kind here. Help has people to reach.",
        ),
    }


def put_first_words() -> tuple[str, str]:
    """Offer to put an exercise first, and say that it was."""
    return (
        translate("grounding", "Let Ground begin with this one"),
        translate("grounding", "While the journal is open, Ground now begins with this one."),
    )


def note_words() -> tuple[str, str]:
    """Offer to note the exercise and the answer as a moment, and say that it was."""
    return (
        translate("grounding", "Note it as a moment, with this answer"),
        translate("grounding", "It is noted in Moments, and can be deleted there."),
    )


# ---- the list ----


def ground() -> str:
    """Name the list."""
    return translate("grounding", "Ground")


def heads() -> tuple[str, str, str]:
    """Head the states, the moments, and what is left out."""
    return (
        translate("grounding", "Right now"),
        translate("grounding", "Or a moment"),
        translate("grounding", "Leave out"),
    )


def states() -> dict[str, str]:
    """Give the word for each state."""
    return {
        "shaky": translate("grounding", "Shaky, racing"),
        "far": translate("grounding", "Numb, far away"),
        "either": translate("grounding", "Either"),
    }


def moments() -> dict[str, str]:
    """Give the word for each moment."""
    return {
        "bad_dream": translate("grounding", "After a bad dream"),
        "group": translate("grounding", "Before or after group"),
        "urge": translate("grounding", "An urge"),
    }


def left_out() -> dict[str, str]:
    """Give the word for each thing that can be left out."""
    return {
        "breath": translate("grounding", "Breath"),
        "body": translate("grounding", "Body"),
        "imagery": translate("grounding", "Pictures in the mind"),
        "sound": translate("grounding", "Sound"),
        "cold": translate("grounding", "Cold"),
        "taste_smell": translate("grounding", "Taste, smell"),
        "hands2": translate("grounding", "Two hands"),
        "speech": translate("grounding", "Speaking"),
        "sight": translate("grounding", "Seeing"),
        "standing": translate("grounding", "Standing"),
        "effort": translate("grounding", "Effort"),
    }


def also_locked() -> tuple[str, str]:
    """Offer to leave the same things out while locked, and say what that means."""
    return (
        translate("grounding", "Leave these out while locked, too"),
        translate(
            "grounding",
            "Anyone who opens this app on this computer could then see what is left out.",
        ),
    )


def locked_list(*, kept_outside: bool) -> str:
    """Say why the list is short while locked."""
    if kept_outside:
        return translate(
            "grounding",
            "Here are the ones without breath, body, pictures in the mind, cold, taste or smell, "
            "and without what you leave out.",
        )
    return translate(
        "grounding",
        "What your journal leaves out is only known while it is open. Here are the ones without "
        "breath, body, pictures in the mind, cold, taste or smell.",
    )


def the_others() -> str:
    """Head the exercises beyond the first page."""
    return translate("grounding", "The others")


def one_press() -> str:
    """Say how the list works."""
    return translate(
        "grounding",
        "One press opens any of these. Esc stops at once. None of them is right for everyone.",
    )


def nothing_with_these() -> str:
    """Say that no exercise fits the choices."""
    return translate("grounding", "Nothing here with these choices.")


def show_the_first() -> str:
    """Name freeing the choices of state and moment."""
    return translate("grounding", "Any state or moment")


def lasting(minutes: int) -> str:
    """Say about how many minutes something takes; 0 is under one."""
    if minutes < 2:
        return (
            translate("grounding", "1 minute")
            if minutes
            else translate("grounding", "Under a minute")
        )
    return translate("grounding", "{count} minutes").format(count=minutes)


def tool_note(parts: list[str]) -> str:
    """Join what is said in small of an exercise."""
    return translate("grounding", " · ").join(parts)


def turns_to() -> dict[str, str]:
    """Give the few words for what an exercise turns to."""
    return {
        "breath": translate("grounding", "breath"),
        "body": translate("grounding", "some body"),
        "imagery": translate("grounding", "pictures in the mind"),
        "cold": translate("grounding", "cold"),
        "public_ok": translate("grounding", "easy in public"),
    }


def put_first() -> str:
    """Say that the person put this exercise first."""
    return translate("grounding", "comes first")


# ---- more about an exercise ----


def folds() -> tuple[str, str]:
    """Name the other ways to do an exercise, and what is known of it."""
    return translate("grounding", "Other ways to do this"), translate(
        "grounding", "How sure is it?"
    )


def adaptations() -> dict[str, str]:
    """Give the word for each way an exercise can be changed."""
    return {
        "seated": translate("grounding", "Sitting"),
        "wheelchair": translate("grounding", "In a wheelchair"),
        "one_hand": translate("grounding", "With one hand"),
        "low_vision": translate("grounding", "With little or no sight"),
        "colour": translate("grounding", "Without colours"),
        "deaf": translate("grounding", "With little or no hearing"),
        "silent": translate("grounding", "Without a sound"),
        "no_taste_smell": translate("grounding", "Without taste or smell"),
        "one_sense": translate("grounding", "With one sense only"),
        "eyes_open": translate("grounding", "With eyes open"),
    }


def way(name: str, words: str) -> str:
    """Join a way and what it says."""
    return translate("grounding", "{name}: {words}").format(name=name, words=words)


def where_from(exercise: Exercise) -> list[str]:
    """Say how sure an exercise is, and where that comes from."""
    if exercise.origin:
        return [beside(exercise.origin)]
    known = grades().get(exercise.grade.lower(), "")
    sure = " ".join(part for part in (known, exercise.evidence) if part)
    sources = translate("grounding", "; ").join(exercise.named_sources)
    source = translate("grounding", "Where this is from: {sources}")
    return [*([sure] if sure else []), *([source.format(sources=sources)] if sources else [])]


def grades() -> dict[str, str]:
    """Say in plain words how well an exercise was tested."""
    return {
        "e0": translate("grounding", "Well known, with few good tests or none."),
        "e1": translate("grounding", "Known from guides and from practice."),
        "e2": translate("grounding", "Known from small tests, or from tests of something larger."),
        "e3": translate("grounding", "There are tests of this very one."),
    }


def lines_of_player() -> list[str]:
    """Say what the player can do."""
    return [
        translate("grounding", "Go on leads to the next sentence, in your time."),
        translate("grounding", "Something else changes the kind."),
        translate("grounding", "Space pauses and goes on. Esc stops at once."),
        translate("grounding", "F11 fills the screen, and F11 again goes back to a window."),
    ]


def lines_of_list() -> list[str]:
    """Say what the list can do."""
    return [
        translate("grounding", "Arrows move between the cards, Enter opens one."),
        translate("grounding", "The chips above choose which cards are there."),
        translate("grounding", "Esc goes back."),
    ]


def lines_of_question() -> list[str]:
    """Say what the pages before and after an exercise can do."""
    return [
        translate("grounding", "Nothing here has to be answered."),
        translate("grounding", "Esc stops at once."),
    ]
