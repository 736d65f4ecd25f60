"""Every pair of colours that stands on one another can be read, in every theme."""

import pytest

from healingjournal.ui.theme.tokens import THEMES, theme

PENS = ("blue", "earth", "leaf", "plum", "sand")
# front, back, the least ratio, the least ratio in the high contrast themes
PAIRS: tuple[tuple[str, str, float, float], ...] = (
    *(("ink", back, 7, 7) for back in "paper rail raised sunken hover pressed accent-soft".split()),
    *(("quiet-ink", back, 4.5, 7) for back in "paper rail raised sunken hover".split()),
    ("quiet-ink", "accent-soft", 4.5, 7),
    ("quiet-ink", "notice", 4.5, 7),
    *(("accent", back, 4.5, 7) for back in "paper rail raised sunken hover".split()),
    *(("accent-ink", back, 7, 7) for back in "accent accent-hover accent-pressed".split()),
    ("accent-soft-ink", "accent-soft", 7, 7),
    ("notice-ink", "notice", 7, 7),
    ("selection-ink", "selection", 7, 7),
    ("mark-ink", "mark", 7, 7),
    ("ink", "breath", 7, 7),
    *(("focus", back, 3, 4.5) for back in "paper rail raised sunken accent-soft notice".split()),
    *(("edge-strong", back, 3, 7) for back in "paper rail raised sunken notice".split()),
    ("accent", "accent-soft", 3, 4.5),
    *(("breath-edge", back, 3, 4.5) for back in "paper raised breath".split()),
    *(("faint-ink", back, 3, 4.5) for back in "paper raised sunken".split()),
    *((f"pen-{pen}", "raised", 4.5, 7) for pen in PENS),
    *((f"pen-{pen}", "accent-soft", 3, 4.5) for pen in PENS),
)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(front: str, back: str) -> float:
    light, dark = sorted((luminance(front), luminance(back)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_table_is_whole() -> None:
    assert len(PAIRS) == 55


@pytest.mark.parametrize("name", THEMES)
def test_every_pair_can_be_read(name: str) -> None:
    roles = theme(name).roles
    weak = [
        f"{front} on {back}: {ratio(roles[front], roles[back]):.2f}"
        for front, back, least, least_strong in PAIRS
        if ratio(roles[front], roles[back]) < (least_strong if "contrast" in name else least)
    ]
    assert weak == []


def test_every_theme_names_the_same_roles() -> None:
    roles = {name: set(theme(name).roles) for name in THEMES}
    assert all(held == roles["paper"] for held in roles.values())
