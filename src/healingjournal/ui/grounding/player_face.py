"""What the player looks like: a sentence, a breath or something to do, and the ways on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.clock import Clock
from healingjournal.base.overriding import override
from healingjournal.ui.grounding import words
from healingjournal.ui.grounding.breath_chips import BreathChips
from healingjournal.ui.grounding.breath_circle import BreathCircle
from healingjournal.ui.grounding.centred_row import CentredRow
from healingjournal.ui.grounding.known import Known
from healingjournal.ui.grounding.other_ways import OtherWays
from healingjournal.ui.grounding.playing import words as playing_words
from healingjournal.ui.grounding.resting_circle import RestingCircle
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.tab_order import in_order, stops_in
from healingjournal.ui.theme.look import Look

if TYPE_CHECKING:
    from collections.abc import Callable

    from healingjournal.grounding.session import Session
    from healingjournal.ui.grounding.playing.stage import Stage
    from healingjournal.ui.grounding.sounding.tone_row import ToneRow

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class PlayerFace(QWidget):
    """The parts of the player, in reading order; what they do is said by who holds them.

    `stage` is where a step shows something to do; it is None until a step has something, and
    `tone` is None until it is first chosen.
    """

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self._whole = False  # whether this fills the screen, and did not before
        self.tone: ToneRow | None = None
        self._tone_place = QVBoxLayout()
        self.sentence = Label(look, "", "greeting").centred().wide(760).reads()
        self.more = Label(look, "", "lead", "quiet-ink").centred().wide(760)
        self._resting = RestingCircle(look)
        self.circle = BreathCircle(look)
        self.stage: Stage | None = None
        self._stage_place = QVBoxLayout()
        self.chips = BreathChips(look)
        self._softer = Label(look, playing_words.softer(), "body", "quiet-ink").centred().wide(760)
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
        column.addLayout(self._stage_place)
        column.addWidget(self.chips)
        column.addLayout(self._tone_place)
        self._worse_gap = QWidget()
        self._worse_gap.setFixedHeight(16)
        column.addWidget(self._worse_gap)
        column.addWidget(self._softer)
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
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page, 1)
        whole.addWidget(self.footer)

    def set_stage(self, stage: "Stage") -> None:
        """Put the place for something to do under the sentence."""
        self.stage = stage
        self._stage_place.addWidget(stage)
        stage.hide()

    def quiet(self) -> None:
        """Let no tone be heard, and none be chosen; what was said of it goes, too."""
        self.chips.leave_tone()
        if self.tone is not None:
            self.tone.turn(on=False)
            self.tone.hide()

    def turn_tone(
        self, knows: Known, clock: Clock, session: "Callable[[], Session | None]"
    ) -> None:
        """Play a tone or none, as chosen; what plays it is loaded when it is first chosen."""
        if self.tone is None and self.chips.tone() and knows.work is not None:
            from healingjournal.ui.grounding.sounding.tone_row import ToneRow

            self.tone = ToneRow(self._look, clock, session, knows.work, knows.opened)
            self._tone_place.addWidget(self.tone)
            self.tone.turned_off.connect(self.chips.leave_tone)
        if self.tone is not None:
            self.tone.turn(on=self.chips.tone())

    def walk_in_order(self) -> None:
        """Let Tab walk through what is there now, in reading order."""
        before = (self.sentence, *(stops_in(self.stage) if self.stage else ()))
        between = (self.else_button, self.unsafe_button, *stops_in(self.ways), self.signs)
        after = (self.list_button, self.another_button, self.on_button)
        chips = self.chips.group.all_chips()
        in_order([*before, *between, self.footer.stop, *chips, *after])

    def _fit_circle(self) -> None:
        """Leave room for the sentence under the circle."""
        wide = self.width() - 2 * self._look.measures.space["page-margin"]
        foot = self.footer.heightForWidth(self.width())
        sentence = self.sentence.heightForWidth(max(1, wide))
        self.circle.fit(self.height() - foot - sentence - 24)

    def _turn_screen(self, *, on: bool) -> None:
        """Fill the screen, or go back to a window; a window that filled it before stays so."""
        window = self.window()
        if on and not window.isFullScreen():
            self._whole = True
            window.showFullScreen()
        elif not on and self._whole:
            self._whole = False
            window.showNormal()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_circle()


def _two_buttons(one: SoftButton, other: SoftButton) -> QWidget:
    row = CentredRow(16)
    for button in (one, other):
        button.set_tall(48)
        button.setMinimumWidth(208)
        row.place.addWidget(button)
    row.setContentsMargins(0, 40, 0, 0)
    return row
