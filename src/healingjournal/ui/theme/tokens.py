"""Tokens: colours by role and the measures, as `assets/themes` has them."""

from functools import cache
from typing import Any, NamedTuple

from healingjournal.ui.theme.tables import TABLES

THEMES = ("paper", "dusk", "contrast", "contrast-dark", "quiet")
DEFAULT_THEME = "paper"
DEFAULT_DARK_THEME = "dusk"


class Theme(NamedTuple):  # quicker to define than a dataclass: it is on the way to the window
    """One set of colours: a role name to a `#RRGGBB` value."""

    name: str
    dark: bool
    roles: dict[str, str]

    @property
    def strong_edges(self) -> bool:
        """Tell whether every edge is two pixels wide and bare buttons get one too."""
        return self.name.startswith("contrast")

    @property
    def still(self) -> bool:
        """Tell whether nothing ever moves in this theme."""
        return self.name == "quiet"


class TypeSize(NamedTuple):
    """A size of letters: pixels, line height in pixels, and 400 or 700, at 100 %."""

    size: int
    line: int
    weight: int


class Measures(NamedTuple):
    """Everything that is the same in every theme, in pixels and milliseconds at 100 %."""

    families: tuple[str, ...]
    families_arabic: tuple[str, ...]
    zooms: tuple[float, ...]
    measure: int
    type: dict[str, TypeSize]
    space: dict[str, int]
    size: dict[str, int]
    radius: dict[str, int]
    line: dict[str, int]
    motion: dict[str, Any]
    motion_reduced: dict[str, Any]
    qpalette: dict[str, str]
    qpalette_disabled: dict[str, str]


def followed(dark: bool, strong_contrast: bool) -> str:
    """Give the theme that follows the system's wish, until the person chooses one."""
    if strong_contrast:
        return "contrast-dark" if dark else "contrast"
    return DEFAULT_DARK_THEME if dark else DEFAULT_THEME


@cache
def theme(name: str) -> Theme:
    """Give a theme by name; an unknown name gives the default one."""
    known = name if name in THEMES else DEFAULT_THEME
    table = TABLES[known]
    return Theme(known, bool(table["dark"]), dict(table["roles"]))


@cache
def measures() -> Measures:
    """Give the measures."""
    table = TABLES["measures"]
    letters = table["type"]
    sizes = {n: TypeSize(**v) for n, v in letters.items() if isinstance(v, dict)}
    motion = dict(table["motion"])
    palette = dict(table["qpalette"])
    return Measures(
        families=tuple(letters["family"]),
        families_arabic=tuple(letters["family-arabic"]),
        zooms=tuple(letters["zoom"]),
        measure=letters["measure"],
        type=sizes,
        space=table["space"],
        size=table["size"],
        radius=table["radius"],
        line=table["line"],
        motion_reduced=motion.pop("reduced"),
        motion=motion,
        qpalette_disabled=palette.pop("disabled"),
        qpalette=palette,
    )

