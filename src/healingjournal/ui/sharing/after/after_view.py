"""After a meeting: what the person chose before, offered once more; all of it can be left."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.sharing.afterwards import AfterCare
from healingjournal.ui.kit import days
from healingjournal.ui.kit.aside import Aside
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.columns import Columns
from healingjournal.ui.kit.ground_button import GroundButton
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.sharing.after import words
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.theme.look import Look

_IDEAS = ("rest", "senses", "ordinary")


class AfterView(StepView):
    """Offers, asks nothing, and keeps no answer but the one about the day after."""

    ground_requested = Signal()
    seal_requested = Signal()
    gentle_turned = Signal(bool)
    forget_requested = Signal()
    back_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.title = Label(look, words.after("title"), "title").reads()
        column.addWidget(self.title)
        column.addWidget(Label(look, words.after("text"), "body", "quiet-ink"))
        self.ground = GroundButton(look)
        self.ground.clicked.connect(self.ground_requested)
        column.addWidget(self.ground, 0, Qt.AlignmentFlag.AlignLeading)
        self._chosen: dict[str, tuple[Card, Label]] = {}
        for key in ("kind", "contact"):
            column.addWidget(self._own(key))
        column.addWidget(self._ideas())
        self.seal = SoftButton(look, "", "seal")
        self.seal.clicked.connect(self.seal_requested)
        column.addWidget(self.seal, 0, Qt.AlignmentFlag.AlignLeading)
        self.gentle = CheckBox(look, "")
        self.gentle.clicked.connect(self.gentle_turned)
        column.addWidget(self.gentle)
        self.nothing = Label(look, words.after("nothing"), "body", "quiet-ink")
        column.addWidget(self.nothing)
        self.forget = QuietButton(look, words.after("forget")).flush()
        self.forget.clicked.connect(self.forget_requested)
        column.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeading)
        self.area.column.addWidget(Columns(look, main, self._aside(), 256, 32))
        self.area.end()
        self.show_care(None, date.min)

    @override
    def first_focus(self) -> QWidget:
        return self.title

    def show_care(self, care: AfterCare | None, seal_ends: date) -> None:
        """Show what was chosen, or that nothing was."""
        held = care or AfterCare(date.min)
        for key, text in (("kind", held.kind), ("contact", held.contact)):
            card, label = self._chosen[key]
            card.setVisible(bool(text.strip()))
            label.say(text.strip())
        self.seal.setVisible(held.seal and bool(held.entries))
        self.seal.say(words.after("seal").format(day=days.weekday_and_day(seal_ends)))
        for thing in (self.gentle, self.forget):
            thing.setVisible(care is not None)
        self.nothing.setVisible(care is None)
        if care is not None:
            after = days.weekday_and_day(care.day + timedelta(days=1))
            self.gentle.say(words.after("gentle").format(day=after))
            self.gentle.setChecked(care.gentle)

    def show_sealed(self) -> None:
        """Offer no seal any more."""
        self.seal.hide()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _own(self, key: str) -> Card:
        card = Card(self._look, 24, 8)
        card.column.addWidget(Label(self._look, words.after(key), "label"))
        said = Label(self._look, "", "lead").reads()
        card.column.addWidget(said)
        self._chosen[key] = (card, said)
        return card

    def _ideas(self) -> Card:
        card = Card(self._look, 24, 8)
        card.column.addWidget(Label(self._look, words.after("first"), "label"))
        for key in _IDEAS:
            card.column.addWidget(Label(self._look, words.after(key)))
        return card

    def _aside(self) -> Aside:
        aside = Aside(self._look)
        aside.add_text(words.after("bare"))
        link = QuietButton(self._look, words.ledger("want"), link=True).flush()
        link.clicked.connect(self.back_requested)
        aside.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        return aside
