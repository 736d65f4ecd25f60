"""The digest: whatever changes, all rows add up to it; what is put back from before does not."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.clock import SystemClock
from healingjournal.base.errors import ToldError
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.moments.service import Moments
from healingjournal.sharing.consent import ConsentState
from healingjournal.sharing.service import Sharing
from healingjournal.vault.pages import PAGE
from healingjournal.vault.service import Vault
from tests.tried import tried
from tests.vault.cheap import CLOCK, again, clear_pages, made, shut

PAGES_OF_THE_INDEX = "SELECT rootpage FROM sqlite_schema WHERE name LIKE 'entry_words_%'"
TEXTS = st.text(max_size=30)
ACTS = st.lists(
    st.tuples(st.sampled_from(["add", "edit", "delete", "draft", "moment", "mark", "keep"]), TEXTS),
    max_size=12,
)


def act(vault: Vault, kind: str, text: str) -> None:
    journal = Journal(vault, CLOCK)
    newest = journal.entries(1)
    if kind == "add" or not newest:
        journal.add(Page(text, title="title", tags=("a", text)))
    elif kind == "edit":
        journal.edit(newest[0].id, Page(text))
    elif kind == "delete":
        journal.delete(newest[0].id)
    elif kind == "draft":
        draft = journal.draft_of(newest[0].id)
        journal.keep_draft(draft)
    elif kind == "moment":
        Moments(vault, CLOCK).note({"before": 3})
    elif kind == "mark":
        Sharing(vault, journal, CLOCK).mark(newest[0].id, ConsentState.READY)
    else:
        vault.kept.put("room", "key", text)


@given(ACTS)
@tried(30)
def test_all_rows_add_up_after_whatever_was_done(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, str]]
) -> None:
    vault = made(tmp_path_factory.mktemp("journal") / "pages").vault
    for kind, text in acts:
        act(vault, kind, text)
        assert vault._digest.fits()
    vault.close()
    found = again(vault.folder)
    assert found._digest.fits()
    assert found.verify().ok
    found.close()


def test_what_was_rolled_back_leaves_the_sum_as_it_was(tmp_path: Path) -> None:
    vault = made(tmp_path / "pages").vault
    act(vault, "add", "kept")
    before = vault._digest.packed()
    with pytest.raises(ValueError, match="stop"), vault.writing():
        act(vault, "add", "not kept")
        raise ValueError("stop")
    assert vault._digest.packed() == before
    assert vault._digest.fits()
    vault.close()


def two_days(folder: Path) -> bytes:
    """Make a journal, give its database of an earlier day, and change all of it since."""
    shut(folder)
    vault = again(folder)
    journal = Journal(vault, CLOCK)
    for number in range(12):
        journal.add(Page(f"OLD {number} " + "words " * 300, title=f"OLD {number}", tags=("old",)))
    vault.kept.put("room", "key", "OLD")
    vault.close()
    earlier = (folder / "v.db").read_bytes()
    vault = again(folder)
    journal = Journal(vault, CLOCK)
    for line in journal.entries():
        journal.edit(line.id, Page(f"NEW {line.id} " + "words " * 300, title="NEW", tags=("new",)))
    vault.kept.put("room", "key", "NEW")
    vault.close()
    return earlier


def found_by(opening: Callable[[], Vault]) -> bool:
    """Tell whether opening or a full check finds something."""
    try:
        vault = opening()
    except ToldError:
        return True
    try:
        return not vault.verify().ok
    finally:
        vault.close()


def test_each_page_put_back_from_before_is_found(tmp_path: Path) -> None:
    folder, copy = tmp_path / "pages", tmp_path / "copy"
    earlier = two_days(folder)
    now = (folder / "v.db").read_bytes()
    vault = again(folder)
    key = vault._master.database_key()
    with vault.reading() as db:
        index = {row[0] for row in db.execute(PAGES_OF_THE_INDEX)}
    vault.close()
    both = zip(clear_pages(earlier, key), clear_pages(now, key), strict=False)
    changed = [PAGE * number for number, (old, new) in enumerate(both) if old != new]
    assert len(changed) > 10
    shutil.copytree(folder, copy)
    missed = []
    for at in changed:
        (copy / "v.db").write_bytes(now[:at] + earlier[at : at + PAGE] + now[at + PAGE :])
        for name in ("v.hdr", "v.hdr2"):
            shutil.copy(folder / name, copy)
        if not found_by(lambda: again(copy)):
            missed.append(at // PAGE + 1)
    # Of the search index what does not agree with its own text is found, and no more is promised.
    assert set(missed) <= index


def test_a_row_of_before_is_told_as_tampering_until_it_is_accepted(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    shut(folder)
    vault = again(folder)
    Journal(vault, SystemClock()).add(Page("words"))
    vault._digest.committed()
    with vault.writing() as db:
        db.execute("DROP TRIGGER temp.digest_entry_text_UPDATE")
        db.execute("UPDATE entry_text SET body = 'other words'")
    found = vault.verify()
    assert [finding.key for finding in found.findings] == ["finding_rows"]
    assert found.only_tampering
    vault.close()
    accepted = again(folder, accept_older=True)
    assert accepted.verify().ok
    accepted.kept.put("room", "key", 1)
    accepted.close()
    assert not found_by(lambda: again(folder))
