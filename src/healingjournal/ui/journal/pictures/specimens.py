"""Pictures of a page, as they can be: small, and one of them larger."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.errors import CannotWriteError
from healingjournal.journal.drawing import HIGH, WIDE
from healingjournal.journal.picture import PNG, Picture, PictureId
from healingjournal.ui.journal.drawing.painting import inks, rendered
from healingjournal.ui.journal.drawing.specimens import LAKE
from healingjournal.ui.journal.pictures.decoding import file_of, small_of
from healingjournal.ui.journal.pictures.made_up import MadeUpPictures
from healingjournal.ui.journal.pictures.page import PicturePage
from healingjournal.ui.journal.pictures.strip import PictureStrip, name_of
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens

_BANDS = ("breath", "accent-soft", "mark", "notice", "pen-leaf", "pen-earth")
_BOAT = "A small boat at the end of the pier, and fog"
_LONGEST = (
    "The lake from the bench under the two old trees, early, with fog over most of it and one "
    "small boat that nobody has taken out since the summer, and on the far side the house with "
    "the green door and a light in the kitchen. "
) * 4


def bands(kit: SpecimenKit, wide: int, high: int) -> QImage:
    """Give an image of bands one above the other, as a far view has them."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    tall = high / len(_BANDS)
    for number, role in enumerate(_BANDS):
        band = QRect(0, round(number * tall), wide, round(tall) + 1)
        painter.fillRect(band, kit.look.colour(role))
    painter.end()
    return image


def made_up(
    kit: SpecimenKit, key: str, size: tuple[int, int], alt: str = "", *, drawn: bool = False
) -> tuple[Picture, bytes]:
    """Give one made-up picture and its file."""
    lake = drawn and rendered(LAKE, inks(kit.look), QSize(WIDE, HIGH))
    image = lake or bands(kit, *size)
    content = file_of(image)
    small = small_of(image)
    picture = Picture(
        PictureId(key), PNG, image.width(), image.height(), len(content), drawn, alt, small
    )
    return picture, content


def some(kit: SpecimenKit) -> list[tuple[Picture, bytes]]:
    """Give a few made-up pictures: wide, high, drawn, and long as a road."""
    return [
        made_up(kit, "boat", (640, 420), _BOAT),
        made_up(kit, "stairs", (300, 560)),
        made_up(kit, "lake", (WIDE, HIGH), drawn=True),
        made_up(kit, "road", (900, 90)),
    ]


def _strip(kit: SpecimenKit) -> QWidget:
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(40, 40, 40, 40)
    strip = PictureStrip(kit.look, kit.work, MadeUpPictures(some(kit)))
    column.addWidget(strip)
    column.addStretch(1)
    strip.read(MadeUpPictures.PLACE)
    return around


def _page(
    kit: SpecimenKit,
    one: tuple[Picture, bytes],
    pictures: MadeUpPictures | None = None,
    *,
    writing: bool = True,
) -> PicturePage:
    page = PicturePage(pictures or MadeUpPictures([one]), kit.work, kit.look)
    page.face.show_picture(one[0], name_of(one[0], 1), writing=writing)
    return page


def _default(kit: SpecimenKit) -> QWidget:
    return _page(kit, made_up(kit, "boat", (640, 420), _BOAT))


def _without_words(kit: SpecimenKit) -> QWidget:
    return _page(kit, made_up(kit, "stairs", (300, 560)))


def _drawn(kit: SpecimenKit) -> QWidget:
    return _page(kit, made_up(kit, "lake", (WIDE, HIGH), drawn=True))


def _longest(kit: SpecimenKit) -> QWidget:
    return _page(kit, made_up(kit, "boat", (640, 420), _LONGEST.strip()), writing=False)


def _reading(kit: SpecimenKit) -> QWidget:
    return _page(kit, made_up(kit, "stairs", (300, 560)), writing=False)


def _gone(kit: SpecimenKit) -> QWidget:
    return _page(kit, made_up(kit, "boat", (640, 420), _BOAT), MadeUpPictures())


def _not_kept(kit: SpecimenKit) -> QWidget:
    one = made_up(kit, "boat", (640, 420), _BOAT)
    page = _page(kit, one, MadeUpPictures([one], error=CannotWriteError("disk_full")))
    page.face.field.setText("A boat")
    page.face.close_picture()
    return page


PICTURE_SPECIMENS: Specimens = {
    "pictures": _strip,
    "picture": _default,
    "picture without words": _without_words,
    "picture drawn": _drawn,
    "picture read": _reading,
    "picture longest": _longest,
    "picture gone": _gone,
    "picture error": _not_kept,
}
