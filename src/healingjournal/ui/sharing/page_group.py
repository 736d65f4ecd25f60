"""One page with something ready on it: its title and day, and a row for each ready passage."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.sharing.consent import ConsentState
from healingjournal.sharing.offering import PageOffered, Piece
from healingjournal.ui.kit import days
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.choice_row import ChoiceRow
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.icon import Icon
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.sharing import words
from healingjournal.ui.sharing.bringing import Chosen
from healingjournal.ui.sharing.passage_row import PassageRow, beginning
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface

_STEP = 12


class PageGroup(QWidget):
    """Rows of one page; sends the page's chosen passages whenever they change."""

    chosen_changed = Signal(object, object)  # the entry, its list of Chosen

    def __init__(
        self, look: Look, page: PageOffered, chosen: list[Chosen], unfolded: set[str]
    ) -> None:
        """Take the look, the page, what of it is chosen, and which pieces stand unfolded."""
        super().__init__()
        self._look = look
        self._page = page
        self._pieces = page.pieces()
        self._open = [piece for piece in self._pieces if piece.ready]
        self._unfolded = unfolded
        self._chosen = {each.piece: each for each in chosen}
        self.rows: dict[str, PassageRow] = {}
        self.whole: ChoiceRow | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._head())
        column.addSpacing(4)
        if page.whole() and [one.text for one in self._pieces] != [page.body.strip()]:
            self.whole = self._whole_row()
            column.addWidget(self.whole)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        column.addLayout(self._column)
        self.more = QuietButton(look, words.choose("more"))
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.more.clicked.connect(lambda: self._show_rows(_STEP))
        held = [at for at, each in enumerate(self._open) if each.text in self._chosen]
        self._show_rows(max([_STEP, *(at + 1 for at in held)]))
        closed = self._closed()
        if closed:
            column.addWidget(ClosedLine(look, closed))
        self._hide_pieces()

    def boxes(self) -> list[QWidget]:
        """Give what the keyboard reaches, in order."""
        first: list[QWidget] = [self.whole.box] if self.whole is not None else []
        return first + [row.box for row in self.rows.values()]

    def _head(self) -> QWidget:
        look, page = self._look, self._page
        day = days.weekday_and_day(page.day)
        said = QWidget()
        flow = FlowLayout(6, 0)
        said.setLayout(flow)
        flow.addWidget(Label(look, page.title or words.choose("no_title"), bold=True))
        flow.addWidget(Label(look, "\u00b7 " + day, "body", "quiet-ink"))
        head = QWidget()
        beside = BesideLayout(look, 12, 120)
        head.setLayout(beside)
        beside.addWidget(said)
        beside.addWidget(StateTag(look, words.state(ConsentState.READY)))
        return head

    def _show_rows(self, more: int) -> None:
        """Show some rows more: a long page has hundreds."""
        first = len(self.rows)
        for piece in self._open[first : first + more]:
            row = self._row(piece)
            self._column.addWidget(row)
            row.show()
        left = len(self.rows) < len(self._open)
        if not left and self.more.hasFocus():
            self.rows[self._open[first].text].box.setFocus(Qt.FocusReason.TabFocusReason)
        self.more.setVisible(left)

    def _whole_row(self) -> ChoiceRow:
        row = ChoiceRow(self._look, words.choose("whole"), beginning(self._page.body), bold=True)
        row.choose("" in self._chosen)
        row.box.clicked.connect(self._whole_clicked)
        return row

    def _row(self, piece: Piece) -> PassageRow:
        held = self._chosen.get(piece.text)
        row = PassageRow(self._look, piece.text, held.words if held else "")
        row.words_chosen.connect(lambda chosen, p=piece.text: self._take(p, chosen))
        if piece.text in self._unfolded:
            row.turn()
        row.turned.connect(lambda opened, p=piece.text: self._turned(p, opened))
        self.rows[piece.text] = row
        return row

    def _whole_clicked(self, ticked: bool) -> None:
        self._chosen = {"": Chosen(self._page.entry, self._page.body)} if ticked else {}
        for row in self.rows.values():
            row.choose(False)
        self._hide_pieces()
        self._tell()

    def _take(self, piece: str, chosen: str) -> None:
        if chosen:
            self._chosen[piece] = Chosen(self._page.entry, chosen, piece)
        else:
            self._chosen.pop(piece, None)
        self._tell()

    def _turned(self, piece: str, opened: bool) -> None:
        if opened:
            self._unfolded.add(piece)
        else:
            self._unfolded.discard(piece)

    def _tell(self) -> None:
        order = ["", *(piece.text for piece in self._pieces)]
        held = [self._chosen[piece] for piece in order if piece in self._chosen]
        self.chosen_changed.emit(self._page.entry, held)

    def _hide_pieces(self) -> None:
        whole = "" in self._chosen
        for row in self.rows.values():
            row.setVisible(not whole)
        self.more.setVisible(not whole and len(self.rows) < len(self._open))

    def _closed(self) -> str:
        states = [piece.consent.state for piece in self._pieces if not piece.ready]
        if not states:
            return ""
        if any(state is not ConsentState.FOR_ME_ONLY for state in states):
            return words.choose("not_ready")
        return words.choose("one_closed" if len(states) == 1 else "some_closed")


class StateTag(QWidget):
    """A small quiet mark: the case, and where the page stands."""

    def __init__(self, look: Look, text: str) -> None:
        """Take the look and the word."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Icon(look, "along", "quiet-ink", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Label(look, text, "small", "quiet-ink"), 0, Qt.AlignmentFlag.AlignVCenter)


class ClosedLine(Card):
    """Says that something stays closed; nothing of it is shown."""

    def __init__(self, look: Look, text: str) -> None:
        """Take the look and the sentence."""
        super().__init__(look, 16, 0)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(Icon(look, "person", "quiet-ink"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Label(look, text, "body", "quiet-ink"), 1)
        self.column.addLayout(row)

    @override
    def surface(self) -> Surface:
        return Surface(edge="edge", width=self._look.hair, radius=8, dashed=True)
