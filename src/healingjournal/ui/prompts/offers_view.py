"""One card with a few things to do, side by side; none of them is asked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.prompts.rises import Lowered
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.middle_page import MiddlePage
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.tab_order import in_order
from healingjournal.ui.prompts import words
from healingjournal.ui.theme.look import Look


class OffersView(QWidget):
    """Ground, a blank page, someone to reach; Stop closes it.

    Where pacing has lowered the prompts, it says so and for how long, and one press undoes it.
    """

    ground_requested = Signal()
    blank_requested = Signal()
    help_requested = Signal()
    undo_requested = Signal()
    stop_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self.offers: dict[str, PressCard] = {}
        grid = GridLayout(look, 3, 16, 200)
        more = words.offered()
        for key, title, icon, signal in (
            ("ground", kit_words.ground(), "ground", self.ground_requested),
            ("blank", kit_words.blank_page(), "page", self.blank_requested),
            ("help", more["someone"], "person", self.help_requested),
        ):
            offer = PressCard(look, title, more[key], icon, kind="tool")
            offer.clicked.connect(signal)
            grid.addWidget(offer)
            self.offers[key] = offer
        beside = QWidget()
        beside.setLayout(grid)
        wraps(beside)
        card = Card(look, 0, 0)
        card.column.setContentsMargins(40, 32, 40, 40)
        self.sentence = Label(look, words.one_of_these(), "prompt").wide(700).reads()
        card.column.addWidget(self.sentence)
        card.column.addSpacing(4)
        self.less_close = Label(look, "", "lead", "quiet-ink").wide(700).reads()
        card.column.addWidget(self.less_close)
        self.undo = QuietButton(look, words.undo_less_close(), link=True).flush()
        self.undo.clicked.connect(self.undo_requested)
        card.column.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        card.column.addSpacing(24)
        card.column.addWidget(beside)
        self.notice = NoticeBar(look)
        page = MiddlePage(look)
        page.middle.addWidget(self.notice)
        page.middle.addSpacing(16)
        page.middle.addWidget(card)
        self.footer = FlowFooter(look)
        self.footer.stop_requested.connect(self.stop_requested)
        in_order([self.sentence, self.less_close, self.undo, *self.offers.values()])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page, 1)
        whole.addWidget(self.footer)

    def begin(self, lowered: Lowered | None) -> None:
        """Say, where it is so, that the prompts stay less close, and for how long."""
        self.notice.hush()
        self.less_close.say(words.less_close_for_now()[lowered] if lowered else "")
        self.less_close.setVisible(lowered is not None)
        self.undo.setVisible(lowered is not None)

    def undone(self) -> None:
        """Say that the prompts are as before."""
        self.less_close.say(words.less_close_undone())
        self.less_close.setFocus()
        self.undo.hide()

    def tell(self, error: str) -> None:
        """Say why the prompts could not be set back."""
        self.notice.say(error)

    def first(self) -> QWidget:
        """Give what the keyboard reaches first: the sentence, to be read out."""
        return self.sentence
