"""The proof notices whatever is planted in a finished file that is no PDF."""

import base64
import io
import zipfile
from collections.abc import Callable

import pytest

from healingjournal.base.errors import RefusedError
from healingjournal.sharing.kinds.checking import prove_kind
from healingjournal.sharing.kinds.container import packed, unpacked
from tests.sharing.kinds.reading_anew import KINDS, PASSWORD, finished, of_kind
from tests.sharing.reading_back import packet_from

NAME = "Rosalind"
TEXT = "# A day\n\nRosalind came to **tea**.\n\n- and cake\n\nمرحب"
PACKET = packet_from(TEXT, names={NAME: "R."}, boundaries=("Hear me.",), note="a note")
SOUND = {kind: finished(PACKET, kind) for kind in KINDS}
BODY = {"docx": "word/document.xml", "odt": "content.xml"}
Change = Callable[[dict[str, bytes]], None]
NOTICED = ("name_remains", "packet_not_sound", "packet_words_lost")


def fault(content: bytes, kind: str, file_name: str = "pages") -> str:
    with pytest.raises(RefusedError) as caught:
        prove_kind(content, of_kind(PACKET, kind), file_name)
    return caught.value.words_key


def changed(kind: str, change: Change) -> bytes:
    files = unpacked(SOUND[kind])
    change(files)
    return packed(files)


def in_body(old: str, new: str, kind: str) -> bytes:
    def change(files: dict[str, bytes]) -> None:
        assert old.encode() in files[BODY[kind]]
        files[BODY[kind]] = files[BODY[kind]].replace(old.encode(), new.encode(), 1)

    return changed(kind, change)


@pytest.mark.parametrize("kind", KINDS)
def test_a_sound_file_is_proved(kind: str) -> None:
    prove_kind(SOUND[kind], of_kind(PACKET, kind), "pages")


@pytest.mark.parametrize("kind", KINDS)
def test_a_name_in_the_file_name_is_noticed(kind: str) -> None:
    assert fault(SOUND[kind], kind, f"for rosalind.{kind}") == "name_remains"


@pytest.mark.parametrize("kind", KINDS)
def test_a_word_lost_added_or_moved_is_noticed(kind: str) -> None:
    for old, new in (("cake", ""), ("cake", "cake Rosalind"), ("cake", "c ake"), ("tea", "cake")):
        if kind in BODY:
            content = in_body(old, new, kind)
        else:
            content = SOUND[kind].replace(old.encode(), new.encode(), 1)
        assert fault(content, kind) == "packet_words_lost"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("cut", [0, 1, 60, -2])
def test_what_is_no_whole_file_is_noticed(kind: str, cut: int) -> None:
    assert fault(SOUND[kind][:cut], kind) in NOTICED


def renamed(files: dict[str, bytes]) -> None:
    files[f"{NAME}.xml"] = b"<a/>"


def picture(files: dict[str, bytes]) -> None:
    files["word/media/image1.png"] = b"\x89PNG" + NAME.encode()


def thumbnail(files: dict[str, bytes]) -> None:
    files["Thumbnails/thumbnail.png"] = b"\x89PNG"


def comments(files: dict[str, bytes]) -> None:
    files["word/comments.xml"] = f"<c>{NAME}</c>".encode()


@pytest.mark.parametrize("kind", BODY)
@pytest.mark.parametrize("plant", [renamed, picture, thumbnail, comments])
def test_a_file_planted_in_the_container_is_noticed(kind: str, plant: Change) -> None:
    assert fault(changed(kind, plant), kind) in ("packet_not_sound", "name_remains")


def details(kind: str, inside: str) -> bytes:
    name = {"docx": "docProps/core.xml", "odt": "meta.xml"}[kind]

    def change(files: dict[str, bytes]) -> None:
        files[name] = files[name].replace(b"</dc:title>", b"</dc:title>" + inside.encode())

    return changed(kind, change)


