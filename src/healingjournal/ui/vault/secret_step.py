"""The last step before something is made of a journal's files: what opens it."""

from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import RefusedError
from healingjournal.base.overriding import override
from healingjournal.base.private import Private
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words
from healingjournal.ui.vault.chosen_step import in_a_row
from healingjournal.ui.vault.named_code import NamedCode
from healingjournal.ui.vault.named_phrase import NamedPhrase
from healingjournal.ui.vault.narrow_layout import narrow
from healingjournal.ui.vault.steps import Step, Ways


class SecretStep(Step):
    """A field for the passphrase, or one for the recovery code."""

    def __init__(self, look: Look, said: dict[str, str]) -> None:
        """Take the look and the words: title, more, do, doing, stopping, stopped."""
        self.said = said
        super().__init__(look, self.said["title"], self.said["more"])
        self._by_code = False
        self.phrase = NamedPhrase(look, words.passphrase())
        self.code = NamedCode(look, words.code(), words.code_hint())
        self.other_way = QuietButton(look, words.use_code(), link=True)
        for part in (self.phrase, self.code):
            self.main.addWidget(narrow(look, part, 384))
        self.main.addSpacing(16)
        self.main.addWidget(in_a_row(self.other_way))
        self.phrase.field.returnPressed.connect(self.on_wished)
        self.code.entered.connect(self.on_wished)
        self.other_way.clicked.connect(lambda: self.use_code(not self._by_code))
        self._show()

    @override
    def ways(self) -> Ways:
        return Ways(on=self.said["do"], back=True)

    @override
    def first(self) -> QWidget:
        return self.code.field if self._by_code else self.phrase.field

    @override
    def leave(self) -> None:
        """Cover what is typed; what is still typed after a minute, or elsewhere, goes."""
        self.phrase.field.forget_soon()

    @override
    def forget(self) -> None:
        """Empty both fields."""
        self.phrase.field.forget()
        self.code.forget()

    def by_code(self) -> bool:
        """Tell whether the recovery code is asked for."""
        return self._by_code

    def use_code(self, by_code: bool) -> None:
        """Ask for the recovery code, or for the passphrase again."""
        self._by_code = by_code
        self.forget()
        self._show()
        self.first().setFocus()

    def given(self) -> Private[str] | None:
        """Give what is typed, or None after saying in one line what is missing."""
        if self._by_code:
            self.code.say("")
            return self.code.code()
        if not self.phrase.phrase().open():
            self.phrase.say(told(RefusedError("passphrase_empty")))
            self.phrase.field.setFocus()
            return None
        self.phrase.say("")
        self.phrase.field.uncover(False)
        return self.phrase.phrase()

    def wrong(self, line: str) -> None:
        """Say that it does not fit; a passphrase goes with the next key."""
        if self._by_code:
            self.code.say(line)
        else:
            self.phrase.say(line)
            self.phrase.field.forget_soon()
            self.phrase.field.selectAll()
        self.first().setFocus()

    def _show(self) -> None:
        self.phrase.setVisible(not self._by_code)
        self.code.setVisible(self._by_code)
        self.other_way.say(words.use_passphrase() if self._by_code else words.use_code())
