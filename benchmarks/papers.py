"""A long file to bring along, of every kind: how long it takes, and the most memory it has.

Beside it stand WeasyPrint, which sets the same web page, and LibreOffice, which sets the same
document, where they are here. They only set it; ours is also read again and proved.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QStandardPaths

from benchmarks.beside import JRNL as NEIGHBOURS
from benchmarks.measure import Paper
from benchmarks.windows import ROOT, environment
from healingjournal.sharing.spec import FORMATS

PATIENCE_MS = 900_000
PAGES = 500
_HERE = "benchmarks.paper_work"


def papers(folder: Path, pages: int = PAGES) -> list[Paper]:
    """Make about so many pages in every way there is; a way that is not here has no figures."""
    made = [_ours(folder, kind, pages) for kind in FORMATS]
    set_page = [str(NEIGHBOURS), "-m", "weasyprint", "--pdf-variant", "pdf/ua-1"]
    office = QStandardPaths.findExecutable("soffice")
    convert = [office, "--headless", "--convert-to", "pdf", "--outdir", str(folder / "office")]
    convert.append(f"-env:UserInstallation=file://{folder / 'office-home'}")
    page, document, paper = (str(folder / f"pages.{end}") for end in ("html", "docx", "beside.pdf"))
    beside = [
        _measured("WeasyPrint: our web page as PDF", [*set_page, page, paper]),
        _measured("LibreOffice: our document as PDF", [*convert, document] if office else []),
    ]
    return [*made, *beside]


def _ours(folder: Path, kind: str, pages: int) -> Paper:
    out = str(folder / f"pages.{kind}")
    work = [sys.executable, "-m", _HERE, "make", kind, str(pages), out]
    return _measured(f"ours, proved: {kind}", work)


def _measured(what: str, command: list[str]) -> Paper:
    """Run a command in a process that tells what it took."""
    if not command:
        return Paper(what)
    process = QProcess()
    process.setWorkingDirectory(str(ROOT))
    process.setProcessEnvironment(environment())
    process.start(sys.executable, ["-m", _HERE, "measure", *command])
    if not process.waitForFinished(PATIENCE_MS) or process.exitCode():
        return Paper(what)
    told = json.loads(bytes(process.readAllStandardOutput().data()))
    return Paper(what, told["seconds"], told["mib"], told["pages"])
