"""The cards to practise that come with the app: all there in each language, plain, unreviewed."""

import re
from pathlib import Path

import pytest

from healingjournal.learn import wording as of_learn
from healingjournal.steps import catalogue, reading
from healingjournal.steps.card import PracticeCard

LANGUAGES = ("en", "es")
IDS = tuple(f"P{number:02d}" for number in range(1, 8))
ALL = [card for lang in LANGUAGES for card in catalogue.shipped(lang)]
each = pytest.mark.parametrize("card", ALL, ids=lambda card: f"{card.lang}-{card.id}")
# A way to try something offers; these would order.
ORDERS = re.compile(
    r"^(say|try|write|name|think|feel|wait|ask|leave|choose|stand|wash|do|don’t|take"
    r"|di|prueba|escribe|nombra|piensa|nota|espera|pregunta|deja|elige|lava|haz)\b",
    re.IGNORECASE,
)


def test_seven_cards_in_each_language() -> None:
    assert catalogue.languages() == LANGUAGES
    wanted = [(lang, one) for lang in LANGUAGES for one in IDS]
    assert [(card.lang, card.id) for card in ALL] == wanted


@each
def test_a_card_passes_its_own_check_and_says_nothing_that_learn_would_not(
    card: PracticeCard,
) -> None:
    for text in card.texts:
        assert of_learn.refused(text, card.lang) is None, text
    assert card.reviewed_by == "" and card.review_date is None


@each
def test_a_card_orders_nothing(card: PracticeCard) -> None:
    assert [text for text in card.tries if ORDERS.search(text)] == []


def test_a_language_without_cards_has_the_english_ones() -> None:
    assert catalogue.shipped("ar") == catalogue.shipped("en")


GOOD = (catalogue._folder("en") / "P01.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ('id = "P01"', 'id = "P02"', "must be what its file is named by"),
        ('id = "P01"', 'id = "L01"', "must be a P and two numbers"),
        ("title =", "heading =", "unknown key “heading”"),
        ("No, thank you.", "You must say no.", "says “you must”"),
        ("No, thank you.", "No. www.example.org", "holds a link"),
        ("No, thank you.", "", "is empty"),
        ("No, thank you.", "No " * 60, "is longer than 120"),
        ("No, thank you.", "Considerable institutional ramifications.", "reads harder"),
        ("No, thank you.", "<b>No</b>", "holds a mark"),
        ('lang = "en"', 'lang = "en"\nreviewed_by = "x"', "go together"),
        ("tries = [", "tries = 5\nodd = [", "must be a list of 1 to 5 texts"),
        ("tries = [", "tries = [[", "is not TOML"),
    ],
)
def test_every_fault_is_told_by_its_line(tmp_path: Path, was: str, now: str, said: str) -> None:
    file = tmp_path / "P01.toml"
    assert was in GOOD
    file.write_text(GOOD.replace(was, now, 1), encoding="utf-8")
    found = reading.read(file)
    assert found.card is None
    assert any(said in str(fault) for fault in found.faults), found.faults
    count, faults = catalogue.checked(file)
    assert count == 0 and all(line >= 1 for line, _ in faults)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert [fault.reason for fault in reading.read(tmp_path / "P01.toml").faults] == [
        "cannot be read"
    ]
