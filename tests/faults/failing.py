"""One act of the terminal, with each of its writing calls refused in turn by the system.

Works as `tests.vault.killing` does: `strace` refuses the LAST-th call of a kind, and a process
whose n-th is to fail makes LAST - n calls of no meaning first. When one of the calls that it
makes afterwards is the one refused, the act itself had passed untouched, and that kind is done.
"""

import os
import shutil
import subprocess
import sys
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from tests.faults.acts import act
from tests.vault.killing import KINDS, LAST, idle_call

_UNTOUCHED, _BROKEN = 100, 101


@dataclass(frozen=True)
class Refused:
    """What one run with a refused call left, and the exit code it gave."""

    folder: Path
    exit_code: int


def refused_at_each_call(
    folder: Path, error: str, kinds: tuple[str, ...], every: int, *words: str
) -> list[Refused]:
    """Do one act on copies of a folder, its n-th call of each kind refused with an error."""
    place = folder.with_name(f"{folder.name} refused {error}")
    place.mkdir()
    calls = ",".join((*kinds, "?renameat", "?renameat2") if "rename" in kinds else kinds)
    tracer = ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={calls}"]
    tracer += ["-e", f"inject={calls}:error={error}:when={LAST}"]
    here = [sys.executable, "-m", "tests.faults.failing", str(folder), str(place)]
    done = subprocess.run(
        [*tracer, *here, ",".join(kinds), str(every), *words], check=False, timeout=1200
    )
    assert done.returncode == 0
    return [
        Refused(path, int(path.suffix.removeprefix("."))) for path in sorted(place.iterdir())
    ]


def _all_refused(
    folder: Path, place: Path, kinds: list[str], every: int, words: list[str]
) -> bool:
    for kind in kinds:
        for number in range(1, LAST, every):
            copy = place / f"{kind} {number:04d}"
            child = os.fork()
            if not child:
                _refused(kind, number, folder, copy, words)
            code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            if code == _UNTOUCHED:
                shutil.rmtree(copy)
                break
            if code in {_BROKEN, -11, -6}:
                return False
            copy.rename(place / f"{copy.name}.{code}")
    return True


def _refused(kind: str, number: int, folder: Path, copy: Path, words: list[str]) -> NoReturn:
    try:
        shutil.copytree(folder, copy)
        idle = idle_call(kind)
        for _ in range(LAST - number):
            idle()
        code = act(copy, *words)
        os._exit(_UNTOUCHED if _still_to_come(kind) else code)
    finally:
        traceback.print_exc()
        os._exit(_BROKEN)


def _still_to_come(kind: str) -> bool:
    idle = idle_call(kind)
    try:
        for _ in range(LAST):
            idle()
    except OSError:
        return True
    return False


if __name__ == "__main__":
    given_folder, given_place, given_kinds, step, *rest = sys.argv[1:]
    made = _all_refused(
        Path(given_folder), Path(given_place), given_kinds.split(","), int(step), rest
    )
    sys.exit(0 if made else 1)

__all__ = ["KINDS", "Refused", "refused_at_each_call"]
