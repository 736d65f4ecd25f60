"""Answers of the check-in go with a page only if that is ticked, as a line of its own text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.journal.write_face import WriteFace
from healingjournal.ui.prompts.card_view import CardView
from healingjournal.ui.prompts.check_in_view import CheckInView
from healingjournal.ui.prompts.page import PromptsPage
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.theme.look import Look
from tests.ui.shell.test_what_is_kept import Opened, opened
from tests.vault.cheap import shut

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LINE = "Before writing: “like fog”, grey, a bit far away, 10 minutes."
TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
ANSWERS = ("like fog", "grey", "far away", "minutes", "Before writing")


class Person:
    """Someone at the check-in of an open journal, who goes on to write."""

    def __init__(self, today: Opened) -> None:
        self.today = today
        today.unlock()

    def check_in(self, *, ticked: bool) -> None:
        self.today.wiring.prompt()
        view = self._prompts().findChildren(CheckInView)[0]
        view.swap.click()
        view.own.setText("like fog")
        view.colour.chip("grey").click()
        view.here.chip("bit").click()
        view.minutes.chip("10").click()
        if ticked:
            view.keep.click()
        view.go_on.click()

    @property
    def card(self) -> CardView:
        return self._prompts().findChildren(CardView)[0]

    @property
    def page(self) -> WriteFace:
        journal = self.today.navigation.page(Place.JOURNAL)
        assert isinstance(journal, JournalPage)
        return journal.findChildren(WriteFace)[0]

    def write_in(self, way: str) -> None:
        self.card._choose_way(way)
        self.card.write.click()

    def finish(self) -> None:
        self.page.finish.click()
        for button in self.page.notice.buttons()[1:]:
            button.click()

    def stored(self) -> str:
        """Everything that lies in the journal, as one text."""
        with self.today.vault.reading() as db:
            tables = [name for (name,) in db.execute(TABLES).fetchall()]
            return repr([db.execute(" ".join(("SELECT * FROM", one))).fetchall() for one in tables])

    def texts(self) -> list[str]:
        pages = self.today.rooms.journal
        return [pages.entry(one.id).body for one in pages.entries()]

    def _prompts(self) -> PromptsPage:
        prompts = self.today.navigation.page(Place.PROMPT)
        assert isinstance(prompts, PromptsPage)
        return prompts


@pytest.fixture
def person(look: Look, tmp_path: Path) -> Iterator[Person]:
    shut(tmp_path / "pages")
    with opened(look, tmp_path / "pages") as today:
        yield Person(today)


def test_unticked_answers_are_nowhere_in_the_journal(person: Person) -> None:
    person.check_in(ticked=False)
    person.write_in("words")
    assert person.page.sheet.text.text() == ""
    person.page.sheet.text.add_text("The soup was good.")
    person.finish()
    stored = person.stored()
    assert "The soup was good." in stored
    assert not [answer for answer in ANSWERS if answer in stored]


def test_ticked_answers_stand_in_the_page_and_nowhere_else(person: Person) -> None:
    person.check_in(ticked=True)
    assert not [answer for answer in ANSWERS if answer in person.stored()]
    person.write_in("words")
    assert person.page.sheet.text.text() == f"{LINE}\n\n"
    person.page.sheet.text.add_text("The soup was good.")
    person.finish()
    assert person.texts() == [f"{LINE}\n\nThe soup was good."]
    assert person.stored().count("“like fog”, grey") == 1


def test_the_line_goes_with_the_page_when_it_is_deleted(person: Person) -> None:
    person.check_in(ticked=True)
    person.card.five["blank"].click()
    person.page.sheet.text.add_text("The soup was good.")
    person.finish()
    pages = person.today.rooms.journal
    pages.delete(pages.entries()[0].id)
    assert not [answer for answer in ANSWERS if answer in person.stored()]


@pytest.mark.parametrize("way", ["words", "list", "line"])
def test_a_page_with_only_what_it_began_with_is_blank(person: Person, way: str) -> None:
    person.check_in(ticked=True)
    person.write_in(way)
    assert person.page.draft().blank
    person.page.sheet.text.add_text("x")
    person.page.keeping.now()
    assert "like fog" in person.stored()
    QTest.keyClick(person.page.sheet.text, Qt.Key.Key_Backspace)
    person.page.keeping.now()
    person.finish()
    assert person.texts() == []
    assert not [answer for answer in ANSWERS if answer in person.stored()]


def test_the_line_can_be_changed_or_taken_away(person: Person) -> None:
    person.check_in(ticked=True)
    person.card.five["blank"].click()
    person.page.sheet.text.selectAll()
    person.page.sheet.text.add_text("The soup was good.")
    person.finish()
    assert person.texts() == ["The soup was good."]


def test_the_line_comes_along_while_nothing_else_is_on_the_page(person: Person) -> None:
    person.check_in(ticked=True)
    person.write_in("words")
    person.page.beside.choices["another"].click()
    person.write_in("list")
    assert person.page.sheet.text.text() == f"{LINE}\n\n- "
    person.page.beside.choices["blank"].click()
    assert person.page.sheet.text.text() == f"{LINE}\n\n"
    assert person.page.beside.question.isHidden()
    person.page.sheet.text.add_text("The soup was good.")
    person.today.wiring.write_blank()
    assert person.page.sheet.text.text() == ""


def test_the_line_stays_with_the_page_that_was_written(person: Person) -> None:
    person.check_in(ticked=True)
    person.write_in("words")
    person.page.sheet.text.add_text("The soup was good.")
    person.page.beside.choices["another"].click()
    person.write_in("words")
    assert person.page.sheet.text.text() == ""


def test_a_list_begins_with_its_first_dash(person: Person) -> None:
    person.check_in(ticked=False)
    person.write_in("list")
    assert person.page.sheet.text.text() == "- "
    QTest.keyClicks(person.page.sheet.text, "tea")
    assert person.page.sheet.text.text() == "- tea"


def test_one_line_leads_on_to_finish_on_that_page_alone(person: Person) -> None:
    person.check_in(ticked=False)
    person.write_in("line")
    asked = person.page.sheet.strip.question.words()
    assert asked.endswith("\nOne line is plenty. Return goes on to Finish.")
    person.today.stack.show()
    text = person.page.sheet.text
    text.setFocus()
    QTest.keyClicks(text, "tea")
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert text.text() == "tea"
    assert person.today.stack.focusWidget() is person.page.finish
    QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert text.text() == "tea\n"
    person.today.wiring.write_blank()
    QTest.keyClicks(text, "tea")
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert text.text() == "tea\n"
