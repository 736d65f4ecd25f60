"""A soft tone: never by itself, said in words, and silent at once however one leaves."""

from array import array
from collections.abc import Callable
from itertools import pairwise
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healingjournal.base.overriding import override
from healingjournal.grounding import tone
from healingjournal.grounding.breathing import LEAD
from healingjournal.ui.grounding.page import GroundPage
from healingjournal.ui.grounding.playing import specimens as made_up
from healingjournal.ui.grounding.sounding import words
from healingjournal.ui.grounding.sounding.made_up import MadeUpSound
from healingjournal.ui.grounding.sounding.speaker import Silent, Sound
from healingjournal.ui.grounding.sounding.tone_row import AHEAD, ToneRow
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork
from tests.ui.grounding.played import Sleeper

T = TypeVar("T")
Opened = Callable[..., GroundPage]


@pytest.fixture
def sounds() -> list[MadeUpSound]:
    return []


@pytest.fixture
def opened(
    qtbot: QtBot, look: Look, sleeper: Sleeper, sounds: list[MadeUpSound]
) -> Opened:
    def open_made_up() -> Sound:
        sounds.append(MadeUpSound())
        return sounds[-1]

    held = []

    def made(what: str = "breath", left_out: tuple[str, ...] = ()) -> GroundPage:
        page = GroundPage(look, sleeper, locked=True, leave_out=left_out)
        page.player.take_sound(InlineWork(), open_made_up)
        qtbot.addWidget(page)
        page.resize(1180, 800)
        page.show()
        if what == "breath":
            page.play(made_up.breathing("square"), 1)
        else:
            page.play(made_up.playing(what))
        held.append(page)
        return page

    return made


def press(page: GroundPage) -> None:
    page.player.chips.group.chip("tone").click()


def row(page: GroundPage) -> ToneRow:
    assert page.player.tone is not None
    return page.player.tone


def listen(page: GroundPage, sleeper: Sleeper, sound: MadeUpSound, seconds: float) -> list[int]:
    """Let time go on in small steps, and give all that was heard of it."""
    begun = len(sound.given)
    for _ in range(round(seconds / 0.03)):
        sleeper.seconds += 0.03
        sound.hear(0.03)
        row(page).feed()
    return array("h", sound.given[begun:]).tolist()


def test_nothing_is_opened_or_loaded_until_the_tone_is_chosen(
    opened: Opened, sounds: list[MadeUpSound], sleeper: Sleeper
) -> None:
    page = opened()
    sleeper.seconds += LEAD + 1
    page.player.resume()
    assert sounds == []
    assert page.player.tone is None
    assert not page.player.chips.tone()


def test_in_stay_and_out_are_heard_and_said(
    opened: Opened, sounds: list[MadeUpSound], sleeper: Sleeper
) -> None:
    page = opened()
    press(page)
    assert row(page).isVisible()
    assert row(page).note.words() == words.others_may_hear()
    said = []
    heard: list[int] = []
    for _ in range(170):
        heard += listen(page, sleeper, sounds[0], 0.1)
        said.append(row(page).caption.words())
    assert [a for a, b in pairwise([*said, ""]) if a != b] == [
        words.no_tone_now(),
        words.heard("in"),
        words.heard("hold"),
        words.heard("out"),
        words.no_tone_now(),
    ]
    assert max(map(abs, heard)) <= tone.PEAK
    assert max(abs(b - a) for a, b in pairwise(heard)) <= tone.STEP
    assert any(heard)


def test_a_beat_is_heard_as_ticks(
    opened: Opened, sounds: list[MadeUpSound], sleeper: Sleeper
) -> None:
    page = opened("beat")
    press(page)
    assert any(listen(page, sleeper, sounds[0], LEAD + 0.3))
    assert row(page).caption.words() == words.heard("tick")


def test_a_tone_chosen_in_the_middle_begins_with_the_next_turn(
    opened: Opened, sounds: list[MadeUpSound], sleeper: Sleeper
) -> None:
    page = opened()
    sleeper.seconds += LEAD + 2
    press(page)
    assert not any(listen(page, sleeper, sounds[0], 1.5))
    assert any(listen(page, sleeper, sounds[0], 1.5))


def sounding(opened: Opened, sounds: list[MadeUpSound], sleeper: Sleeper) -> GroundPage:
    page = opened()
    press(page)
    listen(page, sleeper, sounds[0], LEAD + 1)
    assert any(array("h", sounds[0].given[-200:]))
    return page


def leave(page: GroundPage) -> None:
    page.leave()


def stop(page: GroundPage) -> None:
    page.player.footer.stop.click()


def escape(page: GroundPage) -> None:
    page.stop()


def hide(page: GroundPage) -> None:
    page.hide()


def go_on(page: GroundPage) -> None:
    page.player.go_on()


def press_again(page: GroundPage) -> None:
    press(page)


def another_window(page: GroundPage) -> None:
    # What each part of a window is told when the focus goes elsewhere: then the curtain comes.
    QApplication.sendEvent(page.window(), QEvent(QEvent.Type.WindowDeactivate))


