"""What tests of the vault share: a place for a journal, and one outside it."""

from pathlib import Path

import pytest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "j"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    made_here = tmp_path / "a stick\nwith an odd name 🌿"
    made_here.mkdir()
    return made_here
