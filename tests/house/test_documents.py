"""What the documents claim is there: tests, files, libraries, and short reasons."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

from tests.house.test_locks import project_files
from tests.house.tree import ROOT, plant

DOCUMENTS = ("README.md", "CONTRIBUTING.md", "SECURITY.md")
LINK = re.compile(r"\]\(([^)#\s]+)\)")
PROOF = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")
PARTS = ("**Context.**", "**Decision.**", "**Consequences.**", "**Alternatives.**")
NUMBERED = re.compile(r"\b(?:issue|ticket|pull request)s? #?\d+|\(#\d+\)", re.IGNORECASE)


def documents(root: Path) -> list[Path]:
    named = [root / name for name in DOCUMENTS]
    return [file for file in named if file.exists()] + sorted((root / "docs").rglob("*.md"))


def broken_links(root: Path) -> list[str]:
    return [
        f"{file.name}: {link}"
        for file in documents(root)
        for link in LINK.findall(file.read_text(encoding="utf-8"))
        if not (file.parent / link).exists()
    ]


def missing_proofs(root: Path) -> list[str]:
    """Give each test a document names that is not there."""
    return [
        f"{file.name}: {path}::{test}"
        for file in documents(root)
        for path, test in PROOF.findall(file.read_text(encoding="utf-8"))
        if not _stands(root / path, test)
    ]


def _stands(file: Path, test: str) -> bool:
    if not file.is_file():
        return False
    nodes = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    return not test or any(isinstance(n, ast.FunctionDef) and n.name == test for n in nodes)


def libraries() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = project["dependencies"] + project["optional-dependencies"]["dev"]
    return [re.split(r"[><=]", line)[0] for line in lines]


def test_every_link_leads_somewhere() -> None:
    assert broken_links(ROOT) == []


def test_every_test_that_proves_a_promise_is_there() -> None:
    assert missing_proofs(ROOT) == []


def test_every_promise_names_its_proof() -> None:
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| **")]
    assert rows
    assert [row for row in rows if not PROOF.search(row)] == []


@pytest.mark.parametrize("library", libraries())
def test_every_library_has_its_reason(library: str) -> None:
    table = (ROOT / "docs/architecture.md").read_text("utf-8")
    cells = [row.split("|")[1] for row in table.splitlines() if row.startswith("| ")]
    assert any(library in re.split(r"[, ]+", cell) for cell in cells)


@pytest.mark.parametrize("record", sorted((ROOT / "docs/adr").glob("*.md")), ids=lambda f: f.stem)
def test_every_record_gives_its_reasons_on_less_than_a_page(record: Path) -> None:
    text = record.read_text("utf-8")
    assert [part for part in PARTS if part not in text] == []
    assert len(text.split()) < 400


def test_no_file_needs_a_tracker_to_be_understood() -> None:
    read = (p for p in project_files() if p.endswith((".py", ".md", ".toml", "Makefile")))
    assert [p for p in read if NUMBERED.search((ROOT / p).read_text("utf-8"))] == []


def test_a_claim_without_ground_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "tests/vault/test_made.py", "def test_there() -> None: ...\n")
    plant(tmp_path, "README.md", "`tests/vault/test_made.py::test_there` [x](SECURITY.md)")
    plant(tmp_path, "SECURITY.md", "`tests/vault/test_made.py::test_gone` `tests/no.py` [x](no.md)")
    assert broken_links(tmp_path) == ["SECURITY.md: no.md"]
    assert missing_proofs(tmp_path) == [
        "SECURITY.md: tests/vault/test_made.py::test_gone",
        "SECURITY.md: tests/no.py::",
    ]
