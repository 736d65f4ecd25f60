"""What the list shows, read in the vault's thread: drafts, months and hits as plain lines."""

from calendar import monthrange
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Draft, EntryLine
from healingjournal.journal.service import Journal
from healingjournal.ui.journal import words
from healingjournal.ui.journal.finding import words as finding_words
from healingjournal.ui.journal.finding.asked import Asked
from healingjournal.ui.journal.list_line import Kind, ListLine, marked, near
from healingjournal.ui.journal.opened.held import GoingNow, StillHeld, read_going
from healingjournal.ui.kit import days

MOST_HITS = 50
_AT_ONCE = 40
Span = tuple[date, date]


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
    going: GoingNow


class Listing:
    """Reads as much as is seen; never a text, unless first lines are wished or asked for."""

    def __init__(
        self,
        journal: Journal,
        first_lines: Callable[[], bool],
        days_of: Callable[[str], Span | None],
    ) -> None:
        """Take the journal, whether first words are shown, and how a typed day is read."""
        self._journal = journal
        self._first_lines = first_lines
        self._days_of = days_of
        self.still_held: StillHeld | None = None

    def opening(self, asked: Asked) -> Opening:
        """Give drafts first, then the newest months, both as far as the filters let them."""
        going = read_going(self._journal.going, self.still_held)
        some = self.more(asked, self._months(asked))
        return Opening(Some([*self._drafts(asked), *some.lines], some.unread), going)

    def more(self, asked: Asked, unread: Sequence[date]) -> Some:
        """Give the next months, until there is enough to fill a screen."""
        rest = list(unread)
        lines: list[ListLine] = []
        while rest and len(lines) < _AT_ONCE:
            lines += self._month(asked, rest.pop(0))
        return Some(lines, rest)

    def earlier(self, asked: Asked, block: date | None) -> list[ListLine]:
        """Give one month again, or the drafts."""
        return self._drafts(asked) if block is None else self._month(asked, block)

    def ending(self, asked: Asked) -> Some:
        """Give the oldest months."""
        above: list[date | None] = list(self._months(asked))
        lines: list[ListLine] = []
        while above and len(lines) < _AT_ONCE:
            lines = [*self.earlier(asked, above.pop()), *lines]
        return Some(lines, [], [None, *above])

    def found(self, asked: Asked) -> Opening:
        """Give drafts and the newest pages that hold the words, and what can be taken back.

        Words that are a day, or a month, find its pages first.
        """
        going = read_going(self._journal.going, self.still_held)
        of_days = self._of_days(asked)
        seen = {line.key for line in of_days}
        lines = [*of_days, *self._open_hits(asked), *self._hits(asked, seen)]
        return Opening(Some(lines, []), going)

    def titled(self, title: str) -> list[ListLine]:
        """Give the pages in no list whose whole title this is, those still being written first."""
        marks = self._journal.marks
        drafts = [
            ListLine(Kind.DRAFT, one.draft, title.strip(), _day(one.day))
            for one in marks.hidden_drafts_titled(title)
        ]
        return [*drafts, *(_page(one) for one in marks.hidden_titled(title))]

    # ---- inside ----

    def _months(self, asked: Asked) -> list[date]:
        since, until = asked.since, asked.until
        return [
            month
            for month in self._journal.months()
            if (since is None or month >= since.replace(day=1))
            and (until is None or month <= until)
        ]

    def _of_days(self, asked: Asked) -> list[ListLine]:
        span = self._days_of(asked.text)
        if span is None:
            return []
        since = max(filter(None, (span[0], asked.since)))
        until = min(filter(None, (span[1], asked.until)))
        pages = self._journal.entries(
            MOST_HITS, since=since, until=until, tag=asked.tag or None
        )
        name = days.full_day(span[0]) if span[0] == span[1] else days.month(span[0])
        return [ListLine(Kind.HEAD, title=name), *self._pages(pages)] if pages else []

    def _hits(self, asked: Asked, seen: Collection[str]) -> list[ListLine]:
        """Give pages by month, with the words around those asked for."""
        lines: list[ListLine] = []
        month: date | None = None
        found = self._journal.search(
            asked.text,
            MOST_HITS,
            since=asked.since,
            until=asked.until,
            tag=asked.tag or None,
            phrases=True,
        )
        for hit in found:
            if hit.id in seen:
                continue
            if hit.day.replace(day=1) != month:
                month = hit.day.replace(day=1)
                lines.append(ListLine(Kind.HEAD, title=days.month(month)))
            page = ListLine(Kind.PAGE, hit.id, hit.title or words.untitled(), _day(hit.day))
            lines.append(_around(page, hit.snippet, asked.text))
        return lines

    def _open_hits(self, asked: Asked) -> list[ListLine]:
        """Give the pages still open that hold the words."""
        drafts = [
            _around(_open(one), snippet, asked.text)
            for one, snippet in self._journal.drafts_holding(asked.text, phrases=True)
            if asked.takes(one.when.date(), one.tags)
        ]
        return _still_open(drafts)

    def _drafts(self, asked: Asked) -> list[ListLine]:
        drafts = self._journal.drafts()
        return _still_open([_open(one) for one in drafts if asked.takes(one.when.date(), one.tags)])

    def _month(self, asked: Asked, first: date) -> list[ListLine]:
        if asked.filtered:
            last = first.replace(day=monthrange(first.year, first.month)[1])
            since = max(first, asked.since or first)
            until = min(last, asked.until or last)
            found = self._journal.entries(since=since, until=until, tag=asked.tag or None)
        else:
            found = self._journal.month(first)
        pages = self._pages(found)
        return [ListLine(Kind.HEAD, title=days.month(first), month=first), *pages] if pages else []

    def _pages(self, pages: Sequence[EntryLine]) -> list[ListLine]:
        begun: dict[EntryId, str] = {}
        if self._first_lines():
            begun = self._journal.beginnings([one.id for one in pages if not one.sealed])
        return [_page(one, near(begun.get(one.id, ""), "")) for one in pages]


def _page(page: EntryLine, begun: str = "") -> ListLine:
    if page.sealed:
        return ListLine(
            Kind.PAGE, page.id, finding_words.sealed(), _day(page.day), sealed=True
        )
    return ListLine(Kind.PAGE, page.id, page.title or words.untitled(), _day(page.day), begun)


def _day(day: date) -> str:
    return days.weekday_and_day(day)


def _open(draft: Draft) -> ListLine:
    sealed = draft.seal is not None
    title = finding_words.sealed() if sealed else draft.title or words.untitled()
    return ListLine(Kind.DRAFT, draft.id, title, _day(draft.when.date()), sealed=sealed)


def _still_open(drafts: list[ListLine]) -> list[ListLine]:
    return [ListLine(Kind.HEAD, title=words.still_open()), *drafts] if drafts else []


def _around(line: ListLine, snippet: str, asked: str) -> ListLine:
    found = near(snippet, asked)
    return replace(line, words=found, marked=marked(found, asked))
