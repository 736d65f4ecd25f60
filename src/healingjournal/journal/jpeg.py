"""JPEG files, read strictly and written anew: the picture, which way is up, and nothing else.

ITU-T T.81 (segments), JFIF 1.02, Exif 2.3 (orientation). The coded picture itself stays to the
bit. Places, times, cameras, comments, colour profiles, pictures inside the picture and whatever
follows its end are left out, as they are never copied: only the segments named here are.
"""

import re
import struct

from healingjournal.base.errors import RefusedError
from healingjournal.journal.picture import JPEG, MOST_PIXELS, PictureFile

START = b"\xff\xd8"
_END = b"\xff\xd9"
_APP0, _APP1, _APP14, _APP_LAST, _COMMENT = 0xE0, 0xE1, 0xEE, 0xEF, 0xFE
_QUANTISING, _HUFFMAN, _RESTART, _SCAN, _LAST = 0xDB, 0xC4, 0xDD, 0xDA, 0xD9
_FRAMES = (0xC0, 0xC1, 0xC2)  # baseline, extended, progressive; no others are shown here
# The end of a scan: a marker that is neither a stuffed byte nor one of its own restarts.
_AFTER_SCAN = re.compile(rb"\xff+[\x01-\xcf\xd8-\xfe]")
_MOST_SCANS = 64
_JFIF = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
_TURNED = (5, 6, 7, 8)


class _Jpeg:
    """One file as it is read: what of it is kept, in order, and what was learned on the way."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._at = len(START)
        self._kept: list[bytes] = []
        self._jfif = False
        self._colours: int | None = None
        self._orientation = 1
        self._size = (0, 0)
        self._components = 0
        self._scans = 0

    def read(self) -> PictureFile:
        """Read to the end of the picture."""
        if not self._raw.startswith(START):
            raise RefusedError("picture_kind")
        while (marker := self._marker()) != _LAST:
            self._take(marker, self._segment())
        if not self._scans:
            raise RefusedError("picture_damaged")
        wide, high = self._size[::-1] if self._orientation in _TURNED else self._size
        return PictureFile(JPEG, wide, high, self._written())

    def _marker(self) -> int:
        raw, at = self._raw, self._at
        if at >= len(raw) or raw[at] != 0xFF:
            raise RefusedError("picture_damaged")
        while at < len(raw) and raw[at] == 0xFF:
            at += 1
        if at >= len(raw):
            raise RefusedError("picture_damaged")
        self._at = at + 1
        return raw[at]

    def _segment(self) -> bytes:
        length = int.from_bytes(self._raw[self._at : self._at + 2], "big")
        content = self._raw[self._at + 2 : self._at + length]
        if length < 2 or len(content) != length - 2:
            raise RefusedError("picture_damaged")
        self._at += length
        return content

    def _take(self, marker: int, content: bytes) -> None:
        if _APP0 <= marker <= _APP_LAST or marker == _COMMENT:
            self._learn(marker, content)
        elif marker in _FRAMES:
            self._frame(content)
            self._keep(marker, content)
        elif marker == _SCAN:
            self._scan(content)
        elif marker in (_QUANTISING, _HUFFMAN, _RESTART):
            if not _is_whole(marker, content):
                raise RefusedError("picture_damaged")
            self._keep(marker, content)
        else:
            raise RefusedError("picture_kind")

    def _keep(self, marker: int, content: bytes) -> None:
        self._kept.append(struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content)

    def _learn(self, marker: int, content: bytes) -> None:
        # Of these only a yes or a number of one byte is kept, and written anew.
        if marker == _APP0 and content.startswith(b"JFIF\0"):
            self._jfif = True
        elif marker == _APP1 and content.startswith(b"Exif\0") and self._orientation == 1:
            self._orientation = _orientation(content[6:])
        elif marker == _APP14 and content.startswith(b"Adobe") and len(content) >= 12:
            self._colours = content[11] if content[11] in (0, 1, 2) else None

    def _frame(self, content: bytes) -> None:
        if self._components or len(content) < 6:
            raise RefusedError("picture_damaged")
        depth, high, wide, components = struct.unpack(">BHHB", content[:6])
        if depth != 8 or components not in (1, 3, 4):
            raise RefusedError("picture_kind")
        if not wide or not high or len(content) != 6 + 3 * components:
            raise RefusedError("picture_damaged")
        if wide * high > MOST_PIXELS:
            raise RefusedError("picture_too_many_pixels")
        self._size, self._components = (wide, high), components

    def _scan(self, content: bytes) -> None:
        self._scans += 1
        if (
            not self._components
            or self._scans > _MOST_SCANS
            or not content
            or not 1 <= content[0] <= self._components
            or len(content) != 4 + 2 * content[0]
        ):
            raise RefusedError("picture_damaged")
        end = _AFTER_SCAN.search(self._raw, self._at)
        if end is None:
            raise RefusedError("picture_damaged")
        self._keep(_SCAN, content)
        self._kept.append(self._raw[self._at : end.start()])
        self._at = end.start()

    def _written(self) -> bytes:
        first = [START]
        if self._jfif:
            first.append(_JFIF)
        if self._orientation != 1:
            first.append(_which_way_up(self._orientation))
        if self._colours is not None:
            colours = b"Adobe\0\x64\0\0\0\0" + bytes([self._colours])
            first.append(b"\xff\xee\x00\x0e" + colours)
        return b"".join([*first, *self._kept, _END])


def cleaned_jpeg(raw: bytes) -> PictureFile:
    """Give a JPEG with nothing in it but the picture; turned, not changed.

    Raises RefusedError: "picture_kind", "picture_damaged", "picture_too_many_pixels".
    """
    return _Jpeg(raw).read()


def _is_whole(marker: int, content: bytes) -> bool:
    """Tell whether a segment holds tables and nothing beside them."""
    if marker == _RESTART:
        return len(content) == 2
    at = 0
    while at < len(content):
        if marker == _QUANTISING:
            at += 129 if content[at] >> 4 else 65
        else:
            at += 17 + sum(content[at + 1 : at + 17])
    return at == len(content) and at > 0


def _orientation(tiff: bytes) -> int:
    """Give which way is up, 1 to 8; 1 where that is not said, or not said right."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(tiff[:4])
    if order is None or len(tiff) < 8:
        return 1
    (at,) = struct.unpack(f"{order}I", tiff[4:8])
    listed = tiff[at : at + 2]
    count = struct.unpack(f"{order}H", listed)[0] if len(listed) == 2 else 0
    for number in range(count):
        one = tiff[at + 2 + 12 * number : at + 14 + 12 * number]
        if len(one) < 12:
            return 1
        tag, kind, values, value = struct.unpack(f"{order}HHIH", one[:10])
        if (tag, kind, values) == (0x0112, 3, 1):
            return value if 1 <= value <= 8 else 1
    return 1


def _which_way_up(orientation: int) -> bytes:
    tiff = b"MM\0*\0\0\0\x08" + b"\0\x01"
    tiff += struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0) + b"\0\0\0\0"
    content = b"Exif\0\0" + tiff
    return struct.pack(">BBH", 0xFF, _APP1, len(content) + 2) + content
