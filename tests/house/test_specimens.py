"""Every page and the kit show themselves in the gallery."""

import ast
import importlib
from pathlib import Path

import pytest

from tests.house.tree import ROOT, UPSTAIRS, plant, sources


def shown_rooms(root: Path) -> list[str]:
    pages = sorted((root / UPSTAIRS).glob("*/page.py"))
    return [page.parent.name for page in pages] + ["kit"]


def rooms_without_specimens(root: Path) -> list[str]:
    named = {
        source.path.split("/")[-2]
        for source in sources(root, UPSTAIRS)
        if source.path.endswith("/specimens.py")
        and any(_names_specimens(node) for node in source.module.body)
    }
    return sorted(set(shown_rooms(root)) - named)


def _names_specimens(node: ast.stmt) -> bool:
    return isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "SPECIMENS"


def test_every_room_with_a_page_names_its_specimens() -> None:
    assert rooms_without_specimens(ROOT) == []


@pytest.mark.parametrize("room", shown_rooms(ROOT))
def test_a_room_has_at_least_one_specimen_and_each_can_be_called(room: str) -> None:
    specimens = importlib.import_module(f"healingjournal.ui.{room}.specimens").SPECIMENS
    assert specimens
    assert all(name and callable(make) for name, make in specimens.items())


def test_a_page_without_specimens_is_found(tmp_path: Path) -> None:
    plant(tmp_path, f"{UPSTAIRS}/kit/specimens.py", "SPECIMENS: dict[str, Maker] = {}")
    plant(tmp_path, f"{UPSTAIRS}/today/page.py", "")
    plant(tmp_path, f"{UPSTAIRS}/journal/page.py", "")
    plant(tmp_path, f"{UPSTAIRS}/journal/specimens.py", "SPECIMENS: dict[str, Maker] = {}")
    assert rooms_without_specimens(tmp_path) == ["today"]
