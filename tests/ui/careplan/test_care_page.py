"""The care plan upstairs: changed in place, kept as typed, and out of it only what was chosen."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.errors import CannotWriteError, DamagedError, RefusedError, ToldError
from healingjournal.careplan.plan import (
    FOLDED,
    PEOPLE,
    PROFESSIONALS,
    SIGNS,
    WORSE,
    Contact,
    Plan,
    checked,
)
from healingjournal.settings.card import PlainCard
from healingjournal.settings.outside import OutsideSettings
from healingjournal.ui.careplan import words
from healingjournal.ui.careplan.card_view import CardView
from healingjournal.ui.careplan.copy_view import CopyView
from healingjournal.ui.careplan.edit_view import EditView
from healingjournal.ui.careplan.lent import Lent, PageMaker, PlanMemory, Section
from healingjournal.ui.careplan.lines_view import LinesView
from healingjournal.ui.careplan.page import CarePage
from healingjournal.ui.careplan.specimens import LINES, PLAN
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
DANGER_FIRST = (
    "If that person can use this computer, or could make you open it, a helper or friend may be "
    "a safer place for this."
)
FILE = (
    "This file will lie on this computer, outside the journal. Anyone who uses this computer can "
    "open it."
)


class Journal:
    """What lends to the page: a plan that is kept here, and pages that are only told."""

    def __init__(self, folder: Path, plan: Plan = PLAN) -> None:
        self.plan = plan
        self.kept = 0
        self.error: ToldError | None = None
        self.made: list[tuple[Sequence[Section], Path]] = []
        self.place: Path | None = folder / "pages.pdf"
        self.card = PlainCard(OutsideSettings(folder / "settings.json"))
        self.lines: Sequence[Contact] = LINES

    def lent(self) -> Lent:
        memory = PlanMemory(lambda: self.plan, self._keep)
        return Lent(memory, lambda: self.lines, self.card, PageMaker(self._ask, self._make))

    def _keep(self, plan: Plan) -> Plan:
        if self.error is not None:
            raise self.error
        self.plan = checked(plan)
        self.kept += 1
        return plan

    def _ask(self, _parent: QWidget, taken: Callable[[Path], None]) -> None:
        if self.place is not None:
            taken(self.place)

    def _make(self, sections: Sequence[Section], path: Path) -> None:
        if self.error is not None:
            raise self.error
        self.made.append((sections, path))


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path)


@pytest.fixture
def page(look: Look, journal: Journal, qtbot: QtBot) -> CarePage:
    made = CarePage(look, InlineWork(), journal.lent())
    qtbot.addWidget(made)
    made.resize(980, 700)
    made.arrive()
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    made.first_focus().setFocus()
    return made


def shown(thing: QWidget) -> list[str]:
    labels = thing.findChildren(Label)
    seen = [label.words() for label in labels if label.isVisible()]
    return [text.replace("\u2066", "").replace("\u2069", "") for text in seen]


def changing(page: CarePage) -> EditView:
    page.overview.change.click()
    view = page.here()
    assert isinstance(view, EditView)
    return view


def copying(page: CarePage) -> CopyView:
    page.overview.copy.click()
    view = page.here()
    assert isinstance(view, CopyView)
    return view


def carding(page: CarePage) -> CardView:
    page.overview.card.click()
    view = page.here()
    assert isinstance(view, CardView)
    return view


def test_it_shows_the_six_parts_and_folds_three(page: CarePage) -> None:
    said = shown(page)
    for heading in ("Signs of a hard time", "Things I can do alone", "Somewhere else to be",
                    "People I can tell", "Professionals and lines", "Making home easier"):
        assert heading in said
    assert "01632 960 118 · evenings are fine" in said
    assert "Seen on 12 November 2026" in said
    assert "The dog" not in said
    assert "What makes it worse" not in said
    assert FILE in said


def test_a_folded_part_opens_and_danger_begins_with_who_can_use_this_computer(
    page: CarePage,
) -> None:
    page.overview.folded["danger"].line.click()
    inside = shown(page.overview.folded["danger"])
    assert inside[0] == DANGER_FIRST
    assert "Papers are in Jo’s tin" in inside
    page.hide()
    assert not page.overview.folded["danger"].is_open()


def test_a_part_is_read_with_what_stands_in_it(page: CarePage) -> None:
    first = page.first_focus()
    assert first.accessibleName() == "Signs of a hard time"
    assert "I stop answering messages" in first.accessibleDescription()


def test_tab_goes_from_change_over_the_parts_to_the_card(page: CarePage) -> None:
    page.order_stops()
    walked: list[str] = []
    page.overview.change.setFocus()
    for _ in range(15):
        thing = page.focusWidget()
        assert thing is not None
        walked.append(thing.accessibleName())
        QTest.keyClick(thing, Qt.Key.Key_Tab)
    names = words.parts()
    first = [names[part] for part in ("signs", "alone", "elsewhere", PEOPLE, PROFESSIONALS)]
    folded = [names[part] for part in FOLDED]
    assert walked == [
        "Change", *first, words.choose_lines(), names["home"], *folded, FILE,
        "One-page copy", "A short card that opens while locked", "Small steps and meetings",
    ]


def test_what_is_typed_is_kept_shortly_after_and_esc_goes_back(
    page: CarePage, journal: Journal, qtbot: QtBot
) -> None:
    view = changing(page)
    assert view.first().hasFocus()
    QTest.keyClicks(view.areas[SIGNS], "No sleep, ")
    assert page.unsaved() is not None
    qtbot.waitUntil(lambda: journal.kept == 1)
    assert page.unsaved() is None
    assert journal.plan.of(SIGNS)[0].startswith("No sleep, I stop")
    assert page.stop()
    assert page.here() is page.overview
    assert page.overview.change.hasFocus()
    assert "No sleep, I stop answering messages" in shown(page)
    assert not page.stop()


def test_what_was_typed_just_now_is_kept_on_leaving_and_at_lock(
    page: CarePage, journal: Journal
) -> None:
    view = changing(page)
    view.areas[WORSE].setPlainText("Being alone with the news")
    command = page.unsaved()
    assert command is not None
    command()
    assert journal.plan.of(WORSE) == ("Being alone with the news",)
    view.areas[WORSE].setPlainText("Late calls")
    page.leave()
    assert journal.plan.of(WORSE) == ("Late calls",)
    page.back()
    assert "What makes it worse" in shown(page)


def test_what_could_not_be_kept_is_told_and_not_lost(page: CarePage, journal: Journal) -> None:
    journal.error = CannotWriteError()
    view = changing(page)
    view.areas[SIGNS].setPlainText("A new sign")
    page.back()
    assert page.overview.notice.words() == told(journal.error)
    assert "A new sign" in shown(page)
    page.arrive()
    assert "A new sign" in shown(page)
    assert page.unsaved() is not None
    journal.error = None
    page.leave()
    assert journal.plan.of(SIGNS) == ("A new sign",)
    assert page.unsaved() is None


def test_people_are_added_moved_and_removed_by_keyboard(page: CarePage, journal: Journal) -> None:
    editor = changing(page).editors[PEOPLE]
    editor.add.setFocus()
    QTest.keyClick(editor.add, Qt.Key.Key_Space)
    name = editor.rows[-1].fields["name"]
    assert name.hasFocus()
    QTest.keyClicks(name, "Sam")
    QTest.keyClicks(editor.rows[-1].fields["how"], "01632 960 175")
    up = editor.rows[-1].up
    assert up.accessibleName() == "Up: Sam"
    QTest.keyClick(up, Qt.Key.Key_Space)
    assert [row.contact().name for row in editor.rows] == ["Ines", "Sam", "Jo"]
    assert editor.rows[1].up.hasFocus()
    editor.rows[0].remove.click()
    page.back()
    assert [one.name for one in journal.plan.reached(PEOPLE)] == ["Sam", "Jo"]


def test_another_number_was_not_seen_on_that_day(page: CarePage, journal: Journal) -> None:
    row = changing(page).editors[PROFESSIONALS].rows[0]
    row.fields["how"].selectAll()
    QTest.keyClicks(row.fields["how"], "01632 960 999")
    page.back()
    (one,) = journal.plan.reached(PROFESSIONALS)
    assert (one.how, one.seen) == ("01632 960 999", "")


def test_lines_are_copied_with_the_day_each_was_seen(page: CarePage, journal: Journal) -> None:
    page.overview.choose.click()
    view = page.here()
    assert isinstance(view, LinesView)
    QTest.keyClick(view.boxes[1], Qt.Key.Key_Space)
    view.add.click()
    assert journal.plan.reached(PROFESSIONALS)[1:] == (LINES[1],)
    assert "Seen in November 2026" in shown(page)
    assert page.overview.choose.hasFocus()


def test_without_a_country_it_says_where_one_is_chosen(page: CarePage, journal: Journal) -> None:
    journal.lines = ()
    page.overview.choose.click()
    view = page.here()
    assert isinstance(view, LinesView)
    assert "A country can be chosen in Help." in view.text.words()
    assert view.add.isHidden()
    page.stop()


def test_the_copy_holds_what_is_shown_and_the_folded_parts_only_one_by_one(
    page: CarePage, journal: Journal
) -> None:
    view = copying(page)
    assert shown(view)[0] == FILE
    assert not any("dog" in said for said in shown(view.sheet) if said == "The dog")
    view.boxes["reasons"].click()
    assert "The dog" in shown(view.sheet)
    assert "Papers are in Jo’s tin" not in shown(view.sheet)
    view.make.click()
    ((sections, path),) = journal.made
    assert path == journal.place
    assert [heading for heading, _ in sections] == [
        words.parts()[part]
        for part in ("signs", "alone", "elsewhere", PEOPLE, PROFESSIONALS, "home", "reasons")
    ]
    on_it = [text for heading, lines in sections for text in (heading, *lines)]
    assert on_it == shown(view.sheet)
    assert "Dr Amari, clinic · 01632 960 214 · weekdays 9 to 5 · Seen on 12 November 2026" in on_it
    assert view.notice.words() == words.copying()["made"]


def test_nothing_is_made_without_a_part_or_a_place(page: CarePage, journal: Journal) -> None:
    view = copying(page)
    journal.place = None
    view.make.click()
    for box in view.boxes.values():
        box.setChecked(False)
    journal.place = Path("/nonexistent/pages.pdf")
    view.make.click()
    assert journal.made == []
    assert view.notice.words() == words.copying()["nothing"]


def test_a_page_that_could_not_be_made_is_told(page: CarePage, journal: Journal) -> None:
    view = copying(page)
    journal.error = RefusedError("page_too_long")
    view.make.click()
    assert view.notice.words() == told(journal.error)


def test_the_card_holds_exactly_what_stood_there(page: CarePage, journal: Journal) -> None:
    view = carding(page)
    assert shown(view)[0] == "Anyone who opens this app can read this."
    assert view.area.toPlainText() == ""
    assert not page.overview.card.isChecked()
    view.parts[PEOPLE].click()
    view.parts["reasons"].click()
    typed = view.area.toPlainText()
    assert "Ines · 01632 960 118 · evenings are fine\n" in typed
    assert "The dog\n" in typed
    assert not journal.card.there()
    view.keep.click()
    assert journal.card.words() == typed
    page.stop()
    assert page.overview.card.isChecked()
    assert page.overview.card.hasFocus()


def test_a_card_is_taken_away_again(page: CarePage, journal: Journal) -> None:
    journal.card.keep("The green door")
    view = carding(page)
    assert view.area.toPlainText() == "The green door"
    view.away.click()
    assert not journal.card.there()
    assert view.notice.words() == words.carding()["gone"]
    page.stop()
    assert not page.overview.card.isChecked()


def test_a_card_without_words_is_not_kept(page: CarePage, journal: Journal) -> None:
    view = carding(page)
    view.keep.click()
    assert view.notice.words() == told(RefusedError("card_empty"))
    assert not journal.card.there()


def test_a_card_that_cannot_be_read_is_told(page: CarePage, journal: Journal) -> None:
    journal.card.keep("x")
    journal.card.files()[0].write_bytes(b"\xff\xfe")
    view = carding(page)
    assert view.notice.words() == told(DamagedError("card_unreadable"))


def test_an_empty_plan_says_what_could_stand_in_each_part(
    page: CarePage, journal: Journal
) -> None:
    journal.plan = Plan()
    page.arrive()
    assert words.hints()[SIGNS] in shown(page)
    page.overview.folded["reasons"].line.click()
    assert "Nothing here yet." in shown(page)
