"""Asking for exercises, with a dialog that leaves no trace of its own."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from healingjournal.ui.grounding.brought import words

Ask = Callable[[QWidget, bool, Callable[[Path], None]], None]


def ask_exercises(parent: QWidget, folder: bool, taken: Callable[[Path], None]) -> None:
    """Ask for a file or a folder that is there; nothing happens when none is chosen."""
    said = words.intro()
    dialog = QFileDialog(parent, said["which_folder"] if folder else said["which"])
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setHistory([])
    if folder:
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setFilter(QDir.Filter.Files | QDir.Filter.AllDirs | QDir.Filter.NoDotAndDotDot)
        dialog.setNameFilters([f"{said['kind']} (*.toml)", f"{said['any']} (*)"])
    dialog.setDirectory(str(Path.home()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: taken(Path(name)))
    dialog.open()
