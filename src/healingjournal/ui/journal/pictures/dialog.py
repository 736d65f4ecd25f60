"""Asking for a picture, with a dialog that keeps no list and leaves no trace of its own."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from healingjournal.ui.journal.pictures import words

ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp")


def ask_pictures(parent: QWidget, taken: Callable[[list[Path]], None]) -> QFileDialog:
    """Ask for pictures; `taken` hears of them, and nothing happens when none is chosen."""
    dialog = QFileDialog(parent, words.choose())
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    # What stands for a file is told by its ending; no file is looked into, no small one made.
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    shown = " ".join(f"*{ending} *{ending.upper()}" for ending in ENDINGS)
    dialog.setNameFilter(f"{words.kinds()} ({shown})")
    dialog.setDirectory(str(_start()))
    dialog.setHistory([])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda names: taken([Path(name) for name in names]))
    dialog.open()
    return dialog


def _start() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    folder = Path(place) if place else Path.home()
    return folder if folder.is_dir() else Path.home()
