"""Asked words are marked where search finds them: folded, whole, parts where it is so."""

from itertools import pairwise

import pytest

from healingjournal.journal.snippet import snippet
from healingjournal.ui.journal.finding.spots import spots
from healingjournal.ui.journal.list_line import marked, near


@pytest.mark.parametrize(
    ("text", "asked", "found"),
    [
        ("The Window, a windowsill", "window", ["Window"]),
        ("a café and a Cafe\u0301.", "cafe", ["café", "Cafe\u0301"]),
        ("今天我在河边散步。", "河边", ["河边"]),
        ("ねこはねています", "ねこ", ["ねこ"]),
        ("ฉันอยู่บ้านวันนี้", "บ้าน", ["บ้าน"]),
        ("one (two) three", "(two)", ["two"]),
        ("a-b and ab", "a-b", ["a", "b"]),
        ("Straße und STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("nothing here", "", []),
        ("nothing here", "…", []),
    ],
)
def test_what_is_asked_for_is_marked(text: str, asked: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in spots(text, asked, 9)] == found


def test_never_more_than_wanted_and_none_within_another() -> None:
    assert len(spots("a " * 40, "a", 5)) == 5
    found = spots("水水水", "水水 水", 9)
    assert all(one[1] <= other[0] for one, other in pairwise(found))


def test_a_line_of_hits_is_marked_in_text_without_spaces() -> None:
    text = "今天下雨。" * 40 + "我在河边看到一只白鹭。" + "后来雨停了。" * 40
    line = near(snippet(text, [["白", "鹭"]]), "白鹭")
    assert "白鹭" in line
    ((start, length),) = marked(line, "白鹭")
    assert line[start : start + length] == "白鹭"
