"""Moments beside pages: ready, ticked line by line, three at most, and gone when deleted."""

import json
from datetime import timedelta

import pytest

from healingjournal.base.ids import MomentId
from healingjournal.moments.service import Moments
from healingjournal.sharing.consent import ConsentState
from healingjournal.sharing.moments import MomentsBrought
from healingjournal.sharing.reading import read_pages
from healingjournal.ui.kit.label import Label
from healingjournal.ui.sharing.moments import words
from healingjournal.ui.sharing.moments.group import MomentGroup
from healingjournal.ui.sharing.moments.marks_view import MomentMarksView
from healingjournal.ui.sharing.moments.part import MomentsPart
from healingjournal.ui.sharing.page import CHOOSE, MAKE, NAMES, SEE, BringPage
from healingjournal.ui.shell.moment_telling import told_by
from tests.ui.sharing.conftest import (
    Room,
    at_choose,
    choosing,
    naming,
    on_to,
    replace,
    seeing,
    take,
)

ASK = "What do you do in a queue?"


@pytest.fixture
def moments(room: Room) -> Moments:
    made = Moments(room.vault, room.clock)
    tell = told_by(lambda: {"G02": "Look around the room"})
    room.sharing.moments = MomentsBrought(room.vault.kept, room.clock, made, tell)
    return made


def noted(room: Room, moments: Moments, cue: str = "Anna in the queue") -> MomentId:
    one = moments.note(
        {"cue": cue, "did": "G02", "before": 9, "after": 4, "helped": "worse", "cue_kind": "sound"}
    ).id
    assert room.sharing.moments is not None
    room.sharing.moments.mark(one, ConsentState.READY)
    return one


def part(page: BringPage) -> MomentsPart:
    found = choosing(page).moments
    assert found is not None
    return found


def groups(page: BringPage) -> list[MomentGroup]:
    return part(page).groups


def test_a_moment_is_for_me_only_until_it_is_marked_and_then_only_what_is_ticked_leaves(
    room: Room, moments: Moments
) -> None:
    moments.note({"cue": "Anna in the queue", "before": 9, "helped": "worse", "did": "G02"})
    page = at_choose(room)
    assert groups(page) == []
    part(page).look.click()
    marks = page.views.made(MomentMarksView)
    assert marks is not None
    state = next(iter(marks.states.values()))
    assert state.words() == "For me only"
    state.state_chosen.emit(ConsentState.READY)
    assert next(iter(marks.states.values())).words() == "Ready"
    page.back.click()
    assert page.bringing.chosen == []
    assert not page.next.isEnabled()
    group = groups(page)[0]
    assert list(group.rows) == ["when", "cue", "did"]
    assert not any(row.chosen() for row in group.rows.values())
    group.rows["cue"].box.click()
    group.rows["did"].box.click()
    group.ask.setText(ASK)
    group.ask.textEdited.emit(ASK)
    on_to(page, NAMES)
    assert "Anna in the queue" in naming(page)._text
    replace(page, "Anna", "someone")
    on_to(page, SEE)
    assert not page.next.isHidden()
    on_to(page, MAKE)
    take(page, "plain")
    page.next.click()
    pdf = (room.outside / "pages.pdf").read_bytes()
    text = "".join(sheet.everything for sheet in read_pages(pdf))
    said = " ".join(text.split())
    for shown in ("someone in the queue", "Look around the room", "What I’d like to ask:", ASK):
        assert shown in said
    for kept in ("Anna", "Harder", "How strong"):
        assert kept not in said
    assert not any(letter.isdigit() for letter in said)