@pytest.mark.parametrize("kind", BODY)
@pytest.mark.parametrize(
    "inside",
    [
        f"<dc:creator>{NAME}</dc:creator>",
        "<dc:creator>Somebody</dc:creator>",
        "<meta:generator>AProgram/7.4</meta:generator>",
        "<dc:date>2026-12-01T18:30:00</dc:date>",
        f"<!-- {NAME} -->",
        f"<?note {NAME}?>",
    ],
)
def test_details_of_who_when_and_how_are_noticed(kind: str, inside: str) -> None:
    plain = inside.replace("meta:generator", "dc:generator")
    assert fault(details(kind, plain), kind) in ("packet_not_sound", "name_remains")


@pytest.mark.parametrize("kind", BODY)
def test_another_title_is_noticed(kind: str) -> None:
    def change(files: dict[str, bytes]) -> None:
        for name in ("docProps/core.xml", "meta.xml"):
            if name in files:
                files[name] = files[name].replace(b">Pages<", f">{NAME}’s pages<".encode())

    assert fault(changed(kind, change), kind) == "name_remains"


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        ("docx", "<w:body>", f'<w:body><w:del w:author="{NAME}"><w:r/></w:del>'),
        ("docx", "<w:body>", f'<w:body><w:bookmarkStart w:id="1" w:name="{NAME}"/>'),
        ("docx", "<w:body>", f'<w:body><w:drawing><a descr="{NAME}"/></w:drawing>'),
        ("docx", "<w:body>", f'<w:body><w:hyperlink w:anchor="x" w:tooltip="{NAME}"/>'),
        ("docx", "<w:body>", f"<w:body><w:instrText>{NAME}</w:instrText>"),
        ("docx", 'w:val="Card"', f'w:val="{NAME}"'),
        ("docx", "<w:body>", '<w:body w:rsidR="00A1B2C3">'),
        ("odt", "<office:text>", f'<office:text><text:a href="http://x.org/{NAME}"/>'),
        ("odt", "<office:text>", f'<office:text><text:bookmark text:name="{NAME}"/>'),
        ("odt", "<office:text>", f"<office:text><svg:title>{NAME}</svg:title>"),
        ("odt", "<office:text>", f"<office:text><office:annotation>{NAME}</office:annotation>"),
        ("odt", 'text:style-name="Card"', f'text:style-name="{NAME}"'),
    ],
)
def test_a_name_in_marks_links_notes_or_titles_is_noticed(kind: str, old: str, new: str) -> None:
    assert fault(in_body(old, new, kind), kind) in NOTICED


@pytest.mark.parametrize("kind", BODY)
def test_entities_of_ones_own_are_refused(kind: str) -> None:
    def change(files: dict[str, bytes]) -> None:
        body = files[BODY[kind]].decode()
        head, rest = body.split("?>", 1)
        entity = f'{head}?><!DOCTYPE x [<!ENTITY n "cake">]>{rest}'
        files[BODY[kind]] = entity.replace("cake</", "&n;</").encode()

    assert fault(changed(kind, change), kind) == "packet_not_sound"


