"""The real program as a second process, and what the system says of it from outside."""

import base64
import os
import re
import signal
import subprocess
import sys
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryFile
from typing import Protocol

import pytest

from healingjournal.ui.theme.tables import TABLES
from tests.journeys.screen import Screen, Window, wait_for

_HERE = Path(__file__).parents[2]
PAGES = (sys.executable, str(Path(sys.executable).with_name("pages")))
WALK = (sys.executable, str(_HERE / "tools" / "walk.py"))
ROOT = {"PYTHONPATH": str(_HERE)}
# The program lets nobody but root look into its memory, its open files and its environment.
LOOKS_INSIDE = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="only root can look into the program"
)
RAIL = (8, 100, 180, 420)
WAYS = (800, 8, 360, 56)
OPEN_BUTTON = (410, 340, 1, 240)  # a line from the field down through the button
SECONDS_TO_START = 60.0


class Home:
    """The folders of one made-up person, all below one."""

    def __init__(self, root: Path) -> None:
        """Make them; only the one for sockets is anything but empty folders."""
        self.root = root
        self.home = root / "home"
        self.tmp = root / "tmp"
        self.run = root / "run"
        for folder in (self.home, self.tmp, self.run):
            folder.mkdir(parents=True, mode=0o700)
        self.vault = self.home / ".local/share/pages"

    def environment(self, screen: Screen | None) -> dict[str, str]:
        """Give what a desktop session would give, and nothing of ours."""
        said = {
            "HOME": str(self.home),
            "TMPDIR": str(self.tmp),
            "XDG_RUNTIME_DIR": str(self.run),
            "PATH": os.defpath,
            "LANG": "C.UTF-8",
            "DBUS_SYSTEM_BUS_ADDRESS": "",
        }
        if screen is not None:
            said |= {"DISPLAY": screen.display, "DBUS_SESSION_BUS_ADDRESS": screen.bus}
        return said

    def files(self) -> dict[str, bytes]:
        """Give every file below these folders, by its place."""
        found = (path for path in self.root.rglob("*") if path.is_file())
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in found}


class Program:
    """One running window, started as a person starts it."""

    def __init__(
        self,
        home: Home,
        screen: Screen,
        command: Sequence[str] = PAGES,
        before: Sequence[str] = (),
        more: dict[str, str] | None = None,
    ) -> None:
        """Start it; `before` is what it runs under, such as a tracer."""
        self.screen = screen
        self.home = home
        self._said = TemporaryFile()
        self.process = subprocess.Popen(
            [*before, *command],
            env=home.environment(screen) | (more or {}),
            cwd=home.home,
            stdin=subprocess.DEVNULL,
            stdout=self._said,
            stderr=self._said,
            start_new_session=True,
            umask=0o022,
        )
        self._traced = bool(before)

    # ---- seen from outside ----

    @property
    def pid(self) -> int:
        """Give the process of the window itself, also under a tracer."""
        if not self._traced:
            return self.process.pid
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return int(children.read_text().split()[0])

    def pids(self) -> list[int]:
        """Give every living process that came from this start."""
        found = []
        for place in Path("/proc").iterdir():
            if place.name.isdigit() and _session(place) == self.process.pid:
                found.append(int(place.name))
        return found

    def window(self) -> Window | None:
        """Give the mapped window, if there is one."""
        windows = self.screen.windows(self.pid)
        return windows[0] if windows else None

    def began(self) -> str:
        """Give what changes when the process image is replaced: the address of its stack."""
        return Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()[25]

    def open_files(self) -> list[str]:
        """Give what lies behind each descriptor above 2."""
        found = []
        for one in Path(f"/proc/{self.pid}/fd").iterdir():
            try:
                found += [str(one.readlink())] if int(one.name) > 2 else []
            except FileNotFoundError:
                continue
        return found

    def said(self) -> bytes:
        """Give all it wrote to its two outputs."""
        return os.pread(self._said.fileno(), 1 << 20, 0)

    # ---- as a person ----

    def is_locked(self) -> bool:
        """Tell whether a window shows its ways out, no rail, and has nothing of a vault open."""
        shown = self.screen.plain(RAIL) and not self.screen.plain(WAYS)
        return shown and self.window() is not None and not self._holds_vault()

    def shows_open_button(self) -> bool:
        """Tell whether the way in is shown, with or without a word above it."""
        roles = TABLES["paper"]["roles"]
        fills = {bytes.fromhex(roles[name][1:])[::-1] for name in ("accent", "accent-hover")}
        rows = self.screen.pixels(OPEN_BUTTON)
        return self.window() is not None and sum(row[:3] in fills for row in rows) > 20

    def is_open(self) -> bool:
        """Tell whether the rail of an open journal is shown."""
        return self._holds_vault() and not self.screen.plain(RAIL)

    def comes(self) -> float:
        """Wait for the locked window and give it the keyboard; tells how long that took."""
        took = wait_for(self.is_locked, "the locked window", SECONDS_TO_START)
        window = self.window()
        assert window is not None
        self.screen.focus(window)
        self.screen.still(0.1)
        return took

    def unlock(self, phrase: str) -> None:
        """Type the passphrase and wait for Today."""
        self.screen.types(phrase)
        self.screen.key("Return")
        wait_for(self.is_open, "the open journal")
        self.screen.still()

    def write(self, text: str) -> None:
        """Begin a new page and type."""
        self.screen.key("ctrl+n")
        self.screen.still()
        self.screen.types(text)

    def ends(self, seconds: float = 60) -> int:
        """Wait for its end and give the exit code."""
        return self.process.wait(timeout=seconds)

    def close(self) -> None:
        """End whatever of it is still there."""
        for pid in self.pids():
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        self.process.wait(timeout=10)
        self._said.close()

    def _holds_vault(self) -> bool:
        return any(name.endswith("/v.db") for name in self.open_files())


