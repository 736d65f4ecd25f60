"""Stop: at the start of every footer, never off, never asks back."""

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words
from healingjournal.ui.kit.button import Button
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface


class StopButton(Button):
    """Raised, with a strong edge; a square, or another icon where it leads back."""

    def __init__(self, look: Look, text: str | None = None, icon: str = "stop") -> None:
        """Take the look, another word than Stop where one fits better, and the icon."""
        super().__init__(look, text or words.stop(), icon)

    @override
    def surface(self) -> Surface:
        fill = "raised"
        if self.isDown():
            fill = "pressed"
        elif self.pointed():
            fill = "hover"
        return Surface(fill=fill, edge="edge-strong", width=self._look.hair)
