"""Write what `assets/themes` says into `ui/theme/tables.py`; run it after changing a theme.

To read TOML takes a fiftieth of the way to the first window, and a theme never changes between
two starts. A test compares the two.
"""

import tomllib
from pathlib import Path
from pprint import pformat

ROOT = Path(__file__).resolve().parent.parent
THEMES = ROOT / "assets" / "themes"
WRITTEN = ROOT / "src" / "healingjournal" / "ui" / "theme" / "tables.py"
HEAD = '''"""What `assets/themes` says, ready to load: from `tools/tokens.py`, not by hand."""

from typing import Any

TABLES: dict[str, dict[str, Any]] = '''


def written() -> str:
    """Give the module as it should be."""
    files = sorted(THEMES.glob("*.toml"))
    tables = {file.stem: tomllib.loads(file.read_text("utf-8")) for file in files}
    return HEAD + pformat(tables, width=96, sort_dicts=False) + "\n"


if __name__ == "__main__":
    WRITTEN.write_text(written(), "utf-8")
