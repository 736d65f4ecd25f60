"""One card with a few things to do, side by side; none of them is asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.prompts.rises import Lowered
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.emptied import emptied
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
from healingjournal.ui.prompts.aftercare import KindThing
from healingjournal.ui.theme.look import Look

_SIGNS = {"ground": "ground", "seal": "seal", "kind": "cup", "blank": "page", "help": "person"}


@dataclass(frozen=True)
class Cooling:
    """What the card offers: for how long prompts stay less close, a kind thing, and two ways."""

    lowered: Lowered | None = None
    kind: KindThing | None = None
    seals: bool = False
    brings: bool = False


class OffersView(QWidget):
    """Ground, Seal this page, one kind thing, someone to reach; Stop closes it.

    What is not there gives its place to a blank page. Where pacing has lowered the prompts, it
    says so and for how long, and one press undoes it.
    """

    ground_requested = Signal()
    seal_requested = Signal()
    kind_requested = Signal(object)
    bring_requested = Signal()
    blank_requested = Signal()
    help_requested = Signal()
    undo_requested = Signal()
    stop_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self.offers: dict[str, PressCard] = {}
        self._place = QVBoxLayout()
        card = Card(look, 0, 0)
        card.column.setContentsMargins(40, 32, 40, 40)
        self.sentence = Label(look, words.one_of_these(), "prompt").wide(700).reads()
        card.column.addWidget(self.sentence)
        card.column.addSpacing(4)
        self.less_close = Label(look, "", "lead", "quiet-ink").wide(700).reads()
        card.column.addWidget(self.less_close)
        self.undo = QuietButton(look, words.undo_less_close(), link=True).flush()
        self.undo.clicked.connect(self.undo_requested)
        self.bring = QuietButton(look, words.bring_it_along(), link=True).flush()
        self.bring.clicked.connect(self.bring_requested)
        for link in (self.bring, self.undo):
            card.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        card.column.addSpacing(24)
        card.column.addLayout(self._place)
        self.notice = NoticeBar(look)
        page = MiddlePage(look)
        page.middle.addWidget(self.notice)
        page.middle.addSpacing(16)
        page.middle.addWidget(card)
        self.footer = FlowFooter(look)
        self.footer.stop_requested.connect(self.stop_requested)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page, 1)
        whole.addWidget(self.footer)

    def begin(self, cooling: Cooling) -> None:
        """Offer what there is; say, where it is so, that the prompts stay less close for now."""
        self.notice.hush()
        self._offer(cooling)
        lowered = cooling.lowered
        self.less_close.say(words.less_close_for_now()[lowered] if lowered else "")
        self.less_close.setVisible(lowered is not None)
        self.bring.setVisible(lowered == "week" and cooling.brings)
        self.undo.setVisible(lowered is not None)
        in_order(
            [self.sentence, self.less_close, self.bring, self.undo, *self.offers.values()]
        )

    def sealed(self) -> None:
        """Say what the seal is; the page is sealed now."""
        self.notice.say(words.is_sealed(), icon="seal")
        if self.offers["seal"].hasFocus():
            self.sentence.setFocus()
        self.offers["seal"].hide()

    def _offer(self, cooling: Cooling) -> None:
        emptied(self._place)
        self.offers = {}
        more = words.offered()
        self._add("ground", kit_words.ground(), more["ground"], self.ground_requested.emit)
        if cooling.seals:
            self._add("seal", words.seal_this_page(), more["seal"], self.seal_requested.emit)
        kind = cooling.kind
        if kind is not None:
            asked = partial(self.kind_requested.emit, kind)
            self._add("kind", words.kind_thing(), kind.words, asked)
        if kind is None or not cooling.seals:
            self._add("blank", kit_words.blank_page(), more["blank"], self.blank_requested.emit)
        self._add("help", more["someone"], more["help"], self.help_requested.emit)
        beside = QWidget()
        grid = GridLayout(self._look, 2 if len(self.offers) > 3 else 3, 16, 200)
        beside.setLayout(grid)
        wraps(beside)
        for offer in self.offers.values():
            grid.addWidget(offer)
        self._place.addWidget(beside)
        beside.show()

    def _add(self, key: str, title: str, said: str, act: Callable[[], None]) -> None:
        offer = PressCard(self._look, title, said, _SIGNS[key], kind="tool")
        offer.clicked.connect(lambda _checked=False: act())
        self.offers[key] = offer

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
