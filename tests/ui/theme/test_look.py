"""The look follows the person's wishes and is the only one that knows colours."""


import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healingjournal.base.resources import assets
from healingjournal.ui.theme.icons import MIRRORED
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.stylesheet import stylesheet
from healingjournal.ui.theme.tokens import THEMES, followed, theme


def test_a_wish_is_told_once_and_worn(look: Look, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.wish(look.wishes._replace(theme="dusk"))
    assert look.theme.name == "dusk"
    window = qapp.palette().color(QPalette.ColorRole.Window)
    assert window == look.colour("paper")


def test_the_same_wish_changes_nothing(look: Look, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(look.changed):
        look.wish(look.wishes)


@pytest.mark.parametrize(("asked", "given"), [(0.1, 0.9), (9.0, 2.0), (1.3, 1.3)])
def test_text_size_stays_between_its_ends(look: Look, asked: float, given: float) -> None:
    look.wish(look.wishes._replace(zoom=asked))
    assert look.zoom == given
    assert look.font("body").pixelSize() == round(16 * given)


def test_an_unknown_theme_follows_the_system(look: Look) -> None:
    look.wish(look.wishes._replace(theme="neon"))
    assert look.wishes.theme is None
    assert look.theme.name in THEMES


def test_no_text_is_smaller_than_14(look: Look) -> None:
    assert min(size.size for size in look.measures.type.values()) == 14


def test_the_quiet_theme_never_moves(look: Look) -> None:
    look.wish(look.wishes._replace(theme="quiet", reduced_motion=False))
    assert look.reduced_motion
    assert look.motion("notice-in") == 0


def test_motion_is_reduced_only_where_it_is_wished(look: Look) -> None:
    look.wish(look.wishes._replace(reduced_motion=False))
    assert look.motion("notice-in") == 160
    look.wish(look.wishes._replace(reduced_motion=True))
    assert look.motion("notice-in") == 0


def test_wider_spacing_widens_lines_and_letters(look: Look) -> None:
    before = look.line("body")
    look.wish(look.wishes._replace(wider=True))
    assert look.line("body") > before
    assert look.font("body").letterSpacing() > 0


def test_letters_are_never_spaced_from_right_to_left(look: Look, qapp: QApplication) -> None:
    look.wish(look.wishes._replace(wider=True))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    look.direction_changed()
    assert look.rtl
    assert look.font("body").letterSpacing() == 0


def test_the_reading_face_is_loaded(look: Look) -> None:
    assert QFontInfo(look.font("body")).family() == "Atkinson Hyperlegible"


def test_a_face_is_found_for_letters_the_reading_face_lacks(look: Look) -> None:
    look.ready_for("नमस्ते 🙂")
    assert "Noto Sans Devanagari" in look.font("body").families()


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_fills_every_name(look: Look, name: str) -> None:
    assert "{{" not in stylesheet(theme(name), look.px)


def test_edges_are_two_pixels_in_high_contrast(look: Look) -> None:
    assert look.hair == 1
    look.wish(look.wishes._replace(theme="contrast"))
    assert look.hair == 2


def test_every_icon_draws_something_and_is_kept(look: Look) -> None:
    for file in sorted((assets() / "icons").glob("*.svg")):
        drawn = look.icon(file.stem, "ink", 24, 2.0)
        assert drawn.width() == 48, file.stem
        image = drawn.toImage()
        inked = any(image.pixelColor(x, y).alpha() for x in range(48) for y in range(48))
        assert inked, file.stem
        assert look.icon(file.stem, "ink", 24, 2.0).cacheKey() == drawn.cacheKey()


def test_only_icons_that_point_are_turned_round(look: Look, qapp: QApplication) -> None:
    names = [*sorted(MIRRORED), "lock", "clock", "mark", "search"]
    before = {name: look.icon(name, "ink", 24, 1.0).toImage() for name in names}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    look.direction_changed()
    turned = {n for n in names if look.icon(n, "ink", 24, 1.0).toImage() != before[n]}
    assert turned == set(MIRRORED)


def test_an_icon_that_is_not_there_is_said(look: Look) -> None:
    with pytest.raises(FileNotFoundError):
        look.icon("no-such-icon")


@pytest.mark.parametrize(
    ("dark", "strong", "name"),
    [
        (False, False, "paper"),
        (True, False, "dusk"),
        (False, True, "contrast"),
        (True, True, "contrast-dark"),
    ],
)
def test_the_system_wish_has_its_theme(dark: bool, strong: bool, name: str) -> None:
    assert followed(dark, strong) == name
