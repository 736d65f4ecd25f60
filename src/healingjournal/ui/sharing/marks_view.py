"""Where the pages stand: titles and days, each with its state; a page opens to its passages."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.ids import EntryId
from healingjournal.base.overriding import override
from healingjournal.sharing.consent import ConsentState
from healingjournal.sharing.offering import PageLine, PageOffered, Piece
from healingjournal.ui.kit import days
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.sharing import words
from healingjournal.ui.sharing.state_menu import StateMenu
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.theme.look import Look

STEP = 15
_TYPING_MS = 200


class MarksView(StepView):
    """A list of titles and days, never of words; search finds more."""

    wanted = Signal(str, int)  # the words searched for, and how many pages at most
    marked = Signal(str, object)  # the entry and its new state
    passages_requested = Signal(str)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, 12)
        self._limit = STEP
        self.states: dict[str, StateMenu] = {}
        column = self.area.column
        column.addWidget(Label(look, words.marks("title"), "title"))
        column.addWidget(Label(look, words.marks("about"), "body", "quiet-ink"))
        self.search = Field(look, words.marks("search"), words.marks("search"))
        column.addWidget(self.search)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column.addLayout(self._rows)
        self._none = Label(look, words.marks("none"), "body", "quiet-ink")
        column.addWidget(self._none)
        self.more = QuietButton(look, words.marks("more"))
        self.more.clicked.connect(self._more_wanted)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.area.end()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self.ask)
        self.search.textEdited.connect(self._typed)

    @override
    def first_focus(self) -> QWidget:
        return self.search

    def begin(self) -> None:
        """Start with the newest pages."""
        self._limit = STEP
        self.search.clear()
        self.ask()

    def ask(self) -> None:
        """Ask for the pages to show, one more than fits."""
        self.wanted.emit(self.search.text(), self._limit + 1)

    def show_pages(self, pages: tuple[PageLine, ...]) -> None:
        """Show these pages; the keyboard stays on the page that was just marked."""
        held = next((entry for entry, state in self.states.items() if state.hasFocus()), "")
        self.states = {}
        emptied(self._rows)
        for page in pages[: self._limit]:
            self._rows.addWidget(self._row(page))
        self._none.setVisible(not pages)
        self.more.setVisible(len(pages) > self._limit)
        if held in self.states:
            self.states[held].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, page: PageLine) -> QWidget:
        look = self._look
        title = page.title or words.choose("no_title")
        state = StateMenu(look, page.consent, title)
        state.state_chosen.connect(lambda chosen, e=page.entry: self.marked.emit(e, chosen))
        self.states[page.entry] = state
        passages = QuietButton(look, words.marks("passages"))
        passages.setAccessibleDescription(title)
        passages.clicked.connect(lambda _checked=False, e=page.entry: self._open(e))
        said = QWidget()
        lines = QVBoxLayout(said)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(Label(look, title, bold=True))
        lines.addWidget(Label(look, days.full_day(page.day), "body", "quiet-ink"))
        return _line_card(look, said, [passages, state])

    def _open(self, entry: EntryId) -> None:
        self.passages_requested.emit(entry)

    def _typed(self, _text: str) -> None:
        self._limit = STEP
        self._timer.start()

    def _more_wanted(self) -> None:
        self._limit += STEP
        self.ask()


class PassagesView(StepView):
    """One page, passage by passage, each with where it stands."""

    marked = Signal(str, str, object)  # the entry, the passage (empty: the page), the new state

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, 12)
        self._focus: QWidget = self.area
        self._entry = EntryId("")
        self._pieces: tuple[Piece, ...] = ()
        self._most = STEP
        self.states: list[StateMenu] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        self.area.column.addLayout(self._column)
        self.more = QuietButton(look, words.choose("more"))
        self.more.clicked.connect(self._show_more)
        self.area.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.area.end()

    @override
    def first_focus(self) -> QWidget:
        return self._focus

    def show_page(self, page: PageOffered) -> None:
        """Show a page and its passages; the keyboard stays on what was just marked."""
        look = self._look
        held = [each.hasFocus() for each in self.states]
        self._most = self._most if page.entry == self._entry else STEP
        emptied(self._column)
        self.states = []
        title = page.title or words.choose("no_title")
        said = QWidget()
        lines = QVBoxLayout(said)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(Label(look, title, "title"))
        lines.addWidget(Label(look, days.full_day(page.day), "body", "quiet-ink"))
        whole = StateMenu(look, page.consent, words.choose("whole"))
        whole.state_chosen.connect(lambda chosen: self.marked.emit(page.entry, "", chosen))
        self._add(_line_card(look, said, [whole]), whole)
        self._column.addWidget(Label(look, words.marks("piece"), "body", "quiet-ink"))
        self._entry, self._pieces = page.entry, page.pieces()
        self._focus = whole
        self._show_pieces(self._most)
        if True in held and held.index(True) < len(self.states):
            self.states[held.index(True)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_more(self) -> None:
        before = self.states[-1]
        self._most += STEP
        self._show_pieces(STEP)
        at = self.states.index(before) + 1
        if at < len(self.states) and self.more.isHidden():
            self.states[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_pieces(self, more: int) -> None:
        shown = len(self.states) - 1
        for piece in self._pieces[shown : shown + more]:
            self._add_piece(self._entry, piece)
        self.more.setVisible(len(self.states) - 1 < len(self._pieces))

    def _add_piece(self, entry: EntryId, piece: Piece) -> None:
        look = self._look
        text = Label(look, piece.text).reads()
        state = StateMenu(look, piece.consent, words.choose("passage"))
        state.state_chosen.connect(
            lambda chosen, p=piece.text: self.marked.emit(entry, p, ConsentState(chosen))
        )
        self._add(_line_card(look, text, [state]), state)

    def _add(self, card: Card, state: StateMenu) -> None:
        self.states.append(state)
        self._column.addWidget(card)
        card.show()


def _line_card(look: Look, said: QWidget, ends: list[QWidget]) -> Card:
    card = Card(look, 0, 0)
    end = QWidget()
    flow = FlowLayout(4)
    end.setLayout(flow)
    for thing in ends:
        flow.addWidget(thing)
    inside = QWidget()
    beside = BesideLayout(look, 16, 280)
    beside.setContentsMargins(20, 10, 12, 10)
    inside.setLayout(beside)
    beside.addWidget(said)
    beside.addWidget(end)
    card.column.addWidget(inside)
    return card
