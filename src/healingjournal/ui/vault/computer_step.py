"""The second step: who else uses this computer, and a neutral name for the window."""

from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.settings.declared import WHEN_OTHERS, Value, declared
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.aside import Aside
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.named import Named
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words
from healingjournal.ui.vault.narrow_layout import narrow
from healingjournal.ui.vault.one_choice import OneChoice
from healingjournal.ui.vault.steps import Step, Ways

_BOXES = ("curtain", "packet_password", "suggest_folder")


class ComputerStep(Step):
    """Yes sets five things; each is shown, and can be changed here or later."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        said = words.computer()
        aside = Aside(look)
        aside.add_title(said["to_be_plain"])
        aside.add_text(said["watched"])
        super().__init__(look, said["title"], said["more"], aside)
        answers = [Choice("yes", said["yes"]), Choice("no", said["no"])]
        self.others = ChipGroup(look, said["title"], answers)
        self.others.add_skip()
        self.others.changed.connect(self._answered)
        self.card = Card(look, 24, 8)
        self.card.column.addWidget(Label(look, said["set"], "label"))
        minutes = declared("lock_minutes").choices
        options: list[tuple[Value, str]] = [
            (count, words.minutes(count)) for count in minutes if isinstance(count, int)
        ]
        held = WHEN_OTHERS["lock_minutes"]
        self.lock = OneChoice(look, said["lock_after"], options, held)
        self.card.column.addSpacing(8)
        self.card.column.addWidget(Named(look, said["lock_after"], self.lock))
        self.card.column.addSpacing(8)
        self.boxes = {key: CheckBox(look, said[key], said[f"{key}_hint"]) for key in _BOXES}
        for key, box in self.boxes.items():
            box.setChecked(bool(WHEN_OTHERS[key]))
            self.card.column.addWidget(box)
        self.card.column.addSpacing(8)
        self.card.column.addWidget(Label(look, said["no_card"], "body", "quiet-ink"))
        self.card.hide()
        self.main.addWidget(self.others)
        self.main.addSpacing(24)
        self.main.addWidget(self.card)

    @override
    def ways(self) -> Ways:
        return Ways(on=kit_words.next_word(), back=True)

    @override
    def first(self) -> QWidget:
        return self.others.first()

    def values(self) -> dict[str, Value]:
        """Give the settings this answer makes; none when it was left out or is no."""
        if self.others.only() != "yes":
            return {}
        boxes: dict[str, Value] = {key: box.isChecked() for key, box in self.boxes.items()}
        return {"others_use": True, "lock_minutes": self.lock.held(), **boxes}

    @override
    def go_on_from(self, former: Step) -> None:
        if isinstance(former, ComputerStep):
            self.others.take_over(former.others)
            self.lock.hold(former.lock.held())
            for key, box in self.boxes.items():
                box.setChecked(former.boxes[key].isChecked())
            self._answered()

    def _answered(self) -> None:
        self.card.setVisible(self.others.only() == "yes")


class NameStep(Step):
    """A plain name, because it can be seen while locked."""

    def __init__(self, look: Look, name: str) -> None:
        """Take the look and the name the window has now."""
        said = words.computer()
        super().__init__(look, said["name"], said["name_more"])
        self.field = Field(look, said["name_label"])
        self.field.setText(name)
        self.field.setMaxLength(60)
        named = Named(look, said["name_label"], self.field, said["name_hint"])
        self.main.addWidget(narrow(look, named, look.measures.measure))

    @override
    def ways(self) -> Ways:
        return Ways(on=kit_words.next_word(), back=True)

    @override
    def first(self) -> QWidget:
        return self.field

    def values(self) -> dict[str, Value]:
        """Give the name; the one it began with when there is none."""
        setting = declared("window_name")
        name = " ".join(self.field.text().split())
        return {"window_name": name if setting.allows(name) else setting.default}

    @override
    def go_on_from(self, former: Step) -> None:
        if isinstance(former, NameStep):
            self.field.setText(former.field.text())
