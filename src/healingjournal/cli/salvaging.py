"""`vault salvage`: what can be read of a damaged journal, in a new one."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from healingjournal.cli.call import Answer, Call
from healingjournal.cli.tree import SpokenCommand, into_folder

if TYPE_CHECKING:
    from healingjournal.vault.salvage import Salvaged


@click.command(cls=SpokenCommand, help="help_vault_salvage")
@into_folder
@click.pass_obj
def salvage(call: Call, place: str) -> Answer:
    """Save what can be saved and say what was lost; the damaged journal is only read."""
    from healingjournal.journal.salvaged import index_anew
    from healingjournal.vault.opening import Secret
    from healingjournal.vault.passphrase import typed
    from healingjournal.vault.salvage import salvage as salvaged
    from healingjournal.vault.slots import PASSPHRASE

    folder = Path(place).absolute()
    secret = Secret(PASSPHRASE, typed(call.journal_passphrase()))
    done = salvaged(call.folder(), folder, secret, call.bounds, call.clock, index_anew)
    value = {
        "entries_saved": done.entries_saved,
        "entries_lost": done.entries_lost,
        "lost_dates": list(done.lost_dates),
    }
    lines = [call.counted("salvaged", done.entries_saved, vault=str(folder))]
    if done.entries_lost:
        lines.append(call.counted("salvage_lost", done.entries_lost))
    lines += [f"- {day}" for day in done.lost_dates]
    return Answer(value, "\n".join((*lines, "")), note=_note(call, done))


def _note(call: Call, done: "Salvaged") -> str:
    """Say from which day's backup something was taken, and what could not be looked at."""
    said = [call.say("salvage_unread", file=name) for name in done.unread]
    if done.backup_day is not None:
        said.append(call.say("salvage_backup", day=done.backup_day))
    if done.may_be_back:
        said.append(call.say("salvage_may_be_back"))
    return " ".join(said)
