"""A document for word processors (DOCX): headings, lists and quotes as such, and no traces.

It holds the least that such a file may hold. Programs that keep to it also leave the name of
whoever changes it later out of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from healingjournal.base.resources import assets
from healingjournal.sharing.kinds.container import packed
from healingjournal.sharing.kinds.marking import by_line, directions, element, plain
from healingjournal.sharing.packet import Packet
from healingjournal.sharing.page_words import Block, Run
from healingjournal.sharing.parts import Part, first_text, language, parts, right_to_left

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OPENXML = "http://schemas.openxmlformats.org"
_WORDS = f"{_OPENXML}/wordprocessingml/2006/main"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATED = f"{_OPENXML}/officeDocument/2006/relationships"
_INNER = ("styles", "settings", "numbering")
_STYLES = {"card": "Card", "note": "Note", "passage": "", "stop": "Stop"}
_EASTERN = ("zh", "ja", "ko")
# Word knows nine levels of a list, and six of our headings.
_DEEPEST = 8


@dataclass(frozen=True)
class _Place:
    """Where a block stands: the style of its part, how deep, and what is still to be marked."""

    style: str
    lists: int = 0
    quotes: int = 0
    # The first words of an item have its bullet, those of a passage some room above.
    bullet: bool = False
    opens: bool = False


def docx(packet: Packet) -> bytes:
    """Give the packet as a document; its words are exactly those of `parts`."""
    files = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relations(
            (f"{_RELATED}/officeDocument", "word/document.xml"),
            (
                f"{_OPENXML}/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml",
            ),
        ),
        "docProps/core.xml": _details(packet),
        "word/_rels/document.xml.rels": _relations(
            *((f"{_RELATED}/{each}", f"{each}.xml") for each in _INNER)
        ),
        "word/document.xml": _document(packet),
        "word/numbering.xml": _numbering(),
        "word/settings.xml": _shipped("settings"),
        "word/styles.xml": _shipped("styles").replace("LANG", packet.lang),
    }
    return packed({name: content.encode("utf-8") for name, content in files.items()})


def _shipped(name: str) -> str:
    return (assets() / "packet" / f"docx-{name}.xml").read_text("utf-8")


def _types() -> str:
    kinds = {"document": "document.main", **{each: each for each in _INNER}}
    told = [
        element("Default", Extension="rels",
                ContentType="application/vnd.openxmlformats-package.relationships+xml"),
        element("Default", Extension="xml", ContentType="application/xml"),
        element("Override", PartName="/docProps/core.xml",
                ContentType="application/vnd.openxmlformats-package.core-properties+xml"),
        *(
            element("Override", PartName=f"/word/{name}.xml", ContentType=f"{_TYPES}.{kind}+xml")
            for name, kind in kinds.items()
        ),
    ]
    return _HEAD + element("Types", "".join(told), xmlns=f"{_OPENXML}/package/2006/content-types")


def _relations(*relations: tuple[str, str]) -> str:
    told = "".join(
        element("Relationship", Id=f"r{number}", Type=kind, Target=target)
        for number, (kind, target) in enumerate(relations, start=1)
    )
    return _HEAD + element(
        "Relationships", told, xmlns=f"{_OPENXML}/package/2006/relationships"
    )


def _details(packet: Packet) -> str:
    told = element("dc:title", plain(packet.title)) + element("dc:language", packet.lang)
    return _HEAD + element(
        "cp:coreProperties", told,
        xmlns_cp=f"{_OPENXML}/package/2006/metadata/core-properties",
        xmlns_dc="http://purl.org/dc/elements/1.1/",
    )


def _numbering() -> str:
    levels = "".join(
        element(
            "w:lvl",
            element("w:start", w_val="1")
            + element("w:numFmt", w_val="bullet")
            + element("w:lvlText", w_val="\u2022")
            + element("w:lvlJc", w_val="left")
            + element("w:pPr", element("w:ind", w_left=str(_in(level + 1)), w_hanging="340")),
            w_ilvl=str(level),
        )
        for level in range(_DEEPEST + 1)
    )
    kind = element("w:multiLevelType", w_val="hybridMultilevel")
    return _HEAD + element(
        "w:numbering",
        element("w:abstractNum", kind + levels, w_abstractNumId="1")
        + element("w:num", element("w:abstractNumId", w_val="1"), w_numId="1"),
        xmlns_w=_WORDS,
    )


def _document(packet: Packet) -> str:
    body = "".join(each for part in parts(packet) for each in _part(part))
    page = element("w:pgSz", w_w="11906", w_h="16838") + element(
        "w:pgMar", w_top="1361", w_right="1474", w_bottom="1474", w_left="1474",
        w_header="709", w_footer="709", w_gutter="0",
    )
    return _HEAD + element(
        "w:document", element("w:body", body + element("w:sectPr", page)), xmlns_w=_WORDS
    )


def _part(part: Part) -> Iterator[str]:
    place = _Place(_STYLES[part.kind], opens=part.kind == "passage")
    yield from _blocks(part.blocks, place)


def _blocks(blocks: tuple[Block, ...], place: _Place) -> Iterator[str]:
    for block in blocks:
        yield from _block(block, place)
        place = replace(place, bullet=False, opens=False)


def _block(block: Block, place: _Place) -> Iterator[str]:
    match block.kind:
        case "list":
            yield from _blocks(block.inside, replace(place, lists=place.lists + 1))
        case "item":
            yield from _blocks(block.inside, replace(place, bullet=True))
        case "quote":
            yield from _blocks(block.inside, replace(place, quotes=place.quotes + 1))
        case "rule":
            yield element("w:p", element("w:pPr", element("w:pStyle", w_val="Rule")))
        case _:
            yield _paragraph(block, place)


def _paragraph(block: Block, place: _Place) -> str:
    text = first_text(block)
    style = place.style or ("Quote" if place.quotes else "")
    if block.kind == "heading":
        style = "CardHeading" if place.style == "Card" else f"Heading{block.level}"
    marks = element("w:pStyle", w_val=style) if style else ""
    if place.bullet:
        level = element("w:ilvl", w_val=str(min(place.lists - 1, _DEEPEST)))
        marks += element("w:numPr", level + element("w:numId", w_val="1"))
    if right_to_left(text):
        marks += element("w:bidi")
    if place.opens:
        marks += element("w:spacing", w_before="480")
    marks += _indent(place)
    runs = "".join(each for run in block.runs for each in _runs(run, language(text)))
    return element("w:p", (element("w:pPr", marks) if marks else "") + runs)


def _indent(place: _Place) -> str:
    depth = min(place.lists, _DEEPEST + 1) + place.quotes
    if not depth or (place.bullet and not place.quotes):
        return ""
    return element("w:ind", w_left=str(_in(depth)), w_hanging="340" if place.bullet else "")


def _in(depth: int) -> int:
    return 454 * depth


def _runs(run: Run, lang: str) -> Iterator[str]:
    for line, broken in by_line(run.text):
        if broken:
            yield element("w:r", element("w:br"))
        for text, right in directions(line):
            marks = _looks(run, lang, right=right)
            words = f'<w:t xml:space="preserve">{plain(text)}</w:t>'
            yield element("w:r", (element("w:rPr", marks) if marks else "") + words)


def _looks(run: Run, lang: str, *, right: bool) -> str:
    marks = ""
    if run.strong:
        marks += element("w:b") + element("w:bCs")
    if run.emphasis:
        marks += element("w:i") + element("w:iCs")
    if right:
        marks += element("w:rtl")
    if lang in _EASTERN:
        marks += element("w:lang", w_eastAsia=lang)
    elif right and lang:
        marks += element("w:lang", w_bidi=lang)
    elif lang:
        marks += element("w:lang", w_val=lang, w_bidi=lang if lang in ("hi", "th") else "")
    return marks
