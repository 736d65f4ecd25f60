"""In the smallest window and at the largest text every way out is in sight, and large enough."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from healingjournal.ui.kit.button import Button
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.specimen_kit import SpecimenKit
from healingjournal.ui.shell.notice_place import NoticePlace
from healingjournal.ui.shell.window import LEAST_HEIGHT, LEAST_WIDTH, Window
from healingjournal.ui.theme.look import Look
from tools.frames import Specimen, build, lay_out, specimens
from tools.gallery import put_away
from tools.mirrored import MirroredLanguage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
SMALL = [one for one in specimens("shell") if one.name.startswith("small")]


def place_in(window: QWidget, thing: QWidget) -> QRect:
    return QRect(thing.mapTo(window, QPoint(0, 0)), thing.size())


def ways_and_footers(window: Window) -> list[Button]:
    top = window.top
    found: list[Button] = [top.help, top.ground, top.lock, top.leave]
    for footer in window.findChildren(FlowFooter):
        found += footer.findChildren(Button)
    if window.rail is not None:
        found += window.rail.items.values()
    return [one for one in found if one.isVisibleTo(window)]


def out_of_sight(window: Window) -> list[str]:
    """Give each way that is not wholly seen, or is smaller than 40 by 40."""
    found: list[str] = []
    for button in ways_and_footers(window):
        place = place_in(window, button)
        seen = button.visibleRegion().boundingRect()
        if not window.rect().contains(place) or seen.size() != button.size():
            found.append(f"{button.words()} at {place.getRect()}")
        if place.width() < 40 or place.height() < 40:
            found.append(f"{button.words()} is {place.width()} by {place.height()}")
    return found


def in_a_small_window(specimen: Specimen, kit: SpecimenKit) -> Window:
    window = build(specimen, kit)
    assert isinstance(window, Window)
    lay_out(window)
    assert (window.width(), window.height()) == (LEAST_WIDTH, LEAST_HEIGHT)
    return window


@pytest.mark.parametrize("zoom", [1.0, 1.15, 1.3, 1.5, 1.75, 2.0])
@pytest.mark.parametrize("specimen", SMALL, ids=lambda one: one.stem)
def test_every_way_and_every_button_of_a_footer_is_in_sight(
    specimen: Specimen, zoom: float, look: Look, kit: SpecimenKit, qapp: QApplication
) -> None:
    look.wish(look.wishes._replace(zoom=zoom))
    window = in_a_small_window(specimen, kit)
    gone = out_of_sight(window)
    put_away(qapp, window)
    assert gone == []


@pytest.mark.parametrize("specimen", SMALL, ids=lambda one: one.stem)
def test_longer_words_from_the_right_leave_them_in_sight_too(
    specimen: Specimen, look: Look, kit: SpecimenKit, qapp: QApplication
) -> None:
    language = MirroredLanguage()
    qapp.installTranslator(language)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    look.wish(look.wishes._replace(zoom=2.0))
    look.direction_changed()
    try:
        window = in_a_small_window(specimen, kit)
        gone = out_of_sight(window)
        put_away(qapp, window)
    finally:
        qapp.removeTranslator(language)
    assert gone == []


def test_a_long_word_from_the_app_pushes_no_way_out_of_sight(
    look: Look, kit: SpecimenKit, qapp: QApplication
) -> None:
    look.wish(look.wishes._replace(zoom=2.0))
    window = in_a_small_window(SMALL[5], kit)
    window.notice.say("Tab leaves the text, and Shift and Tab go to the title. " * 8)
    lay_out(window)
    gone, heard = out_of_sight(window), window.notice.isVisible()
    window.notice.hush()
    lay_out(window)
    silent = window.findChildren(NoticePlace)[0].isHidden()
    put_away(qapp, window)
    assert heard
    assert gone == []
    assert silent


def test_a_folded_rail_keeps_the_names_of_its_rooms(
    kit: SpecimenKit, qapp: QApplication
) -> None:
    window = in_a_small_window(SMALL[4], kit)
    assert window.rail is not None
    items = window.rail.items
    names = [(item.accessibleName(), item.toolTip()) for item in items.values()]
    put_away(qapp, window)
    assert all(name and name == tip for name, tip in names)
    assert items
