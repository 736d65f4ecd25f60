"""`takeout`: everything in open formats, in one folder outside the journal."""

from pathlib import Path

import click

from healingjournal.cli.call import Answer, Call
from healingjournal.cli.out_and_in.walking import progress, transfer_of
from healingjournal.cli.tree import Place, SpokenCommand


@click.command(cls=SpokenCommand, help="help_takeout")
@click.argument("place", type=Place(), metavar="DIR")
@click.pass_obj
def takeout(call: Call, place: str) -> Answer:
    """Take everything out, whole or not at all."""
    from healingjournal.transfer.words import languages

    folder = Path(place).absolute()
    lang, secret = call.language_among(languages()), call.journal_passphrase()
    # Said first, while nothing lies there yet.
    call.streams.note(call.say("takeout_care"))
    with call.opened(secret) as vault, progress(call, "takeout_going") as step:
        made = transfer_of(vault, call.clock).take_out(folder, step, lang)
    text = call.counted("takeout_made", made.entries, files=made.files, folder=str(folder))
    return Answer({"entries": made.entries, "files": made.files}, text + "\n")
