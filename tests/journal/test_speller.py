"""Spelling by the Hunspell of this computer: a word is known or not, and nothing is written."""

from pathlib import Path

import pytest

from healingjournal.journal import speller
from healingjournal.journal.own_words import OwnWords
from healingjournal.journal.spelled import spelled
from healingjournal.journal.speller import Dictionary, Speller, dictionaries
from healingjournal.vault.service import Vault
from tests.journal.dictionary import WORDS, made, needs_hunspell


@pytest.fixture
def small(tmp_path: Path) -> Dictionary:
    return made(tmp_path, WORDS)


@needs_hunspell
def test_words_in_the_dictionary_are_known_and_others_are_not(small: Dictionary) -> None:
    assert Speller(small).unknown(["window", "Window", "windou", "it’s"]) == {"windou"}


@needs_hunspell
def test_what_could_have_been_meant_is_suggested(small: Dictionary) -> None:
    assert Speller(small).suggested("windou") == ["window"]
    assert Speller(small).suggested("it’ss") == ["it’s"]


@needs_hunspell
def test_words_of_another_script_and_endless_ones_are_let_be(small: Dictionary) -> None:
    assert Speller(small).unknown(["نافذة", "окно", "x" * 500, "a\0b"]) == set()
    assert Speller(small).suggested("x" * 500) == []


@needs_hunspell
@pytest.mark.parametrize("ending", [".aff", ".dic"])
def test_a_dictionary_with_a_missing_or_empty_file_is_an_error(
    small: Dictionary, ending: str
) -> None:
    file = small.place.with_suffix(ending)
    file.write_bytes(b"")
    with pytest.raises(OSError):
        Speller(small)
    file.unlink()
    with pytest.raises(OSError):
        Speller(small)


@needs_hunspell
def test_using_it_writes_no_file_and_makes_no_folder(small: Dictionary, tmp_path: Path) -> None:
    def files() -> list[Path]:
        return sorted([*tmp_path.rglob("*"), *Path.home().rglob("*")])

    before = files()
    known = Speller(small)
    known.unknown(["windou", "window"])
    known.suggested("windou")
    assert files() == before


def test_dictionaries_are_found_once_by_the_name_of_their_file(tmp_path: Path) -> None:
    made(tmp_path, WORDS, "en_XA")
    for ending in (".aff", ".dic"):
        (tmp_path / f"en_XB{ending}").symlink_to(tmp_path / f"en_XA{ending}")
    (tmp_path / "hyph_en.dic").write_text("x")
    (tmp_path / "lonely.dic").write_text("x")
    assert [one.code for one in dictionaries([tmp_path, tmp_path / "none"])] == ["en_XA"]


def test_without_the_library_there_is_no_dictionary(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speller, "_LIBRARIES", ("libnothing-like-it.so.0",))
    speller._library.cache_clear()
    try:
        assert dictionaries() == []
    finally:
        monkeypatch.undo()
        speller._library.cache_clear()


def test_addresses_code_and_numbers_are_no_words() -> None:
    line = "It’s `a cod` see http://a.example/b or me@a.example, room 12b, ![x](picture:01AB) don't"
    assert [word for _, word in spelled(line)] == ["It’s", "see", "or", "room", "x", "don't"]


def test_marks_on_letters_belong_to_the_word() -> None:
    assert [word for _, word in spelled("मैं खिड़की e\u0301t")] == ["मैं", "खिड़की", "e\u0301t"]
    assert all(line[at:].startswith(word) for line in ["a, ‘b’ c"] for at, word in spelled(line))


def test_own_words_lie_in_the_journal_and_can_go(vault: Vault) -> None:
    own = OwnWords(vault)
    assert own.all().open() == ()
    own.add("windou")
    own.add("harbor")
    own.add("windou")
    assert OwnWords(vault).all().open() == ("harbor", "windou")
    assert "windou" not in repr(own.all())
    own.clear()
    assert own.all().open() == ()
