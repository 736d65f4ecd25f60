"""`demo`: a new journal of made-up pages, to look around in; it needs no other journal."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from healingjournal.base.clock import Clock, iso
from healingjournal.cli.call import Answer, Call
from healingjournal.cli.made_up.words import moments, pages
from healingjournal.cli.tree import SpokenCommand, SpokenOption, into_folder

if TYPE_CHECKING:
    from healingjournal.vault.service import Vault

USUAL = 12
AT_ONCE = 200


@click.command(cls=SpokenCommand, help="help_demo")
@click.option(
    "--entries",
    type=click.IntRange(min=0, max=1_000_000),
    default=USUAL,
    cls=SpokenOption,
    help="help_entries",
)
@into_folder
@click.pass_obj
def demo(call: Call, entries: int, place: str) -> Answer:
    """Make a journal of made-up pages and say its passphrase."""
    from healingjournal.cli.new_journal import NewJournal
    from healingjournal.vault import service
    from healingjournal.vault.passphrase import suggested_passphrase

    call.streams.check_out()
    folder = Path(place).absolute()
    passphrase, new = suggested_passphrase(), NewJournal(folder)
    vault = service.create(folder, passphrase, call.bounds, call.clock, code_works=False).vault
    with new.filling(vault), _progress(call, entries) as step:
        fill(vault, call.clock, entries, call.language, step)
    value = {"vault": str(folder), "passphrase": passphrase.open(), "entries": entries}
    text = "\n".join(
        (
            call.counted("demo_made", entries, vault=str(folder)),
            call.say("demo_passphrase", passphrase=passphrase.open()),
            "",
        )
    )
    return Answer(value, text, unheard=new.unheard)


def fill(
    vault: "Vault", clock: Clock, entries: int, language: str, step: Callable[[int], None]
) -> None:
    """Write so many made-up pages into an open journal, the newest of today.

    Some moments come with them, and something in each of the other rooms.
    """
    from healingjournal.cli.made_up.rooms.filling import fill_rooms
    from healingjournal.journal.entry import Page
    from healingjournal.journal.service import Journal
    from healingjournal.moments.service import Moments

    journal, now = Journal(vault, clock), clock.now()
    made_up = pages(language)
    for first in range(0, entries, AT_ONCE):
        with vault.writing():
            for number in range(first, min(first + AT_ONCE, entries)):
                page = made_up[number % len(made_up)]
                days_ago = (entries - 1 - number) * 2
                when = iso(now - timedelta(days=min(days_ago, 36500), hours=number % 9))
                journal.add(Page(page.body, page.title, page.tags, when))
                step(number + 1)
    noting = Moments(vault, clock)
    noted = []
    for moment in moments(language):
        day = (now - timedelta(days=moment.days_ago)).date().isoformat()
        noted.append(noting.note({"when": f"{day}T{moment.time}", **moment.noted}).id)
    fill_rooms(vault, clock, noted)


@contextmanager
def _progress(call: Call, entries: int) -> Iterator[Callable[[int], None]]:
    if not call.streams.err_is_terminal() or entries <= AT_ONCE:
        yield _unseen
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(call.say("demo_progress"), total=entries)
        yield lambda done: bar.update(task, completed=done)


def _unseen(done: int) -> None:
    del done
