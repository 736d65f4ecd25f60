"""The plan as it stands: six cards, three folded parts, and the two ways it can leave."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.careplan.plan import DANGER, FOLDED, PROFESSIONALS, WORSE, Plan
from healingjournal.ui.careplan import words
from healingjournal.ui.careplan.part_card import ICONS, PartCard
from healingjournal.ui.careplan.view import View, below
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.folded_part import FoldedPart
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look

_LEAST = 250


class PlanView(View):
    """Cards that are read one by one. Change comes just before them."""

    change_requested = Signal()
    lines_requested = Signal()
    copy_requested = Signal()
    card_requested = Signal()
    steps_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self.notice = NoticeBar(look)
        self.cards = {part: PartCard(look, part) for part in ICONS}
        self.choose = QuietButton(look, words.choose_lines(), "plus", link=True).flush()
        self.choose.clicked.connect(self.lines_requested)
        self.cards[PROFESSIONALS].column.addWidget(self.choose)
        self.folded = {part: FoldedPart(look, words.parts()[part]) for part in FOLDED}
        self.change = SoftButton(look, kit_words.change(), "write")
        self.change.clicked.connect(self.change_requested)
        self.steps = QuietButton(look, words.small_steps(), "right").flush()
        self.steps.clicked.connect(self.steps_requested)
        self.sentence = Label(look, words.file_will_lie()).reads()
        self.copy = SoftButton(look, words.one_page_copy(), "page")
        self.copy.clicked.connect(self.copy_requested)
        self.card = CheckBox(look, words.locked_card(), words.anyone_can_read())
        self.card.clicked.connect(self._card_pressed)
        self._card_there = False
        self._scroll = ScrollPage(look, 0)
        self._fill(below(self.notice, self._scroll.column))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def show_plan(self, plan: Plan) -> None:
        """Show a plan."""
        for card in self.cards.values():
            card.show_plan(plan)
        self.cards[WORSE].setVisible(bool(plan.of(WORSE)))
        for part, folded in self.folded.items():
            self._fill_folded(folded, part, plan)

    def know_card(self, there: bool) -> None:
        """Show whether there is a card that opens while locked."""
        self._card_there = there
        self.card.setChecked(there)

    @override
    def first(self) -> QWidget:
        return next(iter(self.cards.values())).heading

    @override
    def stops(self) -> list[QWidget]:
        cards: list[QWidget] = []
        for part, card in self.cards.items():
            if not card.isHidden():
                cards.append(card.heading)
            if part == PROFESSIONALS:
                cards.append(self.choose)
        folded = [stop for part in self.folded.values() for stop in _stops_of(part)]
        buttons = self.notice.buttons()
        ends = [self.sentence, self.copy, self.card, self.steps]
        return [*buttons, self.change, *cards, *folded, *ends]

    @override
    def title(self) -> str:
        return words.title()

    @override
    def lines(self) -> list[str]:
        return words.lines()

    def _card_pressed(self) -> None:
        # What the box shows is what is there; pressing it opens the choice.
        self.card.setChecked(self._card_there)
        self.card_requested.emit()

    def _fill(self, column: QVBoxLayout) -> None:
        look = self._look
        head = QWidget()
        place = BesideLayout(look, 16, 320)
        place.addWidget(Label(look, words.lead(), "lead").wide(760))
        place.addWidget(self.change)
        head.setLayout(place)
        wraps(head)
        column.addWidget(head)
        column.addSpacing(12)
        column.addWidget(_grid(look, [*self.cards.values()]))
        column.addSpacing(16)
        column.addWidget(_grid(look, [*self.folded.values()]))
        column.addSpacing(8)
        column.addWidget(Label(look, words.stay_folded(), "small", "quiet-ink").wide(900))
        column.addSpacing(16)
        column.addWidget(Hairline(look))
        column.addSpacing(16)
        column.addWidget(self._ways_out())
        column.addSpacing(16)
        column.addWidget(self.steps, 0, Qt.AlignmentFlag.AlignLeading)
        self._scroll.end()

    def _ways_out(self) -> QWidget:
        copying = QWidget()
        column = QVBoxLayout(copying)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.sentence)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        carding = QWidget()
        beside = QVBoxLayout(carding)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.card)
        beside.addStretch(1)
        return _grid(self._look, [copying, carding], columns=2, gap=32)

    def _fill_folded(self, folded: FoldedPart, part: str, plan: Plan) -> None:
        emptied(folded.content)
        said = [words.danger_first()] if part == DANGER else []
        lines = plan.of(part)
        for line in said:
            folded.content.addWidget(Label(self._look, line, "body", "quiet-ink").reads())
        for line in lines or (words.nothing_yet(),):
            ink = "ink" if lines else "quiet-ink"
            folded.content.addWidget(Label(self._look, line, "body", ink).reads())
        folded.content.addStretch(1)


def _stops_of(folded: FoldedPart) -> list[QWidget]:
    items = (folded.content.itemAt(at) for at in range(folded.content.count()))
    inside = [item.widget() for item in items if item is not None]
    return [folded.line, *(one for one in inside if one is not None)]


def _grid(look: Look, things: list[QWidget], columns: int = 3, gap: int = 16) -> QWidget:
    holder = QWidget()
    place = GridLayout(look, columns, gap, least=_LEAST)
    for thing in things:
        place.addWidget(thing)
    holder.setLayout(place)
    wraps(holder)
    return holder
