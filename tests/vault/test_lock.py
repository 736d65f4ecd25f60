"""Lock: a fresh start of the same program, with nothing of the journal left in memory."""

import base64
import json
import os
import re
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from healingjournal.vault.lock import Handover, start_again, taken_over

GIVEN = Handover(
    "/somewhere/é folder", (-10, 20, 800, 600), True, "G04", 3, True, ("a", "é"), 3, True, False
)

PROGRAM = """
import json, os, sys
from dataclasses import asdict
from pathlib import Path
from healingjournal.vault.lock import Handover, replace_process, taken_over
got = taken_over(sys.argv[1:])
if got is None:
    lent = os.open("/dev/null", os.O_RDONLY)
    os.set_inheritable(lent, True)
    replace_process(
        Handover(
            "/somewhere/\\u00e9 folder", (-10, 20, 800, 600), True, "G04", 3, True,
            ("a", "\\u00e9"), 3, True, False,
        )
    )
print(json.dumps({
    "got": asdict(got),
    "fds": sorted(os.readlink(f"/proc/self/fd/{n}") for n in os.listdir("/proc/self/fd")
                  if int(n) > 2 and os.path.exists(f"/proc/self/fd/{n}")),
    "first": sys.orig_argv, "safe": sys.flags.safe_path, "bare": sys.flags.dont_write_bytecode,
    "ignoring": sys.flags.ignore_environment, "pid": os.getpid(), "more": len(sys.argv),
    "said": Path("/proc/self/environ").read_text() + Path("/proc/self/cmdline").read_text(),
}))
"""


FLAGS = [[], ["-I"], ["-P", "-B"], ["-X", "utf8", "-W", "error", "-u"]]
# Under -I and -P a module that lies beside us is not found at all.
STARTS = [
    *((kind, flags) for kind in ("text", "script") for flags in FLAGS),
    ("module", FLAGS[0]),
    ("module", FLAGS[3]),
]


