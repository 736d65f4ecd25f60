"""The shipped cards, each read when it is first asked for; cheap to import.

A card that a language lacks, or whose file cannot be read, is there in English instead.
"""

import re
from functools import cache
from pathlib import Path

from healingjournal.base import resources
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import CardId
from healingjournal.learn.card import Card

SPOKEN = "en"
# What there is to know in the first days: Help leads to it in one press.
FIRST_DAYS = CardId("L33")

_ID = re.compile(r"L[0-9]{2}")


def languages() -> tuple[str, ...]:
    """Give the languages that cards are shipped in."""
    return resources.languages_of("learn")


def ids() -> tuple[CardId, ...]:
    """Give the id of every shipped card in order, opening no file."""
    names = (file.stem for file in _folder(SPOKEN).glob("*.toml"))
    return tuple(CardId(name) for name in sorted(names) if _ID.fullmatch(name))


def card(wanted: str, lang: str = SPOKEN) -> Card:
    """Give one card by its id, in either case, reading no other; raises RefusedError if none."""
    wanted = wanted.strip().upper()
    found = _read(wanted, lang) or _read(wanted, SPOKEN)
    if found is None:
        raise RefusedError("no_such_card")
    return found


def shipped(lang: str = SPOKEN) -> tuple[Card, ...]:
    """Give every shipped card, by id; one that cannot be read does not keep the others away."""
    found = (_read(one, lang) or _read(one, SPOKEN) for one in ids())
    return tuple(card for card in found if card is not None)


def checked(path: Path) -> tuple[int, list[tuple[int, str]]]:
    """Check one file for `prompt check`: how many cards it holds, and each fault's line."""
    from healingjournal.learn.reading import read

    reading = read(path)
    return int(reading.card is not None), [(f.line, f.reason) for f in reading.faults]


def _folder(lang: str) -> Path:
    return resources.prompts() / lang / "learn"


@cache
def _read(wanted: str, lang: str) -> Card | None:
    from healingjournal.learn.reading import read

    if not _ID.fullmatch(wanted) or lang not in languages():
        return None
    return read(_folder(lang) / f"{wanted}.toml").card
