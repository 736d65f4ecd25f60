"""Search in the terminal: the words come as arguments or as one line, and mean the same."""

from collections.abc import Callable

import pytest

from tests.cli.conftest import Terminal

Page = Callable[..., str]


@pytest.fixture
def found(journal: Terminal, page: Page) -> Callable[..., list[str]]:
    page("---\ntitle: Garden\ndate: 2026-01-01\n---\nThe beans in the café are green.\n")
    page("---\ntitle: Market\ndate: 2026-01-02\n---\nGreen plums, and BEANS.\n")

    def titles(*argv: str, given: str = "") -> list[str]:
        return [row["title"] for row in journal.keyed("search", *argv, given=given).rows]

    return titles


def test_rows_have_exactly_the_promised_keys(
    journal: Terminal, found: Callable[..., list[str]]
) -> None:
    del found
    (row,) = journal.keyed("search", "café").rows
    assert list(row) == ["id", "date", "title", "snippet"]
    assert row["date"].startswith("2026-01-01T12:00:00")
    assert "café" in row["snippet"]
    assert len(row["snippet"]) <= 200


def test_every_word_must_occur_folded_newest_first(found: Callable[..., list[str]]) -> None:
    assert found("beans") == ["Market", "Garden"]
    assert found("BEANS", "cafe") == ["Garden"]
    assert found("beans plums") == ["Market"]
    assert found("beans", "figs") == []
    assert found("bean") == []


def test_words_can_come_from_standard_input(found: Callable[..., list[str]]) -> None:
    assert found(given="beans cafe\nplums\n") == ["Garden"]
    assert found("-", given="plums") == ["Market"]


@pytest.mark.parametrize("query", ["", "…", "* OR", '"', "NEAR(", "title:beans", "-beans"])
def test_typed_punctuation_is_literal(found: Callable[..., list[str]], query: str) -> None:
    assert found(given=query) in ([], ["Market", "Garden"])


def test_a_query_without_words_gives_nothing(found: Callable[..., list[str]]) -> None:
    assert found(given="") == []
    assert found("—") == []


def test_the_number_of_hits_has_a_limit(journal: Terminal, found: Callable[..., list[str]]) -> None:
    assert found("beans", "--limit", "1") == ["Market"]
    assert found("beans", "--limit", "0") == []
    assert journal.keyed("search", "beans", "--limit", "x").exit_code == 2


def test_words_that_are_not_utf8_are_1(journal: Terminal) -> None:
    assert journal.keyed("search", "caf\udce9").exit_code == 1
    assert journal.keyed("search", given=b"caf\xe9\n").exit_code == 1
