"""Out and in while the journal is open: what is written meanwhile is kept, and a stop is whole."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.transfer.forms import MARKDOWN
from healingjournal.transfer.recognising import recognised
from healingjournal.ui.shell.leaving import store_and_close
from healingjournal.ui.transfer import going as going_module
from healingjournal.ui.transfer.acts import TransferActs
from healingjournal.ui.transfer.going import Chosen, Going, Kind, Outcome
from healingjournal.ui.work import ThreadedWork
from healingjournal.vault.service import Vault
from tests.transfer.conftest import Desk, desk_on
from tests.vault.cheap import again, made

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
PAGES = 30


class Threaded:
    """A journal open in the vault's real thread, and what goes out of it and comes in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.work = ThreadedWork()
        vault = self.work.wait_for(lambda: again(folder), 20)
        assert vault is not None
        self.vault: Vault = vault
        self.desk = desk_on(vault, SetClock(NOON))
        transfer = self.desk.transfer
        self.acts = TransferActs(
            transfer.take_out,
            recognised,
            lambda form, path, step, tried: transfer.bring_in(form, path, step, only_tried=tried),
        )
        self.going = Going(self.acts, self.work)
        self.steps: list[int] = []

    def holds_at(self, number: int, until: Callable[[], object]) -> None:
        """Let the step with this number wait for something; the steps are counted."""
        names = ("_step_out", "_step_in")
        for name in names:
            real = getattr(self.going, name)

            def step(
                done: int, most: int | None, real: Callable[[int, int | None], None] = real
            ) -> None:
                self.steps.append(done)
                while len(self.steps) == number and not until():
                    pass
                real(done, most)

            setattr(self.going, name, step)

    def ended(self, qtbot: QtBot) -> Outcome:
        qtbot.waitUntil(lambda: self.going.kind() is None, timeout=20_000)
        assert self.going.last is not None
        return self.going.last

    def count(self) -> int:
        found = self.work.wait_for(lambda: len(bodies(self.desk)), 20)
        assert found is not None
        return found

    def fill(self) -> None:
        for number in range(PAGES):
            self.work.wait_for(partial(self.desk.page, f"Page {number}"), 20)

    def typed(self) -> None:
        self.desk.page("Typed last.")

    def end(self) -> None:
        self.work.wait_for(self.vault.close, 10)
        self.work.end()


def bodies(desk: Desk) -> list[str]:
    return [page.body for page in desk.transfer._rooms().pages.pages()]


@pytest.fixture
def threaded(qtbot: QtBot, tmp_path: Path) -> Iterator[Threaded]:
    del qtbot
    made(tmp_path / "pages").vault.close()
    found = Threaded(tmp_path / "pages")
    yield found
    found.end()


@pytest.fixture
def files(tmp_path: Path) -> Chosen:
    folder = tmp_path / "files"
    folder.mkdir()
    for number in range(PAGES):
        (folder / f"2026-03-{number + 1:02}.md").write_text(f"From a file, {number}.\n")
    return Chosen(folder, MARKDOWN)


