"""When someone else has seen it: what was deleted, and what opened it, is in no file any more."""

import itertools
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from healingjournal.base.private import Private
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.vault import code as recovery
from healingjournal.vault import rotation
from healingjournal.vault.backup_file import FOOT_BYTES
from healingjournal.vault.header import HEADER_BYTES, parsed
from healingjournal.vault.keys import KdfCost, stretched
from healingjournal.vault.opening import Secret
from healingjournal.vault.passphrase import typed
from healingjournal.vault.restoring import restore_over
from healingjournal.vault.service import Vault
from healingjournal.vault.slots import CODE, PASSPHRASE, unwrapped
from tests.vault.backed import flip, phrase
from tests.vault.cheap import (
    CHEAP,
    CLOCK,
    NEW_PHRASE,
    PHRASE,
    again,
    clear_pages,
    cut_short,
    flipped,
    made,
)

CANARY = "marigoldcanary"


def files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def holds_canary(path: Path, key: str) -> bool:
    """Tell whether any page of a file, in the clear, holds the word in any case."""
    raw = path.read_bytes()
    begins = 32 + 24 if path.name.endswith("-wal") else 0
    step = 24 if begins else 0
    if step:
        raw = b"".join(raw[at : at + 4096] for at in range(begins, len(raw), 4096 + step))
    return any(CANARY.encode() in page.lower() for page in clear_pages(raw, key))


def test_a_deleted_page_is_in_no_page_no_index_no_later_backup_and_once_asked_in_no_earlier_one(
    folder: Path,
) -> None:
    vault = made(folder).vault
    journal, key = Journal(vault, CLOCK), vault.source().master.database_key()
    journal.add(Page("It stays.", "A title", ("one",)))
    gone = journal.add(Page(f"{CANARY} spoke softly. " * 300, CANARY, (CANARY,))).entry
    rotation.make(vault)
    [earlier] = rotation.listed(vault)
    assert holds_canary(earlier.file, key)
    journal.delete(gone)
    rotation.begin(vault).verified()
    with vault.reading() as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert [path for path in files(folder) if holds_canary(path, key)] == [earlier.file]
    assert journal.search(CANARY) == []
    assert rotation.replace_all(vault, rotation.begin(vault).verified()) == []
    vault.close()
    assert len(list(files(folder))) == 4
    assert not any(holds_canary(path, key) for path in files(folder))


def opening(path: Path, secret: Secret) -> bool:
    """Tell whether any header in a file, wherever it begins and sound or not, opens with this."""
    raw = path.read_bytes()
    for at in {*range(0, len(raw), HEADER_BYTES), max(0, len(raw) - FOOT_BYTES)}:
        piece = raw[at : at + HEADER_BYTES]
        if len(piece) == HEADER_BYTES and _opens(piece, secret):
            return True
    return False


def _opens(raw: bytes, secret: Secret) -> bool:
    if not raw.startswith(b"pages\r\n\x1a"):
        return False
    vault_id, salt, numbers = raw[80:96], raw[128:144], struct.unpack(">III", raw[116:128])
    assert secret.value is not None
    key, bound = secret.value.open(), raw[:8] + vault_id
    if secret.kind == PASSPHRASE:
        key = stretched(Private(key), salt, KdfCost(*numbers))
        bound += raw[112:144]
    return unwrapped(raw[180:1044], key, secret.kind, bound) is not None


@pytest.fixture
def seen(folder: Path, tmp_path: Path) -> tuple[Vault, Private[str]]:
    """An open journal with backups whole and damaged, one kept aside, a side file; and its code."""
    created = made(folder)
    vault = created.vault
    for _ in range(3):
        rotation.begin(vault).verified()
    (tmp_path / "b").write_bytes(rotation.listed(vault)[0].file.read_bytes())
    vault.close()
    restore_over(tmp_path / "b", folder, phrase(), CHEAP)
    kept = [path for path in (folder / "backups").iterdir() if path.is_file()]
    flip(kept[0], kept[0].stat().st_size - FOOT_BYTES + 2000)
    flip(kept[1], kept[1].stat().st_size - 100)
    cut_short(folder, 0, 4)
    flipped(folder / "v.db-wal")
    return again(folder), created.recovery_code


def renewed(vault: Vault) -> Private[str]:
    new = vault.renew_code()
    vault.confirm_code(new)
    return new


def replaced(vault: Vault) -> None:
    assert rotation.replace_all(vault, rotation.begin(vault).verified()) == []


ACTS = ("passphrase", "code", "key")


@pytest.mark.parametrize("order", list(itertools.permutations(ACTS)), ids=" ".join)
def test_after_all_that_is_offered_no_file_opens_with_the_old_passphrase_or_code(
    folder: Path, seen: tuple[Vault, Private[str]], order: tuple[str, ...]
) -> None:
    vault, code = seen
    old = (Secret(PASSPHRASE, typed(PHRASE)), Secret(CODE, recovery.read(code)))
    opened_before = [path for path in files(folder) if all(opening(path, way) for way in old)]
    # Two headers, three backups of which two are damaged, the two headers of the one kept aside.
    assert len(opened_before) == 7
    now = PHRASE
    for act in order:
        if act == "passphrase":
            vault.keys.change_passphrase(PHRASE, NEW_PHRASE)
            now = NEW_PHRASE
        elif act == "code":
            renewed(vault)
        else:
            vault.reencrypt(now, lambda *_: None)
    replaced(vault)
    vault.close()
    assert not any(opening(path, way) for path in files(folder) for way in old)
    assert any(opening(path, Secret(PASSPHRASE, typed(NEW_PHRASE))) for path in files(folder))
    assert parsed((folder / "v.hdr").read_bytes())
    again(folder, NEW_PHRASE).close()
