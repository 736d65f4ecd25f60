"""Beside the page one reads stands whether it may be brought along, and only a press changes it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6

from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Page, Seal
from healingjournal.sharing.consent import ConsentState
from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.theme.look import Look
from tests.ui.shell.opened_pages import OpenedPages
from tests.vault.cheap import shut

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Opened(OpenedPages):
    """The pages of one opening, and one page read."""

    def read(self, entry: EntryId) -> JournalFace:
        self.wiring.read_back()
        page = self.navigation.page(Place.JOURNAL)
        (face,) = page.findChildren(JournalFace)
        face.open(entry)
        return face


@pytest.fixture
def journal(look: Look, tmp_path: Path) -> Iterator[Opened]:
    shut(tmp_path / "pages")
    made = Opened(look, tmp_path / "pages", NOON)
    made.unlock()
    yield made
    made.vault.close()
    shiboken6.delete(made.stack)


@pytest.fixture
def entry(journal: Opened) -> EntryId:
    return journal.rooms.journal.add(Page("A soft no.", title="Soup")).entry


def test_a_page_is_for_me_only_until_something_else_is_chosen(
    journal: Opened, entry: EntryId
) -> None:
    menu = journal.read(entry).pane.standing
    assert not menu.isHidden()
    assert menu.accessibleName() == "For me only"
    assert journal.rooms.sharing.consents(entry) == ()
    menu.chosen.emit("maybe")
    assert menu.accessibleName() == "Maybe"
    assert journal.rooms.sharing.consent(entry).state is ConsentState.MAYBE
    assert [key for key, _ in menu._choices] == ["for_me_only", "maybe", "ready", "not_again"]
    menu.chosen.emit("for_me_only")
    assert journal.rooms.sharing.consent(entry).state is ConsentState.FOR_ME_ONLY


def test_what_was_chosen_in_bring_along_stands_there_when_one_comes_back(
    journal: Opened, entry: EntryId
) -> None:
    face = journal.read(entry)
    journal.rooms.sharing.mark(entry, ConsentState.READY)
    face.arrive()
    assert face.pane.standing.accessibleName() == "Ready"


def test_it_is_not_there_for_a_sealed_page_nor_where_bring_along_is_hidden(
    journal: Opened, entry: EntryId
) -> None:
    sealed = journal.rooms.journal.add(Page("Closed.")).entry
    journal.rooms.journal.marks.seal(sealed, Seal())
    face = journal.read(sealed)
    assert face.pane.standing.isHidden()
    face.open(entry)
    assert not face.pane.standing.isHidden()
    journal.wiring.put("bring_along", False)
    face.arrive()
    assert face.pane.standing.isHidden()
    face.close_page()
    assert face.pane.standing.isHidden()