def test_what_is_kept_meanwhile_is_kept_at_once_and_the_rest_comes_in_later(
    threaded: Threaded, files: Chosen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(going_module, "AGAIN_MS", 50)
    waiting = threaded.work._waiting
    threaded.holds_at(10, lambda: waiting)
    threaded.going.bring_in(files)
    seen: list[tuple[str, ...]] = []

    def keep() -> None:
        # Nothing of what comes in is here while something else is being kept.
        seen.append(tuple(bodies(threaded.desk)))
        assert not threaded.vault._in_transaction
        threaded.desk.page("Typed meanwhile.")

    qtbot.waitUntil(lambda: len(threaded.steps) == 10)
    threaded.work.wait_for(keep, 20)
    assert seen == [()]
    outcome = threaded.ended(qtbot)
    assert outcome.brought is not None
    assert (outcome.kind, outcome.brought.added) == (Kind.IN, PAGES)
    assert threaded.count() == PAGES + 1
    assert threaded.steps[:12] == [*range(1, 11), 1, 2]


def test_a_stop_adds_nothing(threaded: Threaded, files: Chosen, qtbot: QtBot) -> None:
    threaded.holds_at(10, lambda: threaded.going._stopped)
    threaded.going.bring_in(files)
    qtbot.waitUntil(lambda: len(threaded.steps) == 10)
    threaded.going.stop()
    outcome = threaded.ended(qtbot)
    assert outcome.error is not None
    assert outcome.error.words_key == "stopped"
    assert threaded.count() == 0
    assert threaded.work.wait_for(lambda: threaded.vault.verify().ok, 20)


def test_a_stop_while_it_gives_way_begins_nothing_again(
    threaded: Threaded, files: Chosen, qtbot: QtBot
) -> None:
    threaded.holds_at(5, lambda: threaded.work._waiting)
    threaded.going.bring_in(files)
    qtbot.waitUntil(lambda: len(threaded.steps) == 5)
    threaded.work.wait_for(lambda: threaded.desk.page("Typed."), 20)
    qtbot.waitUntil(lambda: threaded.going.gives_way)
    threaded.going.stop()
    assert threaded.going.kind() is None
    assert threaded.count() == 1


def test_to_look_through_adds_nothing(threaded: Threaded, files: Chosen, qtbot: QtBot) -> None:
    threaded.going.look_through(files)
    outcome = threaded.ended(qtbot)
    assert outcome.brought is not None
    assert (outcome.kind, outcome.brought.added) == (Kind.LOOK, PAGES)
    assert threaded.count() == 0


@pytest.mark.parametrize("out", [True, False])
def test_lock_ends_it_at_once_with_nothing_half_done_and_what_is_typed_kept(
    threaded: Threaded, files: Chosen, tmp_path: Path, qtbot: QtBot, out: bool
) -> None:
    if out:
        threaded.fill()
    before = threaded.count()
    threaded.holds_at(10, lambda: threaded.going._stopped)
    if out:
        threaded.going.take_out(tmp_path / "out")
    else:
        threaded.going.bring_in(files)
    qtbot.waitUntil(lambda: len(threaded.steps) == 10)
    threaded.going.end()
    store_and_close(
        threaded.work,
        threaded.vault.interrupt,
        threaded.typed,
        threaded.vault.close,
    )
    assert not (tmp_path / "out").exists()
    opened = again(threaded.folder)
    found = bodies(desk_on(opened, SetClock(NOON)))
    assert len(found) == before + 1
    assert found[-1] == "Typed last."
    assert opened.verify().ok
    opened.close()


def test_a_takeout_lets_all_else_go_first_and_ends_whole(
    threaded: Threaded, tmp_path: Path, qtbot: QtBot
) -> None:
    threaded.fill()
    threaded.holds_at(10, lambda: threaded.work._waiting)
    threaded.going.take_out(tmp_path / "out")
    at: list[int] = []

    def keep() -> None:
        threaded.desk.page("Typed meanwhile.")
        at.append(len(threaded.steps))

    qtbot.waitUntil(lambda: len(threaded.steps) == 10)
    threaded.work.wait_for(keep, 20)
    outcome = threaded.ended(qtbot)
    assert at == [10]
    assert outcome.out is not None
    assert outcome.out.entries == PAGES + 1
    assert not (tmp_path / "out" / "UNFINISHED.txt").exists()
    assert sum(1 for _ in (tmp_path / "out" / "pages").rglob("*.md")) == PAGES + 1


def test_only_one_at_a_time(
    threaded: Threaded, files: Chosen, tmp_path: Path, qtbot: QtBot
) -> None:
    threaded.going.look_through(files)
    threaded.going.take_out(tmp_path / "out")
    assert threaded.ended(qtbot).kind is Kind.LOOK
    assert not (tmp_path / "out").exists()
