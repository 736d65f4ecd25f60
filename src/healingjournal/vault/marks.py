"""Marks: what a journal remembers of its backups, and which earlier ways in are still today's.

A backup is known by a mark of its own, a passphrase by the salt it is stretched with: a new
passphrase draws a new salt, and so does a new data key, under which the passphrase stays.
"""

from collections.abc import Collection

from healingjournal.vault.kept import Json, Kept

_ROOM, _BACKUPS, _SALTS = "vault", "backups", "salts"
Told = dict[str, dict[str, str]]


def known(kept: Kept) -> Told:
    """Give by its mark what was remembered of each backup."""
    found = kept.get(_ROOM, _BACKUPS)
    return {
        mark: {name: str(value) for name, value in told.items()}
        for mark, told in _pairs(found).items()
        if isinstance(told, dict)
    }


def remember(kept: Kept, mark: str, **told: str) -> None:
    """Remember something of one backup beside what is known of it."""
    found = known(kept)
    found[mark] = {**found.get(mark, {}), **told}
    kept.put(_ROOM, _BACKUPS, found)


def forget_all_but(kept: Kept, marks: Collection[str]) -> None:
    """Forget what was remembered of every backup but these."""
    found = known(kept)
    left = {mark: told for mark, told in found.items() if mark in marks}
    if left != found:
        kept.put(_ROOM, _BACKUPS, left)


def passphrase_stayed(kept: Kept, former_salt: bytes, salt: bytes) -> None:
    """Remember that the passphrase behind one salt is the one behind another, now in use."""
    former = sorted(salt.hex() for salt in salts_of_today(kept, former_salt))
    kept.put(_ROOM, _SALTS, {"now": salt.hex(), "former": former})


def salts_of_today(kept: Kept, salt: bytes) -> set[bytes]:
    """Give every salt that the passphrase of today stood behind, the one now in use included."""
    found = _pairs(kept.get(_ROOM, _SALTS))
    former = found.get("former")
    if found.get("now") != salt.hex() or not isinstance(former, list):
        return {salt}
    return {salt, *(bytes.fromhex(each) for each in former if isinstance(each, str))}


def _pairs(found: Json) -> dict[str, Json]:
    return found if isinstance(found, dict) else {}
