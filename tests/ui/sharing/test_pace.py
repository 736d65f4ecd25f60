"""One reading aloud tells the pace, if the person likes; every time shown then follows it."""

from healingjournal.ui.sharing import told, words
from healingjournal.ui.sharing.pace_row import PaceRow
from healingjournal.ui.sharing.page import CHOOSE, SEE, BringPage
from healingjournal.ui.sharing.read_view import ReadView
from tests.ui.sharing.conftest import Room, choosing, on_to, rows, seeing

BODY = "The lamp by the window was warm. " * 60  # 420 words: 4 to 6 minutes, read slowly


def reading(room: Room) -> tuple[BringPage, PaceRow]:
    room.write(BODY)
    page = room.page()
    on_to(page, CHOOSE)
    for row in rows(page):
        row.box.click()
    on_to(page, SEE)
    return page, opened(page)


def opened(page: BringPage) -> PaceRow:
    assert page.making.preview is not None
    page.inner.open_reading(page.making.preview)
    view = page.views.made(ReadView)
    assert view is not None
    assert view.pace is not None
    return view.pace


def test_one_reading_tells_the_pace_and_every_time_follows_it(room: Room) -> None:
    page, pace = reading(room)
    assert pace.said.text() == told.reading("once")
    pace.main.click()
    assert pace.said.text() == told.reading("runs")
    view = page.views.made(ReadView)
    assert view is not None
    assert view.window().focusWidget() is view.texts[0]
    assert view.area.verticalScrollBar().value() == 0
    room.clock.seconds += 420.0
    pace.main.click()
    assert room.sharing.pace.own() == 60
    assert pace.said.text() == told.reading("known")
    page.inner.close()
    assert page.making.preview is not None
    assert page.making.preview.minutes == (7, 9)
    assert "at your pace" in seeing(page).sum.toPlainText()
    page.go(CHOOSE)
    assert choosing(page)._time._how.text() == words.choose("own_pace")


def test_it_can_be_left_and_nothing_is_kept(room: Room) -> None:
    page, pace = reading(room)
    pace.main.click()
    pace.leave.click()
    assert pace.said.text() == told.reading("once")
    pace.main.click()
    page.inner.close()
    room.clock.seconds += 420.0
    assert opened(page).said.text() == told.reading("once")
    assert room.sharing.pace.own() is None


def test_what_tells_no_pace_is_said_plainly_and_nothing_is_kept(room: Room) -> None:
    page, pace = reading(room)
    pace.main.click()
    room.clock.seconds += 3.0
    pace.main.click()
    assert room.sharing.pace.own() is None
    assert pace.said.text() == told.reading("once")
    assert "None is kept" in page.notice.words()


def test_the_pace_is_forgotten_in_one_press(room: Room) -> None:
    room.sharing.pace.learn(240, 150.0)
    page, pace = reading(room)
    assert pace.said.text() == told.reading("known")
    pace.main.click()
    assert room.sharing.pace.own() is None
    page.inner.close()
    assert page.making.preview is not None
    assert page.making.preview.minutes == (4, 6)
