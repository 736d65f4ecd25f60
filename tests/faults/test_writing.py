"""Faults while writing: killed, refused, cut short; what was said to be kept is kept."""

import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import sleep

import pytest

from healingjournal.cli.told import ENGLISH
from tests.cli.conftest import Terminal
from tests.faults import placed
from tests.faults.acts import NEW_PHRASE, done
from tests.faults.catalogue import fault
from tests.faults.conftest import Count
from tests.faults.failing import KINDS, Refused, refused_at_each_call
from tests.faults.harm import PAGE, contents, put_back
from tests.faults.reading import BODY, reads
from tests.faults.starting import can_be_apart, cut_off, limited, on_a_small_disk, saving
from tests.lacking import lacks
from tests.vault.killing import ended_at_each_call

Page = Callable[..., str]
ACTS = ("create", "save", "delete", "change", *placed.WORDS)
HERE = (sys.executable, "-m", "tests.faults.acts")
FULL = ENGLISH["told_disk_full"] + "\n"


def killed_while_saving(
    journal: Terminal, folder: Path, times: int, by: signal.Signals, count: Count
) -> None:
    """End a program that keeps page after page at random moments; all it answered is there."""
    dice = random.Random(33)
    kept = said = 0
    for number in range(times):
        with saving(folder, kept) as program:
            program.answered()
            sleep(dice.uniform(0.0, 0.25))
            program.ends(by)
        answered = program.answers
        listed = len(journal.keyed("entry", "list", "--limit", "1000000").rows)
        assert kept + answered <= listed <= kept + answered + 1, number
        kept, said = listed, said + answered
    assert reads(journal) == [f"page {number}" for number in range(kept)]
    count(f"{by.name} while saving in the terminal", times)
    count(f"{by.name} while saving in the terminal: pages said to be kept", said)
    count(f"{by.name} while saving in the terminal: of these lost", 0)


@fault(33)
def test_pages_said_to_be_kept_survive_a_kill_of_the_terminal(
    journal: Terminal, folder: Path, count: Count
) -> None:
    killed_while_saving(journal, folder, 3, signal.SIGKILL, count)


@pytest.mark.long
@fault(33)
def test_pages_said_to_be_kept_survive_440_kills_of_the_terminal(
    journal: Terminal, folder: Path, count: Count
) -> None:
    killed_while_saving(journal, folder, 440, signal.SIGKILL, count)


@pytest.mark.parametrize("by", [signal.SIGTERM, signal.SIGHUP], ids=lambda one: one.name)
@fault(44)
def test_a_terminal_that_is_closed_loses_no_page_said_to_be_kept(
    journal: Terminal, folder: Path, by: signal.Signals, count: Count
) -> None:
    killed_while_saving(journal, folder, 2, by, count)


@fault(42)
def test_a_computer_that_sleeps_in_the_middle_of_saving_goes_on_saving(
    journal: Terminal, folder: Path
) -> None:
    dice = random.Random(42)
    with saving(folder) as program:
        for _ in range(8):
            program.answered()
            sleep(dice.uniform(0.0, 0.02))
            program.told(signal.SIGSTOP)
            sleep(0.02)
            program.told(signal.SIGCONT)
        program.ends()
    shown = reads(journal)
    assert len(shown) >= program.answers >= 8
    assert shown == [f"page {number}" for number in range(len(shown))]


def prepared(journal: Terminal, folder: Path, what: str) -> tuple[Path, list[str]]:
    """Give a folder to do a thing in, and the words that go with it."""
    if what == "create":
        empty = folder.with_name("empty")
        empty.mkdir()
        return empty, []
    entry = journal.keyed("entry", "add", given=BODY).value["id"]
    if what in placed.WORDS:
        return placed.made(journal, folder), []
    return folder, {"save": ["More."], "delete": [entry], "change": []}[what]


def is_old_or_new(journal: Terminal, folder: Path, what: str) -> bool:
    """Tell whether a thing was done, whole; fails when it is neither done nor undone."""
    if what in placed.WORDS:
        return placed.is_done(journal, folder, what)
    here = ("--vault", str(folder))
    old = journal.keyed(*here, "vault", "verify")
    if what == "create":
        assert old.exit_code in {0, 17}, old.err
        return old.exit_code == 0
    if what == "change":
        new = journal.keyed(*here, "vault", "verify", passphrase=NEW_PHRASE)
        assert {old.exit_code, new.exit_code} == {0, 12}
        return new.exit_code == 0
    assert old.exit_code == 0, old.out
    listed = journal.keyed(*here, "entry", "list").rows
    bodies = [journal.keyed(*here, "entry", "show", row["id"]).value["body"] for row in listed]
    ways = {"save": ([BODY], ["More.", BODY]), "delete": ([BODY], [])}[what]
    assert bodies in ways
    return bodies == ways[1]


