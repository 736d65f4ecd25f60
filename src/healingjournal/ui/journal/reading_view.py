"""A page to read: nothing in it can be changed, loaded or followed."""

from PySide6.QtCore import QMimeData, QRect, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from healingjournal.base.overriding import override
from healingjournal.ui.journal import words
from healingjournal.ui.journal.finding.spots import spots
from healingjournal.ui.journal.plain_text import plain_copy
from healingjournal.ui.journal.reading import PICTURE
from healingjournal.ui.theme.look import Look

_LEAST = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
_MOST_MARKS = 500
_MOST_LETTERS = 60_000  # what is looked through for asked words before the page is shown
_SIDE = 36


class ReadingView(QTextBrowser):
    """Day, title and text in one column; arrows and Page keys move it, words can be selected."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self._shown: tuple[str, str, str] = ("", "", "")
        self._asked = ""
        self._pictures: dict[str, QImage] = {}
        self.setAccessibleName(words.page())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        look.changed.connect(self._dress)
        self._make_room()

    def show_page(self, day: str, title: str, html: str, asked: str) -> None:
        """Show a page from its beginning, with the asked words marked."""
        self._shown = (day, title, html)
        self._asked = asked
        self._dress()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_pictures(self, pictures: dict[str, QImage]) -> None:
        """Show small pictures, by their ids, where their words stand on the page."""
        self._pictures = pictures
        if pictures and PICTURE in self._shown[2]:
            scrolled = self.verticalScrollBar().value()
            self._dress()
            self.verticalScrollBar().setValue(scrolled)

    def clear_page(self) -> None:
        """Hold no words and no pictures any more."""
        self._pictures = {}
        self._shown = ("", "", "")
        self._asked = ""
        self.clear()

    def focus_area(self) -> tuple[QRect, int]:
        """Give the inside of the page, for the ring around it."""
        return self.rect().adjusted(6, 6, -6, -6), 8

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        asked = name.toString() if isinstance(name, QUrl) else name
        if not asked.startswith(PICTURE):
            return None
        # One that is not here, or not yet, is a spot that cannot be seen.
        return self._pictures.get(asked.removeprefix(PICTURE)) or _nothing()

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        return plain_copy(self.textCursor())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    # ---- look ----

    def _dress(self) -> None:
        day, title, html = self._shown
        look = self._look
        document = self.document()
        document.setDefaultFont(look.font("page"))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setHtml(html)
        block = document.begin()
        while block.isValid():
            self._set(block)
            block = block.next()
        if day or title:
            self._put_above(day, title)
        self._mark()
        self._make_room()

    def _set(self, block: QTextBlock) -> None:
        level = block.blockFormat().headingLevel()
        listed = block.textList() is not None
        cursor = QTextCursor(block)
        size = "page" if not level else "title" if level == 1 else "lead"
        form = cursor.blockFormat()
        form.setLineHeight(self._look.line(size), _LEAST)
        form.setTopMargin(6 if level else 0)
        form.setBottomMargin(4 if listed else 14)
        cursor.setBlockFormat(form)
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            letters = QTextCharFormat()
            letters.setFont(self._look.font(size, True))
            letters.setProperty(QTextFormat.Property.FontSizeAdjustment.value, 0)
            cursor.mergeCharFormat(letters)

    def _put_above(self, day: str, title: str) -> None:
        look = self._look
        above = [(day, "body", "quiet-ink", 2 if title else 20), (title, "title", "ink", 20)]
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        cursor.insertBlock(cursor.blockFormat(), QTextCharFormat())
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        lines = [one for one in above if one[0]]
        for number, (text, size, ink, below) in enumerate(lines):
            if number:
                cursor.insertBlock()
            form = QTextBlockFormat()
            form.setLineHeight(look.line(size), _LEAST)
            form.setBottomMargin(below)
            letters = QTextCharFormat()
            letters.setFont(look.font(size))
            letters.setForeground(look.colour(ink))
            cursor.setBlockFormat(form)
            cursor.setBlockCharFormat(letters)
            cursor.insertText(text, letters)

    def _mark(self) -> None:
        form = QTextCharFormat()
        form.setBackground(self._look.colour("selection"))
        form.setForeground(self._look.colour("selection-ink"))
        marks: list[QTextEdit.ExtraSelection] = []
        block, left = self.document().begin(), _MOST_LETTERS
        while self._asked.strip() and block.isValid() and left > 0 and len(marks) < _MOST_MARKS:
            text = block.text()
            left -= len(text)
            for start, end in spots(text, self._asked, _MOST_MARKS - len(marks)):
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(block)
                mark.cursor.setPosition(block.position() + _units(text, start))
                keep = QTextCursor.MoveMode.KeepAnchor
                mark.cursor.setPosition(block.position() + _units(text, end), keep)
                mark.format = form
                marks.append(mark)
            block = block.next()
        self.setExtraSelections(marks)

    def _make_room(self) -> None:
        bar = self.verticalScrollBar()
        end = _SIDE - (bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0)
        if self.isRightToLeft():
            self.setViewportMargins(end, 28, _SIDE, 12)
        else:
            self.setViewportMargins(_SIDE, 28, end, 12)


def _units(text: str, letters: int) -> int:
    """Give how Qt counts the first letters of a text."""
    return len(text[:letters].encode("utf-16-le", "surrogatepass")) // 2


def _nothing() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(0)
    return image
