"""The everyday button."""

from healingjournal.base.overriding import override
from healingjournal.ui.kit.button import Button
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface


class SoftButton(Button):
    """A soft surface with a word, and an icon if it helps.

    `plain` has no fill until pointed at and starts its words at the side: the five choices
    beside a page, a row of actions in an aside.
    """

    bold = False

    def __init__(
        self, look: Look, text: str, icon: str | None = None, *, plain: bool = False
    ) -> None:
        """Take the look, the word, an icon, and whether it is bare at rest."""
        self._plain = plain
        if plain:
            self.words_at_start = True
            self.padding = 12
        super().__init__(look, text, icon)

    @override
    def surface(self) -> Surface:
        rest = None if self._plain else "sunken"
        ink, fill = "ink", rest
        if not self.isEnabled():
            ink = "faint-ink"
        elif self.isDown():
            fill = "pressed"
        elif self.pointed():
            fill = "hover"
        made = Surface(fill=fill, ink=ink)
        if self._look.strong_edges:
            return made.edged("edge-strong" if self.isEnabled() else "faint-ink", 2)
        return made
