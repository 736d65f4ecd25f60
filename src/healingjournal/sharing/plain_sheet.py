"""The plain sheet: a code in numbered groups on one page, for a person to print or carry.

It is made in memory, holds no word about what the code is for, is read back before it is
written, and never takes the place of another file.
"""

import json
import os
from pathlib import Path

from healingjournal.base.errors import RefusedError
from healingjournal.base.private import Private
from healingjournal.base.resources import assets
from healingjournal.sharing import words
from healingjournal.sharing.finishing import finished
from healingjournal.sharing.fonts import FIRST, fonts
from healingjournal.sharing.letters import letters
from healingjournal.sharing.placing import check_place, place
from healingjournal.sharing.reading import read_pages


def put_sheet(code: Private[str], path: Path, journal: Path, lang: str = "en") -> None:
    """Make the sheet of a code and write it as a new file, outside the journal's folder.

    Raises RefusedError ("journal_folder", "no_folder", "file_exists", "packet_not_set",
    "packet_words_lost") or CannotWriteError, and then leaves nothing behind.
    """
    if path.parent.resolve().is_relative_to(journal.resolve()):
        raise RefusedError("journal_folder", field="out")
    check_place(path)
    place(path, made_sheet(code, lang))


def made_sheet(code: Private[str], lang: str = "en") -> bytes:
    """Give the finished PDF of a code, read back and found to hold it whole, and nothing else."""
    title = words.titles(lang)[0]
    groups = code.open().split("-")
    note = words.either_case(lang)
    pdf = _typeset({"title": title, "lang": lang, "font": FIRST, "groups": groups, "note": note})
    made = finished(pdf, title, lang, None)
    wanted = " ".join(f"{number} {group}" for number, group in enumerate(groups, start=1))
    _prove(made, letters(f"{wanted} {note}"))
    return made


def _typeset(sheet: dict[str, object]) -> bytes:
    from typst import Compiler, TypstError

    compiler = Compiler(
        os.fspath(assets() / "sheet.typ"),
        root=os.fspath(assets()),
        font_paths=fonts(system=False),
        ignore_system_fonts=True,
        sys_inputs={"sheet": json.dumps(sheet)},
    )
    try:
        made = compiler.compile(format="pdf", pdf_standards="ua-1")
    except TypstError:
        raise RefusedError("packet_not_set") from None
    if not isinstance(made, bytes):
        raise RefusedError("packet_not_set")
    return made


def _prove(pdf: bytes, wanted: str) -> None:
    try:
        pages = read_pages(pdf)
    except ValueError:
        raise RefusedError("packet_words_lost") from None
    if [letters(page.everything) for page in pages] != [wanted]:
        raise RefusedError("packet_words_lost")
    if letters(pages[0].on_sheet) != wanted:
        raise RefusedError("packet_words_lost")
