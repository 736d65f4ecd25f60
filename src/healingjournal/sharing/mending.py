"""Letters read once: a mark that is drawn a little higher must not read as a second letter.

Typst draws the raised marks of one letter (vowel signs, stacked accents) as pieces of their
own, and each piece carries the whole letter in the PDF, so that readers would say it twice.
Here every piece but the first is given an invisible reading of its own.
"""

import io
import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from healingjournal.base.private import Private
from healingjournal.sharing.letters import letters

if TYPE_CHECKING:
    from pikepdf import Object, Page, Pdf

Instruction = tuple[list["Object"], str]

_UNSEEN = "\u200b"
_CHAR = re.compile(rb"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>")


@dataclass
class _Piece:
    """One drawn piece: where it is in the page's instructions, and what it reads as."""

    text: str = field(repr=False)
    glyphs: tuple[int, ...]
    run: int
    y: float
    size: float
    # The instruction that shows it and which glyph of it, or the one that names its reading.
    at: int
    glyph: int
    # Of a named reading: where it ends, and each glyph with the reading of its font.
    end: int = 0
    shows: list[tuple[int, int, str]] = field(default_factory=list, repr=False)


def mended(pdf: bytes, *, mixed: bool = False) -> bytes:
    """Give the PDF with every letter reading once.

    `mixed` is for letters that carry the same sign several times, apart from each other.
    """
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            _mend(document, page, mixed=mixed)
        made = io.BytesIO()
        document.save(made)
    return made.getvalue()


def _mend(document: "Pdf", page: "Page", *, mixed: bool) -> None:
    import pikepdf

    instructions = _plainly_named(_instructions(page))
    pieces = _Pieces(page).of(instructions)
    again = _said_again(pieces, mixed=mixed)
    dropped = _named_in_vain(pieces, again)
    fresh: list[tuple[list[Object], pikepdf.Operator]] = []
    for number, (operands, operator) in enumerate(instructions):
        if number in dropped:
            continue
        fresh.extend(
            (parts, pikepdf.Operator(name))
            for parts, name in _silenced(operands, operator, again.get(number))
        )
    page.Contents = document.make_stream(pikepdf.unparse_content_stream(fresh))


def _instructions(page: "Page") -> list[Instruction]:
    import pikepdf

    found = pikepdf.parse_content_stream(page)
    return [(list(each.operands), str(each.operator)) for each in found]


def _plainly_named(instructions: list[Instruction]) -> list[Instruction]:
    """Drop the mark "reversed" inside a named reading: pdfium skips the second of two such."""
    made: list[Instruction] = []
    marks: list[str] = []
    for operands, operator in instructions:
        if operator == "BDC":
            marks.append("named" if _names_reading(operands) else "")
        elif operator == "BMC":
            drop = "named" in marks and str(operands[0]) == "/ReversedChars"
            marks.append("dropped" if drop else "")
            if drop:
                continue
        elif operator == "EMC" and marks and marks.pop() == "dropped":
            continue
        made.append((operands, operator))
    return made


def _names_reading(operands: list["Object"]) -> bool:
    import pikepdf

    return isinstance(operands[1], pikepdf.Dictionary) and "/ActualText" in operands[1]


def _said_again(pieces: list[_Piece], *, mixed: bool) -> dict[int, frozenset[int]]:
    """Give the instructions to change, and which glyphs of each."""
    again: dict[int, frozenset[int]] = {}
    chain: list[int] = []
    last: _Piece | None = None
    for piece in pieces:
        if last is not None and _belongs(last, piece) and _goes_on(
            chain, last, piece, mixed=mixed
        ):
            again[piece.at] = again.get(piece.at, frozenset()) | {piece.glyph}
            chain += piece.glyphs
        else:
            chain = list(piece.glyphs)
        last = piece
    return again


def _named_in_vain(pieces: list[_Piece], again: dict[int, frozenset[int]]) -> frozenset[int]:
    """Give the marks to drop: pdfium passes over emoji in a named reading.

    A glyph whose font says the same reads for all of them, the others read as nothing.
    """
    dropped: set[int] = set()
    for piece in pieces:
        if not piece.end or piece.at in again or max(piece.text) < "\U00010000":
            continue
        wanted = letters(piece.text)
        says = next((n for n, each in enumerate(piece.shows) if letters(each[2]) == wanted), None)
        if says is None:
            continue
        dropped |= {piece.at, piece.end}
        for place, (at, glyph, _) in enumerate(piece.shows):
            if place != says:
                again[at] = again.get(at, frozenset()) | {glyph}
    return frozenset(dropped)


def _belongs(last: _Piece, piece: _Piece) -> bool:
    return bool(
        piece.text
        and last.run != piece.run
        and last.text == piece.text
        and _has_signs(piece.text)
        and abs(last.y - piece.y) < piece.size
    )