class Start(Protocol):
    """Starts the program in the test's own home and on its screen."""

    def __call__(
        self,
        command: Sequence[str] = PAGES,
        before: Sequence[str] = (),
        more: dict[str, str] | None = None,
        on: Screen | None = None,
    ) -> Program:
        """Start it; `on` names another screen."""
        ...


def _session(place: Path) -> int:
    try:
        return int((place / "stat").read_text().rpartition(")")[2].split()[3])
    except (FileNotFoundError, ProcessLookupError):
        return -1


# ---- looking for what must not be there ----


def forms(text: str) -> dict[str, bytes]:
    """Give the shapes in which text may lie about; base64 at each of its three offsets."""
    raw = text.encode()
    found = {"utf-8": raw, "utf-16": text.encode("utf-16-le"), "hex": raw.hex().encode()}
    for shift in range(3):
        coded = base64.b64encode(b"\0" * shift + raw)
        found[f"base64/{shift}"] = coded[4 if shift else 0 : -4]
    return found


def in_memory(pids: Iterable[int], wanted: dict[str, bytes]) -> dict[str, int]:
    """Count what is found in all readable memory of these processes; only what is there."""
    found = dict.fromkeys(wanted, 0)
    for pid in pids:
        for part in _memory(pid):
            for name, raw in wanted.items():
                found[name] += part.count(raw)
    return {name: count for name, count in found.items() if count}


def _memory(pid: int) -> Iterable[bytes]:
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            start, end, rights = re.split("[- ]", line)[:3]
            if not rights.startswith("r") or line.endswith(("[vvar]", "[vsyscall]")):
                continue
            try:
                memory.seek(int(start, 16))
                yield memory.read(int(end, 16) - int(start, 16))
            except (OSError, OverflowError, ValueError):
                continue


def unpacked(raw: bytes) -> list[bytes]:
    """Give a file's bytes, and what each compressed stream in it holds."""
    found = [raw]
    for at in (m.start() for m in re.finditer(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08", raw)):
        try:
            found.append(zlib.decompressobj(47).decompress(raw[at:], 1 << 20))
        except zlib.error:
            continue
    return found
