"""How a code comes onto a plain sheet: the way in asks, what leaves the journal makes it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from healingjournal.base.private import Private
from healingjournal.settings.languages import WRITTEN_IN
from healingjournal.ui.vault.doors import SheetMaker

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def sheet_maker() -> SheetMaker:
    """Give what asks for a place and makes a sheet there; loads nothing until it is used."""
    return SheetMaker(_ask, _make)


def _ask(parent: "QWidget", suggest: bool, taken: Callable[[Path], None]) -> None:
    from healingjournal.ui.sharing.place_dialog import ask_place, start_for

    ask_place(parent, start_for(stick=False, suggest=suggest), taken)


def _make(code: Private[str], path: Path, journal: Path) -> None:
    from healingjournal.sharing.plain_sheet import put_sheet
    from healingjournal.sharing.words import languages

    spoken = QLocale().name().partition("_")[0]
    put_sheet(code, path, journal, spoken if spoken in languages() else WRITTEN_IN)
