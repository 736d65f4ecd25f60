"""The proof notices whatever is planted in a finished file, wherever it is planted."""

import io
from collections.abc import Callable

import pikepdf
import pytest

from healingjournal.base.errors import RefusedError
from healingjournal.base.private import Private
from healingjournal.sharing.press import proved
from healingjournal.sharing.proof import prove
from tests.sharing.reading_back import packet_from

NAME = "Rosalind"
TEXT = "# A day\n\nRosalind came to tea.\n\n- and cake\n\nمرحب हिन्दी"
PACKET = packet_from(TEXT, names={NAME: "R."}, boundaries=("Hear me.",))
SOUND = proved(PACKET, "pages.pdf").content


def planted(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    with pikepdf.open(io.BytesIO(SOUND)) as document:
        change(document)
        made = io.BytesIO()
        document.save(made, fix_metadata_version=False)
    return made.getvalue()


def fault(content: bytes, file_name: str = "pages.pdf") -> str:
    with pytest.raises(RefusedError) as caught:
        prove(content, PACKET, file_name)
    return caught.value.words_key


def test_a_sound_file_is_proved() -> None:
    prove(SOUND, PACKET, "pages.pdf")


def in_title(document: pikepdf.Pdf) -> None:
    document.trailer["/Info"] = document.make_indirect(pikepdf.Dictionary(Title=NAME))


def in_author(document: pikepdf.Pdf) -> None:
    document.trailer.Info["/Author"] = pikepdf.String(NAME)


def in_metadata(document: pikepdf.Pdf) -> None:
    raw = document.Root.Metadata.read_bytes().replace(b"Pages", NAME.encode())
    document.Root.Metadata = pikepdf.Stream(document, raw)


def in_bookmark(document: pikepdf.Pdf) -> None:
    with document.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(NAME, 0))


def in_attachment(document: pikepdf.Pdf) -> None:
    document.attachments["a.txt"] = NAME.encode()


def in_link(document: pikepdf.Pdf) -> None:
    action = pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String(f"http://x.org/{NAME}"))
    link = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], A=action
    )
    document.pages[0].obj["/Annots"] = pikepdf.Array([document.make_indirect(link)])


def in_form(document: pikepdf.Pdf) -> None:
    document.Root["/AcroForm"] = pikepdf.Dictionary(Fields=[], DA=pikepdf.String(NAME))


def in_script(document: pikepdf.Pdf) -> None:
    document.Root["/OpenAction"] = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=NAME)


def element(document: pikepdf.Pdf) -> pikepdf.Object:
    return document.Root.StructTreeRoot.K[0]


def in_alternative_text(document: pikepdf.Pdf) -> None:
    element(document)["/Alt"] = pikepdf.String(NAME)


def in_tag_title(document: pikepdf.Pdf) -> None:
    element(document)["/T"] = pikepdf.String(f"x {NAME.upper()} y")


def in_inner_name(document: pikepdf.Pdf) -> None:
    element(document)["/C"] = pikepdf.Name("/For-Rosalind")


def in_inner_key(document: pikepdf.Pdf) -> None:
    element(document)["/Rosalind"] = 1


def in_language(document: pikepdf.Pdf) -> None:
    element(document)["/Lang"] = pikepdf.String(NAME)


def in_font_name(document: pikepdf.Pdf) -> None:
    fonts = document.pages[0].obj.Resources.Font
    next(iter(fonts.values()))["/BaseFont"] = pikepdf.Name("/ABCDEF+Rosalind")


def in_loose_stream(document: pikepdf.Pdf) -> None:
    stream = pikepdf.Stream(document, f"so {NAME} it is".encode("utf-16-be"))
    element(document)["/X"] = document.make_indirect(stream)


def drawn(document: pikepdf.Pdf, extra: bytes) -> None:
    page = document.pages[0]
    page.obj["/Contents"] = document.make_stream(page.obj.Contents.read_bytes() + extra)


