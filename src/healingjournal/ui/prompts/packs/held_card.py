"""One pack in the journal: its name, whether it is offered, its rhythm, its first questions."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.prompts.held import HeldPack
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.folded_part import FoldedPart
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.prompts.packs import words
from healingjournal.ui.theme.look import Look

_MOST = 12


class HeldCard(Card):
    """Sends what is wished for a pack; shows what holds."""

    turned = Signal(bool)
    remove_requested = Signal()

    def __init__(self, look: Look, held: HeldPack) -> None:
        """Take the look and the pack."""
        super().__init__(look, 24, 8)
        pack = held.pack
        self.held = held
        self.name = Label(look, pack.title, "label")
        self.offer = CheckBox(look, words.offer_it())
        self.offer.setAccessibleDescription(pack.title)
        self.offer.setChecked(held.on)
        self.remove = SoftButton(look, words.remove())
        self.remove.setAccessibleName(words.remove_named(pack.title))
        self.parts: list[FoldedPart] = []
        self.column.addWidget(self.name)
        self.column.addWidget(Label(look, words.not_reviewed(pack.lang), "body", "quiet-ink"))
        row = QWidget()
        beside = BesideLayout(look, 16, 200)
        beside.addWidget(self.offer)
        beside.addWidget(self.remove)
        row.setLayout(beside)
        wraps(row)
        self.column.addWidget(row)
        if pack.rhythm:
            lines = [words.rhythm_line(key, line) for key, line in pack.rhythm.items()]
            self._add_part(words.rhythm(), lines)
        self._add_part(words.questions(), [one.text for one in pack.prompts[:_MOST]])
        self.offer.clicked.connect(self.turned)
        self.remove.clicked.connect(self.remove_requested)

    def now(self) -> HeldPack:
        """Give the pack as it is switched now."""
        return replace(self.held, on=self.offer.isChecked())

    def stops(self) -> list[QWidget]:
        """Give what the keyboard reaches, in the order of reading."""
        stops: list[QWidget] = [self.offer, self.remove]
        for part in self.parts:
            stops += [part.line, *part.findChildren(Label)]
        return stops

    def _add_part(self, name: str, lines: list[str]) -> None:
        part = FoldedPart(self._look, name)
        for line in lines:
            part.content.addWidget(Label(self._look, line).reads())
        self.parts.append(part)
        self.column.addWidget(part)
