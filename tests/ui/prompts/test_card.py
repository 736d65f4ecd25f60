"""The card shows one prompt, says why, and can be left in five ways that weigh the same."""

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.ids import PromptId
from healingjournal.prompts import memory
from healingjournal.prompts.memory import Taken
from healingjournal.prompts.service import Prompts
from healingjournal.settings.declared import Value
from healingjournal.ui.prompts import words
from healingjournal.ui.prompts.reasons import words as reasons
from tests.ui.prompts.test_check_in import focused

if TYPE_CHECKING:
    from tests.ui.prompts.conftest import Sitting

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

WHYS = (
    "why_open why_anyway why_recent why_none_that_close why_far why_strong why_middle "
    "why_bit why_less_close why_after_rise "
    "why_three_rises why_enough_effects why_enough_near why_quiet_hours why_marked_day "
    "why_gentle_day why_meeting_soon why_too_short why_nothing_left"
).split()


def theme(sitting: "Sitting") -> str:
    return sitting.card.theme.words()


def test_a_prompt_is_shown_with_its_theme_and_without_any_number(sitting: "Sitting") -> None:
    sitting.to_card()
    assert sitting.question().endswith("?")
    assert theme(sitting)
    assert sitting.card.tier.words() in {words.tier(1), words.tier(2)}
    shown = (sitting.card.tier, sitting.card.why, sitting.card.permission)
    assert not any(re.search(r"\d", label.words()) for label in shown)
    assert QApplication.focusWidget() is sitting.card.question


def test_the_five_stand_in_one_order_and_one_size(sitting: "Sitting") -> None:
    sitting.to_card()
    five = list(sitting.card.five.values())
    assert [one.words() for one in five] == [
        "Skip",
        "Another",
        "Less close",
        "Blank page",
        "Ground",
    ]
    assert [one.x() for one in five] == sorted(one.x() for one in five)
    assert len({one.height() for one in five}) == 1
    assert max(one.width() for one in five) - min(one.width() for one in five) <= 1


@pytest.mark.parametrize("choice", ["skip", "another"])
def test_skip_and_another_bring_a_different_prompt_and_leave_no_trace(
    sitting: "Sitting", choice: str
) -> None:
    sitting.to_card()
    seen = [sitting.question()]
    for _ in range(12):
        sitting.card.five[choice].click()
        seen.append(sitting.question())
    assert len(set(seen)) == len(seen)
    assert sitting.kept() == {}


def test_less_close_stays_with_here_and_now(sitting: "Sitting") -> None:
    sitting.to_card()
    while sitting.card.tier.words() != words.tier(2):
        sitting.card.five["another"].click()
    sitting.card.five["less_close"].click()
    for _ in range(8):
        assert sitting.card.tier.words() == words.tier(1)
        assert sitting.card.why.words() == "You asked for something less close."
        assert sitting.card.anyway.isHidden()
        sitting.card.five["another"].click()


def test_not_this_topic_leaves_the_theme_out_until_lock(sitting: "Sitting") -> None:
    sitting.to_card()
    left = theme(sitting)
    sitting.card.not_this.click()
    sitting.page.begin()
    sitting.check_in.skip_all.click()
    for _ in range(20):
        assert theme(sitting) != left
        sitting.card.five["skip"].click()
    assert sitting.kept() == {}


def test_what_was_shown_does_not_come_again_after_another_check_in(sitting: "Sitting") -> None:
    sitting.to_card()
    first = sitting.question()
    sitting.to_card()
    assert sitting.question() != first


def test_blank_page_ground_and_stop_ask_nothing(sitting: "Sitting", qtbot: QtBot) -> None:
    sitting.to_card()
    page = sitting.page
    for button, asked in (
        (sitting.card.five["blank"], page.blank_requested),
        (sitting.card.five["ground"], page.ground_requested),
        (sitting.card.footer.stop, page.stopped),
    ):
        with qtbot.waitSignal(asked):
            button.click()
    assert sitting.kept() == {}


def test_writing_keeps_exactly_id_tier_time_and_how_it_ended(
    sitting: "Sitting", clock: SetClock
) -> None:
    sitting.to_card()
    sitting.card.write.click()
    prompt = sitting.written[0]
    assert prompt.question == sitting.question()
    assert sitting.kept() == {
        "taken": [
            {
                "prompt": prompt.id,
                "tier": prompt.tier,
                "at": clock.now().isoformat(),
                "further_away": False,
            }
        ]
    }


