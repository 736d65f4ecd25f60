"""Every language offered has every sentence; what the app reads is made from what is written."""

import re
import string
from html import unescape
from pathlib import Path

import pytest

from healingjournal.cli import words
from healingjournal.prompts.phrases import GENDERED, found
from healingjournal.settings.languages import OWN_NAMES, languages
from tests.house.test_translator import CONTEXT, written
from tests.house.tree import ROOT
from tools.translations import folder, gather, release, unfinished

WRITTEN = sorted(folder(ROOT).glob("*.ts"))
AS_MADE = pytest.mark.parametrize("language", WRITTEN, ids=lambda path: path.stem)
MESSAGE = re.compile(r"<source>(.*?)</source>.*?<translation>(.*?)</translation>", re.DOTALL)


def pairs(language: Path) -> list[tuple[str, str]]:
    text = language.read_text(encoding="utf-8")
    every = (pair for _room, told in CONTEXT.findall(text) for pair in MESSAGE.findall(told))
    return [(unescape(sentence), unescape(told)) for sentence, told in every]


def names(sentence: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(sentence) if name)


def test_spanish_is_offered() -> None:
    assert [one.code for one in languages()] == ["en", "es"]
    assert {path.stem for path in WRITTEN} | {"en"} == set(OWN_NAMES)


@AS_MADE
def test_no_sentence_waits_for_a_translation(language: Path, tmp_path: Path) -> None:
    fresh = tmp_path / language.name
    fresh.write_bytes(language.read_bytes())
    gather(fresh, ROOT)
    missing = [f"{room}: {sentence}" for room, sentence in unfinished(fresh)]
    assert missing == [], "translate these in assets/i18n, then run: make i18n"


@AS_MADE
def test_what_is_written_is_what_there_is_to_say(language: Path, tmp_path: Path) -> None:
    fresh = tmp_path / language.name
    fresh.write_bytes(language.read_bytes())
    gather(fresh, ROOT)
    assert fresh.read_bytes() == language.read_bytes(), "run: make i18n"
    assert len(pairs(language)) == len(written(ROOT))


@AS_MADE
def test_what_the_app_reads_is_made_from_it(language: Path, tmp_path: Path) -> None:
    release(language, tmp_path / "made.qm")
    made = language.with_suffix(".qm").read_bytes()
    assert (tmp_path / "made.qm").read_bytes() == made, "run: make i18n"


@AS_MADE
def test_it_names_no_place_on_a_computer(language: Path) -> None:
    text = language.read_text(encoding="utf-8")
    assert "<location" not in text
    assert "/home/" not in text


@AS_MADE
def test_a_translation_names_what_the_sentence_names(language: Path) -> None:
    assert [pair for pair in pairs(language) if names(pair[0]) != names(pair[1])] == []


@AS_MADE
def test_a_translation_ends_as_the_sentence_does(language: Path) -> None:
    def end(sentence: str) -> str:
        return sentence[-1] if sentence[-1] in ".:" or sentence[-1].isspace() else ""

    assert [pair for pair in pairs(language) if end(pair[0]) != end(pair[1])] == []


def test_a_question_in_spanish_opens_as_one() -> None:
    spanish = [told for _, told in pairs(folder(ROOT) / "es.ts")]
    assert [told for told in spanish if told.count("?") != told.count("¿")] == []


def test_spanish_gives_no_one_a_gender() -> None:
    terminal = words.WORDS["es"].values()
    spanish = [*(told for _, told in pairs(folder(ROOT) / "es.ts")), *terminal]
    assert [told for told in spanish if found(told, GENDERED["es"])] == []


def test_a_new_sentence_is_listed_until_it_is_translated(tmp_path: Path) -> None:
    home = tmp_path / "src" / "healingjournal" / "ui" / "today" / "words.py"
    home.parent.mkdir(parents=True)
    call = "QCoreApplication.translate('today', 'A new one.')"
    home.write_text(f"def new():\n    'New.'\n    return {call}\n", encoding="utf-8")
    fresh = tmp_path / "es.ts"
    gather(fresh, tmp_path)
    assert list(unfinished(fresh)) == [("today", "A new one.")]
