"""The header: two copies of 4096 bytes; damage, tampering and newer formats told apart."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.errors import (
    DamagedError,
    NewerError,
    TamperedError,
    ToldError,
    WrongPassphraseError,
)
from healingjournal.base.private import Private
from healingjournal.vault.header import (
    FORMAT,
    HEADER_BYTES,
    Header,
    checksum,
    parsed,
    read_copies,
    write_copies,
)
from healingjournal.vault.keys import KdfCost, MasterKey
from healingjournal.vault.opening import Secret, opened
from healingjournal.vault.slots import CODE, PASSPHRASE, SLOT_BYTES, SLOTS, Register
from tests.vault.cheap import CHEAP, CLOCK, COST, PHRASE, again, shut


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shut(tmp_path / "j")
    return tmp_path / "j"


def a_header() -> tuple[Header, MasterKey]:
    master = MasterKey.fresh()
    header = Header.fresh(master, COST).with_slot(master, b"p" * 32, PASSPHRASE)
    return header.with_slot(master, b"c" * 16, CODE).signed(master), master


def resummed(raw: bytes | bytearray) -> bytes:
    """Give bytes whose checksum is right again, as someone would who alters them on purpose."""
    return bytes(raw[:16]) + checksum(bytes(raw)) + bytes(raw[48:])


def altered(folder: Path, name: str, place: int, value: int) -> None:
    raw = bytearray((folder / name).read_bytes())
    raw[place] ^= value
    (folder / name).write_bytes(resummed(raw))


def test_a_header_is_4096_bytes_and_reads_back_the_same() -> None:
    header, master = a_header()
    raw = header.packed()
    assert len(raw) == HEADER_BYTES
    assert parsed(raw) == header
    assert parsed(raw).fits(master)
    assert not parsed(raw).fits(replace(master, data_key=Private(bytes(32))))


def test_the_fixed_places_never_move() -> None:
    raw = a_header()[0].packed()
    assert raw[:8] == b"pages\r\n\x1a"
    assert raw[8:12] == bytes([0, 1, 0, 1])
    assert raw[16:48] == hashlib.sha256(raw[:16] + raw[48:]).digest()


def test_each_of_the_4096_bytes_flipped_is_damage_and_not_a_wrong_passphrase() -> None:
    raw = a_header()[0].packed()
    for place in range(HEADER_BYTES):
        bad = bytearray(raw)
        bad[place] ^= 1 << place % 8
        with pytest.raises(DamagedError):
            parsed(bytes(bad))


def test_each_byte_altered_on_purpose_is_noticed_with_the_key() -> None:
    header, master = a_header()
    for place in [n for n in range(HEADER_BYTES) if not 16 <= n < 48]:
        bad = bytearray(header.packed())
        bad[place] ^= 1
        try:
            assert not parsed(resummed(bad)).fits(master), place
        except (DamagedError, NewerError):
            continue


@given(st.binary(max_size=HEADER_BYTES + 1))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    for given_bytes in (raw, raw.ljust(HEADER_BYTES, b"\0")[:HEADER_BYTES]):
        with pytest.raises(DamagedError):
            parsed(given_bytes)


@given(st.binary(min_size=HEADER_BYTES - 48, max_size=HEADER_BYTES - 48))
def test_any_bytes_with_a_good_checksum_are_read_or_refused(rest: bytes) -> None:
    raw = resummed(a_header()[0].packed()[:48] + rest)
    try:
        assert parsed(raw).packed() == raw
    except ToldError:
        return


def test_the_checksum_is_looked_at_before_the_number() -> None:
    raw = bytearray(a_header()[0].packed())
    raw[8:12] = bytes([0, FORMAT + 1, 0, FORMAT + 1])
    with pytest.raises(DamagedError):
        parsed(bytes(raw))
    with pytest.raises(NewerError):
        parsed(resummed(raw))


def test_a_later_format_that_we_may_read_is_read_and_kept() -> None:
    raw = bytearray(a_header()[0].packed())
    raw[8:16] = bytes([0, FORMAT + 1, 0, FORMAT, 9, 9, 9, 9])
    assert parsed(resummed(raw)).format == FORMAT + 1
    assert parsed(resummed(raw)).packed() == resummed(raw)


def test_slots_open_for_their_own_secret_and_kind_only() -> None:
    header, master = a_header()
    assert header.opened(b"p" * 32, PASSPHRASE) == master
    assert header.opened(b"c" * 16, CODE) == master
    assert header.opened(b"p" * 32, CODE) is None
    assert header.opened(b"x" * 32, PASSPHRASE) is None


def test_a_cheaper_cost_written_in_makes_the_slot_useless() -> None:
    header, _ = a_header()
    assert replace(header, cost=KdfCost(32, 1, 1)).opened(b"p" * 32, PASSPHRASE) is None
    assert replace(header, kdf_salt=bytes(16)).opened(b"p" * 32, PASSPHRASE) is None


def test_a_new_code_takes_the_place_of_the_former_one() -> None:
    header, master = a_header()
    renewed = header.with_slot(master, b"d" * 16, CODE).signed(master)
    assert renewed.opened(b"c" * 16, CODE) is None
    assert renewed.opened(b"d" * 16, CODE) == master
    assert renewed.opened(b"p" * 32, PASSPHRASE) == master


def test_unused_slots_look_like_used_ones() -> None:
    """No slot has a byte in common with another, and all places get used in the long run."""
    header, master = a_header()
    table = header.table
    slots = [table[n : n + SLOT_BYTES] for n in range(0, len(table), SLOT_BYTES)]
    assert len(slots) == len(set(slots)) == SLOTS
    assert all(len(set(slot)) > 60 for slot in slots)
    places = set()
    for _ in range(100):
        register, _ = Register().with_slot(table, bytes(SLOT_BYTES), CODE)
        places.add(register.kinds.index(CODE))
    assert places == set(range(SLOTS))
    assert header.has_code(master)


def test_an_unreadable_register_lets_no_slot_be_overwritten() -> None:
    header, master = a_header()
    bad = replace(header, register=bytes(len(header.register)))
    assert not bad.has_code(master)
    with pytest.raises(TamperedError):
        bad.with_slot(master, b"d" * 16, CODE)


def flipped_places() -> Iterator[int]:
    yield from range(0, 200, 4)
    yield from range(200, HEADER_BYTES, 130)


@pytest.mark.parametrize("name", ["v.hdr", "v.hdr2"])
def test_one_damaged_copy_opens_from_the_other_and_is_mended(folder: Path, name: str) -> None:
    whole = (folder / name).read_bytes()
    secret = Secret(PASSPHRASE, Private(PHRASE.open().encode()))
    for place in flipped_places():
        bad = bytearray(whole)
        bad[place] ^= 0x40
        (folder / name).write_bytes(bytes(bad))
        found = opened(folder, lambda: secret, CHEAP, CLOCK, accept_older=False)
        found.connection.close()
        assert found.mended
        assert (folder / name).read_bytes() == whole


def test_both_damaged_copies_are_damage_whatever_the_passphrase(folder: Path) -> None:
    whole = (folder / "v.hdr").read_bytes()
    for place in flipped_places():
        bad = bytearray(whole)
        bad[place] ^= 0x40
        for name in ("v.hdr", "v.hdr2"):
            (folder / name).write_bytes(bytes(bad))
        with pytest.raises(DamagedError):
            again(folder, Private("not this one"))


def lose(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def shorten(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def lengthen(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"\0")


def swell(path: Path) -> None:
    os.truncate(path, 4 << 30)


def turn_into_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def turn_into_a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def turn_into_a_link(path: Path) -> None:
    path.unlink()
    path.symlink_to("v.db")


HARMS = [lose, empty, shorten, lengthen, swell, turn_into_a_pipe, turn_into_a_link]


@pytest.mark.parametrize("harm", HARMS)
def test_a_lost_or_strange_copy_is_mended(folder: Path, harm: object) -> None:
    assert callable(harm)
    harm(folder / "v.hdr")
    vault = again(folder)
    assert vault.header_mended
    vault.close()
    assert read_copies(folder).alike()


@pytest.mark.parametrize("harm", [*HARMS, turn_into_a_folder])
def test_two_lost_or_strange_copies_are_damage(folder: Path, harm: object) -> None:
    assert callable(harm)
    for name in ("v.hdr", "v.hdr2"):
        harm(folder / name)
    with pytest.raises(DamagedError):
        again(folder)


def test_a_newer_copy_is_told_and_nothing_is_changed(folder: Path) -> None:
    raw = bytearray((folder / "v.hdr").read_bytes())
    raw[8:12] = bytes([0, 9, 0, 9])
    (folder / "v.hdr").write_bytes(resummed(raw))
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(NewerError):
        again(folder)
    assert before == {path.name: path.read_bytes() for path in folder.iterdir()}


PADDING, REVISION, GENERATION, MEMORY = 3000, 103, 111, 119


@pytest.mark.parametrize("place", [PADDING, REVISION, GENERATION, MEMORY, 12, 60])
@pytest.mark.parametrize("names", [["v.hdr"], ["v.hdr2"], ["v.hdr", "v.hdr2"]])
def test_a_copy_altered_on_purpose_is_told_as_tampering(
    folder: Path, names: list[str], place: int
) -> None:
    for name in names:
        altered(folder, name, place, 1)
    told = WrongPassphraseError if place == MEMORY and len(names) == 2 else TamperedError
    with pytest.raises(told):
        again(folder)


def test_an_altered_copy_is_written_anew_once_that_is_accepted(folder: Path) -> None:
    altered(folder, "v.hdr", PADDING, 1)
    again(folder, accept_older=True).close()
    again(folder).close()
    for name in ("v.hdr", "v.hdr2"):
        altered(folder, name, REVISION, 1)
    again(folder, accept_older=True).close()
    again(folder).close()


@pytest.mark.parametrize("memory", [8, 2**32 - 1])
def test_a_cost_out_of_bounds_is_refused_before_any_work(folder: Path, memory: int) -> None:
    header = read_copies(folder).good()[0]
    bad = replace(header, cost=replace(header.cost, memory_kib=memory))
    write_copies(folder, bad)
    with pytest.raises(TamperedError):
        again(folder)


def test_a_passphrase_that_only_an_older_copy_knows_no_longer_opens(folder: Path) -> None:
    """A change cut short after the first copy: the new one counts, and both converge."""
    old = read_copies(folder).good()[0]
    old_secret = Secret(PASSPHRASE, Private(PHRASE.open().encode()))
    master = old_secret.opens(old)
    assert master is not None
    new_secret = Secret(PASSPHRASE, Private(b"another"))
    new = old.with_slot(master, new_secret.for_header(old), PASSPHRASE).signed(master)
    (folder / "v.hdr").write_bytes(new.packed())
    with pytest.raises(WrongPassphraseError):
        again(folder)
    again(folder, Private("another")).close()
    assert read_copies(folder).alike()
    assert read_copies(folder).first == new
