"""Each number of the list that can be tried here is tried by a test, and no other is named."""

import ast
from collections.abc import Iterable
from pathlib import Path

from tests.faults.catalogue import TRIED
from tests.house.tree import called, calls, plant, sources

ROOT = Path(__file__).parents[2]


def named(root: Path) -> set[int]:
    """Give each number that a test or a table of faults names."""
    found: set[int] = set()
    for source in sources(root, "tests/faults"):
        for call in calls(source):
            if called(call) == "fault":
                found |= _numbers(call.args)
        for node in ast.walk(source.module):
            if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Dict):
                found |= _numbers(node.value.keys)
    return found


def _numbers(nodes: Iterable[ast.expr | None]) -> set[int]:
    values = [node.value for node in nodes if isinstance(node, ast.Constant)]
    return {value for value in values if isinstance(value, int)}


def test_every_fault_that_can_be_tried_is_tried_and_no_other() -> None:
    assert sorted(set(TRIED) - named(ROOT)) == []
    assert sorted(named(ROOT) - set(TRIED)) == []
    assert len(set(TRIED)) == len(TRIED)


def test_a_fault_that_nobody_tries_is_found(tmp_path: Path) -> None:
    made = "@fault(1, 2)\ndef test_made(): ...\nTABLE = {5: []}\n"
    plant(tmp_path, "tests/faults/test_made.py", made)
    assert named(tmp_path) == {1, 2, 5}
