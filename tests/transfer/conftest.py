"""Two real journals on disk, cheap to open, and one of them full of everything there can be."""

import tomllib
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.ids import EntryId, LedgerId, PromptId, new_id
from healingjournal.base.private import Private
from healingjournal.journal.entry import Page, Seal
from healingjournal.journal.picture import Drawn, Place, in_text
from healingjournal.journal.service import Journal
from healingjournal.moments.choices import HelpedChoices
from healingjournal.moments.service import Moments
from healingjournal.prompts.held import HeldPack, store
from healingjournal.prompts.pack import Pack, Prompt
from healingjournal.settings.kept import keep
from healingjournal.sharing import store as sharing_store
from healingjournal.sharing.carried import ConsentCarried, LedgerCarried
from healingjournal.sharing.consent import ConsentState
from healingjournal.sharing.ledger import LedgerLine
from healingjournal.sharing.service import Sharing
from healingjournal.steps.carried import StepsCarried
from healingjournal.steps.service import Steps
from healingjournal.steps.thing import Circle, MarkedDate, Step
from healingjournal.transfer.brought import Brought
from healingjournal.transfer.service import Transfer
from healingjournal.vault.kept import Json
from healingjournal.vault.keys import KdfBounds, KdfCost
from healingjournal.vault.service import Vault, create, open_with_passphrase
from tests.grounding.others import written
from tests.journal import picture_bytes as made

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
BOUNDS = KdfBounds(floor=CHEAP, usual=CHEAP, ceiling=CHEAP)
PASSPHRASE = Private("four plain words here")
NOON = datetime(2026, 3, 4, 12, 30, 15, 123456, tzinfo=timezone(timedelta(hours=5, minutes=45)))


def unheard(done: int, most: int | None) -> None:
    del done, most


@dataclass
class Desk:
    """One open journal with its rooms, and the way out and in."""

    vault: Vault
    journal: Journal
    moments: Moments
    sharing: Sharing
    transfer: Transfer
    clock: SetClock

    def out(self, folder: Path) -> Path:
        self.transfer.take_out(folder, unheard)
        return folder

    def bring(self, folder: Path, form: str = "healingjournal", **how: bool) -> Brought:
        return self.transfer.bring_in(form, folder, unheard, **how)

    def later(self, **span: int) -> None:
        self.clock.moment += timedelta(**span)

    def page(self, body: str, title: str = "", tags: tuple[str, ...] = ()) -> EntryId:
        self.later(minutes=1, milliseconds=7)
        return self.journal.add(Page(body, title, tags)).entry

    def whys(self, done: Brought) -> list[str]:
        return [one.why for one in done.skipped]


def desk_on(vault: Vault, clock: SetClock) -> Desk:
    journal, moments = Journal(vault, clock), Moments(vault, clock)
    others = (ConsentCarried(vault), LedgerCarried(vault), StepsCarried(vault))
    transfer = Transfer(vault, journal, moments, clock, others)
    return Desk(vault, journal, moments, Sharing(vault, journal, clock), transfer, clock)


Opened = Callable[[str], Desk]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    """Opens a journal by its name, a new one where there is none."""
    with ExitStack() as stack:

        def one(name: str) -> Desk:
            clock, folder = SetClock(NOON), tmp_path / name
            if folder.exists():
                vault = open_with_passphrase(folder, PASSPHRASE, BOUNDS, clock)
            else:
                vault = create(folder, PASSPHRASE, BOUNDS, clock, code_works=True).vault
            stack.callback(vault.close)
            return desk_on(vault, clock)

        yield one


@pytest.fixture
def desk(opened: Opened) -> Desk:
    return opened("pages")


@pytest.fixture
def other(opened: Opened) -> Desk:
    return opened("other")


@pytest.fixture
def full(desk: Desk) -> Desk:
    """A journal that holds one of each thing at least."""
    fill(desk)
    return desk


def _plan(steps: Steps) -> None:
    """Four things of small steps, one of them a page of a meeting."""
    steps.keep(replace(steps.begin(Step), kind="boundary", what="Say no to Sunday\n– or not"))
    steps.keep(replace(steps.begin(MarkedDate), words="x", day=date(2020, 2, 29), yearly=True))
    circle = replace(steps.begin(Circle), name="Tuesdays", first=date(2026, 3, 3), every="weekly")
    steps.keep(circle)
    steps.keep(replace(steps.meeting(circle, date(2026, 3, 10)), want="To be heard"))


def a_pack() -> HeldPack:
    """Give a pack of prompts that was switched off."""
    prompt = Prompt(PromptId("bread-01"), "bread", 2, "What was there?", closing="It is now.")
    return HeldPack(Pack("bread", "en", "Bread", (prompt,), {"opening": "Tea"}), on=False)


def brought_exercise() -> dict[str, Json]:
    """Give an exercise of others as the journal keeps it."""
    return {"from": "our group", "on": True, "file": tomllib.loads(written())}


