"""What a stranger can see is plain: names of files, of the program, of what a menu shows."""

import re
import tomllib
from pathlib import Path

import pytest

from healingjournal.base.paths import FOLDER_NAME
from healingjournal.settings.declared import declared
from tests.house.test_locks import project_files
from tests.house.tree import ROOT, plant

TELLING = re.compile(
    r"trauma|abus|assault|rape|survivor|victim|incest|molest|ptsd|sexual|violen|suicid|self-?harm",
    re.IGNORECASE,
)
SHOWN = re.compile(TELLING.pattern + "|heal|therap|recovery from|feeling", re.IGNORECASE)


def telling_names(paths: list[str]) -> list[str]:
    return [path for path in paths if TELLING.search(path)]


def telling_menus(root: Path) -> list[str]:
    shown = (p for p in sorted((root / "packaging").rglob("pages.*")))
    return [p.name for p in shown if SHOWN.search(p.read_text(encoding="utf-8"))]


def test_no_file_of_the_project_has_a_telling_name() -> None:
    assert telling_names(project_files()) == []


def test_what_a_menu_or_a_shop_shows_is_plain() -> None:
    assert telling_menus(ROOT) == []


def test_the_desktop_starts_the_neutral_command() -> None:
    lines = (ROOT / "packaging/linux/pages.desktop").read_text("utf-8").splitlines()
    assert {"Name=Pages", "Exec=pages", "Icon=pages", "StartupWMClass=pages"} <= set(lines)
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]
    assert scripts["pages"] == scripts["healingjournal"]


def test_window_and_folders_have_plain_names_from_the_start() -> None:
    assert declared("window_name").default == "Pages"
    assert FOLDER_NAME == "pages"


@pytest.mark.parametrize("path", ["assets/survivor.svg", "src/a/trauma.py", "docs/Self-Harm.md"])
def test_a_telling_name_is_found(path: str) -> None:
    assert telling_names(["assets/leave.svg", path]) == [path]


def test_a_telling_menu_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "packaging/linux/pages.desktop", "Name=Pages\nComment=For healing")
    assert telling_menus(tmp_path) == ["pages.desktop"]
