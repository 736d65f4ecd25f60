"""What a person chose or wrote down and rooms keep for them, as rows.

Taken along are the settings that live in the journal, the own numbers of Help, the names and words
that stand in for them when something is brought along, the few words for a short time and what was
chosen for after a meeting, the care plan, the packs of prompts, the chapters chosen for a new page
that is not finished, of Ground the favourites, the own lines and the exercises of others, and of
moments the own words and what was hidden or pinned. Left out is what the app remembers for itself:
which prompts were taken these days (kept for 14 days at most), which cautions were seen, pages
that were let go, and what it knows of keys and backups.
"""

from collections.abc import Callable, Iterator, Mapping

from healingjournal.base.ids import EntryId, looks_like_id
from healingjournal.base.text import MAX_ENTRY_BYTES
from healingjournal.careplan import held as careplan
from healingjournal.careplan.plan import sound
from healingjournal.grounding import held, personal
from healingjournal.prompts import held as packs
from healingjournal.settings.declared import BY_KEY, DECLARED, Home
from healingjournal.settings.kept import ROOM as SETTINGS
from healingjournal.transfer import bring_choices, moment_choices
from healingjournal.transfer.carried import ADDED, HERE, PageOf
from healingjournal.transfer.json_stream import canonical
from healingjournal.transfer.rows import ChoiceRow, form, plain
from healingjournal.transfer.skipped import UnusableError
from healingjournal.vault.kept import Json, Kept

_NUMBERS = ("safety", "own_numbers")
_WORDS = ("sharing", "words")
_CHAPTERS = ("journal", "draft_chapters")
_GROUND_OWN = (personal.ROOM, personal.LINES)
_FAVOURITES = (personal.ROOM, personal.FAVOURITES)
_GROUND_BROUGHT = (held.ROOM, held.KEY)
_PACKS = (packs.ROOM, packs.KEY)
_PLAN = (careplan.ROOM, careplan.KEY)
_KEPT = (
    *((SETTINGS, setting.key) for setting in DECLARED if setting.home is Home.VAULT),
    _NUMBERS,
    _WORDS,
    *bring_choices.PLACES,
    _CHAPTERS,
    _GROUND_OWN,
    _FAVOURITES,
    _GROUND_BROUGHT,
    _PACKS,
    _PLAN,
    *moment_choices.PLACES,
)


class ChoicesCarried:
    """Settings and lists; an import sets only what nothing is kept for yet."""

    key = "choices"

    def __init__(self, kept: Kept) -> None:
        """Take the journal's small table."""
        self._kept = kept

    def rows(self, without: frozenset[EntryId]) -> Iterator[Mapping[str, object]]:
        """Give a row for each that is kept, in a fixed order."""
        del without
        for room, key in _KEPT:
            value = self._kept.get(room, key)
            if value is not None:
                yield plain(ChoiceRow(room, key, value))

    def bring(self, row: Mapping[str, object], page_of: PageOf) -> str:
        """Keep a value where none is kept."""
        del page_of
        given = form(row, ChoiceRow)
        place = (given.room, given.key)
        if place not in _KEPT or not _allowed(place, given.value):
            raise UnusableError("not_understood")
        there = self._kept.get(*place)
        if there is not None:
            return HERE if there == given.value else "chosen_here"
        self._kept.put(*place, _json(given.value))
        return ADDED


def _allowed(place: tuple[str, str], value: object) -> bool:
    if len(canonical(value)) > MAX_ENTRY_BYTES:
        return False
    check = _CHECKS.get(place)
    if check is not None:
        return check(value)
    if place in bring_choices.PLACES:
        return bring_choices.allowed(place, value)
    if place in moment_choices.PLACES:
        return moment_choices.allowed(place, _json(value))
    return value is not None and BY_KEY[place[1]].allows(value)


def _are_numbers(value: object) -> bool:
    return isinstance(value, list) and all(_is_number(one) for one in value)


def _are_pairs(value: object) -> bool:
    return isinstance(value, list) and all(_is_pair(one) for one in value)


def _are_chapters(value: object) -> bool:
    return isinstance(value, dict) and all(_are_ids(one, of) for one, of in value.items())


def _is_number(one: object) -> bool:
    return (
        isinstance(one, dict)
        and one.keys() <= {"name", "number", "pinned"}
        and isinstance(one.get("pinned", False), bool)
        and isinstance(one.get("number"), str)
        and isinstance(one.get("name", ""), str)
    )


def _is_pair(one: object) -> bool:
    return isinstance(one, list) and len(one) == 2 and all(isinstance(w, str) for w in one)


def _are_ids(one: str, of: object) -> bool:
    return looks_like_id(one) and isinstance(of, list) and all(
        isinstance(each, str) and looks_like_id(each) for each in of
    )


_CHECKS: dict[tuple[str, str], Callable[[object], bool]] = {
    _NUMBERS: _are_numbers,
    _WORDS: _are_pairs,
    _CHAPTERS: _are_chapters,
    _GROUND_OWN: personal.is_own,
    _FAVOURITES: personal.are_favourites,
    _GROUND_BROUGHT: held.are_brought,
    _PACKS: packs.are_packs,
    _PLAN: sound,
}


def _json(value: object) -> Json:
    # Checked above: lists, objects and plain values of JSON alone.
    if isinstance(value, list):
        return [_json(one) for one in value]
    if isinstance(value, dict):
        return {str(key): _json(one) for key, one in value.items()}
    if value is None or isinstance(value, bool | int | float | str):
        return value
    raise UnusableError("not_understood")
