"""The card that brings pages in: from where, in what form, what would come, and what did."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.transfer.brought import Brought
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.stop_button import StopButton
from healingjournal.ui.theme.look import Look
from healingjournal.ui.transfer import words
from healingjournal.ui.transfer.buttons import ButtonRow
from healingjournal.ui.transfer.going import Chosen

# More lines help nobody at once.
_MOST = 40


class InCard(Card):
    """Shows what it is told; its buttons are for the page to hear, and another form as well."""

    form_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, 24, 8)
        said = words.come()
        self._said = said
        self._look = look
        self.chosen: Chosen | None = None
        self.left: list[Label] = []
        self.folder = SoftButton(look, said["folder"], "page")
        self.file = SoftButton(look, said["file"], "page")
        self.aside = SoftButton(look, kit_words.not_now())
        self.do = PrimaryButton(look, said["do"])
        self.stop = StopButton(look, words.stop())
        self.place = Label(look, "", "body", "quiet-ink").left_to_right().reads()
        self.state = Label(look, "").reads()
        self._from = Label(look, said["from"])
        self._form = Label(look, said["form"])
        self.forms = ChipGroup(
            look, said["form"], [Choice(key, word) for key, word in words.forms().items()]
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.row = ButtonRow(self.folder, self.file, self.aside, self.do, self.stop)
        self._lay_out()
        self.forms.changed.connect(self._form_changed)
        self.rest()

    def _lay_out(self) -> None:
        self.column.addWidget(Label(self._look, self._said["title"], "label"))
        self.column.addWidget(Label(self._look, self._said["what"], "body", "quiet-ink"))
        self.column.addWidget(Label(self._look, self._said["first"], "body", "quiet-ink"))
        for part in (self._from, self.place, self._form, self.forms, self.state):
            self.column.addWidget(part)
        self.column.addLayout(self._lines)
        self.column.addSpacing(8)
        self.column.addWidget(self.row)

    def rest(self, line: str = "", brought: Brought | None = None) -> None:
        """Offer to choose a place; the line says how the last one ended."""
        self._show_chosen(None)
        self._show_left(brought, self._said["was_left"])
        self.say(line)
        self.row.show_only(self.folder, self.file)

    def ask(self, chosen: Chosen, line: str, brought: Brought | None = None) -> None:
        """Show what was found at a place, and offer to bring it in if there is something."""
        self._show_chosen(chosen)
        self._show_left(brought, self._said["left"])
        self.say(line)
        some = brought is not None
        self.row.show_only(
            self.folder, self.file, *((self.aside, self.do) if some else (self.aside,))
        )

    def go(self, chosen: Chosen, line: str) -> None:
        """Show that something is under way."""
        self._show_chosen(chosen)
        self._show_left(None, "")
        self.say(line)
        self.forms.rest(True)
        self.row.show_only(self.stop)

    def say(self, line: str) -> None:
        """Say how far it is, or how it ended."""
        if line != self.state.words():
            self.state.say(line)
        self.state.setVisible(bool(line))

    def hold(self, held: bool) -> None:
        """Hold back what would begin while something else is under way."""
        for button in (self.folder, self.file, self.do):
            button.setEnabled(not held)

    def stops(self) -> list[QWidget]:
        """Give what the keyboard reaches, in the order of reading."""
        chips: Sequence[QWidget] = [] if self.forms.isHidden() else self.forms.all_chips()
        place = [] if self.place.isHidden() else [self.place]
        state = [] if self.state.isHidden() else [self.state]
        return [*place, *chips, *state, *self.left, *self.row.stops()]

    def _form_changed(self) -> None:
        form = self.forms.only()
        if form is None and self.chosen is not None:
            self.forms.choose([self.chosen.form])  # one form holds at any time
        elif form is not None:
            self.form_chosen.emit(form)

    def _show_chosen(self, chosen: Chosen | None) -> None:
        self.chosen = chosen
        there = chosen is not None
        self.place.say(str(chosen.path) if chosen is not None else "")
        self.forms.rest(False)
        self.forms.choose([chosen.form] if chosen is not None else [])
        for part in (self._from, self.place, self._form, self.forms):
            part.setVisible(there)

    def _show_left(self, brought: Brought | None, name: str) -> None:
        emptied(self._lines)
        self.left = []
        if brought is None:
            return
        for note in words.notes(brought):
            self._add(Label(self._look, note, "body", "quiet-ink"))
        if brought.skipped:
            self._add(Label(self._look, name, bold=True))
        for one in brought.skipped[:_MOST]:
            line = Label(self._look, words.left(one), "small").reads()
            self.left.append(line)
            self._add(line)
        if len(brought.skipped) > _MOST:
            self._add(Label(self._look, words.more_lines(), "body", "quiet-ink"))

    def _add(self, label: Label) -> None:
        self._lines.addWidget(label)
        label.show()
