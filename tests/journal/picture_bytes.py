"""Picture files made by hand, byte by byte, with what a telephone would add."""

import struct
import zlib

# One grey block of eight by eight, coded by a small encoder: tables, frame and scan.
LUMA = bytes.fromhex("ffdb004300" + "01" * 64)
CODES_DC = bytes.fromhex("ffc4001f0000010501010101010100000000000000") + bytes(range(12))
CODES_AC = b"\xff\xc4\x00\x14\x10" + bytes([1] + [0] * 15) + b"\x00"
SCAN = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00"
JFIF = b"\xff\xe0\x00\x10JFIF\x00\x01\x02\x01\x01\x2c\x01\x2c\x00\x00"
PLACE = b"48.2082 N 16.3738 E"
HOUSE = b"the green house at the lake"


def segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def frame(wide: int, high: int, kind: int = 0xC0) -> bytes:
    return segment(kind, struct.pack(">BHHB", 8, high, wide, 1) + b"\x01\x11\x00")


def coded(blocks: int) -> bytes:
    """Each block: no change of grey (00), then its end (0); filled up with ones."""
    bits = "000" * blocks
    bits += "1" * (-len(bits) % 8)
    raw = int(bits, 2).to_bytes(len(bits) // 8, "big")
    return raw.replace(b"\xff", b"\xff\x00")


def jpeg(wide: int = 16, high: int = 8, *more: bytes, kind: int = 0xC0) -> bytes:
    """Give a grey JPEG; `more` are segments put behind its beginning."""
    blocks = -(-wide // 8) * -(-high // 8)
    scan = SCAN + coded(min(blocks, 4096))
    head = (b"\xff\xd8", *more, LUMA, frame(wide, high, kind), CODES_DC, CODES_AC)
    return b"".join((*head, scan, b"\xff\xd9"))


def exif(orientation: int = 1) -> bytes:
    """Give an Exif segment with orientation, a place, a comment and a picture inside."""
    entries = [
        struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0),
        struct.pack(">HHII", 0x010E, 2, len(HOUSE), 100),
        struct.pack(">HHII", 0x8825, 4, 1, 150),
    ]
    ifd = struct.pack(">H", len(entries)) + b"".join(entries) + struct.pack(">I", 260)
    tiff = b"MM\0*\0\0\0\x08" + ifd
    tiff += b"\0" * (100 - len(tiff)) + HOUSE
    tiff += b"\0" * (150 - len(tiff)) + PLACE
    tiff += b"\0" * (260 - len(tiff)) + jpeg(8, 8)
    return segment(0xE1, b"Exif\0\0" + tiff)


def xmp() -> bytes:
    packet = b'<x:xmpmeta><rdf:Description exif:GPSLatitude="' + PLACE + b'"/></x:xmpmeta>'
    return segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet)


def told_jpeg(orientation: int = 1) -> bytes:
    """Give a JPEG that tells everything a telephone may tell, in every way there is."""
    more = (
        JFIF,
        segment(0xE0, b"JFXX\0\x10" + jpeg(8, 8)),
        exif(orientation),
        xmp(),
        segment(0xE2, b"ICC_PROFILE\0\x01\x01" + HOUSE),
        segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0" + HOUSE),
        segment(0xFE, HOUSE),
    )
    return jpeg(16, 8, *more) + b"behind the end: " + PLACE + jpeg(8, 8)


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(
        ">I", zlib.crc32(name + content)
    )


def header(wide: int, high: int, depth: int = 8, colour: int = 2, lacing: int = 0) -> bytes:
    return chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, depth, colour, 0, 0, lacing))


def png(wide: int = 5, high: int = 3, *more: bytes, behind: bytes = b"") -> bytes:
    """Give an RGB PNG; `more` are chunks before the picture, `behind` stands inside it after it."""
    rows = b"".join(b"\0" + bytes([20 * y % 256, 90, 160]) * wide for y in range(high))
    packed = zlib.compress(rows) + behind
    head = b"\x89PNG\r\n\x1a\n" + header(wide, high)
    return b"".join((head, *more, chunk(b"IDAT", packed), chunk(b"IEND", b"")))


def told_png() -> bytes:
    """Give a PNG that tells a place in every way there is."""
    return png(
        5,
        3,
        chunk(b"pHYs", struct.pack(">IIB", 3780, 3780, 1)),
        chunk(b"tEXt", b"Comment\0" + HOUSE),
        chunk(b"zTXt", b"Place\0\0" + zlib.compress(PLACE)),
        chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + xmp()),
        chunk(b"tIME", bytes(7)),
        chunk(b"eXIf", exif()[10:]),
        chunk(b"iCCP", b"name\0\0" + zlib.compress(HOUSE)),
        chunk(b"prVt", PLACE),
        behind=PLACE,
    ) + HOUSE
