"""Keys: what they cost, and that they never change for the same input."""

import resource
import subprocess
import sys

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from healingjournal.base.private import Private
from healingjournal.vault.keys import (
    SHIPPED_BOUNDS,
    KdfBounds,
    KdfCost,
    MasterKey,
    calibrated,
    fitted,
    slot_key,
    stretched,
)
from tests.vault.cheap import CHEAP, COST, FIXED


def test_a_passphrase_always_makes_the_same_key_at_the_shipped_floor() -> None:
    key = stretched(Private("käse".encode()), bytes(range(16)), SHIPPED_BOUNDS.floor)
    assert key.hex() == KNOWN


KNOWN = "35211ebbf8ca65687255350021bb6d778ee843904aab34e61f22adbca670208c"


def test_the_floor_is_the_second_choice_of_rfc_9106() -> None:
    assert SHIPPED_BOUNDS.floor == KdfCost(64 * 1024, 3, 4)
    assert SHIPPED_BOUNDS.hold(SHIPPED_BOUNDS.usual)
    assert not SHIPPED_BOUNDS.hold(COST)


@pytest.mark.parametrize(
    "cost",
    [
        KdfCost(2**32 - 1, 3, 4),
        KdfCost(64 * 1024, 2**32 - 1, 4),
        KdfCost(64 * 1024, 3, 2**24),
        KdfCost(64 * 1024 - 1, 3, 4),
        KdfCost(64 * 1024, 2, 4),
        KdfCost(64 * 1024, 3, 3),
        KdfCost(0, 0, 0),
    ],
)
def test_costs_out_of_bounds_are_not_worked_with(cost: KdfCost) -> None:
    assert not SHIPPED_BOUNDS.hold(cost)


def test_lanes_must_fit_the_memory() -> None:
    assert not KdfBounds(KdfCost(8, 1, 1), COST, KdfCost(64, 3, 16)).hold(KdfCost(64, 1, 9))


def test_keys_for_different_uses_differ_and_follow_rfc_5869() -> None:
    master = MasterKey(Private(b"k" * 32), Private(b"s" * 16), b"v" * 16)
    known = HKDF(SHA256(), 32, salt=b"v" * 16, info=b"pages/1/header").derive(b"k" * 32)
    assert master.derived("header") == known
    labels = ("header", "database", "register", "digest")
    assert len({master.derived(label) for label in labels}) == len(labels)
    assert slot_key(b"x", b"s" * 16, "code") != slot_key(b"x", b"s" * 16, "passphrase")


def test_the_database_key_is_96_hex_digits_ending_in_the_salt() -> None:
    master = MasterKey.fresh()
    assert len(master.database_key()) == 96
    assert master.database_key().endswith(master.salt.open().hex())
    assert MasterKey.unpacked(master.packed()) == master


@pytest.mark.parametrize(
    ("seconds_at_usual", "most_kib", "memory_kib"),
    [
        (1.0, 2**30, 256 * 1024),
        (3.0, 2**30, 128 * 1024),
        (30.0, 2**30, 64 * 1024),
        (0.4, 2**30, 512 * 1024),
        (0.01, 2**30, 1024 * 1024),
        (1.0, 100 * 1024, 100 * 1024),
        (1.0, 0, 64 * 1024),
    ],
)
def test_the_cost_is_fitted_to_the_computer(
    seconds_at_usual: float, most_kib: int, memory_kib: int
) -> None:
    unit = seconds_at_usual / (256 * 1024 * 3)
    found = fitted(SHIPPED_BOUNDS, unit, most_kib)
    assert found == KdfCost(memory_kib, 3, 4)
    assert SHIPPED_BOUNDS.hold(found)


def test_calibration_stays_within_the_bounds() -> None:
    assert CHEAP.hold(calibrated(CHEAP))
    assert calibrated(FIXED) == COST


def test_too_little_memory_is_told_as_such() -> None:
    limit = 600 * 1024 * 1024
    text = (
        "from healingjournal.base.errors import NotEnoughMemoryError\n"
        "from healingjournal.base.private import Private\n"
        "from healingjournal.vault.keys import KdfCost, stretched\n"
        "try: stretched(Private(b'x'), bytes(16), KdfCost(1024 * 1024, 3, 4))\n"
        "except NotEnoughMemoryError: raise SystemExit(7)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", text],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)),
        check=False,
        capture_output=True,
    )
    assert done.returncode == 7, done.stderr
