"""Taking a chapter along: its ready pages, whole and in its order, with one choice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.sharing.offering import ChapterOffered
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.sharing.menu_field import MenuField
from healingjournal.ui.sharing.naming import words
from healingjournal.ui.theme.look import Look


class ChapterChoice(QWidget):
    """Not there while no chapter holds a page that is ready."""

    chosen = Signal(object)  # the chapter

    def __init__(self, look: Look, chapters: tuple[ChapterOffered, ...]) -> None:
        """Take the look and the chapters."""
        super().__init__()
        self.menu = MenuField(look, words.chapter("menu"), "list")
        titles = [each.title or words.chapter("no_title") for each in chapters]
        self.menu.offer([(str(at), title) for at, title in enumerate(titles)], "")
        self.menu.chosen.connect(lambda key: self.chosen.emit(chapters[int(key)]))
        self.said = Label(look, "", "body", "quiet-ink")
        self.said.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.said)
        wraps(self)
        self.setVisible(bool(chapters))

    def say_taken(self, chapter: ChapterOffered) -> None:
        """Say what was taken along, and what stays."""
        key = "some" if chapter.closed else "all"
        title = chapter.title or words.chapter("no_title")
        self.said.say(words.chapter(key).format(title=title))
        self.said.show()
        self.menu.setFocus(Qt.FocusReason.OtherFocusReason)
