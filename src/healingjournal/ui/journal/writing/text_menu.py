"""The menu of the text: words that could have been meant, and what any text offers."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu

from healingjournal.ui.journal.editor import Editor
from healingjournal.ui.journal.writing import words
from healingjournal.ui.journal.writing.spelled_page import SpelledPage
from healingjournal.ui.journal.writing.spelling import Spelling


class TextMenu(QObject):
    """Opens at the pointer, or at the caret where a key asked for it."""

    def __init__(self, text: Editor, page: SpelledPage, spelling: Spelling) -> None:
        """Take the text, what marks words in it, and the spelling."""
        super().__init__(text)
        self._text = text
        self._page = page
        self._spelling = spelling
        text.menu_requested.connect(self._asked)

    def _asked(self, place: QPoint, cursor: QTextCursor) -> None:
        marked = self._page.word_at(cursor)
        if marked is None:
            self.made(None, []).popup(place)
            return
        self._spelling.suggest(
            marked.selectedText(), lambda given: self.made(marked, given).popup(place)
        )

    def made(self, marked: QTextCursor | None, given: list[str]) -> QMenu:
        """Make the menu: of a marked word first what could have been meant."""
        menu = self._text.createStandardContextMenu()
        if marked is not None:
            first = next(iter(menu.actions()), None)
            for action in self._of_word(menu, marked, given):
                menu.insertAction(first, action) if first else menu.addAction(action)
            if first:
                menu.insertSeparator(first)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _of_word(self, menu: QMenu, marked: QTextCursor, given: list[str]) -> list[QAction]:
        word = marked.selectedText()
        made = []
        for one in given:
            action = QAction(one.replace("&", "&&"), menu)
            action.triggered.connect(lambda _checked=False, o=one: self._write(marked, word, o))
            made.append(action)
        if not given:
            none = QAction(words.nothing_suggested(), menu)
            none.setEnabled(False)
            made.append(none)
        keep = QAction(words.keep_word(), menu)
        keep.triggered.connect(lambda: self._spelling.keep(word))
        return [*made, keep]

    def _write(self, marked: QTextCursor, word: str, instead: str) -> None:
        if marked.selectedText() == word:  # the text may be another by now
            marked.insertText(instead)
