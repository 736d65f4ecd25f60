"""Gathers every sentence of the window into assets/i18n/*.ts and makes the .qm files of them.

`make i18n` after a sentence was added or changed; what is not translated yet is listed then.
A new language begins with an empty file named after its code.
"""

import re
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import PySide6
from PySide6.QtCore import QProcess

ROOT = Path(__file__).resolve().parent.parent
TOOLS = Path(PySide6.__file__).parent
HOMES = ("words.py", "told.py")
# The same files from the same sentences on every computer: no places, in order of the alphabet,
# and no guesses from sentences that look alike.
_STABLE = ("-locations", "none", "-sort-messages", "-no-obsolete", "-source-language", "en")
_NO_GUESS = ("-disable-heuristic", "sametext", "-disable-heuristic", "similartext")
_CONTEXT = re.compile(r"<context>\s*<name>(.*?)</name>(.*?)</context>", re.DOTALL)
_MESSAGE = re.compile(r"<message.*?</message>", re.DOTALL)
_SOURCE = re.compile(r"<source>(.*?)</source>", re.DOTALL)


def folder(root: Path = ROOT) -> Path:
    """Give the folder of the translations."""
    return root / "assets" / "i18n"


def word_files(root: Path = ROOT) -> list[Path]:
    """Give the files that hold the sentences of the window, in order."""
    upstairs = root / "src" / "healingjournal" / "ui"
    return sorted(path for path in upstairs.rglob("*.py") if path.name in HOMES)


def gather(written: Path, root: Path = ROOT) -> None:
    """Bring one .ts file up to the sentences there are now; what is translated stays."""
    files = [str(path) for path in word_files(root)]
    language = ("-target-language", written.stem)
    told = ["-silent", *_STABLE, *_NO_GUESS, *language, *files, "-ts", str(written)]
    _run("lupdate", told)


def release(written: Path, made: Path) -> None:
    """Make the .qm file of a .ts file, of what is translated."""
    told = ["-silent", "-nounfinished", str(written), "-qm", str(made)]
    _run("lrelease", told)


def _run(tool: str, told: list[str]) -> None:
    if QProcess.execute(str(TOOLS / tool), told) != 0:
        raise SystemExit(tool)


def unfinished(written: Path) -> Iterator[tuple[str, str]]:
    """Give room and sentence of whatever is not translated in a .ts file."""
    for room, told in _CONTEXT.findall(written.read_text(encoding="utf-8")):
        for message in _MESSAGE.findall(told):
            if 'type="unfinished"' in message or "<translation></translation>" in message:
                yield room, unescape(_SOURCE.findall(message)[0])


def main() -> int:
    """Make every language anew; 1 when something is not translated."""
    missing = 0
    for written in sorted(folder().glob("*.ts")):
        gather(written)
        release(written, written.with_suffix(".qm"))
        for room, sentence in unfinished(written):
            missing += 1
            sys.stdout.write(f"{written.stem} / {room}: {sentence}\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
