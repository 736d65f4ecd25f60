"""Encrypting the journal anew: what it means, the passphrase, and how far it is."""

from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import RefusedError
from healingjournal.base.overriding import override
from healingjournal.base.private import Private
from healingjournal.ui.kit.aside import Aside
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words as way_words
from healingjournal.ui.vault.keys import words
from healingjournal.ui.vault.named_phrase import NamedPhrase
from healingjournal.ui.vault.steps import Step, Ways


class AnewStep(Step):
    """One field, and while it is under way one line that says how far it is."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        said = words.anew()
        super().__init__(look, said["title"], said["more"], _aside(look, said))
        self._said = said
        self._working = False
        self.phrase = NamedPhrase(look, said["phrase"])
        self.progress = Label(look, "", "lead").reads()
        self.main.addWidget(self.phrase)
        self.main.addWidget(self.progress)
        self.phrase.field.returnPressed.connect(self.on_wished)
        self.work(False)

    @override
    def ways(self) -> Ways:
        return Ways(on="" if self._working else self._said["do"])

    @override
    def first(self) -> QWidget:
        return self.progress if self._working else self.phrase.field

    @override
    def leave(self) -> None:
        self.phrase.field.forget_soon()

    @override
    def forget(self) -> None:
        """Empty the field."""
        self.phrase.field.forget()

    def given(self) -> Private[str] | None:
        """Give the passphrase, or None after saying in one line that it is missing."""
        phrase = self.phrase.phrase()
        if phrase.open():
            return phrase
        self.phrase.say(told(RefusedError("passphrase_empty")))
        self.phrase.field.setFocus()
        return None

    def wrong(self) -> None:
        """Say that what was typed does not open the journal; it goes with the next key."""
        self.phrase.say(way_words.wrong())
        self.phrase.field.forget_soon()
        self.phrase.field.selectAll()
        self.phrase.field.setFocus()

    def work(self, working: bool) -> None:
        """Show how far it is in place of the field, or the field again."""
        self._working = working
        self.phrase.setVisible(not working)
        self.progress.setVisible(working)
        if working:
            self.show_quarters(0)
        self.ways_changed.emit()

    def show_quarters(self, quarters: int) -> None:
        """Say how far it is, where that is not what is said already."""
        said = words.anew_progress()[quarters]
        if said != self.progress.words():
            self.progress.say(said)


def _aside(look: Look, said: dict[str, str]) -> Aside:
    aside = Aside(look)
    for part in ("changes", "cannot", "to_be_plain"):
        aside.add_title(said[part])
        aside.add_text(said[f"{part}_more"])
    return aside
