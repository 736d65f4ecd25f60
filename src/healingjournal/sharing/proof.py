"""The proof of a finished file: all that was chosen is in it, and nothing that was taken out.

The bytes are opened anew, as a stranger would open them, with two libraries that had no part
in typesetting: pypdfium2 reads the pages, pikepdf walks through every object inside.
"""

import io
import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId
from healingjournal.base.private import Private
from healingjournal.sharing.finishing import finished, metadata
from healingjournal.sharing.fonts import fonts
from healingjournal.sharing.matcher import Matcher
from healingjournal.sharing.packet import Packet
from healingjournal.sharing.page_words import page_words
from healingjournal.sharing.parts import LANGUAGES
from healingjournal.sharing.reading import read_pages
from healingjournal.sharing.sheets import lengths_of
from healingjournal.sharing.spec import PacketSpec, Passage
from healingjournal.sharing.typeset import typeset

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

# What a packet never holds: files, forms, scripts, bookmarks, links, notes.
_NEVER_IN_ROOT = ("/Names", "/AcroForm", "/OpenAction", "/AA", "/AF", "/Collection", "/Dests")
_NEVER_IN_PAGE = ("/Annots", "/AA", "/AF", "/Thumb", "/PieceInfo", "/LastModified")
_IN_MARKS = frozenset(
    {b"MCID", b"ActualText", b"Lang", b"Type", b"Subtype", b"Attached", b"BBox", b"Top",
     b"Bottom", b"Left", b"Right", b"Pagination", b"Layout", b"Page", b"Header", b"Footer"}
)
_MARKS = re.compile(rb"<<((?:[^<>]|<[0-9A-Fa-f\s]*>)*)>>\s*BDC")
_NAME = re.compile(rb"/([A-Za-z]+)")
_SUBSET = re.compile(r"/?[A-Z]{6}\+([A-Za-z0-9]+)")
# Streams that hold shapes, not words: the pages' drawing is read as text, glyph maps too.
_SHAPES = ("/FontFile", "/FontFile2", "/FontFile3", "/ToUnicode", "/CIDToGIDMap", "/CIDSet")


def prove(pdf: bytes, packet: Packet, file_name: str) -> None:
    """Prove a finished file; raises RefusedError saying what does not hold.

    `packet_words_lost`: a page does not hold its words. `name_remains`: a name that was to be
    replaced is still there (`field` says where). `packet_not_sound`: the file holds what no
    packet holds, or lacks what makes it readable with a screen reader. `packet_not_locked`:
    it opens without its password, or not with it.
    """
    matcher = Matcher.of(each.find for each in packet.spec.replace)
    password = packet.spec.password
    try:
        _prove_locked(pdf, password)
        if lengths_of(packet, pdf, password) is None:
            raise RefusedError("packet_words_lost")
        _prove_text(pdf, matcher, password)
        _prove_inside(pdf, packet, matcher, password)
    except ValueError:
        raise RefusedError("packet_not_sound") from None
    if matcher.hits(file_name):
        raise RefusedError("name_remains", field="out")


def prove_words(packet: Packet, file_name: str) -> None:
    """Say before any work which part still holds a name; raises RefusedError with `field`.

    `group` goes to the ledger only, but a name in it stays beside the packet for good.
    """
    matcher = Matcher.of(each.find for each in packet.spec.replace)
    spec = packet.spec
    told = [("group", spec.group), ("note", spec.note), ("out", file_name)]
    told += [("day_word", spec.day_word if spec.blur_dates else "")]
    told += [(f"boundaries[{n}]", each) for n, each in enumerate(spec.boundaries)]
    told += [(f"replace[{n}].with", each.stands_in) for n, each in enumerate(spec.replace)]
    for place, text in told:
        if matcher.hits(text):
            raise RefusedError("name_remains", field=place)


def _prove_text(pdf: bytes, matcher: Matcher, password: Private[str] | None) -> None:
    pages = read_pages(pdf, password)
    for text in (
        "\n".join(page.everything for page in pages),
        "\n".join(page.on_sheet for page in pages),
    ):
        if matcher.hits(text):
            raise RefusedError("name_remains", field="text")


def _prove_inside(
    pdf: bytes, packet: Packet, matcher: Matcher, password: Private[str] | None
) -> None:
    with _opened(pdf, password) as document:
        _prove_kind(document, packet)
        ordinary = _ordinary() | set(_as_text(metadata(packet.title, packet.lang)))
        for place, text in told_inside(document):
            if text not in ordinary and matcher.hits(text):
                raise RefusedError("name_remains", field=place)


def _opened(pdf: bytes, password: Private[str] | None) -> "Pdf":
    import pikepdf

    try:
        return pikepdf.open(io.BytesIO(pdf), password=password.open() if password else "")
    except (pikepdf.PdfError, pikepdf.PasswordError):
        raise RefusedError("packet_not_locked" if password else "packet_not_sound") from None


