"""Hardening, seen from a second process: what the system itself says of it afterwards."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from healingjournal.base.errors import RefusedError
from healingjournal.safety import hardening, helplines, selftest
from healingjournal.safety.selftest import State

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="asks /proc")

AS_NOBODY = """
import ctypes, json, os, platformdirs, platformdirs.unix, resource
from pathlib import Path
from healingjournal.safety import hardening, selftest
os.setgroups([])
os.setgid(65534)
os.setuid(65534)
"""

READ_BACK = """
import json, os, sys
from pathlib import Path
from healingjournal.safety import hardening, selftest
before = {one.name: one.state.value for one in selftest.selftest()}
hardening.apply()
hardening.apply()
after = {one.name: [one.state.value, one.why] for one in selftest.selftest()}
Path("made").write_text("x")
Path("folder").mkdir()
limits = Path("/proc/self/limits").read_text().splitlines()
os.system("env > child")
print(json.dumps({
    "before": before,
    "after": after,
    "file": oct(Path("made").stat().st_mode & 0o777),
    "folder": oct(Path("folder").stat().st_mode & 0o777),
    "core": next(line for line in limits if line.startswith("Max core file size")).split()[4:6],
    "comm": Path("/proc/self/comm").read_text().strip(),
    "python": sorted(n for n in os.environ if n.startswith("PYTHON")),
    "heavy": sorted(m for m in sys.modules if m in {"sqlcipher3", "PySide6", "msgspec", "click"}),
    "child": [n for n in Path("child").read_text().splitlines() if n.startswith("PYTHON")],
}))
"""


def run(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        cwd=folder,
        umask=0o022,
        env={**os.environ, "PYTHONHASHSEED": "0"},
    )


def read_back(folder: Path, first: str = "") -> dict[str, Any]:
    found = run(first + READ_BACK, folder)
    assert found.stderr == ""
    answer: dict[str, Any] = json.loads(found.stdout)
    return answer


@linux_only
@pytest.mark.program
def test_a_hardened_process_is_what_the_selftest_says(tmp_path: Path) -> None:
    found = read_back(tmp_path)
    assert found["file"] == "0o600"
    assert found["folder"] == "0o700"
    assert found["core"] in (["1", "1"], ["0", "0"])
    assert found["comm"] == "pages"
    assert found["python"] == []
    assert found["child"] == []
    assert found["heavy"] == []
    for name in ("file_rights", "crash_file", "memory", "environment", "quiet_errors", "offline"):
        assert found["after"][name][0] == "working", name
    assert found["after"]["process_name"] == ["partly", "name_neutral_folder_not"]
    assert found["after"]["screen_pictures"][0] == "not_possible"
    assert found["after"]["settings_place"][0] == "working"


@linux_only
@pytest.mark.program
def test_before_hardening_the_selftest_says_so(tmp_path: Path) -> None:
    before = read_back(tmp_path)["before"]
    for name in ("file_rights", "memory", "environment", "quiet_errors", "process_name"):
        assert before[name] == "partly", name


@linux_only
@pytest.mark.program
@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become someone else")
def test_the_same_holds_for_someone_who_is_not_root(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    after = read_back(tmp_path, AS_NOBODY)["after"]
    assert after["memory"] == ["working", "memory_closed"]
    assert after["offline"] == ["working", "offline_no_connection"]
    assert after["file_rights"] == ["working", "files_private"]


@linux_only
@pytest.mark.program
@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become two programs of another")
def test_another_program_of_the_same_person_cannot_read_the_memory(tmp_path: Path) -> None:
    program = AS_NOBODY + (
        # Changing the person closes the memory by itself; a fresh start has it open.
        "hardening.process_switch(4, 1)\n"
        "print('open', flush=True)\ninput()\n"
        "hardening.apply()\n"
        "print('closed', flush=True)\ninput()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=tmp_path
    ) as hardened:
        assert hardened.stdout is not None
        assert hardened.stdin is not None
        peek = f"{AS_NOBODY}\nopen('/proc/{hardened.pid}/mem', 'rb').close()"
        seen = []
        for told in (b"open\n", b"closed\n"):
            assert hardened.stdout.readline() == told
            seen.append(run(peek, tmp_path).stderr)
            hardened.stdin.write(b"\n")
            hardened.stdin.flush()
    assert seen[0] == ""
    assert "PermissionError" in seen[1]


@linux_only
@pytest.mark.program
def test_an_open_connection_is_told(tmp_path: Path) -> None:
    program = (
        "import socket\n"
        "from healingjournal.safety import selftest\n"
        "one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n"
        "one.bind(('127.0.0.1', 0))\n"
        "print({p.name: p.why for p in selftest.selftest()}['offline'])\n"
    )
    assert run(program, tmp_path).stdout == "offline_not\n"


@pytest.mark.program
@pytest.mark.parametrize(
    "ending",
    [
        "raise ValueError('canary ' + secret)",
        "open('/nowhere/canary')",
        "import json; json.loads('canary')",
        "[1, 2][int(secret + '9')]",
    ],
)
def test_an_error_nobody_caught_tells_its_kind_and_place_only(tmp_path: Path, ending: str) -> None:
    file = tmp_path / "canary_folder" / "script.py"
    file.parent.mkdir()
    file.write_text(
        "from healingjournal.safety import hardening\n"
        "hardening.apply()\n"
        f"def inner(secret):\n    {ending}\n"
        "inner('canary')\n"
    )
    found = subprocess.run(
        [sys.executable, str(file)], capture_output=True, text=True, check=False, timeout=60
    )
    assert found.returncode == 1
    assert "canary" not in found.stderr
    assert str(tmp_path) not in found.stderr
    assert found.stderr.count("\n") == 1
    assert "script.py:4" in found.stderr
    assert found.stdout == ""


@pytest.mark.program
def test_an_error_in_a_finaliser_is_told_as_quietly(tmp_path: Path) -> None:
    program = (
        "from healingjournal.safety import hardening\n"
        "hardening.apply()\n"
        "class Page:\n"
        "    def __del__(self): raise ValueError('canary')\n"
        "Page()\n"
    )
    found = run(program, tmp_path)
    assert found.returncode == 0
    assert found.stderr == "ValueError < <string>:4\n"


@pytest.mark.program
def test_ctrl_c_is_told_in_no_word(tmp_path: Path) -> None:
    program = (
        "from healingjournal.safety import hardening\nhardening.apply()\nraise KeyboardInterrupt\n"
    )
    assert run(program, tmp_path).stderr == ""


@pytest.mark.program
def test_a_closed_standard_error_is_no_second_error(tmp_path: Path) -> None:
    program = (
        "import sys\nfrom healingjournal.safety import hardening\n"
        "hardening.apply()\nsys.stderr = None\nraise ValueError\n"
    )
    assert run(program, tmp_path).returncode == 1


def test_our_own_files_are_named_from_the_package_on() -> None:
    with pytest.raises(RefusedError) as caught:
        helplines.country("XX")
    line = hardening.trace_line(caught.type, caught.value.__traceback__)
    kind, inner, outer = line.split(" < ")
    assert kind == "RefusedError"
    assert inner.startswith("safety/helplines.py:")
    assert outer.startswith("test_hardening.py:")


def test_every_protection_is_told_once_with_a_name_and_a_reason() -> None:
    found = selftest.selftest()
    assert len({one.name for one in found}) == len(found)
    for one in found:
        assert isinstance(one.active, bool)
        assert one.active == (one.state is State.WORKING)
        assert one.why


def test_looking_changes_nothing() -> None:
    mask = os.umask(0o022)
    try:
        assert {p.name: p.why for p in selftest.selftest()}["file_rights"] == "files_open"
        assert os.umask(0o022) == 0o022
    finally:
        os.umask(mask)


def test_other_files_in_the_settings_folder_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))

    def looks() -> str:
        return {p.name: p.why for p in selftest.selftest()}["settings_place"]

    assert looks() == "settings_only_ours"
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "settings.json").write_text("{}")
    assert looks() == "settings_only_ours"
    (tmp_path / "pages" / "recent.txt").write_text("x")
    assert looks() == "settings_others_there"
