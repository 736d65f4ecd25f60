"""The soft style of a page while it is written: signs stay where they are, only quieter.

It works paragraph by paragraph and changes nothing that is stored.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtGui import (
    QFont,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextLayout,
)

from healingjournal.base.overriding import override
from healingjournal.journal.line_shape import Span, spans
from healingjournal.ui.theme.look import Look

_LONGEST = 20_000  # letters; a paragraph beyond is left plain, so that typing in it stays quick
_HEADINGS = {"heading1": 22 / 18, "heading2": 20 / 18}
_QUIET = {"mark", "quote", "done"}

Wrong = Callable[[QTextBlock, str], Iterable[tuple[int, int]]]


def _none(_block: QTextBlock, _line: str) -> Iterable[tuple[int, int]]:
    return ()


class LineStyle(QSyntaxHighlighter):
    """Headings, emphasis, quotes, lists and boxes; and a line of dots under what is misspelt.

    `wrong` gives the stretches (start, end) of a paragraph that spelling marks.
    """

    def __init__(self, look: Look, document: QTextDocument) -> None:
        """Take the look and the text it styles."""
        super().__init__(document)
        self._look = look
        self._factor = 1.0
        self._formats: dict[tuple[str, ...], QTextCharFormat] = {}
        self.wrong: Wrong = _none

    def dress(self, factor: float) -> None:
        """Take the colours and sizes of now; `factor` is the size of the text against usual."""
        self._factor = factor
        self._formats.clear()

    def style_now(self, blocks: Iterable[QTextBlock]) -> None:
        """Put on paragraphs what they are to wear; `markContentsDirty` over them lays them out.

        The highlighter's own way lays out after each paragraph, which takes far longer.
        """
        for block in blocks:
            layout = block.layout()
            if layout.preeditAreaText():
                continue  # something is being composed in it; it is styled when that is over
            ranges = []
            for start, length, kinds in self._stretches(block, block.text()):
                made = QTextLayout.FormatRange()
                made.start, made.length, made.format = start, length, self._format(kinds)
                ranges.append(made)
            layout.setFormats(ranges)

    @override
    def highlightBlock(self, text: str) -> None:
        for start, length, kinds in self._stretches(self.currentBlock(), text):
            self.setFormat(start, length, self._format(kinds))

    def _stretches(
        self, block: QTextBlock, text: str
    ) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """Give where each stretch begins, how long it is, and what it is; later ones prevail."""
        if len(text) > _LONGEST:
            return
        shape = spans(text)
        wrong = tuple(self.wrong(block, text))
        if not shape and not wrong:
            return
        place = places(text)
        for start, end, kinds in _over(shape, wrong):
            at = place(start)
            yield at, place(end) - at, kinds

    def _format(self, kinds: tuple[str, ...]) -> QTextCharFormat:
        found = self._formats.get(kinds)
        if found is None:
            found = self._formats[kinds] = self._made(kinds)
        return found

    def _made(self, kinds: tuple[str, ...]) -> QTextCharFormat:
        look, made = self._look, QTextCharFormat()
        for kind in kinds:
            if kind.startswith("heading"):
                made.setFontWeight(QFont.Weight.Bold)
                size = look.font("page").pixelSize() * self._factor * _HEADINGS.get(kind, 1)
                made.setProperty(QTextCharFormat.Property.FontPixelSize, round(size))
            elif kind == "strong":
                made.setFontWeight(QFont.Weight.Bold)
            elif kind == "emphasis":
                made.setFontItalic(True)
            elif kind == "code":
                made.setBackground(look.colour("sunken"))
            elif kind == "wrong":
                made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
                made.setUnderlineColor(look.colour("accent"))
        if "mark" in kinds:
            made.setFontWeight(QFont.Weight.Normal)
            made.setFontItalic(False)
        if _QUIET & set(kinds):
            made.setForeground(look.colour("quiet-ink"))
        return made


def _over(shape: Sequence[Span], wrong: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """Give what a paragraph is, cut where words in it are wrong; none overlapping."""
    if not wrong:
        yield from shape
        return
    edges = {one.start: one for one in shape}
    stretches = [(one.start, one.end) for one in shape] + list(wrong)
    cuts = sorted({place for one in stretches for place in one})
    bad = iter(sorted(wrong))
    now: Span | None = None
    word = next(bad, None)
    for at, end in pairwise(cuts):
        now = edges.get(at, now)
        if now is not None and now.end <= at:
            now = None
        while word is not None and word[1] <= at:
            word = next(bad, None)
        kinds = now.kinds if now is not None else ()
        if word is not None and word[0] <= at:
            kinds = (*kinds, "wrong")
        if kinds:
            yield Span(at, end, kinds)


def places(text: str) -> Callable[[int], int]:
    """Give what turns a place among letters into one among the halves that Qt counts."""
    if not text or max(text) <= "\uffff":
        return lambda place: place

    def counted(place: int) -> int:
        return place + sum(letter > "\uffff" for letter in text[:place])

    return counted
