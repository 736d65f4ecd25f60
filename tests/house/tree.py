"""The source as trees, so that a house rule can ask what a line is and not how it looks."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "src/healingjournal"
UPSTAIRS = f"{PACKAGE}/ui"


@dataclass(frozen=True)
class Source:
    """One Python file: where it lies in its tree, and what it says."""

    path: str
    module: ast.Module
    text: str

    def at(self, node: ast.expr | ast.stmt) -> str:
        return f"{self.path}:{node.lineno}"


def sources(root: Path, *folders: str) -> Iterator[Source]:
    for folder in folders:
        for file in sorted((root / folder).rglob("*.py")):
            if not any(part.startswith(".") for part in file.relative_to(root).parts):
                yield _read(root, file.relative_to(root).as_posix())


@lru_cache(maxsize=1024)
def _read(root: Path, path: str) -> Source:
    text = (root / path).read_text(encoding="utf-8")
    return Source(path, ast.parse(text), text)


def texts(source: Source) -> Iterator[tuple[ast.Constant, str]]:
    """Give every text constant that is not a docstring, with what it says."""
    told = {id(node) for node in _docstrings(source.module)}
    for node in ast.walk(source.module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node, node.value


def _docstrings(module: ast.Module) -> Iterator[ast.expr]:
    for node in ast.walk(module):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0] if node.body else None
            if isinstance(first, ast.Expr):
                yield first.value


def called(node: ast.Call) -> str:
    """Give the last name of what is called: `setText` for `self._label.setText(…)`."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def calls(source: Source) -> Iterator[ast.Call]:
    return (node for node in ast.walk(source.module) if isinstance(node, ast.Call))


def plant(root: Path, path: str, text: str) -> Path:
    """Write a file into a made-up tree and give that tree."""
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return root