def fill(desk: Desk) -> None:
    journal = desk.journal
    ducks = desk.page("Ducks.\n", "A walk", ("walk", "Home two"))
    for body in ("Ducks, and a heron.\n", "", "---\ntitle: not one\n---\nDucks again"):
        desk.later(hours=1)
        journal.edit(ducks, Page(body, title="A longer walk"))
    old = "\ufeffOld days \u0085 e\u0301 👩‍👩‍👧"
    journal.add(Page(old, date="0001-01-01T00:00:00-03:30", prompt="safety-01"))
    last = "9999-12-31T23:59:59+14:00"
    journal.add(Page("The last day there is.", date=last, prompt="no front matter holds: ä"))
    journal.add(Page(""))
    sealed = desk.page("Closed until spring.", "Not now")
    journal.marks.seal(sealed, Seal(date(2030, 5, 1)))
    journal.marks.seal(desk.page("Closed until asked for."), Seal())
    hidden = desk.page("In no list.", "Whole title")
    journal.marks.hide(hidden)
    _draw(desk, ducks)
    _begin(desk, ducks)
    _gather(desk, ducks, sealed, hidden)
    _share(desk, ducks, hidden)
    _plan(Steps(desk.vault, desk.clock))
    _note(desk)
    keep(desk.vault.kept, "quiet_from", 22)
    keep(desk.vault.kept, "leave_out_touches", ["body", "food"])
    desk.vault.kept.put("safety", "own_numbers", [{"name": "Mara", "number": "0123 45"}])
    desk.vault.kept.put("sharing", "words", [["Anna", "A."], ["the mill", ""]])
    desk.vault.kept.put("grounding", "cautions_seen", ["G05"])
    desk.vault.kept.put("grounding", "favourites", ["G12", "G05"])
    desk.vault.kept.put("grounding", "brought", [brought_exercise()])
    store(desk.vault.kept, (a_pack(),))
    desk.vault.kept.put("grounding", "own", {"card": ["It is 2026."], "music_lift": ["A song"]})


def _note(desk: Desk) -> None:
    when = "2026-03-01 night"
    first = {"when": when, "body": ["tight"], "before": 6, "did": "G02, tea, and a bath"}
    noted = desk.moments.note(first, ["G02", "tea, and a bath"]).id
    desk.later(milliseconds=333)
    desk.moments.note({"cue": "\ufeff\ufeffa door", "cue_kind": "own:a smell of paint"})
    desk.moments.follow(noted, {"began": "The kettle.\nThen the door."})
    desk.moments.choose(HelpedChoices(frozenset({"did:g02"}), ("G02",), tiles=True))


def _draw(desk: Desk, page: EntryId) -> None:
    pictures = desk.journal.pictures
    photo = pictures.add(Place(entry=page), made.jpeg(), alt="A heron [grey]").picture
    plain = pictures.add(Place(entry=page), made.png()).picture
    drawn = Drawn('{"strokes": [[1, 2, 3]]}', made.png(4, 4), b"")
    drawing = pictures.draw(Place(entry=page), drawn, alt="Lines").picture
    words = "\n".join(in_text(one) for one in (photo, plain, drawing))
    desk.journal.edit(page, Page(f"Seen:\n{words}\n"))


def _begin(desk: Desk, page: EntryId) -> None:
    journal = desk.journal
    begun = journal.new_draft()
    journal.pictures.add(Place(draft=begun.id), made.png(), alt="Of a draft")
    journal.keep_draft(replace(begun, body="Only begun, ", title="Half", tags=("new",)))
    desk.later(seconds=3)
    journal.keep_draft(replace(journal.draft_of(page), body="Ducks, and more to say"))


def _gather(desk: Desk, *pages: EntryId) -> None:
    chapters = desk.journal.chapters
    second = chapters.make("Second").chapter
    first = chapters.make("First").chapter
    chapters.move(first, second)
    for page in reversed(pages):
        chapters.put_in(first, page)
    chapters.add_foreword(first, "How I see it now.")
    desk.later(days=1)
    chapters.add_foreword(first, "And now.")
    chapters.add_foreword(first, "Of one page.", pages[0])
    chapters.keep_begun(second, "Not done")
    (new,) = (one for one in desk.journal.drafts() if one.entry is None)
    desk.journal.chapter_choice.put_in(new.id, second)


def _share(desk: Desk, page: EntryId, other: EntryId) -> None:
    desk.sharing.mark(page, ConsentState.READY, "Seen:")
    desk.later(milliseconds=41)
    desk.sharing.mark(other, ConsentState.NOT_AGAIN)
    line = sharing_line(desk)
    with desk.vault.writing() as db:
        sharing_store.add_line(db, line)


def sharing_line(desk: Desk) -> LedgerLine:
    return LedgerLine(
        id=LedgerId(new_id()),
        when=desk.clock.now(),
        group="Tuesday circle",
        meeting=date(2026, 12, 1),
        passages=2,
        format="pdf",
        pages=1,
        locked=True,
        file="/some/where.pdf",
        digest="0" * 64,
    )
