"""The one door for text, and the one way to fold it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.errors import RefusedError
from healingjournal.base.text import MAX_ENTRY_BYTES, decoded, entry_text, folded, shown, taken_in

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\u2029", "\ufdd0", "\ufdd1"])
def test_every_line_end_becomes_one_lf(end: str) -> None:
    assert taken_in(f"one{end}two") == "one\ntwo"


def test_a_leading_bom_and_nul_go_and_a_lone_surrogate_is_marked() -> None:
    assert taken_in("\ufeffa\0b\ud800c") == "ab\ufffdc"


def test_a_bom_inside_and_a_second_one_in_front_stay() -> None:
    assert taken_in("a\ufeffb") == "a\ufeffb"
    assert taken_in("\ufeff\ufeffa") == "\ufeffa"
    assert decoded(b"\xef\xbb\xbf" * 2 + b"a") == "\ufeffa"


@pytest.mark.parametrize(
    "kept", ["\u00a0", "\u0085", "e\u0301", "\u202e", "\u200d", "👩🏽‍🚀", "\t"]
)
def test_everything_else_stays_to_the_letter(kept: str) -> None:
    assert taken_in(kept) == kept


@given(ANY_TEXT)
def test_taking_in_twice_takes_nothing_more_but_a_bom(text: str) -> None:
    once = taken_in(text)
    assert taken_in(once) == once.removeprefix("\ufeff")
    assert once.encode("utf-8").decode("utf-8") == once
    assert not set(once) & set("\r\0\u2028\u2029\ufdd0\ufdd1")


def test_bytes_that_are_no_utf8_are_refused() -> None:
    with pytest.raises(RefusedError) as told:
        decoded(b"caf\xe9")
    assert told.value.words_key == "not_utf8"


def test_a_page_holds_five_mebibytes_and_no_letter_more() -> None:
    most = "é" * (MAX_ENTRY_BYTES // 2)
    assert entry_text(most) == most
    with pytest.raises(RefusedError) as told:
        entry_text(most + "a")
    assert told.value.words_key == "too_long"


def test_what_stands_beside_the_text_of_a_page_counts_too() -> None:
    most = "é" * (MAX_ENTRY_BYTES // 2)
    assert entry_text(most[:-4], "éé", "éé") == most[:-4]
    with pytest.raises(RefusedError) as told:
        entry_text(most[:-4], "éé", "éé", "a")
    assert told.value.words_key == "too_long"


@pytest.mark.parametrize(
    ("one", "other"),
    [("Café", "CAFE\u0301"), ("straße", "STRASSE"), ("ﬁne", "fine"), ("so\u00adft", "soft")],
)
def test_what_looks_alike_folds_alike(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@given(ANY_TEXT)
def test_folding_holds_across_forms(text: str) -> None:
    plain = taken_in(text)
    assert folded(unicodedata.normalize("NFD", plain)) == folded(
        unicodedata.normalize("NFC", plain)
    )


def test_a_terminal_sees_control_marks_and_no_control() -> None:
    seen = shown("a\x1b[31mb\x7f\u202ec\td\n")
    assert seen == "a␛[31mb␡<202E>c\td\n"


@given(ANY_TEXT)
def test_nothing_a_terminal_would_obey_is_shown(text: str) -> None:
    assert not [c for c in shown(text) if unicodedata.category(c) == "Cc" and c not in "\n\t"]
