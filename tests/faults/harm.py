"""Harm done to a journal's files, and what is seen of them before and after."""

import hashlib
import os
from pathlib import Path

from healingjournal.vault.header import HEADER_BYTES

HEADERS = ("v.hdr", "v.hdr2")
PAGE = 4096
COST_AT = 116  # memory, iterations and lanes, four bytes each


def prints(folder: Path) -> dict[str, str]:
    """Give for each file what it holds and when it was last changed."""
    return {
        path.name: f"{path.lstat().st_mtime_ns} {hashlib.sha256(path.read_bytes()).hexdigest()}"
        for path in folder.iterdir()
        if path.is_file()
    }


def contents(folder: Path) -> dict[str, bytes]:
    """Give every file of a journal, to be put back."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def put_back(folder: Path, files: dict[str, bytes]) -> None:
    """Make a folder hold exactly these files."""
    for path in folder.iterdir():
        path.unlink()
    for name, raw in files.items():
        (folder / name).write_bytes(raw)


def altered(path: Path, at: int, by: int = 1) -> None:
    """Change one byte of a file."""
    raw = bytearray(path.read_bytes())
    raw[at] ^= by
    path.write_bytes(raw)


def cost_of(path: Path, *numbers: int) -> None:
    """Write another cost into a header, with a checksum that fits."""
    raw = bytearray(path.read_bytes())
    for place, number in enumerate(numbers):
        raw[COST_AT + 4 * place : COST_AT + 4 * place + 4] = number.to_bytes(4, "big")
    raw[16:48] = hashlib.sha256(raw[:16] + raw[48:]).digest()
    path.write_bytes(raw)


def sized(path: Path, size: int) -> None:
    """Give a file another size; nothing is written where it grows."""
    os.truncate(path, size)


def is_whole(folder: Path) -> bool:
    """Tell whether both header copies have their size and say the same."""
    first, second = ((folder / name).read_bytes() for name in HEADERS)
    return first == second and len(first) == HEADER_BYTES
