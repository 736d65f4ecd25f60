"""The open database: settings as promised, transactions whole, errors without content."""

import random
import signal
import subprocess
import sys
import traceback
from pathlib import Path
from time import sleep

import pytest
from sqlcipher3 import dbapi2

from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    InUseError,
    NotEnoughMemoryError,
    RefusedError,
    ToldError,
)
from healingjournal.base.private import Private
from healingjournal.vault import connection as opening
from healingjournal.vault.migrations import MIGRATIONS
from healingjournal.vault.service import Vault, verified
from tests.vault.cheap import again, clear_pages, made, pages_in, put_page, shut


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "j"


@pytest.fixture
def vault(folder: Path) -> Vault:
    return made(folder).vault


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("cipher_log_level", "NONE"),
        ("cipher_page_size", "4096"),
        ("temp_store", 2),
        ("locking_mode", "exclusive"),
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("secure_delete", 1),
        ("mmap_size", 0),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("cipher_status", "1"),
        ("user_version", len(MIGRATIONS)),
    ],
)
def test_every_setting_reads_back(vault: Vault, name: str, value: object) -> None:
    with vault.reading() as connection:
        assert connection.execute(f"PRAGMA {name}").fetchone() == (value,)


def test_the_search_index_deletes_securely_and_no_extension_loads(vault: Vault) -> None:
    with vault.reading() as connection:
        assert opening.search_deletes_securely(connection)
        with pytest.raises(dbapi2.OperationalError):
            connection.execute("SELECT load_extension('x')")


def test_a_setting_that_does_not_take_stops_the_opening(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shut(folder)
    monkeypatch.setattr(opening, "_PRAGMAS", (("temp_store", "1", "2"),))
    with pytest.raises(RuntimeError):
        again(folder)
    monkeypatch.undo()
    again(folder).close()


@pytest.mark.parametrize("key", ["", "ab" * 32, "AB" * 48, "ab" * 48 + "\n", "zz" * 48])
def test_a_key_of_another_shape_is_never_given(tmp_path: Path, key: str) -> None:
    (tmp_path / "x").write_bytes(b"")
    with pytest.raises(ValueError, match="raw key") as told:
        opening.connected(tmp_path / "x", Private(key))
    assert not key or key not in "".join(traceback.format_exception(told.value))
    assert (tmp_path / "x").read_bytes() == b""


def test_nothing_is_written_in_the_clear(folder: Path) -> None:
    vault = made(folder).vault
    put_page(vault, 1, "canary marigold" * 1000)
    with vault.reading() as connection:
        connection.execute("SELECT value FROM kept ORDER BY random()").fetchall()
    for path in folder.iterdir():
        raw = path.read_bytes()
        assert not any(word in raw for word in (b"marigold", b"SQLite", b"CREATE", b"entry"))
    vault.close()
    assert b"marigold" not in (folder / "v.db").read_bytes()
    assert not (folder / "v.db-wal").exists()


def decrypted(folder: Path) -> bytes:
    vault = again(folder)
    key = vault._master.database_key()
    vault.close()
    return b"".join(clear_pages((folder / "v.db").read_bytes(), key))


def test_what_is_deleted_is_gone_from_every_page(folder: Path) -> None:
    vault = made(folder).vault
    for number in range(30):
        put_page(vault, number, f"marigold{number} " * 40)
    vault.close()
    assert decrypted(folder).count(b"marigold7") > 10
    vault = again(folder)
    with vault.writing() as connection:
        connection.execute("DELETE FROM entry_words WHERE rowid = 8")
        connection.execute("DELETE FROM kept WHERE key = ?", (f"{7:026d}",))
        connection.execute("DELETE FROM entry WHERE place = 8")
    vault.close()
    clear = decrypted(folder)
    assert b"marigold7" not in clear
    assert b"marigold8" in clear


def test_a_search_index_that_forgot_to_delete_securely_is_told_again(folder: Path) -> None:
    vault = made(folder).vault
    with vault.reading() as connection:
        connection.execute("UPDATE entry_words_config SET v = 0 WHERE k = 'secure-delete'")
    vault.close()
    vault = again(folder)
    assert vault.verify().ok
    vault.close()


def test_a_wrong_key_says_nothing_on_standard_error(folder: Path) -> None:
    shut(folder)
    text = (
        "from pathlib import Path; from healingjournal.vault.connection import connected;"
        "from healingjournal.base.private import Private;"
        f"connected(Path({str(folder / 'v.db')!r}), Private('ab' * 48))"
    )
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, check=False)
    assert done.stderr.decode().strip().endswith("DamagedError: damaged")
    assert b"abab" not in done.stderr
    assert b"ERROR" not in done.stderr


