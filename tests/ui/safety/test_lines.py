"""Countries and the usual words about a line can be said in the language of the window."""

import pytest

from healingjournal.safety import helplines
from healingjournal.ui.safety.lines import words

EVERY = helplines.countries()
LINES = [line for one in EVERY for line in one.lines]
SAID = sorted({text for line in LINES for text in (line.who_for, line.hours, line.note)} - {""})


@pytest.mark.parametrize("country", EVERY, ids=lambda one: one.code)
def test_every_country_has_a_name_to_translate(country: helplines.Country) -> None:
    assert country.code.lower() in words._countries()
    assert words.country(country) == country.name


@pytest.mark.parametrize("text", SAID)
def test_whom_a_line_is_for_and_when_can_be_translated(text: str) -> None:
    assert helplines.usual_word(text) in words._usual()
    assert words.in_words(text) == text


def test_other_words_of_a_file_stay_as_they_are() -> None:
    assert words.in_words("WhatsApp 600 000 016") == "WhatsApp 600 000 016"
    assert words._usual().keys() == {*helplines._USUAL.values()}
