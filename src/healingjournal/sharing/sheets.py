"""The sheets of a packet: the PDF with every letter reading once, and what stands on each page.

What must be there is compared page by page as the bag of its letters. The words follow one
another over the pages, so how many letters a page holds tells where the next page begins.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from healingjournal.base.errors import RefusedError
from healingjournal.base.private import Private
from healingjournal.sharing.letters import letters
from healingjournal.sharing.mending import mended, readings
from healingjournal.sharing.packet import Packet, Said, said
from healingjournal.sharing.reading import read_pages
from healingjournal.sharing.typeset import shown


@dataclass(frozen=True)
class Sheets:
    """A typeset PDF that was read back whole, and how many letters each page holds."""

    pdf: bytes = field(repr=False)
    lengths: tuple[int, ...]


def sheets(packet: Packet, pdf: bytes) -> Sheets:
    """Read a typeset packet back; raises RefusedError when a word is missing or doubled."""
    for made in _as_set_and_mended(pdf):
        lengths = lengths_of(packet, made)
        if lengths is not None:
            return Sheets(made, lengths)
    raise RefusedError("packet_words_lost")


def _as_set_and_mended(pdf: bytes) -> Iterator[bytes]:
    yield pdf
    yield mended(pdf)
    yield mended(pdf, mixed=True)


def lengths_of(
    packet: Packet, pdf: bytes, password: Private[str] | None = None
) -> tuple[int, ...] | None:
    """Give how many letters each page holds, or None when the pages do not hold the packet."""
    wanted = "".join(letters(shown(each.text)) for each in said(packet))
    seen = [letters(page.on_sheet) for page in read_pages(pdf, password)]
    if _agree(wanted, seen):
        return tuple(map(len, seen))
    # pdfium errs with emoji and symbols: it leaves them out of named readings and misreads
    # some beside Arabic. There the file's own account counts, for all else both must agree.
    told = [letters(page) for page in readings(pdf, password)]
    if len(told) == len(seen) and _agree(wanted, told) and all(map(_only_symbols, told, seen)):
        return tuple(map(len, told))
    return None


def _only_symbols(told: str, seen: str) -> bool:
    lost = Counter(told) - Counter(seen)
    return all(unicodedata.category(letter) in ("Cs", "So", "No", "Sk") for letter in lost)


def _agree(wanted: str, found: list[str]) -> bool:
    place = 0
    for page in found:
        if Counter(wanted[place : place + len(page)]) != Counter(page):
            return False
        place += len(page)
    return place == len(wanted)


def words_on_pages(packet: Packet, lengths: tuple[int, ...]) -> tuple[tuple[Said, ...], ...]:
    """Give the words of each page in reading order; letters beyond the last page stay on it."""
    pages: list[list[Said]] = [[] for _ in lengths] or [[]]
    number, left = 0, lengths[0] if lengths else 0
    for each in said(packet):
        for piece in _pieces(each):
            count = len(letters(shown(piece.text)))
            while count and left <= 0 and number + 1 < len(pages):
                number += 1
                left += lengths[number]
            left -= count
            _append(pages[number], piece)
    return tuple(tuple(page) for page in pages)


def _pieces(whole: Said) -> Iterator[Said]:
    """Cut words where a page may end: after each word, or within one that has no spaces."""
    opens = whole.opens
    word = ""
    for letter in whole.text:
        word += letter
        if letter.isspace() or letter >= "\u2e80" or len(word) > 16:
            yield replace(whole, text=word, opens=opens)
            word, opens = "", False
    if word or not whole.text:
        yield replace(whole, text=word, opens=opens)


def _append(page: list[Said], piece: Said) -> None:
    last = page[-1] if page else None
    joined = (
        last is not None
        and not piece.opens
        and (last.kind, last.number, last.was) == (piece.kind, piece.number, piece.was)
    )
    if last is not None and joined:
        page[-1] = replace(last, text=last.text + piece.text)
    else:
        page.append(piece)
