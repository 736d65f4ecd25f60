"""Nothing is swallowed unseen: `suppress` names what it lets go, as `except` must."""

import ast
from pathlib import Path

import pytest

from tests.house.tree import PACKAGE, ROOT, called, calls, plant, sources

EVERYTHING = {"Exception", "BaseException"}
DOORS = (f"{PACKAGE}/app.py", f"{PACKAGE}/ui/work.py")


def blind(root: Path) -> list[str]:
    """Give each place that lets go whatever is raised, outside the two doors."""
    return [
        source.at(call)
        for source in sources(root, PACKAGE)
        if source.path not in DOORS
        for call in calls(source)
        if called(call) == "suppress" and not EVERYTHING.isdisjoint(_named(call))
    ]


def _named(call: ast.Call) -> set[str]:
    nodes = (node for argument in call.args for node in ast.walk(argument))
    return {
        node.id if isinstance(node, ast.Name) else node.attr
        for node in nodes
        if isinstance(node, ast.Name | ast.Attribute)
    }


def test_nothing_is_swallowed_unseen() -> None:
    assert blind(ROOT) == []


@pytest.mark.parametrize(
    "line",
    [
        "with suppress(Exception): act()",
        "with contextlib.suppress(OSError, BaseException): act()",
        "with suppress(*[builtins.Exception]): act()",
    ],
)
def test_a_blind_suppress_is_found(tmp_path: Path, line: str) -> None:
    assert blind(plant(tmp_path, f"{PACKAGE}/ui/shell/made.py", f"{line}\n"))
    assert blind(plant(tmp_path / "door", f"{PACKAGE}/app.py", f"{line}\n")) == []


def test_a_suppress_that_names_its_errors_is_left_alone(tmp_path: Path) -> None:
    text = "with suppress(OSError, ValueError): act()\n"
    assert blind(plant(tmp_path, f"{PACKAGE}/ui/shell/made.py", text)) == []
