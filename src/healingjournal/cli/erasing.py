"""`vault erase`: the journal gone for good after one word, and what that could not reach."""

import click

from healingjournal.base.errors import NoJournalError, RefusedError
from healingjournal.cli.call import Answer, Call
from healingjournal.cli.tree import SpokenCommand

WORD = b"ERASE"


@click.command(cls=SpokenCommand, help="help_vault_erase")
@click.pass_obj
def erase(call: Call) -> Answer:
    """Erase keys, pages and backups here; needs no passphrase and waits for nobody."""
    from healingjournal.base.paths import settings_file
    from healingjournal.settings.outside import OutsideSettings
    from healingjournal.vault.erase import COPIES, LEFTOVERS, OPEN, anything_there
    from healingjournal.vault.erasing import SETTINGS, erased

    if not anything_there(call.folder()):
        raise NoJournalError
    call.invite("ask_erase")
    if call.streams.line() != WORD:
        raise RefusedError("erase_word")
    missed = list(erased(call.folder(), OutsideSettings(settings_file())))
    keys = (COPIES, LEFTOVERS, OPEN, SETTINGS)
    lines = [call.say(f"erase_{each}") if each in keys else each for each in missed]
    text = "\n".join((call.say("erased"), *(f"- {line}" for line in lines), ""))
    return Answer({"erased": True, "not_reached": missed}, text)
