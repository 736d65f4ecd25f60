"""What comes in of a picture is the picture: no place, no time, no comment, nothing behind it."""

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.errors import RefusedError, ToldError
from healingjournal.journal.picture import MOST_BYTES, PictureFile
from healingjournal.journal.picture_file import cleaned
from tests.journal import picture_bytes as made

TOLD = (made.PLACE, made.HOUSE, b"GPS", b"http", b"ICC_PROFILE", b"8BIM", b"XML", b"tEXt", b"eXIf")
TELLING = (*range(0xE0, 0xF0), 0xFE)


def refusal(raw: bytes) -> str:
    with pytest.raises(RefusedError) as refused:
        cleaned(raw)
    return refused.value.words_key


def only_the_picture(file: PictureFile) -> None:
    for told in TOLD:
        assert told not in file.content
    assert cleaned(file.content) == file


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_jpeg_that_tells_everything_tells_only_which_way_is_up(orientation: int) -> None:
    file = cleaned(made.told_jpeg(orientation))
    only_the_picture(file)
    assert (file.width, file.height) == ((8, 16) if orientation > 4 else (16, 8))
    assert file.media == "image/jpeg"
    bare = made.jpeg(16, 8)
    turned = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    assert (turned in file.content) == (orientation > 1)
    # The coded picture is the same to the bit.
    assert file.content[file.content.index(made.LUMA) :] == bare[bare.index(made.LUMA) :]


def test_a_png_that_tells_everything_tells_nothing() -> None:
    file = cleaned(made.told_png())
    only_the_picture(file)
    assert file.content == made.png(5, 3)
    assert (file.media, file.width, file.height) == ("image/png", 5, 3)


def test_a_palette_and_what_is_clear_in_it_stay() -> None:
    palette = made.chunk(b"PLTE", bytes(range(12))) + made.chunk(b"tRNS", b"\0\xff")
    packed = made.chunk(b"IDAT", zlib.compress(b"\0\x1b\0\x1b"))
    raw = b"\x89PNG\r\n\x1a\n" + made.header(4, 2, 2, 3) + palette + packed
    raw += made.chunk(b"IEND", b"")
    assert cleaned(raw).content == raw


@pytest.mark.parametrize(("wide", "high"), [(1, 1), (3, 2), (8, 8), (9, 17), (4, 5)])
def test_an_interlaced_png_is_measured_right(wide: int, high: int) -> None:
    # Rows of each pass, by the plain rule: which pixels of the eight by eight it takes.
    plan = "16462646 77777777 56565656 77777777 36463646 77777777 56565656 77777777".split()
    rows = b""
    for one in "1234567":
        for y in range(high):
            count = sum(plan[y % 8][x % 8] == one for x in range(wide))
            rows += (b"\0" + bytes(count)) if count else b""
    raw = b"\x89PNG\r\n\x1a\n" + made.header(wide, high, 8, 0, 1)
    raw += made.chunk(b"IDAT", zlib.compress(rows)) + made.chunk(b"IEND", b"")
    assert cleaned(raw).content == raw


def test_many_pieces_of_a_png_become_one() -> None:
    whole = made.png(200, 90)
    rows = (b"\0" + bytes([20 * y % 256, 90, 160]) * 200 for y in range(90))
    packed = zlib.compress(b"".join(rows))
    pieces = [made.chunk(b"IDAT", packed[at : at + 7]) for at in range(0, len(packed), 7)]
    raw = b"\x89PNG\r\n\x1a\n" + made.header(200, 90) + b"".join(pieces) + made.chunk(b"IEND", b"")
    assert cleaned(raw).content == whole


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"<?xml version='1.0'?><svg/>",
        b"GIF89a" + bytes(20),
        b"RIFF\0\0\0\0WEBPVP8 ",
        b"BM" + bytes(60),
        b"%PDF-1.7",
        b"II*\0" + bytes(20),
        made.jpeg(8, 8, kind=0xC3),
        made.jpeg(8, 8, made.segment(0xCC, b"\0\0")),
    ],
)
def test_what_is_no_picture_of_a_known_kind_is_refused(raw: bytes) -> None:
    assert refusal(raw) == "picture_kind"


