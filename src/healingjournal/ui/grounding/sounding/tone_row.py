"""The row under the choices while a tone is on: it plays what the player shows, and says it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.clock import Clock
from healingjournal.base.overriding import override
from healingjournal.grounding import tone
from healingjournal.grounding.awake import Awake
from healingjournal.ui.grounding.announcing import announce
from healingjournal.ui.grounding.sounding import words
from healingjournal.ui.grounding.sounding.speaker import Opener, Silent, Sound, open_sound
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look

if TYPE_CHECKING:
    from healingjournal.grounding.session import Session
    from healingjournal.ui.work import Work

AHEAD = 0.12  # seconds that are given before they are heard: so soon is it silent if nobody gives
_FEED_MS = 30
_LATE = 0.25  # seconds after which a turn is let go by: the tone begins with the next one


class ToneRow(QWidget):
    """Silent until `turn(on=True)`, and silent again at once, with a fade of a twentieth second.

    It gives samples from the window's own thread, a tenth of a second at a time; so a window
    that is locked, or stands still for whatever reason, is silent by itself. Sends
    `turned_off` when there can be no tone, or the window is left.
    """

    turned_off = Signal()

    def __init__(
        self,
        look: Look,
        clock: Clock,
        session: "Callable[[], Session | None]",
        work: "Work",
        opened: Opener | None = None,
    ) -> None:
        """Take the look, the clock, what is played now, and by whom and how sound is opened."""
        super().__init__()
        self._clock = clock
        self._session = session
        self._work = work
        self._opened = opened or open_sound
        self._on = False
        self._sound: Sound | None = None
        self._busy = False  # a sound is being opened or ended: one at a time
        self._voice = tone.Voice()
        self._turn: object = None
        self._awake = Awake.now(clock)
        self.caption = Label(look, "", "lead").centred().wide(760)
        self.note = Label(look, "", "body", "quiet-ink").centred().wide(760)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.addWidget(self.caption)
        column.addWidget(self.note)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_FEED_MS)
        self._timer.timeout.connect(self.feed)
        self.hide()

    def turn(self, *, on: bool) -> None:
        """Play from the next turn on, or be silent at once."""
        if on == self._on:
            return
        self._on = on
        if on:
            self._say(words.no_tone_now(), words.others_may_hear())
            self._settle()
        else:
            self._end()
            self.hide()

    def feed(self) -> None:
        """Give the samples of the next moment; called again and again while the tone is on."""
        sound = self._sound
        if sound is None:
            return
        if self._awake.slept(self._clock, AHEAD):
            self._give_up()  # nothing sounds by itself after a sleep
            return
        self._awake = Awake.now(self._clock)
        try:
            self._give(sound)
        except OSError:
            self._give_up()
            self._say_why(Silent.NO_WAY_OUT)

    # ---- what is heard ----

    def _follow(self) -> None:
        session = self._session()
        heard = None if session is None else tone.heard(session, self._clock.monotonic())
        turn = heard.turn if heard else None
        if turn == self._turn:
            return
        self._turn = turn
        if heard is not None and heard.at <= _LATE:
            self._voice.sing(heard.note)
            self.caption.say(words.heard(heard.name))
        else:
            self._voice.hush()
            self.caption.say(words.no_tone_now())

    def _give(self, sound: Sound) -> None:
        waiting = sound.waiting()
        if waiting == 0:
            # At the beginning, and where the window stood still, it starts from silence: as much
            # as there is room for, since some sound systems wait for that before they begin.
            self._voice = tone.Voice()
            self.caption.say(words.no_tone_now())
            sound.play(self._voice.take(tone.RATE))
            return
        self._follow()
        count = round(AHEAD * tone.RATE) - waiting
        if count > 0:
            sound.play(self._voice.take(count))

    # ---- beginning and ending ----

    def _settle(self) -> None:
        if self._on and not self._busy and self._sound is None:
            self._busy = True
            failed = Silent.NO_WAY_OUT
            self._work.run_free(self, self._opened, self._took, lambda _: self._took(failed))

    def _took(self, sound: Sound | Silent) -> None:
        self._busy = False
        if isinstance(sound, Silent):
            if self._on:
                self._give_up()
                self._say_why(sound)
            return
        if not self._on:  # turned off meanwhile
            self._close(sound)
            return
        self._sound, self._turn = sound, None
        self._voice = tone.Voice()
        self._awake = Awake.now(self._clock)
        self._timer.start()
        self.feed()

    def _end(self) -> None:
        self._timer.stop()
        sound, self._sound, self._turn = self._sound, None, None
        if sound is None:
            return
        self._voice.hush()
        try:
            sound.play(self._voice.take(round(tone.RELEASE * tone.RATE) + 2))
        except OSError:
            pass
        self._close(sound)

    def _close(self, sound: Sound) -> None:
        self._busy = True
        self._work.run_free(self, sound.end, lambda _: self._ended(), lambda _: self._ended())

    def _ended(self) -> None:
        self._busy = False
        self._settle()

    def _give_up(self) -> None:
        self.turn(on=False)
        self.turned_off.emit()

    def _say_why(self, silent: Silent) -> None:
        why = words.not_installed() if silent is Silent.NOT_INSTALLED else words.no_way_out()
        self._say(why, "")
        announce(self, why)

    def _say(self, caption: str, note: str) -> None:
        self.caption.say(caption)
        self.note.say(note)
        self.note.setVisible(bool(note))
        self.show()

    @override
    def event(self, event: QEvent) -> bool:
        """Be silent as soon as another window is looked at, and under the curtain."""
        if event.type() == QEvent.Type.WindowDeactivate and self._on:
            self._give_up()
        return super().event(event)


