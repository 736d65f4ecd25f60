"""The one style sheet: `assets/base.qss` with its `{{names}}` filled from the tokens."""

import re
from collections.abc import Callable

from healingjournal.base.resources import assets
from healingjournal.ui.theme.tokens import Theme

_NAME = re.compile(r"\{\{([a-z-]+)(?:\s+(\d+))?\}\}")


def stylesheet(theme: Theme, px: Callable[[float], int]) -> str:
    """Give the sheet: `{{role}}` a colour, `{{px 12}}` a grown size, `{{edge-width}}` 1 or 2.

    Raises KeyError for a name that is no role, so that a slip is found by the first test.
    """
    width = 2 if theme.strong_edges else 1

    def value(found: re.Match[str]) -> str:
        name, number = found[1], found[2]
        if name == "px":
            return f"{px(int(number))}px"
        if name == "edge-width":
            return f"{width}px"
        if name == "inside":
            return f"{int(number) - width}px"
        return theme.roles[name]

    return _NAME.sub(value, (assets() / "base.qss").read_text("utf-8"))
