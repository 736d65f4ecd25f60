"""The shipped exercises, read when they are first asked for; cheap to import.

Only shipped content exists while locked and in commands that need no vault.
"""

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from healingjournal.base import resources
from healingjournal.base.errors import RefusedError
from healingjournal.grounding.exercise import Exercise

if TYPE_CHECKING:
    from healingjournal.base.content_file import Fault

SPOKEN = "en"
# Ground starts at once with this one; its first step is the first thing said.
FIRST_ID = "G02"
_HEAD = 1024
_PLACE = re.compile(r"^place = (\d+)$", re.MULTILINE)
_NAME = re.compile(r'^name = "([^"\\\n]+)"', re.MULTILINE)


def languages() -> tuple[str, ...]:
    """Give the languages that exercises are shipped in."""
    return resources.languages_of("grounding")


def shipped(lang: str = SPOKEN) -> tuple[Exercise, ...]:
    """Give every shipped exercise, by id: in this language, each in English where it is not.

    A file that cannot be read is left out rather than keeping the others from someone.
    """
    english, *own = _folders(lang)
    there = {one.id: one for folder in own for one in _read_all(folder, frozenset())}
    there |= {one.id: one for one in _read_all(english, frozenset(there))}
    return tuple(there[key] for key in sorted(there))


def names(lang: str = SPOKEN) -> tuple[tuple[str, str], ...]:
    """Give the id and the name of every shipped exercise, by its place, for who only lists them.

    Only the first lines of each file are looked at, so that a window can ask at any time.
    """
    there: dict[str, tuple[int, str]] = {}
    for folder in _folders(lang):
        there |= _names_in(folder)
    placed = sorted((place, key, name) for key, (place, name) in there.items())
    return tuple((key, name) for _place, key, name in placed)


def first(lang: str = SPOKEN) -> Exercise:
    """Give the exercise that Ground starts with, reading no other file."""
    return _one(FIRST_ID, lang) or shipped(lang)[0]


def exercise(wanted: str, lang: str = SPOKEN) -> Exercise:
    """Give one exercise by its id, in either case; raises RefusedError when there is none."""
    name = wanted.strip().upper()
    found = _one(name, lang) if name.replace("-", "").isalnum() else None
    if found is None:
        raise RefusedError("no_such_exercise")
    return found


def check(path: Path) -> list["Fault"]:
    """Give every fault of one exercise file, or of every file of a folder, in order."""
    from healingjournal.base.content_file import Fault
    from healingjournal.grounding.reading import Care, read

    files = sorted(path.glob("*.toml")) if path.is_dir() else [path]
    faults: list[Fault] = []
    seen: dict[str, str] = {}
    found: list[Exercise] = []
    for file in files:
        reading = read(file, Care.VETTED)
        faults.extend(reading.faults)
        if reading.exercise is None:
            continue
        found.append(reading.exercise)
        same = seen.setdefault(reading.exercise.id, file.name)
        if same != file.name:
            faults.append(Fault(file.name, 1, f"has the same id as {same}"))
    if path.is_dir():
        faults.extend(_led_nowhere(found, {*seen, *(file.stem for file in files)}))
    return faults


def _led_nowhere(found: list[Exercise], known: set[str]) -> list["Fault"]:
    """Give a fault for each step that offers an exercise which is not known beside it."""
    from healingjournal.base.content_file import Fault
    from healingjournal.grounding.plays import Choose

    return [
        Fault(f"{one.id}.toml", 1, f"“choose” in step {number} names {wanted}, which is not here")
        for one in found
        for number, step in enumerate(one.steps, 1)
        if isinstance(step.play, Choose)
        for wanted in step.play.ids
        if wanted not in known or wanted == one.id
    ]


def checked(path: Path) -> tuple[int, list[tuple[int, str]]]:
    """Check one file for `prompt check`: how many exercises it holds, and each fault's line."""
    from healingjournal.grounding.reading import Care, read

    reading = read(path, Care.VETTED)
    return int(reading.exercise is not None), [(f.line, f.reason) for f in reading.faults]


def _folders(lang: str) -> list[Path]:
    """Give the folder in English first, then that of the language, which goes before it."""
    folder = resources.prompts() / lang / "grounding"
    english = resources.prompts() / SPOKEN / "grounding"
    fits = lang.replace("-", "").isalnum() and folder != english and any(folder.glob("*.toml"))
    return [english, folder] if fits else [english]


@cache
def _read_all(folder: Path, but: frozenset[str]) -> tuple[Exercise, ...]:
    """Give what a folder holds, without the files named by these ids."""
    from healingjournal.grounding.reading import Care, read

    files = (file for file in sorted(folder.glob("*.toml")) if file.stem not in but)
    readings = (read(file, Care.OURS) for file in files)
    return tuple(r.exercise for r in readings if r.exercise is not None)


@cache
def _names_in(folder: Path) -> dict[str, tuple[int, str]]:
    """Give place and name of each file by its id; one without a place comes after the others."""
    heads = ((file.stem, _beginning(file)) for file in folder.glob("*.toml"))
    found = ((key, _NAME.search(head), _PLACE.search(head)) for key, head in heads)
    return {key: (int(at[1]) if at else 1000, name[1]) for key, name, at in found if name}


def _beginning(file: Path) -> str:
    """Give the first lines of a file; of one that cannot be read, none."""
    try:
        with file.open("rb") as source:
            return source.read(_HEAD).decode("utf-8", "ignore")
    except OSError:
        return ""


def _one(name: str, lang: str) -> Exercise | None:
    """Give the exercise of one file, which is named by its id, reading no other; or None."""
    from healingjournal.grounding.reading import Care, read

    for folder in reversed(_folders(lang)):
        found = read(folder / f"{name}.toml", Care.OURS).exercise
        if found is not None:
            return found
    return None
