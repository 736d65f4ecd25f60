"""What the way to the locked window may load, and what it leaves as it was."""

import json
import subprocess
import sys
from pathlib import Path

from healingjournal.vault.folder import HEADER

# The real start of a window, up to its first picture; then what is loaded by then.
WAY = """
import json, linecache, sys
from pathlib import Path
from healingjournal import app as root
from healingjournal.ui.shell import application
shell = application.show_window(root.start(Path(sys.argv[1]), None))
application.QApplication.processEvents()
print(json.dumps({
    "shown": shell.window.isVisible(),
    "late": sorted(set(sys.argv[2:]) & set(sys.modules)),
    "sources": [file for file in linecache.cache if "healingjournal" in file],
    "tidy": len(application.QApplication.instance().findChildren(application.CollectsHere)),
}))
"""
LATE = (
    "dataclasses",
    "platformdirs",
    "secrets",
    "hashlib",
    "msgspec",
    "sqlcipher3",
    "cryptography",
    "concurrent.futures",
    "healingjournal.ui.shell.rail",
    "healingjournal.ui.shell.wiring",
    "healingjournal.ui.vault.named_code",
    "healingjournal.ui.vault.first_opening",
)


def test_nothing_is_loaded_or_kept_that_the_locked_window_does_not_need(tmp_path: Path) -> None:
    (tmp_path / HEADER).write_bytes(b"")
    asked = [sys.executable, "-P", "-c", WAY, str(tmp_path), *LATE]
    run = subprocess.run(asked, capture_output=True, text=True, check=True, timeout=60)
    told = json.loads(run.stdout)
    assert told == {
        "shown": True,
        "late": [],
        "sources": [],
        "tidy": 1,
    }
