"""After a page one question may be answered; only further away is remembered."""

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import CannotWriteError
from healingjournal.base.ids import PromptId
from healingjournal.prompts import memory
from healingjournal.prompts.memory import History, Taken
from healingjournal.prompts.service import Prompts
from healingjournal.settings.declared import Value, declared
from healingjournal.ui.prompts import words
from healingjournal.ui.prompts.after_view import AfterView
from healingjournal.ui.prompts.card_view import CardView
from healingjournal.ui.prompts.memory import PromptMemory
from healingjournal.ui.prompts.offers_view import OffersView
from healingjournal.ui.prompts.page import PromptsPage
from healingjournal.ui.prompts.reasons import words as reasons
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork

if TYPE_CHECKING:
    from tests.ui.prompts.conftest import Sitting

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def write_and_finish(sitting: "Sitting", number: int | None = None) -> AfterView:
    sitting.page.begin()
    sitting.check_in.level.set_level(number)
    sitting.check_in.go_on.click()
    sitting.card.write.click()
    sitting.page.after(sitting.written[-1].id)
    return sitting.page.findChildren(AfterView)[0]


def rises(sitting: "Sitting") -> list[object]:
    taken = sitting.kept()["taken"]
    assert isinstance(taken, list)
    return [one["further_away"] for one in taken if isinstance(one, dict)]


@pytest.mark.parametrize("answer", ["here", "same"])
def test_more_here_or_the_same_lead_to_today(
    sitting: "Sitting", qtbot: QtBot, answer: str
) -> None:
    after = write_and_finish(sitting)
    after.answers.chip(answer).click()
    with qtbot.waitSignal(sitting.page.stopped):
        after.go_on.click()
    assert rises(sitting) == [False]


def test_no_answer_leads_to_today_as_well(sitting: "Sitting", qtbot: QtBot) -> None:
    after = write_and_finish(sitting)
    after.skip.click()
    with qtbot.waitSignal(sitting.page.stopped):
        after.go_on.click()
    assert rises(sitting) == [False]


def test_further_away_is_kept_at_once_and_leads_to_one_card(
    sitting: "Sitting", qtbot: QtBot
) -> None:
    after = write_and_finish(sitting)
    after.answers.chip("further").click()
    assert rises(sitting) == [True]
    after.go_on.click()
    offers = sitting.page.findChildren(OffersView)[0]
    assert sitting.page.first_focus() is offers.first()
    for key, asked in (
        ("ground", sitting.page.ground_requested),
        ("blank", sitting.page.blank_requested),
        ("help", sitting.page.help_requested),
    ):
        with qtbot.waitSignal(asked):
            offers.offers[key].click()
    with qtbot.waitSignal(sitting.page.stopped):
        offers.footer.stop.click()


def offers_after_a_rise(sitting: "Sitting", *before: timedelta) -> OffersView:
    """Finish a page further away, after others that ended so before."""
    now = sitting.now()
    past = [
        Taken(PromptId(f"joy-{place:02}"), 1, now - ago, further_away=True)
        for place, ago in enumerate(before, 1)
    ]
    memory.keep(sitting.vault.kept, past, now)
    after = write_and_finish(sitting)
    after.answers.chip("further").click()
    after.go_on.click()
    return sitting.page.findChildren(OffersView)[0]


def test_after_one_rise_it_says_for_two_days_and_one_press_undoes_it(sitting: "Sitting") -> None:
    offers = offers_after_a_rise(sitting)
    assert offers.less_close.words() == words.less_close_for_now()["two_days"]
    offers.undo.click()
    assert offers.less_close.words() == words.less_close_undone()
    assert offers.undo.isHidden()
    assert rises(sitting) == [False]
    sitting.to_card()
    assert sitting.card.why.words() == reasons.why("why_open", {})


def test_after_a_third_rise_it_says_for_up_to_a_week_and_that_holds(
    sitting: "Sitting", clock: SetClock
) -> None:
    offers = offers_after_a_rise(sitting, timedelta(days=1), timedelta(days=5))
    said = offers.less_close.words()
    assert said == words.less_close_for_now()["week"]
    assert said.startswith("For up to a week")
    assert "someone you trust" in said
    clock.moment += timedelta(days=6, hours=23)
    sitting.to_card()
    assert sitting.card.why.words() == reasons.why("why_three_rises", {})
    assert sitting.card.tier.words() == words.tier(1)
    assert sitting.card.anyway.isVisible()
    clock.moment += timedelta(hours=2)
    sitting.to_card()
    assert sitting.card.why.words() == reasons.why("why_open", {})


def test_the_week_is_undone_in_one_press_as_well(sitting: "Sitting") -> None:
    offers = offers_after_a_rise(sitting, timedelta(days=5), timedelta(days=9))
    offers.undo.click()
    assert rises(sitting) == [False, False, False]


