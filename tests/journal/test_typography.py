"""Quotes, dashes and dots as a language prints them, only where they are asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.journal.typography import NONE, STYLES, exchange
from healingjournal.settings.declared import QUOTES


def typed(text: str, style: str) -> str:
    """Type letter by letter, each exchange done at once."""
    line = ""
    for letter in text:
        line += letter
        made = exchange(line, style)
        if made is not None:
            line = line[: len(line) - made.back] + made.instead
    return line


@pytest.mark.parametrize(
    ("style", "keys", "printed"),
    [
        ("en", '"Yes," she said -- "it\'s fine..."', "“Yes,” she said – “it’s fine…”"),
        ("en", "a --- b", "a — b"),
        ("en", "'so'", "‘so’"),
        ("de", '"Ja", sagte sie. \'Gut\'', "„Ja“, sagte sie. \u201aGut‘"),
        ("de", "wie geht's", "wie geht’s"),
        ("fr", 'l\'heure "dite"', "l’heure «\u202fdite\u202f»"),
        ("es", '"hola"', "«hola»"),
        ("ar", '"نعم"', "«نعم»"),
        ("sv", '"ja"', "”ja”"),
    ],
)
def test_each_language_prints_its_own(style: str, keys: str, printed: str) -> None:
    assert typed(keys, style) == printed


def test_a_rule_and_code_stay_as_typed() -> None:
    assert typed("---", "en") == "---"
    assert typed('`say "x"`', "en") == '`say "x"`'


@given(text=st.text(max_size=40))
def test_off_changes_nothing(text: str) -> None:
    assert typed(text, NONE) == text


def test_the_setting_offers_what_is_there() -> None:
    assert QUOTES == STYLES
