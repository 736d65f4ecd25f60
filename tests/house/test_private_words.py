"""Words of a person stay out of every repr, and so out of a trace, a debugger, a log line."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.tree import PACKAGE, ROOT, Source, plant, sources

# What a person writes, marks or names has one of these names wherever it is held.
OF_A_PERSON = {
    *("body", "title", "text", "words", "tags", "snippet", "note", "word", "group", "boundaries"),
    *("find", "with_", "stands_in", "passages", "passage", "before", "after", "was", "now"),
    *("cue", "thought", "next_time", "did", "name", "number", "afterwards", "piece", "closing"),
}
# Shipped content, the same for everyone, and pages made up by us.
SAME_FOR_ALL = ("grounding", "learn", "prompts", "safety", "settings", "ui/theme", "cli/made_up")
OF_NOBODY = tuple(f"{PACKAGE}/{r}/" for r in SAME_FOR_ALL)
WRAPPED = re.compile(r"Private\[\w+\]")
TEXT = re.compile(r"\bstr\b")


def bare(root: Path) -> list[str]:
    """Give each field for a person's words that shows them in its repr."""
    rooms = (s for s in sources(root, PACKAGE) if not s.path.startswith(OF_NOBODY))
    return [fault for source in rooms for fault in _bare(source)]


def _bare(source: Source) -> Iterator[str]:
    for node in ast.walk(source.module):
        if isinstance(node, ast.ClassDef) and _shows_fields(node):
            for field in node.body:
                if isinstance(field, ast.AnnAssign) and _of_a_person(field) and not _kept(field):
                    yield f"{source.at(field)} {node.name}.{ast.unparse(field.target)}"


def _shows_fields(node: ast.ClassDef) -> bool:
    made = [ast.unparse(one) for one in (*node.decorator_list, *node.bases)]
    own = any(isinstance(one, ast.FunctionDef) and one.name == "__repr__" for one in node.body)
    return not own and any("dataclass" in one or "NamedTuple" in one for one in made)


def _of_a_person(field: ast.AnnAssign) -> bool:
    kind = WRAPPED.sub("", ast.unparse(field.annotation))
    named = isinstance(field.target, ast.Name) and field.target.id in OF_A_PERSON
    return named and "Callable" not in kind and TEXT.search(kind) is not None


def _kept(field: ast.AnnAssign) -> bool:
    return field.value is not None and "repr=False" in ast.unparse(field.value)


def test_no_words_of_a_person_show_in_a_repr() -> None:
    assert bare(ROOT) == []


HEAD = "from dataclasses import dataclass, field\n\n@dataclass(frozen=True)\nclass Made:\n"


@pytest.mark.parametrize(
    "line",
    [
        "body: str",
        "title: str | None = None",
        "tags: tuple[str, ...] = ()",
        "words: 'list[str]' = field(default_factory=list)",
        "note: str = field(default='')",
    ],
)
def test_a_field_that_shows_its_words_is_found(tmp_path: Path, line: str) -> None:
    plant(tmp_path, f"{PACKAGE}/careplan/made.py", f"{HEAD}    {line}\n")
    assert len(bare(tmp_path)) == 1


def test_a_tuple_with_names_is_found_as_it_cannot_hide_a_field(tmp_path: Path) -> None:
    plant(tmp_path, f"{PACKAGE}/ui/journal/made.py", "class Made(NamedTuple):\n    body: str\n")
    assert len(bare(tmp_path)) == 1


@pytest.mark.parametrize(
    "line",
    [
        "body: str = field(repr=False)",
        "name: Private[str]",
        "words: int",
        "passages: tuple[Passage, ...]",
        "note: Callable[[str], None]",
        "key: str",
    ],
)
def test_what_is_kept_or_is_no_text_is_left_alone(tmp_path: Path, line: str) -> None:
    assert bare(plant(tmp_path, f"{PACKAGE}/careplan/made.py", f"{HEAD}    {line}\n")) == []
