"""`packet make|ledger`: bring chosen passages along, and see what left."""

import click

from healingjournal.base.clock import iso
from healingjournal.cli.call import Answer, Call
from healingjournal.cli.tree import SpokenGroup
from healingjournal.journal.service import Journal
from healingjournal.sharing import words as packet_words
from healingjournal.sharing.ledger import LedgerLine
from healingjournal.sharing.service import Made, Sharing
from healingjournal.sharing.spec import SEALED, PacketSpec, read_spec


@click.group(cls=SpokenGroup, no_args_is_help=False, help="help_packet")
def packet() -> None:
    """Bring chosen passages along."""


@packet.command(help="help_packet_make")
@click.pass_obj
def make(call: Call) -> Answer:
    """Make one checked file as the JSON of standard input asks, or make nothing at all."""
    secret = call.journal_passphrase()
    call.invite("invite_json")
    spec = read_spec(call.streams.json_text())
    lang = call.language_among(packet_words.languages())
    with call.opened(secret) as vault:
        journal = Journal(vault, call.clock)
        made = Sharing(vault, journal, call.clock, lang).make(spec)
    return Answer(_value(made, spec), _told(call, made, spec))


@packet.command(help="help_packet_ledger")
@click.pass_obj
def ledger(call: Call) -> Answer:
    """List what left, newest first."""
    with call.opened(call.journal_passphrase()) as vault:
        journal = Journal(vault, call.clock)
        lines = Sharing(vault, journal, call.clock).ledger()
    note = "" if lines else call.say("packet_none")
    return Answer(
        [_line_value(line) for line in lines], "".join(_line(call, x) for x in lines), note=note
    )


def _value(made: Made, spec: PacketSpec) -> dict[str, object]:
    return {
        "file": str(made.file),
        "pages": made.pages,
        "words": made.words,
        "minutes": list(made.minutes),
        "replaced": [
            {"find": each.find, "times": times}
            for each, times in zip(spec.replace, made.times, strict=True)
        ],
        "checked": made.checked,
    }


def _told(call: Call, made: Made, spec: PacketSpec) -> str:
    low, high = made.minutes
    lines = [
        call.say("packet_made", file=str(made.file)),
        call.say("packet_reading", words=call.counted("words", made.words), low=low, high=high),
    ]
    if spec.format == "pdf":
        lines.insert(1, call.counted("packet_pages", made.pages))
    for each, times in zip(spec.replace, made.times, strict=True):
        lines.append(call.counted("packet_replaced", times, find=each.find))
    lines.append(call.say("packet_care_locked" if spec.password else "packet_care"))
    if spec.ending.endswith(SEALED):
        name = made.file.name
        lines.append(call.say("packet_sealed", plain=name.removesuffix(SEALED), sealed=name))
    return "".join(f"{line}\n" for line in lines)


def _line_value(line: LedgerLine) -> dict[str, object]:
    return {
        "date": iso(line.when),
        "group": line.group,
        "passages": line.passages,
        "format": line.format,
    }


def _line(call: Call, line: LedgerLine) -> str:
    passages = call.counted("passages", line.passages)
    return f"{line.when.date().isoformat()}  {line.group}  {passages}  {line.format}\n"
