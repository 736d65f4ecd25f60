"""What the list shows, read in the vault's thread: drafts, months and hits as plain lines."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from healingjournal.journal.entry import Draft, EntryLine
from healingjournal.journal.going import PageGoing
from healingjournal.journal.service import Journal
from healingjournal.ui.journal import words
from healingjournal.ui.journal.list_line import Kind, ListLine, marked, near
from healingjournal.ui.kit import days

MOST_HITS = 50
_AT_ONCE = 40


@dataclass(frozen=True)
class Some:
    """Some lines, what lies above them (None: the drafts) and the months below, all unread."""

    lines: list[ListLine]
    unread: list[date]
    above: list[date | None] = field(default_factory=list)


@dataclass(frozen=True)
class Opening:
    """The list as it opens, and the pages that can still be taken back."""

    some: Some
    going: list[PageGoing]


class Listing:
    """Reads as much as is seen; never a text, unless first lines are wished or asked for."""

    def __init__(self, journal: Journal, first_lines: Callable[[], bool]) -> None:
        """Take the journal, and whether the first words of each page are shown."""
        self._journal = journal
        self._first_lines = first_lines

    def opening(self) -> Opening:
        """Give drafts first, then the newest months."""
        going = self._journal.going.pages()
        some = self.more(self._journal.months())
        return Opening(Some([*self._drafts(), *some.lines], some.unread), going)

    def more(self, unread: Sequence[date]) -> Some:
        """Give the next months, until there is enough to fill a screen."""
        rest = list(unread)
        lines: list[ListLine] = []
        while rest and len(lines) < _AT_ONCE:
            lines += self._month(rest.pop(0))
        return Some(lines, rest)

    def earlier(self, block: date | None) -> list[ListLine]:
        """Give one month again, or the drafts."""
        return self._drafts() if block is None else self._month(block)

    def ending(self) -> Some:
        """Give the oldest months."""
        above: list[date | None] = list(self._journal.months())
        lines: list[ListLine] = []
        while above and len(lines) < _AT_ONCE:
            lines = [*self.earlier(above.pop()), *lines]
        return Some(lines, [], [None, *above])

    def found(self, asked: str) -> Opening:
        """Give drafts and the newest pages that hold the words, and what can be taken back."""
        going = self._journal.going.pages()
        return Opening(Some([*self._open_hits(asked), *self._hits(asked)], []), going)

    def _hits(self, asked: str) -> list[ListLine]:
        """Give pages by month, with the words around those asked for."""
        lines: list[ListLine] = []
        month: date | None = None
        for hit in self._journal.search(asked, MOST_HITS):
            if hit.day.replace(day=1) != month:
                month = hit.day.replace(day=1)
                lines.append(ListLine(Kind.HEAD, title=days.month(month)))
            page = ListLine(Kind.PAGE, hit.id, hit.title or words.untitled(), _day(hit.day))
            lines.append(_around(page, hit.snippet, asked))
        return lines

    def _open_hits(self, asked: str) -> list[ListLine]:
        """Give the pages still open that hold the words."""
        drafts = [
            _around(_open(one), snippet, asked)
            for one, snippet in self._journal.drafts_holding(asked)
        ]
        return _still_open(drafts)

    def _drafts(self) -> list[ListLine]:
        return _still_open([_open(one) for one in self._journal.drafts()])

    def _month(self, first: date) -> list[ListLine]:
        pages = self._pages(self._journal.month(first))
        return [ListLine(Kind.HEAD, title=days.month(first), month=first), *pages] if pages else []

    def _pages(self, pages: Sequence[EntryLine]) -> list[ListLine]:
        begun = (
            self._journal.beginnings([one.id for one in pages]) if self._first_lines() else {}
        )
        return [
            ListLine(
                Kind.PAGE,
                one.id,
                one.title or words.untitled(),
                _day(one.day),
                near(begun.get(one.id, ""), ""),
            )
            for one in pages
        ]


def _day(day: date) -> str:
    return days.weekday_and_day(day)


def _open(draft: Draft) -> ListLine:
    title = draft.title or words.untitled()
    return ListLine(Kind.DRAFT, draft.id, title, _day(draft.when.date()))


def _still_open(drafts: list[ListLine]) -> list[ListLine]:
    return [ListLine(Kind.HEAD, title=words.still_open()), *drafts] if drafts else []


def _around(line: ListLine, snippet: str, asked: str) -> ListLine:
    found = near(snippet, asked)
    return replace(line, words=found, marked=marked(found, asked))
