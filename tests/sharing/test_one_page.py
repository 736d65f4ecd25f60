"""One page downstairs: whole on a single sheet, read back, and never over another file."""

from pathlib import Path

import pytest

from healingjournal.base.errors import RefusedError
from healingjournal.sharing.letters import letters
from healingjournal.sharing.one_page import Section, made_page, put_page
from healingjournal.sharing.reading import read_pages

PLAN: list[Section] = [
    ("Signs of a hard time", ("I stop answering messages", "Food tastes of nothing")),
    ("People I can tell", ("Ines · 01632 960 118 · evenings are fine", "*Jo* _text_ first # 1")),
    ("Somewhere else to be", ("مكتبة الحي", "図書館の二階")),
]


def words_on(pdf: bytes) -> list[str]:
    return [letters(page.on_sheet) for page in read_pages(pdf)]


def test_it_holds_every_word_and_no_mark_is_taken_for_markup() -> None:
    (page,) = words_on(made_page(PLAN))
    for heading, lines in PLAN:
        for text in (heading, *lines):
            assert sorted(letters(text)) == sorted(
                letter for letter in letters(text) if letter in page
            )
    assert "*Jo*" in page
    assert "healing" not in page.lower()


def test_a_long_plan_takes_smaller_letters_before_it_is_refused() -> None:
    lines = tuple(f"A thing to do when it is hard, number {number}" for number in range(34))
    (page,) = words_on(made_page([("Things I can do alone", lines)]))
    assert letters("number 33") in page


def test_what_does_not_fit_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    lines = tuple(f"A thing to do when it is hard, number {number}" for number in range(120))
    with pytest.raises(RefusedError) as refused:
        put_page([("Alone", lines)], tmp_path / "page.pdf", tmp_path / "journal")
    assert refused.value.words_key == "page_too_long"
    assert list(tmp_path.iterdir()) == []


def test_it_never_takes_the_place_of_a_file_or_lies_in_the_journal(tmp_path: Path) -> None:
    there = tmp_path / "page.pdf"
    there.write_bytes(b"mine")
    with pytest.raises(RefusedError) as taken:
        put_page(PLAN, there, tmp_path / "journal")
    assert taken.value.words_key == "file_exists"
    assert there.read_bytes() == b"mine"
    with pytest.raises(RefusedError) as inside:
        put_page(PLAN, tmp_path / "new.pdf", tmp_path)
    assert inside.value.words_key == "journal_folder"


def test_it_is_written_whole(tmp_path: Path) -> None:
    file = tmp_path / "page.pdf"
    put_page(PLAN, file, tmp_path / "journal", "es")
    assert file.read_bytes() == made_page(PLAN, "es")
    assert file.stat().st_mode & 0o777 == 0o600
