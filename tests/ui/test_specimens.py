"""Every specimen builds, names all that can be reached by keyboard, and cuts no words."""


import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from healingjournal.ui.kit.specimen_kit import SpecimenKit
from healingjournal.ui.theme.look import Look
from tools.clipping import clipped
from tools.frames import Specimen, build, lay_out, specimens
from tools.gallery import put_away
from tools.mirrored import MirroredLanguage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ALL = sorted(specimens(), key=lambda one: one.stem)


def unnamed(frame: QWidget) -> list[str]:
    return [
        f"{type(thing).__name__} in {type(thing.parentWidget()).__name__}"
        for thing in frame.findChildren(QWidget)
        if thing.focusPolicy() & Qt.FocusPolicy.TabFocus
        and thing.isVisibleTo(frame)
        and not thing.accessibleName()
        and not isinstance(thing.parentWidget(), QAbstractScrollArea)
    ]


@pytest.mark.parametrize("specimen", ALL, ids=lambda one: one.stem)
def test_a_specimen_is_named_and_whole(
    specimen: Specimen, look: Look, kit: SpecimenKit, qapp: QApplication
) -> None:
    for zoom in (1.0, 2.0):
        look.wish(look.wishes._replace(zoom=zoom))
        frame = build(specimen, kit)
        lay_out(frame)
        cut, nameless = clipped(frame), unnamed(frame)
        put_away(qapp, frame)
        assert [str(one) for one in cut] == [], f"{zoom:.0%}"
        assert nameless == []


@pytest.mark.parametrize("specimen", ALL, ids=lambda one: one.stem)
def test_a_specimen_is_whole_when_mirrored(
    specimen: Specimen, look: Look, kit: SpecimenKit, qapp: QApplication
) -> None:
    language = MirroredLanguage()
    qapp.installTranslator(language)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    look.direction_changed()
    try:
        frame = build(specimen, kit)
        lay_out(frame)
        cut = clipped(frame)
        put_away(qapp, frame)
    finally:
        qapp.removeTranslator(language)
        qapp.sendPostedEvents(None, QEvent.Type.LanguageChange)
    assert [str(one) for one in cut] == []
