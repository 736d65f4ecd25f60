"""After making: what was made, where it lies, that it was checked, and something kind."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.sharing.service import Made
from healingjournal.ui.kit.aside import Aside
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.columns import Columns
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.ground_button import GroundButton
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.sharing import told, words
from healingjournal.ui.sharing.after import words as after
from healingjournal.ui.sharing.bringing import Bringing
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.theme.look import Look


class MadeView(StepView):
    """Says what is true of the file; it can be removed again from here."""

    remove_requested = Signal()
    ledger_requested = Signal()
    ground_requested = Signal()
    after_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.title = Label(look, told.made("title"), "title").reads()
        column.addWidget(self.title)
        column.addWidget(self._file_card())
        column.addWidget(self._kind_card())
        ways = QWidget()
        flow = FlowLayout(8)
        ways.setLayout(flow)
        self.ground = GroundButton(look)
        self.ledger = SoftButton(look, told.made("list"), "list")
        self.remove = SoftButton(look, told.made("remove"))
        self.after = SoftButton(look, after.after("link"), "cup")
        self.after.clicked.connect(self.after_requested)
        for button in (self.ground, self.after, self.ledger, self.remove):
            flow.addWidget(button)
        column.addWidget(ways)
        self.ground.clicked.connect(self.ground_requested)
        self.ledger.clicked.connect(self.ledger_requested)
        self.remove.clicked.connect(self.remove_requested)
        self.area.column.addWidget(Columns(look, main, self._aside(), 288, 32))
        self.area.end()

    @override
    def first_focus(self) -> QWidget:
        return self.title

    def show_made(self, made: Made, bringing: Bringing, *, locked: bool) -> None:
        """Show what was made."""
        self.title.say(told.made("title"))
        self.place.say(str(made.file))
        sentence = told.made("one_page" if made.pages == 1 else "pages")
        if made.format != "pdf":
            sentence = told.made("flows")
        self.extent.say(
            sentence.format(
                pages=made.pages,
                kind=told.kind_of(made.format),
                time=words.minutes(*made.minutes),
            )
        )
        other = "locked" if made.format == "pdf" else "age"
        self.opens.say(told.made(other if locked else "plain"))
        names = any(rule.change for rule in bringing.rules)
        self.checked.say(told.made("checked_text" if names else "checked_plain"))
        kind = bringing.afterwards.strip()
        self._kind.setVisible(bool(kind))
        self._kind_words.say(kind)
        self.remove.setVisible(True)

    def show_removed(self) -> None:
        """Say no more that the file lies there."""
        self.remove.hide()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _file_card(self) -> Card:
        look = self._look
        card = Card(look, 24, 8)
        card.column.addWidget(Label(look, told.made("where"), "label"))
        self.place = Label(look, "").left_to_right().reads()
        self.extent = Label(look, "", "body", "quiet-ink")
        self.opens = Label(look, "", "body", "quiet-ink")
        self.checked = Label(look, "")
        for label in (self.place, self.extent, self.opens):
            card.column.addWidget(label)
        card.column.addSpacing(12)
        card.column.addWidget(Label(look, told.made("checked"), "label"))
        card.column.addWidget(self.checked)
        return card

    def _kind_card(self) -> Card:
        self._kind = Card(self._look, 24, 8)
        self._kind.column.addWidget(Label(self._look, told.made("after"), "label"))
        self._kind_words = Label(self._look, "", "lead")
        self._kind.column.addWidget(self._kind_words)
        return self._kind

    def _aside(self) -> Aside:
        aside = Aside(self._look)
        aside.add_title(told.made("stands"))
        aside.add_text(told.made("stands_text"))
        aside.add_title(told.ledger("reach"))
        aside.add_text(told.ledger("reach_text"))
        return aside
