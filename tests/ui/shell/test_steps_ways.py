"""Small steps among the other pages: Today tells of a meeting, pacing and Bring along read it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
import shiboken6

from healingjournal.prompts.held import HeldPack
from healingjournal.prompts.pack import Pack
from healingjournal.prompts.sitting import Sitting
from healingjournal.steps.thing import Circle, MarkedDate, Milestone
from healingjournal.ui.careplan.page import CarePage
from healingjournal.ui.sharing.meeting_view import MeetingView
from healingjournal.ui.sharing.page import BringPage
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.shell.prompt_memory import memory_in
from healingjournal.ui.steps.forms.form_view import FormView
from healingjournal.ui.steps.hub import Hub
from healingjournal.ui.steps.page import StepsPage
from healingjournal.ui.theme.look import Look
from healingjournal.ui.today.page import TodayPage
from tests.ui.shell.opened_pages import OpenedPages
from tests.vault.cheap import shut

# On the clock of this computer, as the room reads it when it is told no zone.
NOON = datetime(2026, 11, 22, 12, 0).astimezone()
TODAY = NOON.date()


class Opened(OpenedPages):
    """The pages of one opening, small steps among them."""

    @property
    def today(self) -> TodayPage:
        self.navigation.go(Place.TODAY)
        page = self.navigation.current()
        assert isinstance(page, TodayPage)
        return page

    @property
    def page(self) -> StepsPage:
        page = self.navigation.current()
        assert isinstance(page, StepsPage)
        return page

    def meets(
        self, name: str = "", first: date | None = None, at: time | None = None, whom: str = ""
    ) -> None:
        steps = self.wiring.steps._steps()
        made = replace(steps.begin(Circle), name=name, first=first, at=at, whom=whom)
        steps.keep(made)


@pytest.fixture
def journal(look: Look, tmp_path: Path) -> Iterator[Opened]:
    shut(tmp_path / "pages")
    with opened(look, tmp_path / "pages") as found:
        yield found


@contextmanager
def opened(look: Look, folder: Path) -> Iterator[Opened]:
    found = Opened(look, folder, NOON)
    try:
        found.unlock()
        yield found
    finally:
        found.vault.close()
        shiboken6.delete(found.stack)


def test_today_opens_the_room_by_a_quiet_line_and_closing_leads_back(journal: Opened) -> None:
    journal.today.steps.click()
    assert isinstance(journal.page.here(), Hub)
    assert journal.page.stop()
    assert journal.navigation.here is Place.TODAY


def test_closing_leads_back_to_where_one_was(journal: Opened) -> None:
    journal.navigation.go(Place.MOMENTS)
    journal.wiring.steps.open()
    journal.page.stop()
    assert journal.navigation.here is Place.MOMENTS


def test_the_care_plan_leads_to_small_steps_and_back(journal: Opened) -> None:
    journal.navigation.go(Place.CARE)
    page = journal.navigation.current()
    assert isinstance(page, CarePage)
    page.overview.steps.click()
    assert isinstance(journal.page.here(), Hub)
    journal.page.stop()
    assert journal.navigation.here is Place.CARE


def test_a_near_meeting_is_one_line_without_its_name(journal: Opened) -> None:
    assert journal.today.meeting.isHidden()
    journal.meets(name="Those who meet", first=TODAY, at=time(18, 30))
    line = journal.today.meeting
    assert not line.isHidden()
    assert line.sentence.words().startswith("There is a meeting today, ")
    assert "Those" not in line.sentence.words()
    line.open.click()
    form = journal.page.here()
    assert isinstance(form, FormView)
    assert form.heading.words() == "Before Sunday 22 November"


def test_not_now_puts_the_line_away_until_another_meeting_is_near(journal: Opened) -> None:
    journal.meets(first=TODAY + timedelta(days=1))
    line = journal.today.meeting
    assert line.sentence.words() == "There is a meeting tomorrow."
    line.later.click()
    assert journal.today.meeting.isHidden()
    journal.meets(first=TODAY, at=time(20, 0))
    assert not journal.today.meeting.isHidden()


def test_pacing_hears_of_meetings_and_marked_days(journal: Opened) -> None:
    ways = journal.wiring.steps
    assert ways.dates() == (frozenset(), ())
    journal.meets(first=TODAY, at=time(13, 0))
    steps = ways._steps()
    steps.keep(replace(steps.begin(MarkedDate), words="x", day=TODAY))
    marked, meetings = ways.dates()
    assert marked == {TODAY}
    assert [one - NOON for one in meetings] == [timedelta(hours=1)]
    memory = memory_in(journal.vault.kept, journal._start.clock, ways.dates)
    placed = memory.placed(Sitting())
    assert (placed.marked_days, placed.meetings) == (marked, meetings)
    steps.keep(replace(steps.begin(MarkedDate), day=TODAY + timedelta(days=9)))
    ahead = [(TODAY, "x"), (TODAY + timedelta(days=9), "A marked date")]
    assert list(journal.wiring.moments.days_ahead()) == ahead


def test_bring_along_fills_in_whom_one_meets(journal: Opened) -> None:
    journal.meets(whom="group", name="Tuesdays", first=TODAY + timedelta(days=2))
    journal.meets(whom="person")
    journal.navigation.go(Place.BRING)
    page = journal.navigation.current()
    assert isinstance(page, BringPage)
    view = page.findChildren(MeetingView)[0]
    assert not view.known.isHidden()
    view.known.chosen.emit("0")
    bringing = page.bringing
    assert (bringing.whom, bringing.name) == ("group", "Tuesdays")
    assert bringing.meeting == TODAY + timedelta(days=2)
    assert view.name.text() == "Tuesdays"
    assert view.whom.only() == "group"


def test_without_a_meeting_bring_along_offers_none(journal: Opened) -> None:
    journal.navigation.go(Place.BRING)
    page = journal.navigation.current()
    assert isinstance(page, BringPage)
    assert page.findChildren(MeetingView)[0].known.isHidden()


def test_the_rhythm_of_a_pack_is_offered_to_a_meeting(journal: Opened) -> None:
    rhythm = {"opening": "Name one thing you see."}
    pack = Pack("rivers", "en", "Rivers", (), rhythm)
    journal.rooms.prompts.take([HeldPack(pack), HeldPack(replace(pack, theme="dry", rhythm={}))])
    journal.wiring.steps.open()
    assert journal.page.packs() == [("rivers/en", "Rivers", rhythm)]


def test_lock_keeps_what_is_typed_here(journal: Opened) -> None:
    journal.wiring.steps.open()
    page = journal.page
    page.open_part("milestone")
    steps = journal.wiring.steps._steps()
    page._form(replace(steps.begin(Milestone), words="The sea"))
    form = page.here()
    assert isinstance(form, FormView)
    form.filled[0].changed.emit()
    command = journal.wiring.unsaved()
    assert command is not None
    command()
    assert [one.words for one in steps.all(Milestone)] == ["The sea"]
