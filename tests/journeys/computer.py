"""A made-up computer that sleeps, locks its screen and changes its user, on buses of its own."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.journeys.screen import tool, wait_for

_SERVICES = str(Path(__file__).with_name("desktop_services.py"))
BUS_TOOLS = ("dbus-daemon",)


class Computer:
    """Both buses of one computer, and what lives on them."""

    def __init__(self, folder: Path, session: str) -> None:
        """Take a folder for the system bus, and where the session bus is."""
        self.system = f"unix:path={folder / 'system'}"
        self.session = session
        self._folder = folder
        self._running: list[subprocess.Popen[bytes]] = []
        self._serving: subprocess.Popen[bytes] | None = None

    def environment(self) -> dict[str, str]:
        """Give what the program is told of this computer."""
        return {"DBUS_SYSTEM_BUS_ADDRESS": self.system, "DBUS_SESSION_BUS_ADDRESS": self.session}

    def begin(self) -> "Computer":
        """Start the system bus, and the services on both."""
        self.bus(self._folder / "system")
        self.serve()
        return self

    def bus(self, socket: Path) -> "subprocess.Popen[bytes]":
        """Start a bus at this place."""
        where = f"--address=unix:path={socket}"
        started = subprocess.Popen(
            [tool("dbus-daemon"), "--session", "--nofork", "--nopidfile", where],
            env={"PATH": os.defpath, "HOME": str(self._folder)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._running.append(started)
        wait_for(socket.is_socket, "the bus")
        return started

    def serve(self, *without: str) -> None:
        """Begin to own the names, all but these."""
        said = (self._folder / "said").open("wb")
        self._serving = subprocess.Popen(
            [sys.executable, _SERVICES, self.system, self.session, *without],
            env={"PATH": os.defpath},
            stdin=subprocess.PIPE,
            stdout=said,
            stderr=said,
        )
        said.close()
        self._running.append(self._serving)
        self.waits("ready")

    def tell(self, *acts: str) -> None:
        """Let these things happen on the computer, one after the other."""
        assert self._serving is not None
        assert self._serving.stdin is not None
        self._serving.stdin.write("".join(f"{act}\n" for act in acts).encode())
        self._serving.stdin.flush()

    def heard(self) -> list[str]:
        """Give what was asked of it and what it did, in order."""
        return (self._folder / "said").read_text().splitlines()

    def waits(self, line: str) -> float:
        """Wait until it has said this."""
        return wait_for(lambda: line in self.heard(), f"{line} in {self.heard()}", 20)

    def stop_serving(self) -> None:
        """Let the services end, as when they are restarted."""
        assert self._serving is not None
        self._serving.kill()
        self._serving.wait(timeout=10)

    def close(self) -> None:
        """End all of it."""
        for process in self._running:
            process.kill()
            process.wait(timeout=10)
            if process.stdin is not None:
                process.stdin.close()


@contextmanager
def a_computer(folder: Path, session: str = "") -> Iterator[Computer]:
    """Lend a computer; without a session bus given it gets one of its own."""
    folder.mkdir(mode=0o700)
    found = Computer(folder, session or f"unix:path={folder / 'session'}")
    try:
        if not session:
            found.bus(folder / "session")
        yield found.begin()
    finally:
        found.close()