@pytest.mark.parametrize(
    "way", [leave, stop, escape, hide, go_on, press_again, another_window], ids=lambda w: w.__name__
)
def test_it_is_silent_at_once_and_stays_so(
    opened: Opened,
    sounds: list[MadeUpSound],
    sleeper: Sleeper,
    way: Callable[[GroundPage], None],
) -> None:
    page = sounding(opened, sounds, sleeper)
    way(page)
    assert sounds[0].ended
    assert sounds[0].waiting() <= (AHEAD + tone.RELEASE) * tone.RATE + 3
    heard = array("h", sounds[0].given).tolist()
    assert heard[-1] == 0
    assert max(abs(b - a) for a, b in pairwise(heard)) <= tone.STEP
    assert not page.player.chips.tone()
    assert not row(page).isVisible()
    page.show()
    page.arrive()
    sleeper.seconds += 1
    row(page).feed()
    assert len(sounds) == 1


def test_a_pause_is_silent_and_going_on_is_heard_from_the_next_turn(
    opened: Opened, sounds: list[MadeUpSound], sleeper: Sleeper
) -> None:
    page = sounding(opened, sounds, sleeper)
    QTest.keyClick(page.player.footer.stop, Qt.Key.Key_Space)
    listen(page, sleeper, sounds[0], 0.1)
    assert not any(listen(page, sleeper, sounds[0], 5))
    assert row(page).caption.words() == words.no_tone_now()
    page.player.turn()
    assert any(listen(page, sleeper, sounds[0], 4))


def test_a_window_that_stands_still_is_silent_within_an_eighth_of_a_second(
    opened: Opened, sounds: list[MadeUpSound], sleeper: Sleeper
) -> None:
    # So it is while the journal is being locked.
    sounding(opened, sounds, sleeper)
    assert 0 < sounds[0].waiting() <= 0.125 * tone.RATE


def test_after_a_stall_the_tone_begins_softly_with_the_next_turn(
    opened: Opened, sounds: list[MadeUpSound], sleeper: Sleeper
) -> None:
    page = sounding(opened, sounds, sleeper)
    sounds[0].hear(1.0)
    sleeper.seconds += 1.0
    row(page).feed()
    assert row(page).caption.words() == words.no_tone_now()
    assert not any(listen(page, sleeper, sounds[0], 1.5))
    again = listen(page, sleeper, sounds[0], 3)
    assert any(again)
    assert max(abs(b - a) for a, b in pairwise([0, *again])) <= tone.STEP


class SlowWork(InlineWork):
    """Work that lies still until it is told to go on."""

    def __init__(self) -> None:
        self.waits: list[Callable[[], None]] = []

    @override
    def run_free(
        self,
        owner: QObject,
        command: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.waits.append(lambda: self.run(owner, command, done, failed))

    def go_on(self) -> None:
        waiting, self.waits = self.waits, []
        for one in waiting:
            one()


def test_a_sound_is_never_opened_while_another_is_opened_or_ended(
    opened: Opened, sounds: list[MadeUpSound]
) -> None:
    page, work = opened(), SlowWork()

    def open_made_up() -> Sound:
        sounds.append(MadeUpSound())
        return sounds[-1]

    page.player.take_sound(work, open_made_up)
    for _ in range(3):  # on, off, on
        press(page)
        assert len(work.waits) == 1
    work.go_on()
    assert len(sounds) == 1
    for _ in range(2):  # off, on: it is opened anew once the first has ended
        press(page)
        assert len(work.waits) == 1
    work.go_on()
    assert sounds[0].ended
    work.go_on()
    assert len(sounds) == 2
    press(page)
    work.go_on()
    assert sounds[1].ended
    press(page)
    press(page)
    work.go_on()  # opened, though it is not wanted any more
    work.go_on()
    assert [one.ended for one in sounds] == [True, True, True]


def test_nothing_is_heard_after_a_sleep(
    opened: Opened, sounds: list[MadeUpSound], sleeper: Sleeper
) -> None:
    page = sounding(opened, sounds, sleeper)
    sleeper.asleep += 60
    row(page).feed()
    assert sounds[0].ended
    assert not page.player.chips.tone()


def test_each_exercise_begins_without_it(
    opened: Opened, sounds: list[MadeUpSound], sleeper: Sleeper
) -> None:
    page = sounding(opened, sounds, sleeper)
    page.play(made_up.breathing("square"), 1)
    assert sounds[0].ended
    assert not page.player.chips.tone()
    assert not row(page).isVisible()


@pytest.mark.parametrize(
    ("silent", "said"),
    [
        (Silent.NOT_INSTALLED, words.not_installed),
        (Silent.NO_WAY_OUT, words.no_way_out),
    ],
)
def test_where_there_is_no_tone_one_sentence_says_so(
    opened: Opened, silent: Silent, said: Callable[[], str]
) -> None:
    page = opened()
    page.player.take_sound(InlineWork(), lambda: silent)
    press(page)
    assert row(page).caption.words() == said()
    assert row(page).isVisible()
    assert not row(page).note.isVisible()
    assert not page.player.chips.tone()
    assert page.player.moving()
    page.player.go_on()
    assert not row(page).isVisible()


def test_a_loudspeaker_that_is_pulled_out_is_told_in_words(
    opened: Opened, sounds: list[MadeUpSound], sleeper: Sleeper
) -> None:
    page = sounding(opened, sounds, sleeper)
    sounds[0].broken = True
    row(page).feed()
    assert row(page).caption.words() == words.no_way_out()
    assert not page.player.chips.tone()


def test_where_sound_is_left_out_no_tone_is_offered(opened: Opened) -> None:
    assert opened().player.chips.group.chip("tone").isVisible()
    assert not opened(left_out=("sound",)).player.chips.group.chip("tone").isVisible()
