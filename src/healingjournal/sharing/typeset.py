"""Typesetting: a packet becomes a tagged PDF (PDF/UA-1) or pictures of its pages, in memory.

The person's text goes in as JSON data and never as markup; nothing is written to disk.
Importing typst costs about 20 ms, so it is imported where it is used.
"""

import json
import re
import unicodedata
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from healingjournal.base.errors import RefusedError
from healingjournal.base.resources import assets
from healingjournal.sharing.fonts import ANY, by_font, families, fonts
from healingjournal.sharing.packet import BULLET, Packet
from healingjournal.sharing.page_words import Block, Run
from healingjournal.sharing.parts import first_text, language, parts, right_to_left, seen

if TYPE_CHECKING:
    from typst import Compiler

Json = dict[str, object]

# Longer stretches without a place to break would run over the edge of the sheet.
_LONGEST = 18
_STRETCH = re.compile(rf"[^ \t\n\u200b]{{{_LONGEST + 1},}}")
_MISSING = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-fA-F]+)\}|(.))")

@dataclass(frozen=True)
class Typeset:
    """A packet typeset: the PDF, or the letters for which no font has a shape (then no PDF)."""

    pdf: bytes = field(repr=False)
    missing: tuple[str, ...] = field(default=(), repr=False)


def typeset(packet: Packet) -> Typeset:
    """Typeset to PDF/UA-1; the system's fonts are asked only where the packages have no shape."""
    found = _compiled(packet, system=False)
    return _compiled(packet, system=True) if found.missing else found


def pictures(packet: Packet, ppi: int = 144) -> tuple[bytes, ...]:
    """Give every page as PNG, from the same pages as the PDF."""
    return _pictures(packet, ppi, system=bool(_compiled(packet, system=False).missing))


def _pictures(packet: Packet, ppi: int, *, system: bool) -> tuple[bytes, ...]:
    made = _compiler(packet, system=system).compile(format="png", ppi=float(ppi))
    return (made,) if isinstance(made, bytes) else tuple(made or ())


def draft(packet: Packet) -> bytes:
    """Give a PDF in which missing letters are empty boxes: for looking at, never to be kept."""
    made = _compiler(packet, system=True).compile(format="pdf")
    if not isinstance(made, bytes):
        raise RefusedError("packet_not_set")
    return made


def _compiled(packet: Packet, *, system: bool) -> Typeset:
    from typst import TypstError

    try:
        made = _compiler(packet, system=system).compile(format="pdf", pdf_standards="ua-1")
    except TypstError as error:
        missing = _missing(error.diagnostic)
        if not missing:
            raise RefusedError("packet_not_set") from None
        return Typeset(b"", missing)
    if not isinstance(made, bytes):
        raise RefusedError("packet_not_set")
    return Typeset(made)


def _missing(diagnostic: str) -> tuple[str, ...]:
    shapes: dict[str, None] = {}
    for match in _MISSING.finditer(diagnostic):
        for letter in _ESCAPE.sub(_unescaped, match.group(1)):
            if unicodedata.category(letter) != "Cf":
                shapes.setdefault(letter)
    return tuple(shapes)


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match.group(1), 16)) if match.group(1) else match.group(2)


def letter_name(letter: str) -> str:
    """Give a letter by its number and name, as a person can look it up."""
    return f"U+{ord(letter):04X} {unicodedata.name(letter, '')}".strip()


def _compiler(packet: Packet, *, system: bool) -> "Compiler":
    from typst import Compiler

    return Compiler(
        str(assets() / "packet.typ"),
        root=str(assets()),
        font_paths=fonts(system=system),
        ignore_system_fonts=True,
        sys_inputs={"packet": json.dumps(_data(packet))},
    )


def _data(packet: Packet) -> Json:
    made: dict[str, list[Json]] = {"card": [], "note": [], "parts": []}
    for part in parts(packet):
        match part.kind:
            case "card" | "note":
                made[part.kind] = [_block(each) for each in part.blocks]
            case "stop":
                made["parts"].append({"stop": part.blocks[0].text()})
            case "passage":
                made["parts"].append({"blocks": [_block(each) for each in part.blocks]})
    return {
        "title": packet.title,
        "lang": packet.lang,
        "scale": packet.scale,
        "fonts": list(families("")),
        "bullet": BULLET,
        **made,
    }


def _block(block: Block) -> Json:
    text = first_text(block)
    order = families(block.text())
    return {
        "kind": block.kind,
        "level": block.level,
        "rtl": right_to_left(text),
        "lang": language(text),
        "runs": [each for run in block.runs for each in _runs(run, order)],
        "inside": [_block(each) for each in block.inside],
    }


def _runs(run: Run, order: tuple[str, ...]) -> list[Json]:
    made: list[Json] = []
    for number, line in enumerate(shown(run.text).split("\n")):
        if number:
            made.append({"break": True})
        for stretch, family in by_font(line, order):
            each: Json = {"text": stretch, "strong": run.strong, "emphasis": run.emphasis}
            made.append(each if family == ANY else {**each, "font": family})
    return made


def shown(text: str) -> str:
    """Give text as it is typeset: without what shows nothing, long words with places to break."""
    return _STRETCH.sub(lambda match: _breakable(match.group()), seen(text))


def _breakable(stretch: str) -> str:
    made: list[str] = []
    since = 0
    for before, letter in pairwise(stretch):
        made.append(before)
        since += len(unicodedata.normalize("NFKC", before))
        if since >= (_LONGEST if _alphabet(letter) else 2 * _LONGEST) and _may_part(letter):
            made.append("\u200b")
            since = 0
    return "".join(made) + stretch[-1]


def _alphabet(letter: str) -> bool:
    return letter < "\u0590" or "\u1e00" <= letter < "\u2000"


def _may_part(letter: str) -> bool:
    # Emoji break anyway; a sign stays with its letter.
    return letter < "\U00010000" and unicodedata.category(letter)[0] not in "MC"
