"""What left, when and for whom: every line can be deleted, and the file it made removed."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.sharing.brought import LineNamed
from healingjournal.sharing.ledger import LedgerLine
from healingjournal.ui.kit import days
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.aside import Aside
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.columns import Columns
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.empty_state import EmptyState
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.sharing import told
from healingjournal.ui.sharing.after import words as back
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.theme.look import Look


@dataclass(frozen=True)
class LineShown:
    """A line, whether its file still lies there, and the pages that can be named."""

    line: LedgerLine
    there: bool
    named: LineNamed


class LedgerView(StepView):
    """Lines, newest first; kept in the journal only."""

    delete_requested = Signal(str)
    remove_requested = Signal(str)
    back_requested = Signal(object)  # the line that is taken back
    want_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look)
        self._focus: QWidget = self.area
        self.cards: list[QWidget] = []

    @override
    def first_focus(self) -> QWidget:
        return self._focus

    def show_lines(self, lines: tuple[LineShown, ...]) -> None:
        """Show these lines."""
        look = self._look
        emptied(self.area.column)
        self.cards = []
        if not lines:
            empty = EmptyState(look, told.ledger("none"))
            self._focus = empty.sentence.reads()
            self.area.column.addWidget(empty, 1)
            return
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        title = Label(look, told.ledger("title"), "title").reads()
        self._focus = title
        column.addWidget(title)
        for shown in lines:
            card = self._card(shown)
            self.cards.append(card)
            column.addWidget(card)
        aside = Aside(look)
        for key in ("about", "reach"):
            aside.add_title(told.ledger(key))
            aside.add_text(told.ledger(f"{key}_text"))
        want = QuietButton(look, back.ledger("want"), link=True).flush()
        want.clicked.connect(self.want_requested)
        aside.column.addWidget(want, 0, Qt.AlignmentFlag.AlignLeading)
        self.area.column.addWidget(Columns(look, main, aside, 256, 32))
        self.area.end()

    def _card(self, shown: LineShown) -> Card:
        look, line = self._look, shown.line
        card = Card(look, 20, 4)
        name = line.group or told.ledger("nameless")
        head = QWidget()
        flow = FlowLayout(6, 0)
        head.setLayout(flow)
        flow.addWidget(Label(look, name, bold=True))
        day = "\u00b7 " + days.full_day(line.when.date())
        flow.addWidget(Label(look, day, "body", "quiet-ink"))
        card.column.addWidget(head)
        card.column.addWidget(Label(look, _about(line), "body", "quiet-ink"))
        place = Label(look, line.file, "small", "quiet-ink").left_to_right()
        card.column.addWidget(place)
        for text in _named(shown.named):
            card.column.addWidget(Label(look, text, "body", "quiet-ink"))
        card.column.addSpacing(8)
        card.column.addWidget(self._ways(shown, name), 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _ways(self, shown: LineShown, name: str) -> QWidget:
        look, line = self._look, shown.line
        ways = QWidget()
        row = FlowLayout(8)
        ways.setLayout(row)
        remove = SoftButton(look, told.ledger("remove"))
        take = SoftButton(look, back.ledger("back"))
        delete = QuietButton(look, told.ledger("delete"))
        take.clicked.connect(lambda: self.back_requested.emit(line))
        remove.clicked.connect(lambda: self.remove_requested.emit(line.id))
        delete.clicked.connect(lambda: self.delete_requested.emit(line.id))
        for button in (take, remove, delete):
            button.setAccessibleDescription(f"{name}, {days.full_day(line.when.date())}")
            row.addWidget(button)
        take.setVisible(shown.named.open)
        remove.setVisible(shown.there)
        if not (shown.there or shown.named.open):
            delete.flush()
        return ways


def _named(named: LineNamed) -> list[str]:
    said = [
        back.ledger("page").format(
            title=each.title or back.ledger("no_title"), day=days.day_and_month(each.day)
        )
        for each in named.pages
    ]
    if said:
        said.insert(0, back.ledger("named"))
    if named.unnamed:
        said.append(back.ledger("one_unnamed" if named.unnamed == 1 else "unnamed"))
    if not named.open and (named.pages or named.unnamed):
        said.append(back.ledger("is_back"))
    return said


def _about(line: LedgerLine) -> str:
    one = line.passages == 1
    pages = told.ledger("one_page" if line.pages == 1 else "pages").format(count=line.pages)
    if line.format != "pdf":
        pages = told.kind_of(line.format)
    parts = [
        told.ledger("one" if one else "many").format(count=line.passages),
        pages,
        told.ledger("locked" if line.locked else "plain"),
    ]
    if line.meeting:
        parts.append(told.ledger("meeting").format(day=days.day_and_month(line.meeting)))
    return kit_words.list_of(parts)
