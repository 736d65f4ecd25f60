"""Properties are tried in one way: never against a clock, always the same tries under CI."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.house.tree import ROOT, plant, sources

HOME = "tests/tried.py"
TOLD = """
from tests.tried import make_profiles, tried
from hypothesis import settings
make_profiles()
now = settings()
print(now.deadline, now.derandomize, now.print_blob, tried(60).max_examples)
settings.load_profile("thorough")
print(settings().deadline, tried(60).max_examples)
"""


def own_settings(root: Path) -> list[str]:
    """Give each place outside the one home where settings of properties are at hand."""
    return [
        f"{source.path}:{node.lineno}"
        for source in sources(root, "tests")
        if source.path not in {HOME, "tests/house/test_properties.py"}
        for node in ast.walk(source.module)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("hypothesis")
        for name in node.names
        if name.name in {"settings", "HealthCheck"}
    ]


def test_no_test_settles_for_itself_how_properties_are_tried() -> None:
    assert own_settings(ROOT) == []


def test_no_property_here_has_to_end_in_time() -> None:
    assert settings().deadline is None
    assert HealthCheck.too_slow in settings().suppress_health_check


@pytest.mark.parametrize(
    ("in_ci", "told"),
    [("", ["None False True 60", "None 600"]), ("true", ["None True True 60", "None 600"])],
)
def test_only_ci_tries_the_same_each_time(in_ci: str, told: list[str]) -> None:
    plain = {name: value for name, value in os.environ.items() if name != "CI"}
    ended = subprocess.run(
        [sys.executable, "-c", TOLD],
        cwd=ROOT,
        env=plain | ({"CI": in_ci} if in_ci else {}),
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout.splitlines() == told


def test_settings_of_its_own_are_found(tmp_path: Path) -> None:
    plant(tmp_path, "tests/test_made.py", "from hypothesis import given, settings\n")
    assert own_settings(tmp_path) == ["tests/test_made.py:1"]
