"""Cards are read one by one, when asked for, and a bad file keeps no other card away."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from healingjournal.base import resources
from healingjournal.base.errors import RefusedError
from healingjournal.learn import catalogue, reading

CARD = """\
id = "{id}"
lang = "{lang}"
title = "{title}"
shelf = "time"
paragraphs = ["Rain falls on the roof."]
helps = ["A cup of tea."]
sure = "Not very."
missing = "No source was read."
"""
TOLD = """
import sys
from healingjournal.learn import catalogue, finding
heavy = {"msgspec", "PySide6", "sqlcipher3", "healingjournal.vault", "healingjournal.learn.reading"}
print(heavy.intersection(sys.modules), len(catalogue.ids()))
"""


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Two cards in English, the first in Spanish too."""
    for lang, name, title in (("en", "L01", "Rain"), ("en", "L02", "Tea"), ("es", "L01", "Agua")):
        folder = tmp_path / lang / "learn"
        folder.mkdir(parents=True, exist_ok=True)
        text = CARD.format(id=name, lang=lang, title=title)
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(resources, "prompts", lambda: tmp_path)
    catalogue._read.cache_clear()
    yield tmp_path
    catalogue._read.cache_clear()


def titles(lang: str) -> list[str]:
    return [card.title for card in catalogue.shipped(lang)]


def test_one_card_is_read_without_the_others_and_only_once(
    shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    really = reading.read

    def read(path: Path) -> reading.Reading:
        opened.append(path.relative_to(shelf).as_posix())
        return really(path)

    monkeypatch.setattr(reading, "read", read)
    assert catalogue.ids() == ("L01", "L02")
    assert opened == []
    assert catalogue.card(" l01 ", "es").title == "Agua"
    assert catalogue.card("L01", "es").title == "Agua"
    assert opened == ["es/learn/L01.toml"]


@pytest.mark.usefixtures("shelf")
def test_a_card_that_a_language_lacks_is_there_in_english() -> None:
    assert catalogue.languages() == ("en", "es")
    assert titles("es") == ["Agua", "Tea"]
    assert catalogue.card("L02", "es").lang == "en"
    assert titles("fr") == titles("../en") == ["Rain", "Tea"]


def test_a_bad_file_is_there_in_english_and_keeps_no_other_away(shelf: Path) -> None:
    (shelf / "es" / "learn" / "L01.toml").write_text("id =", encoding="utf-8")
    assert titles("es") == ["Rain", "Tea"]
    (shelf / "en" / "learn" / "L02.toml").write_bytes(b"\xff")
    catalogue._read.cache_clear()
    assert titles("en") == ["Rain"]


@pytest.mark.parametrize(
    "wanted", ["L03", "", "L1", "../../en/learn/L01", "L01.toml", "*", "L\u0660\u0661"]
)
@pytest.mark.usefixtures("shelf")
def test_a_card_that_is_not_there_is_refused(wanted: str) -> None:
    with pytest.raises(RefusedError) as refused:
        catalogue.card(wanted)
    assert refused.value.words_key == "no_such_card"


def test_the_ids_are_known_without_loading_anything_heavy() -> None:
    ran = subprocess.run([sys.executable, "-c", TOLD], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["set()", "33"]
