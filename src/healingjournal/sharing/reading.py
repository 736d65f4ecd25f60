"""Reading a finished PDF back with another library than the one that made it.

Importing pypdfium2 costs about 20 ms, so it is imported where it is used.
"""

from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import TYPE_CHECKING

from healingjournal.base.private import Private

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

# One turn for all: whoever reads has it, everybody else waits for it. A lock by another name:
# what makes locks also makes threads, and so may be imported in one place of the window alone.
_TURNS: SimpleQueue[None] = SimpleQueue()
_TURNS.put(None)


@dataclass(frozen=True)
class PageRead:
    """One page as read: the text that lies on the sheet, and all text the page holds.

    Where letters run right to left, pdfium takes the two halves of an emoji apart, so that
    lone surrogates can occur here; `letters` counts halves.
    """

    on_sheet: str = field(repr=False)
    everything: str = field(repr=False)


def read_pages(pdf: bytes, password: Private[str] | None = None) -> tuple[PageRead, ...]:
    """Read every page of a PDF; raises ValueError when it does not open.

    Threads wait for each other here: pdfium has no locks of its own.
    """
    turn = _TURNS.get()
    try:
        return _read_all(pdf, password)
    finally:
        _TURNS.put(turn)


def _read_all(pdf: bytes, password: Private[str] | None) -> tuple[PageRead, ...]:
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        document = PdfDocument(pdf, password=password.open() if password else None)
    except PdfiumError as error:
        raise ValueError from error
    try:
        return tuple(_read(document, number) for number in range(len(document)))
    finally:
        document.close()


def _read(document: "PdfDocument", number: int) -> PageRead:
    page = document[number]
    words = page.get_textpage()
    try:
        return PageRead(
            words.get_text_bounded(errors="surrogatepass"),
            words.get_text_range(errors="surrogatepass"),
        )
    finally:
        words.close()
        page.close()
