"""`import`: pages from files, added to what is here; nothing that is here is changed."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from healingjournal.cli.call import Answer, Call
from healingjournal.cli.out_and_in.walking import progress, transfer_of
from healingjournal.cli.tree import Place, SpokenCommand, SpokenOption
from healingjournal.transfer.forms import FORMS

if TYPE_CHECKING:
    from healingjournal.transfer.brought import Brought
    from healingjournal.transfer.skipped import Skipped


@click.command("import", cls=SpokenCommand, help="help_import")
@click.argument("form", type=click.Choice(FORMS), metavar="FORMAT")
@click.argument("place", type=Place(), metavar="PATH")
@click.option("--dry-run", "only_tried", is_flag=True, cls=SpokenOption, help="help_dry_run")
@click.pass_obj
def import_(call: Call, form: str, place: str, only_tried: bool) -> Answer:
    """Add what the files hold, all of it or nothing, and say what was left and why."""
    path = Path(place).absolute()
    with call.opened(call.journal_passphrase()) as vault, progress(call, "import_going") as step:
        transfer = transfer_of(vault, call.clock)
        done = transfer.bring_in(form, path, step, only_tried=only_tried)
    value = {
        "found": done.found,
        "added": done.added,
        "skipped": [{"where": one.where, "why": _why(call, one)} for one in done.skipped],
    }
    said = [call.counted("import_found", done.found), call.counted("import_added", done.added)]
    lines = [" ".join(said), *(f"- {one.where}: {_why(call, one)}" for one in done.skipped)]
    return Answer(value, "\n".join((*lines, "")), note=_note(call, done, only_tried))


def _why(call: Call, one: "Skipped") -> str:
    if one.count > 1:
        return call.counted("skip_here_of_these", one.count)
    # A reason that is also a failure elsewhere has its sentence there.
    key = f"skip_{one.why}"
    return call.say(key if call.knows(key) else f"told_{one.why}")


def _note(call: Call, done: "Brought", only_tried: bool) -> str:
    counts = (
        ("import_beside", done.beside),
        ("import_day_of_name", done.day_of_name),
        ("import_day_of_file", done.day_of_file),
    )
    said = [call.counted(key, count) for key, count in counts if count]
    if only_tried:
        said.insert(0, call.say("import_only_tried"))
    return " ".join(said)
