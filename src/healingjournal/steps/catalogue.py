"""The shipped cards to practise, each read when it is first asked for; cheap to import.

A card that a language lacks, or whose file cannot be read, is there in English instead.
"""

import re
from functools import cache
from pathlib import Path

from healingjournal.base import resources
from healingjournal.steps.card import PracticeCard

SPOKEN = "en"
_ID = re.compile(r"P[0-9]{2}")


def languages() -> tuple[str, ...]:
    """Give the languages that cards are shipped in."""
    return resources.languages_of("steps")


def ids() -> tuple[str, ...]:
    """Give the id of every shipped card in order, opening no file."""
    names = (file.stem for file in _folder(SPOKEN).glob("*.toml"))
    return tuple(sorted(name for name in names if _ID.fullmatch(name)))


def shipped(lang: str = SPOKEN) -> tuple[PracticeCard, ...]:
    """Give every shipped card, by id; one that cannot be read does not keep the others away."""
    found = (_read(one, lang) or _read(one, SPOKEN) for one in ids())
    return tuple(card for card in found if card is not None)


def checked(path: Path) -> tuple[int, list[tuple[int, str]]]:
    """Check one file for `prompt check`: how many cards it holds, and each fault's line."""
    from healingjournal.steps.reading import read

    reading = read(path)
    return int(reading.card is not None), [(f.line, f.reason) for f in reading.faults]


def _folder(lang: str) -> Path:
    return resources.prompts() / lang / "steps"


@cache
def _read(wanted: str, lang: str) -> PracticeCard | None:
    from healingjournal.steps.reading import read

    if not _ID.fullmatch(wanted) or lang not in languages():
        return None
    return read(_folder(lang) / f"{wanted}.toml").card
