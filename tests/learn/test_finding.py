"""Cards are found by words: any case, any accents, the title first."""

import pytest

from healingjournal.base.ids import CardId
from healingjournal.learn.card import Card
from healingjournal.learn.finding import found


def card(name: str, title: str, *also: str, says: str = "Nothing here.") -> Card:
    return Card(
        id=CardId(name),
        lang="en",
        title=title,
        shelf="time",
        paragraphs=(says,),
        helps=("A walk.",),
        sure="Not very.",
        also=also,
        missing="No source was read.",
    )


CARDS = (
    card("L01", "Rain", says="It falls on a café roof."),
    card("L02", "Night", "rain coat", "Niño"),
    card("L03", "A roof", says="Cold night, no rain. Trained people know."),
)


def names(words: str) -> list[str]:
    return [str(one.id) for one in found(words, CARDS)]


@pytest.mark.parametrize(
    ("words", "hits"),
    [
        ("rain", ["L01", "L02", "L03"]),
        ("roof", ["L03", "L01"]),
        ("NIGHT", ["L02", "L03"]),
        ("cafe", ["L01"]),
        ("nino", ["L02"]),
        ("roof  night", ["L03"]),
        ("walk", ["L01", "L02", "L03"]),
        ("rain snow", []),
        ("ained", []),
        ("ra.n", []),
    ],
)
def test_every_word_asked_for_begins_a_word_of_the_card(words: str, hits: list[str]) -> None:
    assert names(words) == hits


@pytest.mark.parametrize("words", ["", "  "])
def test_nothing_asked_for_gives_every_card(words: str) -> None:
    assert names(words) == ["L01", "L02", "L03"]
