"""Ground: always there, one press away."""

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words
from healingjournal.ui.kit.button import Button
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface


class GroundButton(Button):
    """The one tinted button of the top bar; never off."""

    bold = True

    def __init__(self, look: Look, text: str | None = None) -> None:
        """Take the look, and another word than Ground where one is needed."""
        super().__init__(look, text or words.ground(), "ground")

    @override
    def surface(self) -> Surface:
        made = Surface(fill="accent-soft", ink="accent-soft-ink", bold=True)
        if self.isDown():
            return made.edged("accent", 2)
        if self._look.strong_edges:
            return made.edged("accent" if self.pointed() else "edge-strong", 2)
        return made.edged("accent", 1) if self.pointed() else made
