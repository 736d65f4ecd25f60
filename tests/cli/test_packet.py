"""Packets in the terminal: the spec on standard input, one checked file, a line of what left."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Ran, Terminal
from tests.sharing.kinds.reading_anew import unsealed, words_in

Page = Callable[..., str]
TEXT = "Anna came by with soup. Anna’s soup is good.\n\nWe sat at the window.\n"


@pytest.fixture
def spec(page: Page, tmp_path: Path) -> dict[str, Any]:
    return {
        "group": "Tuesday circle",
        "meeting": "2026-12-01",
        "passages": [{"entry": page(TEXT)}],
        "replace": [{"find": "Anna", "with": "A."}],
        "format": "pdf",
        "out": str(tmp_path / "pages.pdf"),
    }


def made_of(journal: Terminal, spec: object) -> Ran:
    return journal.keyed("packet", "make", given=json.dumps(spec))


def test_make_gives_exactly_the_promised_keys_and_the_file(
    journal: Terminal, spec: dict[str, Any]
) -> None:
    made = made_of(journal, spec).value
    assert list(made) == ["file", "pages", "words", "minutes", "replaced", "checked"]
    assert made["file"] == spec["out"]
    assert (made["pages"], made["minutes"], made["checked"]) == (1, [1, 1], True)
    assert made["replaced"] == [{"find": "Anna", "times": 2}]
    assert Path(spec["out"]).read_bytes().startswith(b"%PDF-")


def test_the_ledger_has_exactly_the_promised_keys(journal: Terminal, spec: dict[str, Any]) -> None:
    assert journal.keyed("packet", "ledger").rows == []
    assert made_of(journal, spec).exit_code == 0
    (row,) = journal.keyed("packet", "ledger").rows
    assert list(row) == ["date", "group", "passages", "format"]
    assert row == {
        "date": "2026-11-22T12:00:00+02:00",
        "group": "Tuesday circle",
        "passages": 1,
        "format": "pdf",
    }


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"colour": "blue"}, "colour"),
        ({"passages": []}, "passages"),
        ({"passages": [{"entry": "0" * 26}]}, ""),
        ({"passages": [{"entry": "nope", "words": 1}]}, "words"),
        ({"format": "exe"}, "format"),
        ({"note": "Anna comes"}, "note"),
        ({"meeting": "soon"}, "meeting"),
        ({"out": None}, "out"),
    ],
)
def test_a_spec_that_does_not_fit_is_1_named_and_writes_nothing(
    journal: Terminal, spec: dict[str, Any], change: dict[str, Any], named: str
) -> None:
    ran = made_of(journal, {**spec, **change})
    assert (ran.exit_code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1
    assert named in ran.err
    assert "told_" not in ran.err
    assert not Path(spec["out"]).exists()
    assert journal.keyed("packet", "ledger").rows == []


@pytest.mark.parametrize(
    ("out", "exit_code"),
    [("/" + "a" * 300 + "/x.pdf", 1), ("/a" * 3000 + ".pdf", 1), ("a" * 300 + ".pdf", 16)],
)
def test_a_place_with_a_name_too_long_is_foreseen(
    journal: Terminal, spec: dict[str, Any], tmp_path: Path, out: str, exit_code: int
) -> None:
    ran = made_of(journal, {**spec, "out": str(tmp_path / out.removeprefix("/"))})
    assert (ran.exit_code, ran.out) == (exit_code, "")
    assert ran.err.count("\n") == 1
    assert "not expected" not in ran.err
    assert journal.keyed("packet", "ledger").rows == []


def test_words_that_are_not_on_the_page_are_refused(
    journal: Terminal, spec: dict[str, Any]
) -> None:
    entry_id = spec["passages"][0]["entry"]
    ran = made_of(journal, {**spec, "passages": [{"entry": entry_id, "text": "no such words"}]})
    assert (ran.exit_code, ran.out) == (1, "")
    assert "no such words" not in ran.err


def test_a_file_that_is_there_is_never_touched(journal: Terminal, spec: dict[str, Any]) -> None:
    Path(spec["out"]).write_text("mine", encoding="utf-8")
    assert made_of(journal, spec).exit_code == 1
    assert Path(spec["out"]).read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("given", ["", "[]", "{", '{"group": "a", "group": "b"}'])
def test_anything_but_one_object_is_1(journal: Terminal, given: str) -> None:
    ran = journal.keyed("packet", "make", given=given)
    assert (ran.exit_code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1


def test_in_plain_words_it_says_where_the_file_is_and_who_can_open_it(
    journal: Terminal, spec: dict[str, Any]
) -> None:
    out = journal.plain("packet", "make", given=json.dumps(spec)).out
    assert spec["out"] in out
    assert "Anyone who uses this computer" in out
    assert "“Anna” was changed in 2 places." in out
    line = journal.plain("packet", "ledger").out
    assert line == "2026-11-22  Tuesday circle  1 passage  pdf\n"


def test_with_a_password_it_says_that_the_password_opens_the_file(
    journal: Terminal, spec: dict[str, Any]
) -> None:
    given = json.dumps({**spec, "password": "four plain words here"})
    out = journal.plain("packet", "make", given=given).out
    assert "It opens with its password." in out
    assert "Anyone who uses this computer" not in out


@pytest.mark.parametrize("kind", ["docx", "odt", "html", "md", "txt"])
def test_other_formats_give_the_same_keys_and_the_words(
    journal: Terminal, spec: dict[str, Any], tmp_path: Path, kind: str
) -> None:
    asked = {**spec, "format": kind, "out": str(tmp_path / f"pages.{kind}")}
    made = made_of(journal, asked).value
    assert list(made) == ["file", "pages", "words", "minutes", "replaced", "checked"]
    assert (made["file"], made["pages"], made["checked"]) == (asked["out"], 1, True)
    assert made["replaced"] == [{"find": "Anna", "times": 2}]
    content = Path(asked["out"]).read_bytes()
    assert b"Anna" not in content
    assert words_in(content, kind)[:6] == ["A.", "came", "by", "with", "soup.", "A."]
    lines = [journal.plain("packet", "ledger").out]
    assert lines == [f"2026-11-22  Tuesday circle  1 passage  {kind}\n"]


def test_another_format_with_a_password_is_an_age_file_and_says_so(
    journal: Terminal, spec: dict[str, Any], tmp_path: Path
) -> None:
    asked = {**spec, "format": "md", "out": str(tmp_path / "pages.md"), "password": "soup"}
    out = journal.plain("packet", "make", given=json.dumps(asked)).out
    assert [each.name for each in tmp_path.glob("pages*")] == ["pages.md.age"]
    assert "age -d -o pages.md pages.md.age" in out
    assert "It opens with its password." in out
    assert "Anyone who uses this computer" not in out
    content = (tmp_path / "pages.md.age").read_bytes()
    assert b"A\\. came by" not in content
    assert words_in(unsealed(content, "soup"), "md")[:3] == ["A.", "came", "by"]
    assert made_of(journal, asked).exit_code == 1
