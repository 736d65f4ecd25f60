"""The pages and drafts of a takeout, one after another: which are here, and which are added."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId, PromptId, new_id
from healingjournal.journal.entry import Draft, DraftId, Entry, Page
from healingjournal.journal.front_matter import one_line
from healingjournal.journal.picture import Place
from healingjournal.journal.whole import EarlierText, held, taken_in_draft, taken_in_page
from healingjournal.transfer import found_folder
from healingjournal.transfer.brought import Count, Step
from healingjournal.transfer.carried import ADDED, HERE
from healingjournal.transfer.coming_pictures import ComingPictures
from healingjournal.transfer.found_folder import MOST_OF_A_PAGE, inside
from healingjournal.transfer.page_file import read, when_of
from healingjournal.transfer.rooms import Rooms
from healingjournal.transfer.rows import (
    DraftRow,
    EarlierRow,
    PageRow,
    form,
    instant_ms,
    seal_of,
)
from healingjournal.transfer.skipped import UnusableError

_LONGEST_PROMPT = 1000


@dataclass
class _Known:
    """The pages of the takeout by their ids: what each became. Ids alone are held."""

    named: set[str] = field(default_factory=set)
    here: set[str] = field(default_factory=set)
    added: set[str] = field(default_factory=set)
    other: dict[str, EntryId] = field(default_factory=dict)


class ComingPages:
    """Brings pages in, then drafts; a page that is here is never changed."""

    def __init__(self, rooms: Rooms, root: Path, count: Count, step: Step) -> None:
        """Take the rooms, the takeout's folder, and who counts and who hears."""
        self._rooms = rooms
        self._root = root
        self._count = count
        self._step = step
        self._most: int | None = None
        self._known = _Known()
        self._drafts: set[str] = set()
        self._pictures = ComingPictures(rooms.pictures, root, count)

    def of(self, most: int) -> None:
        """Hear how many pages there are to come."""
        self._most = most or None

    def beat(self) -> None:
        """Let those hear who wait, between things that are no pages."""
        self._step(self._count.found, self._most)

    def page_of(self, old: str) -> tuple[EntryId, bool] | None:
        """Give what a page of the takeout became here, and whether it came with this import."""
        known = self._known
        came = old in known.added
        if not came and old not in known.here:
            return None
        return known.other.get(old, EntryId(old)), came

    # Pages

    def page(self, item: object) -> str:
        """Bring in one page; gives nothing, as pages are counted here."""
        self._count.found += 1
        where = f"page {self._count.found}"
        try:
            row = form(item, PageRow)
            where = row.file
            why = self._page(row)
        except (UnusableError, RefusedError) as error:
            why = error.why if isinstance(error, UnusableError) else error.words_key
        if why == ADDED:
            self._count.added += 1
        else:
            self._count.leave(where, why)
        self._step(self._count.found, self._most)
        return ""

    def _page(self, row: PageRow) -> str:
        if row.id in self._known.named or not row.file.endswith(f"-{row.id}.md"):
            raise UnusableError("twice" if row.id in self._known.named else "not_understood")
        self._known.named.add(row.id)
        page = taken_in_page(self._entry(row, self._text(row.file)))
        why = self._left(page, row)
        if why is not None:
            return why
        self._add(self._beside(page), row)
        return ADDED

    def _entry(self, row: PageRow, given: Page) -> Entry:
        return Entry(
            id=EntryId(row.id),
            when=when_of(given, row.file),
            title=given.title or "",
            tags=given.tags or (),
            body=given.body,
            words=0,
            prompt=_prompt(given.prompt or row.prompt),
            versions=1,
            written_ms=instant_ms(row.written),
            changed_ms=instant_ms(row.changed),
            seal=seal_of(row.seal),
            hidden=row.hidden,
        )

    def _left(self, page: Entry, row: PageRow) -> str | None:
        """Give why a page is not added, and remember where it is: None where it is to be added."""
        pages = self._rooms.pages
        alike = list(pages.alike(page))
        own = pages.page(page.id)
        if not alike and own is None:
            return None
        texts = {_mark(one.title, one.body) for one in self._earlier(row, told=False)}
        for one in alike:
            if texts <= self._marks(one):
                self._is_here(row.id, one.id)
                return HERE
        # The page went on here: what the takeout says of it is kept as an earlier text.
        if own is not None and {*texts, _mark(page.title, page.body)} <= self._marks(own):
            self._is_here(row.id, own.id)
            return "here_earlier"
        return None

    def _marks(self, page: Entry) -> set[bytes]:
        earlier = self._rooms.pages.earlier(page.id)
        return {_mark(page.title, page.body), *(_mark(one.title, one.body) for one in earlier)}

    def _is_here(self, old: str, now: EntryId) -> None:
        self._known.here.add(old)
        if now != old:
            self._known.other[old] = now

    def _beside(self, page: Entry) -> Entry:
        """Give a page that is to be added another id where its own is taken by one that differs.

        What is sealed or hidden here must not come into lists by a copy of before.
        """
        if not self._rooms.pages.there(page.id):
            return page
        here = self._rooms.pages.page(page.id)
        self._count.beside += 1
        now = EntryId(new_id())
        self._known.other[page.id] = now
        if here is None:
            return replace(page, id=now)
        hidden = page.hidden or (here.hidden and bool(page.title))
        return replace(page, id=now, seal=page.seal or here.seal, hidden=hidden)

    def _add(self, page: Entry, row: PageRow) -> None:
        pages, names = self._rooms.pages, self._pictures.names(row.pictures)
        pages.put(replace(page, body=names.in_text(page.body)))
        for text in self._earlier(row, told=True):
            pages.put_earlier(page.id, replace(text, body=names.in_text(text.body)))
        self._pictures.put(Place(entry=page.id), row.pictures, names)
        self._known.added.add(row.id)

    def _earlier(self, row: PageRow, *, told: bool) -> Iterator[EarlierText]:
        """Give the earlier texts that can be read, one at a time; the others are left."""
        numbers: set[int] = set()
        for one in row.earlier:
            try:
                if one.number in numbers:
                    raise UnusableError("twice")
                numbers.add(one.number)
                yield self._earlier_text(one)
            except (UnusableError, RefusedError) as error:
                if told:
                    why = error.why if isinstance(error, UnusableError) else error.words_key
                    self._count.leave(one.file, why)

    def _earlier_text(self, row: EarlierRow) -> EarlierText:
        given = self._text(row.file)
        title = one_line(given.title or "")
        body = held(given.body, title)
        return EarlierText(row.number, instant_ms(row.changed), title, body)

    # Drafts

    def draft(self, item: object) -> str:
        """Bring in one draft; gives what became of it."""
        row = form(item, DraftRow)
        if row.id in self._drafts:
            raise UnusableError("twice")
        self._drafts.add(row.id)
        try:
            return self._draft(row)
        except RefusedError as error:
            raise UnusableError(error.words_key) from None

    def _draft(self, row: DraftRow) -> str:
        page = None
        if row.page is not None:
            found = self.page_of(row.page)
            if found is None:
                return "no_page"
            page, came = found
            if not came:
                # What stands here of this page may be newer than what was being written then.
                return HERE if self._rooms.pages.draft(DraftId(row.id)) else "page_here"
        given = self._text(row.file)
        draft = taken_in_draft(
            Draft(
                id=DraftId(row.id),
                when=when_of(given, row.file),
                entry=page,
                title=given.title or "",
                tags=given.tags or (),
                body=given.body,
                prompt=_prompt(given.prompt or row.prompt),
                seal=seal_of(row.seal),
                hidden=row.hidden,
            )
        )
        there = self._rooms.pages.draft(draft.id)
        if there is not None and _said(there) == _said(draft):
            return HERE
        if there is not None:
            draft = replace(draft, id=DraftId(new_id()))
        names = self._pictures.names(row.pictures)
        draft = replace(draft, body=names.in_text(draft.body))
        self._rooms.pages.put_draft(draft, instant_ms(row.changed))
        self._pictures.put(Place(draft=draft.id), row.pictures, names)
        return ADDED

    # Files

    def _text(self, name: str) -> Page:
        return read(found_folder.content(inside(self._root, name), MOST_OF_A_PAGE))

    def look_for_others(self) -> None:
        """Tell of files among the pages that journal.json does not name; they are left."""
        place = self._root / "pages"
        for name, _, why in found_folder.files_in(place) if place.is_dir() else ():
            if name.removesuffix(".md")[-26:] not in self._known.named:
                self._count.leave(f"pages/{name}", why or "not_named")


def _prompt(given: str | None) -> PromptId | None:
    if given and (len(given) > _LONGEST_PROMPT or not given.isprintable()):
        raise UnusableError("not_understood")
    return PromptId(given) if given else None


def _mark(title: str, body: str) -> bytes:
    return hashlib.sha256(f"{title}\0{body}".encode()).digest()


def _said(draft: Draft) -> tuple[object, ...]:
    when = draft.when.isoformat()
    return when, draft.entry, draft.title, draft.tags, draft.body, draft.prompt
