"""Made-up packets with planted names: no name is ever in the finished file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.sharing.matcher import Matcher
from healingjournal.sharing.press import proved
from healingjournal.sharing.sheets import sheets, words_on_pages
from healingjournal.sharing.typeset import typeset
from tests.sharing.reading_back import packet_from, pdfium_text
from tests.tried import tried

NAMES = (
    "Rosalind",
    "José",
    "Anna Maria",
    "O'Neil",
    "Zoë",
    "山田",
    "مريم",
    "प्रिया",
    "Łucja",
    "Nguyễn",
)
SPACES = st.sampled_from([" ", "\n", "  ", "\u00a0", " \n"])
WORN = st.sampled_from(
    [
        "{}",
        "**{}**",
        "_{}_",
        "`{}`",
        "[{}](http://x.org)",
        '[x](http://x.org/{} "{}")',
        "![{}](a.png)",
        "{}’s",
        "({})",
        "«{}»",
        "# {}\n\n",
        "\n\n- {}\n- x\n\n",
        "\n\n> {}\n\n",
        "{}.",
    ]
)


@st.composite
def dressed(draw: st.DrawFn) -> str:
    name = draw(st.sampled_from(NAMES))
    letters = []
    for letter in name:
        letters.append(draw(SPACES) if letter == " " else letter)
        letters.append(draw(st.sampled_from(["", "", "", "\u00ad", "\u200b", "\u2060"])))
    if draw(st.booleans()) and name.isascii() and " " not in name and "'" not in name:
        cut = draw(st.integers(1, len(name) - 1))
        return f"{name[:cut]}**{name[cut:]}** "
    worn = "".join(letters)
    return draw(WORN).replace("{}", draw(st.sampled_from([worn, worn.upper(), worn.lower()])))


FILLER = st.sampled_from(
    ["tea", "and", "the slow morning", "5 March", "😀", "مرحب", "हिन्दी", "é", "漢字", "\n\n"]
)
TEXTS = st.lists(st.one_of(dressed(), FILLER), min_size=1, max_size=14).map(" ".join)


@tried(40)
@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_planted_names_never_leave(texts: list[str]) -> None:
    packet = packet_from(*texts, names=dict.fromkeys(NAMES, "someone"), blur_dates=True)
    content = proved(packet, "pages.pdf").content
    text = pdfium_text(content)
    assert not Matcher.of(NAMES).hits(text)
    assert "5 March" not in text


@tried(25)
@given(st.lists(TEXTS, min_size=1, max_size=3), st.integers(1, 3))
def test_every_word_of_a_made_up_packet_is_on_its_page(texts: list[str], stop: int) -> None:
    packet = packet_from(
        *texts, names={"Rosalind": ""}, stop_after=stop, note="n", boundaries=("b",)
    )
    found = sheets(packet, typeset(packet).pdf)
    pages = words_on_pages(packet, found.lengths)
    assert len(pages) == len(found.lengths)


@pytest.mark.parametrize(
    ("name", "filler"),
    [("王小明", "字"), ("สมชาย", "กา"), ("Anne-Marie", "so "), ("Iş\u0131k", "ve ")],
)
def test_in_the_finished_file_a_name_is_seen_wherever_its_line_ends(
    name: str, filler: str
) -> None:
    # Nothing is replaced here: this is what the proof would have to notice.
    rows = range(20, 70)
    packet = packet_from("\n\n".join(filler * row + name for row in rows))
    text = pdfium_text(proved(packet, "pages.pdf").content)
    assert len(Matcher.of([name]).find(text)) == len(rows)


@pytest.mark.parametrize(
    ("text", "name", "left"),
    [
        ("Iş\u0131k, IŞIK, \u0131ş\u0131k", "Iş\u0131k", "X,X,X"),
        ("王小\n明は来た", "王小明", "Xは来た"),
        ("ฉันชื่อสม\nชายครับ", "สมชาย", "ฉันชื่อXครับ"),
        ("An\u2011\nna came", "Anna", "Xcame"),
    ],
)
def test_a_name_of_any_script_is_gone_from_the_finished_file(
    text: str, name: str, left: str
) -> None:
    packet = packet_from(text, names={name: "X"})
    text = pdfium_text(proved(packet, "pages.pdf").content)
    assert "".join(text.replace("\u200b", "").split()) == left
