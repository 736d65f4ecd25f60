"""The whole main job in the real window, told as one person's story."""

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTextEdit

from healingjournal.base.clock import SystemClock
from healingjournal.base.private import Private
from healingjournal.journal.service import Journal
from healingjournal.ui.shell import words
from healingjournal.ui.shell.navigation import Place
from tests.journeys.house_shell import TITLE, House, a_house
from tests.sharing.reading_back import everything_inside, pdfium_text, poppler_text, shown_letters
from tests.vault.cheap import again, cut_short, flipped
from tools import main_job

PASSPHRASE = "a quiet lamp by the window"
MIXED = (
    "The morning was slow. مرحبا بكم في هذا اليوم الطويل، وكان كُلُّ شَيْءٍ هادِئًا. "
    "मैं आज सुबह उठी और चाय बनाई। हर्ष और क्षत्रिय, हूँ। 😀 👩‍👩‍👧 🏳️‍🌈 👍🏽 ❤️ "
    "e\u0301 Z\u0351\u036b a\u0323\u0302 q\u0303 \u202eabc def\u202c \u2067مرحب abc\u2069 end"
)


@pytest.mark.tool("pdftotext")
def test_from_first_opening_to_a_checked_file(tmp_path: Path, qapp: QApplication) -> None:
    with a_house(tmp_path, qapp, new=True) as house:
        file = main_job.walk_main_job(house.person, PASSPHRASE, tmp_path)
        assert house.shell.navigation.here is Place.TODAY
    for text in (poppler_text(file), pdfium_text(file.read_bytes())):
        assert shown_letters(main_job.ANSWER) <= shown_letters(text)
        assert "a friend" in text
        assert "I would like to be heard, not advised." in text
    assert "Anna" not in everything_inside(file)
    assert "Anna" not in file.name


@pytest.mark.tool("pdftotext")
def test_a_password_makes_a_file_that_only_opens_with_it(
    tmp_path: Path, qapp: QApplication
) -> None:
    secret = "kite Ünder ☂"
    with a_house(tmp_path, qapp) as house:
        house.unlock()
        file = main_job.bring_along(
            house.person, tmp_path / "pages.pdf", {"lamp": "light"}, password=secret
        )
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(file)
    with pikepdf.open(file, password=secret) as opened:
        assert opened.encryption.R == 6
        assert opened.encryption.stream_method.name == "aesv3"
    assert "Yesterday the light by the window was warm." in pdfium_text(file.read_bytes(), secret)


def _editor(house: House) -> QTextEdit:
    def there() -> QTextEdit | None:
        found = QApplication.focusWidget()
        return found if isinstance(found, QTextEdit) else None

    return house.person.wait(there, "the page to write on")


@pytest.mark.tool("pdftotext")
def test_three_thousand_words_of_many_scripts_keep_every_letter(
    tmp_path: Path, qapp: QApplication
) -> None:
    text = "\n\n".join(MIXED for _ in range(3000 // len(MIXED.split()) + 1))
    with a_house(tmp_path, qapp, new=True) as house:
        person = house.person
        main_job.first_opening(person, PASSPHRASE)
        person.press("Blank page")
        person.waits_to_see("This page")
        QGuiApplication.clipboard().setText(text)
        _editor(house).paste()
        person.waits_to_see("Saved on this computer.")
        QGuiApplication.clipboard().clear()
        person.press("Finish")
        person.waits_to_see("Hello. Where would you like to be today?")
        person.key("Ctrl+F")
        person.types("सुबह")
        person.until(lambda: any("सुबह" in shown for shown in person.words()[5:]), "the page found")
        file = main_job.bring_along(person, tmp_path / "pages.pdf", {})
    assert shown_letters(text) <= shown_letters(poppler_text(file))
    vault = again(tmp_path / "pages", Private(PASSPHRASE))
    journal = Journal(vault, SystemClock())
    assert [journal.entry(line.id).body for line in journal.entries()] == [text]
    vault.close()


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path, qapp: QApplication) -> None:
    there = tmp_path / "pages.pdf"
    there.write_bytes(b"someone else's words")
    with a_house(tmp_path, qapp) as house:
        house.unlock()
        main_job.prepare_to_make(house.person, {})
        house.person.answers("Make the file", there)
        house.person.waits_to_see("A file of this name is already there. Nothing was written.")
    assert there.read_bytes() == b"someone else's words"


def test_after_a_sudden_end_with_damage_one_line_says_so_and_the_rest_is_there(
    tmp_path: Path, qapp: QApplication
) -> None:
    with a_house(tmp_path, qapp) as house:
        cut_short(tmp_path / "pages", 100, 104)
        flipped(tmp_path / "pages" / "v.db-wal")
        house.unlock()
        house.person.waits_to_see(words.end_lost())
        house.person.press("Read back")
        house.person.waits_to_see(TITLE)
