"""Pictures are decoded within bounds, the right way up, and what is no picture is told."""

import random
import struct

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from healingjournal.base.errors import RefusedError
from healingjournal.journal import picture_file
from healingjournal.journal.picture_file import cleaned
from healingjournal.ui.journal.pictures.decoding import (
    file_of,
    shown,
    small_image,
    small_of,
    taken,
    taken_image,
)
from tests.journal import picture_bytes as made

HUGE_BMP = b"BM" + struct.pack("<IHHIIiiHH", 0, 0, 0, 54, 40, 9000, 9000, 1, 24) + bytes(99)
RED, BLUE = 0xFFC03020, 0xFF2030C0


def halves(wide: int = 60, high: int = 30) -> QImage:
    """Give an image that is red at the left and blue at the right."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    for x in range(wide):
        for y in range(high):
            image.setPixel(x, y, RED if x < wide // 2 else BLUE)
    return image


def encoded(image: QImage, kind: bytes, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    writer.setQuality(quality)
    assert writer.write(image)
    return bytes(buffer.data().data())


def turned(orientation: int) -> bytes:
    """Give a JPEG as a telephone writes it, with a place, held some way."""
    raw = encoded(halves(), b"jpeg", 95)
    return raw[:2] + made.exif(orientation) + made.xmp() + raw[2:]


def colour(image: QImage, x: float, y: float) -> str:
    seen = image.pixelColor(int(x * (image.width() - 1)), int(y * (image.height() - 1)))
    return "red" if seen.red() > seen.blue() else "blue"


def refusal(raw: bytes) -> str:
    with pytest.raises(RefusedError) as refused:
        taken(raw)
    return refused.value.words_key


# Where the red half is, once a picture is the right way up.
WAYS = {
    1: "left", 2: "right", 3: "right", 4: "left", 5: "top", 6: "top", 7: "bottom", 8: "bottom",
}  # fmt: skip


@pytest.mark.parametrize("orientation", WAYS)
def test_a_photo_stays_the_right_way_up_and_tells_no_place(orientation: int) -> None:
    got = taken(turned(orientation))
    for told in (made.PLACE, made.HOUSE, b"GPS", b"http"):
        assert told not in got.content + got.small
    image = shown(got.content, 4000)
    edges = {
        "left": colour(image, 0.1, 0.5), "right": colour(image, 0.9, 0.5),
        "top": colour(image, 0.5, 0.1), "bottom": colour(image, 0.5, 0.9),
    }  # fmt: skip
    across = {"left": "right", "right": "left", "top": "bottom", "bottom": "top"}
    side = WAYS[orientation]
    assert (edges[side], edges[across[side]]) == ("red", "blue")
    file = cleaned(got.content)
    assert (image.width(), image.height()) == (file.width, file.height)
    small = small_image(got.small)
    assert (small.width() > small.height()) == (file.width > file.height)


def test_a_large_photo_is_shown_no_larger_than_asked_for() -> None:
    got = taken(encoded(halves(3000, 1000), b"jpeg", 80))
    image = shown(got.content, 600)
    assert (image.width(), image.height()) == (600, 200)
    assert max(small_image(got.small).width(), small_image(got.small).height()) == 256


@pytest.mark.parametrize("kind", [b"bmp", b"webp"])
def test_other_kinds_are_painted_anew(kind: bytes) -> None:
    got = taken(encoded(halves(), kind, 100))
    assert cleaned(got.content).content == got.content
    image = shown(got.content, 100)
    assert (colour(image, 0.1, 0.5), colour(image, 0.9, 0.5)) == ("red", "blue")


def test_a_copied_image_becomes_a_clean_file_and_what_is_clear_stays_clear() -> None:
    image = QImage(20, 10, QImage.Format.Format_ARGB32)
    image.fill(0)
    image.setText("Place", made.PLACE.decode())
    got = taken_image(image)
    assert made.PLACE not in got.content + got.small
    assert shown(got.content, 50).pixelColor(3, 3).alpha() == 0
    assert small_image(got.small).pixelColor(3, 3).alpha() == 0


def gif(frames: int) -> bytes:
    head = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    comment = b"\x21\xfe" + bytes([len(made.HOUSE)]) + made.HOUSE + b"\0"
    one = b"\x21\xf9\x04\0\x0a\0\0\0" + b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0"
    return head + comment + one * frames + b"\x3b"


def test_a_still_gif_comes_in_and_one_that_moves_is_told() -> None:
    got = taken(gif(1))
    assert made.HOUSE not in got.content
    assert (cleaned(got.content).width, cleaned(got.content).height) == (1, 1)
    assert refusal(gif(2)) == "picture_moves"


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "picture_kind"),
        (b"", "picture_kind"),
        (b"RIFF\x10\0\0\0WAVEfmt ", "picture_damaged"),
        (b"BM" + bytes(80), "picture_damaged"),
        (b"GIF89a" + struct.pack("<HH", 60000, 60000) + bytes(9), "picture_damaged"),
        (HUGE_BMP, "picture_too_many_pixels"),
        (made.jpeg(60000, 60000), "picture_too_many_pixels"),
        (made.told_jpeg()[:300], "picture_damaged"),
        (b"\xff\xd8" + b"\xff\xe1\0\x02" * 9, "picture_damaged"),
        (bytes(21 * 1024 * 1024), "picture_too_large"),
    ],
)
def test_what_is_hostile_or_broken_is_told_in_one_way(raw: bytes, key: str) -> None:
    assert refusal(raw) == key


def test_a_picture_whose_pixels_cannot_be_unpacked_is_told() -> None:
    whole = file_of(halves(400, 400))
    assert refusal(whole[: len(whole) // 2]) == "picture_damaged"


def test_nothing_to_show_is_an_empty_image() -> None:
    assert small_image(b"").isNull()
    assert small_image(b"nothing").isNull()


def test_a_small_one_of_a_long_picture_has_a_side_of_one_pixel_at_least() -> None:
    image = QImage(5000, 1, QImage.Format.Format_RGB32)
    image.fill(RED)
    small = small_image(small_of(image))
    assert (small.width(), small.height()) == (256, 1)


def test_qt_writes_nothing_but_the_picture_into_what_it_encodes() -> None:
    raw = encoded(halves(), b"jpeg", 90)
    assert len(cleaned(raw).content) <= len(raw)


def test_a_photo_too_large_as_one_kind_is_kept_as_the_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    points = random.Random(4).randbytes(300 * 300 * 4)
    noise = QImage(points, 300, 300, QImage.Format.Format_RGB32).copy()
    monkeypatch.setattr(picture_file, "MOST_BYTES", 265_000)
    assert cleaned(taken_image(noise).content).media == "image/jpeg"
