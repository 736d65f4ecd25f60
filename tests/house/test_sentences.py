"""Every sentence a person reads has one home: words.py, or the errors' told.py."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.tree import PACKAGE, ROOT, UPSTAIRS, Source, called, calls, plant, sources, texts

HOMES = ("words.py", "told.py", "specimens.py")
LETTER = r"[^\W\d_]"
PHRASE = re.compile(rf"{LETTER}\s+{LETTER}|{LETTER}[.!?:,…]?\s+$|^\s+{LETTER}")
SHOWN_BY = {
    *("setText", "setTitle", "setWindowTitle", "setPlaceholderText", "setToolTip", "setStatusTip"),
    *("setWhatsThis", "setAccessibleName", "setAccessibleDescription", "setLabelText"),
    *("setPlainText", "setHtml", "setMarkdown", "addItem", "addTab", "setSuffix", "setPrefix"),
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QAction", "QGroupBox"),
    *("echo", "secho", "prompt", "confirm"),
}


def loose_sentences(root: Path) -> list[str]:
    return [fault for source in _readers(root) for fault in _loose(source)]


def _readers(root: Path) -> Iterator[Source]:
    # The theme knows no words, only names of roles and fonts.
    for source in sources(root, UPSTAIRS, f"{PACKAGE}/cli"):
        name = source.path.rpartition("/")[2]
        if name not in HOMES and not source.path.startswith(f"{UPSTAIRS}/theme/"):
            yield source
    yield from (s for s in sources(root, PACKAGE) if s.path == f"{PACKAGE}/app.py")


def _loose(source: Source) -> Iterator[str]:
    for node, text in texts(source):
        if PHRASE.search(text):
            yield f"{source.at(node)} {text!r}"
    for call in calls(source):
        given = [*call.args, *(k.value for k in call.keywords if k.arg in ("text", "help"))]
        if called(call) in SHOWN_BY:
            yield from (f"{source.at(word)} {word.value!r}" for word in _words(given))


def _words(given: list[ast.expr]) -> Iterator[ast.Constant]:
    for node in given:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if re.search(LETTER, node.value):
                yield node


def test_no_sentence_stands_outside_its_home() -> None:
    assert loose_sentences(ROOT) == []


@pytest.mark.parametrize(
    "line",
    [
        "note = 'Two words'",
        "note = f'{count} pages'",
        "label.setText('Hello')",
        "button = QPushButton('Stop', self)",
        "click.echo('Done.')",
        "def act():\n    'A docstring may.'\n    raise ValueError('but this may not')",
    ],
)
@pytest.mark.parametrize("path", ["ui/today/page.py", "ui/kit/card.py", "cli/entry.py", "app.py"])
def test_a_loose_sentence_is_found(tmp_path: Path, path: str, line: str) -> None:
    assert len(loose_sentences(plant(tmp_path, f"{PACKAGE}/{path}", line))) == 1


@pytest.mark.parametrize("path", ["ui/today/words.py", "ui/kit/told.py", "ui/today/specimens.py"])
def test_a_sentence_at_home_is_left_alone(tmp_path: Path, path: str) -> None:
    plant(tmp_path, f"{PACKAGE}/{path}", "note = 'Two words'")
    plant(tmp_path, f"{PACKAGE}/ui/today/page.py", "name = 'step-dots'\nlabel.setText(words.on())")
    assert loose_sentences(tmp_path) == []
