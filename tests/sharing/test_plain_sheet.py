"""The plain sheet: one page that holds the code and says nothing of what it is for."""

import io
import re
from pathlib import Path

import pikepdf
import pytest

from healingjournal.base.errors import CannotWriteError, RefusedError
from healingjournal.base.private import Private
from healingjournal.sharing import plain_sheet
from healingjournal.sharing.plain_sheet import made_sheet, put_sheet
from healingjournal.sharing.proof import told_inside
from healingjournal.sharing.reading import read_pages
from healingjournal.vault import code

CODE = Private("7K3QF-MX92T-B4HWN-R8D5C-2VJYG-QN6ZP-T1E9S")
TELLING = re.compile(
    r"heal|journal|recover|trauma|\bcode\b|survivor|passphrase|typst", re.IGNORECASE
)


def test_every_code_stands_whole_on_one_page() -> None:
    for _ in range(25):
        drawn = code.written(code.new_bits())
        pages = read_pages(made_sheet(drawn))
        words = pages[0].on_sheet.split()
        assert len(pages) == 1
        assert "".join(drawn.open().split("-")) == "".join(w for w in words if _group(w))


def _group(word: str) -> bool:
    return len(word) == 5 and word.upper() == word


def test_nothing_in_the_file_says_what_it_is_for() -> None:
    made = made_sheet(CODE)
    with pikepdf.open(io.BytesIO(made)) as document:
        told = [text for _, text in told_inside(document)]
        assert dict(document.docinfo.items()) == {"/Title": "Pages"}
    assert [text for text in told if TELLING.search(text)] == []
    assert TELLING.search(read_pages(made)[0].everything) is None


def test_the_sheet_is_written_as_a_new_file(tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    put_sheet(CODE, tmp_path / "sheet.pdf", journal)
    assert "QN6ZP" in read_pages((tmp_path / "sheet.pdf").read_bytes())[0].on_sheet
    assert (tmp_path / "sheet.pdf").stat().st_mode & 0o777 == 0o600


def test_a_file_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "sheet.pdf").write_text("mine")
    with pytest.raises(RefusedError, match="file_exists"):
        put_sheet(CODE, tmp_path / "sheet.pdf", tmp_path / "journal")
    assert (tmp_path / "sheet.pdf").read_text() == "mine"


def test_no_sheet_is_put_beside_the_files_of_the_journal(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="journal_folder"):
        put_sheet(CODE, tmp_path / "sheet.pdf", tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> int:
        raise OSError(28, "")

    monkeypatch.setattr("os.write", full)
    with pytest.raises(CannotWriteError, match="file_not_written"):
        put_sheet(CODE, tmp_path / "sheet.pdf", tmp_path / "journal")
    assert list(tmp_path.iterdir()) == []


def test_a_sheet_that_lost_a_letter_is_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typeset = plain_sheet._typeset

    def losing(sheet: dict[str, object]) -> bytes:
        return typeset(sheet | {"groups": ["7K3QF", "MX92T"]})

    monkeypatch.setattr(plain_sheet, "_typeset", losing)
    with pytest.raises(RefusedError, match="packet_words_lost"):
        put_sheet(CODE, tmp_path / "sheet.pdf", tmp_path / "journal")
    assert list(tmp_path.iterdir()) == []
