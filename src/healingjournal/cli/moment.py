"""`moment add|list|helped`: note a moment, read back what was noted, and what helped."""

from collections.abc import Mapping

import click

from healingjournal.base.errors import RefusedError
from healingjournal.cli.call import Answer, Call
from healingjournal.cli.tree import LIMIT, SpokenGroup, SpokenOption
from healingjournal.grounding import catalogue
from healingjournal.moments.helped import LEAST_TRIED, Tried, tried
from healingjournal.moments.moment import HELPED, Moment, checked, wants_help_beside
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


@moment.command("helped", help="help_moment_helped")
@click.pass_obj
def helped(call: Call) -> Answer:
    """Say what was tried and how it went: counts, and words from three notes on."""
    with call.opened(call.journal_passphrase()) as vault:
        found = tried(Moments(vault, call.clock).moments())
    names = {str(one.id): one.name for one in catalogue.shipped(_spoken(call))}
    enough = [one for one in found if one.times >= LEAST_TRIED]
    text = "".join(_sentence(call, one, names) for one in enough)
    rows = [{"what": one.what, **{key: getattr(one, key) for key in HELPED}} for one in found]
    return Answer(rows, text, note="" if enough else call.say("helped_none"))


def _sentence(call: Call, one: Tried, names: Mapping[str, str]) -> str:
    went = ", ".join(call.say(f"helped_{key}", count=count) for key, count in one.went())
    what = names.get(one.what, one.what)
    return call.say("helped_line", what=what, count=one.times, went=went) + "\n"


def _spoken(call: Call) -> str:
    return call.language_among(catalogue.languages())
