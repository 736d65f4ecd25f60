"""The parts of a packet as blocks: the one list that every kind of file is written from.

Headings come in steps, and text comes without what shows nothing, so that the words of a PDF,
of a document and of plain text are the same.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from healingjournal.sharing import words
from healingjournal.sharing.packet import Packet, PartKind
from healingjournal.sharing.page_words import Block, Run, leaves, plain_paragraph

# A soft hyphen would show where a line ends; PDF/UA and XML refuse the others.
_HIDDEN = "\u00ad\ufeff\ufffe\uffff"
_LANG = {"ARABIC": "ar", "HEBREW": "he", "DEVANAGARI": "hi", "THAI": "th", "HANGUL": "ko",
         "HIRAGANA": "ja", "KATAKANA": "ja", "CJK": "zh", "GREEK": "el"}
# The languages a paragraph may be marked with, told by its first letter.
LANGUAGES = frozenset(_LANG.values())


@dataclass(frozen=True)
class Part:
    """One part of a packet: the card at the top, the note, a passage, or a stop mark."""

    kind: PartKind
    blocks: tuple[Block, ...] = field(repr=False)


def parts(packet: Packet) -> Iterator[Part]:
    """Give every part in the order it is read; the card begins with its heading."""
    levels = _Levels()
    for part in _parts(packet):
        yield Part(part.kind, tuple(levels.fitted(each) for each in part.blocks))


def _parts(packet: Packet) -> Iterator[Part]:
    if packet.spec.boundaries:
        title = Block("heading", (Run(words.before_i_read(packet.lang)),), level=1)
        yield Part("card", (title, *map(plain_paragraph, packet.spec.boundaries)))
    if packet.spec.note:
        yield Part("note", (plain_paragraph(packet.spec.note),))
    for number, passage in enumerate(packet.passages, start=1):
        yield Part("passage", passage)
        if number == packet.stop_after:
            yield Part("stop", (plain_paragraph(words.stop_is_fine(packet.lang)),))


class _Levels:
    """Keeps headings in steps: a reader of headings misses one where a level is left out."""

    def __init__(self) -> None:
        self._last = 0

    def fitted(self, block: Block) -> Block:
        runs = tuple(replace(run, text=seen(run.text)) for run in block.runs)
        level, kind = 0, block.kind
        if kind == "heading" and not block.text().strip():
            kind = "paragraph"  # no kind of file knows a heading without words
        if kind == "heading":
            level = self._last = min(max(block.level, 1), self._last + 1)
        inside = tuple(self.fitted(each) for each in block.inside)
        return Block(kind, runs, inside, level)


def seen(text: str) -> str:
    """Give text without what shows nothing; white space that controls is one space."""
    return "".join(_seen(letter) for letter in text)


def _seen(letter: str) -> str:
    if letter == "\n" or letter.isprintable():
        return letter
    if letter.isspace():
        return " " if unicodedata.category(letter) == "Cc" else letter
    hidden = unicodedata.category(letter) in ("Cc", "Cs") or letter in _HIDDEN
    return "" if hidden else letter


def lines(packet: Packet) -> tuple[str, ...]:
    """Give the words of each block that holds any, in reading order, white space as one space."""
    found = (
        " ".join(leaf.text().split()) for part in parts(packet) for leaf in leaves(part.blocks)
    )
    return tuple(line for line in found if line)


def first_text(block: Block) -> str:
    """Give the first words of a block or of what is inside it."""
    return block.text() or next((t for t in map(first_text, block.inside) if t), "")


def right_to_left(text: str) -> bool:
    """Tell whether a text runs from right to left, by its first letter with a direction."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def language(text: str) -> str:
    """Give the language a text is marked with, by its first letter; empty for the packet's own."""
    for letter in text:
        if letter.isalpha():
            return _LANG.get(unicodedata.name(letter, "").split(" ")[0].split("-")[0], "")
    return ""
