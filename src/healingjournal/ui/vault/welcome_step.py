"""The first step: how it should look, then what this is and is not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.icon import Icon
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.named import Named
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words
from healingjournal.ui.vault.look_choices import KEYS, LookChoices
from healingjournal.ui.vault.one_choice import OneChoice
from healingjournal.ui.vault.steps import Step, Ways

_CARDS = (("is", "journal"), ("not", "group"), ("law", "key"))


class WelcomeStep(Step):
    """Language, text size and look come before anything is asked."""

    open_requested = Signal()
    restore_requested = Signal()

    def __init__(self, look: Look, choices: LookChoices) -> None:
        """Take the look and what can be chosen."""
        said = words.welcome()
        super().__init__(look, said["title"], said["more"])
        self._choices = choices
        self.groups: dict[str, OneChoice] = {}
        names = (words.language_word(), words.text_size(), words.look_word())
        for key, name in zip(KEYS, names, strict=True):
            group = OneChoice(look, name, choices.options(key), choices.held(key))
            group.taken.connect(lambda value, k=key: choices.take(k, value))
            self.main.addWidget(Named(look, name, group))
            self.main.addSpacing(24)
            self.groups[key] = group
        self.open = QuietButton(look, said["open"], link=True)
        self.open.clicked.connect(self.open_requested)
        self.restore = QuietButton(look, words.restore(), link=True)
        self.restore.clicked.connect(self.restore_requested)
        row = QWidget()
        flow = FlowLayout(12)
        row.setLayout(flow)
        flow.addWidget(Label(look, said["have"], "body", "quiet-ink"))
        flow.addWidget(self.open)
        flow.addWidget(self.restore)
        self.main.addWidget(row)
        choices.changed.connect(self._hold)

    @override
    def ways(self) -> Ways:
        return Ways(on=kit_words.next_word())

    def _hold(self, key: str) -> None:
        self.groups[key].hold(self._choices.held(key))


class AboutStep(Step):
    """Three short cards: what this is, and what it is not."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        said = words.welcome()
        super().__init__(look, said["about"], said["about_more"])
        row = QWidget()
        grid = GridLayout(look, 3, 16, 260)
        row.setLayout(grid)
        for key, icon in _CARDS:
            card = Card(look, 24, 8)
            sign = QHBoxLayout()
            sign.addWidget(Icon.on_disc(look, icon))
            sign.addStretch(1)
            card.column.addLayout(sign)
            card.column.addSpacing(8)
            card.column.addWidget(Label(look, said[f"card_{key}"], "lead", bold=True))
            card.column.addWidget(Label(look, said[f"card_{key}_more"]))
            card.column.addStretch(1)
            grid.addWidget(card)
        self.main.addWidget(row)

    @override
    def ways(self) -> Ways:
        return Ways(on=kit_words.next_word(), back=True)
