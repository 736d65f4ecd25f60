"""What is done to a journal's keys in a program that may be killed at any call."""

from pathlib import Path

from healingjournal.base.private import Private
from healingjournal.vault.recovering import recovered
from tests.vault.cheap import CHEAP, CLOCK, NEW_PHRASE, PHRASE, again


def act(folder: Path, what: str, code: str) -> None:
    if what == "recover":
        recovered(folder, Private(code), NEW_PHRASE, CHEAP, CLOCK).vault.close()
        return
    vault = again(folder)
    if what == "change":
        vault.keys.change_passphrase(PHRASE, NEW_PHRASE)
    else:
        vault.reencrypt(PHRASE, lambda *_: None)
    vault.close()
