"""A window that hangs while the journal is open ends by itself, without a word."""

import os
import subprocess
import sys

import pytest

HANGING = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from healingjournal.ui.shell import leaving
leaving.HANG_SECONDS = 3
app = QApplication(["pages"])
dead_man = leaving.DeadMan()
dead_man.arm()
def hang():
    if sys.argv[1] == "disarmed":
        dead_man.disarm()
    time.sleep(60 if sys.argv[1] == "armed" else leaving.HANG_SECONDS + 1)
    app.exit(7)
QTimer.singleShot(0, hang)
sys.exit(app.exec())
"""


@pytest.mark.parametrize(("state", "ends_with"), [("armed", 1), ("disarmed", 7)])
def test_a_hang_ends_the_process_only_while_armed(state: str, ends_with: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", HANGING, state],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == ends_with
    assert b"File" not in done.stderr
