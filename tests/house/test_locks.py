"""What is installed is named, numbered and hashed; no file names a registry."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from tests.house.tree import ROOT, plant

PINNED = re.compile(r"^([a-z0-9][a-z0-9._-]*)==[^\s;]+( ; [^\\]+)? \\$")
PLAIN = ("run", "dev", "sound")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")
REGISTRY = re.compile(r"(?:pypi|pythonhosted|npmjs|debian)\.(?:org|com)|index-url\s*=")


def odd_lines(lock: str) -> list[str]:
    """Give every line that is neither a pinned name nor a hash."""
    return [line for line in lock.splitlines() if not (PINNED.match(line) or HASH.match(line))]


def names(lock: str) -> set[str]:
    found = (PINNED.match(line) for line in lock.splitlines())
    return {match[1] for match in found if match}


def numbered(lock: str) -> set[str]:
    return {line.split()[0] for line in lock.splitlines() if PINNED.match(line)}


def wanted(key: str | None) -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = project["optional-dependencies"][key] if key else project["dependencies"]
    return {re.split(r"[><=]", line)[0].lower().replace("_", "-") for line in lines}


def files_naming_a_registry(root: Path, paths: list[str]) -> list[str]:
    readable = (p for p in paths if (root / p).is_file() and not p.startswith("LICENSE"))
    return [p for p in readable if REGISTRY.search((root / p).read_text("utf-8", "ignore"))]


def project_files() -> list[str]:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return ended.stdout.splitlines()


@pytest.mark.parametrize("name", ["run", "dev", "sound", "beside"])
def test_a_lock_file_holds_names_versions_and_hashes_only(name: str) -> None:
    assert odd_lines((ROOT / "requirements" / f"{name}.txt").read_text("utf-8")) == []


def test_the_lock_files_hold_what_the_project_asks_for() -> None:
    run = names((ROOT / "requirements" / "run.txt").read_text("utf-8"))
    dev = names((ROOT / "requirements" / "dev.txt").read_text("utf-8"))
    assert wanted(None) - run == set()
    assert (wanted("dev") | run) - dev == set()


def test_sound_is_an_extra_that_adds_one_library_and_changes_none() -> None:
    lock = {name: (ROOT / "requirements" / f"{name}.txt").read_text("utf-8") for name in PLAIN}
    assert names(lock["sound"]) - names(lock["run"]) == wanted("sound") == {"sounddevice"}
    assert "sounddevice" not in names(lock["dev"])
    assert numbered(lock["run"]) < numbered(lock["sound"])


def test_what_is_only_measured_beside_the_app_is_not_installed_with_it() -> None:
    beside = names((ROOT / "requirements" / "beside.txt").read_text("utf-8"))
    dev = names((ROOT / "requirements" / "dev.txt").read_text("utf-8"))
    assert "jrnl" in beside - dev


def test_no_file_of_the_project_names_a_registry() -> None:
    assert files_naming_a_registry(ROOT, project_files()) == []


@pytest.mark.parametrize(
    "line",
    ["--index-url https://made.up/simple", "click", "click>=8 \\", "    # via rich", "-e ."],
)
def test_an_odd_line_in_a_lock_file_is_found(line: str) -> None:
    good = "click==8.2 \\\n    --hash=sha256:" + "0" * 64
    assert odd_lines(good) == []
    assert odd_lines(f"{good}\n{line}") == [line]


def test_a_registry_named_in_a_file_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "a.md", "Read the page of the app.")
    plant(tmp_path, "b.toml", "url = 'files.python" + "hosted.org'")
    assert files_naming_a_registry(tmp_path, ["a.md", "b.toml"]) == ["b.toml"]
