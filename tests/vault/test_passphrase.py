"""Passphrases: the same one however it was typed, refused only with a reason."""

import pytest

from healingjournal.base.errors import RefusedError
from healingjournal.base.private import Private
from healingjournal.vault.not_drawn import NOT_DRAWN
from healingjournal.vault.passphrase import (
    Strength,
    acceptable,
    passphrase_strength,
    suggested_passphrase,
    typed,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [("é", "e\u0301"), ("12", "\uff11\uff12"), ("ﬁne", "fine"), ("가", "\u1100\u1161")],
)
def test_forms_that_look_alike_are_one_passphrase(one: str, other: str) -> None:
    assert acceptable(Private(one)) == acceptable(Private(other))


def test_spaces_and_case_count() -> None:
    forms = {acceptable(Private(text)).open() for text in ("a b", " a b", "a b ", "A b", "a  b")}
    assert len(forms) == 5


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "passphrase_empty"),
        ("x" * 1025, "passphrase_long"),
        ("a\tb", "passphrase_control"),
        ("a\0", "passphrase_control"),
        ("a\x85b", "passphrase_control"),
        ("a\ud800", "passphrase_unreadable"),
    ],
)
def test_a_new_one_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(RefusedError) as told:
        acceptable(Private(text))
    assert told.value.words_key == reason
    assert typed(Private(text)) is None


@pytest.mark.parametrize("text", ["x", " ", "x" * 1024, "שלום", "🌿🌿", "\ufdfa" * 1024])
def test_anything_else_is_taken(text: str) -> None:
    assert acceptable(Private(text)) == typed(Private(text))


def test_strength_has_five_steps_and_no_input_breaks_it() -> None:
    assert passphrase_strength(Private("")) is Strength.VERY_WEAK
    assert passphrase_strength(Private("password")) is Strength.VERY_WEAK
    assert passphrase_strength(suggested_passphrase()) is Strength.STRONG
    assert passphrase_strength(Private("long and odd 7 words " * 40)) >= Strength.GOOD
    assert passphrase_strength(Private("\ud800")) is Strength.VERY_WEAK


def test_suggested_words_are_five_and_never_the_same() -> None:
    some = [suggested_passphrase().open() for _ in range(3)]
    assert all(len(words.split(" ")) == 5 for words in some)
    assert len(set(some)) == 3
    assert all(typed(Private(words)) is not None for words in some)


def test_words_of_force_fear_or_shame_are_never_drawn() -> None:
    assert {"captive", "groin", "shame", "strangle", "undress", "violate"} <= NOT_DRAWN
    many = suggested_passphrase(words=3000).open().split(" ")
    assert not NOT_DRAWN & set(many)
