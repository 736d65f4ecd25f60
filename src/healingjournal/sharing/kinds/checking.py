"""The proof of a file that is no PDF: every chosen word in order, and nothing else at all.

Beside its words such a file may say only what every file of its kind says. That is read from
one of made-up words; whatever else is found, in marks, names, details or between them, means
that there is no file.
"""

import re
from functools import cache

from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId
from healingjournal.sharing import words
from healingjournal.sharing.kinds.docx import docx
from healingjournal.sharing.kinds.html_page import html_page
from healingjournal.sharing.kinds.odt import odt
from healingjournal.sharing.kinds.reading import READERS, Read
from healingjournal.sharing.kinds.sealing import opened
from healingjournal.sharing.matcher import Matcher
from healingjournal.sharing.packet import BULLET, Packet
from healingjournal.sharing.page_words import Block, Run
from healingjournal.sharing.parts import lines
from healingjournal.sharing.spec import PacketSpec, Passage

_NUMBER = re.compile(r"-?[0-9]{1,6}")
# One letter of each way to write that is marked, and one of those that run right to left.
_LETTERS = "a\u0627\u05d0\u0915\u0e01\ud55c\u3042\u30a2\u4e2d\u03b1"
_DEEPEST = 14
_MADE_UP = {"docx": docx, "odt": odt, "html": html_page}


def prove_kind(content: bytes, packet: Packet, file_name: str) -> None:
    """Prove a finished file; raises RefusedError as `proof.prove` does."""
    matcher = Matcher.of(each.find for each in packet.spec.replace)
    kind = packet.spec.format
    plain = _unsealed(content, packet)
    try:
        read = READERS[kind](plain)
        raw = plain.decode("utf-8") if kind in ("md", "txt") else ""
    except (ValueError, RecursionError):
        raise RefusedError("packet_not_sound") from None
    if _words(read.lines) != _words(lines(packet)):
        raise RefusedError("packet_words_lost")
    if matcher.hits("\n".join(read.lines)) or matcher.hits(raw):
        raise RefusedError("name_remains", field="text")
    _prove_inside(read, packet, matcher)
    if matcher.hits(file_name):
        raise RefusedError("name_remains", field="out")


def _unsealed(content: bytes, packet: Packet) -> bytes:
    password = packet.spec.password
    if password is None:
        return content
    try:
        return opened(content, password)
    except ValueError:
        raise RefusedError("packet_not_locked") from None


def _words(said: tuple[str, ...]) -> list[str]:
    # Bullets are marks in most kinds of file, and letters in plain text.
    return [word for line in said for word in line.split() if word != BULLET]


def _prove_inside(read: Read, packet: Packet, matcher: Matcher) -> None:
    usual = ordinary(packet.spec.format, packet.lang)
    stray = [each for each in read.told - usual if not _NUMBER.fullmatch(each)]
    if any(matcher.hits(each) for each in stray):
        raise RefusedError("name_remains", field="inside")
    if stray:
        raise RefusedError("packet_not_sound")


@cache
def ordinary(kind: str, lang: str) -> frozenset[str]:
    """Give what every file of a kind says beside its words, read from files of made-up words."""
    write = _MADE_UP.get(kind)
    if write is None:
        return frozenset()
    found = {lang, *words.titles(lang)}
    for letter in _LETTERS[:2]:
        found |= READERS[kind](write(_made_up(letter, lang))).told
    return frozenset(found)


def _made_up(note: str, lang: str) -> Packet:
    passages = tuple(_every_block(letter) for letter in _LETTERS)
    spec = PacketSpec(
        tuple(Passage(EntryId("")) for _ in passages),
        boundaries=tuple(_LETTERS), note=note, stop_after=1,
    )
    return Packet(spec, passages, (), words.titles(lang)[0], lang)


def _every_block(letter: str) -> tuple[Block, ...]:
    runs = tuple(
        Run(f"{letter}  {letter}\n{letter}", strong, emphasis)
        for strong in (False, True)
        for emphasis in (False, True)
    )
    paragraph = Block("paragraph", runs)
    headings = tuple(Block("heading", runs, level=level) for level in range(1, 7))
    deep: tuple[Block, ...] = (paragraph, *headings)
    for depth in range(_DEEPEST):
        within = Block("quote", inside=(paragraph, *deep)) if depth % 2 else Block(
            "list", inside=(Block("item", inside=(paragraph, *deep)),)
        )
        deep = (within,)
    return (paragraph, *headings, Block("rule"), *deep)