def _has_signs(text: str) -> bool:
    apart = unicodedata.normalize("NFD", text)
    return len(apart) > 1 or unicodedata.category(apart).startswith("M")


def _goes_on(chain: list[int], last: _Piece, piece: _Piece, *, mixed: bool) -> bool:
    # A glyph met before begins the next letter, unless it is the same mark stacked once more.
    # In a letter that mixes the same signs several times only its first glyph tells.
    stacked = piece.glyphs == last.glyphs and piece.y != last.y
    met = chain[:1] if mixed else chain
    return stacked or not set(met) & set(piece.glyphs)


class _Pieces:
    """Walks the instructions of one page and tells its pieces in the order they are drawn."""

    def __init__(self, page: "Page") -> None:
        resources = page.obj.get("/Resources")
        fonts = resources.get("/Font") if resources is not None else None
        self._readings = (
            {} if fonts is None else {str(name): _readings(font) for name, font in fonts.items()}
        )
        self._pieces: list[_Piece] = []
        self._font = ""
        self._size = 0.0
        self._run = 0
        self._y = 0.0
        self._named = False
        self._depth: list[bool] = []

    def of(self, instructions: list[Instruction]) -> list[_Piece]:
        """Give the pieces of these instructions."""
        for number, (operands, operator) in enumerate(instructions):
            match operator:
                case "Tf":
                    self._font, self._size = str(operands[0]), float(str(operands[1]))
                case "cm":
                    self._y = float(str(operands[5]))
                case "BT":
                    self._run += 1
                case "BDC":
                    self._begin(number, operands)
                case "BMC":
                    self._depth.append(False)
                case "EMC":
                    self._end(number)
                case "TJ" | "Tj":
                    self._show(number, operands)
                case _:
                    pass
        return self._pieces

    def _begin(self, number: int, operands: list["Object"]) -> None:
        names = _names_reading(operands)
        self._depth.append(names)
        if names:
            self._named = True
            self._pieces.append(self._piece(str(operands[1]["/ActualText"]), number, 0))

    def _end(self, number: int) -> None:
        if self._depth and self._depth.pop():
            self._named = False
            self._pieces[-1].end = number

    def _show(self, number: int, operands: list["Object"]) -> None:
        readings = self._readings.get(self._font, {})
        for place, code in enumerate(_codes(operands)):
            reading = readings.get(code, "")
            if self._named:
                named = self._pieces[-1]
                named.glyphs = (*named.glyphs, code)
                named.shows.append((number, place, reading))
                continue
            piece = self._piece(reading, number, place)
            piece.glyphs = (code,)
            self._pieces.append(piece)

    def _piece(self, text: str, at: int, glyph: int) -> _Piece:
        return _Piece(text, (), self._run, self._y, self._size, at, glyph)


def _elements(operands: list["Object"]) -> list["Object"]:
    import pikepdf

    shown = operands[0]
    return list(shown) if isinstance(shown, pikepdf.Array) else [shown]


def _codes(operands: list["Object"]) -> list[int]:
    import pikepdf

    codes: list[int] = []
    for element in _elements(operands):
        if isinstance(element, pikepdf.String):
            raw = bytes(element)
            codes += [int.from_bytes(raw[n : n + 2], "big") for n in range(0, len(raw) - 1, 2)]
    return codes


def _readings(font: "Object") -> dict[int, str]:
    if "/ToUnicode" not in font:
        return {}
    readings: dict[int, str] = {}
    for code, text in _CHAR.findall(font["/ToUnicode"].read_bytes()):
        readings[int(code, 16)] = bytes.fromhex(text.decode()).decode("utf-16-be", "replace")
    return readings


def _silenced(
    operands: list["Object"], operator: str, again: frozenset[int] | None
) -> list[Instruction]:
    """Give an instruction anew, so that these glyphs of it read as nothing."""
    import pikepdf

    if again is None:
        return [(operands, operator)]
    unseen = pikepdf.Dictionary(ActualText=pikepdf.String(_UNSEEN))
    if operator == "BDC":
        return [([operands[0], unseen], operator)]
    made: list[Instruction] = []
    place = 0
    for element in _elements(operands):
        if not isinstance(element, pikepdf.String):
            made.append(([pikepdf.Array([element])], "TJ"))
            continue
        raw = bytes(element)
        for start in range(0, len(raw), 2):
            show: Instruction = ([pikepdf.String(raw[start : start + 2])], "Tj")
            if place in again:
                made += [([pikepdf.Name.Span, unseen], "BDC"), show, ([], "EMC")]
            else:
                made.append(show)
            place += 1
    return made


def readings(pdf: bytes, password: Private[str] | None = None) -> tuple[str, ...]:
    """Give, page by page, what the pieces of a PDF read as by its own account."""
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf), password=password.open() if password else "") as document:
        return tuple(
            "".join(piece.text for piece in _Pieces(page).of(_instructions(page)))
            for page in document.pages
        )
