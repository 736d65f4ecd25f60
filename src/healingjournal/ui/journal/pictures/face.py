"""One picture larger, with its words beside it; it opens in no other program."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.journal.picture import Picture, PictureId, PictureRemoved, Removed
from healingjournal.journal.pictures import Pictures
from healingjournal.ui.journal import words as journal_words
from healingjournal.ui.journal.pictures import words
from healingjournal.ui.journal.pictures.decoding import shown
from healingjournal.ui.journal.pictures.large_picture import LargePicture
from healingjournal.ui.journal.pictures.size_row import SizeRow
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.named import Named
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_LARGEST = 2560
_REST_MS = 700


class PictureFace(QWidget):
    """Shows one picture; while its page is written, words can be given and it can be removed.

    `closed` tells the picture and its words as they are now; `removed` hands over what was
    taken out of the journal.
    """

    closed = Signal(object, str)
    removed = Signal(object)
    draw_requested = Signal(object)

    def __init__(self, pictures: Pictures, work: Work, look: Look) -> None:
        """Take the pictures, the work and the look."""
        super().__init__()
        self._pictures = pictures
        self._work = work
        self._look = look
        self._serial = 0
        self._picture: PictureId | None = None
        self._kept_words = ""
        self.large = LargePicture(look)
        self.size_row = SizeRow(look, self.large)
        self.field = Field(look, words.alt())
        self.asked = Named(look, words.alt(), self.field, words.alt_hint())
        self.words = Label(look, "", "page").reads()
        self.inside = Label(look, words.kept_inside(), "small", "quiet-ink")
        self.draw = SoftButton(look, words.draw_on(), "draw")
        self.notice = NoticeBar(look)
        self.footer = FlowFooter(look, words.back(), "left")
        self.remove = SoftButton(look, words.remove())
        self.footer.add(self.draw)
        self.footer.add(self.remove)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._lay_out()
        self._rest.timeout.connect(self._keep_words)
        self.field.textEdited.connect(self._typed)
        self.footer.stop_requested.connect(self.close_picture)
        self.remove.clicked.connect(self._remove)
        self.draw.clicked.connect(lambda: self.draw_requested.emit(self._picture))
        look.changed.connect(self._arrange)

    def _lay_out(self) -> None:
        self._aside = QWidget()
        aside = QVBoxLayout(self._aside)
        aside.setContentsMargins(0, 0, 0, 0)
        aside.setSpacing(16)
        for thing in (self.asked, self.words, self.inside):
            aside.addWidget(thing)
        aside.addStretch(1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(24)
        seen = QVBoxLayout()
        seen.setSpacing(8)
        seen.addWidget(self.large, 1)
        seen.addWidget(self.size_row)
        self._sides.addLayout(seen, 1)
        self._sides.addWidget(self._aside)
        scroll = ScrollPage(self._look, 16)
        scroll.column.setContentsMargins(40, 8, 40, 24)
        scroll.column.addLayout(self._sides, 1)
        said = QVBoxLayout()
        said.setContentsMargins(40, 0, 40, 8)
        said.addWidget(self.notice)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(scroll, 1)
        around.addLayout(said)
        around.addWidget(self.footer)

    # ---- a picture ----

    def show_picture(self, picture: Picture, name: str, *, writing: bool) -> None:
        """Show a picture; `writing` lets words be given and the picture be removed."""
        command = self.command()
        if command is not None:  # words of the one shown before, left by another way than Back
            self._work.run(self, command, lambda _nothing: None, self._failed)
        self._serial += 1
        serial = self._serial
        self._picture = picture.id
        self._kept_words = picture.alt
        self.notice.hush()
        self.footer.say("")
        self.large.show_image(QImage())
        self.large.setAccessibleName(name)
        self.field.setText(picture.alt)
        self.field.setCursorPosition(0)
        self.words.say(picture.alt or words.no_alt())
        self.asked.setVisible(writing)
        self.words.setVisible(not writing)
        self.remove.setVisible(writing)
        self.draw.setVisible(writing and picture.drawn)
        self._work.run(
            self,
            lambda: self._pictures.content(picture.id),
            lambda content: self._decode(serial, content),
            self._not_shown,
        )

    def command(self) -> Callable[[], None] | None:
        """Give the command that stores the words as they are now, if they are not stored."""
        picture, alt = self._picture, self.field.text()
        if picture is None or alt == self._kept_words:
            return None
        return lambda: self._pictures.say(picture, alt)

    def close_picture(self) -> None:
        """Keep the words and go back; a store that fails is told, and nothing is lost."""
        picture, command, alt = self._picture, self.command(), self.field.text()
        if picture is None or command is None:
            self._closed(picture, self._kept_words)
            return
        self._rest.stop()
        self._work.run(self, command, lambda _nothing: self._closed(picture, alt), self._failed)

    def _closed(self, picture: PictureId | None, alt: str) -> None:
        self._let_go()
        self.closed.emit(picture, " ".join(alt.split()))

    def _let_go(self) -> None:
        """Hold no picture and no words any more."""
        self._serial += 1
        self._rest.stop()
        self._picture = None
        self.large.show_image(QImage())
        self.field.clear()
        self.words.say("")

    def _decode(self, serial: int, content: bytes) -> None:
        self._work.run_free(
            self,
            lambda: shown(content, _LARGEST),
            lambda image: self._show(serial, image),
            self._not_shown,
        )

    def _show(self, serial: int, image: QImage) -> None:
        if serial == self._serial:
            self.large.show_image(image)

    # ---- words and removing ----

    def _typed(self) -> None:
        self.footer.say(journal_words.saving())
        self._rest.start()

    def _keep_words(self) -> None:
        command, alt, picture = self.command(), self.field.text(), self._picture
        if command is None:
            self.footer.say("")
            return

        def kept(_nothing: None) -> None:
            if picture == self._picture:
                self._kept_words = alt
                if self.field.text() == alt:
                    self.footer.say(journal_words.saved())
                    self.notice.hush()

        self._work.run(self, command, kept, self._failed)

    def _remove(self) -> None:
        picture = self._picture
        if picture is not None:
            self._work.run(
                self, lambda: self._pictures.remove(picture), self._gone, self._failed
            )

    def _gone(self, gone: tuple[PictureRemoved, Removed]) -> None:
        self._let_go()
        self.removed.emit(gone[1])

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, ToldError):
            raise error
        self.footer.say("")
        self.notice.say(told(error))

    def _not_shown(self, error: Exception) -> None:
        if not isinstance(error, ToldError):
            raise error
        self.notice.say(told(error))

    # ---- room ----

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look = self._look
        one = look.large_text or self.width() < look.px(760)
        way = QBoxLayout.Direction.TopToBottom if one else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
        self._aside.setMaximumWidth(16_777_215 if one else look.px(280))
        self._aside.setMinimumWidth(0 if one else look.px(280))
        self._sides.setAlignment(
            self._aside, Qt.AlignmentFlag(0) if one else Qt.AlignmentFlag.AlignTop
        )
