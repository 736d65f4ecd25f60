"""The foot of a step: Stop, the three choices of the look on the way in, and the ways on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.foot_choices import FootChoices
from healingjournal.ui.vault.look_choices import LOOKS, LookChoices
from healingjournal.ui.vault.steps import Ways


class StepFooter(FlowFooter):
    """Sends `stop_requested`, `back_requested`, `later_requested` and `on_requested`.

    In a narrow window the three choices stand in a row of their own, above Stop. In an open
    journal they are in Settings, and not here.
    """

    back_requested = Signal()
    later_requested = Signal()
    on_requested = Signal()

    def __init__(
        self, look: Look, choices: LookChoices | None, keys: Sequence[str] = LOOKS
    ) -> None:
        """Take the look, what can be chosen beside Stop, if anything, and which of it."""
        super().__init__(look)
        self.choices: FootChoices | None = None
        if choices is not None:
            self.choices = FootChoices(
                look, choices, look.measures.size["footer-button"], keys
            )
            self.start.setSpacing(16)
        self.without_line()
        self.back = SoftButton(look, kit_words.back())
        self.later = SoftButton(look, kit_words.not_now())
        self.on = PrimaryButton(look, kit_words.next_word())
        for button in (self.back, self.later, self.on):
            self.add(button)
        self.back.clicked.connect(self.back_requested)
        self.later.clicked.connect(self.later_requested)
        self.on.clicked.connect(self.on_requested)
        look.room.changed.connect(self._place_choices)
        look.changed.connect(self._place_choices)
        self._place_choices()

    def show_ways(self, ways: Ways) -> None:
        """Show the ways of a step."""
        self.back.setVisible(ways.back)
        self.later.setVisible(bool(ways.later))
        self.on.setVisible(bool(ways.on))
        if ways.later:
            self.later.say(ways.later)
        if ways.on:
            self.on.say(ways.on)

    def say_again(self) -> None:
        """Speak the language that is spoken now; the ways on are said by the step."""
        self.stop.say(kit_words.stop_here())
        self.back.say(kit_words.back())
        self.later.say(kit_words.not_now())
        self.on.say(kit_words.next_word())
        if self.choices is not None:
            self.choices.say_again()

    def rest(self, resting: bool) -> None:
        """Hold the ways on back while something is made; Stop stays."""
        for button in (self.back, self.later, self.on):
            button.setEnabled(not resting)
        if self.choices is not None:
            self.choices.rest(resting)

    def tab_stops(self) -> list[QWidget]:
        """Give the order of Tab, from Stop to the primary button."""
        choices = self.choices.stops() if self.choices is not None else []
        first = [*choices, self.stop] if self._above() else [self.stop, *choices]
        return [*first, self.back, self.later, self.on]

    def _above(self) -> bool:
        return self.choices is not None and self.around.indexOf(self.choices) >= 0

    def _place_choices(self) -> None:
        if self.choices is None:
            return
        narrow = self._look.room.narrow
        if narrow and not self._above():
            self.start.removeWidget(self.choices)
            self.around.insertWidget(0, self.choices)
        elif not narrow and self.start.indexOf(self.choices) < 0:
            self.around.removeWidget(self.choices)
            self.start.insertWidget(1, self.choices, 1000)
        self._fit()
