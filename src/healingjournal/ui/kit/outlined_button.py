"""A button with an edge and no fill: the answers in a notice bar."""

from healingjournal.base.overriding import override
from healingjournal.ui.kit.button import Button
from healingjournal.ui.theme.surface import Surface


class OutlinedButton(Button):
    """An edge, a word."""

    @override
    def surface(self) -> Surface:
        fill = None
        if self.isDown():
            fill = "pressed"
        elif self.pointed():
            fill = "hover"
        ink = "ink" if self.isEnabled() else "faint-ink"
        return Surface(fill=fill, edge="edge-strong", width=self._look.hair, ink=ink)
