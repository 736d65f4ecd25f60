"""What a computer lacks is named with its package, and installed only by who may."""

import os
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from tests.house.tree import ROOT
from tools import system

GONE = {"libnot-there.so.7": "libnot-there7"}


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A computer without one library; what would be installed is written here."""
    asked: list[str] = []
    monkeypatch.setattr(system, "PLUGINS", {"offscreen": GONE, "xcb": {}, "wayland": {}})
    monkeypatch.setattr(system, "PROGRAMS", {"not-there": "not-there-tools"})
    monkeypatch.setattr(system, "install", asked.extend)
    return asked


def test_a_missing_library_is_named_and_stops_the_start(
    installed: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert system.main(["run"]) == 1
    told = capsys.readouterr().out
    assert "libnot-there.so.7 (libnot-there7)" in told
    assert "sudo apt-get install libnot-there7" in told
    assert "not-there-tools" not in told
    assert installed == []


def no_refusal(_names: list[str]) -> list[str]:
    return []


def test_a_missing_program_is_named_and_does_not_stop_the_tests(
    installed: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system, "PLUGINS", {"offscreen": {}, "xcb": {}})
    monkeypatch.setattr(system, "unloadable", no_refusal)
    assert system.main(["test"]) == 0
    assert "not-there (not-there-tools)" in capsys.readouterr().out
    assert installed == []


def test_root_gets_what_is_missing_installed(
    installed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(system, "found", lambda program: program == "apt-get")
    system.main(["test"])
    assert installed == ["libnot-there7", "not-there-tools"]


def test_without_a_display_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert system.main(["display"]) == 1
    assert "no display" in capsys.readouterr().out


DRAWING = ("libxcb", "libxkb", "libwayland", "libX11", "libEGL", "libGL.", "libdbus", "libfont")


@pytest.mark.tool("ldd")
@pytest.mark.parametrize("plugin", ["xcb", "wayland", "offscreen"])
def test_every_library_of_the_desktop_that_qt_links_to_is_known(plugin: str) -> None:
    platforms = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
    command = ["ldd", str(platforms / f"libq{plugin}.so")]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    linked = {line.split()[0] for line in told.splitlines() if line.strip().startswith(DRAWING)}
    assert linked
    assert linked <= set(system.PLUGINS[plugin])


TRIED = """
import sys
import pytest

def test_qt_cannot_be_imported() -> None:
    with pytest.raises(ModuleNotFoundError):
        import PySide6

@pytest.mark.tool("not-there-at-all")
def test_with_a_tool() -> None: ...
"""


@pytest.mark.parametrize(
    ("in_ci", "code", "told"),
    [
        ("", 0, ["1 passed, 1 skipped", "SKIPPED", "this test needs not-there-at-all"]),
        ("true", 1, ["1 passed, 1 error", "this test needs not-there-at-all"]),
    ],
)
def test_a_missing_tool_is_listed_and_fails_in_ci(
    tmp_path: Path, in_ci: str, code: int, told: list[str]
) -> None:
    tried = tmp_path / "test_tried.py"
    tried.write_text(TRIED, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-c", "pyproject.toml", "-p", "tests.conftest"]
    ended = subprocess.run(
        [*command, "-p", "no:pytest-qt", "-p", "no:cacheprovider", str(tried)],
        cwd=ROOT,
        env=os.environ | {"CI": in_ci},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == code, ended.stdout + ended.stderr
    assert [line for line in told if line not in ended.stdout] == []
