"""Colours and style sheets live in ui/theme and its themes, and nowhere else."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.tree import PACKAGE, ROOT, Source, called, calls, plant, sources, texts

THEME = f"{PACKAGE}/ui/theme/"
LITERAL = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})(?![0-9a-zA-Z_-])")
BUILT = re.compile(r"\b(?:rgba?|hsla?|hsva?|cmyk|oklch|luma)\(")
MAKERS = ("QColor", "QRgba64", "fromRgb", "fromRgbF", "fromHsv", "fromHsl", "setNamedColor")
DRAWN = re.compile(r'(?:fill|stroke|stop-color|color)\s*[=:]\s*"?([^"\s;>]+)')
NEUTRAL = {"none", "currentColor"}


def colours(root: Path) -> list[str]:
    outside = (s for s in sources(root, PACKAGE) if not s.path.startswith(THEME))
    return [fault for source in outside for fault in _in_code(source)] + list(_in_assets(root))


def _in_code(source: Source) -> Iterator[str]:
    for node, text in texts(source):
        if LITERAL.search(text) or BUILT.search(text):
            yield f"{source.at(node)} {text}"
    for call in calls(source):
        if called(call) == "setStyleSheet" or (called(call) in MAKERS and _of_numbers(call)):
            yield f"{source.at(call)} {called(call)}"
    for part in ast.walk(source.module):
        if isinstance(part, ast.Attribute) and part.attr == "GlobalColor":
            yield f"{source.at(part)} {part.attr}"


def _of_numbers(call: ast.Call) -> bool:
    return any(isinstance(argument, ast.Constant) for argument in call.args)


def _in_assets(root: Path) -> Iterator[str]:
    for sheet in sorted((root / "assets").glob("*.qss")):
        text = sheet.read_text(encoding="utf-8")
        yield from (f"{sheet.name} {found}" for found in LITERAL.findall(text))
        yield from (f"{sheet.name} {found}" for found in BUILT.findall(text))
    for icon in sorted((root / "assets").rglob("*.svg")):
        drawn = set(DRAWN.findall(icon.read_text(encoding="utf-8"))) - NEUTRAL
        yield from (f"{icon.name} {colour}" for colour in sorted(drawn))


def test_no_colour_and_no_style_sheet_outside_the_theme() -> None:
    assert colours(ROOT) == []


@pytest.mark.parametrize(
    "line",
    [
        "INK = '#1b2a33'",
        "x = f'color: #fff; margin: {1}'",
        "x = 'rgba(1, 2, 3, 0.5)'",
        "x = QColor(10, 20, 30)",
        "x = QColor('red')",
        "label.setStyleSheet(sheet)",
        "x = Qt.GlobalColor.red",
    ],
)
def test_a_colour_outside_the_theme_is_found(tmp_path: Path, line: str) -> None:
    plant(tmp_path, f"{THEME}tokens.py", line)
    assert colours(tmp_path) == []
    assert len(colours(plant(tmp_path, f"{PACKAGE}/ui/today/page.py", line))) == 1


def test_a_colour_in_the_style_sheet_or_in_an_icon_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "assets/base.qss", "QLabel#title { color: {ink}; }")
    plant(tmp_path, "assets/icons/line.svg", '<path fill="none" stroke="currentColor"/>')
    assert colours(tmp_path) == []
    plant(tmp_path, "assets/base.qss", "QLabel { color: #123456; }")
    plant(tmp_path, "assets/icons/line.svg", '<path fill="red" stroke="currentColor"/>')
    assert colours(tmp_path) == ["base.qss #123456", "line.svg red"]
