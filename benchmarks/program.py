"""The real app, with a voice: it says when it is painted, open, hidden, and locked anew.

`program.py DIR` starts locked and waits; `program.py DIR open|read|write|turn|leave|lock` also
types the passphrase, which it reads from standard input, and then does that. After a lock it is
started again by the app itself, with only a descriptor's number. `program.py DIR ground` goes to
Ground at once and says when its first sentence is painted.
"""

import gc
import sys
import time
from pathlib import Path

from healingjournal.safety import hardening


def main(argv: list[str]) -> None:
    """Start as `healingjournal.app` does, and speak on standard output."""
    hardening.apply()
    gc.disable()
    folder, handover = Path(argv[0]), None
    if not folder.is_absolute():  # the number of a descriptor: started anew after a lock
        from healingjournal.vault.lock import taken_over

        handover = taken_over(argv)
        folder = Path(handover.folder) if handover else folder
    from healingjournal import app as root
    from healingjournal.ui.shell.application import show_window

    shell = show_window(root.start(folder, handover))
    from PySide6.QtCore import QCoreApplication

    QCoreApplication.processEvents()
    _say("painted")
    if argv[1:] == ["ground"]:
        shell.locked.ground()
        QCoreApplication.processEvents()
        _say("ground")
    elif len(argv) == 2:
        sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
        from benchmarks.walking import walk

        walk(shell, argv[1], sys.stdin.readline().rstrip("\n"))
    sys.stdin.read()


def _say(word: str) -> None:
    sys.stdout.write(f"{word} {time.monotonic()}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
