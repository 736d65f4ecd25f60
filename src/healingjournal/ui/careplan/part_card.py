"""One part of the plan as a card: its icon and name, then what stands in it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from healingjournal.careplan.plan import WITH_CONTACTS, Contact, Plan
from healingjournal.ui.careplan import words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.icon import Icon
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look

ICONS = {
    "signs": "wave",
    "alone": "cup",
    "elsewhere": "tree",
    "people": "person",
    "professionals": "phone",
    "home": "home",
    "worse": "less-close",
}


class PartCard(Card):
    """Its name can take the keyboard and is read with everything below it."""

    def __init__(self, look: Look, part: str) -> None:
        """Take the look and the part."""
        super().__init__(look, 20, 0)
        self.part = part
        self.column.setContentsMargins(21, 15, 21, 17)
        self.heading = Label(look, words.parts()[part], "label").reads()
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(Icon(look, ICONS[part], "accent"))
        row.addWidget(self.heading, 1)
        self.column.addLayout(row)
        self.column.addSpacing(8)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self.column.addStretch(1)

    def show_plan(self, plan: Plan) -> None:
        """Show what stands in the part, or what could."""
        emptied(self._rows)
        said: list[str] = []
        if self.part in WITH_CONTACTS:
            for one in plan.reached(self.part):
                said += self._add_contact(one)
        else:
            for line in plan.of(self.part):
                said.append(line)
                self._add(Label(self._look, line))
        if not said:
            hint = words.hints()[self.part]
            said.append(hint)
            self._add(Label(self._look, hint, "body", "quiet-ink"))
        self.heading.setAccessibleDescription("\n".join(said))
        self.updateGeometry()

    def _add(self, label: Label, gap: int = 4) -> None:
        self._rows.addWidget(label)
        self._rows.addSpacing(gap)
        label.show()

    def _add_contact(self, one: Contact) -> list[str]:
        look = self._look
        below = [words.reached(one.how, one.note), words.seen(one.seen)]
        said = [part for part in (one.name, *below) if part]
        shown = [Label(look, said[0])]
        shown += [Label(look, part, "small", "quiet-ink") for part in said[1:]]
        for label in shown:
            self._add(label, 0)
        self._rows.addSpacing(8)
        return said
