"""Asking where a file goes, with a dialog that keeps no list and suggests no folder unasked."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, QStorageInfo, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from healingjournal.sharing.placing import SUGGESTED, suggested
from healingjournal.ui.sharing import told, words

# Where systems put what is plugged in.
_PLUGGED_IN = ("/media/", "/run/media/", "/mnt/", "/Volumes/")

Ask = Callable[[QWidget, Path | None, Callable[[Path], None], str], None]


def ask_place(
    parent: QWidget, start: Path | None, taken: Callable[[Path], None], ending: str = ".pdf"
) -> None:
    """Ask for a place; nothing happens when none is chosen. Without a start none is suggested.

    `ending` is how the name of the file ends.
    """
    dialog = QFileDialog(parent, words.make("where"))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    # A file that is there is refused later; so the dialog never offers to write over it.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(f"{told.kind_of(ending.split('.')[1])} (*{ending})")
    dialog.setDefaultSuffix(ending[1:])
    dialog.setHistory([])
    sticks = [QUrl.fromLocalFile(str(each)) for each in plugged_in()]
    own = [QUrl.fromLocalFile(str(start))] if start is not None else []
    dialog.setSidebarUrls([*own, *sticks])
    if start is None:
        dialog.setDirectory(QDir.rootPath())
        dialog.selectFile(f"{SUGGESTED}{ending}")
    else:
        dialog.setDirectory(str(start))
        dialog.selectFile(suggested(start, ending).name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: taken(Path(name)))
    dialog.open()


def plugged_in() -> list[Path]:
    """Give the folders of sticks and cards that can be written to."""
    found: list[Path] = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if volume.isReady() and not volume.isReadOnly() and root.startswith(_PLUGGED_IN):
            found.append(Path(root))
    return found


def start_for(*, stick: bool, suggest: bool) -> Path | None:
    """Give the folder a dialog starts in; a folder of this computer only if that is wished."""
    sticks = plugged_in() if stick else []
    if sticks:
        return sticks[0]
    if not suggest or stick:
        return None
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(place) if place else Path.home()
    return folder if folder.is_dir() else Path.home()
