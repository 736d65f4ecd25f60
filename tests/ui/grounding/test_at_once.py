"""Ground is there at once, and touches no journal: told by a program of its own."""

import json
import subprocess
import sys
from typing import Any

import pytest

TRACED = """
import json, sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication(["pages"])
from healingjournal.base.clock import SystemClock
from healingjournal.ui.theme.look import Look, Wishes
look = Look(app, Wishes(theme="paper"))
look.put_on()
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
begun = time.process_time()
from healingjournal.ui.grounding.page import GroundPage
page = GroundPage(look, SystemClock(), locked=True)
page.resize(1180, 688)
page.begin()
page.show()
app.processEvents()
first = time.process_time() - begun
again = time.process_time()
page.begin()
page.repaint()
again = time.process_time() - again
print(json.dumps({
    "text": page.player.sentence.words(),
    "seen": page.player.sentence.isVisible(),
    "contents": sorted({Path(p).name for p in opened if p.endswith(".toml")}),
    "vault": [m for m in sys.modules if m.startswith("healingjournal.vault")],
    "heavy": sorted({"sqlcipher3", "cryptography", "typst", "pikepdf"} & set(sys.modules)),
    "tone": [m for m in sys.modules if m.endswith((".tone", ".sounding", "sounddevice"))],
    "strange": [p for p in opened if p.endswith((".db", ".hdr", "settings.json"))],
    "first": first,
    "again": again,
}))
"""


@pytest.mark.program
def test_the_first_sentence_reads_one_file_and_loads_no_vault() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", TRACED], capture_output=True, text=True, check=False, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout)
    assert found["seen"]
    assert found["text"]
    assert found["contents"] == ["G02.toml"]
    assert found["vault"] == found["heavy"] == found["strange"] == found["tone"] == []
    assert found["first"] < 2
    assert found["again"] < 0.5
