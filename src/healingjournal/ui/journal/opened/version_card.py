"""One earlier version: its text, what is different now, and the way to bring it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.journal.entry import Version
from healingjournal.ui.journal import words as page_words
from healingjournal.ui.journal.opened import words
from healingjournal.ui.journal.opened.step_card import StepCard
from healingjournal.ui.journal.opened.versions_card import when
from healingjournal.ui.journal.reading_view import ReadingView
from healingjournal.ui.kit.choice_chip import ChoiceChip
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look


class VersionCard(StepCard):
    """Sends `shown_otherwise` when the chip asks for text or difference, and `bring_requested`."""

    shown_otherwise = Signal(bool)
    bring_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, "", scrolls=False)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(0)
        self.title.hide()
        self.how = Label(look, words.how_told(), "small", "quiet-ink")
        self.view = ReadingView(look)
        self.differences = ChoiceChip(look, words.differences())
        self.bring = SoftButton(look, words.bring_back())
        self.differences.clicked.connect(self.shown_otherwise)
        self.bring.clicked.connect(self.bring_requested)
        told = QWidget()
        above = QVBoxLayout(told)
        above.setContentsMargins(36, 24, 36, 0)
        above.addWidget(self.how)
        self._told = told
        self.inside.addWidget(told)
        self.inside.addWidget(self.view, 1)
        self.add_way(self.differences)
        self.add_way(self.bring)

    @override
    def first(self) -> QWidget:
        return self.view

    def show_version(self, version: Version, html: str, *, differs: bool) -> None:
        """Show the text of a version, or what is different now and how that is told."""
        self.notice.hush()
        self.differences.setChecked(differs)
        self._told.setVisible(differs)
        title = "" if differs else version.title or page_words.untitled()
        if differs and not _told(html):
            self.how.say(words.same_now())
        else:
            self.how.say(words.how_told())
        self.view.show_page(words.version_of(when(version)), title, html, "")

    def clear(self) -> None:
        """Hold no words any more."""
        self.view.clear_page()


def _told(html: str) -> bool:
    return "<u>" in html or "<s>" in html
