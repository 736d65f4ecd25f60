"""Asking for a pack, with a dialog that leaves no trace of its own."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from healingjournal.ui.prompts.packs import words

Ask = Callable[[QWidget, Callable[[Path], None]], None]


def ask_pack(parent: QWidget, taken: Callable[[Path], None]) -> None:
    """Ask for a file that is there; nothing happens when none is chosen."""
    said = words.intro()
    dialog = QFileDialog(parent, said["which"])
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setHistory([])
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setFilter(QDir.Filter.Files | QDir.Filter.AllDirs | QDir.Filter.NoDotAndDotDot)
    dialog.setNameFilters([f"{said['kind']} (*.toml)", f"{said['any']} (*)"])
    dialog.setDirectory(str(Path.home()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: taken(Path(name)))
    dialog.open()
