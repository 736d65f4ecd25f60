"""Taking a page out of search and lists: what that does, and the title it needs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.journal import words as page_words
from healingjournal.ui.journal.opened import words
from healingjournal.ui.journal.opened.step_card import StepCard
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.theme.look import Look


class HideStep(StepCard):
    """Sends `hide_requested` with a new title, empty where the page has one already."""

    hide_requested = Signal(str)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, words.never_listed())
        self._titled = False
        self.about = Label(look, "")
        self.name = Label(look, page_words.title(), "label")
        self.field = Field(look, page_words.title())
        self.do = PrimaryButton(look, words.take_out())
        self.add_way(self.do)
        self.inside.addWidget(Label(look, words.hide_what()))
        self.inside.addWidget(Label(look, words.hide_is_no_lock()))
        self.inside.addSpacing(8)
        for thing in (self.about, self.name, self.field):
            self.inside.addWidget(thing)
        self.inside.addStretch(1)
        self.field.returnPressed.connect(self._hide)
        self.do.clicked.connect(self._hide)

    @override
    def first(self) -> QWidget:
        return self.do if self._titled else self.field

    def begin(self, title: str) -> None:
        """Begin with a page of this title; without one, ask for it."""
        self._titled = bool(title.strip())
        self.notice.hush()
        self.field.clear()
        self.name.setVisible(not self._titled)
        self.field.setVisible(not self._titled)
        self.about.say(words.its_title(title) if self._titled else words.hide_needs_title())

    def _hide(self) -> None:
        title = "" if self._titled else self.field.text().strip()
        if not self._titled and not title:
            self.notice.say(words.no_title_yet())
            self.field.setFocus()
            return
        self.hide_requested.emit(title)
