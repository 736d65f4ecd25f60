"""Every failure we foresee has a sentence, in the terminal and in the window."""

import ast
import importlib
import string
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from healingjournal.base import errors
from healingjournal.base.errors import ToldError
from healingjournal.cli import words
from tests.house.tree import PACKAGE, ROOT, Source, called, calls, plant, sources

KINDS: dict[str, type[ToldError]] = {
    name: kind
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, ToldError)
}
UNHEARD = "a_key_nobody_raises"


@dataclass(frozen=True)
class Raised:
    """One place where a failure is made: its kind, its key, and the facts it names."""

    place: str
    kind: type[ToldError]
    key: str
    facts: frozenset[str]


@cache
def raised(root: Path) -> list[Raised]:
    return list(_raised(root))


def _raised(root: Path) -> Iterator[Raised]:
    reasons = _reasons(root)
    for source in sources(root, PACKAGE):
        for call in calls(source):
            if called(call) in KINDS:
                kind = KINDS[called(call)]
                facts = frozenset(word.arg for word in call.keywords if word.arg)
                for key in _keys(call, source, reasons) or [kind.key]:
                    yield Raised(source.at(call), kind, key, facts)


def _keys(call: ast.Call, source: Source, reasons: dict[str, list[str]]) -> list[str]:
    if not call.args:
        return []
    # A key that is worked out comes from a function that gives it as plain text.
    asked = [key for other in calls(source) for key in reasons.get(called(other), [])]
    return _plain([call.args[0]]) or asked or [f"?{ast.unparse(call)}"]


def _reasons(root: Path) -> dict[str, list[str]]:
    """Give the plain texts that each function named for a reason or a refusal gives back."""
    nodes = (node for source in sources(root, PACKAGE) for node in ast.walk(source.module))
    functions = [node for node in nodes if isinstance(node, ast.FunctionDef)]
    given = {f.name: [n.value for n in ast.walk(f) if isinstance(n, ast.Return)] for f in functions}
    plain = {name: _plain([v for v in values if v]) for name, values in given.items()}
    return {name: keys for name, keys in plain.items() if "reason" in name or "refus" in name}


def _plain(nodes: list[ast.expr]) -> list[str]:
    branches = [b for n in nodes for b in ([n.body, n.orelse] if isinstance(n, ast.IfExp) else [n])]
    return [b.value for b in branches if isinstance(b, ast.Constant) and isinstance(b.value, str)]


def for_the_terminal() -> list[Raised]:
    return [each for each in raised(ROOT) if "/ui/" not in each.place]


def for_the_window() -> list[Raised]:
    return [each for each in raised(ROOT) if "/cli/" not in each.place]


def window_words() -> Callable[[ToldError], str]:
    told: Callable[[ToldError], str] = importlib.import_module("healingjournal.ui.kit.told").told
    return told


def made(each: Raised) -> ToldError:
    return each.kind(each.key, **dict.fromkeys(each.facts, "7"))


def test_every_key_is_a_plain_word_where_it_is_raised() -> None:
    assert [each for each in raised(ROOT) if each.key.startswith("?")] == []


@pytest.mark.parametrize("language", sorted(words.WORDS))
def test_the_terminal_has_a_sentence_for_every_key(language: str) -> None:
    known = words.WORDS[language]
    keys = {each.key for each in for_the_terminal()} | {kind.key for kind in KINDS.values()}
    assert sorted(key for key in keys if f"told_{key}" not in known) == []


@pytest.mark.parametrize("language", sorted(words.WORDS))
def test_the_terminal_names_no_fact_that_is_not_given(language: str) -> None:
    known = words.WORDS[language]
    for each in for_the_terminal():
        sentence = known.get(f"told_{each.key}", "")
        named = {field for _, field, _, _ in string.Formatter().parse(sentence) if field}
        assert named <= each.facts, each


def test_the_window_has_a_sentence_for_every_key() -> None:
    told = window_words()
    plainest = {kind: told(kind(UNHEARD)) for kind in KINDS.values()}
    own = (each for each in for_the_window() if each.key != each.kind.key)
    assert sorted({each.key for each in own if told(made(each)) == plainest[each.kind]}) == []


def test_the_window_has_a_sentence_for_every_kind() -> None:
    told = window_words()
    said = [told(kind()) for kind in KINDS.values()]
    assert len(set(said)) == len(said)


def test_the_window_leaves_no_fact_open() -> None:
    told = window_words()
    assert [e for e in for_the_window() if set("{}%") & set(told(made(e)))] == []


def test_the_languages_of_the_terminal_say_the_same_things() -> None:
    def without_number(known: Mapping[str, str]) -> set[str]:
        return {key.partition(".")[0] for key in known}

    english = without_number(words.WORDS["en"])
    assert all(without_number(known) == english for known in words.WORDS.values())
    assert words.FORMS.keys() == words.WORDS.keys()


def test_the_terminal_speaks_the_languages_of_the_window() -> None:
    window = {file.stem.rpartition("_")[2] for file in (ROOT / "assets" / "i18n").glob("*.ts")}
    assert window | {"en"} == set(words.WORDS)


def test_a_key_is_found_wherever_it_is_raised(tmp_path: Path) -> None:
    plain = "raise RefusedError('a' if odd else 'b', field=1)\nraise errors.DamagedError()\n"
    plant(tmp_path, f"{PACKAGE}/journal/plain.py", plain + "raise RefusedError(key)\n")
    worked_out = "def reason():\n    return 'c' if odd else None\nraise RefusedError(reason())\n"
    plant(tmp_path, f"{PACKAGE}/journal/worked_out.py", worked_out)
    found = {(each.key, tuple(each.facts)) for each in raised(tmp_path)}
    assert found == {
        ("a", ("field",)),
        ("b", ("field",)),
        ("c", ()),
        ("damaged", ()),
        ("?RefusedError(key)", ()),
    }
