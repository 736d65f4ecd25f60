"""Faults in the app itself whose error holds what a person wrote: one line, and no word of it."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from healingjournal.journal.service import Journal
from tests.cli.conftest import PASSPHRASE, Terminal
from tests.faults.catalogue import fault
from tests.faults.reading import BODY, reads

Page = Callable[..., str]
WORDS = "velvet harbour"
KEY = "0123456789abcdef" * 6


def error_in(kind: str) -> BaseException:
    text = f"{WORDS} {KEY} {PASSPHRASE}"
    return {
        "KeyError": KeyError(text),
        "UnicodeEncodeError": UnicodeEncodeError("ascii", text, 0, 1, text),
        "UnicodeDecodeError": UnicodeDecodeError("utf-8", text.encode(), 0, 1, text),
        "OperationalError": sqlite3.OperationalError(f"near “{text}”: syntax error"),
        "DatabaseError": dbapi2.DatabaseError(text),
        "RuntimeError": RuntimeError(text),
        "OSError": OSError(5, text, f"/home/{text}"),
        "ExceptionGroup": ExceptionGroup(text, [ValueError(text)]),
    }[kind]


KINDS = (
    "KeyError",
    "UnicodeEncodeError",
    "UnicodeDecodeError",
    "OperationalError",
    "DatabaseError",
    "RuntimeError",
    "OSError",
    "ExceptionGroup",
)


@pytest.mark.parametrize("kind", KINDS)
@fault(64)
def test_an_error_that_holds_words_says_its_kind_and_place_alone(
    journal: Terminal, page: Page, folder: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page(BODY)

    def fails(*_: object, **__: object) -> None:
        try:
            raise KeyError(WORDS)
        except KeyError:
            raise error_in(kind) from ValueError(WORDS)

    with monkeypatch.context() as patch:
        patch.setattr(Journal, "search", fails)
        ran = journal.keyed("search", given=WORDS)
    assert (ran.exit_code, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert kind in ran.err
    assert "cli/search.py:" in ran.err
    for private in (*WORDS.split(), KEY, PASSPHRASE, str(folder), "/home"):
        assert private not in ran.err
    assert reads(journal) == [BODY]
