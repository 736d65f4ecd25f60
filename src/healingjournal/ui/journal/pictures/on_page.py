"""The pictures of a page being written: added, drawn, given words, removed, brought back."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QRegularExpression, Signal
from PySide6.QtGui import QTextCursor

from healingjournal.base.errors import ToldError
from healingjournal.base.ids import EntryId
from healingjournal.journal.drawing import PEN
from healingjournal.journal.entry import Draft, DraftId
from healingjournal.journal.picture import PictureId, Place, Removed, in_text
from healingjournal.journal.pictures import Pictures
from healingjournal.ui.journal.pictures import words
from healingjournal.ui.journal.pictures.adding import PictureAdding
from healingjournal.ui.journal.pictures.strip import PictureStrip
from healingjournal.ui.journal.plain_text import PlainText
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

ADD, DRAW = "picture", "drawing"


class PicturesOnPage(QObject):
    """Joins the text of a page, its strip of pictures, and the ways to add to them.

    In the text a picture stands as its own paragraph, which can be moved and deleted like any;
    the picture itself stays on the page until it is removed.
    """

    open_requested = Signal(object, str)  # a Picture, and its name
    draw_requested = Signal(object, str)  # the Place the drawing is for, and a tool

    def __init__(
        self,
        pictures: Pictures,
        work: Work,
        look: Look,
        draft: Callable[[], Draft | None],
        text: PlainText,
        notice: NoticeBar,
    ) -> None:
        """Take the pictures, work, look, what is written now, its text, and where to say things."""
        super().__init__(text)
        self._pictures = pictures
        self._work = work
        self._draft = draft
        self._text = text
        self._notice = notice
        self.strip = PictureStrip(look, work, pictures)
        self.strip.open_requested.connect(self.open_requested)
        self._drawing = Place()
        self.adding = PictureAdding(pictures, work, self._place, text)
        self.adding.begun.connect(lambda: notice.say(words.adding()))
        self.adding.added.connect(self._added)
        self.adding.refused.connect(notice.say)

    def ways(self) -> list[tuple[str, str]]:
        """Give what can be done for the page, by key and word; `go` takes the key."""
        return [(ADD, words.add()), (DRAW, words.draw())]

    def go(self, way: str) -> None:
        """Ask for a picture, or open a sheet to draw on; other keys mean nothing here."""
        if way == ADD:
            self.adding.ask()
        elif way == DRAW:
            self.draw_now()

    def begin(self) -> None:
        """Show the pictures of the page being written now; none while none is."""
        draft = self._draft()
        if draft is None:
            self.strip.show_none()
        else:
            self.strip.read(Place.seen_on(draft))

    def draw_now(self, tool: str = PEN) -> None:
        """Ask for a sheet to draw on, with a tool to begin with."""
        self._drawing = self._place()
        self.draw_requested.emit(self._drawing, tool)

    def offered(self, source: QMimeData) -> None:
        """Hear what was pasted or dropped on the text and is a file or a picture."""
        self.adding.take_mime(source)

    def hold(self) -> None:
        """Let pictures still on their way wait, as the page is being finished."""
        self.adding.hold()

    def go_on(self, draft: DraftId | None = None, page: EntryId | None = None) -> None:
        """Add those that waited: to the page that was made of the draft, or else to the draft."""
        self.adding.go_on(draft, page)

    # ---- what comes back from one picture, or from a drawing ----

    def drawn(self, picture: PictureId | None, new: bool) -> None:
        """Hear that a drawing was closed: a new one stands on the page now."""
        if picture is not None and new and self._is_here(self._drawing):
            self._put_in(picture)
        self.begin()

    def closed(self, picture: PictureId, alt: str) -> None:
        """Hear that a picture was closed, with these words; they stand in the text as well."""
        cursor = self._found(picture)
        if not cursor.isNull() and cursor.selectedText() != in_text(picture, alt):
            cursor.insertText(in_text(picture, alt))
        self.begin()

    def removed(self, gone: Removed) -> None:
        """Hear that a picture was removed; until something else is said it can be brought back."""
        self._take_out(gone.picture.id)
        self.begin()
        self._notice.say(words.removed(), [(words.bring_back(), lambda: self._bring_back(gone))])

    # ---- inside ----

    def _place(self) -> Place:
        draft = self._draft()
        return Place() if draft is None else Place.on(draft)

    def _is_here(self, place: Place) -> bool:
        """Tell whether a place is the page being written now, and not one written before."""
        draft = self._draft()
        return draft is not None and draft.id == place.draft

    def _added(self, picture: PictureId, place: Place, from_file: bool) -> None:
        if not self._is_here(place):
            if self._notice.words() == words.adding():
                self._notice.hush()
            return
        self._put_in(picture)
        self.begin()
        show = (words.say_what_it_shows(), lambda: self._open(picture))
        self._notice.say(words.added(from_file), [show], "picture")

    def _open(self, picture: PictureId) -> None:
        named = self.strip.named(picture)
        self._notice.hush()
        if named is not None:
            self.open_requested.emit(*named)

    def _bring_back(self, gone: Removed) -> None:
        def back(_fact: object) -> None:
            self._notice.hush()
            self._put_in(gone.picture.id, gone.picture.alt)
            self.begin()

        self._work.run(self, lambda: self._pictures.bring_back(gone), back, self._failed)

    def _put_in(self, picture: PictureId, alt: str = "") -> None:
        self._text.bring_in()
        cursor = self._text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self._text.setTextCursor(cursor)
        lead = "\n" if cursor.block().text().strip() else ""
        self._text.add_text(f"{lead}{in_text(picture, alt)}\n")

    def _take_out(self, picture: PictureId) -> None:
        cursor = self._found(picture)
        if cursor.isNull():
            return
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        if not cursor.block().text() and cursor.block().next().isValid():
            cursor.deleteChar()  # its empty line goes as well
        cursor.endEditBlock()

    def _found(self, picture: PictureId) -> QTextCursor:
        self._text.bring_in()
        words = QRegularExpression(rf"!\[(?:\\.|[^\]\\])*\]\(picture:{picture}\)")
        return self._text.document().find(words)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, ToldError):
            raise error
        self._notice.say(told(error))
