"""What can be seen of an open journal: its file is encrypted, and nothing lies outside of it."""

from typing import NamedTuple

from healingjournal.vault.folder import DATABASE, FILES, FOLDERS, STALE, cannot
from healingjournal.vault.open_vault import Vault

_PLAIN = b"SQLite format 3\0"
_OURS = {*FILES, *FOLDERS}
_IN_MEMORY = 2


class Inside(NamedTuple):
    """What was seen just now."""

    encrypted: bool
    code_works: bool
    nothing_temporary: bool
    only_ours: bool


def seen_inside(vault: Vault) -> Inside:
    """Look at the file, the database and the folder; changes nothing.

    Raises CannotWriteError or DamagedError where one of them cannot be read. In the vault's thread.
    """
    with vault.reading() as db:
        cipher = db.execute("PRAGMA cipher_version").fetchone()
        temporary = db.execute("PRAGMA temp_store").fetchone()
    try:
        with (vault.folder / DATABASE).open("rb") as file:
            first = file.read(len(_PLAIN))
        found = {path.name for path in vault.folder.iterdir()}
    except OSError as error:
        raise cannot(error) from None
    return Inside(
        encrypted=bool(cipher and cipher[0]) and len(first) == len(_PLAIN) and first != _PLAIN,
        code_works=vault.code_works,
        nothing_temporary=temporary is not None and int(temporary[0]) == _IN_MEMORY,
        only_ours=all(name in _OURS or STALE.fullmatch(name) for name in found),
    )
