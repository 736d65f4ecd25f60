"""What a whole use of the terminal and of the window writes: no word in the clear, anywhere."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.faults.catalogue import fault
from tests.faults.window.test_lock import SECONDS_KEPT
from tests.journeys.conftest import EARLIER, PHRASE
from tests.journeys.program import LOOKS_INSIDE, PAGES, Home, Program, Start, forms, unpacked
from tests.journeys.screen import KEYBOARD, tool, wait_for
from tests.journeys.whole_session import shared_files

pytestmark = [pytest.mark.program, LOOKS_INSIDE, pytest.mark.tool("strace", *KEYBOARD)]

TYPED = "Marigold canary, spoken softly twice."
NEW_PHRASE = "two slow rivers"
SOUGHT = "velvet harbour"
HISTORIES = (".bash_history", ".python_history", ".zsh_history", ".local/share/recently-used.xbel")
JOURNAL = "home/.local/share/pages/"
PACKET = "home/for the meeting.pdf"
FONT_LIST = "home/.cache/fontconfig/"
_OUT = re.compile(r"(?:p?writev?2?|pwrite64|send(?:to|msg|mmsg))\((?P<to>\d+), (?P<what>.*)")
_BYTE = re.compile(r"\\x([0-9a-f]{2})")


def writes_to(file: Path) -> list[str]:
    """Give the words to put before a command so that every byte it writes is kept."""
    calls = "trace=write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg,socket"
    return [
        *(tool("strace"), "-f", "--seccomp-bpf", "-xx", "-s", "2000000", "-o", str(file)),
        *("-e", calls, "-e", "signal=none"),
    ]


def written(file: Path, but: str = "") -> bytes:
    """Give all that was written, but not to one descriptor, in one row."""
    found = bytearray()
    for line in file.read_text(errors="replace").splitlines():
        call = _OUT.search(line)
        if call and call["to"] != but:
            found += bytes.fromhex("".join(_BYTE.findall(call["what"])))
    return bytes(found)


def shapes(*texts: str) -> list[bytes]:
    return [shape for text in texts for shape in forms(text).values()]


def clear_words(parts: list[bytes], *texts: str) -> list[bytes]:
    return [shape for part in parts for shape in shapes(*texts) if shape in part]


class Scripted:
    """Somebody who uses the terminal, traced; each answer is read and nothing else."""

    def __init__(self, home: Home, traces: Path) -> None:
        self._home = home
        self._folder = traces
        self.traces: list[Path] = []

    def runs(self, *words: str, given: str = "", phrase: str = PHRASE) -> object:
        command = [*PAGES, "--passphrase-stdin", "--json", *words]
        return json.loads(self.starts(command, f"{phrase}\n{given}"))

    def starts(self, words: Sequence[str], given: str) -> str:
        self.traces.append(self._folder / f"trace{len(self.traces)}")
        done = subprocess.run(
            [*writes_to(self.traces[-1]), *words],
            input=given,
            capture_output=True,
            text=True,
            check=False,
            env=self._home.environment(None),
            cwd=self._home.home,
            timeout=120,
        )
        assert (done.returncode, done.stderr) == (0, ""), words
        return done.stdout

    def written(self) -> list[bytes]:
        """Give what each wrote, but the answer itself, which goes to the first descriptor."""
        assert not any("AF_INET" in trace.read_text(errors="replace") for trace in self.traces)
        return [written(trace, but="1") for trace in self.traces]


def used(terminal: Scripted, out: Path) -> None:
    """Write, find, change, note, bring along, check, change the passphrase, delete."""
    added = terminal.runs("entry", "add", given=TYPED)
    assert isinstance(added, dict)
    terminal.runs("entry", "list")
    terminal.runs("entry", "show", added["id"])
    terminal.runs("search", given="marigold")
    terminal.runs("entry", "edit", added["id"], given=f"{TYPED} {SOUGHT}")
    terminal.runs("moment", "add", given=json.dumps({"cue": SOUGHT, "body": "cold"}))
    terminal.runs("prompt", "next")
    spec = {"passages": [{"entry": added["id"], "text": TYPED}], "format": "pdf", "out": str(out)}
    terminal.runs("packet", "make", given=json.dumps(spec))
    terminal.runs("packet", "ledger")
    terminal.runs("vault", "passphrase", given=f"{NEW_PHRASE}\n")
    terminal.runs("entry", "delete", added["id"], phrase=NEW_PHRASE)
    terminal.runs("vault", "verify", phrase=NEW_PHRASE)


@fault(56, 60, 61, 62)
def test_a_whole_use_of_the_terminal_writes_no_word_in_the_clear(
    home: Home, tmp_path: Path
) -> None:
    for name in HISTORIES:
        (home.home / name).parent.mkdir(parents=True, exist_ok=True)
        (home.home / name).write_text("somebody's\n", encoding="utf-8")
    before, shared = home.files(), shared_files()
    terminal = Scripted(home, tmp_path)
    used(terminal, home.root / PACKET)
    after = home.files()
    added = {name for name in set(after) - set(before) if not name.startswith(FONT_LIST)}
    assert added == {PACKET}
    changed = {name for name in before if after.get(name) != before[name]}
    assert changed == {JOURNAL + name for name in ("v.hdr", "v.hdr2", "v.db")}
    assert shared_files() <= shared
    everything = [part for name in changed for part in unpacked(after[name])]
    out = terminal.written()
    assert sum(map(len, out)) > 20_000
    private = (PHRASE, NEW_PHRASE, SOUGHT, EARLIER)
    assert clear_words([*everything, *out], *private, TYPED) == []


# What the window does by its own words, without the window: a new data key, and a plain sheet.
_NEW_KEY_AND_SHEET = """
import sys
from pathlib import Path
from healingjournal.base.clock import SystemClock
from healingjournal.base.private import Private
from healingjournal.safety import hardening
from healingjournal.sharing.plain_sheet import put_sheet
from healingjournal.vault.keys import SHIPPED_BOUNDS
from healingjournal.vault.service import open_with_passphrase
hardening.apply()
phrase, folder, sheet = Private(sys.stdin.readline().rstrip()), *map(Path, sys.argv[1:])
vault = open_with_passphrase(folder, phrase, SHIPPED_BOUNDS, SystemClock())
code = vault.reencrypt(phrase, lambda *_: None)
put_sheet(code, sheet, folder)
vault.close()
print(code.open())
"""


@fault(56, 61, 62)
def test_backups_a_new_key_a_sheet_and_what_is_saved_write_no_word_in_the_clear(
    home: Home, tmp_path: Path
) -> None:
    before, shared = set(home.files()), shared_files()
    kept, sheet = home.home / "kept", home.home / "list.pdf"
    terminal = Scripted(home, tmp_path)
    terminal.runs("entry", "add", given=f"{TYPED} {SOUGHT}")
    terminal.runs("vault", "backup", str(kept))
    terminal.runs("vault", "restore", str(kept), "--to", str(home.home / "again"))
    words = (sys.executable, "-P", "-c", _NEW_KEY_AND_SHEET, str(home.vault), str(sheet))
    code = terminal.starts(words, f"{PHRASE}\n").strip()
    terminal.runs("vault", "salvage", "--to", str(home.home / "saved"))
    terminal.runs("vault", "verify")
    added = {name for name in set(home.files()) - before if not name.startswith(FONT_LIST)}
    places = ("home/kept", "home/list.pdf", "home/again/", "home/saved/")
    assert [name for name in added if not name.startswith(places)] == []
    assert {place for place in places if any(name.startswith(place) for name in added)} == {*places}
    assert shared_files() <= shared
    everything = [part for raw in home.files().values() for part in unpacked(raw)]
    out = terminal.written()
    assert sum(map(len, out)) > 20_000
    assert clear_words([*everything, *out], PHRASE, TYPED, SOUGHT, EARLIER) == []
    # The code stands on the sheet, where it was asked for, and nowhere else.
    elsewhere = [raw for name, raw in home.files().items() if name != "home/list.pdf"]
    assert clear_words([*elsewhere, *out], code) == []


@pytest.mark.long
@fault(56)
def test_a_session_at_the_window_writes_and_sends_no_word_in_the_clear(
    start: Start, home: Home, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    shared = shared_files()
    program = start(before=writes_to(trace))
    program.comes()
    program.unlock(PHRASE)
    program.screen.key("ctrl+f")
    program.screen.types("lamp")
    program.screen.still()
    program.screen.key("Down", "Return")
    program.write(TYPED)
    time.sleep(SECONDS_KEPT)
    began = program.began()
    program.screen.key("ctrl+l")
    wait_for(lambda: program.began() != began, "a new image")
    program.comes()
    program.unlock(PHRASE)
    program.screen.key("ctrl+q")
    assert program.ends() == 0
    out = written(trace)
    assert len(out) > 20_000
    assert clear_words([out, *home.files().values()], PHRASE, TYPED, EARLIER) == []
    assert shared_files() <= shared


def test_a_word_that_is_written_is_found(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    say = f"import os; os.write(2, {TYPED!r}.encode('utf-16-le')); os.write(1, b'an answer')"
    subprocess.run(
        [*writes_to(trace), sys.executable, "-c", say], check=True, capture_output=True, timeout=60
    )
    assert len(clear_words([written(trace)], TYPED)) == 1
    assert b"an answer" in written(trace)
    assert b"an answer" not in written(trace, but="1")


_HANGS = """
import signal, sys, time
from healingjournal import app
from healingjournal.ui.shell import leaving
leaving.HANG_SECONDS, leaving.REARM_MS = 6, 500
signal.signal(signal.SIGUSR1, lambda *_: time.sleep(600))
sys.exit(app.run([]))
"""


@pytest.mark.long
@fault(46)
def test_a_window_that_hangs_while_open_ends_by_itself_and_keeps_the_words(
    start: Start, drafts: Callable[[], list[str]]
) -> None:
    program: Program = start(command=(sys.executable, "-c", _HANGS))
    program.comes()
    program.unlock(PHRASE)
    program.write(TYPED)
    time.sleep(SECONDS_KEPT)
    os.kill(program.pid, signal.SIGUSR1)
    assert program.ends() == 1
    assert program.said() == b""
    assert drafts() == [TYPED]
