"""Asking for a folder or a file, with a dialog that leaves no trace of its own."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QDir, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from healingjournal.ui.transfer import words

Taken = Callable[[Path], None]


class AskPlaces(NamedTuple):
    """What asks where everything goes, and from which folder or file pages come."""

    into: Callable[[QWidget, Taken], None]
    folder: Callable[[QWidget, Taken], None]
    file: Callable[[QWidget, Taken], None]


def ask_into(parent: QWidget, start: Path | None, sticks: Sequence[Path], taken: Taken) -> None:
    """Ask for an empty folder; without a start no folder of this computer is suggested."""
    dialog = _dialog(parent, words.out()["which"], taken)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    places = [*([] if start is None else [start]), *sticks]
    dialog.setSidebarUrls([QUrl.fromLocalFile(str(each)) for each in places])
    dialog.setDirectory(QDir.rootPath() if start is None else str(start))
    dialog.open()


def ask_folder(parent: QWidget, taken: Taken) -> None:
    """Ask for a folder that pages come from."""
    dialog = _dialog(parent, words.come()["which_folder"], taken)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setDirectory(str(Path.home()))
    dialog.open()


def ask_file(parent: QWidget, taken: Taken) -> None:
    """Ask for a file that a page comes from."""
    dialog = _dialog(parent, words.come()["which_file"], taken)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setFilter(QDir.Filter.Files | QDir.Filter.AllDirs | QDir.Filter.NoDotAndDotDot)
    dialog.setDirectory(str(Path.home()))
    dialog.open()


def _dialog(parent: QWidget, title: str, taken: Taken) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setHistory([])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: taken(Path(name)))
    return dialog
