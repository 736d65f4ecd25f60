"""Budgets of the window: start, memory, leave and lock, each in processes of their own."""

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QProcess, QProcessEnvironment

from benchmarks.measure import Budget

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 15
PATIENCE_MS = 180_000
FRAME_MS = 16.0


@dataclass(frozen=True)
class Journal:
    """A journal to open: its folder and passphrase, and how many pages it holds."""

    folder: Path
    passphrase: str
    pages: int


def budgets(journal: Journal, small: Journal) -> list[Budget]:
    """Measure every budget of the window; what is compared takes turns."""
    _compile()
    starts: dict[str, list[float]] = {"bare": [], "ours": []}
    for _ in range(ROUNDS + 1):
        starts["bare"].append(_start("benchmarks.bare"))
        starts["ours"].append(_start("benchmarks.program", str(journal.folder)))
    # The quickest of each: what else the computer does can only add to a start, never take away.
    bare, ours = (min(starts[one][1:]) for one in ("bare", "ours"))
    opens = [(_told(journal, "open", "today"), _told(small, "open", "today")) for _ in range(5)]
    many_today, few_today = (min(one) for one in zip(*opens, strict=True))
    left = [_left(journal) for _ in range(3)]
    locked = [_locked(journal) for _ in range(3)]
    memory = statistics.median(_told(journal, "open", "open") for _ in range(3))
    floor = statistics.median(_bare_memory() for _ in range(3))
    read = min(_told(journal, "read", "read") for _ in range(3))
    write = min(_told(journal, "write", "write") for _ in range(3))
    turn = min(_told(journal, "turn", "turn") for _ in range(3))
    many = f"{journal.pages} pages"
    return [
        Budget("start to unlock window painted", "ms", ours, bare, 1.6),
        Budget(f"key ready to Today painted, {many}", "ms", many_today, few_today, 2.0),
        Budget(f"scroll, filter, open: longest step, {many}", "ms", read, None, None, FRAME_MS),
        Budget("a key in 50000 words: 99 of 100 within", "ms", write, None, None, FRAME_MS),
        Budget("open a page of 50000 words: longest step", "ms", turn, None, None, FRAME_MS),
        Budget("leave: key press to windows hidden", "ms", max(left), None, None, 100.0),
        Budget(
            "lock: key press to fresh unlock window",
            "ms",
            statistics.median(locked),
            None,
            None,
            ours + 300,
        ),
        Budget(f"memory after unlock, {many}", "MiB", memory / 1024, floor / 1024, 1.8),
    ]


def _environment() -> QProcessEnvironment:
    """Give what a measured program is started with.

    None of Python's own switches: the app takes them away before a lock, and both starts must
    read the same byte code.
    """
    environment = QProcessEnvironment.systemEnvironment()
    for name in environment.keys():
        if name.startswith("PYTHON"):
            environment.remove(name)
    environment.insert("QT_QPA_PLATFORM", "offscreen")
    environment.insert("XDG_CONFIG_HOME", str(ROOT / "build" / "none"))
    return environment


def _compile() -> None:
    """Write the byte code beside every module, as an installed package has it."""
    process = QProcess()
    process.setProcessEnvironment(_environment())
    folders = [str(ROOT / name) for name in ("src", "benchmarks")]
    process.start(sys.executable, ["-m", "compileall", "-q", *folders])
    if not process.waitForFinished(PATIENCE_MS) or process.exitCode():
        raise LookupError


class _Running:
    """A measured process, spoken with over its standard streams."""

    def __init__(self, module: str, *arguments: str) -> None:
        self.process = QProcess()
        self.process.setProcessEnvironment(_environment())
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
        self.process.write(f"{line}\n".encode())
        self.process.waitForBytesWritten(PATIENCE_MS)

    def end(self) -> None:
        self.process.kill()
        self.process.waitForFinished(PATIENCE_MS)


def _start(module: str, *arguments: str) -> float:
    running = _Running(module, *arguments)
    running.told("painted")
    took = 1000 * (time.monotonic() - running.begun)
    running.end()
    return took


def _opened(journal: Journal, act: str, then: Callable[[_Running], float]) -> float:
    running = _Running("benchmarks.program", str(journal.folder), act)
    running.tell(journal.passphrase)
    try:
        return then(running)
    finally:
        running.end()


def _left(journal: Journal) -> float:
    def hidden(running: _Running) -> float:
        return 1000 * (-running.told("pressed") + running.told("hidden"))

    return _opened(journal, "leave", hidden)


def _locked(journal: Journal) -> float:
    def painted(running: _Running) -> float:
        return 1000 * (-running.told("pressed") + running.told("painted"))

    return _opened(journal, "lock", painted)


def _told(journal: Journal, act: str, word: str) -> float:
    return _opened(journal, act, lambda running: running.told(word))


def _bare_memory() -> float:
    running = _Running("benchmarks.bare")
    running.told("painted")
    status = Path(f"/proc/{running.process.processId()}/status").read_text("ascii")
    running.end()
    return next(float(line.split()[1]) for line in status.splitlines() if "VmRSS" in line)
