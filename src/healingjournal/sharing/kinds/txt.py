"""Plain text: every block on lines of its own, nothing but the words and the bullets of lists."""

from collections.abc import Iterator

from healingjournal.sharing.packet import BULLET, Packet
from healingjournal.sharing.page_words import Block
from healingjournal.sharing.parts import parts

_STEP = "  "


def txt(packet: Packet) -> bytes:
    """Give the packet as plain text in UTF-8; two empty lines stand between its parts."""
    made = ("\n\n".join(_blocks(part.blocks)) for part in parts(packet))
    return ("\n\n\n".join(each for each in made if each) + "\n").encode("utf-8")


def _blocks(blocks: tuple[Block, ...], indent: str = "", bullet: str = "") -> Iterator[str]:
    for block in blocks:
        deeper = indent + _STEP if block.kind in ("list", "quote") else indent
        if block.kind == "item":
            yield from _item(block, indent)
        elif block.inside:
            yield from _blocks(block.inside, deeper, bullet)
        elif block.text().strip():
            lines = [line.strip() for line in block.text().split("\n")]
            ahead = f"\n{indent}{' ' * len(bullet)}"
            yield indent + bullet + ahead.join(lines)
        bullet = ""


def _item(item: Block, indent: str) -> Iterator[str]:
    # An item that holds no words of its own still has its bullet.
    inside = list(_blocks(item.inside, indent, f"{BULLET} "))
    yield from inside or [f"{indent}{BULLET}"]
