"""What ruff refuses: the network by Qt's door, printing, threads outside their one place."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import PACKAGE, ROOT

RUFF = Path(sys.executable).parent / "ruff"


def refusals(path: str, text: str) -> str:
    command = [str(RUFF), "check", "--output-format=concise", "--stdin-filename", path, "-"]
    return subprocess.run(
        command, cwd=ROOT, input=text, capture_output=True, text=True, check=False
    ).stdout


@pytest.mark.parametrize(
    "line",
    [
        "from PySide6.QtNetwork import QNetworkAccessManager",
        "from PySide6 import QtPrintSupport",
        "from PySide6.QtCore import QThread",
        "import threading",
        "from concurrent.futures import ThreadPoolExecutor",
        "from PySide6.QtCore import QThreadPool",
        "from PySide6.QtCore import QRunnable",
        "import _thread",
        "import multiprocessing",
        "from multiprocessing.pool import ThreadPool",
    ],
)
def test_a_banned_import_is_refused(line: str) -> None:
    assert "is banned" in refusals(f"{PACKAGE}/ui/today/page.py", line)


@pytest.mark.parametrize("line", ["import threading", "from PySide6.QtCore import QThreadPool"])
def test_threads_are_allowed_in_their_one_place(line: str) -> None:
    assert "is banned" not in refusals(f"{PACKAGE}/ui/work.py", line)


@pytest.mark.parametrize("line", ["print(1)", "from . import words", "def f(): return 1"])
def test_printing_relative_imports_and_untyped_functions_are_refused(line: str) -> None:
    assert refusals(f"{PACKAGE}/journal/made.py", f'"""A module."""\n\n{line}\n')
