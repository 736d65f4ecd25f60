"""Moments brought along: ready and ticked first, no number leaves, nothing of a deleted one."""

import json
from collections.abc import Callable
from datetime import date

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId, MomentId
from healingjournal.moments.moment import Moment
from healingjournal.moments.service import Moments
from healingjournal.sharing.consent import ConsentState
from healingjournal.sharing.kept_states import KEY, ROOM, let_go
from healingjournal.sharing.moments import MomentLine, MomentsBrought, MomentTold
from healingjournal.sharing.moments_carried import MomentConsentCarried
from healingjournal.sharing.reading import read_pages
from healingjournal.sharing.spec import MomentChosen, PacketSpec, Passage, Replacement
from tests.sharing.conftest import Room

ASK = "What do others do with *this*?"
GIVEN = {
    "cue": "Anna's voice_in the queue",
    "cue_kind": "sound",
    "thought": "only a [queue]",
    "before": 8,
    "after": 3,
    "helped": "eased",
    "for_group": True,
}


def tell(moment: Moment) -> MomentTold:
    """Tell everything a moment holds, numbers too: it is not the teller that keeps them back."""
    lines = [MomentLine(key, f"Name of {key}", str(value)) for key, value in moment.fields.items()]
    return MomentTold("A moment", tuple(lines))


@pytest.fixture
def moments(room: Room, clock: SetClock) -> Moments:
    made = Moments(room.vault, clock)
    room.sharing.moments = MomentsBrought(room.vault.kept, clock, made, tell)
    return made


def brought(room: Room) -> MomentsBrought:
    assert room.sharing.moments is not None
    return room.sharing.moments


def noted(room: Room, moments: Moments, *, ready: bool = True) -> MomentId:
    made = moments.note(GIVEN).id
    if ready:
        brought(room).mark(made, ConsentState.READY)
    return made


def spec(
    room: Room, *moments: MomentId, keys: tuple[str, ...] = ("cue", "thought"), ask: str = ASK
) -> PacketSpec:
    passages = tuple(
        Passage(EntryId(one), moment=MomentChosen(one, keys, ask)) for one in moments
    )
    return PacketSpec(
        passages,
        out=room.out(),
        group="Tuesday",
        meeting=date(2026, 12, 3),
        replace=(Replacement("Anna", "B"),),
    )


def test_the_ticked_lines_and_the_question_leave_and_no_number_does(
    room: Room, moments: Moments
) -> None:
    one = noted(room, moments)
    made = room.sharing.make(spec(room, one))
    text = "".join(page.everything for page in read_pages(made.file.read_bytes()))
    said = " ".join(text.split())
    for words in ("B voice_in the queue", "only a [queue]", "What I’d like to ask:", ASK):
        assert words in said
    assert "Anna" not in said
    assert "sound" not in said
    assert not any(letter.isdigit() for letter in said)
    assert "eased" not in said
    assert made.times == (1,)


def test_numbers_are_never_offered_and_cannot_be_asked_for(room: Room, moments: Moments) -> None:
    one = noted(room, moments)
    offered = brought(room).ready()[0]
    assert [line.key for line in offered.lines] == ["cue", "cue_kind", "thought"]
    for key in ("before", "after", "helped", "for_group"):
        with pytest.raises(RefusedError) as refused:
            room.sharing.make(spec(room, one, keys=(key,)))
        assert refused.value.words_key == "passage_not_there"
    assert not room.out().exists()


@pytest.mark.parametrize("state", [None, ConsentState.MAYBE, ConsentState.NOT_AGAIN])
def test_what_is_not_ready_does_not_leave(
    room: Room, moments: Moments, state: ConsentState | None
) -> None:
    one = noted(room, moments, ready=False)
    assert brought(room).recent(5)[0].consent.state is ConsentState.FOR_ME_ONLY
    if state is not None:
        brought(room).mark(one, state)
    assert brought(room).ready() == ()
    with pytest.raises(RefusedError):
        room.sharing.make(spec(room, one))
    assert not room.out().exists()


def test_one_that_left_is_shared_on_that_day_and_not_ready_again_by_itself(
    room: Room, moments: Moments
) -> None:
    one = noted(room, moments)
    room.sharing.make(spec(room, one))
    consent = brought(room).recent(5)[0].consent
    assert consent.state is ConsentState.SHARED
    assert [(each.on, each.group) for each in consent.told] == [(date(2026, 12, 3), "Tuesday")]
    assert brought(room).ready() == ()
    assert room.sharing.ledger()[0].passages == 1
    brought(room).mark(one, ConsentState.NOT_AGAIN)
    assert brought(room).recent(5)[0].consent.told == consent.told
    with pytest.raises(RefusedError):
        brought(room).mark(one, ConsentState.SHARED)


def test_nothing_ticked_and_nothing_asked_is_refused(room: Room, moments: Moments) -> None:
    one = noted(room, moments)
    with pytest.raises(RefusedError) as refused:
        room.sharing.make(spec(room, one, keys=(), ask=" "))
    assert refused.value.words_key == "passage_empty"


@pytest.mark.parametrize("way", ["let go", "gone"])
def test_a_deleted_moment_leaves_neither_a_packet_under_way_nor_its_state(
    room: Room, moments: Moments, way: str
) -> None:
    from healingjournal.sharing import press

    one = noted(room, moments)
    asked = spec(room, one)
    packet = room.sharing.gather(asked)
    proved = press.proved(packet, "pages.pdf")
    moments.going.let_go(one)
    if way == "gone":
        moments.going.settle(now=True)
    acts: list[Callable[[], object]] = [
        lambda: room.sharing.gather(asked), lambda: room.sharing.put(packet, proved)
    ]
    for act in acts:
        with pytest.raises(RefusedError):
            act()
    assert brought(room).ready() == ()
    assert not room.out().exists()
    assert room.sharing.ledger() == ()
    kept = json.dumps(room.vault.kept.get(ROOM, KEY))
    assert (one in kept) is (way == "let go")
    if way == "let go":
        moments.going.take_back(one)
        assert [each.id for each in brought(room).ready()] == [one]


def test_where_a_moment_stood_goes_with_it_before_anyone_reads_again(
    room: Room, moments: Moments
) -> None:
    moments.swept = lambda there: let_go(room.vault.kept, there)
    gone, left = noted(room, moments), noted(room, moments)
    moments.delete(gone)
    kept = room.vault.kept.get(ROOM, KEY)
    assert isinstance(kept, dict)
    assert set(kept) == {left}


def test_the_states_go_out_and_come_in_with_the_moments_alone(
    room: Room, moments: Moments
) -> None:
    one = noted(room, moments)
    other = moments.note({"cue": "stays mine"}).id
    carried = MomentConsentCarried(room.vault.kept, moments)
    rows = list(carried.rows(frozenset()))
    assert [row["moment"] for row in rows] == [one]
    assert carried.bring(rows[0], lambda _: None) == "here"
    assert carried.bring({**rows[0], "moment": other}, lambda _: None) == "here"
    assert carried.bring({**rows[0], "moment": "x"}, lambda _: None) == "not_understood"
    assert carried.bring({**rows[0], "state": "loud"}, lambda _: None) == "not_understood"
    whole = moments.moment(one)
    moments.delete(one)
    assert brought(room).ready() == ()
    assert carried.bring(rows[0], lambda _: None) == "added"
    moments.bring_in(whole)
    assert list(carried.rows(frozenset())) == rows
    assert [each.id for each in brought(room).ready()] == [one]
