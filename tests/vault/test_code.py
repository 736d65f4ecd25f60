"""The recovery code: copied by hand, read kindly, never read wrongly."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.errors import WrongPassphraseError
from healingjournal.base.private import Private
from healingjournal.vault import code
from healingjournal.vault.not_drawn import NOT_IN_CODES
from tests.tried import tried

BITS = st.binary(min_size=16, max_size=16)


def letters(bits: bytes) -> str:
    return code.written(Private(bits)).open()


def group_named(text: str) -> int | str:
    with pytest.raises(WrongPassphraseError) as told:
        code.read(Private(text))
    return told.value.facts.get("group", told.value.words_key)


@given(BITS)
def test_what_is_written_is_read_again(bits: bytes) -> None:
    assert code.read(Private(letters(bits))).open() == bits


def test_a_code_is_seven_groups_of_five() -> None:
    assert [len(group) for group in letters(bytes(16)).split("-")] == [5] * 7


def test_the_letters_of_a_known_code_never_change() -> None:
    assert letters(bytes(range(16))) == KNOWN


KNOWN = "000GC-40R4Y-0M301-E209M-185G2-R38EE-1W158"


@given(BITS, st.randoms(use_true_random=False))
def test_case_spaces_and_dashes_do_not_matter(bits: bytes, dice: random.Random) -> None:
    text = letters(bits).replace("-", "")
    loose = "".join(
        dice.choice([letter, letter.lower()]) + dice.choice(["", "", " ", "-", "–", "\n"])
        for letter in text
    )
    assert code.read(Private(loose)).open() == bits


@given(BITS)
def test_o_is_read_as_nought_and_i_and_l_as_one(bits: bytes) -> None:
    text = letters(bits).replace("0", "o").replace("1", "l")
    assert code.read(Private(text)).open() == bits
    assert code.read(Private(text.replace("l", "I"))).open() == bits


def test_full_width_letters_are_read_too() -> None:
    text = letters(bytes(range(16)))
    wide = "".join(chr(ord(c) + 0xFEE0) if c != "-" else c for c in text)
    assert code.read(Private(wide)).open() == bytes(range(16))


def test_every_single_wrong_letter_is_noticed_and_its_group_named() -> None:
    text = letters(random.Random(7).randbytes(16)).replace("-", "")
    for place, right in enumerate(text):
        for wrong in code.ALPHABET + "U*":
            if wrong != right:
                typed = text[:place] + wrong + text[place + 1 :]
                assert group_named(typed) == place // 5 + 1


@tried(300)
@given(BITS, st.data())
def test_any_two_wrong_letters_are_noticed(bits: bytes, data: st.DataObject) -> None:
    text = list(letters(bits).replace("-", ""))
    for place in data.draw(st.lists(st.integers(0, 34), min_size=2, max_size=2, unique=True)):
        others = [letter for letter in code.ALPHABET if letter != text[place]]
        text[place] = data.draw(st.sampled_from(others))
    with pytest.raises(WrongPassphraseError):
        code.read(Private("".join(text)))


@given(BITS, st.permutations(range(7)))
def test_groups_in_the_wrong_order_are_noticed(bits: bytes, order: list[int]) -> None:
    groups = letters(bits).split("-")
    mixed = [groups[n] for n in order]
    if mixed != groups:
        wrong = next(n for n, place in enumerate(order) if groups[place] != groups[n])
        assert group_named("-".join(mixed)) == wrong + 1


def test_a_missing_letter_is_told_with_its_group_when_groups_are_apart() -> None:
    groups = letters(bytes(range(16))).split("-")
    groups[3] = groups[3][:-1]
    assert group_named(" ".join(groups)) == 4
    assert group_named("".join(groups)) == "code_length"


@pytest.mark.parametrize("text", ["", " ", "-", "x" * 100_000, "\ud800" * 35, "\0" * 35])
def test_nonsense_is_refused(text: str) -> None:
    with pytest.raises(WrongPassphraseError):
        code.read(Private(text))


def test_two_groups_can_be_asked_for() -> None:
    groups = letters(bytes(range(16))).split("-")
    asked = Private(f"{groups[1]} {groups[5].lower()}")
    assert code.read_groups(asked, (2, 6)) == (groups[1], groups[5])
    with pytest.raises(WrongPassphraseError) as told:
        code.read_groups(asked, (2, 5))
    assert told.value.facts == {"group": 5}


def test_no_code_spells_what_would_hurt_to_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = [b"\x00" * 16, b"\x11" * 16]
    hurts = code.written(Private(drawn[0])).open().lower()[:3]
    monkeypatch.setattr(code, "NOT_IN_CODES", frozenset({hurts}))
    monkeypatch.setattr("secrets.token_bytes", lambda _count: drawn.pop(0))
    assert code.new_bits() == Private(b"\x11" * 16)
    assert all(set(word.upper()) <= set(code.ALPHABET) for word in NOT_IN_CODES)
