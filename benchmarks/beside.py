"""jrnl beside ours: both through the terminal, each command a process of its own.

Both open their journal anew for each command, and for that both make a key from the passphrase:
ours by Argon2id at the cost the app ships, jrnl's by PBKDF2 of 100 000 rounds, and once more when
it writes. What that takes is measured by itself, so that it can be told apart.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from PySide6.QtCore import QProcess

from benchmarks.measure import SOUGHT, Beside, median_ms
from benchmarks.pages import MadeUp
from benchmarks.windows import PATIENCE_MS, ROOT, Journal, environment
from healingjournal.base.private import Private
from healingjournal.vault.keys import SALT_BYTES, KdfCost, stretched

JRNL = ROOT / "build" / "beside" / "bin" / "python"
MADE = ROOT / "build" / "beside" / "made"
ROUNDS = 5
NEWEST = "50"
_Act = Callable[[], object]


def beside(journal: Journal, pages: list[MadeUp], new: MadeUp, folder: Path) -> list[Beside]:
    """Open, search and save in both journals of the same pages, in turn: medians of five.

    Raises LookupError when jrnl is not there or does not do what it is asked.
    """
    if not MADE.exists():
        raise LookupError
    ours, theirs = _Ours(journal), _Theirs(journal.passphrase, pages, folder)
    acts: list[tuple[str, _Act, int, _Act, int]] = [
        ("start, and open nothing", ours.start, 0, theirs.start, 0),
        ("open, and list the newest page", ours.newest, 1, theirs.newest, 1),
        (f"search “{SOUGHT}”, first 50 newest", ours.search, 1, theirs.search, 1),
        ("save a page", lambda: ours.save(new), 1, lambda: theirs.save(new), 2),
    ]
    key, their_key = median_ms([ours.make_key, theirs.make_key], ROUNDS)
    return [
        Beside(what, mine, keys * key, its, their_keys * their_key)
        for what, do_mine, keys, do_its, their_keys in acts
        for mine, its in [median_ms([do_mine, do_its], ROUNDS)]
    ]


class _Ours:
    """Our own commands, in a journal that is there."""

    def __init__(self, journal: Journal) -> None:
        """Learn what its key costs, as anyone may."""
        self._journal = journal
        told = json.loads(self._ran([], "--json", "vault", "info"))["kdf"]
        self._cost = KdfCost(told["memory_kib"], told["iterations"], told["lanes"])

    def make_key(self) -> None:
        stretched(Private(self._journal.passphrase.encode()), bytes(SALT_BYTES), self._cost)

    def start(self) -> None:
        self._ran([], "vault", "info")

    def newest(self) -> None:
        self._ran([], "--passphrase-stdin", "entry", "list", "--limit", "1")

    def search(self) -> None:
        self._ran([], "--passphrase-stdin", "search", SOUGHT, "--limit", NEWEST)

    def save(self, page: MadeUp) -> None:
        text = f"---\ntitle: {page.title}\n---\n{page.body}\n"
        self._ran([text], "--passphrase-stdin", "entry", "add")

    def _ran(self, lines: list[str], *arguments: str) -> str:
        program = ["-m", "healingjournal", "--vault", str(self._journal.folder), *arguments]
        return _ran(Path(sys.executable), program, [self._journal.passphrase, *lines])


class _Theirs:
    """jrnl's commands, in a journal of its own made of the same pages."""

    def __init__(self, passphrase: str, pages: list[MadeUp], folder: Path) -> None:
        """Make the journal."""
        self._passphrase, self._folder = passphrase, folder
        self._config = folder / "jrnl.yaml"
        text = "\n".join(_as_jrnl_writes(page) for page in pages)
        self._ran([text], "make", str(self._config), str(folder / "jrnl.txt"))

    def make_key(self) -> None:
        PBKDF2HMAC(SHA256(), 32, bytes(SALT_BYTES), 100_000).derive(self._passphrase.encode())

    def start(self) -> None:
        self._ran([], "run", "--version")

    def newest(self) -> None:
        self._in_journal([], "-n", "1")

    def search(self) -> None:
        self._in_journal([], "-contains", SOUGHT, "-n", NEWEST)

    def save(self, page: MadeUp) -> None:
        self._in_journal([f"{page.title}\n{page.body}\n"])

    def _in_journal(self, lines: list[str], *arguments: str) -> None:
        self._ran(lines, "run", "--config-file", str(self._config), *arguments)

    def _ran(self, lines: list[str], *arguments: str) -> str:
        program = ["-P", str(ROOT / "benchmarks" / "neighbour.py"), *arguments]
        return _ran(JRNL, program, [self._passphrase, *lines], self._folder)


def _as_jrnl_writes(page: MadeUp) -> str:
    return f"[{page.when.strftime('%F %r')}] {page.title}\n{page.body}\n"


def _ran(program: Path, arguments: list[str], lines: list[str], home: Path | None = None) -> str:
    """Run a command to its end and give what it says; raises LookupError when it fails."""
    process, around = QProcess(), environment()
    if home is not None:
        around.insert("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            around.insert(name, str(home))
    process.setProcessEnvironment(around)
    process.start(str(program), arguments)
    process.write("\n".join(lines).encode() + b"\n")
    process.closeWriteChannel()
    if not process.waitForFinished(PATIENCE_MS) or process.exitCode():
        raise LookupError
    return bytes(process.readAllStandardOutput().data()).decode()
