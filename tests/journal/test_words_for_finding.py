"""One function makes the words of the index and of the query; the index agrees with it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.text import folded as folded_in_base
from healingjournal.journal.segment import (
    UNSEEN,
    asked,
    asked_phrases,
    asked_words,
    breaks,
    folded,
    segmented,
    tokens,
)
from tests.tried import tried

MIXED = st.text(
    st.one_of(
        st.sampled_from(
            "aZéßİ\u017f 1٣\u0966\n\t.,-'\"ー々〇中文かがカ゛한글각ขอบใจลาวខ្មែរမြန်မာنحْनमस्ते़"
        ),
        st.sampled_from(
            "🙂👍🏽❤\ufe0f\u200d👩🏾🇫🇷🏴\U000e0067↔◾©™½²\u0301\u0345\u0653\u202e\u2066\ufeff\u00ad\ue000"
        ),
        st.characters(codec="utf-8"),
    ),
    max_size=40,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("The tide, the harbour.", ["the", "tide", "the", "harbour"]),
        ("Crème BRÛLÉE, Straße", ["creme", "brulee", "strasse"]),
        ("cafe\u0301 café", ["cafe", "cafe"]),
        ("don't re-read", ["don", "t", "re", "read"]),
        ("ﬁne ①② Ⅳ", ["fine", "12", "iv"]),
        ("soft\u00adhyphen zero\u200bwidth", ["softhyphen", "zerowidth"]),
        ("مَرْحَبًا", ["مَرْحَبًا"]),
        ("\u202eعكس\u202c x", ["عكس", "x"]),
        ("नमस्ते दुनिया", ["नमस्ते", "दुनिया"]),
        ("中文abc字", ["中", "文", "abc", "字"]),
        ("かがカ゛", ["か", "が", "カ", "゙"]),
        ("ラーメン", ["ラ", "ー", "メ", "ン"]),
        ("한글", ["한", "글"]),
        ("ขอบใจ", ["ข", "อ", "บ", "ใ", "จ"]),
        ("ที่นี่", ["ที่", "นี่"]),
        ("ខ្មែរ", ["ខ្", "មែ", "រ"]),
        ("ok🙂👍🏽", ["ok", "🙂", "👍"]),
        ("❤\ufe0f ❤", ["❤", "❤"]),
        ("👩\u200d👧", ["👩", "👧"]),
        ("a ◾ b ↔ c", ["a", "\U000f25fe", "b", "\U000f2194", "c"]),
        ("123 ๑๒๓ ०१२", ["123", "๑๒๓", "०१२"]),
        ("?!… — “”", []),
    ],
)
def test_text_becomes_these_words(text: str, words: list[str]) -> None:
    expected = [unicodedata.normalize("NFKC", word) for word in words]
    assert tokens(text) == expected


def test_a_query_is_literal_words_and_phrases() -> None:
    assert asked("The TIDE") == '"the" "tide"'
    assert asked("中文 sea") == '"中 文" "sea"'
    assert asked("sea sea") == '"sea"'
    assert asked('NEAR( "x" AND -y col:z*') == '"near" "x" "and" "y" "col" "z"'
    assert asked(" .,;'\"-*() ") is None
    assert asked_words("ok🙂 x") == [["ok", "🙂"], ["x"]]


@given(MIXED)
@tried(300)
def test_folding_is_the_same_as_in_base(text: str) -> None:
    assert folded(text) == folded_in_base(text)


@given(MIXED)
@tried(300)
def test_segmenting_what_is_segmented_changes_nothing_but_folds_again(text: str) -> None:
    once = segmented(text)
    assert segmented(once).replace(" ", "") == folded(once).replace(" ", "")


@given(MIXED)
@tried(300)
def test_every_word_of_a_text_is_asked_as_it_is_indexed(text: str) -> None:
    indexed = f" {segmented(text)} "
    for words in asked_words(text):
        assert f" {' '.join(words)} " in indexed


@given(MIXED)
@tried(200)
def test_what_is_asked_holds_no_syntax(text: str) -> None:
    query = asked(text)
    if query is not None:
        inside = query[1:-1].split('" "')
        assert all(inside)
        assert not any(set(part) & set("\"'()*:^+-{}") for part in inside)


def test_a_word_breaks_at_space_and_own_letters_but_not_before_a_mark() -> None:
    assert breaks("a", " ")
    assert breaks("a", "中")
    assert breaks("中", "文")
    assert not breaks("a", "b")
    assert not breaks("e", "\u0301")
    assert not breaks("t", "\u00ad")


def test_what_folding_drops_is_what_unicode_calls_so() -> None:
    for code in range(0x110000):
        letter = chr(code)
        accent = 0x300 <= code <= 0x36F
        selector = 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF
        dropped = accent or selector or unicodedata.category(letter) == "Cf"
        newer = unicodedata.category(letter) == "Cn"
        assert newer or (UNSEEN.match(letter) is not None) == dropped, hex(code)


def test_plain_letters_break_where_the_words_of_the_index_do() -> None:
    letters = [chr(code) for code in range(1, 128)]
    for left in letters:
        for right in letters:
            assert breaks(left, right) == (tokens(left + right) != [(left + right).lower()])


def test_words_between_quotation_marks_follow_on_where_that_is_wanted() -> None:
    assert asked_phrases('a "small no" held') == [["a"], ["held"], ["small", "no"]]
    assert asked_phrases("\u201cSmall, no!\u201d") == [["small", "no"]]
    assert asked_phrases("\u00abpetit non\u00bb \u201eklein\u201c") == [["petit", "non"], ["klein"]]
    assert asked_phrases('one " two') == [["one"], ["two"]]
    assert asked_phrases('"" " . "') == []
    assert asked_phrases('"\u4e2d\u6587 sea"') == [["\u4e2d", "\u6587", "sea"]]
