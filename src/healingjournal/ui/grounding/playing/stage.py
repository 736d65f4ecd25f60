"""The place beside the sentence where a step shows what it plays; empty for most steps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.grounding import plays
from healingjournal.grounding.session import Position
from healingjournal.ui.grounding.known import Known
from healingjournal.ui.grounding.playing.rhythm_view import RhythmView
from healingjournal.ui.grounding.playing.turn_view import TurnView
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.theme.look import Look


class Stage(QWidget):
    """Makes what a step plays when it is first shown, and shows where it stands."""

    said = Signal(str)
    pause_requested = Signal()
    next_requested = Signal()
    before_requested = Signal()
    own_requested = Signal()
    exercise_requested = Signal(str)

    def __init__(self, look: Look, knows: Known) -> None:
        """Take the look, and what the page knows."""
        super().__init__()
        self._look = look
        self._knows = knows
        self._turn_said = ""
        self.rhythm: RhythmView | None = None
        self.turn: TurnView | None = None
        self.view: QWidget | None = None
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 16, 0, 0)

    def show_play(self, play: plays.Play | None, seed: int) -> None:
        """Show what a step plays, from its beginning; nothing for None."""
        emptied(self._place)
        self.rhythm = self.turn = self.view = None
        self._turn_said = ""
        if play is None:
            return
        self.view = self._made(play, seed)
        self._place.addWidget(self.view)
        self.view.show()

    def show_position(self, here: Position, *, still: bool) -> None:
        """Show where it stands now."""
        if self.rhythm is not None:
            self.rhythm.show_point(here.rhythm, still=still)
        if self.turn is not None and here.turn is not None:
            said = self.turn.show_turn(here.turn)
            if self._turn_said and said != self._turn_said:
                self.said.emit(said)
            self._turn_said = said

    def _made(self, play: plays.Play, seed: int) -> QWidget:
        if isinstance(play, plays.Taps | plays.Hand):
            return self._rhythm(play)
        if isinstance(play, plays.Count | plays.Categories | plays.Walk):
            self.turn = TurnView(self._look)
            self.turn.next_requested.connect(self.next_requested)
            self.turn.before_requested.connect(self.before_requested)
            return self.turn
        if isinstance(play, plays.OwnWords):
            return self._own(play)
        if isinstance(play, plays.Choose):
            from healingjournal.ui.grounding.playing.choose_view import ChooseView

            chosen = ChooseView(self._look, self._knows.exercises(play.ids))
            chosen.exercise_requested.connect(self.exercise_requested)
            return chosen
        return self._by_hand(play, seed)

    def _rhythm(self, play: plays.Taps | plays.Hand) -> QWidget:
        self.rhythm = RhythmView(self._look)
        self.rhythm.show_play(play if isinstance(play, plays.Taps) else None)
        self.rhythm.pause_requested.connect(self.pause_requested)
        return self.rhythm

    def _own(self, play: plays.OwnWords) -> QWidget:
        from healingjournal.ui.grounding.playing.own_view import OwnView

        own = OwnView(self._look, play.what, self._knows.lines(play.what))
        own.said.connect(self.said)
        own.own_requested.connect(self.own_requested)
        return own

    def _by_hand(self, play: plays.Puzzle | plays.Map | plays.Drawing, seed: int) -> QWidget:
        if isinstance(play, plays.Puzzle):
            from healingjournal.ui.grounding.playing.sort_view import SortView

            tiles = SortView(self._look, seed)
            tiles.said.connect(self.said)
            return tiles
        if isinstance(play, plays.Map):
            from healingjournal.ui.grounding.playing.map_view import MapView

            around = MapView(self._look)
            around.said.connect(self.said)
            return around
        from healingjournal.ui.grounding.playing.doodle_view import DoodleView

        page = DoodleView(self._look, play.what)
        page.said.connect(self.said)
        return page
