"""What is offered between opening a journal and its first page; each can be left."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healingjournal.base.errors import ToldError
from healingjournal.base.private import Private
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.code_offer import CodeOffer
from healingjournal.ui.vault.keys.acts import HOLDS_ANYWAY
from healingjournal.ui.vault.keys.recovered_offer import RecoveredOffer
from healingjournal.ui.vault.keys.sheet_offer import SheetOffer, Sheets
from healingjournal.ui.vault.look_choices import LookChoices
from healingjournal.ui.work import Work

if TYPE_CHECKING:
    from healingjournal.vault.service import Vault


class AfterOpening(QObject):
    """A new code if none was tried; a new passphrase if a code has opened the journal.

    Sends `shown` with what is to be shown, `code_tried`, `code_renewed` with a code that is to
    be offered and why, and `over` when one goes on.
    """

    shown = Signal(object)
    code_tried = Signal(object, object)
    code_renewed = Signal(object, str)
    over = Signal()

    def __init__(self, look: Look, choices: LookChoices, work: Work, sheets: Sheets) -> None:
        """Take the look, the choices at the foot, the work, and how a sheet is made."""
        super().__init__()
        self._look = look
        self._choices = choices
        self._work = work
        self._sheets = sheets

    def offer_code(self, code: Private[str], *, unseen: bool = False) -> CodeOffer:
        """Offer a new recovery code; `unseen` as in `CodeOffer`."""
        sheet = self.sheet(code)
        offer = CodeOffer(self._look, self._choices, code, sheet, unseen=unseen)
        offer.code_tried.connect(self.code_tried)
        offer.skipped.connect(self.over)
        self.shown.emit(offer)
        return offer

    def offer_passphrase(self, vault: "Vault | None", code: Private[str]) -> RecoveredOffer:
        """Offer a new passphrase for the journal that this code has opened."""
        offer = RecoveredOffer(self._look, self._choices, self._work)
        offer.over.connect(self.over)

        def made(new_code: Private[str]) -> None:
            offer.show_code(new_code, self.sheet(new_code))

        def not_made(error: Exception) -> None:
            if not isinstance(error, ToldError):
                raise error
            if error.words_key == HOLDS_ANYWAY and vault is not None:
                # The new passphrase opens it; the new code was never seen, so another is made.
                said = told(error)
                self._work.run(offer, vault.keys.renew_code, partial(another, said), not_made)
            else:
                offer.failed(told(error))

        def another(said: str, new_code: Private[str]) -> None:
            self.code_renewed.emit(new_code, said)

        def make(new: Private[str]) -> None:
            if vault is not None:
                keys = vault.keys
                self._work.run(offer, lambda: keys.recover(code, new), made, not_made)

        offer.new_requested.connect(make)
        self.shown.emit(offer)
        return offer

    def sheet(self, code: Private[str]) -> SheetOffer:
        """Give the offer of a plain sheet with this code."""
        return SheetOffer(self._look, self._work, code, self._sheets)
