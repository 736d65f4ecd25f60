"""What `takeout` and `import` share: the rooms of a journal, and how far they are."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from healingjournal.cli.call import Call

if TYPE_CHECKING:
    from healingjournal.base.clock import Clock
    from healingjournal.transfer.service import Transfer
    from healingjournal.vault.service import Vault


def transfer_of(vault: "Vault", clock: "Clock") -> "Transfer":
    """Give the way out and in of an open journal, with all the rooms it has."""
    from healingjournal.journal.service import Journal
    from healingjournal.moments.service import Moments
    from healingjournal.sharing.carried import ConsentCarried, LedgerCarried
    from healingjournal.sharing.moments_carried import MomentConsentCarried
    from healingjournal.steps.carried import StepsCarried
    from healingjournal.transfer.service import Transfer

    moments = Moments(vault, clock)
    others = (
        ConsentCarried(vault),
        MomentConsentCarried(vault.kept, moments),
        LedgerCarried(vault),
        StepsCarried(vault),
    )
    return Transfer(vault, Journal(vault, clock), moments, clock, others)


@contextmanager
def progress(call: Call, words_key: str) -> Iterator[Callable[[int, int | None], None]]:
    """Show on a terminal, and on standard error alone, how many pages are done."""
    if not call.streams.err_is_terminal():
        yield _unseen
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(call.say(words_key), total=None)
        yield lambda done, most: bar.update(task, completed=done, total=most)


def _unseen(done: int, most: int | None) -> None:
    del done, most
