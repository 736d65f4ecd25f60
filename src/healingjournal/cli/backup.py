"""`vault backup|restore`: one checked file, and a journal made of it again."""

from pathlib import Path

import click

from healingjournal.cli.call import Answer, Call
from healingjournal.cli.tree import Place, SpokenCommand, into_folder


@click.command(cls=SpokenCommand, help="help_vault_backup")
@click.argument("file", type=Place(), metavar="FILE")
@click.pass_obj
def backup(call: Call, file: str) -> Answer:
    """Make a backup that was read again and found whole."""
    from healingjournal.vault.backup import back_up

    with call.opened(call.journal_passphrase()) as vault:
        made = back_up(vault, Path(file).absolute())
    text = call.counted("backup_made", made.entries, file=str(made.file))
    return _answer(made.file, made.entries, text)


@click.command(cls=SpokenCommand, help="help_vault_restore")
@click.argument("file", type=Place(), metavar="FILE")
@into_folder
@click.pass_obj
def restore(call: Call, file: str, place: str) -> Answer:
    """Make a journal of a backup, whole or not at all."""
    from healingjournal.vault.opening import Secret
    from healingjournal.vault.passphrase import typed
    from healingjournal.vault.restoring import restore as restored
    from healingjournal.vault.slots import PASSPHRASE

    source, folder = Path(file).absolute(), Path(place).absolute()
    passphrase = call.passphrase()
    made = restored(source, folder, lambda: Secret(PASSPHRASE, typed(passphrase)), call.bounds)
    text = call.counted("backup_restored", made.entries, vault=str(folder))
    return _answer(source, made.entries, text)


def _answer(file: Path, entries: int, text: str) -> Answer:
    return Answer({"file": str(file), "entries": entries, "verified": True}, text + "\n")
