"""Lock: the whole program starts anew, so that nothing of the open journal stays in memory.

What the fresh start needs is handed over in an anonymous file in memory, never in arguments
or the environment; the only argument is that file's descriptor number.
"""

import contextlib
import json
import os
import stat
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NoReturn

_MARK = "pages-handover-1"
_MOST_BYTES = 16384
_OURS = ("-P", "-B")


@dataclass(frozen=True)
class Handover:
    """What a fresh locked start is told: never a word the person wrote."""

    folder: str
    place: tuple[int, int, int, int] | None = None
    maximised: bool = False
    exercise: str | None = None
    step: int | None = None
    just_made: bool = False
    # What an erase just now did not reach, by key or name; the fresh start tells it.
    erased: tuple[str, ...] | None = None
    restored: int | None = None  # how many pages a journal holds that was made of a backup
    kept_aside: bool = False  # whether another one was kept aside for it
    # Whether what was saved of a damaged journal lies in this folder, or in another; None: no such.
    salvaged: bool | None = None


def replace_process(handover: Handover) -> NoReturn:
    """Start this program anew in this same process, locked; if that fails, end it.

    Nothing else is cleaned up: the caller has closed the vault. Every other descriptor above 2
    closes at that moment.
    """
    try:
        descriptor = _written(handover)
        _keep_only(descriptor)
        os.execv(sys.executable, [*start_again(sys.orig_argv), str(descriptor)])
    finally:
        os._exit(1)


def _written(handover: Handover) -> int:
    """Give the descriptor of an anonymous file that holds the handover."""
    raw = json.dumps({"mark": _MARK, **asdict(handover)}).encode("ascii")
    if sys.platform == "linux":
        descriptor = os.memfd_create("pages")
        os.write(descriptor, raw)
        os.lseek(descriptor, 0, os.SEEK_SET)
        return descriptor
    reading, writing = os.pipe()
    os.write(writing, raw)
    os.close(writing)
    return reading


def _keep_only(descriptor: int) -> None:
    """Let no descriptor above 2 but this one reach the fresh start."""
    names = Path("/proc/self/fd")
    if not names.is_dir():
        names = Path("/dev/fd")
    for number in [int(entry.name) for entry in names.iterdir()]:
        if number > 2:
            with contextlib.suppress(OSError):
                os.set_inheritable(number, number == descriptor)


def start_again(first: Sequence[str]) -> list[str]:
    """Give the interpreter, its flags and the program of the first start, plus -P and -B.

    `first` is sys.orig_argv; what the program itself was given is left out. Not -I, which would
    drop what is installed for this person alone.
    """
    begin, end = _program(first)
    flags = [word for word in first[1:begin] if word not in _OURS]
    return [sys.executable, *_OURS, *flags, *first[begin:end]]


def _program(first: Sequence[str]) -> tuple[int, int]:
    """Give where the script, `-m module` or `-c text` begins and where it ends."""
    place = 1
    while place < len(first):
        begin, word = place, first[place]
        place += 1
        if not word.startswith("-") or word == "-":
            return begin, place
        if word.startswith("--"):
            place += word == "--check-hash-based-pycs"
            continue
        taking = next((n for n, letter in enumerate(word[1:], 1) if letter in "cmWX"), None)
        if taking is not None:
            place += taking == len(word) - 1
            if word[taking] in "cm":
                return begin, place
    return place, place


def taken_over(arguments: Sequence[str]) -> Handover | None:
    """Give what a former start handed over; None for any other start.

    `arguments` is sys.argv without the program. The descriptor is closed.
    """
    if len(arguments) != 1 or not arguments[0].isascii() or not arguments[0].isdigit():
        return None
    descriptor = int(arguments[0])
    if not 2 < descriptor < 1 << 20:
        return None
    try:
        if not _is_handover(os.fstat(descriptor)):
            return None
        raw = os.read(descriptor, _MOST_BYTES)
        os.close(descriptor)
    except OSError:
        return None
    return _read(raw)


def _is_handover(state: os.stat_result) -> bool:
    """Tell a file without a name, which never makes us wait, from whatever else it may be."""
    if sys.platform == "linux":
        return stat.S_ISREG(state.st_mode) and state.st_nlink == 0
    return stat.S_ISFIFO(state.st_mode)


def _read(raw: bytes) -> Handover | None:
    try:
        told = json.loads(raw)
    except ValueError:
        return None
    if not isinstance(told, dict) or told.get("mark") != _MARK:
        return None
    exercise, step, restored = told.get("exercise"), told.get("step"), told.get("restored")
    salvaged = told.get("salvaged")
    return Handover(
        folder=str(told.get("folder")),
        place=_place(told.get("place")),
        maximised=told.get("maximised") is True,
        exercise=exercise if isinstance(exercise, str) else None,
        step=step if isinstance(step, int) else None,
        just_made=told.get("just_made") is True,
        restored=restored if isinstance(restored, int) else None,
        kept_aside=told.get("kept_aside") is True,
        erased=_names(told.get("erased")),
        salvaged=salvaged if isinstance(salvaged, bool) else None,
    )


def _names(told: object) -> tuple[str, ...] | None:
    return tuple(map(str, told)) if isinstance(told, list) else None


def _place(told: object) -> tuple[int, int, int, int] | None:
    given = told if isinstance(told, list) else []
    # No screen is larger, and Qt takes no larger numbers.
    numbers = [n for n in given if isinstance(n, int) and abs(n) < 1 << 31]
    return (numbers[0], numbers[1], numbers[2], numbers[3]) if len(numbers) == 4 else None
