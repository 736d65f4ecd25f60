"""What is lent to the card after a page: what eased before, and a seal for that page."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6

from healingjournal.base.clock import SetClock
from healingjournal.journal.entry import Page, Seal
from healingjournal.moments.choices import HelpedChoices
from healingjournal.moments.service import Moments
from healingjournal.ui.prompts.aftercare import KindThing
from healingjournal.ui.shell.aftercare import kind_thing_in, lent_by
from healingjournal.ui.theme.look import Look
from tests.ui.shell.opened_pages import OpenedPages
from tests.vault.cheap import again, shut

OURS = {"G05": "Something in your hand"}


@pytest.mark.parametrize(
    ("noted", "thing"),
    [
        ([], None),
        ([{"did": "a walk"}, {"did": "tea", "helped": "worse"}, {"helped": "eased"}], None),
        ([{"did": "tea", "helped": "eased"}], KindThing("tea")),
        (
            [{"did": d, "helped": "eased"} for d in ("G05", "tea", "G05")],
            KindThing("Something in your hand", "G05"),
        ),
        ([{"did": d, "helped": "eased"} for d in ("tea", "a walk")], KindThing("a walk")),
    ],
)
def test_it_is_what_eased_most_often_and_the_newest_of_equals(
    tmp_path: Path, noted: list[dict[str, object]], thing: KindThing | None
) -> None:
    shut(tmp_path / "pages")
    clock = SetClock(datetime(2026, 11, 22, 12, tzinfo=UTC))
    vault = again(tmp_path / "pages")
    moments = Moments(vault, clock)
    for one in noted:
        clock.moment = clock.moment.replace(minute=clock.moment.minute + 1)
        moments.note(one)
    assert kind_thing_in(moments, OURS) == thing
    vault.close()


def test_what_was_pinned_comes_first_and_things_done_together_count_each(
    tmp_path: Path,
) -> None:
    shut(tmp_path / "pages")
    clock = SetClock(datetime(2026, 11, 22, 12, tzinfo=UTC))
    vault = again(tmp_path / "pages")
    moments = Moments(vault, clock)
    for parts in (["tea", "G05"], ["G05"]):
        moments.note({"did": ", ".join(parts), "helped": "eased"}, parts)
    assert kind_thing_in(moments, OURS) == KindThing("Something in your hand", "G05")
    moments.choose(HelpedChoices(pins=("tea",)))
    assert kind_thing_in(moments, OURS) == KindThing("tea")
    vault.close()


def test_the_page_just_written_is_sealed_until_it_is_asked_for(tmp_path: Path, look: Look) -> None:
    shut(tmp_path / "pages")
    pages = OpenedPages(look, tmp_path / "pages", datetime(2026, 11, 22, 12, tzinfo=UTC))
    pages.unlock()
    journal = pages.rooms.journal
    kept = journal.add(Page("Rain against the pane."))
    seal = lent_by(pages.rooms, lambda: True).seal
    assert seal is not None
    seal(kept.entry)
    assert journal.entry(kept.entry).seal == Seal(None)
    pages.vault.close()
    shiboken6.delete(pages.stack)


def test_what_eased_is_named_in_the_language_of_the_window(tmp_path: Path, look: Look) -> None:
    shut(tmp_path / "pages")
    pages = OpenedPages(look, tmp_path / "pages", datetime(2026, 11, 22, 12, tzinfo=UTC))
    pages.unlock()
    pages.rooms.moments.note({"did": "G05", "helped": "eased"})
    lent = lent_by(pages.rooms, lambda: True, lambda: "es")
    assert lent.kind_thing is not None
    assert lent.kind_thing() == KindThing("Algo en la mano", "G05")
    pages.vault.close()
    shiboken6.delete(pages.stack)
