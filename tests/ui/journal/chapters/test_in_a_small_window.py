"""Chapters fit into the smallest window, with large and longer words too."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from healingjournal.ui.journal.chapters.specimens import CHAPTER_SPECIMENS
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.kit.specimen_kit import SpecimenKit
from healingjournal.ui.shell.specimens import in_window
from healingjournal.ui.shell.window import LEAST_HEIGHT, LEAST_WIDTH
from healingjournal.ui.theme.look import Look
from tools.frames import lay_out
from tools.gallery import put_away
from tools.mirrored import MirroredLanguage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
SHOWN = {
    name: make
    for name, make in CHAPTER_SPECIMENS.items()
    if name.startswith("chapter") and "chooser" not in name
}


@pytest.mark.parametrize("make", SHOWN.values(), ids=SHOWN.keys())
def test_nothing_asks_for_more_room_than_there_is(
    make: Callable[[SpecimenKit], QWidget], look: Look, kit: SpecimenKit, qapp: QApplication
) -> None:
    language = MirroredLanguage()
    qapp.installTranslator(language)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    look.wish(look.wishes._replace(zoom=2.0))
    look.direction_changed()
    try:
        look.room.know(LEAST_WIDTH, LEAST_HEIGHT)
        page = make(kit)
        assert isinstance(page, RoomPage)
        window = in_window(look, page, "journal", "chapters")
        window.setMaximumSize(LEAST_WIDTH, LEAST_HEIGHT)
        lay_out(window)
        lay_out(window)  # what it asked for before it knew how small it is counts no more
        size = (window.width(), window.height())
        put_away(qapp, window)
    finally:
        qapp.removeTranslator(language)
    assert size == (LEAST_WIDTH, LEAST_HEIGHT)
