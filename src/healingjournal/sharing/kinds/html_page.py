"""One web page (HTML) that opens anywhere: no scripts, no pictures, nothing fetched."""

from collections.abc import Iterator

from healingjournal.base.resources import assets
from healingjournal.sharing.kinds.marking import by_line, element, plain
from healingjournal.sharing.packet import Packet
from healingjournal.sharing.page_words import Block, Run
from healingjournal.sharing.parts import first_text, language, parts, right_to_left

_NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'"
_NAMES = {"paragraph": "p", "list": "ul", "item": "li", "quote": "blockquote"}


def html_page(packet: Packet) -> bytes:
    """Give the packet as one page; its words are exactly those of `parts`."""
    style = (assets() / "packet" / "page.css").read_text("utf-8")
    head = (
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{plain(_NOTHING_ELSE)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{plain(packet.title)}</title>\n<style>\n{style}</style>\n"
    )
    body = "".join(
        f'<section class="{part.kind}">\n{"".join(_blocks(part.blocks))}</section>\n'
        for part in parts(packet)
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{packet.lang}">\n<head>\n{head}</head>\n'
        f"<body>\n<main>\n{body}</main>\n</body>\n</html>\n"
    ).encode()


def _blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if block.kind == "rule":
            yield "<hr>\n"
            continue
        text = first_text(block)
        name = f"h{block.level}" if block.kind == "heading" else _NAMES[block.kind]
        inside = "".join(map(_run, block.runs)) + "".join(_blocks(block.inside))
        way = "rtl" if right_to_left(text) else ""
        made = element(name, inside, dir=way, lang=language(text))
        yield f"{made}\n" if inside else ""


def _run(run: Run) -> str:
    made = "".join(("<br>" if broken else "") + plain(line) for line, broken in by_line(run.text))
    if run.emphasis and made:
        made = f"<em>{made}</em>"
    return f"<strong>{made}</strong>" if run.strong and made else made
