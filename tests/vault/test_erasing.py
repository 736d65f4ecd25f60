"""Erasing all there is here: the journal, the card, and what shows while locked by choice."""

import json
from pathlib import Path

import pytest

from healingjournal.base.errors import CannotWriteError, NoJournalError
from healingjournal.settings.card import FRESH, NAME, PlainCard
from healingjournal.settings.outside import OutsideSettings
from healingjournal.vault.erasing import SETTINGS, erased
from tests.vault.cheap import shut

LIMITS = ("copies_elsewhere", "disk_leftovers")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shut(tmp_path / "j")
    return tmp_path / "j"


@pytest.fixture
def outside(tmp_path: Path) -> OutsideSettings:
    made = OutsideSettings(tmp_path / "config" / "settings.json")
    made.put("erase_locked", True)
    made.put("leave_out_locked", ["breath"])
    made.put("help_lines_locked", True)
    made.put("text_size", 2.0)
    PlainCard(made).keep("plain words")
    made.file.with_name(FRESH).write_text("plain words")
    return made


def test_choices_card_and_journal_are_gone_and_the_look_stays(
    folder: Path, outside: OutsideSettings
) -> None:
    assert erased(folder, outside) == LIMITS
    assert not folder.exists()
    assert [path.name for path in outside.file.parent.iterdir()] == ["settings.json"]
    assert json.loads(outside.file.read_text()) == {"text_size": 2.0}


def test_done_again_it_says_that_nothing_is_there_and_the_card_goes_all_the_same(
    folder: Path, outside: OutsideSettings
) -> None:
    erased(folder, outside)
    PlainCard(outside).keep("plain words")
    with pytest.raises(NoJournalError):
        erased(folder, outside)
    assert not PlainCard(outside).there()


def test_done_again_what_would_not_go_is_named_again(
    folder: Path, outside: OutsideSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    erased(folder, outside)
    PlainCard(outside).keep("plain words")
    outside.put("erase_locked", True)
    card = str(outside.file.with_name(NAME))
    with monkeypatch.context() as patch:
        patch.setattr(PlainCard, "take_away", refused)
        assert erased(folder, outside) == (*LIMITS, card)
    outside.put("erase_locked", True)
    with monkeypatch.context() as patch:
        patch.setattr(outside, "forget", refused)
        assert erased(folder, outside) == (SETTINGS, *LIMITS)
    with pytest.raises(NoJournalError):
        erased(folder, outside)


def refused(*_: object) -> None:
    raise CannotWriteError


def test_choices_that_cannot_be_forgotten_are_named_and_keep_nothing_else(
    folder: Path, outside: OutsideSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outside, "forget", refused)
    assert erased(folder, outside) == (SETTINGS, *LIMITS)
    assert not folder.exists()
    assert not PlainCard(outside).there()
