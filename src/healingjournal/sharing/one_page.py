"""One page: headings with lines below them, on a single sheet for a person to print or carry.

It is made in memory like a packet, read back before it is written, and never takes the place of
another file. No ledger knows of it.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from healingjournal.base.errors import RefusedError
from healingjournal.sharing import words
from healingjournal.sharing.packet import Packet
from healingjournal.sharing.page_words import Block, Run
from healingjournal.sharing.placing import check_place, place
from healingjournal.sharing.press import proved
from healingjournal.sharing.spec import PacketSpec

# From 13 points down to a little over 9; smaller would be hard to read.
_SCALES = (1.0, 0.9, 0.8, 0.72)

Section = tuple[str, tuple[str, ...]]


def put_page(sections: Sequence[Section], path: Path, journal: Path, lang: str = "en") -> None:
    """Make the page and write it as a new file, outside the journal's folder.

    Raises RefusedError ("page_too_long", "journal_folder", "no_folder", "file_exists",
    "letters_missing", "packet_not_set", "packet_words_lost") or CannotWriteError, and then leaves
    nothing behind.
    """
    if path.parent.resolve().is_relative_to(journal.resolve()):
        raise RefusedError("journal_folder", field="out")
    check_place(path)
    place(path, made_page(sections, lang))


def made_page(sections: Sequence[Section], lang: str = "en") -> bytes:
    """Give the finished PDF, proved to hold these words and no others, in letters that fit."""
    blocks = tuple(block for section in sections for block in _blocks(section))
    packet = Packet(PacketSpec(passages=()), (blocks,), (), words.titles(lang)[0], lang)
    for scale in _SCALES:
        made = proved(replace(packet, scale=scale), "")
        if made.pages == 1:
            return made.content
    raise RefusedError("page_too_long")


def _blocks(section: Section) -> tuple[Block, ...]:
    heading, lines = section
    items = tuple(Block("item", inside=(Block("paragraph", (Run(line),)),)) for line in lines)
    return Block("heading", (Run(heading),), level=1), Block("list", inside=items)
