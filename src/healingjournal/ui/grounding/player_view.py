"""The player: one instruction at a time, at one's own pace, and what it shows beside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from healingjournal.base.clock import Clock
from healingjournal.base.overriding import override
from healingjournal.grounding.awake import Awake
from healingjournal.grounding.exercise import Exercise
from healingjournal.grounding.plays import Taps
from healingjournal.grounding.session import Position, Session, begin
from healingjournal.ui.grounding import words
from healingjournal.ui.grounding.announcing import announce
from healingjournal.ui.grounding.brought.words import beside
from healingjournal.ui.grounding.known import Known
from healingjournal.ui.grounding.player_face import PlayerFace
from healingjournal.ui.grounding.playing import words as playing_words
from healingjournal.ui.grounding.playing.in_words import in_words
from healingjournal.ui.grounding.told import this_in_english
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.theme.look import Look

if TYPE_CHECKING:
    from healingjournal.ui.grounding.playing.stage import Stage
    from healingjournal.ui.grounding.sounding.speaker import Opener
    from healingjournal.ui.work import Work


class PlayerView(PlayerFace):
    """Plays one exercise. Time moves only a breath, a beat or a hand; a sentence waits for Go on.

    Sends `said` with whatever a screen reader is told without the keyboard moving.
    """

    stop_requested = Signal()
    another_requested = Signal()
    help_requested = Signal()
    list_requested = Signal()
    own_requested = Signal()
    exercise_requested = Signal(str)
    favourite_turned = Signal(str)
    ended = Signal()
    said = Signal(str)

    def __init__(self, look: Look, clock: Clock, knows: Known) -> None:
        """Take the look, the clock a breath is timed by, and what a step may ask for."""
        super().__init__(look)
        self._clock = clock
        self._knows = knows
        self._session: Session | None = None
        self._interrupted = False
        self._awake = Awake.now(clock)
        self._expected = 0.0
        self._turn: object = None
        self._seed = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.footer.stop.installEventFilter(self)
        self.on_button.installEventFilter(self)
        self._connect()

    def _connect(self) -> None:
        self.footer.stop_requested.connect(self.stop_requested)
        self.list_button.clicked.connect(self.list_requested)
        self.else_button.clicked.connect(self.another_requested)
        self.another_button.clicked.connect(self.another_requested)
        self.unsafe_button.clicked.connect(self.help_requested)
        self.on_button.clicked.connect(self.go_on)
        self.ways.favourite.clicked.connect(self._turn_favourite)
        self.circle.pause_requested.connect(self.turn)
        self.chips.changed.connect(self._chips_changed)
        self._look.changed.connect(self._look_changed)

    def take_sound(self, work: "Work", opened: "Opener | None" = None) -> None:
        """Take what a soft tone is played by; without it none is offered."""
        self._knows.work, self._knows.opened = work, opened

    # ---- playing ----

    def play(self, exercise: Exercise, step: int = 0) -> None:
        """Begin an exercise, at once, at a step."""
        self._seed = int(self._clock.now().timestamp())
        now = self._clock.monotonic()
        self._session = begin(exercise, now, step=step, seed=self._seed)
        self._interrupted = False
        self._awake = Awake.now(self._clock)
        self.chips.offer_tone(offered=self._knows.toned())
        self.chips.begin(exercise, still=self._look.reduced_motion, fixed=self._look.theme.still)
        self.ways.offer(exercise)
        self._offer_favourite(exercise)
        self._show_step()

    def tell_of(self, exercise: Exercise, lang: str) -> None:
        """Say beside an exercise that it is from others, or in English in a window that is not."""
        english = this_in_english() if exercise.lang != lang else ""
        lines = [words.signs(), beside(exercise.origin) if exercise.origin else english]
        lines = [line for line in lines if line]
        if "\n".join(lines) != self.signs.words():
            self.signs.say("\n".join(lines))

    def go_on(self) -> None:
        """Go on after a pause, else to the next sentence; after the last one it has ended."""
        if self._session is None:
            return
        now = self._clock.monotonic()
        if self._session.at(now).paused:
            self.turn()
            return
        self._session = self._session.next(now)
        if self._session.over:
            self._timer.stop()
            self.ended.emit()
            return
        self._show_step()
        self._say(self._spoken())

    def turn(self) -> None:
        """Pause, or go on after a pause."""
        if self._session is None or self._session.over:
            return
        now = self._clock.monotonic()
        paused = self._session.at(now).paused
        self._session = self._session.go_on(now) if paused else self._session.pause(now)
        self._show_pause()
        self._say(words.going_on() if paused else words.paused())
        self._tick()

    def stop(self) -> None:
        """End at once; nothing is kept."""
        self._timer.stop()
        self.quiet()
        if self._session is not None:
            self._session = self._session.stop()

    def interrupt(self) -> None:
        """Stand still because the page is left; `resume` goes on from there, without a tone."""
        self._timer.stop()
        self.quiet()
        if self._session is None or self._session.over:
            return
        now = self._clock.monotonic()
        self._interrupted = not self._session.at(now).paused
        self._expected = float("inf")
        self._session = self._session.pause(now)

    def resume(self) -> None:
        """Go on if it was the leaving of the page that made it stand still."""
        if self._interrupted and self._session is not None:
            self._session = self._session.go_on(self._clock.monotonic())
        self._interrupted = False
        self._tick()

    def turn_on(self, *, back: bool = False) -> None:
        """Turn to the next number, kind of thing or step of a way, or to the one before."""
        if self._session is None:
            return
        now = self._clock.monotonic()
        session = self._session
        self._session = session.one_before(now) if back else session.another(now)
        self._tick()

    def in_progress(self) -> tuple[str, int] | None:
        """Give the exercise under way and its step."""
        if self._session is None or self._session.over:
            return None
        return str(self._session.exercise.id), self._session.step

    def exercise(self) -> Exercise | None:
        """Give the exercise played last."""
        return self._session.exercise if self._session else None

    def first_focus(self) -> QWidget:
        """Give the sentence, or Stop beside what moves."""
        return self.footer.stop if self._moves() else self.sentence

    def moving(self) -> bool:
        """Tell whether time moves anything now."""
        return self._timer.isActive()

    # ---- showing ----

    def _breathes(self) -> bool:
        session = self._session
        return session is not None and session.breathing is not None

    def _moves(self) -> bool:
        """Tell whether time moves a breath, a beat or a hand in this step."""
        session = self._session
        return session is not None and (self._breathes() or session.rhythm() is not None)

    def _show_step(self) -> None:
        session = self._session
        if session is None:
            return
        exercise, breathes, moves = session.exercise, self._breathes(), self._moves()
        self.quiet()
        step = exercise.steps[session.step]
        self.more.say(step.more)
        self.more.setVisible(bool(step.more))
        self._softer.setVisible(breathes)
        self._worse.say(exercise.if_worse)
        for thing in (self._worse, self._worse_gap):
            thing.setVisible(moves and bool(exercise.if_worse))
        self.chips.fit(step)
        self.chips.setVisible(moves)
        self._two.setVisible(not moves)
        self.ways.setVisible(not moves and self.ways.there_are())
        self.list_button.setVisible(not moves)
        self.another_button.setVisible(moves)
        self._turn = None
        if step.play is not None:
            self._staged().show_play(step.play, self._seed)
        self._show_shape()
        self._show_pause()
        self._tick()
        self.walk_in_order()

    def _staged(self) -> "Stage":
        """Give the place for something to do; made when a step first has something."""
        if self.stage is not None:
            return self.stage
        from healingjournal.ui.grounding.playing.stage import Stage

        stage = Stage(self._look, self._knows)
        stage.said.connect(self._say)
        stage.pause_requested.connect(self.turn)
        stage.next_requested.connect(self.turn_on)
        stage.before_requested.connect(lambda: self.turn_on(back=True))
        stage.own_requested.connect(self.own_requested)
        stage.exercise_requested.connect(self.exercise_requested)
        self.set_stage(stage)
        return stage

    def _show_shape(self) -> None:
        session = self._session
        if session is None:
            return
        step = session.exercise.steps[session.step]
        told = self._moves() and self.chips.in_words()
        paced = session.exercise.kind == "breath" and step.play is None
        self._resting.setVisible(told or not (paced or step.play))
        if self.stage is not None:
            self.stage.setVisible(step.play is not None and not told)
        text = self._count() if told else step.text
        if text != self.sentence.words():
            self.sentence.say(text)
        self.circle.setVisible(paced and not told)
        self.circle.be_shaped(session.exercise.shape_from(session.step))
        self.circle.be_still(self.chips.still())
        self.circle.be_wordless(self.chips.wordless())
        self.circle.setAccessibleDescription(self._count() if self._breathes() else "")
        self._gap.setFixedHeight(16 if (paced and not told) or step.play else 48)
        self._fit_circle()

    def _offer_favourite(self, exercise: Exercise) -> None:
        if self._knows.own is None:  # nothing can be kept while locked
            self.ways.offer_favourite("")
            return
        from healingjournal.ui.grounding.own.words import favourite

        self.ways.offer_favourite(favourite(on=str(exercise.id) in self._knows.favourites))

    def _turn_favourite(self) -> None:
        exercise = self.exercise()
        if exercise is None:
            return
        from healingjournal.ui.grounding.own.words import favourite_said

        self.favourite_turned.emit(str(exercise.id))
        self._offer_favourite(exercise)
        self._say(favourite_said(on=str(exercise.id) in self._knows.favourites))

    def _show_pause(self) -> None:
        paused = self._session is not None and self._session.at(self._clock.monotonic()).paused
        self.footer.say(words.paused() if paused else words.keys_of_the_player())
        self.on_button.say(kit_words.go_on() if paused else words.go_on_when_you_like())

    def _count(self) -> str:
        return in_words(self._session) if self._session is not None else ""

    def _spoken(self) -> str:
        turn = self.stage.turn if self.stage is not None else None
        dealt = turn.word.words() if turn is not None else ""
        spoken = (self.sentence.words(), self.more.words(), self._count(), dealt)
        return " ".join(dict.fromkeys(part for part in spoken if part))

    def _say(self, text: str) -> None:
        announce(self, text)
        self.said.emit(text)

    def _chips_changed(self) -> None:
        self.turn_tone(self._knows, self._clock, lambda: self._session)
        if self._session is not None:
            self._session = self.chips.paced(self._session, self._clock.monotonic())
        self._show_shape()
        self._tick()

    def _look_changed(self) -> None:
        self.chips.hold_still(still=self._look.reduced_motion, fixed=self._look.theme.still)
        self._show_shape()
        self._tick()

    # ---- time ----

    def _tick(self) -> None:
        """Show where it stands, and wait for the next frame or change."""
        session = self._session
        if session is None or session.over:
            self.circle.show_point(None, None)
            self._timer.stop()
            return
        if self._moves() and self._awake.slept(self._clock, self._expected):
            # Nothing starts by itself after a sleep: it stands where it was.
            session = session.pause(self._awake.running)
            self._session = session
            self._interrupted = False
            self._show_pause()
        now = self._clock.monotonic()
        self._session = session = session.settled(now)
        self._show_position(session, now)
        self._wait(session.next_change(now))
        self._awake = Awake.now(self._clock)
        waits = self._timer.isActive()
        self._expected = self._timer.interval() / 1000 if waits else float("inf")

    def _show_position(self, session: Session, now: float) -> None:
        here = session.at(now)
        breathing = session.breathing
        if breathing is None:
            self.circle.show_point(None, None)
        else:
            pace = breathing.settled(session.ran_at(now)).playing.pace
            self.circle.show_point(pace, here.breath)
        if self.stage is not None:
            self.stage.show_position(here, still=self.chips.still())
        self._say_turn(here)

    def _say_turn(self, here: Position) -> None:
        """Say in and out, left and right, up and down at each turn, where that is chosen."""
        point, beat = here.breath, here.rhythm
        turn = (point.phase, point.round) if point else None
        if beat is not None:
            turn = (beat.phase, beat.number)
        if turn == self._turn:
            return
        self._turn = turn
        said = {**playing_words.rhythm(), **playing_words.phases()}
        if turn is not None and turn[0] in said and self.chips.says() and not here.paused:
            self._say(said[turn[0]])

    def _wait(self, change: float | None) -> None:
        session = self._session
        seen = self.circle.isVisible() or (self.stage is not None and self.stage.isVisible())
        told = self.chips.in_words() and self.chips.says() and self.isVisible()
        if session is None or change is None or not (seen or told):
            self._timer.stop()
            return
        play = session.exercise.steps[session.step].play
        if self.chips.still() or isinstance(play, Taps) or not seen:
            self._timer.start(max(round(change * 1000), 1))
        elif self._timer.interval() != self._look.motion("breath-frame") or not self.moving():
            self._timer.start(self._look.motion("breath-frame"))

    # ---- keys, and being seen ----

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self.quiet()
        self._turn_screen(on=False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.turn()
        elif event.key() == Qt.Key.Key_F11:
            self._turn_screen(on=not self._whole)
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Space pause on Stop as well, and beside a breath on the button that goes on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pauses = watched is self.footer.stop or self._moves()
            if event.key() == Qt.Key.Key_Space and pauses:
                if not event.isAutoRepeat():
                    self.turn()
                return True
        return super().eventFilter(watched, event)
