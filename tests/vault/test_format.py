"""The published format: app, page and an independent reader agree on the same known answers."""

import json
from pathlib import Path

from healingjournal.base.private import Private
from healingjournal.vault import code as recovery
from healingjournal.vault import migrations
from healingjournal.vault.connection import closed, connected
from healingjournal.vault.header import checksum, parsed
from healingjournal.vault.keys import KdfCost, MasterKey, stretched
from healingjournal.vault.pages import page_is_ours
from healingjournal.vault.passphrase import acceptable
from healingjournal.vault.slots import CODE, PASSPHRASE, Register
from tests.vault.cheap import made
from tools import read_vault, vault_vectors

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs" / "vault-format.md"
KNOWN = json.loads((ROOT / "tests/vault/vectors/format-1.json").read_text("utf-8"))
MASTER = MasterKey.unpacked(
    b"".join(bytes.fromhex(KNOWN["keys"][name]) for name in ("data_key", "salt", "vault_id"))
)


def test_the_known_answers_are_what_fixed_inputs_make() -> None:
    assert vault_vectors.vectors() == KNOWN


def test_the_app_makes_the_known_keys() -> None:
    kdf = KNOWN["kdf"]
    typed = acceptable(Private(kdf["passphrase"]))
    assert typed.open().hex() == kdf["bytes"]
    cost = KdfCost(kdf["memory_kib"], kdf["iterations"], kdf["lanes"])
    assert stretched(typed, bytes.fromhex(kdf["salt"]), cost).hex() == kdf["stretched"]
    derived = KNOWN["keys"]["derived"]
    assert {label: MASTER.derived(label).hex() for label in derived} == derived
    assert MASTER.database_key() == derived["database"] + KNOWN["keys"]["salt"]


def test_the_app_reads_and_writes_the_known_code() -> None:
    written, bits = Private(str(KNOWN["code"]["written"])), bytes.fromhex(KNOWN["code"]["bits"])
    assert recovery.read(written).open() == bits
    assert recovery.written(Private(bits)) == written
    assert read_vault.code_bits(written.open()) == bits


def test_the_app_reads_the_known_header_and_opens_its_slots() -> None:
    raw = bytes.fromhex(KNOWN["header"]["raw"])
    header = parsed(raw)
    assert header.packed() == raw
    assert raw[16:48] == checksum(raw)
    assert header.fits(MASTER)
    assert (header.revision, header.generation) == (7, 42)
    assert header.opened(bytes.fromhex(KNOWN["kdf"]["stretched"]), PASSPHRASE) == MASTER
    assert header.opened(bytes.fromhex(KNOWN["code"]["bits"]), CODE) == MASTER
    register = Register.opened(header.register, MASTER, raw[:8] + header.vault_id)
    assert register is not None
    assert register.kinds == (0, 0, PASSPHRASE, 0, 0, CODE, 0, 0)
    for kind in ("passphrase", "code"):
        assert bytes.fromhex(KNOWN["slots"][kind]) in header.table


def test_sqlcipher_reads_the_known_page(tmp_path: Path) -> None:
    raw, key = bytes.fromhex(KNOWN["page"]["raw"]), Private(MASTER.database_key())
    assert page_is_ours(raw, 1, key)
    (tmp_path / "v.db").write_bytes(raw)
    connection = connected(tmp_path / "v.db", key)
    assert connection.execute("SELECT words FROM kept").fetchall() == [("kept words",)]
    assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    closed(connection)


def test_the_reader_makes_the_known_page_clear() -> None:
    key, salt = (bytes.fromhex(MASTER.database_key()[part]) for part in (slice(64), slice(64, 96)))
    clear = read_vault.Pages(key, salt).clear(bytes.fromhex(KNOWN["page"]["raw"]), 1)
    assert clear.hex() == KNOWN["page"]["clear"]


def test_the_document_gives_the_known_answers() -> None:
    text = DOCUMENT.read_text("utf-8")
    kdf, keys, page = KNOWN["kdf"], KNOWN["keys"], KNOWN["page"]["raw"]
    header = KNOWN["header"]["raw"]
    wanted = [
        *(kdf["bytes"], kdf["salt"], kdf["stretched"]),
        *(keys["data_key"], keys["salt"], keys["vault_id"], *keys["derived"].values()),
        *(KNOWN["code"]["written"], KNOWN["code"]["bits"], *KNOWN["slots"].values()),
        *(header[32:96], header[96:160], page[-160:-128], page[-128:]),
    ]
    assert [each for each in wanted if each not in text] == []


def test_the_document_names_every_table_and_key_of_the_database(tmp_path: Path) -> None:
    vault = made(tmp_path / "journal").vault
    with vault.reading() as connection:
        names = [row[0] for row in connection.execute("SELECT key FROM meta").fetchall()]
        tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%~_%~_%'"
        rows = connection.execute(f"{tables} ESCAPE '~'").fetchall()
    vault.close()
    text = DOCUMENT.read_text("utf-8")
    wanted = {*names, *(row[0] for row in rows)} - {"sqlite_sequence"}
    assert [name for name in sorted(wanted | {"digest"}) if f"`{name}`" not in text] == []
    assert f"the version of the tables, now {len(migrations.MIGRATIONS)};" in text
    assert len(migrations.MIGRATIONS) == read_vault.LATEST_TABLES
