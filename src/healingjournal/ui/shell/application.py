"""The application of one run: made before the window, dressed, and kept from leaving traces."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6 import QtCore
from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QSettings,
    Qt,
    QTimer,
    QtMsgType,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from healingjournal.base.plain_name import DEFAULT, plain_name
from healingjournal.safety.hardening import name_process, take_errors, trace_line
from healingjournal.ui.kit.private_text import mark_copies
from healingjournal.ui.kit.spoken_role import speak_roles
from healingjournal.ui.shell import leaving, words
from healingjournal.ui.shell.collecting import CollectsHere
from healingjournal.ui.shell.rooms import Start
from healingjournal.ui.shell.shell import Shell
from healingjournal.ui.shell.wishes import wishes
from healingjournal.ui.theme.look import Look

# After so long the first window is painted, and what it does not need may be loaded.
_PAINTED_MS = 50


def open_window(start: Start) -> int:
    """Show the locked window and stay until it is left; gives the exit code."""
    shell = show_window(start)
    catch(shell, shell.caught)
    return QApplication.exec()


def show_window(start: Start) -> Shell:
    """Show the locked window; gives what holds it."""
    name = str(start.outside.get("window_name"))
    name_process(name)
    app = make_application(plain_name(name))
    look = Look(app, wishes(start.outside))
    look.prepare()
    shell = Shell(app, start, look)
    leaving.keep_selection_private()
    mark_copies()
    shell.show()
    # Until then nothing is open that would have to be stored before an end.
    QTimer.singleShot(_PAINTED_MS, shell, lambda: _hear_ends(shell))
    return shell


def _hear_ends(shell: Shell) -> None:
    from healingjournal.ui.shell.ends import EndsAsked

    EndsAsked(shell).asked.connect(shell.leave)


def make_application(name: str = DEFAULT) -> QApplication:
    """Make the one application object, with this plain name and nowhere to leave traces."""
    _redirect_settings(name)
    QtCore.qInstallMessageHandler(_no_message)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QGuiApplication.setDesktopFileName(name)
    app = QApplication([name, "-style", "fusion"])
    speak_roles()
    app.setApplicationName(name)
    app.setApplicationDisplayName("")
    app.setOrganizationName(name)
    app.setQuitOnLastWindowClosed(False)
    CollectsHere(app)
    return app


def _redirect_settings(name: str) -> None:
    """Send whatever Qt would keep of its own (the file dialog's history) to nowhere."""
    nowhere = str(Path(os.devnull) / name)
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(kind, scope, nowhere)


def _no_message(kind: QtMsgType, _where: QMessageLogContext, _text: str) -> None:
    """Drop what Qt would print: a message can quote a page. Its last word ends us with ours."""
    if kind == QtMsgType.QtFatalMsg:
        # Standard error may be closed or missing; there is no better place to tell that.
        with suppress(OSError, ValueError, AttributeError):
            sys.stderr.write(words.no_screen() + "\n")
            sys.stderr.flush()
        leaving.end(1)


def catch(owner: QObject, told: Callable[[str], None]) -> None:
    """Tell from now on, as a line without content, what nobody foresaw.

    It is told in the event loop, and a fault in telling goes no further.
    """
    telling = False

    def caught(
        kind: type[BaseException], _error: BaseException, trace: TracebackType | None
    ) -> None:
        if telling:
            return
        line = trace_line(kind, trace)

        def tell() -> None:
            nonlocal telling
            telling = True
            QTimer.singleShot(0, owner, told_all)
            told(line)

        # Not here: Qt may be in the midst of drawing or of moving the focus.
        QTimer.singleShot(0, owner, tell)

    def told_all() -> None:
        nonlocal telling
        telling = False

    take_errors(caught)
