"""Small steps by keyboard alone: what is typed is kept, all of it can be taken away."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from healingjournal.base.errors import CannotWriteError
from healingjournal.steps.service import Steps
from healingjournal.steps.thing import Circle, MarkedDate, Meeting, Milestone, Step, Thing
from healingjournal.ui.steps.cards_view import CardsView, CardView
from healingjournal.ui.steps.circle_view import CircleView
from healingjournal.ui.steps.forms import words as form_words
from healingjournal.ui.steps.forms.form_view import FormView
from healingjournal.ui.steps.hub import Hub
from healingjournal.ui.steps.page import StepsPage
from healingjournal.ui.steps.things_view import ThingsView
from tests.ui.steps.conftest import Stepping

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def walk(name: str) -> None:
    """Press Tab until what has this name has the keyboard."""
    for _ in range(60):
        if focus().accessibleName() == name:
            return
        page = focus().window()
        if isinstance(page, StepsPage):
            page.order_stops()  # as the window does before Tab moves
        QTest.keyClick(focus(), TAB)
    raise AssertionError(name)


def press(name: str) -> None:
    walk(name)
    QTest.keyClick(focus(), Qt.Key.Key_Space)


def choose(first: str, further: int) -> None:
    """Walk to a group of chips by its first one, and choose the one so many further on."""
    walk(first)
    for _ in range(further):
        QTest.keyClick(focus(), Qt.Key.Key_Right)
    QTest.keyClick(focus(), Qt.Key.Key_Space)


def types(name: str, text: str) -> None:
    walk(name)
    QTest.keyClicks(focus(), text)


def test_the_first_card_says_with_whom_it_is_not_meant(stepping: Stepping) -> None:
    hub = stepping.here(Hub)
    assert focus() is hub.sentence
    assert hub.sentence.words().startswith("Not with someone you are afraid of.")


def test_a_step_from_plan_to_not_done_by_keys(stepping: Stepping) -> None:
    press("Steps to try")
    press("A new step")
    choose("Trust", 2)
    types("What I could do", "Sit near Ana")
    types("With whom, in my words", "Ana")
    choose("I did it", 3)
    press("Back")
    (step,) = stepping.steps.all(Step)
    assert (step.kind, step.what, step.whom) == ("connection", "Sit near Ana", "Ana")
    assert step.outcome == "not_done"
    assert stepping.here(ThingsView).rows[0].accessibleName() == "Sit near Ana"


def test_what_is_typed_is_kept_without_any_key_more(stepping: Stepping) -> None:
    press("Milestones")
    press("Note a milestone")
    types("What counts to me", "The sea")
    form = stepping.here(FormView)
    assert stepping.page.unsaved() is not None
    form._timer.setInterval(0)
    form._changed()
    QTest.qWait(20)
    assert stepping.steps.all(Milestone)[0].words == "The sea"
    assert stepping.page.unsaved() is None


def test_lock_keeps_what_is_typed_last(stepping: Stepping) -> None:
    press("Milestones")
    press("Note a milestone")
    types("What counts to me", "The sea")
    command = stepping.page.unsaved()
    assert command is not None
    command()
    assert stepping.steps.all(Milestone)[0].words == "The sea"


def test_a_form_left_empty_leaves_nothing(stepping: Stepping) -> None:
    for part, new in (("Steps to try", "A new step"), ("Meetings", "A new meeting")):
        press(part)
        press(new)
        press("Back")
        press("Small steps")
    assert stepping.rows() == []


def test_taking_away_leaves_no_row(stepping: Stepping) -> None:
    step = replace(stepping.steps.begin(Step), what="Say no")
    stepping.steps.keep(step)
    press("Steps to try")
    press("Say no")
    types("What I noticed", "x")
    press("Take it away")
    assert stepping.rows() == []
    listed = stepping.here(ThingsView)
    assert listed.notice.words() == "It is gone."
    assert listed.rows == []
    press("Put it back")
    assert stepping.steps.all(Step) == [step]
    assert [row.accessibleName() for row in listed.rows] == ["Say no"]


def test_a_circle_is_taken_away_with_its_pages_and_leads_back_to_the_list(
    stepping: Stepping,
) -> None:
    circle = replace(stepping.steps.begin(Circle), name="Tuesdays", first=date(2026, 11, 24))
    stepping.steps.keep(circle)
    stepping.steps.keep(replace(stepping.steps.meeting(circle, date(2026, 11, 24)), want="x"))
    press("Meetings")
    press("Tuesdays")
    press("Change this meeting")
    press("Take it away")
    assert stepping.rows() == []
    assert stepping.here(ThingsView).rows == []
    press("Put it back")
    assert stepping.steps.all(Circle) == [circle]
    assert [one.want for one in stepping.steps.meetings(circle)] == ["x"]


def test_a_meeting_before_and_after_by_keys(stepping: Stepping) -> None:
    press("Meetings")
    press("A new meeting")
    press("A group")
    types("A name for it", "Tuesdays")
    types("The first day, or the only one", "2026-11-17")
    types("The time", "18:30")
    press("Every week")
    types("Days without it", "2026-12-01")
    types("What I do afterwards", "Walk home")
    press("Back")
    (circle,) = stepping.steps.all(Circle)
    assert (circle.first, circle.at, circle.every) == (date(2026, 11, 17), time(18, 30), "weekly")
    assert circle.not_on == (date(2026, 12, 1),)
    press("Tuesdays")
    view = stepping.here(CircleView)
    assert view.when.words() == "Next: Tuesday 24 November, 18:30"
    press("Before Tuesday 24 November")
    types("What I want from it", "To be heard")
    press("Back")
    press("After Tuesday 17 November")
    form = stepping.here(FormView)
    assert form.note.words() == "How it was for me. Other people’s words stay in the room."
    types("Something to try until the next time", "One slow tea")
    press("Back")
    pages = stepping.steps.meetings(circle)
    assert [(one.day, one.want, one.practice) for one in pages] == [
        (date(2026, 11, 24), "To be heard", ""),
        (date(2026, 11, 17), "", "One slow tea"),
    ]
    assert pages[0].afterwards == "Walk home"
    told = [label.accessibleName() for label in view._about.findChildren(QWidget)]
    assert "One slow tea" in told


def test_a_page_of_another_day_is_there_to_change(stepping: Stepping) -> None:
    steps = stepping.steps
    circle = replace(steps.begin(Circle), name="Choir", first=date(2026, 11, 1), every="weekly")
    steps.keep(circle)
    steps.keep(replace(steps.meeting(circle, date(2026, 11, 8)), was="Loud"))
    press("Meetings")
    press("Choir")
    press("8 November 2026")
    types("What I carry home that is not mine", "Their hurry")
    press("Back")
    assert stepping.here(CircleView)
    (page,) = steps.meetings(circle)
    assert (page.was, page.carry) == ("Loud", "Their hurry")


def test_a_day_that_is_none_is_said_and_the_rest_is_kept(stepping: Stepping) -> None:
    press("Marked dates")
    press("Mark a date")
    types("In my words", "The hearing")
    types("The day", "soonish")
    form = stepping.here(FormView)
    form.keep()
    hint = focus().accessibleDescription()
    assert hint == form_words.no_day("soonish")
    assert stepping.steps.all(MarkedDate)[0].day is None
    for _ in range(7):
        QTest.keyClick(focus(), Qt.Key.Key_Backspace)
    QTest.keyClicks(focus(), "4 December")
    form.keep()
    assert stepping.steps.all(MarkedDate)[0].day == date(2026, 12, 4)
    assert focus().accessibleDescription() == form_words.a_day()


def test_a_disk_that_takes_nothing_is_said_and_the_words_stay(
    stepping: Stepping, monkeypatch: pytest.MonkeyPatch
) -> None:
    press("Milestones")
    press("Note a milestone")
    types("What counts to me", "The sea")
    form = stepping.here(FormView)

    def full(_steps: Steps, _thing: Thing) -> None:
        raise CannotWriteError

    with monkeypatch.context() as now:
        now.setattr(Steps, "keep", full)
        form.keep()
    assert "cannot be written" in form.notice.words()
    form.keep()
    assert stepping.steps.all(Milestone)[0].words == "The sea"
    assert not form.notice.isVisible()


def test_words_that_cannot_be_kept_are_not_left_behind_with_the_form(
    stepping: Stepping, monkeypatch: pytest.MonkeyPatch
) -> None:
    press("Milestones")
    press("Note a milestone")
    types("What counts to me", "The sea")
    form = stepping.here(FormView)
    closed: list[bool] = []
    stepping.page.closed.connect(lambda: closed.append(True))

    def full(_steps: Steps, _thing: Thing) -> None:
        raise CannotWriteError

    with monkeypatch.context() as now:
        now.setattr(Steps, "keep", full)
        stepping.page.stop()
        assert stepping.here(FormView) is form
        assert "cannot be written" in form.notice.words()
        stepping.page.stop()  # nobody is held here: the room is left, the words wait in it
        assert closed
        stepping.page.begin()
        assert stepping.here(FormView) is form
    stepping.page.stop()
    assert closed == [True, True]
    command = stepping.page.unsaved()
    assert command is not None
    command()
    assert stepping.steps.all(Milestone)[0].words == "The sea"


def test_of_a_long_list_some_stand_at_once_and_the_next_by_a_press(stepping: Stepping) -> None:
    for number in range(60):
        begun = stepping.steps.begin(Milestone)
        stepping.steps.keep(replace(begun, made_ms=number, words=f"The sea {number}"))
    press("Milestones")
    things = stepping.here(ThingsView)
    assert len(things.rows) == 50
    assert things.rows[0].accessibleName() == "The sea 59"
    press("Show more")
    assert len(things.rows) == 60
    assert focus() is things.rows[50]
    assert things.more.isHidden()


def test_esc_leads_back_the_way_one_came(stepping: Stepping) -> None:
    closed: list[bool] = []
    stepping.page.closed.connect(lambda: closed.append(True))
    press("Steps to try")
    press("A new step")
    for kind in (ThingsView, Hub):
        assert stepping.page.stop()
        assert stepping.here(kind)
    assert not closed
    assert stepping.page.stop()
    assert closed == [True]


def test_cards_are_read_and_left_by_keys(stepping: Stepping) -> None:
    press("Cards to practise")
    press("Saying no")
    assert stepping.here(CardView).heading.words() == "Saying no"
    press("Cards to practise")
    assert len(stepping.here(CardsView).cards) == 7


def test_the_rhythm_of_a_pack_shows_only_where_it_was_chosen(stepping: Stepping) -> None:
    pack = ("rivers/en", "Rivers", {"opening": "Name one thing you see."})
    stepping.page.packs = lambda: [pack]
    steps = stepping.steps
    steps.keep(replace(steps.begin(Circle), name="With", pack="rivers/en"))
    steps.keep(replace(steps.begin(Circle), name="Without"))
    told: dict[str, list[str]] = {}
    for name in ("With", "Without"):
        stepping.page.begin()
        press("Meetings")
        press(name)
        view = stepping.here(CircleView)
        told[name] = [one.accessibleName() for one in view._about.findChildren(QWidget)]
    assert "Name one thing you see." in told["With"]
    assert "Name one thing you see." not in told["Without"]


def test_the_near_meeting_opens_on_its_page(stepping: Stepping) -> None:
    circle = replace(stepping.steps.begin(Circle), name="Tuesdays", first=date(2026, 11, 22))
    stepping.steps.keep(circle)
    stepping.page.open_meeting(circle, date(2026, 11, 22))
    form = stepping.here(FormView)
    thing = form.thing()
    assert isinstance(thing, Meeting) and thing.day == date(2026, 11, 22)
    stepping.page.back()
    assert stepping.here(CircleView)