def test_two_days_count_from_the_end_of_a_page_begun_the_day_before(
    sitting: "Sitting", clock: SetClock
) -> None:
    sitting.to_card()
    sitting.card.write.click()
    clock.moment += timedelta(hours=30)
    sitting.page.after(sitting.written[-1].id)
    sitting.page.findChildren(AfterView)[0].answers.chip("further").click()
    clock.moment += timedelta(hours=47)
    sitting.to_card()
    assert sitting.card.why.words() == reasons.why("why_after_rise", {})


def test_an_undo_that_cannot_be_kept_says_so(look: Look, clock: SetClock, qtbot: QtBot) -> None:
    rise = Taken(PromptId("joy-01"), 1, clock.now(), further_away=True)

    def cannot(_history: History) -> None:
        raise CannotWriteError

    def values(key: str) -> Value:
        return declared(key).default

    store = PromptMemory(taken=lambda: (rise,), store=cannot)
    page = PromptsPage(Prompts(), store, InlineWork(), look, clock, values)
    qtbot.addWidget(page)
    page.after(rise.prompt)
    after = page.findChildren(AfterView)[0]
    after.answers.chip("further").click()
    after.go_on.click()
    offers = page.findChildren(OffersView)[0]
    said = offers.less_close.words()
    offers.undo.click()
    assert "cannot be written" in offers.notice.words()
    assert offers.less_close.words() == said


@pytest.mark.parametrize(("answer", "far"), [("further", True), ("here", False)])
def test_ground_hears_whether_one_is_far_away(
    sitting: "Sitting", qtbot: QtBot, answer: str, far: bool
) -> None:
    after = write_and_finish(sitting, 2)
    after.number.click()
    after.level.set_level(8)
    after.answers.chip(answer).click()
    after.go_on.click()
    offers = sitting.page.findChildren(OffersView)[0]
    with qtbot.waitSignal(sitting.page.ground_requested) as asked:
        offers.offers["ground"].click()
    assert asked.args == [far]


def test_stop_keeps_what_was_answered(sitting: "Sitting") -> None:
    after = write_and_finish(sitting)
    after.answers.chip("further").click()
    after.footer.stop.click()
    assert rises(sitting) == [True]


def test_an_answer_can_be_taken_back(sitting: "Sitting") -> None:
    after = write_and_finish(sitting)
    after.answers.chip("further").click()
    after.answers.chip("here").click()
    assert rises(sitting) == [False]


def test_a_number_is_asked_for_only_if_one_was_given(sitting: "Sitting") -> None:
    assert write_and_finish(sitting).number.isHidden()
    assert write_and_finish(sitting, 2).number.isVisible()


@pytest.mark.parametrize(("before", "now", "risen"), [(2, 3, False), (2, 4, True), (5, 1, False)])
def test_a_number_given_again_is_compared_and_not_kept(
    sitting: "Sitting", before: int, now: int, risen: bool
) -> None:
    after = write_and_finish(sitting, before)
    after.number.click()
    after.level.set_level(now)
    assert rises(sitting) == [risen]
    assert set(sitting.kept()) == {"taken"}


def test_after_a_rise_the_next_prompt_is_less_close_and_says_so(
    sitting: "Sitting", clock: SetClock
) -> None:
    after = write_and_finish(sitting)
    after.answers.chip("further").click()
    clock.moment += timedelta(hours=20)
    sitting.to_card()
    assert sitting.card.why.words() == reasons.why("why_after_rise", {})
    assert sitting.card.tier.words() == words.tier(1)
    sitting.card.anyway.click()
    assert sitting.card.tier.words() == words.tier(2)


def test_a_page_finished_on_a_prompt_nobody_noted_is_noted_then(
    sitting: "Sitting", clock: SetClock
) -> None:
    sitting.page.after(PromptId("gone-99"))
    assert sitting.kept() == {
        "taken": [
            {
                "prompt": "gone-99",
                "tier": 3,
                "at": clock.now().isoformat(),
                "further_away": False,
            }
        ]
    }


def test_a_failure_to_keep_is_told_and_holds_nothing_up(
    look: Look, clock: SetClock, qtbot: QtBot
) -> None:
    def cannot(_history: History) -> None:
        raise CannotWriteError

    def values(key: str) -> Value:
        return declared(key).default

    store = PromptMemory(taken=lambda: (), store=cannot)
    page = PromptsPage(Prompts(), store, InlineWork(), look, clock, values)
    qtbot.addWidget(page)
    page.choose("another")
    with qtbot.waitSignal(page.write_requested):
        page.findChildren(CardView)[0].write.click()
    page.after(PromptId("joy-01"))
    after = page.findChildren(AfterView)[0]
    assert "cannot be written" in after.notice.words()
    with qtbot.waitSignal(page.stopped):
        after.footer.stop.click()
