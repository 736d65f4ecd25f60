"""Changing the passphrase: the one that opens the journal now, and the new one."""

from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import RefusedError
from healingjournal.base.overriding import override
from healingjournal.base.private import Private
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words as way_words
from healingjournal.ui.vault.keys import words
from healingjournal.ui.vault.named_phrase import NamedPhrase
from healingjournal.ui.vault.phrase_step import PhraseStep
from healingjournal.ui.vault.steps import Ways
from healingjournal.ui.work import Work


class ChangeStep(PhraseStep):
    """The step that takes a new passphrase, with a field for the former one above."""

    def __init__(self, look: Look, work: Work) -> None:
        """Take the look, and where words are drawn and rated."""
        said = words.change()
        super().__init__(look, work, said)
        self.former = NamedPhrase(look, said["former"])
        at = self.main.indexOf(self.phrase)
        self.main.insertWidget(at, self.former)
        self.main.insertSpacing(at + 1, 24)
        self.former.field.returnPressed.connect(self.phrase.field.setFocus)
        QWidget.setTabOrder(self.title, self.former.field)
        if self.former.field.show_button is not None:
            QWidget.setTabOrder(self.former.field, self.former.field.show_button)
            QWidget.setTabOrder(self.former.field.show_button, self.phrase.field)

    @override
    def ways(self) -> Ways:
        return Ways(on=self._said["make_it"])

    @override
    def first(self) -> QWidget:
        return self.former.field

    @override
    def leave(self) -> None:
        """Cover all of it; what is still typed after a minute, or elsewhere, goes."""
        for named in (self.former, self.phrase, self.again):
            named.field.forget_soon()

    @override
    def forget(self) -> None:
        super().forget()
        self.former.field.forget()

    def both(self) -> tuple[Private[str], Private[str]] | None:
        """Give the former and the new, or None after saying in one line what is missing."""
        former = self.former.phrase()
        if not former.open():
            self._say(self.former, told(RefusedError("passphrase_empty")))
            return None
        new = self.given()
        return None if new is None else (former, new)

    def former_wrong(self) -> None:
        """Say that what was typed does not open the journal; it goes with the next key."""
        self._say(self.former, way_words.wrong())
        self.former.field.forget_soon()
        self.former.field.selectAll()
