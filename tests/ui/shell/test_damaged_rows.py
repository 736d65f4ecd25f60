"""One row that cannot be read keeps nobody out of the journal, and takes no other row along."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6

from healingjournal.steps.thing import Step
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.theme.look import Look
from tests.ui.shell.opened_pages import OpenedPages
from tests.vault.cheap import again, shut

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ROOMS = (Place.GROUND, Place.HELP, Place.CARE, Place.MOMENTS, Place.STEPS, Place.LEARN)


@pytest.mark.parametrize(
    ("room", "key"),
    [
        ("grounding", "own"),
        ("grounding", "favourites"),
        ("grounding", "cautions_seen"),
        ("safety", "own_numbers"),
        ("learn", "bookmarks"),
        ("settings", "first_exercise"),
        ("careplan", "plan"),
        ("moments", "own_words"),
        ("moments", "helped"),
        ("moments", "going"),
        ("steps", "step:00000000000000000000000000"),
    ],
)
def test_the_journal_opens_and_every_room_with_it(
    look: Look, tmp_path: Path, room: str, key: str
) -> None:
    folder = tmp_path / "pages"
    shut(folder)
    vault = again(folder)
    with vault.writing() as db:
        odd = (room, key, "{not json")
        db.execute("INSERT INTO kept (room, key, value) VALUES (?, ?, ?)", odd)
    vault.close()
    journal = OpenedPages(look, folder, NOON)
    journal.unlock()
    for place in ROOMS:
        journal.navigation.go(place)
        assert journal.navigation.here is place
    steps = journal.wiring.steps._steps()
    steps.keep(Step(steps.begin(Step).id, 1, what="to say no to tea"))
    assert [one.what for one in steps.all(Step)] == ["to say no to tea"]
    journal.vault.close()
    shiboken6.delete(journal.stack)
