"""A translator's tool finds every word upstairs, under the name of its room."""

import ast
import re
import subprocess
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import PySide6
import pytest

from tests.house.tree import ROOT, UPSTAIRS, Source, called, calls, plant, sources, texts

FINDER = Path(PySide6.__file__).parent / "lupdate"
HOMES = ("words.py", "told.py")
CONTEXT = re.compile(r"<context>\s*<name>(.*?)</name>(.*?)</context>", re.DOTALL)
SOURCE = re.compile(r"<source>(.*?)</source>", re.DOTALL)


def word_files(root: Path) -> list[Source]:
    return [s for s in sources(root, UPSTAIRS) if s.path.endswith(HOMES)]


def untranslatable(root: Path) -> list[str]:
    """Give each text in a word file that is not one plain call of translate, in its own room."""
    return [fault for source in word_files(root) for fault in _untranslatable(source)]


def _untranslatable(source: Source) -> Iterator[str]:
    room = source.path.removeprefix(f"{UPSTAIRS}/").partition("/")[0]
    reached: set[int] = set()
    for call in calls(source):
        if called(call) != "translate":
            continue
        plain = [a for a in call.args[:3] if isinstance(a, ast.Constant)]
        reached.update(id(a) for a in plain)
        if len(plain) < 2 or plain[0].value != room:
            yield f"{source.at(call)} is not translate({room!r}, a plain text)"
    for node, text in texts(source):
        spoken = any(letter.isalpha() for letter in text)
        if spoken and id(node) not in reached and not _is_name(text):
            yield f"{source.at(node)} {text!r} never reaches translate"


def _is_name(text: str) -> bool:
    # Keys of look-ups and fields of sentences are names, never read by a person.
    return text.isascii() and text == text.lower() and text.replace("-", "_").isidentifier()


def written(root: Path) -> set[tuple[str, str]]:
    asked = (c for s in word_files(root) for c in calls(s) if called(c) == "translate")
    plain = (c.args[:2] for c in asked if all(isinstance(a, ast.Constant) for a in c.args[:2]))
    return {(ast.literal_eval(room), ast.literal_eval(text)) for room, text in plain}


def found_by_tool(root: Path, target: Path) -> set[tuple[str, str]]:
    files = [str(root / source.path) for source in word_files(root)]
    subprocess.run([FINDER, "-silent", *files, "-ts", target], check=True)
    contexts = CONTEXT.findall(target.read_text(encoding="utf-8"))
    return {(room, unescape(text)) for room, told in contexts for text in SOURCE.findall(told)}


def test_every_text_upstairs_is_one_plain_call_of_translate() -> None:
    assert untranslatable(ROOT) == []


def test_the_translators_tool_finds_every_text(tmp_path: Path) -> None:
    assert found_by_tool(ROOT, tmp_path / "all.ts") == written(ROOT) != set()


@pytest.mark.parametrize(
    "body",
    [
        "return _('Hello.')",
        "return 'Hello.'",
        "return QCoreApplication.translate('write', 'Hello.')",
        "return QCoreApplication.translate('today', greeting)",
        "return QCoreApplication.translate('today', f'Hello, {name}.')",
    ],
)
def test_a_text_out_of_reach_is_found(tmp_path: Path, body: str) -> None:
    plant(tmp_path, f"{UPSTAIRS}/today/words.py", f"def hello():\n    'Greet.'\n    {body}\n")
    assert untranslatable(tmp_path)


def test_a_text_within_reach_is_left_alone(tmp_path: Path) -> None:
    call = "QCoreApplication.translate('today', 'Hello, {name}.').format(name=by['first-name'])"
    body = f"def hello():\n    'Greet.'\n    return {call}\n"
    plant(tmp_path, f"{UPSTAIRS}/today/words.py", body)
    assert untranslatable(tmp_path) == []
    assert found_by_tool(tmp_path, tmp_path / "all.ts") == {("today", "Hello, {name}.")}