@pytest.mark.parametrize("whole", [made.told_jpeg(6), made.told_png()], ids=["jpeg", "png"])
def test_cut_off_anywhere_it_is_refused_or_the_same_picture(whole: bytes) -> None:
    file = cleaned(whole)
    for end in range(len(whole)):
        try:
            assert cleaned(whole[:end]) == file
        except RefusedError as refused:
            assert refused.words_key in {"picture_damaged", "picture_kind"}


def test_a_picture_of_huge_measures_is_refused_by_its_head_alone() -> None:
    assert refusal(made.jpeg(65_000, 65_000)) == "picture_too_many_pixels"
    head = b"\x89PNG\r\n\x1a\n" + made.header(1 << 30, 1 << 30)
    assert refusal(head + made.chunk(b"IDAT", b"")) == "picture_too_many_pixels"


def test_a_png_that_unpacks_to_more_than_its_picture_is_refused() -> None:
    bomb = zlib.compress(bytes(50_000_000), 9)
    raw = b"\x89PNG\r\n\x1a\n" + made.header(10, 10) + made.chunk(b"IDAT", bomb)
    assert refusal(raw + made.chunk(b"IEND", b"")) == "picture_damaged"


def test_a_file_over_twenty_mebibytes_is_refused_unread() -> None:
    assert refusal(made.jpeg() + bytes(MOST_BYTES)) == "picture_too_large"


def test_a_picture_that_moves_is_told_as_such() -> None:
    assert refusal(made.png(5, 3, made.chunk(b"acTL", bytes(8)))) == "picture_moves"


def test_a_jpeg_of_endless_scans_is_refused() -> None:
    head, scan = made.jpeg(8, 8)[:-2], made.SCAN + made.coded(1)
    assert refusal(head + scan * 100 + b"\xff\xd9") == "picture_damaged"


def test_words_put_into_a_table_do_not_come_in() -> None:
    stuffed = made.segment(0xDB, b"\0" + b"\x01" * 64 + made.PLACE)
    assert refusal(made.jpeg(8, 8, stuffed)) == "picture_damaged"


@given(st.data())
def test_whatever_is_changed_in_a_file_it_is_clean_or_nothing(data: st.DataObject) -> None:
    whole = bytearray(data.draw(st.sampled_from([made.told_jpeg(6), made.told_png()])))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        file = cleaned(bytes(whole))
    except ToldError:
        return
    assert cleaned(file.content) == file
    names = _named(file.content)
    assert names <= {0xE0, 0xE1, 0xEE, 0xDB, 0xC0, 0xC1, 0xC2, 0xC4, 0xDD, 0xDA} | {
        *(b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"),
    }


@given(st.binary(max_size=400), st.sampled_from([b"\xff\xd8", b"\x89PNG\r\n\x1a\n", b""]))
def test_any_bytes_at_all_are_refused_or_clean(raw: bytes, start: bytes) -> None:
    try:
        assert cleaned(cleaned(start + raw).content) == cleaned(start + raw)
    except RefusedError as refused:
        assert refused.words_key.startswith("picture_")


@given(st.lists(st.tuples(st.sampled_from(TELLING), st.binary(max_size=60)), max_size=8))
def test_segments_that_only_tell_never_come_in(told: list[tuple[int, bytes]]) -> None:
    segments = [made.segment(marker, b"_" + content + b"_secret_") for marker, content in told]
    file = cleaned(made.jpeg(16, 8, *segments))
    assert file.content == made.jpeg(16, 8)


def _named(content: bytes) -> set[int | bytes]:
    """Walk a clean file by the plain rule, and give what stands in it."""
    found: set[int | bytes] = set()
    if content.startswith(b"\x89PNG"):
        at = 8
        while at < len(content):
            length = int.from_bytes(content[at : at + 4], "big")
            found.add(content[at + 4 : at + 8])
            at += 12 + length
        return found
    at = 2
    while content[at + 1] != 0xD9:
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4], "big")
        if marker == 0xE1:
            assert length == 34
        if marker == 0xE0:
            assert content[at : at + 18] == b"\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"
        found.add(marker)
        at += 2 + length
        if marker == 0xDA:
            while content[at] != 0xFF or content[at + 1] in {0, *range(0xD0, 0xD8)}:
                at += 1
    assert at == len(content) - 2
    return found