def can_be_done_again(journal: Terminal, folder: Path, what: str, words: list[str]) -> None:
    """See that what was not done is simply done at the next try."""
    assert done(folder, what, *words) == 0
    assert is_old_or_new(journal, folder, what)


def killed_in(
    journal: Terminal, folder: Path, what: str, every: int, count: Count
) -> None:
    there, words = prepared(journal, folder, what)
    left = ended_at_each_call(there, "tests.faults.acts", what, *words, every=every)
    was_done = [is_old_or_new(journal, copy, what) for copy in left]
    for copy, finished in zip(left, was_done, strict=True):
        if not finished:
            can_be_done_again(journal, copy, what, words)
    count(f"killed at a writing call of “{what}”: old or new, and the next try works", len(left))
    assert left
    assert not all(was_done)


@pytest.mark.tool("strace")
@fault(34)
def test_a_page_whose_keeping_is_killed_at_a_writing_call_is_kept_or_not(
    journal: Terminal, folder: Path, count: Count
) -> None:
    killed_in(journal, folder, "save", 12, count)


@pytest.mark.long
@pytest.mark.tool("strace")
@pytest.mark.parametrize("what", ACTS)
@fault(34, 73)
def test_what_is_killed_at_any_writing_call_is_done_or_not_done(
    journal: Terminal, folder: Path, what: str, count: Count
) -> None:
    killed_in(journal, folder, what, 1, count)


def refused_in(
    journal: Terminal, folder: Path, what: str, error: str, kinds: tuple[str, ...], every: int
) -> list[Refused]:
    there, words = prepared(journal, folder, what)
    left = refused_at_each_call(there, error, kinds, every, what, *words)
    for one in left:
        finished = is_old_or_new(journal, one.folder, what)
        assert one.exit_code in {0, 1, 13, 16}, one
        assert finished or one.exit_code != 0, one
        if not finished:
            can_be_done_again(journal, one.folder, what, words)
    return left


@pytest.mark.tool("strace")
@fault(35)
@pytest.mark.parametrize("what", ["delete", "restore", "erase"])
def test_a_refused_call_is_told_once_and_the_next_try_works(
    journal: Terminal, folder: Path, what: str
) -> None:
    left = refused_in(journal, folder, what, "ENOSPC", KINDS, 9)
    # An erase goes on and names what it did not reach.
    assert any(one.exit_code for one in left) or what == "erase"


@pytest.mark.long
@pytest.mark.tool("strace")
@pytest.mark.parametrize("error", ["EIO", "ENOSPC", "EDQUOT", "EROFS"])
@pytest.mark.parametrize("what", ACTS)
@fault(35)
def test_any_refused_call_is_told_once_and_the_next_try_works(
    journal: Terminal, folder: Path, what: str, error: str, count: Count
) -> None:
    left = refused_in(journal, folder, what, error, KINDS, 1)
    count(f"{error} at a writing call of “{what}”: told, old or new, next try works", len(left))
    assert any(one.exit_code for one in left) or what == "erase"


@pytest.mark.tool("strace")
@pytest.mark.parametrize("what", ["save", pytest.param("change", marks=pytest.mark.long)])
@fault(36)
def test_a_sync_that_fails_is_never_taken_for_kept(
    journal: Terminal, folder: Path, what: str, count: Count
) -> None:
    left = refused_in(journal, folder, what, "EIO", ("fsync", "fdatasync"), 1)
    count(f"failed syncs of “{what}”: told, old or new, next try works", len(left))
    assert any(one.exit_code for one in left)


