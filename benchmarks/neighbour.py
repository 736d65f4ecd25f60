"""jrnl, with its passphrase read from the first line of standard input instead of a terminal.

`neighbour.py make CONFIG JOURNAL` encrypts the rest of standard input as a journal, by jrnl's own
library; `neighbour.py run …` is jrnl's command line. It runs in `build/beside/`, where jrnl is,
and knows nothing of ours.
"""

import getpass
import importlib
import os
import sys
from pathlib import Path


def main(argv: list[str]) -> int:
    """Do what is asked; gives jrnl's own exit code."""
    vars(getpass)["getpass"] = lambda *_given, **_named: _first_line()
    if argv[0] == "make":
        _make(*argv[1:])
        return 0
    return int(importlib.import_module("jrnl.main").run(argv[1:]) or 0)


def _first_line() -> str:
    """Read up to the line's end and no further: what follows is the text."""
    line = bytearray()
    while (letter := os.read(0, 1)) not in {b"", b"\n"}:
        line += letter
    return line.decode()


def _make(config: str, journal: str) -> None:
    settings = importlib.import_module("jrnl.config")
    chosen = settings.get_default_config()
    chosen["journals"]["default"]["journal"] = journal
    chosen["encrypt"] = True
    settings.save_config(chosen, config)
    kept = importlib.import_module("jrnl.encryption").determine_encryption_method_for_writing(True)
    encryption = kept("default", chosen)
    encryption.password = _first_line()
    Path(journal).write_bytes(encryption.encrypt(sys.stdin.read()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
