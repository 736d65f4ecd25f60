"""The card of one exercise: its sign, its name, its aim, and how long it takes."""

from healingjournal.grounding.exercise import PUBLIC_OK, Exercise
from healingjournal.ui.grounding import words
from healingjournal.ui.grounding.brought.words import not_reviewed
from healingjournal.ui.grounding.own.words import asks_for_care
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.theme.look import Look

_SIGNS = {
    **{"G01": "five", "G02": "eye", "G03": "card", "G04": "look", "G05": "object", "G06": "feet"},
    **{"G07": "cup", "G08": "object", "G09": "cup", "G10": "ear", "G11": "ear", "G12": "names"},
    **{"G13": "line", "G14": "list", "G15": "learn", "G16": "grip", "G17": "words", "G18": "stop"},
    **{"G19": "breath", "G20": "breath", "G21": "breath", "G22": "square", "G23": "breath"},
    **{"G24": "ear", "G25": "wave", "G26": "push", "G27": "feet", "G28": "push", "G29": "feet"},
    **{"G30": "up", "G31": "swap", "G32": "object", "G33": "cup", "G34": "list", "G35": "tree"},
    **{"G36": "lock", "G37": "care", "G38": "wave", "G39": "look", "G40": "cup", "G41": "person"},
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
    if exercise.origin:
        parts.append(not_reviewed())
    if exercise.held_back:
        return [*parts, asks_for_care()]
    if first:
        return [*parts, words.put_first()]
    turns = words.turns_to()
    flag = next((flag for flag in _TURNS if flag in exercise.flags), None)
    return [*parts, turns[flag]] if flag else parts


def _minutes(seconds: int) -> int:
    return 0 if seconds < _NEARLY_ONE else max(round(seconds / 60), 1)
