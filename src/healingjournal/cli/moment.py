"""`moment add|list`: note a moment and read back what was noted."""

import click

from healingjournal.base.errors import RefusedError
from healingjournal.cli.call import Answer, Call
from healingjournal.cli.tree import LIMIT, SpokenGroup, SpokenOption
from healingjournal.moments.moment import Moment, checked, wants_help_beside
from healingjournal.moments.service import Moments


@click.group(cls=SpokenGroup, no_args_is_help=False, help="help_moment")
def moment() -> None:
    """Note moments and what helped."""


@moment.command(help="help_moment_add")
@click.pass_obj
def add(call: Call) -> Answer:
    """Note the moment that standard input holds as one JSON object, every key optional."""
    secret = call.journal_passphrase()
    call.invite("invite_json")
    given = call.streams.json()
    if not isinstance(given, dict):
        raise RefusedError("not_an_object")
    # Refused before anything is opened; noting takes the words in, once.
    fields = checked(given)
    with call.opened(secret) as vault:
        noted = Moments(vault, call.clock).note(given)
    note = call.say("moment_help") if wants_help_beside(fields) else ""
    return Answer({"id": noted.id}, call.say("moment_kept", id=noted.id) + "\n", note=note)


@moment.command("list", help="help_moment_list")
@click.option("--limit", type=LIMIT, cls=SpokenOption, help="help_limit")
@click.pass_obj
def listed(call: Call, limit: int | None) -> Answer:
    """List moments, newest first."""
    with call.opened(call.journal_passphrase()) as vault:
        found = Moments(vault, call.clock).moments(limit)
    note = "" if found else call.say("moment_none")
    return Answer([one.listed() for one in found], "\n".join(map(_told, found)), note=note)


def _told(one: Moment) -> str:
    lines = [f"{one.when.date().isoformat()}  {one.id}\n"]
    for key, value in one.fields.items():
        text = ", ".join(value) if isinstance(value, list) else str(value)
        lines.append(f"    {key}: {text}\n")
    return "".join(lines)
