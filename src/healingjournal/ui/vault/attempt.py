"""One slow try to make or open a journal, which can be dropped while it runs; no Qt."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from healingjournal.base.errors import ToldError
from healingjournal.base.private import Private
from healingjournal.settings.card import PlainCard
from healingjournal.settings.declared import Home, Value, declared
from healingjournal.settings.kept import keep
from healingjournal.settings.outside import OutsideSettings

if TYPE_CHECKING:
    from healingjournal.vault.service import Created, Vault


class Arrived(NamedTuple):  # quicker to define than a dataclass: it is on the way to the window
    """A journal that is open, a code still to be tried, and what could not be kept.

    `used` is the recovery code that has opened it, if one has; `unseen` says that another code
    works, which nobody may have seen.
    """

    vault: "Vault"
    code: Private[str] | None = None
    lost: ToldError | None = None
    used: Private[str] | None = None
    unseen: bool = False


class Attempt:
    """Runs in the vault's thread; a journal that arrives after `dropped` is closed there."""

    def __init__(self, command: Callable[[], Arrived]) -> None:
        """Take what makes or opens the journal."""
        self.command = command
        self.dropped = False
        self.began = False

    def run(self) -> Arrived | None:
        """Give what was opened, or None if nobody waits for it any more."""
        if self.dropped:
            return None
        self.began = True
        arrived = self.command()
        if self.dropped:
            arrived.vault.close()
            return None
        return arrived


def opening(
    open_it: "Callable[[], Vault]", code: Private[str] | None = None
) -> Callable[[], Arrived]:
    """Give the command that opens a journal, and makes a new code if none was ever tried.

    One is made too if nobody may have seen the one that works; none if it went by wish.
    """

    def command() -> Arrived:
        vault = open_it()
        if code is not None or not _wants_code(vault):
            return Arrived(vault, used=code)
        return Arrived(vault, vault.renew_code(), unseen=vault.code_works)

    return command


def _wants_code(vault: "Vault") -> bool:
    from healingjournal.ui.vault.keys.acts import code_unseen, no_code_wished

    try:
        kept = vault.kept
        return code_unseen(kept) if vault.code_works else not no_code_wished(kept)
    except ToldError:
        return not vault.code_works  # then it is offered, and can be left


def making(make_it: "Callable[[], Created]", values: dict[str, Value]) -> Callable[[], Arrived]:
    """Give the command that makes a journal and keeps in it what was answered before."""

    def command() -> Arrived:
        created = make_it()
        lost: ToldError | None = None
        for key, value in values.items():
            if declared(key).home is Home.VAULT:
                try:
                    keep(created.vault.kept, key, value)
                except ToldError as error:
                    lost = error
        return Arrived(created.vault, created.recovery_code, lost)

    return command


def put_outside(outside: OutsideSettings, values: dict[str, Value]) -> ToldError | None:
    """Keep what was answered and is known before unlocking; gives what kept it from that.

    Where others use the computer, no plain card is left that a former journal had.
    """
    lost: ToldError | None = None
    for key, value in values.items():
        if declared(key).home is Home.OUTSIDE:
            try:
                outside.put(key, value)
            except ToldError as error:
                lost = error
    if values.get("others_use") is True:
        try:
            PlainCard(outside).take_away()
        except ToldError as error:
            lost = error
    return lost
