"""What Bring along keeps beside its marks: a few words for a short time, wishes for afterwards.

`sharing` stands beside this room and is not known here; the shapes are said once more, and
`docs/takeout-format.md` names them.
"""

from datetime import date

from healingjournal.base.ids import looks_like_id

ROOM = "sharing"
AFTER, SMALL = (ROOM, "after"), (ROOM, "small")
PLACES = (AFTER, SMALL)
_TEXTS, _WISHES = ("kind", "contact"), ("seal", "gentle")
_SMALL_KEYS = frozenset({"short", "line", "pass"})


def allowed(place: tuple[str, str], value: object) -> bool:
    """Tell whether a value has the shape of what is kept there."""
    if not isinstance(value, dict):
        return False
    if place == SMALL:
        return value.keys() <= _SMALL_KEYS and all(isinstance(w, str) for w in value.values())
    entries = value.get("entries", [])
    return (
        value.keys() <= {"day", "entries", *_TEXTS, *_WISHES}
        and _is_day(value.get("day"))
        and all(isinstance(value.get(key, ""), str) for key in _TEXTS)
        and all(isinstance(value.get(key, False), bool) for key in _WISHES)
        and isinstance(entries, list)
        and all(isinstance(each, str) and looks_like_id(each) for each in entries)
    )


def _is_day(value: object) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
