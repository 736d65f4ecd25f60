"""Budgets of the window: start, memory, leave and lock, each in processes of their own."""

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QProcess, QProcessEnvironment

from benchmarks.measure import Budget

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 15
PATIENCE_MS = 180_000
FRAME_MS = 16.0
Told = TypeVar("Told", float, tuple[float, float])


@dataclass(frozen=True)
class Journal:
    """A journal to open: its folder and passphrase, and how many pages it holds."""

    folder: Path
    passphrase: str
    pages: int


@dataclass(frozen=True)
class Felt:
    """What is felt of a journal's size.

    `today`: key ready to Today painted; `read`: the longest step of scrolling, filtering and
    opening; both in milliseconds. `memory`: in use after unlock, in MiB.
    """

    today: float
    read: float
    memory: float


def felt(journals: list[Journal]) -> list[Felt]:
    """Open each journal and read in it, in processes of their own; they take turns."""
    compile_all()
    opens = [[_opened(one, "open", _today_and_memory) for one in journals] for _ in range(5)]
    reads = [[_read(one) for one in journals] for _ in range(3)]
    return [
        Felt(
            min(today for today, _ in opened),
            min(read),
            statistics.median(kib for _, kib in opened) / 1024,
        )
        for opened, read in zip(zip(*opens, strict=True), zip(*reads, strict=True), strict=True)
    ]


def budgets(journal: Journal, large: Felt, small: Felt) -> list[Budget]:
    """Measure every budget of the window in the largest journal; what is compared takes turns."""
    starts: dict[str, list[float]] = {"bare": [], "ours": []}
    for _ in range(ROUNDS + 1):
        starts["bare"].append(_start("benchmarks.bare"))
        starts["ours"].append(_start("benchmarks.program", str(journal.folder)))
    # The quickest of each: what else the computer does can only add to a start, never take away.
    bare, ours = (min(starts[one][1:]) for one in ("bare", "ours"))
    left = [_left(journal) for _ in range(3)]
    locked = [_locked(journal) for _ in range(3)]
    floor = statistics.median(_bare_memory() for _ in range(3)) / 1024
    writes = [_opened(journal, "write", _key_and_longest) for _ in range(3)]
    key, longest = (min(one) for one in zip(*writes, strict=True))
    turn = min(_told(journal, "turn", "turn") for _ in range(3))
    many = f"{journal.pages} pages"
    return [
        Budget("start to unlock window painted", "ms", ours, bare, 1.6),
        Budget(f"key ready to Today painted, {many}", "ms", large.today, small.today, 2.0),
        _reading(many, large.read),
        Budget("a key in 50000 words: 99 of 100 within", "ms", key, limit=FRAME_MS),
        Budget("a key in 50000 words: longest of 2000", "ms", longest),
        Budget("open a page of 50000 words: longest step", "ms", turn, limit=FRAME_MS),
        Budget("leave: key press to windows hidden", "ms", max(left), limit=100.0),
        Budget(
            "lock: key press to fresh unlock window",
            "ms",
            statistics.median(locked),
            limit=ours + 300,
        ),
        Budget(f"memory after unlock, {many}", "MiB", large.memory, floor, 1.8),
    ]


def with_pictures(journal: Journal) -> Budget:
    """Measure reading in a journal that has a picture in every page."""
    return _reading(f"{journal.pages} pictures", min(_read(journal) for _ in range(3)))


def _reading(many: str, longest: float) -> Budget:
    return Budget(f"scroll, filter, open: longest step, {many}", "ms", longest, limit=FRAME_MS)


def _read(journal: Journal) -> float:
    return _told(journal, "read", "read")


def _today_and_memory(running: "Running") -> tuple[float, float]:
    return running.told("today"), running.told("open")


def _key_and_longest(running: "Running") -> tuple[float, float]:
    return running.told("write"), running.told("longest")


def environment() -> QProcessEnvironment:
    """Give what a measured program is started with.

    None of Python's own switches: the app takes them away before a lock, and both starts must
    read the same byte code.
    """
    around = QProcessEnvironment.systemEnvironment()
    for name in around.keys():
        if name.startswith("PYTHON"):
            around.remove(name)
    around.insert("QT_QPA_PLATFORM", "offscreen")
    around.insert("XDG_CONFIG_HOME", str(ROOT / "build" / "none"))
    return around


def compile_all() -> None:
    """Write the byte code beside every module, as an installed package has it."""
    process = QProcess()
    process.setProcessEnvironment(environment())
    folders = [str(ROOT / name) for name in ("src", "benchmarks")]
    process.start(sys.executable, ["-m", "compileall", "-q", *folders])
    if not process.waitForFinished(PATIENCE_MS) or process.exitCode():
        raise LookupError


class Running:
    """A measured process, spoken with over its standard streams."""

    def __init__(self, module: str, *arguments: str) -> None:
        """Start a module with arguments."""
        self.process = QProcess()
        self.process.setProcessEnvironment(environment())
        self.process.setStandardErrorFile(QProcess.nullDevice())
        file = ROOT / (module.replace(".", "/") + ".py")
        self.begun = time.monotonic()
        self.process.start(sys.executable, ["-P", str(file), *arguments])

    def told(self, word: str) -> float:
        """Wait for a word, and give the figure behind it, 0 if none."""
        while True:
            while not self.process.canReadLine():
                if not self.process.waitForReadyRead(PATIENCE_MS):
                    raise LookupError(word)
            line = bytes(self.process.readLine().data()).decode("ascii")
            name, _, figure = line.strip().partition(" ")
            if name == word:
                return float(figure or 0)

    def tell(self, line: str) -> None:
        """Write a line to its standard input."""
        self.process.write(f"{line}\n".encode())
        self.process.waitForBytesWritten(PATIENCE_MS)

    def end(self) -> None:
        """End it."""
        self.process.kill()
        self.process.waitForFinished(PATIENCE_MS)


def _start(module: str, *arguments: str) -> float:
    return started("painted", module, *arguments)


def started(word: str, module: str, *arguments: str) -> float:
    """Start a process, and give the milliseconds until it says a word; then it is ended."""
    running = Running(module, *arguments)
    running.told(word)
    took = 1000 * (time.monotonic() - running.begun)
    running.end()
    return took


def _opened(journal: Journal, act: str, then: Callable[[Running], Told]) -> Told:
    running = Running("benchmarks.program", str(journal.folder), act)
    running.tell(journal.passphrase)
    try:
        return then(running)
    finally:
        running.end()


def _left(journal: Journal) -> float:
    def hidden(running: Running) -> float:
        return 1000 * (-running.told("pressed") + running.told("hidden"))

    return _opened(journal, "leave", hidden)


def _locked(journal: Journal) -> float:
    def painted(running: Running) -> float:
        return 1000 * (-running.told("pressed") + running.told("painted"))

    return _opened(journal, "lock", painted)


def _told(journal: Journal, act: str, word: str) -> float:
    return _opened(journal, act, lambda running: running.told(word))


def _bare_memory() -> float:
    running = Running("benchmarks.bare")
    running.told("painted")
    status = Path(f"/proc/{running.process.processId()}/status").read_text("ascii")
    running.end()
    return next(float(line.split()[1]) for line in status.splitlines() if "VmRSS" in line)