def in_named_reading(document: pikepdf.Pdf) -> None:
    page = document.pages[0]
    raw = page.obj.Contents.read_bytes()
    named = b"/Span<</ActualText(Rosalind)>>BDC BT"
    page.obj["/Contents"] = document.make_stream(
        raw.replace(b"BT", named, 1).replace(b"ET", b"ET EMC", 1)
    )


def in_marks_of_the_drawing(document: pikepdf.Pdf) -> None:
    drawn(document, b"\n/Span<</Alt(Rosalind)>>BDC EMC\n")


@pytest.mark.parametrize(
    "plant",
    [
        in_title,
        in_author,
        in_metadata,
        in_bookmark,
        in_attachment,
        in_link,
        in_form,
        in_script,
        in_alternative_text,
        in_tag_title,
        in_inner_name,
        in_inner_key,
        in_language,
        in_font_name,
        in_loose_stream,
        in_named_reading,
        in_marks_of_the_drawing,
    ],
)
def test_a_name_planted_anywhere_is_noticed(plant: Callable[[pikepdf.Pdf], None]) -> None:
    assert fault(planted(plant)) in ("name_remains", "packet_not_sound", "packet_words_lost")


def test_a_name_in_the_file_name_is_noticed() -> None:
    assert fault(SOUND, "rosalind's pages.pdf") == "name_remains"


def without(key: str) -> Callable[[pikepdf.Pdf], None]:
    def change(document: pikepdf.Pdf) -> None:
        del document.Root[key]

    return change


@pytest.mark.parametrize(
    "key", ["/StructTreeRoot", "/MarkInfo", "/Lang", "/ViewerPreferences", "/Metadata"]
)
def test_a_file_a_screen_reader_cannot_follow_is_not_sound(key: str) -> None:
    assert fault(planted(without(key))) == "packet_not_sound"


def test_a_lost_or_added_page_is_noticed() -> None:
    def lose(document: pikepdf.Pdf) -> None:
        page = document.pages[0]
        page.obj["/Contents"] = document.make_stream(b"")

    def double(document: pikepdf.Pdf) -> None:
        document.pages.append(document.pages[0])

    assert fault(planted(lose)) == "packet_words_lost"
    assert fault(planted(double)) == "packet_words_lost"


def test_a_word_beyond_the_edge_of_the_sheet_is_lost() -> None:
    def shift(document: pikepdf.Pdf) -> None:
        page = document.pages[0]
        page.obj["/Contents"] = document.make_stream(
            b"1 0 0 1 2000 0 cm\n" + page.obj.Contents.read_bytes()
        )

    assert fault(planted(shift)) == "packet_words_lost"


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"no pdf at all", SOUND[: len(SOUND) // 2]])
def test_what_is_no_whole_pdf_is_not_sound(content: bytes) -> None:
    assert fault(content) in ("packet_not_sound", "packet_words_lost")


def test_a_file_that_opens_without_its_password_is_noticed() -> None:
    locked = packet_from(TEXT, names={NAME: "R."}, password=Private("a b c"))
    content = proved(locked, "x.pdf").content
    prove(content, locked, "x.pdf")
    with pytest.raises(RefusedError):
        prove(SOUND, locked, "x.pdf")
    other = packet_from(TEXT, names={NAME: "R."}, password=Private("another"))
    with pytest.raises(RefusedError):
        prove(content, other, "x.pdf")


def test_older_ways_of_locking_are_not_enough() -> None:
    packet = packet_from("words", password=Private("a b c"))
    with pikepdf.open(io.BytesIO(proved(packet_from("words"), "x.pdf").content)) as document:
        made = io.BytesIO()
        lock = pikepdf.Encryption(owner="a b c", user="a b c", R=4, aes=True)
        document.save(made, encryption=lock, fix_metadata_version=False)
    with pytest.raises(RefusedError) as caught:
        prove(made.getvalue(), packet, "x.pdf")
    assert caught.value.words_key == "packet_not_locked"
