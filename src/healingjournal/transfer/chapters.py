"""Chapters as rows."""

from collections.abc import Iterator, Mapping

from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId
from healingjournal.journal.chapter import ChapterId, Foreword, Removed
from healingjournal.journal.whole_chapters import WholeChapters
from healingjournal.transfer.carried import ADDED, HERE, PageOf
from healingjournal.transfer.rows import (
    ChapterRow,
    ForewordRow,
    form,
    instant,
    instant_ms,
    plain,
)
from healingjournal.transfer.skipped import UnusableError


class ChaptersCarried:
    """Chapters in the person's own order, each with its pages and every foreword."""

    key = "chapters"

    def __init__(self, chapters: WholeChapters) -> None:
        """Take the journal's whole chapters."""
        self._chapters = chapters

    def rows(self, without: frozenset[EntryId]) -> Iterator[Mapping[str, object]]:
        """Give a row for each chapter, without the pages that were let go."""
        for one in self._chapters.chapters():
            forewords = [
                ForewordRow(entry, made.number, instant(made.written_ms), made.body)
                for entry, made in one.forewords
                if entry not in without
            ]
            pages = [str(entry) for entry in one.entries if entry not in without]
            yield plain(
                ChapterRow(one.id, one.title, instant(one.changed_ms), pages, forewords)
            )

    def bring(self, row: Mapping[str, object], page_of: PageOf) -> str:
        """Add a chapter that is not there yet, with those of its pages that are here."""
        given = form(row, ChapterRow)
        pages = dict.fromkeys(page[0] for one in given.pages if (page := page_of(one)))
        forewords = []
        for made in given.forewords:
            page = page_of(made.page) if made.page is not None else None
            if made.page is None or page is not None:
                foreword = Foreword(made.number, made.body, instant_ms(made.written))
                forewords.append((page[0] if page else None, foreword))
        chapter = Removed(
            id=ChapterId(given.id),
            title=given.title,
            changed_ms=instant_ms(given.changed),
            after=None,
            entries=tuple(pages),
            forewords=tuple(forewords),
        )
        try:
            return ADDED if self._chapters.put(chapter) else HERE
        except RefusedError as error:
            raise UnusableError(error.words_key) from None
