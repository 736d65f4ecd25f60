"""Asking for the folder of a journal, with a dialog that leaves no trace of its own."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from healingjournal.ui.vault import words


def ask_folder(parent: QWidget, start: Path, taken: Callable[[Path], None]) -> QFileDialog:
    """Ask for a folder; `taken` hears of it, and nothing happens when none is chosen."""
    dialog = QFileDialog(parent, words.choose_folder())
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    # Qt remembers in this run which folders were looked at; none of them is shown here.
    dialog.setHistory([])
    dialog.setDirectory(str(start))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: taken(Path(name)))
    dialog.open()
    return dialog
