"""A meeting is noted, told of on Today, prepared, and all of it is there after locking."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from healingjournal.base.clock import SystemClock
from healingjournal.steps.service import Steps
from healingjournal.steps.thing import Circle, Step
from tests.journeys.house_shell import House, a_house
from tests.vault.cheap import again

NEAR = "There is a meeting today."
FIRST = "Not with someone you are afraid of."


def to_small_steps(house: House, part: str) -> None:
    house.person.press("Small steps and meetings")
    house.person.waits_to_see(FIRST)
    house.person.press(part)


def home(house: House) -> None:
    house.comes_home()
    house.settles()


def test_a_meeting_of_today_from_noting_it_to_the_page_before(
    tmp_path: Path, qapp: QApplication
) -> None:
    today = datetime.now().astimezone().date()
    with a_house(tmp_path, qapp) as house:
        house.unlock()
        house.settles()
        assert not house.person.sees(NEAR)
        to_small_steps(house, "Meetings")
        house.person.press("A new meeting")
        house.person.press("A group")
        house.person.types_in("A name for it", "Those who meet")
        house.person.types_in("The first day, or the only one", today.isoformat())
        house.person.types_in("What I do afterwards", "Walk home")
        home(house)
        house.person.waits_to_see(NEAR)
        assert not house.person.sees("Those who meet")
        house.person.press("The page before")
        house.person.waits_to_see("What I keep for myself")
        house.person.types_in("What I want from it", "To be heard")
        house.person.key("Escape")
        house.person.waits_to_see("Those who meet")
        home(house)
        to_small_steps(house, "Steps to try")
        house.person.press("A new step")
        house.person.types_in("What I could do", "Ask Jo along")
        # Closed in the middle of a line: what is typed is kept on the way out.
    vault = again(tmp_path / "pages")
    steps = Steps(vault, SystemClock())
    (circle,) = steps.all(Circle)
    (page,) = steps.meetings(circle)
    assert (circle.whom, circle.first, circle.name) == ("group", today, "Those who meet")
    assert (page.want, page.afterwards, page.day) == ("To be heard", "Walk home", today)
    assert [one.what for one in steps.all(Step)] == ["Ask Jo along"]
    vault.close()