def zipped(change: Callable[[zipfile.ZipFile, zipfile.ZipInfo], None]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in unpacked(SOUND["docx"]).items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = entry.external_attr = 0
            entry.compress_type = zipfile.ZIP_DEFLATED
            change(archive, entry)
            archive.writestr(entry, content)
    return made.getvalue()


def with_a_date(_: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    entry.date_time = (2026, 12, 1, 18, 30, 0)


def with_a_note_on_each(_: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    entry.comment = NAME.encode()


def with_a_note(archive: zipfile.ZipFile, _: zipfile.ZipInfo) -> None:
    archive.comment = NAME.encode()


def with_more(_: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    entry.extra = b"\x99\x99\x08\x00" + NAME.encode()


def with_a_system(_: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    entry.create_system = 3


@pytest.mark.parametrize(
    "plant", [with_a_date, with_a_note_on_each, with_a_note, with_more, with_a_system]
)
def test_what_a_container_says_of_itself_is_noticed(
    plant: Callable[[zipfile.ZipFile, zipfile.ZipInfo], None],
) -> None:
    assert fault(zipped(plant), "docx") == "packet_not_sound"


def test_bytes_before_between_and_after_are_noticed() -> None:
    sound = SOUND["docx"]
    for content in (NAME.encode() + sound, sound + NAME.encode()):
        assert fault(content, "docx") == "packet_not_sound"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<main>", f"<main><!-- {NAME} -->"),
        ("<main>", f'<main><img alt="{NAME}" src="">'),
        ("<main>", '<main><img src="http://x.org/a.png">'),
        ("<main>", "<main><script>1</script>"),
        ("<main>", '<main><link rel="stylesheet" href="http://x.org/a.css">'),
        ("<main>", f'<main title="{NAME}">'),
        ("<main>", f'<main data-x="{NAME}">'),
        ("<main>", '<main onclick="x()">'),
        ("<main>", f'<main><a href="#">{NAME}</a>'),
        ("<title>Pages", f"<title>{NAME}"),
        ("<style>", f"<style>/* {NAME} */"),
        ("<style>", "<style>@import 'http://x.org/a.css';"),
        ("<meta name", f'<meta name="author" content="{NAME}"><meta name'),
        ("<meta name", '<meta name="generator" content="a program"><meta name'),
        ("default-src &#x27;none&#x27;", "default-src *"),
        ("</html>", f"</html><?{NAME}?>"),
        ("</html>", f"</html>{NAME}"),
        ("<!DOCTYPE html>", f"<!DOCTYPE html SYSTEM '{NAME}'>"),
        ("</strong>", ""),
    ],
)
def test_whatever_is_planted_in_a_page_is_noticed(old: str, new: str) -> None:
    page = SOUND["html"].decode()
    assert old in page
    assert fault(page.replace(old, new, 1).encode(), "html") in NOTICED


@pytest.mark.parametrize(
    "more",
    [
        f"<!-- {NAME} -->", f"[{NAME}]: http://x.org", f"[a](http://x.org/{NAME})",
        f"![{NAME}](a.png)", "    code", "```\ncode\n```", "<b>bold</b>", f"Ros*alind* {NAME}",
        f"[a](b '{NAME}')", "<http://x.org>",
    ],
)
def test_whatever_is_planted_in_markdown_is_noticed(more: str) -> None:
    assert fault(SOUND["md"] + f"\n{more}\n".encode(), "md") in NOTICED


@pytest.mark.parametrize("kind", KINDS)
def test_a_name_that_stands_in_the_words_themselves_is_noticed(kind: str) -> None:
    # As if changing it had failed: the words are those of the packet, and yet no file.
    whole = packet_from(TEXT, note="a note", boundaries=("Hear me.",))
    content = finished(whole, kind)
    asked = of_kind(PACKET, kind)
    with pytest.raises(RefusedError):
        prove_kind(content, asked, "pages")


@pytest.mark.parametrize(
    "hidden", ["Ros&shy;alind", "ROSALI\u0301ND", "Ros\u200balind", "Ros-\nalind"]
)
@pytest.mark.parametrize("kind", KINDS)
def test_a_name_in_disguise_is_noticed(kind: str, hidden: str) -> None:
    packet = packet_from("Quiet words.", note=hidden)
    content = finished(packet, kind)
    named = packet_from("Quiet words.", note=hidden, names={NAME: "R."})
    with pytest.raises(RefusedError) as caught:
        prove_kind(content, of_kind(named, kind), "pages")
    assert caught.value.words_key == "name_remains"


@pytest.mark.parametrize("kind", KINDS)
def test_a_sealed_file_that_is_not_ours_or_not_whole_is_noticed(kind: str) -> None:
    content = finished(PACKET, kind, PASSWORD)
    head, _, rest = content.partition(b"\n--- ")
    wrong = (
        SOUND[kind], content[:-1], content + b"\0", content[:-1] + bytes([content[-1] ^ 1]),
        head + b"\n--- " + base64.b64encode(bytes(32)).rstrip(b"=") + b"\n" + rest[44:],
    )
    for each in wrong[: 5 if kind == "docx" else 2]:
        with pytest.raises(RefusedError) as caught:
            prove_kind(each, of_kind(PACKET, kind, PASSWORD), "pages")
        assert caught.value.words_key == "packet_not_locked"
