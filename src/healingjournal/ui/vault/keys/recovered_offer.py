"""After the recovery code has opened the journal: a new passphrase now, or not now."""

from PySide6.QtCore import Signal

from healingjournal.base.overriding import override
from healingjournal.base.private import Private
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.code_step import CodeStep, two_groups
from healingjournal.ui.vault.flow_view import FlowView
from healingjournal.ui.vault.keys import words
from healingjournal.ui.vault.keys.made_code_step import MadeCodeStep
from healingjournal.ui.vault.keys.sheet_offer import SheetOffer
from healingjournal.ui.vault.look_choices import LookChoices
from healingjournal.ui.vault.narrow_layout import narrow
from healingjournal.ui.vault.phrase_step import PhraseStep
from healingjournal.ui.vault.steps import Step, Ways
from healingjournal.ui.work import Work


class _CardStep(Step):
    """One quiet card: what a new passphrase means, and what leaving it means."""

    def __init__(self, look: Look) -> None:
        said = words.recovered()
        super().__init__(look, said["title"], said["more"])
        self._said = said
        card = Card(look, 24, 4)
        for part in ("new", "not_now"):
            if card.column.count():
                card.column.addSpacing(12)
            card.column.addWidget(Label(look, said[part], "label"))
            card.column.addWidget(Label(look, said[f"{part}_more"]))
        self.main.addWidget(narrow(look, card, 780))

    @override
    def ways(self) -> Ways:
        return Ways(on=self._said["make"], later=kit_words.not_now())


class RecoveredOffer(FlowView):
    """The card, the passphrase, the new code; Not now and Stop open the journal as it is.

    Sends `new_requested` with the passphrase, and `over`. A making under way is never cut
    short: its new code works at once, and is shown even to someone who has stopped meanwhile.
    """

    new_requested = Signal(object)
    over = Signal()

    def __init__(self, look: Look, choices: LookChoices, work: Work) -> None:
        """Take the look, the choices at the foot, and where words are drawn and rated."""
        super().__init__(look, choices)
        self._look = look
        self._work = work
        self.card = _CardStep(look)
        self.phrase = PhraseStep(look, work, words.recovered_phrase())
        self.code: CodeStep | None = None
        self._making = False
        self._stopped = False
        self.on_requested.connect(self._on)
        self.back_requested.connect(self.back)
        self.later_requested.connect(self._over)
        self.stop_requested.connect(self._over)
        self.go(self.card)

    def back(self) -> bool:
        """Go from the passphrase back to the card; False elsewhere."""
        if self._making:
            self._stopped = True
            return True
        if self.step() is not self.phrase:
            return False
        self.notice.hush()
        self.go(self.card)
        return True

    def step_back(self) -> None:
        """Go back from the passphrase, else end."""
        if not self.back():
            self._over()

    def show_code(self, code: Private[str], sheet: SheetOffer) -> None:
        """Show the code made anew."""
        self._making = False
        self.notice.hush()
        self.footer.rest(False)
        self.phrase.forget()
        said = words.recovered_code()
        self.code = MadeCodeStep(self._look, code, two_groups(), said, sheet)
        self.go(self.code)

    def failed(self, line: str) -> None:
        """Say why nothing was made; what was typed stays, unless one has stopped meanwhile."""
        self._making = False
        self.footer.rest(False)
        if self._stopped:
            self._over()
            return
        self.notice.say(line)

    def _on(self) -> None:
        step = self.step()
        if step is self.card:
            self.go(self.phrase)
        elif step is not self.phrase:
            self._over()
        else:
            new = self.phrase.given()
            if new is not None:
                self.phrase.leave()
                self._making = True
                self.footer.rest(True)
                self.notice.say(words.recovered_phrase()["making"])
                self.new_requested.emit(new)

    def _over(self) -> None:
        if self._making:
            self._stopped = True
            return
        self.phrase.forget()
        self.over.emit()
