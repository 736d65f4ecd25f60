"""A program killed at each of its writing calls in turn; every folder it leaves is kept.

`strace` ends a process at its LAST-th call of a kind. So a process that is to end at its n-th
makes LAST - n calls of that kind first, on a file of no meaning.
"""

import importlib
import os
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NoReturn

LAST = 300
KINDS = (
    "write", "pwrite64", "fsync", "fdatasync", "ftruncate", "unlink", "rename", "rmdir", "linkat",
)
_CALLS = ",".join((*KINDS, "?renameat", "?renameat2"))
_TRACER = ("strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={_CALLS}")
_ENDING = ("-e", f"inject={_CALLS}:signal=KILL:when={LAST}")

Act = Callable[..., None]


def ended_at_each_call(folder: Path, program: str, *words: str, every: int = 1) -> list[Path]:
    """Do `act(folder, *words)` of a program on copies of a folder, each killed at another call.

    Of the calls that write database pages, of which there are many, it is every n-th.

    Gives what the killed runs left, one folder for each, after one run of each kind of call
    had passed untouched.
    """
    place = folder.with_name(f"{folder.name} ended")
    place.mkdir()
    here = (sys.executable, "-m", "tests.vault.killing", str(folder), str(place), str(every))
    done = subprocess.run([*_TRACER, *_ENDING, *here, program, *words], check=False, timeout=600)
    assert done.returncode == 0
    return sorted(place.iterdir())


def _all_ends(folder: Path, place: Path, every: int, act: Act, words: list[str]) -> bool:
    for kind in KINDS:
        for number in range(1, LAST, every if kind == "pwrite64" else 1):
            copy = place / f"{kind} {number:04d}"
            child = os.fork()
            if not child:
                _ended(kind, number, partial(_acted, act, folder, copy, words))
            status = os.waitpid(child, 0)[1]
            if status == 0:
                shutil.rmtree(copy)
                break
            if not os.WIFSIGNALED(status):
                return False
    return True


def _acted(act: Act, folder: Path, copy: Path, words: list[str]) -> None:
    shutil.copytree(folder, copy)
    act(copy, *words)


def _ended(kind: str, number: int, doing: Callable[[], None]) -> NoReturn:
    """Do it in this child of ours, and end; what is raised on the way is shown."""
    try:
        idle = idle_call(kind)
        for _ in range(LAST - number):
            idle()
        doing()
        os._exit(0)
    finally:
        traceback.print_exc()
        os._exit(1)


def idle_call(kind: str) -> Callable[[], object]:
    """Give a call of one kind that changes nothing."""
    file = os.memfd_create("nothing")
    ways: dict[str, Callable[[], object]] = {
        "write": lambda: os.write(file, b""),
        "pwrite64": lambda: os.pwrite(file, b"", 0),
        "fsync": lambda: os.fsync(file),
        "fdatasync": lambda: os.fdatasync(file),
        "ftruncate": lambda: os.ftruncate(file, 0),
        "unlink": lambda: Path("/nowhere/at all").unlink(missing_ok=True),
        "rename": _renamed_nothing,
        "rmdir": _removed_nothing,
        "linkat": _linked_nothing,
    }
    return ways[kind]


def _renamed_nothing() -> None:
    try:
        Path("/nowhere/at all").rename("/nowhere/else")
    except FileNotFoundError:
        return


def _linked_nothing() -> None:
    try:
        os.link("/nowhere/at all", "/nowhere/else", follow_symlinks=False)
    except FileNotFoundError:
        return


def _removed_nothing() -> None:
    try:
        Path("/nowhere/at all").rmdir()
    except FileNotFoundError:
        return


if __name__ == "__main__":
    given_folder, given_place, step, program, *rest = sys.argv[1:]
    loaded: Act = importlib.import_module(program).act
    sys.exit(0 if _all_ends(Path(given_folder), Path(given_place), int(step), loaded, rest) else 1)
