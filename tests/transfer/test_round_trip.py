"""Out and back in: everything a person put into a journal is in the other one, to the letter."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.ids import EntryId
from healingjournal.base.text import taken_in
from healingjournal.journal.entry import Page, Seal
from healingjournal.journal.picture import Place
from healingjournal.prompts.held import store
from healingjournal.settings.kept import keep, read_kept
from healingjournal.sharing.consent import ConsentState
from healingjournal.steps.service import Steps
from healingjournal.steps.thing import Circle, Step
from tests.transfer.conftest import Desk, Opened, fill
from tests.tried import tried


def first(desk: Desk) -> EntryId:
    return next(iter(desk.journal.search("Seen"))).id


def first_step(desk: Desk, act: Callable[[Steps, Step], object]) -> None:
    steps = Steps(desk.vault, desk.clock)
    act(steps, steps.all(Step)[0])


def test_everything_is_there_again(full: Desk, other: Desk, opened: Opened, tmp_path: Path) -> None:
    done = other.bring(full.out(tmp_path / "out"))
    assert (done.found, done.added, done.beside, done.skipped) == (7, 7, 0, ())
    assert other.transfer.digest() == full.transfer.digest()
    assert other.vault.verify().ok
    other.vault.close()
    assert opened("other").transfer.digest() == full.transfer.digest()


def test_what_was_brought_in_can_be_read_found_and_shown(
    full: Desk, other: Desk, tmp_path: Path
) -> None:
    other.bring(full.out(tmp_path / "out"))
    page = other.journal.entry(first(full))
    assert page == full.journal.entry(page.id)
    assert (page.versions, page.tags) == (5, ("walk", "Home two"))
    assert other.journal.versions.text(page.id, 2) == ("A longer walk", "Ducks, and a heron.\n")
    assert other.journal.entries(tag="home TWO") == full.journal.entries(tag="home TWO")
    assert other.journal.search("spring") == other.journal.search("list") == []
    assert [one.title for one in other.journal.marks.hidden_titled("whole title")] == [
        "Whole title"
    ]
    pictures = other.journal.pictures.of(Place(entry=page.id))
    assert [(one.alt, one.media, one.drawn) for one in pictures] == [
        ("A heron [grey]", "image/jpeg", False),
        ("", "image/png", False),
        ("Lines", "image/png", True),
    ]
    assert other.journal.pictures.strokes(pictures[2].id) == '{"strokes": [[1, 2, 3]]}'
    assert [one.title for one in other.journal.chapters.all()] == ["First", "Second"]
    assert other.journal.draft_of(page.id).body == "Ducks, and more to say"
    assert other.sharing.consent(page.id, "Seen:").state is ConsentState.READY
    assert other.sharing.ledger() == full.sharing.ledger()
    assert other.moments.moments() == full.moments.moments()
    mine, theirs = (Steps(one.vault, one.clock) for one in (full, other))
    (circle,) = theirs.all(Circle)
    assert theirs.all(Step) == mine.all(Step)
    assert theirs.meetings(circle) == mine.meetings(circle)
    assert read_kept(other.vault.kept)["quiet_from"] == 22
    assert other.sharing.word_list() == full.sharing.word_list()
    (new,) = (one for one in other.journal.drafts() if one.entry is None)
    kept = other.journal.finish(new)
    assert kept is not None
    assert [one.title for one, of in other.journal.chapters.placing(kept.entry).places if of] == [
        "Second"
    ]


def test_what_the_app_remembers_for_itself_is_left_out(
    full: Desk, other: Desk, tmp_path: Path
) -> None:
    full.vault.kept.put("prompts", "taken", [])
    folder = full.out(tmp_path / "out")
    assert "cautions_seen" not in (folder / "journal.json").read_text("utf-8")
    assert '"taken"' not in (folder / "journal.json").read_text("utf-8")
    other.bring(folder)
    assert other.vault.kept.get("grounding", "cautions_seen") is None


def test_brought_in_twice_is_brought_in_once(full: Desk, other: Desk, tmp_path: Path) -> None:
    folder = full.out(tmp_path / "out")
    other.bring(folder)
    before = other.transfer.digest()
    done = other.bring(folder)
    assert (done.found, done.added) == (7, 0)
    assert {one.why for one in done.skipped} == {"here"}
    pages = [one for one in done.skipped if one.where.startswith("pages/")]
    assert len(pages) == 7
    told = {one.where: one.count for one in done.skipped if one not in pages}
    assert told == {
        "journal.json: drafts": 2,
        "journal.json: chapters": 2,
        "journal.json: consent": 2,
        "journal.json: ledger": 1,
        "journal.json: steps": 4,
        "journal.json: choices": 11,
        "moments.json: moments": 2,
    }
    assert other.transfer.digest() == before


def test_brought_into_the_journal_it_came_from_nothing_changes(full: Desk, tmp_path: Path) -> None:
    before = full.transfer.digest()
    assert full.bring(full.out(tmp_path / "out")).added == 0
    assert full.transfer.digest() == before


def test_what_is_here_stays_as_it_is(full: Desk, other: Desk, tmp_path: Path) -> None:
    mine = other.page("Mine", "Mine", ("own",))
    own = other.journal.chapters.make("My chapter").chapter
    keep(other.vault.kept, "quiet_from", 19)
    before = other.journal.entry(mine)
    done = other.bring(full.out(tmp_path / "out"))
    assert done.added == 7
    assert other.journal.entry(mine) == before
    assert other.journal.chapters.all()[0].id == own
    assert read_kept(other.vault.kept)["quiet_from"] == 19
    assert other.whys(done) == ["chosen_here"]


def test_only_tried_it_says_the_same_and_adds_nothing(
    full: Desk, other: Desk, tmp_path: Path
) -> None:
    folder = full.out(tmp_path / "out")
    before, generation = other.transfer.digest(), other.vault.generation
    tried_only = other.bring(folder, only_tried=True)
    assert (other.transfer.digest(), other.vault.generation) == (before, generation)
    assert tried_only == other.bring(folder)
    assert other.vault.verify().ok


def test_a_page_that_was_deleted_comes_back_from_the_files(full: Desk, tmp_path: Path) -> None:
    folder = full.out(tmp_path / "out")
    page = first(full)
    whole = full.journal.entry(page)
    full.journal.delete(page)
    done = full.bring(folder)
    assert done.added == 1
    assert full.journal.entry(page) == whole
    assert len(full.journal.pictures.of(Place(entry=page))) == 3


def test_a_page_that_went_on_here_keeps_its_text_and_is_not_doubled(
    full: Desk, tmp_path: Path
) -> None:
    folder = full.out(tmp_path / "out")
    page = first(full)
    full.later(days=1)
    full.journal.edit(page, Page("Another day, another text."))
    done = full.bring(folder)
    assert done.added == 0
    assert [one.why for one in done.skipped if str(page) in one.where] == ["here_earlier"]
    assert full.journal.entry(page).body == "Another day, another text."


def test_another_text_under_the_same_id_becomes_a_page_of_its_own_once(
    full: Desk, tmp_path: Path
) -> None:
    folder = full.out(tmp_path / "out")
    page = first(full)
    before = full.journal.entry(page)
    (file,) = (folder / "pages" / "2026").glob(f"*{page}.md")
    file.write_bytes(file.read_bytes() + b"Written elsewhere.")
    for times, added in enumerate((1, 0)):
        done = full.bring(folder)
        assert (done.added, done.beside) == (added, added), times
        assert full.journal.entry(page) == before
    (copy,) = (hit.id for hit in full.journal.search("elsewhere"))
    assert copy != page
    pictures = full.journal.pictures.of(Place(entry=copy))
    assert [one.alt for one in pictures] == ["A heron [grey]", "", "Lines"]
    text = full.journal.entry(copy).body
    assert all(f"picture:{one.id})" in text for one in pictures)
    assert full.journal.entry(copy).versions == before.versions
    assert full.vault.verify().ok


def test_a_copy_of_what_is_hidden_or_sealed_here_does_not_come_into_lists(
    desk: Desk, tmp_path: Path
) -> None:
    hidden, sealed = desk.page("One", "A title"), desk.page("Two")
    folder = desk.out(tmp_path / "out")
    for file in (folder / "pages" / "2026").iterdir():
        file.write_bytes(file.read_bytes() + b" more")
    desk.journal.marks.hide(hidden)
    desk.journal.marks.seal(sealed, Seal())
    assert desk.bring(folder).beside == 2
    assert len(desk.journal.marks.hidden_titled("A title")) == 2
    assert [line.sealed for line in desk.journal.entries()] == [True, True]
    assert desk.journal.search("more") == []


def test_what_was_let_go_is_not_taken_out(full: Desk, other: Desk, tmp_path: Path) -> None:
    page = first(full)
    full.journal.going.let_go(page)
    done = other.bring(full.out(tmp_path / "out"))
    assert (done.found, done.added, done.skipped) == (6, 6, ())
    assert str(page) not in (tmp_path / "out" / "journal.json").read_text("utf-8")


def test_a_page_let_go_here_comes_in_beside_it(full: Desk, tmp_path: Path) -> None:
    folder = full.out(tmp_path / "out")
    full.journal.going.let_go(first(full))
    assert full.bring(folder).added == 1
    full.later(minutes=1)
    assert len(full.journal.search("Seen")) == 1


def test_marks_for_bringing_along_only_come_to_pages_that_came_too(
    full: Desk, tmp_path: Path
) -> None:
    folder = full.out(tmp_path / "out")
    page = first(full)
    full.sharing.take_back(page, "Seen:")
    full.bring(folder)
    assert full.sharing.consent(page, "Seen:").state is ConsentState.FOR_ME_ONLY


def test_a_draft_of_a_page_that_is_here_does_not_come_back(full: Desk, tmp_path: Path) -> None:
    folder = full.out(tmp_path / "out")
    page = first(full)
    full.journal.drop_draft(full.journal.draft_of(page).id)
    done = full.bring(folder)
    assert "page_here" in full.whys(done)
    assert full.journal.draft_of(page).body == full.journal.entry(page).body


def changes() -> dict[str, Callable[[Desk], object]]:
    def pages(desk: Desk) -> EntryId:
        return first(desk)

    return {
        "text": lambda d: d.journal.edit(pages(d), Page("Seen.")),
        "title": lambda d: d.journal.edit(pages(d), Page(d.journal.entry(pages(d)).body, "x")),
        "tags": lambda d: d.journal.edit(
            pages(d), Page(d.journal.entry(pages(d)).body, tags=("other",))
        ),
        "offset": lambda d: d.journal.edit(
            pages(d), Page(d.journal.entry(pages(d)).body, date="2026-03-04T06:46:15Z")
        ),
        "seal": lambda d: d.journal.marks.seal(pages(d), Seal()),
        "seal day": lambda d: d.journal.marks.seal(pages(d), Seal(date(2027, 1, 1))),
        "hidden": lambda d: d.journal.marks.hide(pages(d)),
        "alt": lambda d: d.journal.pictures.say(
            d.journal.pictures.of(Place(entry=pages(d)))[0].id, "other"
        ),
        "picture": lambda d: d.journal.pictures.remove(
            d.journal.pictures.of(Place(entry=pages(d)))[1].id
        ),
        "draft": lambda d: d.journal.keep_draft(replace(d.journal.drafts()[0], body="other")),
        "order": lambda d: d.journal.chapters.move(d.journal.chapters.all()[0].id, None),
        "foreword": lambda d: d.journal.chapters.add_foreword(
            d.journal.chapters.all()[0].id, "other"
        ),
        "moment": lambda d: d.moments.note({}),
        "consent": lambda d: d.sharing.mark(pages(d), ConsentState.MAYBE),
        "ledger": lambda d: d.sharing.delete_line(d.sharing.ledger()[0].id),
        "step": lambda d: first_step(d, lambda s, one: s.keep(replace(one, went="Fine"))),
        "step gone": lambda d: first_step(d, lambda s, one: s.remove(one)),
        "choice": lambda d: keep(d.vault.kept, "quiet_from", 23),
        "own words": lambda d: d.vault.kept.put("grounding", "own", {"card": ["It is 2027."]}),
        "others": lambda d: d.vault.kept.put("grounding", "brought", []),
        "packs": lambda d: store(d.vault.kept, ()),
        "favourites": lambda d: d.vault.kept.put("grounding", "favourites", []),
        "page": lambda d: d.page("More"),
    }


@pytest.mark.parametrize("name", sorted(changes()))
def test_the_digest_is_another_when_anything_is(full: Desk, name: str) -> None:
    before = full.transfer.digest()
    assert full.transfer.digest() == before
    changes()[name](full)
    assert full.transfer.digest() != before


# Any letters at all, line ends and what may lead a file among them.
LETTERS = st.text(
    st.one_of(st.characters(), st.sampled_from("\r\n\0\ufeff\u2028\u2029\ufdd0\x85\u200d-: \t")),
    max_size=60,
)
TEXTS = st.one_of(
    LETTERS,
    LETTERS.map(lambda text: f"---\ntitle: {text}\n---\n"),
    LETTERS.map("---\n---\n".__add__),
)


@tried(40)
@given(st.lists(st.tuples(TEXTS, LETTERS, LETTERS), min_size=1, max_size=4))
def test_any_text_survives_typing_saving_locking_and_going_out_and_in_again(
    opened: Opened, tmp_path: Path, written: list[tuple[str, str, str]]
) -> None:
    name = uuid4().hex
    desk = opened(name)
    bodies = []
    for typed, title, tag in written:
        desk.later(seconds=1)
        body = taken_in(typed)
        bodies.append(body)
        draft = replace(desk.journal.new_draft(), body=body, title=title, tags=(tag,), given="")
        desk.journal.keep_draft(draft)
        if desk.journal.finish(draft) is None:
            bodies.pop()  # a page with nothing on it is not kept
    before = desk.transfer.digest()
    desk.vault.close()
    desk = opened(name)
    folder = desk.out(tmp_path / f"{name}-out")
    other = opened(f"{name}-other")
    done = other.bring(folder)
    assert (done.added, done.skipped) == (len(bodies), ())
    assert other.transfer.digest() == desk.transfer.digest() == before
    kept = [other.journal.entry(line.id) for line in other.journal.entries()]
    assert [page.body for page in reversed(kept)] == bodies
    desk.vault.close()
    other.vault.close()


def test_two_journals_with_the_same_words_differ_by_their_ids_alone(
    full: Desk, other: Desk
) -> None:
    fill(other)
    assert full.transfer.digest() != other.transfer.digest()
