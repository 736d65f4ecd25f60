"""The words of a page as blocks: paragraphs, headings, lists, quotes; Markdown marks gone.

The parser is the one of the reading view, told to read no HTML, no references and no numbered
lists, so that every letter and number stays as it was typed. A reading that loses a letter all
the same is thrown away, and the text is taken as plain paragraphs.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from markdown import Markdown

Kind = Literal["paragraph", "heading", "list", "item", "quote", "rule"]


@dataclass(frozen=True)
class Run:
    """Words in one style; a line feed is a line break.

    `was` holds the original words where a name or date was changed, else None.
    """

    text: str = field(repr=False)
    strong: bool = False
    emphasis: bool = False
    was: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Block:
    """One block: `runs` for a paragraph or heading, `inside` for a list, item or quote.

    `level` counts for headings: 1 to 6.
    """

    kind: Kind
    runs: tuple[Run, ...] = ()
    inside: tuple["Block", ...] = ()
    level: int = 0

    def text(self) -> str:
        """Give the words of this block alone."""
        return "".join(run.text for run in self.runs)


def leaves(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Give every block that holds words itself, in reading order."""
    for block in blocks:
        if block.runs:
            yield block
        yield from leaves(block.inside)


def with_runs(blocks: tuple[Block, ...], runs: Iterator[tuple[Run, ...]]) -> tuple[Block, ...]:
    """Give the same blocks with new runs for each block of `leaves`, in the same order."""
    made = []
    for block in blocks:
        own = next(runs) if block.runs else ()
        made.append(replace(block, runs=own, inside=with_runs(block.inside, runs)))
    return tuple(made)


def page_words(markdown: str) -> tuple[Block, ...]:
    """Read Markdown into blocks; every letter, number and sign of the text is kept."""
    try:
        blocks = _read(markdown)
    except (RecursionError, ValueError):
        return _plain(markdown)
    said = "".join(block.text() for block in leaves(blocks))
    return blocks if _letters(said) == _letters(markdown) else _plain(markdown)


def plain_paragraph(text: str) -> Block:
    """Give text that is no Markdown as one paragraph."""
    return Block("paragraph", (Run(text.strip()),))


def _plain(markdown: str) -> tuple[Block, ...]:
    pieces = re.split(r"\n[ \t]*\n", markdown)
    return tuple(plain_paragraph(piece) for piece in pieces if piece.strip())


def _letters(text: str) -> Counter[str]:
    return Counter(c for c in text if unicodedata.category(c)[0] in "LNMS" and c not in _SIGNS)


# Marks of Markdown that Unicode calls symbols.
_SIGNS = frozenset("`~^<>=+|$")


def _read(markdown: str) -> tuple[Block, ...]:
    parser = _parser()
    lines = markdown.split("\n")
    for step in parser.preprocessors:
        lines = step.run(lines)
    root = parser.parser.parseDocument(lines).getroot()
    if root is None:
        raise ValueError
    for name in ("inline", "unescape"):
        parser.treeprocessors[name].run(root)
    return _blocks(root)


def _parser() -> "Markdown":
    from markdown import Markdown
    from markdown.blockprocessors import HashHeaderProcessor, UListProcessor

    class _Heading(HashHeaderProcessor):
        # "#1" and "#tag" are words.
        RE = re.compile(r"(?:^|\n)(?P<level>#{1,6})[ \t]+(?P<header>.*?)(?:[ \t]#+)?(?:\n|$)")

    parser = Markdown()
    parser.preprocessors.deregister("html_block")
    blocks = parser.parser.blockprocessors
    # Numbers at the start of a line are kept as typed: a year is no list, "3. May" is a date.
    for name in ("code", "olist", "reference", "setextheader"):
        blocks.deregister(name)
    blocks.register(_Heading(parser.parser), "hashheader", 70)
    bullets = blocks["ulist"]
    if isinstance(bullets, UListProcessor):
        bullets.CHILD_RE = re.compile(r"^[ ]{0,3}(([*+-]))[ ]+(.*)")
        bullets.INDENT_RE = re.compile(r"^[ ]{4,7}(([*+-]))[ ]+.*")
    for name in (
        "reference", "image_reference", "short_reference", "short_image_ref", "autolink",
        "automail", "html", "entity", "linebreak",
    ):
        parser.inlinePatterns.deregister(name)
    return parser


_KINDS: dict[str, Kind] = {
    "p": "paragraph", "hr": "rule", "blockquote": "quote", "ul": "list", "li": "item",
}
_HEADING = re.compile("h([1-6])")
# Lists in quotes in lists: deeper ones leave no room on a sheet.
_DEEPEST = 12


def _blocks(parent: "Element", depth: int = 0) -> tuple[Block, ...]:
    if depth > _DEEPEST:
        raise ValueError
    made: list[Block] = []
    loose: list[Run] = [*_run(parent.text)]
    for child in parent:
        block = _block(child, depth + 1)
        if block is None:
            loose.extend(_inline(child, Run("")))
        else:
            made.extend(_gathered(loose))
            loose = []
            made.append(block)
        loose.extend(_run(child.tail))
    made.extend(_gathered(loose))
    return tuple(made)


def _gathered(loose: list[Run]) -> tuple[Block, ...]:
    runs = _trimmed(loose)
    return (Block("paragraph", runs),) if runs else ()


def _block(element: "Element", depth: int) -> Block | None:
    heading = _HEADING.fullmatch(element.tag)
    kind = _KINDS.get(element.tag)
    if heading:
        return Block("heading", _words(element), level=int(heading.group(1)))
    if kind in ("quote", "list", "item"):
        return Block(kind, inside=_blocks(element, depth))
    if kind == "rule":
        return Block(kind)
    return Block(kind, _words(element)) if kind else None


def _words(element: "Element") -> tuple[Run, ...]:
    runs = [*_run(element.text)]
    for child in element:
        runs.extend(_inline(child, Run("")))
        runs.extend(_run(child.tail))
    # Where a link leads stands at the end of its paragraph, so that it splits no sentence.
    for child in element.iter():
        for key in ("href", "src", "title"):
            target = child.get(key)
            if target:
                runs.append(Run(f" ({target})"))
    return _trimmed(runs)


def _inline(element: "Element", style: Run) -> Iterator[Run]:
    if element.tag == "strong":
        style = replace(style, strong=True)
    elif element.tag == "em":
        style = replace(style, emphasis=True)
    text = element.text or ""
    if element.tag == "code":
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    elif element.tag == "img":
        text = element.get("alt") or ""
    yield from _run(text, style)
    for child in element:
        yield from _inline(child, style)
        yield from _run(child.tail, style)


def _run(text: str | None, style: Run | None = None) -> Iterator[Run]:
    if text:
        yield replace(style or Run(""), text=text)


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    kept = list(runs)
    while kept and not kept[0].text.strip():
        kept.pop(0)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if kept:
        kept[0] = replace(kept[0], text=kept[0].text.lstrip())
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip())
    return tuple(kept)
