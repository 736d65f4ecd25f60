"""Whatever happens to pages, in any order, search, lists and calendar tell what they may."""

import shutil
import tempfile
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from healingjournal.base.clock import SetClock
from healingjournal.base.ids import EntryId
from healingjournal.base.text import folded
from healingjournal.journal.entry import Page, Seal
from healingjournal.journal.segment import tokens
from healingjournal.journal.service import Journal
from healingjournal.vault.service import create
from tests.journal.conftest import BOUNDS, PASSPHRASE, START
from tests.journal.marking import whole_index
from tests.tried import tried

WORDS = st.sampled_from(["sea", "Meer", "été", "海边", "ทะเล", "boat", "Äpfel", "🙂", "tide"])
TEXTS = st.lists(WORDS, max_size=4).map(" ".join)
TITLES = st.lists(WORDS, min_size=1, max_size=2).map(" ".join)
TAGS = st.lists(WORDS, max_size=2, unique=True).map(tuple)
DAYS = st.integers(0, 40).map(lambda days: date(2026, 2, 1) + timedelta(days=days))


@dataclass
class Told:
    """What a page holds and how it is marked, as a plain record beside the journal."""

    title: str
    tags: tuple[str, ...]
    day: date
    body: str
    seal: Seal | None = None
    hidden: bool = False
    before: list[str] = field(default_factory=list)

    @property
    def found(self) -> bool:
        return self.seal is None and not self.hidden

    def words(self) -> set[str]:
        return set(tokens(" ".join((self.title, *self.tags, self.body))))


class LifeOfPages(RuleBasedStateMachine):
    """Does to a real journal and to a record of it what people do, and compares."""

    pages = Bundle("pages")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = SetClock(START)
        made = create(self.folder / "j", PASSPHRASE, BOUNDS, self.clock, code_works=True)
        self.vault = made.vault
        self.journal = Journal(self.vault, self.clock)
        self.known: dict[EntryId, Told] = {}

    def teardown(self) -> None:
        assert self.vault.verify().ok
        self.vault.close()
        shutil.rmtree(self.folder)

    @rule(target=pages, body=TEXTS, title=TITLES, tags=TAGS, day=DAYS)
    def add(self, body: str, title: str, tags: tuple[str, ...], day: date) -> EntryId:
        kept = self.journal.add(Page(body, title, tags, day.isoformat())).entry
        self.known[kept] = Told(title, tags, day, body)
        return kept

    @rule(target=pages, body=TEXTS.filter(bool), title=TITLES, tags=TAGS, hidden=st.booleans())
    def finish_a_new_one(
        self, body: str, title: str, tags: tuple[str, ...], hidden: bool
    ) -> EntryId:
        draft = replace(self.journal.new_draft(), body=body, title=title, tags=tags, hidden=hidden)
        self.journal.keep_draft(draft)
        fact = self.journal.finish(draft)
        assert fact is not None
        self.known[fact.entry] = Told(title, tags, draft.when.date(), body, hidden=hidden)
        return fact.entry

    @rule(page=pages, body=TEXTS)
    def edit(self, page: EntryId, body: str) -> None:
        told = self.known[page]
        if told.seal is None:
            self.journal.edit(page, Page(body))
            if body != told.body:
                told.before.append(told.body)
            told.body = body

    @rule(page=pages, body=TEXTS, seal=st.booleans())
    def write_on(self, page: EntryId, body: str, seal: bool) -> None:
        told = self.known[page]
        if told.seal is None:
            draft = replace(self.journal.draft_of(page), body=body, seal=Seal() if seal else None)
            self.journal.finish(draft)
            if body != told.body:
                told.before.append(told.body)
            told.body, told.seal = body, draft.seal

    @rule(page=pages, which=st.integers(0, 5))
    def bring_back(self, page: EntryId, which: int) -> None:
        told = self.known[page]
        if told.seal is None and which < len(told.before):
            self.journal.versions.bring_back(page, which + 1)
            body = told.before[which]
            if body != told.body:
                told.before.append(told.body)
            told.body = body

    @rule(page=pages, days=st.none() | st.integers(1, 20))
    def seal(self, page: EntryId, days: int | None) -> None:
        until = None if days is None else self.clock.moment.date() + timedelta(days=days)
        self.journal.marks.seal(page, Seal(until))
        self.known[page].seal = Seal(until)

    @rule(page=pages)
    def open_seal(self, page: EntryId) -> None:
        self.journal.marks.open_seal(page)
        self.known[page].seal = None

    @rule(page=pages, hidden=st.booleans())
    def hide(self, page: EntryId, hidden: bool) -> None:
        (self.journal.marks.hide if hidden else self.journal.marks.unhide)(page)
        self.known[page].hidden = hidden

    @rule(page=consumes(pages))
    def delete(self, page: EntryId) -> None:
        self.journal.delete(page)
        del self.known[page]

    @rule(days=st.integers(0, 9), anew=st.booleans())
    def wait(self, days: int, anew: bool) -> None:
        self.clock.moment += timedelta(days=days)
        if anew:
            self.journal = Journal(self.vault, self.clock)
        for told in self.known.values():
            until = told.seal.until if told.seal else None
            if until is not None and until <= self.clock.moment.date():
                told.seal = None

    @invariant()
    def lists_tell_what_they_may(self) -> None:
        lines = self.journal.entries()
        shown = {one: told for one, told in self.known.items() if not told.hidden}
        assert {line.id for line in lines} == shown.keys()
        for line in lines:
            told = shown[line.id]
            assert (line.day, line.sealed) == (told.day, told.seal is not None)
            assert (line.title, line.tags) == (("", ()) if line.sealed else (told.title, told.tags))
        days = {told.day for told in shown.values()}
        for first in (date(2026, 2, 1), date(2026, 3, 1)):
            assert self.journal.days(first) == {d for d in days if d.month == first.month}

    @invariant()
    def search_finds_what_it_may(self) -> None:
        for word in ("SEA", "meer", "ete", "海", "边", "ทะเล", "boat", "apfel", "🙂", "tide"):
            asked = tokens(word)
            hits = {hit.id for hit in self.journal.search(word)}
            assert hits == {
                one
                for one, told in self.known.items()
                if told.found and f" {' '.join(asked)} " in _run(told)
            }

    @invariant()
    def tags_are_those_that_are_found(self) -> None:
        tags = {folded(tag) for told in self.known.values() if told.found for tag in told.tags}
        assert {folded(tag) for tag in self.journal.tags_beginning("", None)} == tags

    @invariant()
    def no_index_holds_a_word_of_another(self) -> None:
        held = set().union(*(told.words() for told in self.known.values() if told.found), ())
        others = set().union(*(told.words() for told in self.known.values()), ()) - held
        index = set(whole_index(self.vault).split())
        assert not others & index

    @invariant()
    def hidden_ones_open_by_their_title(self) -> None:
        for told in self.known.values():
            found = {line.id for line in self.journal.marks.hidden_titled(told.title.upper())}
            assert found == {
                one
                for one, each in self.known.items()
                if each.hidden and folded(each.title) == folded(told.title)
            }


def _run(told: Told) -> str:
    # Words that follow on within title, tags or text, and not from one into the next.
    fields = (told.title, " ".join(told.tags), told.body)
    return " | ".join(f" {' '.join(tokens(one))} " for one in fields)


TestLifeOfPages = LifeOfPages.TestCase
TestLifeOfPages.settings = tried(10)
