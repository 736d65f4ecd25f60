"""Who may import whom: each contract holds here, and breaks when it should."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.house.tree import PACKAGE, ROOT, plant

LINTER = Path(sys.executable).parent / "lint-imports"
FLOORS = "Two floors: higher may use lower, never back"
UPSTAIRS = "Upstairs: shell, rooms, kit, work and theme"
APART = "Ground, Help and Learn never reach the vault"
OFFLINE = "Nothing goes online"
QT = "Only upstairs knows Qt"
TERMINAL = "Only the terminal knows click and rich"
SQLCIPHER = "Only the vault knows SQLCipher"

# The contract that must break, the file to plant, and what it says.
VIOLATIONS = [
    (FLOORS, "base/odd.py", "import healingjournal.vault.service"),
    (FLOORS, "settings/odd.py", "import healingjournal.vault.service"),
    (FLOORS, "journal/odd.py", "import healingjournal.prompts"),
    (FLOORS, "sharing/odd.py", "import healingjournal.ui"),
    (FLOORS, "transfer/odd.py", "import healingjournal.sharing.carried"),
    (FLOORS, "journal/odd.py", "import healingjournal.transfer.service"),
    (FLOORS, "cli/odd.py", "import healingjournal.ui"),
    (FLOORS, "unlisted/__init__.py", ""),
    (UPSTAIRS, "ui/kit/odd.py", "import healingjournal.ui.today"),
    (UPSTAIRS, "ui/today/odd.py", "import healingjournal.ui.journal"),
    (UPSTAIRS, "ui/theme/odd.py", "import healingjournal.ui.kit"),
    (UPSTAIRS, "ui/safety/odd.py", "import healingjournal.ui.shell"),
    (UPSTAIRS, "ui/unlisted/__init__.py", ""),
    (QT, "journal/odd.py", "from PySide6.QtCore import QObject"),
    (QT, "cli/odd.py", "import PySide6"),
    (SQLCIPHER, "journal/odd.py", "import sqlcipher3"),
    (SQLCIPHER, "ui/work.py", "import sqlcipher3"),
    (TERMINAL, "ui/shell/odd.py", "import click"),
    (TERMINAL, "journal/odd.py", "from rich.progress import Progress"),
    ("The journal's store serves the journal alone", "ui/journal/odd.py", "journal"),
    ("The moments' store serves the moments alone", "ui/moments/odd.py", "moments"),
    ("The store of small steps serves them alone", "ui/steps/odd.py", "steps"),
    ("The sharing store serves sharing alone", "ui/sharing/odd.py", "sharing"),
    (APART, "grounding/odd.py", "import healingjournal.vault.keys"),
    (APART, "learn/odd.py", "import healingjournal.vault.keys"),
    (APART, "safety/odd.py", "import healingjournal.vault.keys"),
    (APART, "ui/grounding/odd.py", "import healingjournal.ui.work, healingjournal.vault.keys"),
    (APART, "ui/learn/odd.py", "import healingjournal.prompts.service, healingjournal.vault"),
    (APART, "ui/safety/odd.py", "import healingjournal.journal.service"),
    *((OFFLINE, "base/odd.py", f"import {name}") for name in ("socket", "ssl", "requests")),
    *((OFFLINE, "base/odd.py", f"import {name}") for name in ("urllib.request", "http.client")),
]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the sources and the contracts, to plant in."""
    shutil.copytree(ROOT / PACKAGE, tmp_path / PACKAGE, ignore=shutil.ignore_patterns("*.pyc"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint(copy: Path) -> tuple[int, str]:
    env = os.environ | {"PYTHONPATH": str(copy / "src"), "COLUMNS": "300"}
    command = [str(LINTER), "--no-cache", "--no-logo", "--config", "pyproject.toml"]
    ended = subprocess.run(command, cwd=copy, env=env, capture_output=True, text=True, check=False)
    return ended.returncode, ended.stdout + ended.stderr


def test_every_contract_holds(copy: Path) -> None:
    code, told = lint(copy)
    assert code == 0, told
    assert "BROKEN" not in told


def test_every_contract_has_a_violation_planted_below() -> None:
    linter = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    assert {contract["name"] for contract in linter["contracts"]} == {v[0] for v in VIOLATIONS}


def unguarded_stores(root: Path) -> list[str]:
    """Give each store that no contract keeps for its own room alone."""
    linter = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    kept = {
        module
        for contract in linter["contracts"]
        if contract["type"] == "protected"
        for module in contract["protected_modules"]
        if contract["allowed_importers"] == [module.removesuffix(".store")]
    }
    # A store is one file, or a folder of them.
    stores = sorted({*(root / PACKAGE).rglob("store.py"), *(root / PACKAGE).rglob("store/")})
    named = (".".join(file.relative_to(root / "src").with_suffix("").parts) for file in stores)
    return [name for name in named if name not in kept]


def test_every_store_serves_its_own_room_alone() -> None:
    assert unguarded_stores(ROOT) == []


def test_a_new_store_without_a_contract_is_found(copy: Path) -> None:
    plant(copy, f"{PACKAGE}/careplan/store.py", "")
    assert unguarded_stores(copy) == ["healingjournal.careplan.store"]


@pytest.mark.parametrize(("contract", "path", "line"), VIOLATIONS)
def test_a_contract_breaks_when_violated(
    copy: Path, contract: str, path: str, line: str
) -> None:
    planted = f"import healingjournal.{line}.store" if line.isidentifier() else line
    file = copy / PACKAGE / path
    file.parent.mkdir(exist_ok=True)
    with file.open("a", encoding="utf-8") as out:
        out.write(f"\n{planted}\n")
    code, told = lint(copy)
    assert code == 1, told
    assert f"{contract} BROKEN" in told, told
