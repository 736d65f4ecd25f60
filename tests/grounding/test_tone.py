"""A soft tone: low, slow to come and go, never sudden, whatever is asked of it."""

from array import array
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.grounding import catalogue, tone
from healingjournal.grounding.breathing import LEAD
from healingjournal.grounding.exercise import Breath, Exercise, Pace, Step
from healingjournal.grounding.plays import Hand, Taps
from healingjournal.grounding.session import Session, begin

MADE = [tone.rising, tone.falling, tone.staying]
NOTES = st.one_of(
    st.builds(lambda make, lasts: make(lasts), st.sampled_from(MADE), st.floats(0.2, 1.0)),
    st.builds(tone.tick, st.sampled_from([tone.TICK_LEFT, tone.TICK_RIGHT])),
)
# What may be asked of a voice, in any order: a note, silence, or so many samples.
ASKED = st.lists(st.one_of(NOTES, st.none(), st.integers(1, 2_000)), max_size=8)


def samples(taken: bytes) -> list[int]:
    return array("h", taken).tolist()


def whole(note: tone.Note) -> list[int]:
    voice = tone.Voice()
    voice.sing(note)
    return samples(voice.take(note.length() + 10))


def soft(given_samples: list[int]) -> bool:
    quiet = max(map(abs, given_samples), default=0) <= tone.PEAK
    return quiet and all(abs(b - a) <= tone.STEP for a, b in pairwise([0, *given_samples]))


@given(NOTES)
def test_a_note_begins_and_ends_at_nought_and_is_soft_between(note: tone.Note) -> None:
    got = whole(note)
    assert got[0] == got[-1] == 0
    assert soft(got)
    assert max(map(abs, got)) > tone.PEAK / 2


@given(ASKED)
def test_whatever_is_asked_of_a_voice_nothing_is_sudden(
    asked: list[tone.Note | int | None],
) -> None:
    voice = tone.Voice()
    got: list[int] = []
    for what in asked:
        if isinstance(what, tone.Note):
            voice.sing(what)
        elif what is None:
            voice.hush()
        else:
            got += samples(voice.take(what))
    voice.hush()
    got += samples(voice.take(round(tone.RELEASE * tone.RATE) + 2))
    assert soft(got)
    assert got[-1] == 0
    assert voice.silent()


def test_a_voice_is_silent_a_twentieth_of_a_second_after_it_is_asked() -> None:
    voice = tone.Voice()
    voice.sing(tone.rising(5))
    voice.take(tone.RATE)
    voice.hush()
    fading = samples(voice.take(tone.RATE))
    assert not any(fading[round(0.05 * tone.RATE) + 1 :])


def crossings(got: list[int]) -> int:
    return sum(1 for a, b in pairwise(got) if a < 0 <= b)


def test_in_rises_out_falls_and_staying_keeps_its_pitch() -> None:
    halves = []
    for make in MADE:
        got = whole(make(4))
        middle = len(got) // 2
        halves.append((crossings(got[:middle]), crossings(got[middle:])))
    (low, high), (was_high, now_low), (same, still) = halves
    assert low < high - 50
    assert was_high > now_low + 50
    assert abs(same - still) <= 1


def test_a_second_of_tone_is_the_same_in_one_piece_or_in_many() -> None:
    one, many = tone.Voice(), tone.Voice()
    for voice in (one, many):
        voice.sing(tone.rising(1.0))
    assert one.take(tone.RATE) == b"".join(many.take(160) for _ in range(100))


def breathing(pace: Pace) -> Session:
    return begin(exercise(step(breath=Breath(pace, rounds=2))), 0.0)


def step(*, breath: Breath | None = None, play: Taps | Hand | None = None) -> Step:
    return Step("Look around, if you like.", "", 30, breath=breath, play=play)


def exercise(step: Step) -> Exercise:
    return replace(catalogue.first(), steps=(step,))


def told(session: Session, *seconds: float) -> list[str]:
    found = (tone.heard(session, at) for at in seconds)
    return [one.name if one else "" for one in found]


def test_a_breath_is_heard_by_its_own_ratio() -> None:
    session = breathing(Pace(3, 2, 4, 1))
    at = [LEAD + more for more in (-0.5, 0.1, 3.1, 5.1, 9.1, 10.1)]
    assert told(session, *at) == ["", "in", "hold", "out", "", "in"]
    first, out = tone.heard(session, LEAD + 0.1), tone.heard(session, LEAD + 6.0)
    assert first is not None
    assert out is not None
    assert (first.note.seconds, out.note.seconds) == (3, 4)
    assert out.at == pytest.approx(1.0)


def test_each_turn_is_told_from_the_one_before() -> None:
    session = breathing(Pace(3, 0, 4, 0))
    turns = {
        one.turn
        for at in range(2 * 14 - 2)
        if (one := tone.heard(session, LEAD + 0.5 + at / 2)) is not None
    }
    assert len(turns) == 4


def test_a_beat_ticks_and_is_silent_while_it_rests() -> None:
    taps = Taps(every=1.0, times=2, rest=3.0, sets=2)
    session = begin(exercise(step(play=taps)), 0.0)
    at = [LEAD + more for more in (-0.5, 0.1, 1.1, 2.1, 5.1)]
    assert told(session, *at) == ["", "tick", "tick", "", "tick"]
    left, right = tone.heard(session, LEAD + 0.1), tone.heard(session, LEAD + 1.1)
    assert left is not None
    assert right is not None
    assert left.note != right.note


def test_a_hand_is_heard_going_up_and_down() -> None:
    session = begin(exercise(step(play=Hand(4.0))), 0.0)
    assert told(session, 0.5, LEAD + 0.1, LEAD + 2.1) == ["", "up", "down"]


def test_nothing_is_heard_of_a_sentence_a_pause_or_an_end() -> None:
    sentence = begin(exercise(step()), 0.0)
    breath = breathing(Pace(3, 0, 4, 0))
    assert tone.heard(sentence, 5.0) is None
    assert tone.heard(breath.pause(2.0), 2.5) is None
    assert tone.heard(breath.stop(), 2.5) is None