def test_a_transaction_is_whole_or_nothing(vault: Vault) -> None:
    with pytest.raises(KeyError), vault.writing() as connection:
        connection.execute("INSERT INTO kept VALUES ('a', 'b', '1')")
        raise KeyError
    assert vault.kept.get("a", "b") is None
    assert vault.generation == 0
    with vault.writing():
        vault.kept.put("a", "b", 1)
        vault.kept.put("a", "c", [1, {"d": None}])
    assert vault.kept.get("a", "b") == 1
    assert vault.kept.get("a", "c") == [1, {"d": None}]
    assert vault.generation == 1
    vault.kept.put("a", "b", "é\ud800")
    vault.kept.forget("a", "c")
    assert vault.kept.get("a", "b") == "é\ud800"
    assert vault.kept.get("a", "c") is None
    assert vault.kept.get("other", "b") is None


def test_our_own_mistakes_keep_their_kind_but_lose_their_words(vault: Vault) -> None:
    words = ('"mari' + "gold",)
    with pytest.raises(dbapi2.OperationalError) as told, vault.reading() as connection:
        connection.execute("SELECT * FROM entry_words WHERE entry_words MATCH ?", words)
    assert "marigold" not in "".join(traceback.format_exception(told.value))
    with pytest.raises(dbapi2.IntegrityError), vault.writing() as connection:
        connection.execute("INSERT INTO kept VALUES ('a', NULL, '1')")


def test_a_closed_vault_refuses_calmly(vault: Vault) -> None:
    vault.close()
    vault.interrupt()
    with pytest.raises(RefusedError) as told, vault.reading():
        pass
    assert told.value.words_key == "locked"


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (13, CannotWriteError),
        (8, CannotWriteError),
        (10 | 3 << 8, CannotWriteError),
        (10 | 1 << 8, DamagedError),
        (11, DamagedError),
        (26, DamagedError),
        (5, InUseError),
        (7, NotEnoughMemoryError),
    ],
)
def test_result_codes_become_told_errors(code: int, told: type[ToldError]) -> None:
    assert isinstance(opening.told_error(code), told)
    assert opening.told_error(19) is None


FILLING = """
import resource, signal, sys
from pathlib import Path
from healingjournal.base.errors import CannotWriteError
from tests.vault.cheap import again, pages_in, put_page
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
vault = again(Path(sys.argv[1]))
most = 300_000
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
kept = 0
try:
    for number in range(1000):
        put_page(vault, number, "text " * 500)
        kept += 1
except CannotWriteError:
    pass
assert 0 < kept < 1000 and pages_in(vault) == kept
vault.close()
print(kept)
"""


def test_a_full_disk_is_told_and_loses_nothing(folder: Path) -> None:
    shut(folder)
    done = subprocess.run(
        [sys.executable, "-c", FILLING, str(folder)],
        capture_output=True,
        check=False,
        cwd=Path.cwd(),
    )
    assert done.returncode == 0, done.stderr
    vault = again(folder)
    assert pages_in(vault) == int(done.stdout)
    assert vault.verify().ok
    vault.close()


MAKING = """
import resource, signal, sys
from pathlib import Path
from healingjournal.base.errors import CannotWriteError
from tests.vault.cheap import made
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
try:
    made(Path(sys.argv[1]))
except CannotWriteError:
    sys.exit(16)
"""


