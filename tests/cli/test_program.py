"""The real program as a second process: locale, pipes, signals, a terminal, closed streams."""

import fcntl
import json
import os
import select
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

from healingjournal.grounding.catalogue import exercise

pytestmark = pytest.mark.program

PATIENCE = 60
PROGRAM = (sys.executable, "-m", "healingjournal")
# As in an old terminal: nothing says UTF-8, and Python is not let to assume it.
OLD = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HEALINGJOURNAL_VAULT", str(tmp_path / "journal"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return tmp_path / "journal"


def started(
    *argv: str,
    stdin: int = subprocess.PIPE,
    stdout: int = subprocess.PIPE,
    stderr: int = subprocess.PIPE,
) -> subprocess.Popen[bytes]:
    return subprocess.Popen([*PROGRAM, *argv], stdin=stdin, stdout=stdout, stderr=stderr)


def ran(*argv: str, given: str = "", **extra: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*PROGRAM, *argv],
        input=given.encode("utf-8"),
        capture_output=True,
        check=False,
        env={**os.environ, **extra},
        timeout=PATIENCE,
    )


def test_the_main_job_with_the_shipped_costs_in_a_terminal_that_is_not_utf8(place: Path) -> None:
    keyed = ("--passphrase-stdin", "--json")
    made = ran(*keyed, "vault", "create", given="größer lantern\n", **OLD)
    assert (made.returncode, made.stderr) == (0, b"")
    assert json.loads(made.stdout)["vault"] == str(place)
    info = json.loads(ran("--json", "vault", "info").stdout)
    assert info["kdf"]["memory_kib"] >= 64 * 1024
    text = "---\ntitle: Дом\n---\nचाय 🫖 and “tea”\n"
    added = ran(*keyed, "entry", "add", given=f"größer lantern\n{text}", **OLD)
    assert added.returncode == 0
    entry_id = json.loads(added.stdout)["id"]
    shown = ran(*keyed, "entry", "show", entry_id, given="größer lantern\n", **OLD)
    page = json.loads(shown.stdout.decode("utf-8"))
    assert (page["title"], page["body"]) == ("Дом", "चाय 🫖 and “tea”\n")
    found = ran(*keyed, "search", "चाय", given="größer lantern\n", **OLD)
    assert [row["id"] for row in json.loads(found.stdout)] == [entry_id]


def test_exercises_start_without_sqlcipher_and_without_qt(place: Path) -> None:
    for argv in (("ground", "list"), ("prompt", "list"), ("--json", "ground", "list")):
        traced = subprocess.run(
            [sys.executable, "-X", "importtime", "-m", "healingjournal", *argv],
            capture_output=True,
            check=True,
            text=True,
        )
        loaded = {line.rpartition("|")[2].strip() for line in traced.stderr.splitlines()}
        assert "healingjournal.cli.main" in loaded
        heavy = ("sqlcipher3", "PySide6", "cryptography", "rich", "typst", "pikepdf")
        assert not [name for name in loaded if name.partition(".")[0] in heavy]
    assert not place.exists()


def test_no_byte_code_is_written_that_a_full_disk_could_cut_off(place: Path) -> None:
    del place
    kept = Path(os.environ["XDG_DATA_HOME"]) / "byte-code"
    writes = {"PYTHONPYCACHEPREFIX": str(kept), "PYTHONDONTWRITEBYTECODE": ""}
    assert ran("ground", "list", **writes).returncode == 0
    ours = [path for path in kept.rglob("*.pyc") if "healingjournal" in path.parts]
    assert {path.name.partition(".")[0] for path in ours} == {"__init__", "__main__"}
    assert len(ours) == 2


def test_a_reader_that_goes_away_is_1_with_one_line(place: Path) -> None:
    del place
    reading, writing = os.pipe()
    os.close(reading)
    program = started("--json", "ground", "list", stdout=writing)
    os.close(writing)
    _, err = program.communicate(timeout=PATIENCE)
    assert program.returncode == 1
    assert err.count(b"\n") == 1
    assert b"Traceback" not in err
    assert b"Exception" not in err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to try")
def test_an_answer_onto_a_full_disk_is_16(place: Path) -> None:
    del place
    with Path("/dev/full").open("wb") as full:
        program = started("ground", "list", stdout=full.fileno())
        _, err = program.communicate(timeout=PATIENCE)
    assert program.returncode == 16
    assert err.count(b"\n") == 1


