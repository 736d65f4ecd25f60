"""The chip that leaves a question out."""

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words
from healingjournal.ui.kit.choice_chip import ChoiceChip
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface


class SkipChip(ChoiceChip):
    """Dashed: "Skip" or "Not now"; never off, leaves no trace."""

    def __init__(
        self, look: Look, text: str | None = None, chosen_text: str | None = None
    ) -> None:
        """Take the look, the word at rest, and the word once chosen."""
        self._rest_text = text or words.skip()
        self._chosen_text = chosen_text or self._rest_text
        super().__init__(look, self._rest_text)
        self.toggled.connect(self._name_state)

    @override
    def surface(self) -> Surface:
        if self.isChecked():
            return Surface(fill="sunken", edge="edge-strong", width=2, bold=True, dashed=True)
        made = Surface(
            edge="edge-strong", width=self._look.hair, ink="quiet-ink", dashed=True
        )
        if self.isDown():
            return Surface(
                fill="pressed", edge="edge-strong", width=self._look.hair, dashed=True
            )
        if self.pointed():
            return Surface(
                fill="hover",
                edge="edge-strong",
                width=self._look.hair,
                ink="quiet-ink",
                dashed=True,
            )
        return made

    def _name_state(self, chosen: bool) -> None:
        self.say(self._chosen_text if chosen else self._rest_text)
