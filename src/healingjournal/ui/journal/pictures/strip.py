"""The pictures of a page, small, one beside the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent

from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.journal.picture import Picture, PictureId, Place
from healingjournal.journal.pictures import Pictures
from healingjournal.ui.journal.pictures import words
from healingjournal.ui.journal.pictures.decoding import small_image, taken
from healingjournal.ui.journal.pictures.small_picture import SmallPicture
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.group import Group
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Home: -1000,
    Qt.Key.Key_End: 1000,
}


class PictureStrip(Group):
    """One stop for Tab, arrows inside, Return opens; hidden where there are no pictures.

    Only small ones are read for it. Sends `open_requested` with the picture and its name.
    """

    open_requested = Signal(object, str)
    filled = Signal()  # other pictures are shown now
    moved = Signal(object)  # an arrow went to this one
    seen = Signal(object)  # the small images there are, by the ids of their pictures

    def __init__(self, look: Look, work: Work, pictures: Pictures) -> None:
        """Take the look, the work and the pictures."""
        super().__init__(words.pictures())
        self._look = look
        self._work = work
        self._pictures = pictures
        self._serial = 0
        self._row = FlowLayout(8)
        self.setLayout(self._row)
        self.small: list[SmallPicture] = []
        self.hide()

    def read(self, place: Place) -> None:
        """Read and show the pictures of a place; an answer to an earlier question is dropped."""
        self._serial += 1
        serial = self._serial
        self._work.run(
            self,
            lambda: self._pictures.of(place),
            lambda found: self._show(serial, found),
            self._failed,
        )

    def show_none(self) -> None:
        """Show nothing, and hold nothing."""
        self._serial += 1
        self._fill([])

    def named(self, picture: PictureId) -> tuple[Picture, str] | None:
        """Give a picture of the strip and its name, if it is there."""
        for one in self.small:
            if one.picture.id == picture:
                return one.picture, one.accessibleName()
        return None

    # ---- inside ----

    def _show(self, serial: int, found: list[Picture]) -> None:
        if serial != self._serial:
            return
        self._fill(found)
        made = [one.small for one in found]
        self._work.run_free(
            self,
            lambda: [small_image(small) for small in made],
            lambda images: self._show_images(serial, images),
            self._failed,
        )
        for one in found:
            if not one.small:
                self._make_small(serial, one)

    def _fill(self, found: Sequence[Picture]) -> None:
        held = next((n for n, one in enumerate(self.small) if one.hasFocus()), None)
        emptied(self._row)
        self.small = []
        for number, picture in enumerate(found, 1):
            small = SmallPicture(self._look, picture, name_of(picture, number))
            small.clicked.connect(
                lambda _checked=False, one=small: self.open_requested.emit(
                    one.picture, one.accessibleName()
                )
            )
            self.small.append(small)
            self._row.addWidget(small)
        self.setVisible(bool(found))
        self._one_stop(0)
        self.filled.emit()
        if held is not None and self.small:
            self._to(min(held, len(self.small) - 1))

    def _show_images(self, serial: int, images: list[QImage]) -> None:
        if serial == self._serial:
            for small, image in zip(self.small, images, strict=True):
                if not image.isNull():
                    small.show_image(image)
            ids = [small.picture.id for small in self.small]
            self.seen.emit({one: i for one, i in zip(ids, images, strict=True) if not i.isNull()})

    def _make_small(self, serial: int, picture: Picture) -> None:
        """Make a small one of a picture that came without, once and for all."""

        def keep(small: bytes) -> None:
            self._work.run(
                self,
                lambda: self._pictures.show_small(picture.id, small),
                lambda _nothing: None,
                self._failed,
            )
            self._work.run_free(self, lambda: small_image(small), show, self._failed)

        def show(image: QImage) -> None:
            for one in self.small if serial == self._serial else []:
                if one.picture.id == picture.id:
                    one.show_image(image)

        def shrink(content: bytes) -> None:
            self._work.run_free(self, lambda: taken(content).small, keep, self._failed)

        self._work.run(self, lambda: self._pictures.content(picture.id), shrink, self._failed)

    def _failed(self, error: Exception) -> None:
        # The icon stays where a small one cannot be shown; opened, the picture says why.
        if not isinstance(error, ToldError):
            raise error

    # ---- keys ----

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        held = next((n for n, one in enumerate(self.small) if one.hasFocus()), None)
        if step is None or held is None:
            super().keyPressEvent(event)
            return
        sideways = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
        if sideways and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        self._to(max(0, min(len(self.small) - 1, held + step)))

    def _to(self, number: int) -> None:
        self._one_stop(number)
        self.small[number].setFocus(Qt.FocusReason.TabFocusReason)
        self.moved.emit(self.small[number])

    def _one_stop(self, here: int) -> None:
        for number, one in enumerate(self.small):
            stop = Qt.FocusPolicy.StrongFocus if number == here else Qt.FocusPolicy.ClickFocus
            one.setFocusPolicy(stop)


def name_of(picture: Picture, number: int) -> str:
    """Give the spoken name of the nth picture of a page."""
    if picture.alt:
        return words.with_words(picture.alt)
    return words.drawing(number) if picture.drawn else words.without_words(number)
