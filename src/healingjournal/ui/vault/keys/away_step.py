"""Taking the recovery code away: what it means, before it is done."""

from typing_extensions import override

from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.keys import words
from healingjournal.ui.vault.narrow_layout import narrow
from healingjournal.ui.vault.steps import Step, Ways


class AwayStep(Step):
    """What it changes, what it cannot, and what it can cost; one press does it."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        said = words.away()
        super().__init__(look, said["title"], said["more"])
        self._said = said
        card = Card(look, 24, 4)
        for part in ("changes", "cannot", "to_be_plain"):
            if card.column.count():
                card.column.addSpacing(12)
            card.column.addWidget(Label(look, said[part], "label"))
            card.column.addWidget(Label(look, said[f"{part}_more"]))
        self.main.addWidget(narrow(look, card, 780))

    @override
    def ways(self) -> Ways:
        return Ways(on=self._said["do"])
