"""A step that tells what an act means before it is done."""

from collections.abc import Mapping, Sequence

from healingjournal.base.overriding import override
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.narrow_layout import narrow
from healingjournal.ui.vault.steps import Step, Ways


class ToldStep(Step):
    """Part by part, what the act changes and what it cannot; one press does it."""

    def __init__(self, look: Look, said: Mapping[str, str], parts: Sequence[str]) -> None:
        """Take the look, the words, and the parts: each has its words and `…_more`."""
        super().__init__(look, said["title"], said["more"])
        self.said = said
        card = Card(look, 24, 4)
        for part in parts:
            if card.column.count():
                card.column.addSpacing(12)
            card.column.addWidget(Label(look, said[part], "label"))
            card.column.addWidget(Label(look, said[f"{part}_more"]))
        self.main.addWidget(narrow(look, card, 780))

    @override
    def ways(self) -> Ways:
        return Ways(on=self.said["do"])
