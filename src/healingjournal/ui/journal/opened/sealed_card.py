"""A sealed page: its seal, its day, and the one press that opens it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.journal.entry import Entry
from healingjournal.ui.journal.opened import words
from healingjournal.ui.journal.opened.page_menu import PageMenu
from healingjournal.ui.journal.opened.step_card import StepCard
from healingjournal.ui.kit import days
from healingjournal.ui.kit.icon import Icon
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look


class SealedCard(StepCard):
    """Shows nothing of the page but its day. Sends `open_requested`, and `menu` has Delete."""

    open_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, "")
        middle = Qt.AlignmentFlag.AlignHCenter
        self.until = Label(look, "").centred()
        self.title.centred()
        self.open = SoftButton(look, words.open_the_seal())
        self.menu = PageMenu(look)
        self.open.clicked.connect(self.open_requested)
        self.inside.insertStretch(0, 1)
        self.inside.insertWidget(1, Icon(look, "seal", "edge-strong", 48), 0, middle)
        self.inside.addWidget(self.until)
        self.inside.addWidget(self.open, 0, middle)
        self.inside.addStretch(1)
        self.add_way(self.menu)

    @override
    def first(self) -> QWidget:
        return self.open

    def show_page(self, page: Entry) -> None:
        """Show the day of a page and until when it is sealed."""
        self.title.say(f"{days.weekday(page.day)} {days.full_day(page.day)}")
        until = page.seal.until if page.seal else None
        said = words.sealed_until(days.full_day(until)) if until else words.sealed_until_opened()
        self.until.say(said)
        self.menu.show_page(page)
