"""Erasing all there is of a journal on this computer: choices and card outside it as well."""

import os
from contextlib import suppress
from pathlib import Path

from healingjournal.base.errors import CannotWriteError, NoJournalError
from healingjournal.settings.card import PlainCard
from healingjournal.settings.declared import WHILE_LOCKED
from healingjournal.settings.outside import OutsideSettings
from healingjournal.vault.erase import COPIES, LEFTOVERS, erase

# The name of what is missed where the choices could not be forgotten.
SETTINGS = "settings"


def erased(folder: Path, outside: OutsideSettings) -> tuple[str, ...]:
    """Erase the journal of a folder, the plain card, and the choices that show while locked.

    Gives what was not reached: SETTINGS, keys of standing limits, and files by their names.
    Look, lock and Help country stay, as another journal may lie here. May be done again after a
    kill. Raises CannotWriteError as `erase` does, with the choices forgotten and the card gone all
    the same where the disk allows it; and NoJournalError where there was no journal, and nothing
    else is left either.
    """
    card = PlainCard(outside)
    forgot = _forgot(outside)
    try:
        missed = erase(folder, card.files()).not_reached
    except NoJournalError:
        with suppress(CannotWriteError):
            card.take_away()
        left = tuple(str(file) for file in card.files() if os.path.lexists(file))
        if forgot and not left:
            raise
        missed = (COPIES, LEFTOVERS, *left)
    return (*(() if forgot else (SETTINGS,)), *missed)


def _forgot(outside: OutsideSettings) -> bool:
    try:
        outside.forget(*WHILE_LOCKED)
    except CannotWriteError:
        return False
    return True
