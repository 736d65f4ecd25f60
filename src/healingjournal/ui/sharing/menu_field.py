"""A menu that looks like a field: the choice that holds, with an edge around it."""

from healingjournal.base.overriding import override
from healingjournal.ui.kit.menu_button import MenuButton
from healingjournal.ui.theme.surface import Surface


class MenuField(MenuButton):
    """Raised, with the strong edge of anything that can be set."""

    @override
    def surface(self) -> Surface:
        fill = "raised"
        if self.isDown():
            fill = "pressed"
        elif self.pointed():
            fill = "hover"
        return Surface(fill=fill, edge="edge-strong", width=self._look.hair)
