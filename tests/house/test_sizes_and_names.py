"""Nothing grows past what one head can hold, and every name says what it is."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.tree import ROOT, plant, sources

CODE = ("src", "tests", "tools", "benchmarks")
MOST_LINES = 400
VAGUE_FILES = ("utils", "helpers", "common", "manager", "widgets", "util", "helper", "misc")
VAGUE_CLASSES = ("Manager", "Helper", "Data", "Info")
SILENCERS = ("# " + "noqa", "# type: " + "ignore", "# pragma: " + "no cover")


def long_files(root: Path) -> list[str]:
    counted = ((source.path, source.text.count("\n")) for source in sources(root, *CODE))
    return [f"{path}: {lines} lines" for path, lines in counted if lines > MOST_LINES]


def vague_names(root: Path) -> list[str]:
    return list(_vague_names(root))


def _vague_names(root: Path) -> Iterator[str]:
    for source in sources(root, *CODE):
        if not set(VAGUE_FILES).isdisjoint(Path(source.path).with_suffix("").parts):
            yield source.path
        for node in ast.walk(source.module):
            if isinstance(node, ast.ClassDef) and node.name.endswith(VAGUE_CLASSES):
                yield f"{source.at(node)} {node.name}"


def silenced_checks(root: Path) -> list[str]:
    return [
        f"{source.path}: {mark}"
        for source in sources(root, *CODE)
        for mark in SILENCERS
        if mark in source.text
    ]


def test_no_file_is_longer_than_400_lines() -> None:
    assert long_files(ROOT) == []


def test_no_name_is_vague() -> None:
    assert vague_names(ROOT) == []


def test_no_check_is_silenced() -> None:
    assert silenced_checks(ROOT) == []


def test_a_file_of_401_lines_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "src/short.py", "x = 1\n" * 400)
    plant(tmp_path, "src/long.py", "x = 1\n" * 401)
    assert long_files(tmp_path) == ["src/long.py: 401 lines"]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("src/healingjournal/journal/utils.py", ""),
        ("src/healingjournal/helpers/text.py", ""),
        ("tools/made.py", "class PageManager: pass"),
        ("src/made.py", "class Outer:\n    class PageInfo: pass"),
    ],
)
def test_a_vague_name_is_found(tmp_path: Path, path: str, text: str) -> None:
    assert vague_names(plant(tmp_path, path, text))


@pytest.mark.parametrize("mark", SILENCERS)
def test_a_silenced_check_is_found(tmp_path: Path, mark: str) -> None:
    assert silenced_checks(plant(tmp_path, "src/made.py", f"x = 1  {mark}\n"))
