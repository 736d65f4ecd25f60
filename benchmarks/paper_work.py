"""One long file made, or one command measured, in a process of its own.

`paper_work make KIND PAGES OUT` makes a proved file of ours. `paper_work measure COMMAND …` runs
a command and tells as JSON what it took, and how many pages a number on its last line says.
"""

import json
import resource
import sys
import time
from pathlib import Path

_MOST_MS = 800_000
_SENTENCE = "The lamp by the window was warm and I had tea with **honey** before it rained again. "
# So many sentences in a paragraph, and paragraphs on a page; found by counting.
_PARAGRAPH, _ON_A_PAGE = 5, 5.7


def main(argv: list[str]) -> int:
    """Do what is asked; 1 when a command failed."""
    if argv[0] == "make":
        sys.stdout.write(f"{_make(argv[1], int(argv[2]), Path(argv[3]))}\n")
        return 0
    return _measure(argv[1:])


def _make(kind: str, pages: int, out: Path) -> int:
    from healingjournal.base.ids import EntryId
    from healingjournal.sharing import press
    from healingjournal.sharing.spec import PacketSpec, Passage, Replacement

    text = "\n\n".join([_SENTENCE * _PARAGRAPH] * int(_ON_A_PAGE * pages))
    names = (Replacement("Rosalind", "R."),)
    spec = PacketSpec((Passage(EntryId("x")),), format=kind, replace=names)
    made = press.proved(press.packet_of(spec, (text,)), out.name)
    out.write_bytes(made.content)
    return made.pages


def _measure(command: list[str]) -> int:
    from PySide6.QtCore import QProcess

    process = QProcess()
    began = time.perf_counter()
    process.start(command[0], command[1:])
    if not process.waitForFinished(_MOST_MS) or process.exitCode():
        return 1
    seconds = time.perf_counter() - began
    said = bytes(process.readAllStandardOutput().data()).decode().split()
    pages = int(said[-1]) if said and said[-1].isdigit() else None
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    sys.stdout.write(json.dumps({"seconds": seconds, "mib": most, "pages": pages}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