@pytest.mark.parametrize("most", [0, 4096, 20_000, 60_000, 100_000])
def test_a_disk_too_full_for_a_new_journal_is_told_and_left_as_it_was(
    folder: Path, most: int
) -> None:
    command = [sys.executable, "-c", MAKING, str(folder), str(most)]
    done = subprocess.run(command, capture_output=True, check=False, cwd=Path.cwd())
    assert done.returncode == 16, done.stderr
    assert not folder.exists()


WRITING = """
import sys
from pathlib import Path
from tests.vault.cheap import again, pages_in, put_page
vault = again(Path(sys.argv[1]))
number = pages_in(vault)
while True:
    put_page(vault, number, "text " * (number % 900))
    print(number, flush=True)
    number += 1
"""


def test_pages_said_to_be_kept_survive_any_kill(folder: Path) -> None:
    shut(folder)
    dice = random.Random(11)
    kept = 0
    for _ in range(5):
        program = subprocess.Popen(
            [sys.executable, "-c", WRITING, str(folder)], stdout=subprocess.PIPE, cwd=Path.cwd()
        )
        assert program.stdout is not None
        first = program.stdout.readline()
        sleep(dice.uniform(0.0, 0.3))
        program.send_signal(signal.SIGKILL)
        said = [first, *program.stdout.readlines()]
        program.wait()
        program.stdout.close()
        kept = max(int(line) for line in said if line.endswith(b"\n")) + 1
    vault = again(folder)
    assert pages_in(vault) in (kept, kept + 1)
    assert vault.verify().ok
    vault.close()


def test_a_full_check_of_a_sound_journal_finds_nothing(folder: Path) -> None:
    shut(folder, pages=4)
    found = verified(lambda: again(folder))
    assert found.ok
    assert found.entries == 4
    assert not found.only_tampering


@pytest.mark.parametrize("page", [0, 3, 10, -2, -1])
def test_a_full_check_finds_any_changed_page(folder: Path, page: int) -> None:
    shut(folder, pages=30)
    raw = bytearray((folder / "v.db").read_bytes())
    raw[(page * 4096) % len(raw) + 2000] ^= 4
    (folder / "v.db").write_bytes(bytes(raw))
    found = verified(lambda: again(folder))
    assert not found.ok
    assert not found.only_tampering


def test_a_full_check_finds_an_index_that_lost_its_text(folder: Path) -> None:
    vault = made(folder).vault
    put_page(vault, 1, "marigold")
    with vault.writing() as connection:
        connection.execute("UPDATE entry_words_content SET c2 = 'rose'")
    assert [finding.key for finding in vault.verify().findings] == ["finding_search"]
    vault.close()


def test_a_full_check_tells_a_header_spoilt_meanwhile_and_one_mended_before(folder: Path) -> None:
    vault = made(folder).vault
    (folder / "v.hdr2").write_bytes(b"")
    assert [finding.key for finding in vault.verify().findings] == ["finding_header"]
    vault.close()
    found = verified(lambda: again(folder))
    assert found.ok
    assert found.header_mended


def test_tampering_and_age_are_findings_of_their_own(folder: Path) -> None:
    shut(folder, pages=1)
    older = (folder / "v.db").read_bytes()
    vault = again(folder)
    put_page(vault, 2)
    vault.close()
    (folder / "v.db").write_bytes(older)
    found = verified(lambda: again(folder))
    assert found.only_tampering
    assert [finding.key for finding in found.findings] == ["database_older"]


def test_random_flips_are_found_or_harmless(folder: Path) -> None:
    shut(folder, pages=20)
    whole = (folder / "v.db").read_bytes()
    dice = random.Random(5)
    for _ in range(60):
        raw = bytearray(whole)
        raw[dice.randrange(len(raw))] ^= 1 << dice.randrange(8)
        (folder / "v.db").write_bytes(bytes(raw))
        found = verified(lambda: again(folder))
        assert not found.ok or found.entries == 20
