"""What the app is made to do inside the measured process: open, then read, write, leave or lock."""

import sys
import time
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from healingjournal.base.private import Private
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.shell.shell import Shell
from healingjournal.vault import opening
from healingjournal.vault.keys import KdfCost, stretched

PATIENCE = 30.0


def walk(shell: Shell, act: str, passphrase: str) -> None:
    """Open the journal, say so with the memory in use, and then do the act.

    Raises TimeoutError when Today never comes.
    """
    field = shell.window.findChild(QLineEdit)
    if not isinstance(field, QLineEdit):
        raise LookupError
    ready = _ready()
    field.setText(passphrase)
    QTest.keySequence(shell.window.windowHandle(), QKeySequence("Return"))
    end = time.monotonic() + PATIENCE
    while shell.navigation.here is not Place.TODAY:
        if time.monotonic() > end:
            raise TimeoutError
        QApplication.processEvents()
    QApplication.processEvents()
    _say("today", 1000 * (time.monotonic() - ready[0]))
    _say("open", resident_kib())
    if act in {"read", "turn"}:
        from benchmarks import desk

        acts = {"read": desk.read, "turn": desk.turn_to}
        _say(act, acts[act](shell))
    elif act == "write":
        from benchmarks import desk

        for word, figure in zip(("write", "longest"), desk.write(shell), strict=True):
            _say(word, figure)
    elif act == "leave":
        shell.window.hidden.connect(lambda: _say("hidden", time.monotonic()))
        _say("pressed", time.monotonic())
        QTest.keySequence(shell.window.windowHandle(), QKeySequence("Ctrl+Q"))
    elif act == "lock":
        _say("pressed", time.monotonic())
        QTest.keySequence(shell.window.windowHandle(), QKeySequence("Ctrl+L"))


def _ready() -> list[float]:
    """Give where the moment will stand at which the key is ready."""
    moments: list[float] = []

    def told(passphrase: Private[bytes], salt: bytes, cost: KdfCost) -> bytes:
        key = stretched(passphrase, salt, cost)
        moments.append(time.monotonic())
        return key

    vars(opening)["stretched"] = told
    return moments


def resident_kib() -> int:
    """Give the memory this process has in use, in KiB."""
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


def _say(word: str, figure: float) -> None:
    sys.stdout.write(f"{word} {figure}\n")
    sys.stdout.flush()
