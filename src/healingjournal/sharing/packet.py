"""A packet as it will leave: every word of it, in reading order, and how long it takes to read."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from healingjournal.journal.count import word_count
from healingjournal.sharing import words
from healingjournal.sharing.page_words import Block, leaves
from healingjournal.sharing.spec import PacketSpec

PartKind = Literal["card", "note", "passage", "stop"]
BULLET = "•"


@dataclass(frozen=True)
class Packet:
    """What is typeset: nothing that is not in here reaches the file.

    `times` says how often each name of `spec.replace` was found, in that order. `scale` makes
    all letters smaller together.
    """

    spec: PacketSpec
    passages: tuple[tuple[Block, ...], ...] = field(repr=False)
    times: tuple[int, ...]
    title: str = field(repr=False)
    lang: str = "en"
    scale: float = 1.0

    @property
    def stop_after(self) -> int:
        """Give after how many passages the stop mark stands; 0 for no mark."""
        wished = self.spec.stop_after or 0
        return wished if 0 < wished < len(self.passages) else 0

    @property
    def words(self) -> int:
        """Count the words of the passages as they leave."""
        return sum(
            word_count(block.text()) for passage in self.passages for block in leaves(passage)
        )

    @property
    def minutes(self) -> tuple[int, int]:
        """Give how long reading aloud takes, from and to, in minutes."""
        return reading_minutes(self.words)


@dataclass(frozen=True)
class Said:
    """Some words of the packet and the part they belong to.

    `number` counts passages from 1, else it is 0; `opens` tells that a new line begins here.
    """

    kind: PartKind
    number: int
    text: str = field(repr=False)
    was: str | None = field(default=None, repr=False)
    opens: bool = False


def said(packet: Packet) -> Iterator[Said]:
    """Give every word the file will show, in reading order."""
    if packet.spec.boundaries:
        yield Said("card", 0, words.before_i_read(packet.lang), opens=True)
        for sentence in packet.spec.boundaries:
            yield Said("card", 0, sentence, opens=True)
    if packet.spec.note:
        yield Said("note", 0, packet.spec.note, opens=True)
    for number, passage in enumerate(packet.passages, start=1):
        for block in passage:
            yield from _of_block(block, number)
        if number == packet.stop_after:
            yield Said("stop", 0, words.stop_is_fine(packet.lang), opens=True)


def _of_block(block: Block, number: int, *, opens: bool = True) -> Iterator[Said]:
    if block.kind == "item":
        yield Said("passage", number, f"{BULLET} ", opens=True)
        opens = False
    for run in block.runs:
        yield Said("passage", number, run.text, run.was, opens)
        opens = False
    for inside in block.inside:
        # The first words of a list item stand beside its mark.
        yield from _of_block(inside, number, opens=opens)
        opens = True


def reading_minutes(count: int, pace: int | None = None) -> tuple[int, int]:
    """Give the minutes of reading aloud: 120 words in one, or 100 and a fifth more time.

    With a pace of one's own, in words a minute: that, or a fifth more time for pauses.
    """
    if pace is not None:
        return -(-count // pace), -(-(count * 12) // (pace * 10))
    return -(-count // 120), -(-(count * 12) // 1000)
