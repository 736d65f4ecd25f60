"""Which letters a font file has a shape for, read from its character map.

Only what is needed of OpenType: the table directory (also inside a collection) and the
Unicode maps of formats 4 and 12.
"""

import struct
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from io import BufferedReader
from pathlib import Path


@dataclass(frozen=True)
class Coverage:
    """The ranges of letters a font has; both ends are included."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __contains__(self, letter: str) -> bool:
        """Tell whether the font has a shape for the letter."""
        place = bisect_right(self.starts, ord(letter)) - 1
        return place >= 0 and ord(letter) <= self.ends[place]


@cache
def coverage(path: Path, index: int) -> Coverage:
    """Read the coverage of one font of a file; one that cannot be read covers nothing."""
    try:
        with path.open("rb") as file:
            ranges = _ranges(_character_map(file, index))
    except (OSError, ValueError, struct.error):
        ranges = []
    ranges.sort()
    return Coverage(tuple(start for start, _ in ranges), tuple(end for _, end in ranges))


def _character_map(file: BufferedReader, index: int) -> bytes:
    start = 0
    if file.read(4) == b"ttcf":
        file.seek(12 + 4 * index)
        (start,) = struct.unpack(">I", file.read(4))
    file.seek(start + 4)
    (count,) = struct.unpack(">H6x", file.read(8))
    for _ in range(count):
        tag, _, offset, length = struct.unpack(">4sIII", file.read(16))
        if tag == b"cmap":
            file.seek(offset)
            return file.read(length)
    raise ValueError


def _ranges(table: bytes) -> list[tuple[int, int]]:
    (count,) = struct.unpack_from(">2xH", table)
    maps: dict[int, int] = {}
    for number in range(count):
        platform, encoding, offset = struct.unpack_from(">HHI", table, 4 + 8 * number)
        if platform == 0 or (platform == 3 and encoding in (1, 10)):
            maps.setdefault(struct.unpack_from(">H", table, offset)[0], offset)
    if 12 in maps:
        return _format_12(table, maps[12])
    if 4 in maps:
        return _format_4(table, maps[4])
    raise ValueError


def _format_12(table: bytes, offset: int) -> list[tuple[int, int]]:
    (count,) = struct.unpack_from(">I", table, offset + 12)
    groups = struct.iter_unpack(">III", table[offset + 16 : offset + 16 + 12 * count])
    return [(start + (first == 0), end) for start, end, first in groups]


def _format_4(table: bytes, offset: int) -> list[tuple[int, int]]:
    (double,) = struct.unpack_from(">H", table, offset + 6)
    count = double // 2
    ends = struct.unpack_from(f">{count}H", table, offset + 14)
    starts = struct.unpack_from(f">{count}H", table, offset + 16 + double)
    deltas = struct.unpack_from(f">{count}H", table, offset + 16 + 2 * double)
    places = struct.unpack_from(f">{count}H", table, offset + 16 + 3 * double)
    ranges: list[tuple[int, int]] = []
    for number in range(count):
        for letter in range(starts[number], min(ends[number], 0xFFFE) + 1):
            if places[number]:
                at = offset + 16 + 3 * double + 2 * number + places[number]
                (glyph,) = struct.unpack_from(">H", table, at + 2 * (letter - starts[number]))
            else:
                glyph = (letter + deltas[number]) & 0xFFFF
            if glyph:
                ranges.append((letter, letter))
    return ranges
