"""`vault create|info|verify|passphrase|recover`: make a journal, check it, change its keys."""

import click

from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    RefusedError,
    TamperedError,
    ToldError,
)
from healingjournal.cli.backup import backup, restore
from healingjournal.cli.call import Answer, Call
from healingjournal.cli.erasing import erase
from healingjournal.cli.new_journal import NewJournal
from healingjournal.cli.salvaging import salvage
from healingjournal.cli.tree import SpokenGroup
from healingjournal.vault import service
from healingjournal.vault.folder import FolderState, folder_state
from healingjournal.vault.passphrase import acceptable
from healingjournal.vault.recovering import recovered

FOUND = "finding_"


@click.group(cls=SpokenGroup, no_args_is_help=False, help="help_vault")
def vault() -> None:
    """Make a journal, look at it, check it, change its keys."""


for command in (backup, restore, salvage, erase):
    vault.add_command(command)


@vault.command(help="help_vault_create")
@click.pass_obj
def create(call: Call) -> Answer:
    """Make a new journal; its recovery code works at once."""
    call.streams.check_out()
    folder = call.folder().absolute()
    if folder_state(folder) is FolderState.PRESENT:
        raise RefusedError("journal_here")
    passphrase, new = call.new_passphrase(), NewJournal(folder)
    made = service.create(folder, passphrase, call.bounds, call.clock, code_works=True)
    with new.filling(made.vault):
        code = made.recovery_code.open()
    text = _with_code(call, call.say("vault_created", vault=str(folder)), code)
    return Answer({"vault": str(folder), "recovery_code": code}, text, unheard=new.unheard)


def _with_code(call: Call, first: str, code: str) -> str:
    lines = (first, call.say("vault_code"), "", code, "", call.say("vault_code_care"), "")
    return "\n".join(lines)


@vault.command(help="help_vault_info")
@click.pass_obj
def info(call: Call) -> Answer:
    """Say what can be said without a passphrase."""
    facts = service.info(call.folder())
    value = {
        "format": facts.format,
        "kdf": {
            "algorithm": facts.algorithm,
            "memory_kib": facts.kdf.memory_kib,
            "iterations": facts.kdf.iterations,
            "lanes": facts.kdf.lanes,
        },
        "header_copies_good": facts.header_copies_good,
    }
    text = call.say(
        "vault_info",
        format=facts.format,
        algorithm=facts.algorithm,
        memory=facts.kdf.memory_kib,
        iterations=facts.kdf.iterations,
        lanes=facts.kdf.lanes,
        copies=facts.header_copies_good,
    )
    return Answer(value, text + "\n")


@vault.command(help="help_vault_verify")
@click.pass_obj
def verify(call: Call) -> Answer:
    """Check everything; findings are answered first, then told by the exit code."""
    secret = call.journal_passphrase()
    checked = service.verified(
        lambda: service.open_with_passphrase(
            call.folder(), secret, call.bounds, call.clock, accept_older=call.accept_older
        )
    )
    value = {
        "ok": checked.ok,
        "entries": checked.entries,
        "problems": [finding.key.removeprefix(FOUND) for finding in checked.findings],
    }
    if checked.ok:
        mended = call.say("vault_mended") if checked.header_mended else ""
        return Answer(value, call.counted("vault_fine", checked.entries or 0) + "\n", note=mended)
    lines = [_told(call, finding) for finding in checked.findings]
    return Answer(
        value,
        "".join(f"{line}\n" for line in lines),
        TamperedError.exit_code if checked.only_tampering else DamagedError.exit_code,
        call.counted("vault_findings", len(lines)),
    )


def _told(call: Call, finding: service.Finding) -> str:
    # What keeps a journal from opening is a finding too, told in the words of that failure.
    if not finding.key.startswith(FOUND):
        return call.say(f"told_{finding.key}")
    return call.counted(finding.key, finding.count)


@vault.command(help="help_vault_passphrase")
@click.pass_obj
def passphrase(call: Call) -> Answer:
    """Let a new passphrase open the journal in place of the former one."""
    former, new = call.journal_passphrase(), call.new_passphrase()
    acceptable(new)
    with call.opened(former) as journal:
        journal.keys.change_passphrase(former, new)
    return Answer({"changed": True}, call.say("vault_changed") + "\n")


@vault.command(help="help_vault_recover")
@click.pass_obj
def recover(call: Call) -> Answer:
    """Make passphrase and code anew by the code, which then opens nothing."""
    call.streams.check_out()
    used, new = call.journal_code(), call.new_passphrase()
    made = recovered(
        call.folder(), used, new, call.bounds, call.clock, accept_older=call.accept_older
    )
    call.tell_of_opening(made.vault)
    made.vault.close()
    code = made.recovery_code.open()
    text = _with_code(call, call.say("vault_recovered"), code)
    return Answer({"recovered": True, "recovery_code": code}, text, unheard=_code_unheard)


def _code_unheard() -> ToldError:
    # Nothing is taken back: the new passphrase is known and opens the journal.
    return CannotWriteError("no_answer_code")
