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
from healingjournal.sharing import words
from healingjournal.sharing.fonts import ANY, by_font, families, fonts
from healingjournal.sharing.packet import BULLET, Packet
from healingjournal.sharing.page_words import Block, Run, plain_paragraph

if TYPE_CHECKING:
    from typst import Compiler

Json = dict[str, object]

# Longer stretches without a place to break would run over the edge of the sheet.
_LONGEST = 18
_STRETCH = re.compile(rf"[^ \t\n\u200b]{{{_LONGEST + 1},}}")
_MISSING = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
# A soft hyphen would show where a line ends; PDF/UA refuses the others.
_HIDDEN = "\u00ad\ufeff\ufffe\uffff"
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-fA-F]+)\}|(.))")
_LANG = {"ARABIC": "ar", "HEBREW": "he", "DEVANAGARI": "hi", "THAI": "th", "HANGUL": "ko",
         "HIRAGANA": "ja", "KATAKANA": "ja", "CJK": "zh", "GREEK": "el"}
# The languages a paragraph may be marked with, told by its first letter.
LANGUAGES = frozenset(_LANG.values())


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
    parts: list[Json] = []
    levels = _Levels(1 if packet.spec.boundaries else 0)
    for number, passage in enumerate(packet.passages, start=1):
        parts.append({"blocks": [_block(each, levels) for each in passage]})
        if number == packet.stop_after:
            parts.append({"stop": words.stop_is_fine(packet.lang)})
    return {
        "title": packet.title,
        "lang": packet.lang,
        "scale": packet.scale,
        "fonts": list(families("")),
        "bullet": BULLET,
        "before": words.before_i_read(packet.lang),
        "card": [_block(plain_paragraph(each), levels) for each in packet.spec.boundaries],
        "note": [_block(plain_paragraph(packet.spec.note), levels)] if packet.spec.note else [],
        "parts": parts,
    }


class _Levels:
    """Keeps headings in steps: PDF/UA knows no level that skips the one above."""

    def __init__(self, last: int) -> None:
        self._last = last

    def fitting(self, level: int) -> int:
        self._last = min(max(level, 1), self._last + 1)
        return self._last


def _block(block: Block, levels: _Levels) -> Json:
    text = _first_text(block)
    order = families(block.text())
    heads = block.kind == "heading" and bool(text.strip())
    return {
        # PDF/UA knows no heading without words.
        "kind": block.kind if heads or block.kind != "heading" else "paragraph",
        "level": levels.fitting(block.level) if heads else 0,
        "rtl": _right_to_left(text),
        "lang": _lang(text),
        "runs": [each for run in block.runs for each in _runs(run, order)],
        "inside": [_block(each, levels) for each in block.inside],
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
    plain = "".join(_seen(letter) for letter in text)
    return _STRETCH.sub(lambda match: _breakable(match.group()), plain)


def _seen(letter: str) -> str:
    if letter == "\n" or letter.isprintable():
        return letter
    if letter.isspace():
        return " " if unicodedata.category(letter) == "Cc" else letter
    hidden = unicodedata.category(letter) == "Cc" or letter in _HIDDEN
    return "" if hidden else letter


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


def _first_text(block: Block) -> str:
    return block.text() or next((t for t in map(_first_text, block.inside) if t), "")


def _right_to_left(text: str) -> bool:
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def _lang(text: str) -> str:
    for letter in text:
        if letter.isalpha():
            return _LANG.get(unicodedata.name(letter, "").split(" ")[0].split("-")[0], "")
    return ""