@pytest.mark.parametrize(("kind", "flags"), STARTS)
def test_the_same_program_starts_again_knowing_only_what_was_handed_over(
    tmp_path: Path, flags: list[str], kind: str
) -> None:
    (tmp_path / "again.py").write_text(PROGRAM)
    how = {"text": ["-c", PROGRAM], "script": ["again.py"], "module": ["-m", "again"]}[kind]
    call = [sys.executable, *flags, *how, "--vault", "elsewhere"]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(
        call, capture_output=True, check=False, cwd=tmp_path, timeout=60, env=environment
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    got = answer["got"]
    as_given = {"place": tuple(got["place"]), "erased": tuple(got["erased"])}
    assert {**got, **as_given} == asdict(GIVEN)
    assert answer["fds"] == []
    assert answer["safe"] and answer["bare"]
    assert answer["ignoring"] == ("-I" in flags)
    assert answer["more"] == 2
    assert "é folder" not in answer["said"]
    assert "elsewhere" not in answer["said"]
    assert answer["first"][-1].isdigit()


def test_flags_do_not_pile_up_from_lock_to_lock() -> None:
    twice = start_again(start_again(["python", "-u", "-m", "healingjournal", "5"]))
    assert twice[1:] == ["-P", "-B", "-u", "-m", "healingjournal"]


@pytest.mark.parametrize(
    ("first", "kept"),
    [
        (["python", "-Im", "healingjournal", "--vault", "x"], ["-Im", "healingjournal"]),
        (["python", "-mhealingjournal", "x"], ["-mhealingjournal"]),
        (["python", "/usr/bin/pages", "--vault", "x"], ["/usr/bin/pages"]),
        (["python", "-W", "error", "-Xdev", "s.py", "-m"], ["-W", "error", "-Xdev", "s.py"]),
        (
            ["python", "--check-hash-based-pycs", "never", "s.py", "7"],
            ["--check-hash-based-pycs", "never", "s.py"],
        ),
    ],
)
def test_the_program_is_told_from_what_it_was_given(first: list[str], kept: list[str]) -> None:
    assert start_again(first)[3:] == kept


@pytest.mark.parametrize(
    "arguments", [[], ["-5"], ["x"], ["2"], ["999"], ["9" * 30], ["٣"], ["5", "5"], ["--help"]]
)
def test_any_other_start_was_handed_nothing(arguments: list[str]) -> None:
    assert taken_over(arguments) is None


@pytest.mark.parametrize(
    "raw",
    [
        *(b"", b"{", b"[]", b"\xff", b'{"mark": 1}'),
        b'{"mark": "pages-handover-1", "place": "abcd"}',
        b'{"mark": "pages-handover-1", "place": [null, 1, 2, 3]}',
    ],
)
def test_a_strange_file_hands_over_nothing_private_and_never_fails(raw: bytes) -> None:
    descriptor = os.memfd_create("test")
    os.write(descriptor, raw)
    os.lseek(descriptor, 0, os.SEEK_SET)
    got = taken_over([str(descriptor)])
    assert got is None or got.place is None


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file without a name")
@pytest.mark.parametrize("place", [[10**30, 0, 1, 1], [0, 0, 1 << 31, 1], [1, 2, 3], "0 0 1 1", {}])
def test_a_place_no_screen_has_is_no_place(place: object) -> None:
    descriptor = os.memfd_create("strange")
    os.write(descriptor, json.dumps({"mark": "pages-handover-1", "place": place}).encode())
    os.lseek(descriptor, 0, os.SEEK_SET)
    handed = taken_over([str(descriptor)])
    assert handed is not None
    assert handed.place is None


def test_a_named_file_or_pipe_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("mine")
    named = os.open(tmp_path / "x", os.O_RDONLY)
    reading, writing = os.pipe()
    for descriptor in (named, reading):
        assert taken_over([str(descriptor)]) is None
        os.fstat(descriptor)
    for descriptor in (named, reading, writing):
        os.close(descriptor)


MEMORY = """
import sys
from pathlib import Path
from healingjournal.base.private import Private
from healingjournal.vault.lock import Handover, replace_process, taken_over
got = taken_over(sys.argv[1:])
if got is None:
    from tests.vault.cheap import made, put_page
    phrase = Private("".join(["quiet ", "cin", "namon ", "drawer"]))
    vault = made(Path(sys.argv[1]), phrase).vault
    put_page(vault, 1, "".join(["mari", "gold ", "canary "]) * 200)
    with vault.reading() as connection:
        rows = connection.execute("SELECT value FROM kept").fetchall()
    key = vault._master.database_key()[:64] + "\\n"
    Path(sys.argv[2]).write_text(key)
    print("open", flush=True)
    sys.stdin.readline()
    vault.close()
    replace_process(Handover(sys.argv[1]))
print("locked", flush=True)
sys.stdin.readline()
"""


def copies_in_memory(pid: int, wanted: list[bytes]) -> int:
    found = 0
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            start, end, rights = re.split("[- ]", line)[:3]
            if not rights.startswith("r") or line.endswith(("[vvar]", "[vsyscall]")):
                continue
            try:
                memory.seek(int(start, 16))
                part = memory.read(int(end, 16) - int(start, 16))
            except (OSError, OverflowError, ValueError):
                continue
            found += sum(part.count(word) for word in wanted)
    return found


def forms(text: str) -> list[bytes]:
    raw = text.encode()
    return [raw, text.encode("utf-16-le"), base64.b64encode(raw)[:-4]]


def test_after_lock_no_key_passphrase_or_text_is_left_in_memory(tmp_path: Path) -> None:
    call = [sys.executable, "-c", MEMORY, str(tmp_path / "j"), str(tmp_path / "key")]
    program = subprocess.Popen(call, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path.cwd())
    assert program.stdin is not None
    assert program.stdout is not None
    assert program.stdout.readline() == b"open\n"
    key = (tmp_path / "key").read_text().strip()
    wanted = [
        *forms("quiet cinnamon drawer"),
        *forms("marigold canary marigold"),
        *forms(key),
        bytes.fromhex(key),
    ]
    assert copies_in_memory(program.pid, wanted) > 3
    program.stdin.write(b"\n")
    program.stdin.flush()
    assert program.stdout.readline() == b"locked\n"
    assert copies_in_memory(program.pid, wanted) == 0
    program.communicate(b"\n", timeout=60)
