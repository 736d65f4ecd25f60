"""The one main button of a screen."""

from healingjournal.base.overriding import override
from healingjournal.ui.kit.button import Button
from healingjournal.ui.theme.surface import Surface


class PrimaryButton(Button):
    """Accent fill, bold word; one on a screen."""

    height_at_rest = 44
    padding = 24
    padding_icon = 20
    bold = True

    @override
    def surface(self) -> Surface:
        if not self.isEnabled():
            return Surface(fill="sunken", ink="faint-ink", bold=True)
        fill = "accent"
        if self.isDown():
            fill = "accent-pressed"
        elif self.pointed():
            fill = "accent-hover"
        return Surface(fill=fill, ink="accent-ink", bold=True)
