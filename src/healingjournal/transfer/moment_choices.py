"""What moments keep of a person's choosing: own words offered again, hidden and pinned things."""

from healingjournal.moments import choices, own_words
from healingjournal.vault.kept import Json

_OWN = (own_words.ROOM, own_words.KEY)
_HELPED = (choices.ROOM, choices.KEY)
PLACES = (_OWN, _HELPED)


def allowed(place: tuple[str, str], value: Json) -> bool:
    """Tell whether a value may be kept in this place."""
    if not isinstance(value, dict):
        return False
    if place == _OWN:
        return all(_are_words(line, of) for line, of in value.items())
    return value == choices.plain(choices.read(value))


def _are_words(line: str, of: Json) -> bool:
    few = isinstance(of, list) and 0 < len(of) <= own_words.MOST
    known = line in own_words.LINES
    return known and few and isinstance(of, list) and all(map(_is_word, of))


def _is_word(one: Json) -> bool:
    words = isinstance(one, str) and 0 < len(one.strip()) <= own_words.LONGEST
    return words and "\n" not in str(one)
