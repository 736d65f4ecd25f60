"""The player: one instruction at a time, at one's own pace, and a breath to follow or watch."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from healingjournal.base.clock import Clock
from healingjournal.grounding.exercise import Exercise
from healingjournal.grounding.session import Session, begin
from healingjournal.ui.grounding import words
from healingjournal.ui.grounding.announcing import announce
from healingjournal.ui.grounding.breath_chips import BreathChips
from healingjournal.ui.grounding.breath_circle import BreathCircle, phases
from healingjournal.ui.grounding.centred_row import CentredRow
from healingjournal.ui.grounding.other_ways import OtherWays
from healingjournal.ui.grounding.resting_circle import RestingCircle
from healingjournal.ui.grounding.told import this_in_english
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.tab_order import in_order, stops_in
from healingjournal.ui.theme.look import Look

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class PlayerView(QWidget):
    """Plays one exercise. Time moves only a breath; each sentence waits for Go on.

    Sends `said` with whatever a screen reader is told without the keyboard moving.
    """

    stop_requested = Signal()
    another_requested = Signal()
    help_requested = Signal()
    list_requested = Signal()
    ended = Signal()
    said = Signal(str)

    def __init__(self, look: Look, clock: Clock) -> None:
        """Take the look, and the clock a breath is timed by."""
        super().__init__()
        self._look = look
        self._clock = clock
        self._session: Session | None = None
        self._interrupted = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.sentence = Label(look, "", "greeting").centred().wide(760).reads()
        self.more = Label(look, "", "lead", "quiet-ink").centred().wide(760)
        self._resting = RestingCircle(look)
        self.circle = BreathCircle(look)
        self.chips = BreathChips(look)
        self._worse = Label(look, "", "body", "quiet-ink").centred().wide(760)
        self.else_button = SoftButton(look, words.something_else(), "another")
        self.unsafe_button = SoftButton(look, words.not_safe_here(), "help")
        self.ways = OtherWays(look)
        self.signs = Label(look, words.signs(), "small", "quiet-ink").centred().wide(760).reads()
        self.footer = FlowFooter(look, kit_words.stop())
        self.list_button = SoftButton(look, words.all_of_them(), "list")
        self.another_button = SoftButton(look, words.another_kind(), "another")
        self.on_button = SoftButton(look, words.go_on_when_you_like())
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        page = ScrollPage(self._look, 0)
        column = page.column
        margin = self._look.measures.space["page-margin"]
        column.setContentsMargins(margin, 0, margin, 16)
        column.addStretch(1)
        column.addWidget(self._resting, 0, _MIDDLE)
        column.addWidget(self.circle)
        self._gap = QWidget()
        column.addWidget(self._gap)
        column.addWidget(self.sentence)
        column.addSpacing(12)
        column.addWidget(self.more)
        column.addWidget(self.chips)
        self._worse_gap = QWidget()
        self._worse_gap.setFixedHeight(16)
        column.addWidget(self._worse_gap)
        column.addWidget(self._worse)
        self._two = _two_buttons(self.else_button, self.unsafe_button)
        column.addWidget(self._two)
        column.addWidget(self.ways)
        column.addSpacing(16)
        column.addWidget(self.signs)
        column.addStretch(1)
        for button in (self.list_button, self.another_button, self.on_button):
            self.footer.add(button)
        self.footer.stop.setAccessibleDescription(words.stop_keys())
        self.footer.stop.installEventFilter(self)
        self.on_button.installEventFilter(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page, 1)
        whole.addWidget(self.footer)

    def _connect(self) -> None:
        self.footer.stop_requested.connect(self.stop_requested)
        self.list_button.clicked.connect(self.list_requested)
        self.else_button.clicked.connect(self.another_requested)
        self.another_button.clicked.connect(self.another_requested)
        self.unsafe_button.clicked.connect(self.help_requested)
        self.on_button.clicked.connect(self.go_on)
        self.circle.pause_requested.connect(self.turn)
        self.chips.changed.connect(self._chips_changed)
        self._look.changed.connect(self._look_changed)

    # ---- playing ----

    def play(self, exercise: Exercise, step: int = 0) -> None:
        """Begin an exercise, at once, at a step."""
        self._session = begin(exercise, self._clock.monotonic(), step=step)
        self._interrupted = False
        self.chips.begin(exercise, still=self._look.reduced_motion, fixed=self._look.theme.still)
        self.ways.offer(exercise)
        before = (self.sentence, self.else_button, self.unsafe_button)
        after = (self.list_button, self.another_button, self.on_button)
        chips = self.chips.group.all_chips()
        in_order([*before, *stops_in(self.ways), self.signs, self.footer.stop, *chips, *after])
        self._show_step()

    def tell_language(self, *, in_english: bool) -> None:
        """Say beside the exercise that it is in English, in a window that is not."""
        lines = [words.signs(), *([this_in_english()] if in_english else [])]
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
        if self._session is not None:
            self._session = self._session.stop()

    def interrupt(self) -> None:
        """Stand still because the page is left; `resume` goes on from there."""
        self._timer.stop()
        if self._session is None or self._session.over:
            return
        now = self._clock.monotonic()
        self._interrupted = not self._session.at(now).paused
        self._session = self._session.pause(now)

    def resume(self) -> None:
        """Go on if it was the leaving of the page that made it stand still."""
        if self._interrupted and self._session is not None:
            self._session = self._session.go_on(self._clock.monotonic())
        self._interrupted = False
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
        """Give the sentence, or Stop beside a breath."""
        return self.footer.stop if self._breathes() else self.sentence

    def moving(self) -> bool:
        """Tell whether time moves anything now."""
        return self._timer.isActive()

    # ---- showing ----

    def _breathes(self) -> bool:
        session = self._session
        return session is not None and session.breathing is not None

    def _show_step(self) -> None:
        session = self._session
        if session is None:
            return
        exercise, breathes = session.exercise, self._breathes()
        step = exercise.steps[session.step]
        self.more.say(step.more)
        self.more.setVisible(bool(step.more))
        self._worse.say(exercise.if_worse)
        for thing in (self._worse, self._worse_gap):
            thing.setVisible(breathes and bool(exercise.if_worse))
        self.chips.setVisible(breathes)
        self._two.setVisible(not breathes)
        self.ways.setVisible(not breathes and self.ways.there_are())
        self.list_button.setVisible(not breathes)
        self.another_button.setVisible(breathes)
        self._show_shape()
        self._show_pause()
        self._tick()

    def _show_shape(self) -> None:
        session = self._session
        if session is None:
            return
        breathes = self._breathes()
        told = breathes and self.chips.in_words()
        paced = session.exercise.kind == "breath"
        self._resting.setVisible(told or not paced)
        text = self._count() if told else session.exercise.steps[session.step].text
        if text != self.sentence.words():
            self.sentence.say(text)
        self.circle.setVisible(paced and not told)
        self.circle.be_still(self.chips.still())
        self.circle.be_wordless(self.chips.wordless())
        self.circle.setAccessibleDescription(self._count() if breathes else "")
        self._gap.setFixedHeight(16 if paced and not told else 48)
        self._fit_circle()

    def _show_pause(self) -> None:
        paused = self._session is not None and self._session.at(self._clock.monotonic()).paused
        self.footer.say(words.paused() if paused else words.keys_of_the_player())
        self.on_button.say(kit_words.go_on() if paused else words.go_on_when_you_like())

    def _count(self) -> str:
        breathing = self._session.breathing if self._session else None
        if breathing is None:
            return ""
        pace = (breathing.coming or breathing.playing).pace
        return words.count_along([words.count_of(*part) for part in phases(pace)])

    def _spoken(self) -> str:
        spoken = (self.sentence.words(), self.more.words(), self._count())
        return " ".join(dict.fromkeys(part for part in spoken if part))

    def _say(self, text: str) -> None:
        announce(self, text)
        self.said.emit(text)

    def _chips_changed(self) -> None:
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
        """Show where the breath stands, and wait for the next frame or change."""
        session = self._session
        if session is None or session.over or session.breathing is None:
            self.circle.show_point(None, None)
            self._timer.stop()
            return
        now = self._clock.monotonic()
        self._session = session = session.settled(now)
        breathing = session.breathing
        if breathing is None:
            return
        pace = breathing.settled(session.ran_at(now)).playing.pace
        self.circle.show_point(pace, session.at(now).breath)
        wait = session.next_change(now)
        if wait is None or not self.circle.isVisible():
            self._timer.stop()
        elif self.chips.still():
            self._timer.start(max(round(wait * 1000), 1))
        elif self._timer.interval() != self._look.motion("breath-frame") or not self.moving():
            self._timer.start(self._look.motion("breath-frame"))

    # ---- keys, and being seen ----

    def _fit_circle(self) -> None:
        """Leave room for the sentence under the circle."""
        wide = self.width() - 2 * self._look.measures.space["page-margin"]
        foot = self.footer.heightForWidth(self.width())
        sentence = self.sentence.heightForWidth(max(1, wide))
        self.circle.fit(self.height() - foot - sentence - 24)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_circle()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.turn()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Space pause on Stop as well, and beside a breath on the button that goes on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pauses = watched is self.footer.stop or self._breathes()
            if event.key() == Qt.Key.Key_Space and pauses:
                if not event.isAutoRepeat():
                    self.turn()
                return True
        return super().eventFilter(watched, event)


def _two_buttons(one: SoftButton, other: SoftButton) -> QWidget:
    row = CentredRow(16)
    for button in (one, other):
        button.set_tall(48)
        button.setMinimumWidth(208)
        row.place.addWidget(button)
    row.setContentsMargins(0, 40, 0, 0)
    return row
