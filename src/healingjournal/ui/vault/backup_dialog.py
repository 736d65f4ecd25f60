"""Asking for a backup, or where one goes, with a dialog that leaves no trace of its own."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDir, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from healingjournal.ui.vault.backups import words

NAME = "pages.bak"


def ask_backup(parent: QWidget, start: Path, taken: Callable[[Path], None]) -> QFileDialog:
    """Ask for a backup that is there; nothing happens when none is chosen."""
    dialog = _dialog(parent, words.dialogs()["which"], taken)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    # The days stand beside the names, which say nothing.
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.setFilter(QDir.Filter.Files | QDir.Filter.AllDirs | QDir.Filter.NoDotAndDotDot)
    dialog.setDirectory(str(start))
    dialog.open()
    return dialog


def ask_place(
    parent: QWidget, start: Path | None, sticks: Sequence[Path], taken: Callable[[Path], None]
) -> QFileDialog:
    """Ask where a backup goes; without a start no folder of this computer is suggested."""
    dialog = _dialog(parent, words.dialogs()["where"], taken)
    # A file that is there is refused later; so the dialog never offers to write over it.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    places = [*([] if start is None else [start]), *sticks]
    dialog.setSidebarUrls([QUrl.fromLocalFile(str(each)) for each in places])
    dialog.setDirectory(QDir.rootPath() if start is None else str(start))
    dialog.selectFile(NAME if start is None else _free(start).name)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, taken: Callable[[Path], None]) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setHistory([])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: taken(Path(name)))
    return dialog


def _free(folder: Path) -> Path:
    """Give a neutral name that is free in this folder."""
    place, number = folder / NAME, 1
    while place.exists():
        number += 1
        place = folder / f"{Path(NAME).stem}-{number}{Path(NAME).suffix}"
    return place
