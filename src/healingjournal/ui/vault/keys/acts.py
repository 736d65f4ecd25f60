"""What may be done about the ways into an open journal, as this room's page uses it; no Qt."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from healingjournal.base.errors import RefusedError
from healingjournal.base.private import Private
from healingjournal.ui.vault.keys.anew import Anew

if TYPE_CHECKING:
    from healingjournal.vault.kept import Kept
    from healingjournal.vault.service import Vault

Groups = tuple[int, ...]
_ROOM, _NO_CODE, _UNSEEN = "vault", "no_code", "code_unseen"
# The failure after which what is new opens the journal all the same, and the former does not.
HOLDS_ANYWAY = "change_half_kept"


class KeyActs(NamedTuple):
    """Commands for the vault's thread; each raises what the keyring raises.

    `anew` begins an encrypting anew, to be run there; `seen` says that its code was seen.
    """

    code_works: Callable[[], bool]
    change: Callable[[Private[str], Private[str]], None]
    renew: Callable[[], Private[str]]
    confirm: Callable[[Private[str], Groups], None]
    take_away: Callable[[], None]
    anew: Callable[[Private[str]], Anew]
    seen: Callable[[], None]


def acts_on(vault: "Vault", backing_up: Callable[[], bool] = bool) -> KeyActs:
    """Give the commands for a journal that is open now.

    `backing_up` tells whether a backup is being made: it lets other commands go first, and
    encrypting anew must not be one of them, as it puts another database in place.
    """
    # The keyring is asked for anew each time: encrypting anew puts another in its place.

    def change(former: Private[str], new: Private[str]) -> None:
        vault.keys.change_passphrase(former, new)

    def take_away() -> None:
        # First that none is wanted: a code that went by wish is not offered anew at each opening.
        vault.kept.put(_ROOM, _NO_CODE, True)
        vault.keys.revoke_code()

    def confirm(code: Private[str], groups: Groups) -> None:
        vault.keys.confirm_code(code, groups)
        code_known(vault.kept)

    def anew(phrase: Private[str]) -> Anew:
        meanwhile = backing_up()

        def before() -> None:
            if meanwhile:
                raise RefusedError("backup_under_way")
            vault.kept.put(_ROOM, _UNSEEN, True)

        return Anew(
            lambda step: vault.reencrypt(phrase, step),
            vault.interrupt,
            before=before,
            as_before=lambda: vault.kept.forget(_ROOM, _UNSEEN),
        )

    return KeyActs(
        code_works=lambda: vault.keys.code_works,
        change=change,
        renew=vault.renew_code,
        confirm=confirm,
        take_away=take_away,
        anew=anew,
        seen=lambda: vault.kept.forget(_ROOM, _UNSEEN),
    )


def no_code_wished(kept: "Kept") -> bool:
    """Tell whether the code was taken away by wish; raises what reading raises."""
    return kept.get(_ROOM, _NO_CODE) is True


def code_unseen(kept: "Kept") -> bool:
    """Tell whether a code works that nobody may have seen; raises what reading raises."""
    return kept.get(_ROOM, _UNSEEN) is True


def code_known(kept: "Kept") -> None:
    """Keep that a code is wanted, and is on paper; raises what keeping raises."""
    for key in (_NO_CODE, _UNSEEN):
        if kept.get(_ROOM, key) is not None:
            kept.forget(_ROOM, key)
