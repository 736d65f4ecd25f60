"""The card of one exercise: its sign, its name, its aim, and how long it takes."""

from healingjournal.grounding.exercise import PUBLIC_OK, Exercise
from healingjournal.ui.grounding import words
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.theme.look import Look

_SIGNS = {
    "G01": "five",
    "G02": "eye",
    "G04": "look",
    "G05": "object",
    "G06": "feet",
    "G10": "ear",
    "G12": "names",
    "G14": "list",
    "G19": "breath",
    "G26": "push",
    "G40": "cup",
    "G42": "draw",
}
_OF_FAMILY = {"senses": "eye", "thinking": "words", "breath": "breath", "body": "feet"}
_ELSE = "cup"
_NEARLY_ONE = 50
_TURNS = ("breath", "body", "imagery", "cold", PUBLIC_OK)


def tool_card(look: Look, exercise: Exercise, *, first: bool = False) -> PressCard:
    """Give the card of an exercise; `first` says that Ground begins with it."""
    sign = _SIGNS.get(str(exercise.id)) or _OF_FAMILY.get(exercise.family, _ELSE)
    note = words.tool_note(_parts(exercise, first))
    return PressCard(look, exercise.name, exercise.aim, sign, kind="tool", note=note)


def offer_card(look: Look, exercise: Exercise) -> PressCard:
    """Give the card of one exercise that stands alone, with an arrow."""
    note = words.tool_note(_parts(exercise, False))
    return PressCard(look, exercise.name, exercise.aim, kind="way", note=note)


def _parts(exercise: Exercise, first: bool) -> list[str]:
    parts = [words.lasting(_minutes(exercise.seconds))]
    if first:
        return [*parts, words.put_first()]
    turns = words.turns_to()
    flag = next((flag for flag in _TURNS if flag in exercise.flags), None)
    return [*parts, turns[flag]] if flag else parts


def _minutes(seconds: int) -> int:
    return 0 if seconds < _NEARLY_ONE else max(round(seconds / 60), 1)
