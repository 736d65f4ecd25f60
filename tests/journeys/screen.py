"""A display of its own: a keyboard outside the program, and a picture of what is shown.

Nothing is put into the program: keys come through the X server, and looking reads the server's
own picture. So what is tested is what a person starts.
"""

import os
import shutil
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.system import PROGRAM_FOLDERS

SIZE = (1280, 900)
PATIENCE = 60.0
KEYBOARD = ("Xvfb", "xdotool", "dbus-daemon")
Box = tuple[int, int, int, int]


def tool(name: str) -> str:
    """Give the full path of a program that tests use."""
    folders = os.pathsep.join((os.environ.get("PATH", os.defpath), *PROGRAM_FOLDERS))
    found = shutil.which(name, path=folders)
    assert found is not None, name
    return found


def wait_for(so: Callable[[], bool], what: str, seconds: float = PATIENCE) -> float:
    """Wait until something is so and give how long it took; fails with its name."""
    begun = time.monotonic()
    while not so():
        assert time.monotonic() - begun < seconds, f"did not come: {what}"
        time.sleep(0.01)
    return time.monotonic() - begun


@dataclass(frozen=True)
class Window:
    """One mapped window as the X server knows it."""

    number: str
    title: str


class Screen:
    """One X server with one keyboard, and one message bus."""

    def __init__(
        self, display: str, bus: str, picture: Path, server: "subprocess.Popen[bytes]"
    ) -> None:
        """Take the display's name, the bus's address, and the server with its picture file."""
        self.display = display
        self.bus = bus
        self._picture = picture
        self._server = server

    def goes_away(self) -> None:
        """End at once, as when somebody logs out or the server fails."""
        self._server.kill()

    def key(self, *keys: str) -> None:
        """Press keys, each such as ctrl+l, one after the other."""
        self._do("key", "--delay", "20", *keys)

    def types(self, text: str) -> None:
        """Type text, letter by letter."""
        self._do("type", "--delay", "4", "--", text)

    def windows(self, process: int) -> list[Window]:
        """Give the mapped windows that a process says are its own."""
        found = self._mapped("--pid", str(process), "--name", ".+")
        return [Window(number, self._do("getwindowname", number)) for number in found]

    def named(self, kind: str) -> list[str]:
        """Give the numbers of the mapped windows whose class, for menus and docks, is this."""
        return self._mapped("--class", f"^{kind}$")

    def mapped(self) -> list[str]:
        """Give the numbers of all mapped windows with a title."""
        return self._mapped("--name", ".+")

    def focus(self, window: Window) -> None:
        """Give the keyboard to a window; there is no window manager that would."""
        self._do("windowfocus", "--sync", window.number)

    def pixels(self, box: Box) -> list[bytes]:
        """Give the rows of a part of the screen: left, top, width, height."""
        raw = self._picture.read_bytes()
        head, width_bytes, colours = _of_xwd(raw)
        left, top, width, height = box
        begin = head + 12 * colours
        rows = (begin + (top + n) * width_bytes + 4 * left for n in range(height))
        return [raw[row : row + 4 * width] for row in rows]

    def plain(self, box: Box) -> bool:
        """Tell whether a part of the screen has one colour only."""
        rows = self.pixels(box)
        return rows == [rows[0][:4] * box[2]] * box[3]

    def still(self, seconds: float = 0.25) -> None:
        """Wait until nothing on the screen has changed for a while."""
        whole = (0, 0, *SIZE)
        seen, since = self.pixels(whole), time.monotonic()
        end = since + PATIENCE
        while time.monotonic() - since < seconds and time.monotonic() < end:
            time.sleep(0.02)
            now = self.pixels(whole)
            if now != seen:
                seen, since = now, time.monotonic()

    def _mapped(self, *which: str) -> list[str]:
        return self._do("search", "--onlyvisible", "--all", *which).split()

    def _do(self, *words: str) -> str:
        env = {"DISPLAY": self.display, "PATH": os.defpath, "LANG": "C.UTF-8"}
        done = subprocess.run(
            [tool("xdotool"), *words], capture_output=True, text=True, check=False, env=env
        )
        return done.stdout.strip()


def _of_xwd(raw: bytes) -> tuple[int, int, int]:
    head, version, form, depth = struct.unpack_from(">4I", raw)
    bits, width_bytes = struct.unpack_from(">2I", raw, 44)
    colours = struct.unpack_from(">I", raw, 76)[0]
    assert (version, form, depth, bits) == (7, 2, 24, 32)
    return head, width_bytes, colours


@contextmanager
def a_screen(folder: Path) -> Iterator[Screen]:
    """Lend a display and a bus that lie in this folder."""
    folder.mkdir(mode=0o700)
    bus = f"unix:path={folder / 'bus'}"
    reading, writing = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    server = subprocess.Popen(
        [
            *(tool("Xvfb"), "-displayfd", str(writing), "-screen", "0", size),
            *("-fbdir", str(folder), "-nolisten", "tcp", "-noreset"),
        ],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    number = b""
    while not number.endswith(b"\n"):
        number += os.read(reading, 16)
    os.close(reading)
    env = {"PATH": os.defpath, "DISPLAY": f":{int(number)}", "HOME": str(folder)}
    carrier = subprocess.Popen(
        [tool("dbus-daemon"), "--session", "--nofork", "--nopidfile", f"--address={bus}"],
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for((folder / "bus").is_socket, "the bus")
        yield Screen(f":{int(number)}", bus, folder / "Xvfb_screen0", server)
    finally:
        for process in (carrier, server):
            process.terminate()
            process.wait(timeout=10)
