"""What keeps prompts less close can be seen, set and taken back on the page itself."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.ids import PromptId
from healingjournal.prompts import memory
from healingjournal.prompts.memory import Taken
from healingjournal.prompts.service import Prompts
from healingjournal.settings.declared import Value
from healingjournal.ui.prompts import words
from healingjournal.ui.prompts.reasons import words as reasons
from tests.ui.prompts.test_card import themes_met

if TYPE_CHECKING:
    from tests.ui.prompts.conftest import Sitting

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_what_a_rise_lowered_is_undone_on_the_card_in_one_press(
    sitting: "Sitting", clock: SetClock
) -> None:
    rise = Taken(PromptId("joy-05"), 2, clock.now() - timedelta(hours=30), further_away=True)
    memory.keep(sitting.vault.kept, (rise,), clock.now())
    sitting.to_card()
    assert sitting.card.why.words() == reasons.why("why_after_rise", {})
    assert sitting.card.undo.isVisible()
    sitting.card.undo.click()
    assert sitting.card.notice.words() == words.less_close_undone()
    assert sitting.card.why.words() == reasons.why("why_open", {})
    assert sitting.card.undo.isHidden()
    assert sitting.kept()["taken"] == memory.as_data((replace(rise, further_away=False),))
    sitting.card.five["another"].click()
    assert sitting.card.notice.isHidden()


def test_undo_stands_only_where_a_rise_decides(sitting: "Sitting", clock: SetClock) -> None:
    sitting.to_card()
    assert sitting.card.undo.isHidden()
    rise = Taken(PromptId("joy-05"), 2, clock.now() - timedelta(hours=30), further_away=True)
    memory.keep(sitting.vault.kept, (rise,), clock.now())
    sitting.page.begin()
    sitting.check_in.here.chip("far").click()
    sitting.check_in.go_on.click()
    assert sitting.card.undo.isHidden()


def test_what_is_recent_stays_with_here_and_now_until_lock_and_is_not_kept(
    sitting: "Sitting", qtbot: QtBot
) -> None:
    sitting.page.begin()
    sitting.check_in.recent.click()
    sitting.check_in.skip_all.click()
    assert sitting.card.why.words() == reasons.why("why_recent", {})
    assert sitting.card.tier.words() == words.tier(1)
    assert sitting.card.notice.words() == reasons.first_days()
    with qtbot.waitSignal(sitting.page.help_requested):
        sitting.card.notice.buttons()[0].click()
    assert sitting.kept() == {}
    sitting.to_card()
    assert sitting.card.why.words() == reasons.why("why_recent", {})
    sitting.card.anyway.click()
    assert sitting.card.tier.words() == words.tier(2)
    sitting.page.begin()
    sitting.check_in.recent.click()
    sitting.check_in.skip_all.click()
    assert sitting.card.why.words() == reasons.why("why_open", {})
    assert sitting.card.notice.isHidden()


def test_the_persons_own_limits_hold(
    sitting: "Sitting", clock: SetClock, settings: dict[str, Value]
) -> None:
    settings.update(near_prompts=True, quiet_from=0, effects_a_day=1, near_a_week=1)
    settings["leave_out_themes"] = ["anger", "grief"]
    clock.moment = datetime(2026, 11, 22, 23, 0, tzinfo=clock.moment.tzinfo)
    sitting.to_card()
    assert sitting.card.why.words() == reasons.why("why_open", {})
    past = (
        Taken(PromptId("joy-05"), 2, clock.now()),
        Taken(PromptId("joy-06"), 3, clock.now() - timedelta(days=5)),
    )
    memory.keep(sitting.vault.kept, past, clock.now())
    met = themes_met(sitting)
    assert not met & {Prompts().theme_title(theme) for theme in ("anger", "grief")}
    sitting.card.wider.click()
    assert sitting.card.why.words() == reasons.why("why_enough_effects", {})
    sitting.card.anyway.click()
    sitting.card.anyway.click()
    assert sitting.card.tier.words() == words.tier(3)
