"""The shipped exercises, read when they are first asked for; cheap to import.

Only shipped content exists while locked and in commands that need no vault.
"""

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


def languages() -> tuple[str, ...]:
    """Give the languages that exercises are shipped in."""
    return resources.languages_of("grounding")


def shipped(lang: str = SPOKEN) -> tuple[Exercise, ...]:
    """Give every shipped exercise, by id: in this language, each in English where it is not.

    A file that cannot be read is left out rather than keeping the others from someone.
    """
    there = {one.id: one for folder in _folders(lang) for one in _read_all(folder)}
    return tuple(there[key] for key in sorted(there))


def first(lang: str = SPOKEN) -> Exercise:
    """Give the exercise that Ground starts with, reading no other file."""
    from healingjournal.grounding.reading import read

    for folder in reversed(_folders(lang)):
        exercise = read(folder / f"{FIRST_ID}.toml").exercise
        if exercise is not None:
            return exercise
    return shipped(lang)[0]


def exercise(wanted: str, lang: str = SPOKEN) -> Exercise:
    """Give one exercise by its id, in either case; raises RefusedError when there is none."""
    for one in shipped(lang):
        if one.id == wanted.strip().upper():
            return one
    raise RefusedError("no_such_exercise")


def check(path: Path) -> list["Fault"]:
    """Give every fault of one exercise file, or of every file of a folder, in order."""
    from healingjournal.base.content_file import Fault
    from healingjournal.grounding.reading import read

    files = sorted(path.glob("*.toml")) if path.is_dir() else [path]
    faults: list[Fault] = []
    seen: dict[str, str] = {}
    for file in files:
        reading = read(file)
        faults.extend(reading.faults)
        if reading.exercise is None:
            continue
        same = seen.setdefault(reading.exercise.id, file.name)
        if same != file.name:
            faults.append(Fault(file.name, 1, f"has the same id as {same}"))
    if path.is_dir():
        faults.extend(_led_nowhere(path, set(seen)))
    return faults


def _led_nowhere(folder: Path, known: set[str]) -> list["Fault"]:
    """Give a fault for each step that offers an exercise which this folder does not have."""
    from healingjournal.base.content_file import Fault
    from healingjournal.grounding.plays import Choose

    return [
        Fault(f"{one.id}.toml", 1, f"“choose” in step {number} names {wanted}, which is not here")
        for one in _read_all(folder)
        for number, step in enumerate(one.steps, 1)
        if isinstance(step.play, Choose)
        for wanted in step.play.ids
        if wanted not in known or wanted == one.id
    ]


def checked(path: Path) -> tuple[int, list[tuple[int, str]]]:
    """Check one file for `prompt check`: how many exercises it holds, and each fault's line."""
    from healingjournal.grounding.reading import read

    reading = read(path)
    return int(reading.exercise is not None), [(f.line, f.reason) for f in reading.faults]


def _folders(lang: str) -> list[Path]:
    """Give the folder in English first, then that of the language, which goes before it."""
    folder = resources.prompts() / lang / "grounding"
    english = resources.prompts() / SPOKEN / "grounding"
    fits = lang.replace("-", "").isalnum() and folder != english and any(folder.glob("*.toml"))
    return [english, folder] if fits else [english]


@cache
def _read_all(folder: Path) -> tuple[Exercise, ...]:
    from healingjournal.grounding.reading import read

    readings = (read(file) for file in sorted(folder.glob("*.toml")))
    return tuple(r.exercise for r in readings if r.exercise is not None)
