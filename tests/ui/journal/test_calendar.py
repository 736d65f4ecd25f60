"""The calendar: a month of days, by keys alone; a day with pages is told by more than colour."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healingjournal.journal.entry import Page, Seal
from healingjournal.journal.service import Journal
from healingjournal.ui.journal.finding.calendar_view import CalendarView
from healingjournal.ui.journal.finding.month_grid import MonthGrid
from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.ui.journal.list_line import Kind
from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.theme.look import Look

TODAY = date(2026, 11, 22)
K = Qt.Key


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> CalendarView:
    made = CalendarView(look)
    qtbot.addWidget(made)
    made.resize(304, 500)
    made.begin(TODAY, None)
    made.show()
    return made


@pytest.fixture
def british() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def press(grid: MonthGrid, *keys: Qt.Key) -> date | None:
    for key in keys:
        QTest.keyClick(grid, key)
    return grid.here()


def spoken(grid: MonthGrid, day: date) -> str:
    said = grid.days.place(day).data(Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(said, str)
    return said


def test_it_opens_at_today(view: CalendarView) -> None:
    assert view.grid.here() == TODAY
    assert view.name.words() == "November 2026"
    assert (view.before.words(), view.after.words()) == ("October", "December")


@pytest.mark.parametrize(
    ("keys", "day"),
    [
        ([K.Key_Left], date(2026, 11, 21)),
        ([K.Key_Right], date(2026, 11, 23)),
        ([K.Key_Up], date(2026, 11, 15)),
        ([K.Key_Down], date(2026, 11, 29)),
        ([K.Key_Down, K.Key_Down], date(2026, 12, 6)),
        ([K.Key_Home], date(2026, 11, 1)),
        ([K.Key_Home, K.Key_Left], date(2026, 10, 31)),
        ([K.Key_End], date(2026, 11, 30)),
        ([K.Key_End, K.Key_Right], date(2026, 12, 1)),
        ([K.Key_PageUp], date(2026, 10, 22)),
        ([K.Key_PageDown, K.Key_PageDown], date(2027, 1, 22)),
    ],
)
def test_keys_go_by_day_week_and_month(
    view: CalendarView, keys: list[Qt.Key], day: date
) -> None:
    assert press(view.grid, *keys) == day
    assert view.grid.days.first == day.replace(day=1)


def test_control_and_a_page_key_go_by_year_and_a_short_month_has_its_last_day(
    view: CalendarView,
) -> None:
    view.show_day(date(2024, 2, 29))
    QTest.keyClick(view.grid, K.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert view.grid.here() == date(2025, 2, 28)


def test_it_ends_at_the_first_and_the_last_day_there_is(view: CalendarView) -> None:
    view.show_day(date(1, 1, 1))
    assert press(view.grid, K.Key_Left, K.Key_Up, K.Key_PageUp) == date(1, 1, 1)
    assert not view.before.isEnabled()
    view.show_day(date(9999, 12, 31))
    assert press(view.grid, K.Key_Right, K.Key_Down, K.Key_PageDown) == date(9999, 12, 31)
    assert not view.after.isEnabled()


def test_right_to_left_the_arrows_follow_what_is_seen(view: CalendarView) -> None:
    view.grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert press(view.grid, K.Key_Left) == date(2026, 11, 23)
    assert press(view.grid, K.Key_Right) == date(2026, 11, 22)


@pytest.mark.parametrize(("locale", "first"), [("en_US", "Sun"), ("en_GB", "Mon"), ("ar_EG", None)])
@pytest.mark.usefixtures("british")
def test_the_week_begins_as_in_the_language(
    view: CalendarView, locale: str, first: str | None
) -> None:
    QLocale.setDefault(QLocale(locale))
    view.begin(TODAY, None)
    model = view.grid.days
    assert first is None or model.weekday(0) == first
    starts = QLocale().firstDayOfWeek().value
    assert model.place(date(2026, 11, 1)).column() == (7 - starts) % 7


def test_a_day_with_pages_is_said_and_so_is_today(view: CalendarView) -> None:
    view.mark(date(2026, 11, 1), frozenset([date(2026, 11, 17)]))
    assert "With pages" in spoken(view.grid, date(2026, 11, 17))
    assert "With pages" not in spoken(view.grid, date(2026, 11, 18))
    assert "today" in spoken(view.grid, TODAY)
    assert spoken(view.grid, date(2026, 11, 18)) == "Wednesday 18 November 2026"
    view.mark(date(2026, 10, 1), frozenset([date(2026, 11, 18)]))
    assert "With pages" not in spoken(view.grid, date(2026, 11, 18))


def test_a_screen_reader_finds_a_table_of_days_under_their_weekdays(view: CalendarView) -> None:
    table = QAccessible.queryAccessibleInterface(view.grid)
    assert (table.role(), table.text(QAccessible.Text.Name)) == (QAccessible.Role.Table, "Calendar")
    parts = [table.child(number) for number in range(table.childCount())]
    heads = [one for one in parts if one.role() == QAccessible.Role.ColumnHeader]
    assert heads[0].text(QAccessible.Text.Name) == "Monday"
    said = [one.text(QAccessible.Text.Name) for one in parts if one.role() == QAccessible.Role.Cell]
    assert "Wednesday 18 November 2026" in said
    assert "Sunday 22 November 2026. This is today" in said


def shown(face: JournalFace) -> list[str]:
    model = face.list.pages
    rows = [model.line(model.index(row)) for row in range(model.rowCount())]
    return [one.title for one in rows if one.kind is not Kind.HEAD]


def test_a_day_opens_its_pages_and_a_chip_takes_it_away(
    qtbot: QtBot, journal: Journal, page: JournalPage
) -> None:
    for day in ("2026-11-20", "2026-11-20", "2026-11-09"):
        journal.add(Page("words", title=day, date=day))
    sealed = journal.add(Page("shut", title="Shut", date="2026-11-13")).entry
    journal.marks.seal(sealed, Seal())
    hidden = journal.add(Page("never", title="Never", date="2026-11-14")).entry
    journal.marks.hide(hidden)
    page.show()
    page.show_list()
    face = page.findChildren(JournalFace)[0]
    face.ways.calendar.click()
    view = face.ways.days
    assert view is not None
    qtbot.waitUntil(view.grid.hasFocus)
    assert face.list.isHidden()
    marked = [n for n in range(1, 31) if view.grid.days.marked(date(2026, 11, n))]
    assert marked == [9, 13, 20]
    press(view.grid, K.Key_Left, K.Key_Left, K.Key_Return)
    assert shown(face) == ["2026-11-20", "2026-11-20"]
    assert face.list.hasFocus()
    assert [chip.words() for chip in face.ways.chips.chips().values()] == ["20 November 2026"]
    face.ways.calendar.click()
    assert view.grid.days.chosen == date(2026, 11, 20)
    assert page.stop()
    assert face.ways.calendar.hasFocus()
    face.ways.chips.chips()["day"].click()
    assert len(shown(face)) == 4
    assert face.ways.filters.hasFocus()
