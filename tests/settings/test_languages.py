"""Which language the app speaks: the one chosen, else the computer's, else English."""

import pytest

from healingjournal.settings.languages import spoken


@pytest.fixture(autouse=True)
def plain_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


def test_english_is_spoken_where_nothing_says_otherwise() -> None:
    assert spoken(None) == "en"


def test_the_computers_language_is_spoken_until_one_is_chosen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LANG", "es_MX.UTF-8")
    assert spoken(None) == "es"
    assert spoken("en") == "en"


def test_the_language_chosen_is_spoken_on_any_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert (spoken("es"), spoken(None)) == ("es", "en")


def test_a_language_that_is_not_there_leaves_english() -> None:
    assert (spoken("tlh"), spoken(3), spoken("../es")) == ("en", "en", "en")
