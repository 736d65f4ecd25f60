"""Words of a person on their way through Qt: not learned from, and marked when copied."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication

if TYPE_CHECKING:  # needed with the first copy
    from PySide6.QtCore import QMimeData

# What keyboards and input methods are asked: learn nothing here, suggest nothing here.
NEVER_LEARNED = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText

# What programs that keep a history of the clipboard are asked: keep none of this.
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4),
    _WINDOWS.format("CanUploadToCloudClipboard"): bytes(4),
}


def private_copy(text: str) -> "QMimeData":
    """Give words for the clipboard as plain text, with the wish that no history keeps them."""
    from PySide6.QtCore import QMimeData

    data = QMimeData()
    data.setText(text)
    for name, value in _MARKS.items():
        data.setData(name, value)
    return data


def mark_copies() -> None:
    """Let whatever is copied in this app be a private copy, from one-line fields too."""
    clipboard = QGuiApplication.clipboard()

    def copied() -> None:
        data = clipboard.mimeData() if clipboard.ownsClipboard() else None
        if data is not None and data.hasText() and not set(_MARKS) & set(data.formats()):
            clipboard.setMimeData(private_copy(data.text()), QClipboard.Mode.Clipboard)

    clipboard.dataChanged.connect(copied)