@fault(37)
def test_a_half_written_page_is_made_whole_from_the_side_file_without_alarm(
    journal: Terminal, folder: Path
) -> None:
    assert journal.keyed("entry", "add", given=BODY).exit_code == 0
    cut_off(folder, "More.", 2)
    kept = contents(folder)
    pages = {
        int.from_bytes(kept["v.db-wal"][at : at + 4], "big")
        for at in range(32, len(kept["v.db-wal"]), PAGE + 24)
    }
    tried = 0
    for number in sorted(pages):
        start = (number - 1) * PAGE
        if start + PAGE > len(kept["v.db"]):
            continue
        raw = bytearray(kept["v.db"])
        raw[start + PAGE // 2 : start + PAGE] = bytes(PAGE // 2)
        put_back(folder, kept | {"v.db": bytes(raw)})
        ran = journal.keyed("vault", "verify")
        assert (ran.exit_code, ran.err) == (0, ""), number
        assert reads(journal) == [BODY, "More.", "More."]
        tried += 1
    assert tried > 3


def on_disk_of(size: str, place: Path, *acts: str) -> "subprocess.CompletedProcess[str]":
    """Do things one after the other on a small disk, each said with its exit code."""
    program = "; ".join(f'"$0" -m tests.faults.acts "$1/pages" {one}; echo "= $?"' for one in acts)
    command = ["sh", "-c", program, sys.executable, str(place)]
    return subprocess.run(
        on_a_small_disk(place, size, command),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.tool("unshare")
@fault(39)
def test_a_disk_that_fills_is_told_and_what_was_kept_stays(tmp_path: Path) -> None:
    if not can_be_apart():
        lacks("this system lends no mounts of one's own")
    place = tmp_path / "disk"
    place.mkdir()
    first = on_disk_of("64k", place, "create")
    assert first.stdout.endswith("= 16\n")
    assert first.stderr == FULL
    ran = on_disk_of("900k", place, "create", *["fill 100000"] * 9, "list")
    codes = [int(line[2:]) for line in ran.stdout.splitlines() if line.startswith("= ")]
    kept = codes[1:-1].count(0)
    assert codes == [0] * (kept + 1) + [16] * (9 - kept) + [0]
    assert 0 < kept < 9
    assert ran.stderr == FULL * (9 - kept)
    listed = ran.stdout.splitlines()[-2]
    assert listed.count('"id"') == kept


@fault(35)
def test_a_write_that_is_cut_short_by_the_system_loses_nothing(
    journal: Terminal, folder: Path
) -> None:
    assert journal.keyed("entry", "add", given=BODY).exit_code == 0
    kept = contents(folder)
    size = len(kept["v.db"])
    told = 0
    for most in range(1000, size + 3 * PAGE, size // 7 + 777):
        put_back(folder, kept)
        command = [*limited("RLIMIT_FSIZE", most), *HERE, str(folder), "save", "x" * 60_000]
        ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert ran.returncode in {0, 16}, ran.stderr
        assert ran.stderr in {"", FULL, ENGLISH["told_cannot_write"] + "\n"}
        shown = reads(journal)
        assert shown[0] == BODY
        assert len(shown) == 2 or ran.returncode == 16
        told += ran.returncode == 16
    assert told > 2


def cut_short_in(
    journal: Terminal, folder: Path, what: str, every: int, count: Count
) -> None:
    """Do a thing where no file may grow beyond so much, for one size after the other."""
    there, words = prepared(journal, folder, what)
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    told = tried = 0
    for most in range(every // 2, 2 * max(sizes) + every, every):
        copy = folder.with_name("cut short")
        shutil.copytree(there, copy)
        command = [*limited("RLIMIT_FSIZE", most), *HERE, str(copy), what, *words]
        ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert ran.returncode in {0, 13, 16}, (most, ran.stderr)
        assert ran.stderr in {"", *(f"{line}\n" for line in ENGLISH.values())}, (most, ran.stderr)
        finished = is_old_or_new(journal, copy, what)
        assert finished or ran.returncode, most
        if not finished:
            can_be_done_again(journal, copy, what, words)
        shutil.rmtree(copy)
        tried, told = tried + 1, told + (ran.returncode != 0)
    count(f"short writes of “{what}”: told, old or new, next try works", tried)
    assert told or what in {"delete", "erase"}


def test_a_restore_that_is_cut_short_by_the_system_is_told(
    journal: Terminal, folder: Path, count: Count
) -> None:
    cut_short_in(journal, folder, "restore", 90_000, count)


@pytest.mark.long
@pytest.mark.parametrize("what", ACTS)
@fault(35)
def test_whatever_is_cut_short_by_the_system_is_done_or_not_done(
    journal: Terminal, folder: Path, what: str, count: Count
) -> None:
    cut_short_in(journal, folder, what, 5_777, count)


_LITTLE_MEMORY = """
import resource, sys
from pathlib import Path
from tests.faults.acts import done, ready
folder, room = Path(sys.argv[1]), int(sys.argv[2])
assert done(folder, "save", "before") == 0
do = ready(folder, "save", "x" * 4_000_000)
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + room, resource.RLIM_INFINITY))
code = do()
resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY,) * 2)
assert done(folder, "save", "after") == 0
sys.exit(code)
"""


@fault(41)
def test_memory_that_runs_out_in_the_middle_loses_nothing(journal: Terminal, folder: Path) -> None:
    kept = contents(folder)
    codes = []
    for room in (1 << 20, 16 << 20, 24 << 20, 400 << 20):
        put_back(folder, kept)
        ran = subprocess.run(
            [sys.executable, "-c", _LITTLE_MEMORY, str(folder), str(room)],
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert ran.returncode in {0, 1}, ran.stderr
        assert "Traceback" not in ran.stderr
        shown = reads(journal)
        assert shown[0] == "before"
        assert shown[-1] == "after"
        assert ran.returncode != 0 or len(shown) == 3
        codes.append(ran.returncode)
    assert {0, 1} <= set(codes)
