"""Ground is there at once: nothing heavy is loaded, and only one file is read to begin."""

import json
import subprocess
import sys
from typing import Any

import pytest

from healingjournal.grounding import catalogue

TRACED = """
import json, sys
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
from healingjournal.grounding import catalogue, choosing, session
light = sorted({"msgspec", "tomllib", "sqlcipher3", "PySide6", "click"} & set(sys.modules))
first = catalogue.first("en")
position = session.begin(first, 0.0).at(0.0)
contents = [path for path in opened if path.endswith(".toml")]
page = choosing.first_page(catalogue.shipped("en"), locked=True)
print(json.dumps({
    "light": light,
    "text": position.text,
    "contents": contents,
    "page": len(page),
    "vault": [m for m in sys.modules if m.startswith("healingjournal.vault")],
    "heavy": sorted({"sqlcipher3", "PySide6", "cryptography"} & set(sys.modules)),
    "strange": [p for p in opened if p.endswith((".db", ".hdr", "settings.json"))],
}))
"""


@pytest.mark.program
def test_the_first_instruction_needs_one_file_and_no_vault() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", TRACED], capture_output=True, text=True, check=False, timeout=60
    )
    assert ran.stderr == ""
    found: dict[str, Any] = json.loads(ran.stdout)
    assert found["light"] == []
    assert [path.rpartition("/")[2] for path in found["contents"]] == ["G02.toml"]
    assert found["text"]
    assert found["page"] >= 6
    assert found["vault"] == found["heavy"] == found["strange"] == []


@pytest.mark.parametrize("lang", [*catalogue.languages(), "fr"])
def test_the_names_alone_are_those_of_the_exercises_by_their_place(lang: str) -> None:
    placed = sorted(catalogue.shipped(lang), key=lambda one: (one.place or 1000, one.id))
    assert list(catalogue.names(lang)) == [(one.id, one.name) for one in placed]
