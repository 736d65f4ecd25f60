"""The choices beside a breath, a beat or a hand: only watch, slower, no movement, in words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healingjournal.grounding.exercise import Breath, Exercise, Pace, Step
from healingjournal.grounding.plays import Taps
from healingjournal.grounding.session import Session
from healingjournal.ui.grounding.playing import words
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.theme.look import Look

_WATCH, _SLOWER, _QUICKER, _STILL, _WORDS = "watch", "slower", "quicker", "still", "words"
_SAY, _TONE = "say", "tone"
_APART = ({_SLOWER, _QUICKER},)


class BreathChips(QWidget):
    """One group of chips in the middle. Sends `changed`; says what holds."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self.group = ChipGroup(
            look,
            words.how_it_goes(),
            [Choice(*one) for one in words.chips().items()],
            many=True,
        )
        self._held: set[str] = set()
        self._wished = self._fixed = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 24, 0, 0)
        row.addStretch(1)
        row.addWidget(self.group)
        row.addStretch(1)
        self.group.changed.connect(self._changed)

    def begin(self, exercise: Exercise, *, still: bool, fixed: bool) -> None:
        """Start anew: nothing chosen but no movement, where motion is not wanted."""
        breaths = [step.breath for step in exercise.steps if step.breath]
        self.group.chip(_SLOWER).setVisible(any(breath.slower for breath in breaths))
        self.group.chip(_QUICKER).setVisible(any(breath.quicker for breath in breaths))
        self._held = set()
        self.group.choose(())
        self._wished = self._fixed = False
        self.hold_still(still=still, fixed=fixed)

    def fit(self, step: Step) -> None:
        """Offer what fits a step: only a breath can be watched alone, only a beat never moves."""
        self.group.chip(_WATCH).setVisible(step.breath is not None)
        self.group.chip(_STILL).setVisible(not isinstance(step.play, Taps))

    def hold_still(self, *, still: bool, fixed: bool) -> None:
        """Choose no movement where motion is not wanted; `fixed` where there never is any.

        What the person has chosen here stays until the wish itself is another one.
        """
        self.group.chip(_STILL).setEnabled(not fixed)
        if (still, fixed) != (self._wished, self._fixed):
            self.choose_still(still)
        self._wished, self._fixed = still, fixed

    def choose_still(self, still: bool) -> None:
        """Choose movement or none, without telling."""
        self._held = self._held - {_STILL} | ({_STILL} if still else set())
        self.group.choose(self._held)

    def still(self) -> bool:
        """Tell whether nothing moves."""
        return self._fixed or _STILL in self._held

    def wordless(self) -> bool:
        """Tell whether there is only a shape to watch."""
        return _WATCH in self._held

    def in_words(self) -> bool:
        """Tell whether the breath is told in words, with no shape."""
        return _WORDS in self._held

    def says(self) -> bool:
        """Tell whether each turn is said to a screen reader."""
        return _SAY in self._held

    def tone(self) -> bool:
        """Tell whether a soft tone is wanted."""
        return _TONE in self._held

    def offer_tone(self, *, offered: bool) -> None:
        """Offer the tone, or not where sound is left out."""
        self.group.chip(_TONE).setVisible(offered)

    def leave_tone(self) -> None:
        """Choose no tone, without telling."""
        self._held = self._held - {_TONE}
        self.group.chip(_TONE).setChecked(False)

    def paced(self, session: Session, now: float) -> Session:
        """Give the session at the pace that is chosen, from its next round on."""
        if session.breathing is None:
            return session
        breath = session.breathing.breath
        wanted = self._pace(breath)
        for _ in range(2):
            now_at = session.breathing.coming or session.breathing.playing
            if now_at.pace == wanted:
                break
            slower = wanted.round > now_at.pace.round
            session = session.slower(now) if slower else session.quicker(now)
            if session.breathing is None:
                break
        return session

    def _pace(self, breath: Breath) -> Pace:
        if _SLOWER in self._held and breath.slower:
            return breath.slower
        if _QUICKER in self._held and breath.quicker:
            return breath.quicker
        return breath.usual

    def _changed(self) -> None:
        held = set(self.group.chosen())
        fresh = held - self._held
        for pair in _APART:
            if held >= pair and fresh:
                held -= pair - fresh
        self._held = held
        if held != set(self.group.chosen()):
            self.group.chip(_SLOWER).setChecked(_SLOWER in held)
            self.group.chip(_QUICKER).setChecked(_QUICKER in held)
        self.changed.emit()
