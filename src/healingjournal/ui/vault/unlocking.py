"""What happens at Unlock: what is typed is tried, and how it ended is told there."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healingjournal.base.errors import (
    DamagedError,
    TamperedError,
    ToldError,
    WrongPassphraseError,
)
from healingjournal.base.private import Private
from healingjournal.ui.vault import words
from healingjournal.ui.vault.doors import VaultDoors
from healingjournal.ui.vault.tries import Tries
from healingjournal.ui.vault.unlock_view import UnlockView

if TYPE_CHECKING:
    from healingjournal.ui.vault.attempt import Arrived
    from healingjournal.vault.service import Vault

_OPENS_ANYWAY = ("database_older", "header_tampered")
# Its keys are gone, so that there is nothing to be saved; and this one is about a backup.
_NOT_SALVAGED = ("erase_begun", "backup_not_whole")
_Opens = Callable[[bool, Callable[[], bool]], "Vault"]


class Unlocking(QObject):
    """Tries passphrase or code on the journal that is meant; `arrived` brings what was opened.

    `salvage_requested` comes where a journal is damaged and what can be read is to be saved;
    `aside_requested` brings the folder of a journal that was kept aside, and a word for it.
    """

    arrived = Signal(object)
    salvage_requested = Signal()
    aside_requested = Signal(object, str)

    def __init__(self, view: UnlockView, tries: Tries, doors: Callable[[], VaultDoors]) -> None:
        """Take the view, the tries, and what gives the ways in as they are then."""
        super().__init__(view)
        self._view = view
        self._tries = tries
        self._doors = doors
        self._accept_older = False
        view.phrase_given.connect(self._phrase_given)
        view.code_given.connect(self._code_given)
        view.cancel_requested.connect(self.cancel)
        tries.opened.connect(self._opened)
        tries.not_opened.connect(self.not_opened)

    def cancel(self) -> None:
        """Stop what is under way; a journal that still arrives is closed."""
        self._tries.drop()
        self._view.work(False)
        self._view.phrase.field.forget_soon()
        self._view.notice.say(words.cancelled())

    def not_opened(self, error: Exception) -> None:
        """Say how it ended, and offer what there is to do about it."""
        from healingjournal.ui.kit.told import told

        view = self._view
        view.work(False)
        view.phrase.field.forget_soon()
        if isinstance(error, WrongPassphraseError):
            view.wrong(error)
            if error.words_key == WrongPassphraseError.key:
                self._tell_of_aside()
        elif isinstance(error, TamperedError) and error.words_key in _OPENS_ANYWAY:
            older = error.words_key == "database_older"
            said = words.older() if older else words.altered()
            view.notice.say(said, [(words.open_as_is(), self._open_as_is)])
        elif isinstance(error, DamagedError) and error.words_key not in _NOT_SALVAGED:
            view.notice.say(told(error), [(words.salvage(), self.salvage_requested.emit)])
        elif isinstance(error, ToldError):
            view.notice.say(told(error))
        else:
            raise error

    def _phrase_given(self, phrase: Private[str]) -> None:
        doors = self._doors()
        self._open_by(lambda *how: doors.open_with_passphrase(phrase, *how))

    def _code_given(self, code: Private[str]) -> None:
        doors = self._doors()
        self._open_by(lambda accept, _dropped: doors.open_with_code(code, accept), code)

    def _open_by(self, opens: _Opens, code: Private[str] | None = None) -> None:
        accept, self._accept_older = self._accept_older, False
        self._view.work(True)
        self._tries.open_by(lambda dropped: opens(accept, dropped), code)

    def _opened(self, arrived: "Arrived") -> None:
        self._view.work(False)
        self._view.forget()
        self.arrived.emit(arrived)

    def _tell_of_aside(self) -> None:
        # Whoever is before this screen can put another journal in the place of this one.
        from healingjournal.vault.folder import last_kept_aside

        aside = last_kept_aside(self._doors().folder)
        if aside is not None:
            said = words.kept_aside()
            go = (said["go"], lambda: self.aside_requested.emit(aside, said["there"]))
            self._view.notice.say(said["here"], [go])

    def _open_as_is(self) -> None:
        self._accept_older = True
        self._view.submit()
