"""What is written while everything is taken out: nothing that was there before is missing."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from healingjournal.base.ids import EntryId
from tests.transfer.conftest import Desk


def out_while(desk: Desk, folder: Path, after: int, act: Callable[[], object]) -> None:
    def step(done: int, _most: int | None) -> None:
        if done == after:
            act()

    desk.transfer.take_out(folder, step)


def begun(desk: Desk, page: EntryId, body: str) -> Callable[[], object]:
    draft = replace(desk.journal.draft_of(page), body=body)
    desk.journal.keep_draft(draft)
    desk.later(minutes=1)
    return lambda: desk.journal.finish(draft)


def texts(folder: Path) -> set[str]:
    return {file.read_text().split("---\n")[-1] for file in folder.rglob("*.md")}


def test_a_draft_that_became_part_of_a_page_taken_out_before_is_there(
    desk: Desk, other: Desk, tmp_path: Path
) -> None:
    first = desk.page("One.")
    desk.page("Two.")
    out_while(desk, tmp_path / "out", 1, begun(desk, first, "One, and more."))
    assert texts(tmp_path / "out") == {"One.", "Two.", "One, and more."}
    other.bring(tmp_path / "out")
    assert [draft.body for draft in other.journal.drafts()] == ["One, and more."]


def test_one_that_became_part_of_a_page_still_to_come_is_there_once(
    desk: Desk, tmp_path: Path
) -> None:
    desk.page("One.")
    second = desk.page("Two.")
    out_while(desk, tmp_path / "out", 1, begun(desk, second, "Two, and more."))
    assert texts(tmp_path / "out") == {"One.", "Two.", "Two, and more."}
    assert not list((tmp_path / "out").glob("drafts/*"))


def test_a_new_page_made_of_a_draft_meanwhile_is_there_once(desk: Desk, tmp_path: Path) -> None:
    desk.page("One.")
    draft = replace(desk.journal.new_draft(), body="Quite new.")
    desk.journal.keep_draft(draft)
    out_while(desk, tmp_path / "out", 1, lambda: desk.journal.finish(draft))
    found = [file for file in (tmp_path / "out").rglob("*.md") if "Quite new." in file.read_text()]
    assert len(found) == 1
