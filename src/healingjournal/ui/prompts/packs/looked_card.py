"""What a file turned out to be: clean, with lines worth a look, or kept out with its reasons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.prompts.brought import Brought
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.prompts.packs import words
from healingjournal.ui.theme.look import Look

# More lines help nobody at once; they come up when these are mended.
_MOST = 40


class LookedCard(Card):
    """Shows one file; sends whether its pack is to be taken in."""

    take_requested = Signal()
    aside_requested = Signal()

    def __init__(self, look: Look, brought: Brought, lang: str = "en") -> None:
        """Take the look, what the file turned out to be, and the language of the reasons."""
        super().__init__(look, 24, 8)
        self.brought = brought
        pack = brought.pack
        self.name = Label(look, pack.title if pack else brought.file, "label").reads()
        self.verdict = Label(look, _verdict(brought))
        shown = brought.keeps_out or brought.problems
        self.faults = [Label(look, one.told(lang), "small").reads() for one in shown[:_MOST]]
        self.take: PrimaryButton | None = None
        self.aside = SoftButton(look, words.put_aside() if pack else kit_words.close())
        self.column.addWidget(self.name)
        self.column.addWidget(self.verdict)
        for line in self.faults:
            self.column.addWidget(line)
        if len(shown) > _MOST:
            self.column.addWidget(Label(look, words.more_lines(), "body", "quiet-ink"))
        row = QWidget()
        flow = FlowLayout(8)
        row.setLayout(flow)
        flow.addWidget(self.aside)
        if pack is not None:
            self.column.addWidget(Label(look, words.not_reviewed(pack.lang), "body", "quiet-ink"))
            self.take = PrimaryButton(look, words.take_in())
            self.take.clicked.connect(self.take_requested)
            flow.addWidget(self.take)
        wraps(row)
        self.column.addSpacing(8)
        self.column.addWidget(row)
        self.aside.clicked.connect(self.aside_requested)

    def stops(self) -> list[QWidget]:
        """Give what the keyboard reaches, in the order of reading."""
        return [self.name, *self.faults, self.aside, *([self.take] if self.take else [])]


def _verdict(brought: Brought) -> str:
    if brought.pack is None:
        return words.kept_out()
    return words.worth_a_look() if brought.problems else words.clean()
