"""What a screen reader calls a widget that Qt does not know, and that its acts are somebody's.

Qt gives every plain widget a role that screen readers pass over. A class that is more than a
box around others says so with the class attribute `spoken_role`.

What a screen reader presses or writes comes neither by key nor by pointer. So what it has looked
at tells of being used: every window is sent an event of the type USED.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAccessibleWidget, QWidget

ATTRIBUTE = "spoken_role"
USED = QEvent.Type.User
# By these signals a thing tells that it was used: buttons, entries of menus, sliders, fields.
_TELLING = (
    ("QAbstractButton", "clicked"),
    ("QAbstractButton", "toggled"),
    ("QAction", "triggered"),
    ("QSlider", "valueChanged"),
    ("QLineEdit", "textChanged"),
    ("QPlainTextEdit", "textChanged"),
    ("QTextEdit", "textChanged"),
    ("QAbstractItemView", "activated"),
)


def speak_roles() -> None:
    """Let every `spoken_role` count in this run, and what helpers do count as somebody's act."""
    QAccessible.installFactory(_made)


def _made(key: str, thing: QObject) -> QAccessibleWidget | None:
    if key == thing.metaObject().className():  # asked once for each class a thing is of
        _tell_of_use(thing)
    role = getattr(thing, ATTRIBUTE, None)
    if isinstance(role, QAccessible.Role) and isinstance(thing, QWidget):
        return QAccessibleWidget(thing, role)
    return None


def _tell_of_use(thing: QObject) -> None:
    for kind, signal in _TELLING:
        if thing.inherits(kind):
            getattr(thing, signal).connect(_used)


def _used() -> None:
    for window in QGuiApplication.topLevelWindows():
        QCoreApplication.sendEvent(window, QEvent(USED))
