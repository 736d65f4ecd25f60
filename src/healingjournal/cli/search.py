"""`search [WORDS|-]`: find pages, newest first; the words need never be an argument."""

import click

from healingjournal.base.clock import iso
from healingjournal.base.text import decoded
from healingjournal.cli.call import Answer, Call
from healingjournal.cli.tree import LIMIT, SpokenCommand, SpokenOption
from healingjournal.journal.entry import Hit
from healingjournal.journal.service import Journal

FIRST = 50


@click.command(cls=SpokenCommand, help="help_search")
@click.argument("words", nargs=-1, metavar="[WORDS|-]")
@click.option("--limit", type=LIMIT, default=FIRST, cls=SpokenOption, help="help_limit")
@click.pass_obj
def search(call: Call, words: tuple[str, ...], limit: int) -> Answer:
    """Find pages that hold all the words."""
    secret = call.journal_passphrase()
    if words in {(), ("-",)}:
        call.invite("invite_search")
        wanted = decoded(call.streams.line())
    else:
        wanted = " ".join(call.argument(word) for word in words)
    with call.opened(secret) as vault:
        hits = Journal(vault, call.clock).search(wanted, limit)
    if not hits:
        return Answer([], "", note=call.say("entry_none"))
    return Answer([_value(hit) for hit in hits], "\n".join(_told(call, hit) for hit in hits))


def _value(hit: Hit) -> dict[str, object]:
    return {"id": hit.id, "date": iso(hit.when), "title": hit.title, "snippet": hit.snippet}


def _told(call: Call, hit: Hit) -> str:
    title = hit.title or call.say("entry_untitled")
    return f"{hit.day.isoformat()}  {hit.id}  {title}\n    {hit.snippet}\n"