def test_writing_on_the_same_prompt_twice_in_a_day_is_one(
    sitting: "Sitting", clock: SetClock
) -> None:
    sitting.to_card()
    sitting.card.write.click()
    clock.moment += timedelta(minutes=5)
    sitting.card.write.click()
    taken = sitting.kept()["taken"]
    assert isinstance(taken, list)
    assert len(taken) == 1


def test_the_choices_beside_a_page_work_here(sitting: "Sitting") -> None:
    sitting.to_card()
    sitting.card.write.click()
    before = sitting.question()
    sitting.page.choose("another")
    assert sitting.question() != before
    sitting.page.choose("less_close")
    assert sitting.card.tier.words() == words.tier(1)


def test_the_choices_work_for_a_page_opened_later(sitting: "Sitting") -> None:
    sitting.page.choose("less_close")
    assert sitting.card.tier.words() == words.tier(1)
    assert sitting.page.title() == "A prompt"


@pytest.mark.parametrize(("key", "value"), [("here", "far"), ("level", 8)])
def test_grounding_comes_first_and_an_easy_prompt_is_still_there(
    sitting: "Sitting", qtbot: QtBot, key: str, value: object
) -> None:
    sitting.page.begin()
    if key == "here":
        sitting.check_in.here.chip(str(value)).click()
    else:
        sitting.check_in.level.set_level(8)
    sitting.check_in.go_on.click()
    assert "Grounding could come first" in sitting.card.notice.words()
    assert sitting.card.tier.words() == words.tier(1)
    assert sitting.card.write.isVisible()
    for button in (sitting.card.notice.buttons()[0], sitting.card.five["ground"]):
        with qtbot.waitSignal(sitting.page.ground_requested) as asked:
            button.click()
        assert asked.args == [key == "here"]


def test_no_easy_prompt_is_promised_when_none_is_left(sitting: "Sitting") -> None:
    sitting.page.begin()
    sitting.check_in.here.chip("far").click()
    sitting.check_in.go_on.click()
    assert "An easy prompt is here" in sitting.card.notice.words()
    for _theme in Prompts().themes():
        if sitting.card.not_this.isVisible():
            sitting.card.not_this.click()
    assert sitting.card.notice.words() == reasons.why("why_far", {})
    assert sitting.question() == reasons.why("why_nothing_left", {})
    sitting.card.wider.click()
    assert sitting.card.write.isVisible()


def test_show_me_anyway_is_one_plain_press(sitting: "Sitting") -> None:
    sitting.page.begin()
    sitting.check_in.level.set_level(8)
    sitting.check_in.go_on.click()
    assert sitting.card.anyway.isVisible()
    sitting.card.anyway.click()
    assert sitting.card.tier.words() == words.tier(2)
    assert sitting.card.why.words() == "You asked for this one."
    assert sitting.card.notice.isHidden()
    assert sitting.card.anyway.isHidden()


def test_only_tiers_that_are_turned_on_are_shown_anyway(
    sitting: "Sitting", settings: dict[str, Value]
) -> None:
    sitting.page.begin()
    sitting.check_in.here.chip("bit").click()
    sitting.check_in.go_on.click()
    assert sitting.card.anyway.isHidden()
    settings["near_prompts"] = True
    sitting.page.begin()
    sitting.check_in.here.chip("bit").click()
    sitting.check_in.go_on.click()
    assert sitting.card.why.words() == reasons.why("why_bit", {})
    sitting.card.anyway.click()
    assert sitting.card.tier.words() == words.tier(3)


def test_the_next_one_up_is_one_step_only(
    sitting: "Sitting", settings: dict[str, Value]
) -> None:
    settings["near_prompts"] = True
    sitting.page.begin()
    sitting.check_in.here.chip("far").click()
    sitting.check_in.go_on.click()
    tiers = [sitting.card.tier.words()]
    while sitting.card.anyway.isVisible():
        sitting.card.anyway.click()
        tiers.append(sitting.card.tier.words())
    assert tiers == [words.tier(tier) for tier in (1, 2, 3)]


