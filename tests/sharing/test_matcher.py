"""The matcher for names: however a name is dressed, it is found; what is no name is left."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.sharing.matcher import Matcher


def found(text: str, *terms: str) -> list[tuple[str, str]]:
    matcher = Matcher.of(terms)
    return [(text[each.start : each.end], terms[each.term]) for each in matcher.find(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Anna",
        "anna",
        "ANNA.",
        "Ánna",
        "A\u0301nna",
        "An\u00adna",
        "A\u200bn\u2060na",
        "\uff21\uff4e\uff4e\uff41",
        "\U0001d400\U0001d427\U0001d427\U0001d41a",
        "**An**na",
        "An*na*",
        "`Anna`",
        "A\\nna",
        "An<b>na</b>",
        "An-\nna",
        "An&#110;a",
        "https://x.org/An%6Ea",
        "mailto:anna@x.org",
        "anna_maria",
        "«Anna»",
        "foo-\nAnna",
        "私Anna私",
        "(Anna)",
        "Anna\u202c",
    ],
)
def test_a_name_is_found_however_it_is_dressed(text: str) -> None:
    assert [term for _, term in found(text, "Anna")] == ["Anna"]


@pytest.mark.parametrize("text", ["Annabel", "Joanna", "Anname", "Annä-x".replace("ä", "e")])
def test_a_longer_word_is_another_word(text: str) -> None:
    assert found(text, "Anna") == []


@pytest.mark.parametrize("text", ["Anna’s", "Anna's", "Annas", "**Anna**'s", "ANNA'S"])
def test_the_s_that_follows_belongs_to_the_word(text: str) -> None:
    assert found(f"with {text} coat", "Anna")[0][0].endswith(("s", "S"))


def test_words_of_a_name_may_stand_in_two_lines() -> None:
    for text in (
        "Anna\nMaria",
        "Anna  Maria",
        "**Anna** _Maria_",
        "Anna\u00a0Maria",
        "Anna \n Maria",
    ):
        assert [term for _, term in found(text, "Anna Maria", "Anna")] == ["Anna Maria"]


def test_the_longest_name_chooses_first_whatever_the_order() -> None:
    for terms in (("Anna", "Anna Maria"), ("Anna Maria", "Anna")):
        assert [t for _, t in found("Anna Maria and Anna", *terms)] == ["Anna Maria", "Anna"]


def test_a_hyphen_in_a_name_may_fall_at_the_end_of_a_line() -> None:
    for text in ("Anne-Marie", "Anne‑Marie", "Anne-\nMarie", "anne\u2010marie"):
        assert found(text, "Anne-Marie")


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("私は山田です", "山田"),
        ("안나는 갔다", "안나"),
        ("ฉันชื่อสมชายครับ", "สมชาย"),
        ("मैं प्रिया हूँ", "प्रिया"),
        ("رأيت مَرْيَم", "مريم"),
        ("שָׂרָה כאן", "שרה"),
        ("JOSE", "José"),
        ("Straße", "STRASSE"),
        ("ﬁona", "Fiona"),
        ("O’Neil", "O'Neil"),
        ("\uff2d\uff55\u0663", "mu3"),
    ],
)
def test_names_of_every_script_are_found(text: str, term: str) -> None:
    assert found(text, term)


@pytest.mark.parametrize("term", ["Iş\u0131k", "IŞIK", "\u0131ş\u0131k", "Isik"])
@pytest.mark.parametrize("text", ["Iş\u0131k", "IŞIK", "\u0131ş\u0131k", "Işik"])
def test_every_form_of_a_turkish_name_is_one_name(text: str, term: str) -> None:
    assert [each for each, _ in found(f"ve {text}, dedi", term)] == [text]


@pytest.mark.parametrize(
    ("text", "term"), [("İrem", "irem"), ("ŁUCJA", "Lucja"), ("Søren", "SOREN"), ("Đorđe", "dorde")]
)
def test_a_stroke_or_a_dot_is_an_accent(text: str, term: str) -> None:
    assert found(text, term)
    assert found(term, text)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("王小\n明は来た", "王小明"),
        ("我见到王\r\n小  \n\t明了", "王小明"),
        ("สม\nชายครับ", "สมชาย"),
        ("안\n나는", "안나"),
        ("**王小**\n明", "王小明"),
        ("王小\r\n\u200b 明", "王小明"),
        ("王小明", "王小\n明"),
        ("王小\u2028明", "王小明"),
    ],
)
def test_in_scripts_without_spaces_a_name_may_run_over_a_line_end(text: str, term: str) -> None:
    assert len(found(text, term)) == 1


def test_a_line_end_still_parts_words_where_spaces_do() -> None:
    assert found("An\nna", "Anna") == []
    assert found("王 小明", "王小明") == []
    assert found("王\n小明", "王 小明")
    assert found("Anna\nMaria", "Anna\nMaria")


@pytest.mark.parametrize("dash", "-\u00ad\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d")
def test_a_name_is_found_whatever_hyphen_splits_it_at_a_line_end(dash: str) -> None:
    assert found(f"An{dash}\nna", "Anna")
    assert found(f"Anne{dash} \n  Marie", "Anne-Marie")
    if dash != "\u00ad":
        assert found(f"Anne{dash}Marie", "Anne-Marie")


@pytest.mark.parametrize("sign", ["\x02", "\x02\r\n", "\ufffe", "\ufffe\r\n"])
def test_a_hyphen_that_a_reader_of_pdfs_gives_back_is_one(sign: str) -> None:
    assert found(f"Anne{sign}Marie", "Anne-Marie")
    assert found(f"An{sign}na", "Anna")


def test_a_sign_on_the_last_letter_makes_another_word() -> None:
    assert found("प्रियाँ", "प्रिया") == []


def test_a_term_of_marks_alone_finds_nothing() -> None:
    assert found("** a _ b", "**", " ", "\u200b") == []


@given(st.text(min_size=1, max_size=12), st.text(max_size=30), st.text(max_size=30))
def test_the_place_found_is_always_a_place_in_the_text(term: str, before: str, after: str) -> None:
    text = before + term + after
    for each in Matcher.of([term]).find(text):
        assert 0 <= each.start < each.end <= len(text)


DRESSES = (
    lambda c: c,
    lambda c: c.upper(),
    lambda c: f"{c}\u00ad",
    lambda c: f"{c}\u200b",
    lambda c: f"**{c}**",
    lambda c: f"{c}\u0301",
    lambda c: f"&#{ord(c)};",
)


@given(
    st.text("abcdefghiklmnoprtuvwyz", min_size=2, max_size=9),
    st.lists(st.integers(0, len(DRESSES) - 1), min_size=9, max_size=9),
    st.sampled_from(["", "a ", "(", "私", "\n", "é "]),
    st.sampled_from(["", " z", ").", "私", "\n", "'s"]),
)
def test_a_made_up_name_is_found_in_any_dress(
    name: str, dress: list[int], before: str, after: str
) -> None:
    worn = "".join(DRESSES[n](c) for n, c in zip(dress, name, strict=False))
    assert Matcher.of([name]).hits(before + worn + after)