def _prove_locked(pdf: bytes, password: Private[str] | None) -> None:
    """With a password: AES-256 of revision 6, shut without it, open with it, also read aloud."""
    import pikepdf

    if password is None:
        return
    try:
        pikepdf.open(io.BytesIO(pdf)).close()
    except pikepdf.PasswordError:
        with _opened(pdf, password) as document:
            kind, allowed = document.encryption, document.allow
            if not (allowed.accessibility and allowed.extract):
                raise RefusedError("packet_not_sound") from None
            if kind.R == 6 and kind.bits == 256:
                return
    except pikepdf.PdfError:
        raise RefusedError("packet_not_sound") from None
    raise RefusedError("packet_not_locked")


def _prove_kind(document: "Pdf", packet: Packet) -> None:
    """Tagged, with a language and a title; only our own metadata; nothing but pages."""
    root = document.Root
    tagged = (
        "/StructTreeRoot" in root
        and _says(root, "/MarkInfo", "/Marked")
        and _says(root, "/ViewerPreferences", "/DisplayDocTitle")
        and str(root.get("/Lang")) == packet.lang
    )
    own = "/Metadata" in root and root.Metadata.read_bytes() == metadata(packet.title, packet.lang)
    title = {str(key): str(value) for key, value in document.docinfo.items()}
    plain = (
        not any(key in root for key in _NEVER_IN_ROOT)
        and ("/Outlines" not in root or "/First" not in root.Outlines)
        and not any(key in page.obj for page in document.pages for key in _NEVER_IN_PAGE)
        and not list(document.attachments)
    )
    if not (tagged and own and title == {"/Title": packet.title} and plain):
        raise RefusedError("packet_not_sound")
    for page in document.pages:
        for marks in _MARKS.findall(_drawing(page.obj)):
            if not set(_NAME.findall(marks)) <= _IN_MARKS:
                raise RefusedError("packet_not_sound")


def _says(root: "Object", group: str, key: str) -> bool:
    return group in root and key in root[group] and bool(root[group][key])


def _drawing(page: "Object") -> bytes:
    import pikepdf

    contents = page.get("/Contents")
    if contents is None:
        return b""
    parts = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    return b"\n".join(part.read_bytes() for part in parts)


def told_inside(document: "Pdf") -> Iterator[tuple[str, str]]:
    """Give every name and every piece of text inside a file, with a word for its place."""
    import pikepdf

    hidden = document.trailer.get("/Encrypt")
    lock = hidden.objgen if hidden is not None else None
    shapes = set(_shapes(document))
    for found in document.objects:
        if found is None or found.objgen == lock:
            continue
        yield from _told(found)
        if isinstance(found, pikepdf.Stream) and found.objgen not in shapes:
            for text in _as_text(found.read_bytes()):
                yield "inside", text
    yield from _told(document.docinfo)


def _as_text(raw: bytes) -> tuple[str, ...]:
    return tuple(raw.decode(each, "replace") for each in ("utf-8", "utf-16-be", "utf-16-le"))


def _told(found: "Object") -> Iterator[tuple[str, str]]:
    import pikepdf

    if isinstance(found, pikepdf.String):
        yield "inside", str(found)
    elif isinstance(found, pikepdf.Name):
        yield from _of_name(str(found))
    elif isinstance(found, pikepdf.Array):
        for each in list(found):
            if not getattr(each, "is_indirect", False):
                yield from _told(each)
    elif isinstance(found, pikepdf.Dictionary | pikepdf.Stream):
        for key, value in found.items():
            yield from _of_name(str(key))
            if not getattr(value, "is_indirect", False):
                yield from _told(value)


def _of_name(name: str) -> Iterator[tuple[str, str]]:
    subset = _SUBSET.match(name)
    if subset and _is_font(subset.group(1)):
        return
    yield "inside", name.removeprefix("/")


def _shapes(document: "Pdf") -> Iterator[tuple[int, int]]:
    import pikepdf

    for page in document.pages:
        contents = page.obj.get("/Contents")
        if contents is not None:
            parts = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
            yield from (part.objgen for part in parts)
    for found in document.objects:
        if isinstance(found, pikepdf.Dictionary):
            for key in _SHAPES:
                if key in found:
                    yield found[key].objgen


@cache
def _is_font(name: str) -> bool:
    # The system's fonts are asked last: there may be thousands.
    return any(
        name.startswith(family.replace(" ", ""))
        for system in (False, True)
        for family in fonts(system=system).families()
    )


@cache
def _ordinary() -> frozenset[str]:
    """Give the names and texts that every packet holds, read from one with made-up words."""
    import pikepdf

    words = page_words(
        "# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f\n\n- g\n\n> **h** *i*\n\n---\n\n"
        "\u0627\u0628 \u0915\u093f"
    )
    spec = PacketSpec((Passage(EntryId("")),), boundaries=("j",), note="k", stop_after=1)
    found: set[str] = set(LANGUAGES)
    packet = Packet(spec, (words, words), (), "x")
    pdf = finished(typeset(packet).pdf, packet.title, packet.lang, None)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        found.update(text for _, text in told_inside(document))
    return frozenset(found)
