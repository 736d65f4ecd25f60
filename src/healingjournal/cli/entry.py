"""`entry add|list|show|edit|delete`: write pages and read them."""

import datetime

import click

from healingjournal.base.clock import iso
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId, looks_like_id
from healingjournal.cli.call import Answer, Call
from healingjournal.cli.tree import LIMIT, Day, SpokenGroup, SpokenOption
from healingjournal.journal import front_matter
from healingjournal.journal.entry import Entry, EntryLine, Page
from healingjournal.journal.service import Journal


@click.group(cls=SpokenGroup, no_args_is_help=False, help="help_entry")
def entry() -> None:
    """Write pages and read them."""


@entry.command(help="help_entry_add")
@click.pass_obj
def add(call: Call) -> Answer:
    """Keep the text of standard input as a new page."""
    secret = call.journal_passphrase()
    page = _page_in(call)
    with call.opened(secret) as vault:
        kept = Journal(vault, call.clock).add(page)
    return Answer({"id": kept.entry}, call.say("entry_kept", id=kept.entry) + "\n")


@entry.command("list", help="help_entry_list")
@click.option("--limit", type=LIMIT, cls=SpokenOption, help="help_limit")
@click.option("--since", type=Day(), cls=SpokenOption, help="help_since")
@click.option("--until", type=Day(), cls=SpokenOption, help="help_until")
@click.option("--tag", cls=SpokenOption, help="help_tag")
@click.pass_obj
def listed(
    call: Call,
    limit: int | None,
    since: datetime.date | None,
    until: datetime.date | None,
    tag: str | None,
) -> Answer:
    """List pages, newest first."""
    wanted = None if tag is None else call.argument(tag)
    with call.opened(call.journal_passphrase()) as vault:
        lines = Journal(vault, call.clock).entries(limit, since=since, until=until, tag=wanted)
    if not lines:
        return Answer([], "", note=call.say("entry_none"))
    return Answer([_line_value(line) for line in lines], "".join(_line(call, x) for x in lines))


@entry.command(help="help_entry_show")
@click.option("--open", "opened", is_flag=True, cls=SpokenOption, help="help_open")
@click.argument("entry_id", metavar="ID")
@click.pass_obj
def show(call: Call, entry_id: str, *, opened: bool) -> Answer:
    """Show one page; a sealed one only once it is opened, as asked here or before."""
    wanted = _known_shape(entry_id)
    with call.opened(call.journal_passphrase()) as vault:
        journal = Journal(vault, call.clock)
        found = journal.entry(wanted)
        if found.seal is not None:
            if not opened:
                raise RefusedError("sealed")
            journal.marks.open_seal(wanted)
            found = journal.entry(wanted)
    page = Page(found.body, found.title or None, found.tags or None, iso(found.when), found.prompt)
    return Answer(_value(found), front_matter.written(page))


@entry.command(help="help_entry_edit")
@click.argument("entry_id", metavar="ID")
@click.pass_obj
def edit(call: Call, entry_id: str) -> Answer:
    """Give a page the text of standard input."""
    wanted = _known_shape(entry_id)
    secret = call.journal_passphrase()
    page = _page_in(call)
    with call.opened(secret) as vault:
        journal = Journal(vault, call.clock)
        journal.edit(wanted, page)
        found = journal.entry(wanted)
    return Answer(_value(found), call.say("entry_edited", id=wanted) + "\n")


@entry.command(help="help_entry_delete")
@click.argument("entry_id", metavar="ID")
@click.pass_obj
def delete(call: Call, entry_id: str) -> Answer:
    """Delete a page, at once and for good."""
    wanted = _known_shape(entry_id)
    with call.opened(call.journal_passphrase()) as vault:
        Journal(vault, call.clock).delete(wanted)
    text = call.say("entry_deleted", id=wanted) + "\n"
    return Answer({"id": wanted, "deleted": True}, text)


def _page_in(call: Call) -> Page:
    call.invite("invite_page")
    return front_matter.read(call.streams.text())


def _known_shape(text: str) -> EntryId:
    # Ids are random and all of one shape; another cannot be there, so nothing is opened for it.
    if not looks_like_id(text):
        raise RefusedError("no_entry")
    return EntryId(text)


def _value(found: Entry) -> dict[str, object]:
    return {
        "id": found.id,
        "date": iso(found.when),
        "title": found.title,
        "tags": list(found.tags),
        "body": found.body,
        "versions": found.versions,
    }


def _line_value(line: EntryLine) -> dict[str, object]:
    if line.sealed:
        nothing = dict.fromkeys(("title", "tags", "words"))
        return {"id": line.id, "date": line.day.isoformat(), **nothing, "sealed": True}
    return {
        "id": line.id,
        "date": iso(line.when),
        "title": line.title,
        "tags": list(line.tags),
        "words": line.words,
    }


def _line(call: Call, line: EntryLine) -> str:
    if line.sealed:
        return f"{line.day.isoformat()}  {line.id}  {call.say('entry_sealed')}\n"
    title = line.title or call.say("entry_untitled")
    tags = "".join(f" #{tag}" for tag in line.tags)
    words = call.counted("words", line.words)
    return f"{line.day.isoformat()}  {line.id}  {title}{tags}  {words}\n"