def test_late_hours_hold_the_closest_prompts(
    sitting: "Sitting", clock: SetClock, settings: dict[str, Value]
) -> None:
    settings["near_prompts"] = True
    clock.moment = datetime(2026, 11, 22, 22, 0, tzinfo=clock.moment.tzinfo)
    sitting.to_card()
    assert sitting.card.why.words() == "It is late or early, so this one is less close."
    assert sitting.card.tier.words() != words.tier(3)


def themes_met(sitting: "Sitting") -> set[str]:
    sitting.to_card()
    met = set[str]()
    while sitting.card.not_this.isVisible():
        met.add(sitting.card.theme.words())
        sitting.card.not_this.click()
    return met


def test_every_topic_comes_by_itself_but_faith(
    sitting: "Sitting", settings: dict[str, Value]
) -> None:
    every = {theme.title for theme in Prompts().themes()}
    faith = Prompts().theme_title("meaning")
    assert themes_met(sitting) == every - {faith}
    settings["leave_out_touches"] = []
    assert themes_met(sitting) == {faith}


def test_two_of_these_days_are_enough_for_a_day(sitting: "Sitting", clock: SetClock) -> None:
    themes = ("joy-05", "kindness-04")
    history = tuple(Taken(PromptId(one), 2, clock.now()) for one in themes)
    sitting.vault.kept.put(memory.ROOM, memory.KEY, memory.as_data(history))
    sitting.to_card()
    assert sitting.card.why.words() == reasons.why("why_enough_effects", {})
    assert sitting.card.tier.words() == words.tier(1)


def test_too_few_minutes_say_so_and_any_length_is_one_press(sitting: "Sitting") -> None:
    sitting.page.begin()
    sitting.check_in.minutes.chip("5").click()
    sitting.check_in.go_on.click()
    for _ in range(len(Prompts().list())):
        if sitting.card.write.isHidden():
            break
        sitting.card.five["skip"].click()
    assert sitting.card.five["blank"].isVisible()
    assert sitting.card.five["skip"].isHidden()
    assert sitting.card.wider.isVisible()
    sitting.card.wider.click()
    assert sitting.card.write.isVisible()


@pytest.mark.parametrize("key", WHYS)
def test_every_reason_has_its_own_sentence(key: str) -> None:
    told = reasons.why(key, {"minutes": 5})
    assert told.endswith(".")
    assert key == "why_open" or told != reasons.why("why_open", {})


def form_of(sitting: "Sitting") -> str:
    shown = Prompts()
    return next(one.format for one in shown.list() if one.question == sitting.question())


def to_format(sitting: "Sitting", *forms: str) -> None:
    sitting.to_card()
    for _ in range(len(Prompts().list())):
        if form_of(sitting) in forms:
            return
        sitting.card.five["skip"].click()
    pytest.fail("no prompt of this kind is shown")


@pytest.mark.parametrize(
    ("form", "way"), [("list", "list"), ("words", "words"), ("draw", "drawing")]
)
def test_the_prompts_own_way_to_answer_is_chosen_first(
    sitting: "Sitting", form: str, way: str
) -> None:
    to_format(sitting, form)
    assert [one.words() for one in sitting.card.answer.all_chips()] == [
        "Words",
        "A list",
        "One line",
        "A drawing",
    ]
    assert sitting.card.answer.chosen() == [way]
    sitting.card.write.click()
    assert sitting.began == [(way, "")]


def test_another_way_can_be_chosen_and_one_always_holds(sitting: "Sitting") -> None:
    to_format(sitting, "words")
    chip = sitting.card.answer.chip("line")
    chip.click()
    chip.click()
    assert sitting.card.answer.chosen() == ["line"]
    sitting.card.write.click()
    assert sitting.began == [("line", "")]
    to_format(sitting, "words")
    assert sitting.card.answer.chosen() == ["words"]


def test_what_is_chosen_music_or_paper_is_still_said(sitting: "Sitting") -> None:
    to_format(sitting, "choose", "draw", "music")
    assert sitting.card.way.isVisible()
    assert sitting.card.answer.chosen() == ["words"]


def test_the_ways_to_answer_are_one_stop_between_the_topic_and_skip(sitting: "Sitting") -> None:
    to_format(sitting, "words")
    stops = []
    for _ in range(4):
        stops.append(focused().accessibleName())
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert stops == [sitting.question(), "Not this topic", "Words", "Skip"]
    sitting.card.answer.first().setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert sitting.card.answer.chosen() == ["list"]
