"""The soft style of a page while it is written: signs stay where they are, only quieter.

It works paragraph by paragraph and changes nothing that is stored.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtGui import (
    QFont,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
)
from typing_extensions import override

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

    @override
    def highlightBlock(self, text: str) -> None:
        if len(text) > _LONGEST:
            return
        shape = spans(text)
        wrong = tuple(self.wrong(self.currentBlock(), text))
        if not shape and not wrong:
            return
        place = places(text)
        for start, end, kinds in (*shape, *_under(shape, wrong)):
            at = place(start)
            self.setFormat(at, place(end) - at, self._format(kinds))

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


def _under(shape: Sequence[Span], wrong: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """Give the stretches that are wrong once more, each with what it is besides."""
    for start, end in wrong:
        at = start
        for one in shape:
            if one.end <= at or one.start >= end:
                continue
            if one.start > at:
                yield Span(at, one.start, ("wrong",))
            yield Span(max(at, one.start), min(end, one.end), (*one.kinds, "wrong"))
            at = min(end, one.end)
        if at < end:
            yield Span(at, end, ("wrong",))


def places(text: str) -> Callable[[int], int]:
    """Give what turns a place among letters into one among the halves that Qt counts."""
    if not text or max(text) <= "\uffff":
        return lambda place: place

    def counted(place: int) -> int:
        return place + sum(letter > "\uffff" for letter in text[:place])

    return counted