def test_three_moments_at_most_in_any_order_beside_pages(room: Room, moments: Moments) -> None:
    room.write("A page.")
    for number in range(4):
        room.clock.moment += timedelta(minutes=1)
        noted(room, moments, f"c{number}")
    page = at_choose(room)
    for group in groups(page)[:3]:
        assert part(page).full.isHidden()
        group.rows["cue"].box.click()
    assert not part(page).full.isHidden()
    fourth = groups(page)[3]
    assert not fourth.rows["cue"].isEnabled()
    fourth.rows["cue"].box.click()
    assert len(page.bringing.chosen) == 3
    order = choosing(page).order
    assert order is not None
    order.rows[2].up.click()
    assert [one.words[-2:] for one in page.bringing.chosen] == ["c3", "c1", "c2"]
    groups(page)[0].rows["cue"].box.click()
    assert fourth.rows["cue"].isEnabled()
    page.go(CHOOSE)
    assert [group.is_chosen() for group in groups(page)] == [False, True, True, False]
    assert len(page.bringing.spec().passages) == 2


@pytest.mark.parametrize("step", [CHOOSE, NAMES, SEE, MAKE])
def test_a_deleted_moment_is_gone_from_what_is_being_brought(
    room: Room, moments: Moments, step: int
) -> None:
    one = noted(room, moments)
    noted(room, moments, "stays")
    page = at_choose(room)
    for group in groups(page):
        group.rows["cue"].box.click()
    on_to(page, step)
    page.leave()
    moments.going.let_go(one)
    page.arrive()
    assert page.step == CHOOSE
    assert [each.words.rpartition(" ")[2] for each in page.bringing.chosen] == ["stays"]
    assert "Anna" not in repr([each.words for each in page.bringing.chosen])
    if step != CHOOSE:
        assert page.notice.words() == words.gone()
    moments.going.settle(now=True)
    page.go(CHOOSE)
    assert one not in json.dumps(room.vault.kept.get("sharing", "moments"))


def test_without_moments_nothing_of_them_is_shown(room: Room, moments: Moments) -> None:
    room.write("A page.")
    page = at_choose(room)
    assert choosing(page).moments is None
    assert moments.moments() == []


def test_with_moments_and_no_page_both_ways_are_offered(room: Room, moments: Moments) -> None:
    moments.note({"cue": "a lift"})
    page = at_choose(room)
    view = choosing(page)
    assert view.empty is not None
    assert words.none_ready() in [one.words() for one in part(page).findChildren(Label)]


def test_what_is_shown_after_sharing_is_the_day_and_it_is_not_ticked_again(
    room: Room, moments: Moments
) -> None:
    one = noted(room, moments)
    page = at_choose(room)
    groups(page)[0].rows["cue"].box.click()
    on_to(page, MAKE)
    take(page, "plain")
    page.next.click()
    assert room.left() == ["pages.pdf"]
    page.leave()
    page.arrive()
    assert page.notice.words() != words.gone()
    page.begin()
    page.go(CHOOSE)
    assert groups(page) == []
    part(page).look.click()
    marks = page.views.made(MomentMarksView)
    assert marks is not None
    assert marks.states[one].words() == "Shared on 22 November 2026"


def test_of_a_moment_with_numbers_alone_only_its_day_can_be_ticked(
    room: Room, moments: Moments
) -> None:
    one = moments.note({"before": 3, "when": "2026-11-20 evening"}).id
    assert room.sharing.moments is not None
    room.sharing.moments.mark(one, ConsentState.READY)
    group = groups(at_choose(room))[0]
    assert list(group.rows) == ["when"]
    assert group.rows["when"].box.words() == "20 November 2026 · Evening"


def test_the_question_field_comes_with_a_tick_and_keeps_what_was_written(
    room: Room, moments: Moments
) -> None:
    noted(room, moments)
    page = at_choose(room)
    group = groups(page)[0]
    assert not group.ask.isVisible()
    group.rows["cue"].box.click()
    assert group.ask.isVisible()
    group.ask.setText(ASK)
    group.ask.textEdited.emit(ASK)
    page.go(CHOOSE)
    assert groups(page)[0].ask.text() == ASK
    seen = page.bringing.spec().passages[0].moment
    assert seen is not None
    assert seen.ask == ASK
    on_to(page, SEE)
    assert seeing(page) is page.views.here()
