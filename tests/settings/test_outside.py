"""The small file outside: whatever it holds, the app begins; only what may stand is read."""

import json
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.errors import CannotWriteError
from healingjournal.settings.declared import DECLARED, Home, declared
from healingjournal.settings.outside import FRESH, MAX_BYTES, OutsideSettings

OUTSIDE = [setting for setting in DECLARED if setting.home is Home.OUTSIDE]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "pages" / "settings.json"


def holding(file: Path, raw: bytes) -> OutsideSettings:
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(raw)
    return OutsideSettings(file)


def all_default(outside: OutsideSettings) -> bool:
    return all(outside.get(one.key) == one.default for one in OUTSIDE)


def test_without_a_file_all_is_default_and_none_is_made(file: Path) -> None:
    assert all_default(OutsideSettings(file))
    assert not file.parent.exists()


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\x00" * 100,
        b"\xff\xfe{}",
        b"[1, 2]",
        b'"text"',
        b"{",
        b'{"theme": "dusk"',
        b"[" * 50_000,
        b"9" * 5_000,
        b'{"theme": "dusk", "x": "' + b"y" * MAX_BYTES + b'"}',
    ],
    ids=["empty", "noughts", "no UTF-8", "list", "text", "brace", "cut", "deep", "number", "large"],
)
def test_a_damaged_or_odd_file_reads_as_the_defaults(file: Path, raw: bytes) -> None:
    assert all_default(holding(file, raw))


def test_a_folder_in_its_place_reads_as_the_defaults(file: Path) -> None:
    file.mkdir(parents=True)
    assert all_default(OutsideSettings(file))


def test_only_what_may_stand_is_read(file: Path) -> None:
    held = {
        "theme": "pink",
        "text_size": 40.0,
        "curtain": 1,
        "lock_minutes": True,
        "window_name": "Pa\nges",
        "others_use": True,
        "unknown": {"a": 1},
        "motion": "reduced",
    }
    outside = holding(file, json.dumps(held).encode())
    assert outside.get("motion") == "reduced"
    outside.put("motion", None)
    assert json.loads(file.read_text()) == {"motion": None}


def test_what_is_put_is_there_next_time(file: Path) -> None:
    OutsideSettings(file).put("text_size", 1.5)
    again = OutsideSettings(file)
    assert again.get("text_size") == 1.5
    assert again.chosen("text_size")
    assert not again.chosen("theme")


def test_file_and_folder_are_for_the_person_alone(file: Path) -> None:
    OutsideSettings(file).put("curtain", True)
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert [one.name for one in file.parent.iterdir()] == ["settings.json"]


KILLED_WHILE_SYNCING = """
import os, signal, sys
from pathlib import Path
from healingjournal.settings.outside import OutsideSettings
os.fsync = lambda handle: os.kill(os.getpid(), signal.SIGKILL)
OutsideSettings(Path(sys.argv[1])).put("text_size", 1.5)
"""


@pytest.mark.program
def test_what_a_sudden_end_leaves_goes_with_the_next_choice(file: Path) -> None:
    OutsideSettings(file).put("text_size", 2.0)
    command = [sys.executable, "-c", KILLED_WHILE_SYNCING, str(file)]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    again = OutsideSettings(file)
    assert again.get("text_size") == 2.0
    again.put("curtain", True)
    assert [one.name for one in file.parent.iterdir()] == ["settings.json"]
    assert OutsideSettings(file).get("text_size") == 2.0


def test_whatever_the_rights_new_files_get_it_is_for_the_person_alone(file: Path) -> None:
    before = os.umask(0)
    try:
        OutsideSettings(file).put("curtain", True)
    finally:
        os.umask(before)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_link_in_the_place_of_the_new_file_is_never_written_through(
    file: Path, tmp_path: Path
) -> None:
    OutsideSettings(file).put("text_size", 2.0)
    (tmp_path / "elsewhere").write_text("mine")
    (file.parent / FRESH).symlink_to(tmp_path / "elsewhere")
    OutsideSettings(file).put("text_size", 1.5)
    assert (tmp_path / "elsewhere").read_text() == "mine"
    assert not file.is_symlink()
    assert [one.name for one in file.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    ("key", "value"), [("theme", "pink"), ("curtain", 1), ("others_use", True), ("lock_minutes", 3)]
)
def test_what_may_not_stand_is_refused_and_nothing_written(
    file: Path, key: str, value: object
) -> None:
    outside = OutsideSettings(file)
    assert isinstance(value, str | int | bool)
    with pytest.raises(ValueError, match=key):
        outside.put(key, value)
    assert not file.exists()


def test_a_place_that_cannot_be_written_is_told_and_the_choice_holds_for_now(
    tmp_path: Path,
) -> None:
    in_the_way = tmp_path / "pages"
    in_the_way.write_text("a file where the folder should be")
    outside = OutsideSettings(in_the_way / "settings.json")
    with pytest.raises(CannotWriteError):
        outside.put("curtain", True)
    assert outside.get("curtain") is True


@pytest.mark.skipif(sys.platform == "win32", reason="this system has no such pipes")
@pytest.mark.parametrize("target", [None, "/dev/zero", "pipe"])
def test_something_else_in_its_place_is_never_waited_for(
    tmp_path: Path, target: str | None
) -> None:
    os.mkfifo(tmp_path / "pipe")
    file = tmp_path / "pipe"
    if target is not None:
        file = tmp_path / "settings.json"
        file.symlink_to(target)
    outside = OutsideSettings(file)
    assert all(outside.get(one.key) == one.default for one in OUTSIDE)
    outside.put("curtain", True)
    assert OutsideSettings(file).get("curtain") is True


@given(raw=st.binary(max_size=400))
def test_no_bytes_keep_the_app_from_beginning(tmp_path: Path, raw: bytes) -> None:
    outside = holding(tmp_path / "settings.json", raw)
    assert all(one.allows(outside.get(one.key)) for one in OUTSIDE)


@given(held=st.dictionaries(st.sampled_from([one.key for one in DECLARED]) | st.text(), JSON))
def test_no_values_get_past_what_is_declared(tmp_path: Path, held: dict[str, object]) -> None:
    outside = holding(tmp_path / "settings.json", json.dumps(held).encode())
    assert all(one.allows(outside.get(one.key)) for one in OUTSIDE)


@given(name=st.text(min_size=1, max_size=60).filter(declared("window_name").allows))
def test_any_name_that_may_stand_comes_back_to_the_letter(tmp_path: Path, name: str) -> None:
    file = tmp_path / "settings.json"
    OutsideSettings(file).put("window_name", name)
    assert OutsideSettings(file).get("window_name") == name
