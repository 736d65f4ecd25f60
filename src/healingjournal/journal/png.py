"""PNG files, read strictly and written anew: the picture and its colours, and nothing else.

W3C PNG, third edition. The compressed picture stays to the bit; it is unpacked once, a piece at
a time and held nowhere, to see that it is whole and that nothing hides behind it. Text, times,
places, profiles and whatever follows its end are left out, as they are never copied.
"""

import struct
import zlib
from collections.abc import Iterator

from healingjournal.base.errors import RefusedError
from healingjournal.journal.picture import MOST_PIXELS, PNG, PictureFile

SIGNATURE = b"\x89PNG\r\n\x1a\n"
# Samples of a pixel and the bits a sample may have, by colour type.
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
# First column and row, and steps, of the seven passes of an interlaced picture.
_PASSES = (
    *((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4)),
    *((0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)),
)
_PIECE = 1 << 16
_UNPACKED = 1 << 20


def cleaned_png(raw: bytes) -> PictureFile:
    """Give a PNG with nothing in it but the picture.

    Raises RefusedError: "picture_kind", "picture_damaged", "picture_too_many_pixels",
    "picture_moves".
    """
    if not raw.startswith(SIGNATURE):
        raise RefusedError("picture_kind")
    header, kept, data = b"", {b"PLTE": b"", b"tRNS": b""}, bytearray()
    for number, (name, content) in enumerate(_chunks(raw)):
        if (name == b"IHDR") != (number == 0):
            raise RefusedError("picture_damaged")
        if name == b"acTL":
            raise RefusedError("picture_moves")
        if name == b"IHDR":
            header = content
            _must_be_shown(header)
        elif name == b"IDAT":
            data += content
        elif name in kept and not data and not kept[name]:
            kept[name] = content
        elif name in kept or (name != b"IEND" and not name[0] & 0x20):
            raise RefusedError("picture_damaged")
    wide, high = struct.unpack(">II", header[:8])
    _must_fit(header, kept[b"PLTE"], kept[b"tRNS"])
    picture = _whole(bytes(data), _unpacked_size(header))
    named = [(b"IHDR", header), *((n, c) for n, c in kept.items() if c)]
    written = [_chunk(*one) for one in (*named, (b"IDAT", picture), (b"IEND", b""))]
    return PictureFile(PNG, wide, high, b"".join((SIGNATURE, *written)))


def _chunks(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Give each chunk up to the end of the picture."""
    at, name = len(SIGNATURE), b""
    while name != b"IEND":
        head = raw[at : at + 8]
        if len(head) != 8:
            raise RefusedError("picture_damaged")
        length, name = struct.unpack(">I4s", head)
        content, check = raw[at + 8 : at + 8 + length], raw[at + 8 + length : at + 12 + length]
        if len(check) != 4 or zlib.crc32(head[4:] + content) != int.from_bytes(check, "big"):
            raise RefusedError("picture_damaged")
        at += 12 + length
        yield name, content


def _chunk(name: bytes, content: bytes) -> bytes:
    check = zlib.crc32(content, zlib.crc32(name))
    return struct.pack(">I4s", len(content), name) + content + struct.pack(">I", check)


def _must_be_shown(header: bytes) -> None:
    if len(header) != 13:
        raise RefusedError("picture_damaged")
    wide, high, depth, colour, packing, filtering, lacing = struct.unpack(">IIBBBBB", header)
    if not wide or not high or depth not in _DEPTHS.get(colour, ()):
        raise RefusedError("picture_damaged")
    if packing or filtering or lacing > 1:
        raise RefusedError("picture_damaged")
    if wide * high > MOST_PIXELS:
        raise RefusedError("picture_too_many_pixels")


def _must_fit(header: bytes, palette: bytes, clear: bytes) -> None:
    """See that palette and transparency hold what a picture of this kind can use, no more."""
    depth, colour = header[8], header[9]
    entries = len(palette) // 3
    of_palette = palette and not len(palette) % 3 and entries <= 1 << min(depth, 8)
    if (colour == 3 or palette) and (not of_palette or colour in (0, 4)):
        raise RefusedError("picture_damaged")
    if clear and len(clear) != {0: 2, 2: 6}.get(colour, min(len(clear), entries)):
        raise RefusedError("picture_damaged")
    if clear and colour in (4, 6):
        raise RefusedError("picture_damaged")


def _unpacked_size(header: bytes) -> int:
    wide, high, depth, colour, *_, lacing = struct.unpack(">IIBBBBB", header)
    bits = depth * _SAMPLES[colour]
    passes = _PASSES if lacing else ((0, 0, 1, 1),)
    size = 0
    for left, top, right, down in passes:
        columns, rows = -(-(wide - left) // right), -(-(high - top) // down)
        if columns > 0 and rows > 0:
            size += rows * (1 + (columns * bits + 7) // 8)
    return size


def _whole(data: bytes, size: int) -> bytes:
    """Give the compressed picture without what stands behind it; it must be just so large."""
    unpacking, seen, start = zlib.decompressobj(), 0, 0
    try:
        while not unpacking.eof and seen <= size and start < len(data):
            seen += _unpacked(unpacking, data[start : start + _PIECE], size - seen)
            start += _PIECE
    except zlib.error:
        raise RefusedError("picture_damaged") from None
    if not unpacking.eof or seen != size:
        raise RefusedError("picture_damaged")
    return data[: min(start, len(data)) - len(unpacking.unused_data)]


def _unpacked(unpacking: "zlib._Decompress", piece: bytes, left: int) -> int:
    """Unpack a piece and give how much it made; stops soon after there is more than is left."""
    made, last = 0, _UNPACKED
    while not unpacking.eof and made <= left and (piece or last == _UNPACKED):
        last = len(unpacking.decompress(piece, _UNPACKED))
        made += last
        piece = unpacking.unconsumed_tail
    return made
