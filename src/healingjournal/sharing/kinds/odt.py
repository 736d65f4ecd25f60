"""A document for word processors (ODT, OpenDocument): headings, lists and quotes as such.

It holds the least that such a file may hold, and says nothing of who made it or when.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from healingjournal.base.resources import assets
from healingjournal.sharing.kinds.container import packed
from healingjournal.sharing.kinds.marking import by_line, element, plain
from healingjournal.sharing.packet import Packet
from healingjournal.sharing.page_words import Block, Run
from healingjournal.sharing.parts import first_text, language, parts, right_to_left

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_KIND = "application/vnd.oasis.opendocument.text"
_URN = "urn:oasis:names:tc:opendocument:xmlns"
_STYLES = {"card": "Card", "note": "Note", "passage": "", "stop": "Stop"}
_SPACES = re.compile(" {2,}")


@dataclass(frozen=True)
class _Place:
    """Where a block stands: the style of its part, in a quote or not, first of a passage."""

    style: str
    quoted: bool = False
    opens: bool = False


def odt(packet: Packet) -> bytes:
    """Give the packet as a document; its words are exactly those of `parts`."""
    files = {
        "mimetype": _KIND,
        "META-INF/manifest.xml": _manifest(),
        "content.xml": _content(packet),
        "meta.xml": _details(packet),
        "styles.xml": _styles(packet.lang),
    }
    return packed({name: content.encode("utf-8") for name, content in files.items()})


def _manifest() -> str:
    entries = {"/": _KIND, "content.xml": "text/xml", "meta.xml": "text/xml",
               "styles.xml": "text/xml"}
    told = "".join(
        element("manifest:file-entry", manifest_full_0path=name, manifest_media_0type=kind)
        for name, kind in entries.items()
    )
    return _HEAD + element(
        "manifest:manifest", told, xmlns_manifest=f"{_URN}:manifest:1.0", manifest_version="1.3"
    )


def _details(packet: Packet) -> str:
    told = element("dc:title", plain(packet.title)) + element("dc:language", packet.lang)
    return _HEAD + element(
        "office:document-meta", element("office:meta", told),
        xmlns_office=f"{_URN}:office:1.0", xmlns_dc="http://purl.org/dc/elements/1.1/",
        office_version="1.3",
    )


def _styles(lang: str) -> str:
    shipped = (assets() / "packet" / "odt-styles.xml").read_text("utf-8")
    return shipped.replace("LANG", lang)


def _content(packet: Packet) -> str:
    body = ""
    for part in parts(packet):
        place = _Place(_STYLES[part.kind], opens=part.kind == "passage")
        body += "".join(_blocks(part.blocks, place))
    text = element("office:body", element("office:text", body))
    return _HEAD + element(
        "office:document-content", text,
        xmlns_office=f"{_URN}:office:1.0", xmlns_text=f"{_URN}:text:1.0", office_version="1.3",
    )


def _blocks(blocks: tuple[Block, ...], place: _Place) -> Iterator[str]:
    for block in blocks:
        yield _block(block, place)
        place = replace(place, opens=False)


def _block(block: Block, place: _Place) -> str:
    match block.kind:
        case "list":
            inside = "".join(_blocks(block.inside, place))
            return element("text:list", inside, text_style_0name="Bullets")
        case "item":
            return element("text:list-item", "".join(_blocks(block.inside, place)))
        case "quote":
            return "".join(_blocks(block.inside, replace(place, quoted=True)))
        case "rule":
            return element("text:p", text_style_0name="Rule")
        case _:
            return _paragraph(block, place)


def _paragraph(block: Block, place: _Place) -> str:
    text = first_text(block)
    lang = language(text)
    way = "_rtl" if right_to_left(text) else ""
    words = "".join(map(_run, block.runs))
    if lang and words:
        words = element("text:span", words, text_style_0name=f"in_{lang}")
    if block.kind == "heading":
        name = "CardHeading" if place.style == "Card" else f"Heading{block.level}"
        return element(
            "text:h", words, text_style_0name=name + way, text_outline_0level=str(block.level)
        )
    name = place.style or ("Quote" if place.quoted else "First" if place.opens else "Words")
    return element("text:p", words, text_style_0name=name + way)


def _run(run: Run) -> str:
    made = "".join(
        ("<text:line-break/>" if broken else "") + _spaced(line)
        for line, broken in by_line(run.text)
    )
    name = ("Strong" if run.strong else "") + ("Emphasis" if run.emphasis else "")
    return element("text:span", made, text_style_0name=name) if name and made else made


def _spaced(line: str) -> str:
    """Spell out spaces that follow one another; they would be read as one."""
    made, place = "", 0
    for match in _SPACES.finditer(line):
        made += plain(line[place : match.start() + 1])
        made += element("text:s", text_c=str(len(match.group()) - 1))
        place = match.end()
    return made + plain(line[place:])