@pytest.mark.parametrize("where", [">&-", ">/dev/full", "</dev/null >&0"])
def test_no_journal_is_made_where_its_code_cannot_be_said(place: Path, where: str) -> None:
    for command in ("--passphrase-stdin vault create", f"demo --to {place}"):
        shell = f'"$0" -m healingjournal {command} {where}'
        done = subprocess.run(
            ["sh", "-c", shell, sys.executable], input=b"x y\n", capture_output=True, check=False
        )
        assert done.returncode == 16
        assert done.stderr.count(b"\n") == 1
        assert not place.exists()


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_leave_no_traceback(place: Path, closed: str) -> None:
    del place
    shell = f'"$0" -m healingjournal ground list {closed}'
    done = subprocess.run(
        ["sh", "-c", shell, sys.executable], capture_output=True, check=False, timeout=PATIENCE
    )
    assert done.returncode == (1 if ">&-" in closed.replace("2>&-", "") else 0)
    assert b"Traceback" not in done.stderr


def test_ctrl_c_while_it_reads_is_130_and_makes_nothing(place: Path) -> None:
    reading, writing = os.pipe()
    program = started("--passphrase-stdin", "vault", "create", stdin=reading)
    os.write(writing, b"half a passphr")
    wait_until_read(reading)
    program.send_signal(signal.SIGINT)
    out, err = program.communicate(timeout=PATIENCE)
    os.close(reading)
    os.close(writing)
    assert (program.returncode, out, err) == (130, b"", b"")
    assert not place.exists()


def wait_until_read(pipe: int) -> None:
    """Wait until whoever reads a pipe has taken all that was written into it."""
    began = time.monotonic()
    left = 1
    while left:
        assert time.monotonic() - began < PATIENCE
        time.sleep(0.01)
        left = int.from_bytes(fcntl.ioctl(pipe, termios.FIONREAD, bytes(4)), sys.byteorder)


STOPPED_WHILE_LOADING = """
import os, runpy, signal, sys
def heard(event, args):
    if event == "import" and args[0] == sys.argv[1]:
        os.kill(os.getpid(), signal.SIGINT)
sys.addaudithook(heard)
runpy.run_module("healingjournal", run_name="__main__", alter_sys=True)
"""


@pytest.mark.parametrize(
    "module", ["healingjournal.app", "healingjournal.safety.hardening", "healingjournal.cli.main"]
)
def test_ctrl_c_on_the_way_in_is_130_without_a_word(place: Path, module: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", STOPPED_WHILE_LOADING, module],
        capture_output=True,
        check=False,
        timeout=PATIENCE,
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")
    assert not place.exists()


def test_ctrl_c_stops_an_exercise_at_once_and_is_0(place: Path) -> None:
    program = started("ground", "start", "G02")
    assert program.stdout is not None
    assert program.stdout.readline() == b"Look around the room\n"
    began = time.monotonic()
    program.send_signal(signal.SIGINT)
    out, err = program.communicate(timeout=PATIENCE)
    assert time.monotonic() - began < 2
    assert (program.returncode, err) == (0, b"")
    assert out.endswith(b"Stopped.\n")
    assert not place.exists()


def read_until(terminal: int, wanted: bytes) -> bytes:
    seen, began = b"", time.monotonic()
    while wanted not in seen and time.monotonic() - began < PATIENCE:
        if select.select([terminal], [], [], 0.2)[0]:
            seen += os.read(terminal, 4096)
    return seen


def test_in_a_terminal_enter_goes_on_and_q_stops_at_once(place: Path) -> None:
    del place
    terminal, other = os.openpty()
    before = termios.tcgetattr(other)
    program = started("ground", "start", "G02", stdin=other, stdout=other, stderr=other)
    first, second, *_ = (step.text.encode() for step in exercise("G02").steps)
    seen = read_until(terminal, first)
    assert b"q stops" in seen
    assert second not in seen
    os.write(terminal, b"\n")
    assert second in read_until(terminal, second)
    os.write(terminal, b"q")
    assert b"Stopped." in read_until(terminal, b"Stopped.")
    assert program.wait(timeout=PATIENCE) == 0
    assert termios.tcgetattr(other)[3] == before[3]
    os.close(terminal)
    os.close(other)


def test_the_selftest_of_the_real_program_finds_its_own_protections_active(place: Path) -> None:
    del place
    done = ran("--json", "selftest")
    rows = {row["name"]: row["active"] for row in json.loads(done.stdout)}
    assert done.returncode == 0
    assert rows["offline"]
    assert rows["file_rights"]
    assert rows["crash_file"]
