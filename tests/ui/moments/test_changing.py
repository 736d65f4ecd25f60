"""A note can be changed, and followed along its thread; what is not touched stays as it was."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import CannotWriteError
from healingjournal.ui.moments.own.view import OwnWordsView
from healingjournal.ui.moments.thread.view import ThreadView
from healingjournal.ui.moments.when_card import WhenCard

if TYPE_CHECKING:
    from tests.ui.moments.conftest import Noting

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
WHOLE: dict[str, object] = {
    "when": "2026-11-18T07:45",
    "setting": "transport",
    "around": "crowd",
    "vulnerability": ["sleep", "news"],
    "cue_kind": ["sound", "own:a ring tone"],
    "cue": "keys in a lock",
    "body": ["tight"],
    "emotion": ["fear", "mixed"],
    "thought": "it is only the neighbour",
    "urge": ["leave"],
    "response": ["freeze", "own:held my bag"],
    "before": 7,
    "after": 0,
    "did": "G02, Called someone, tea\nand a bath, slowly",
    "helped": "eased",
    "next_time": "sit by the door",
    "for_group": False,
}


def change(noting: "Noting", fields: dict[str, object]) -> None:
    noting.moments.note(fields)
    noting.page.show_list()
    noting.listed.rows[0].click()
    noting.opened.change.click()


def thread(noting: "Noting") -> ThreadView:
    return noting.page.findChildren(ThreadView)[-1]


@pytest.mark.parametrize("cards", [False, True])
def test_a_change_of_nothing_is_no_change(noting: "Noting", cards: bool) -> None:
    change(noting, WHOLE)
    if cards:
        noting.form.more.click()
    assert not noting.page.in_the_midst()
    noting.form.keep.click()
    assert noting.kept() == [WHOLE]


def test_one_answer_is_changed_and_all_else_stays_to_the_letter(noting: "Noting") -> None:
    change(noting, WHOLE)
    noting.form.helped.chip("worse").click()
    noting.form.more.click()
    noting.cards.footer.stop.click()
    assert noting.kept() == [{**WHOLE, "helped": "worse"}]
    assert "kept as it is" in noting.opened.notice.words()
    noting.opened.notice.buttons()[0].click()
    assert noting.kept() == [WHOLE]
    assert noting.opened.notice.words() == "It is as it was before."


def test_an_answer_can_be_taken_out(noting: "Noting") -> None:
    change(noting, {"cue_kind": ["sound"], "before": 4, "did": "G02"})
    noting.form.lines[1].skip.click()
    noting.form.did.chips.chip("G02").click()
    noting.form.keep.click()
    assert noting.kept() == [{"cue_kind": ["sound"]}]
    assert noting.opened.notice.words() == "It is changed."


def test_a_time_to_the_minute_stays_until_another_is_chosen(noting: "Noting") -> None:
    change(noting, {"when": "2026-11-18T07:45"})
    noting.form.more.click()
    when = noting.cards.cards[1]
    assert isinstance(when, WhenCard)
    assert when.given() == {"when": "2026-11-18T07:45"}
    when.part.chip("evening").click()
    assert when.given() == {"when": "2026-11-18 evening"}
    when.day.chip("2026-11-21").click()
    noting.page.stop()
    assert noting.kept() == [{"when": "2026-11-21 evening"}]


def test_an_old_day_is_shown_as_written_by_hand(noting: "Noting") -> None:
    change(noting, {"when": "2026-02-03 night"})
    noting.form.more.click()
    when = noting.cards.cards[1]
    assert isinstance(when, WhenCard)
    assert when.day.only() == "any"
    assert when.given() == {"when": "2026-02-03 night"}


def test_a_disk_that_is_full_leaves_the_change_on_the_screen(
    noting: "Noting", monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise CannotWriteError

    change(noting, {"before": 4})
    noting.form.level.set_level(6)
    monkeypatch.setattr(noting.moments, "edit", full)
    noting.form.keep.click()
    assert "cannot be written" in noting.form.told.words()
    monkeypatch.undo()
    noting.form.keep.click()
    assert noting.kept() == [{"before": 6}]


# ---- the thread ----


@pytest.mark.parametrize(
    ("fields", "hours", "offered"),
    [
        ({"after": 5}, 25, True),
        ({"before": 9, "after": 2}, 25, True),
        ({"before": 3}, 25, True),
        ({"after": 6}, 25, False),
        ({"after": 2}, 23, False),
        ({}, 25, False),
    ],
)
def test_the_thread_is_offered_for_moments_that_lie_back_and_are_not_strong_now(
    noting: "Noting", clock: SetClock, fields: dict[str, object], hours: int, offered: bool
) -> None:
    noting.moments.note(fields)
    clock.moment += timedelta(hours=hours)
    noting.page.show_list()
    noting.listed.rows[0].click()
    assert noting.opened.follow.isVisible() == offered


@pytest.mark.parametrize("card", range(6))
def test_it_can_be_left_on_any_card_and_nothing_is_lost(
    noting: "Noting", clock: SetClock, card: int
) -> None:
    noting.moments.note({"cue": "a door", "after": 3})
    clock.moment += timedelta(days=2)
    noting.page.show_list()
    noting.listed.rows[0].click()
    noting.opened.follow.click()
    view = thread(noting)
    for _ in range(card):
        view.on.click()
    area = list(view.areas.values())[card]
    assert view.first() is area
    area.setPlainText("a few words\nand more")
    assert noting.page.unsaved() is not None
    assert noting.page.stop()
    (found,) = noting.moments.moments()
    assert list(found.thread.values()) == ["a few words\nand more"]
    assert found.fields == {"cue": "a door", "after": 3}
    assert noting.page.unsaved() is None


def test_lock_and_leave_store_what_is_written_along_the_thread(
    noting: "Noting", clock: SetClock
) -> None:
    noting.moments.note({"after": 3})
    clock.moment += timedelta(days=2)
    noting.page.show_list()
    noting.listed.rows[0].click()
    noting.opened.follow.click()
    thread(noting).areas["began"].setPlainText("the bell")
    store: Callable[[], None] | None = noting.page.unsaved()
    assert store is not None
    store()
    assert dict(noting.moments.moments()[0].thread) == {"began": "the bell"}


def test_the_last_card_keeps_and_shows_the_thread_with_the_moment(
    noting: "Noting", clock: SetClock
) -> None:
    noting.moments.note({"after": 3})
    clock.moment += timedelta(days=2)
    noting.page.show_list()
    noting.listed.rows[0].click()
    noting.opened.follow.click()
    view = thread(noting)
    view.areas["turn"].setPlainText("the stairs")
    for _ in view.areas:
        view.on.click()
    assert dict(noting.moments.moments()[0].thread) == {"turn": "the stairs"}
    noting.opened.follow.click()
    assert thread(noting).areas["turn"].toPlainText() == "the stairs"


# ---- own words ----


def test_own_words_can_be_taken_away_and_notes_keep_theirs(
    noting: "Noting", qtbot: QtBot
) -> None:
    noting.moments.note({"cue_kind": ["own:a lift", "own:keys"]})
    noting.page.show_list()
    with qtbot.waitSignal(noting.page.title_changed):
        noting.listed.own_words.click()
    view = noting.page.findChildren(OwnWordsView)[0]
    assert len(view.removes) == 2
    view.removes[0].click()
    assert noting.moments.own_words.all()["cue_kind"] == ["keys"]
    view.removes[0].click()
    assert view.removes == []
    assert noting.kept() == [{"cue_kind": ["own:a lift", "own:keys"]}]
    assert noting.page.stop()
    assert not noting.listed.own_words.isVisible()
