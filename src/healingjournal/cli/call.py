"""One call from a terminal: what was asked of all commands, and what a command answers."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from healingjournal.base.clock import Clock
from healingjournal.base.errors import NoJournalError, RefusedError, ToldError
from healingjournal.base.private import Private
from healingjournal.base.text import decoded
from healingjournal.cli import secrets, words
from healingjournal.cli.streams import Streams

if TYPE_CHECKING:
    from healingjournal.vault.keys import KdfBounds
    from healingjournal.vault.service import Vault


@dataclass(frozen=True)
class Answer:
    """What a command gives: a JSON value, the same in plain words, and an exit code.

    `note` is one line for standard error, beside the answer. `unheard` undoes what is worth
    nothing without the answer, when it cannot be written, and gives what to tell instead.
    """

    value: object = field(repr=False)
    text: str = field(repr=False)
    exit_code: int = 0
    note: str = field(default="", repr=False)
    unheard: Callable[[], ToldError] | None = field(default=None, repr=False)


@dataclass
class Call:
    """The global options, the streams, the clock and the bounds, handed to every command."""

    streams: Streams
    bounds: "KdfBounds"
    clock: Clock
    vault_option: str | None = None
    passphrase_stdin: bool = False
    as_json: bool = False
    accept_older: bool = False

    @cached_property
    def chosen_language(self) -> str | None:
        """Give the language that was set, if one was."""
        from healingjournal.base.paths import settings_file
        from healingjournal.settings.outside import OutsideSettings

        chosen = OutsideSettings(settings_file()).get("language")
        return chosen if isinstance(chosen, str) else None

    @property
    def language(self) -> str:
        """Give the language of the words: the one set, else that of the system."""
        return self.language_among(words.WORDS)

    def language_among(self, known: Iterable[str]) -> str:
        """Give the wanted language among some: the one set, else the system's, else English."""
        return words.language(self.chosen_language, known)

    def say(self, key: str, /, **facts: str | int) -> str:
        """Give a sentence in the language of this call."""
        return words.say(self.language, key, **facts)

    def knows(self, key: str) -> bool:
        """Tell whether there is a sentence for a key."""
        return key in words.WORDS[self.language]

    def counted(self, key: str, count: int, /, **facts: str | int) -> str:
        """Give a sentence with a number in it."""
        return words.counted(self.language, key, count, **facts)

    def invite(self, key: str) -> None:
        """Say what to type, where standard input is typed and not piped."""
        if self.streams.in_is_terminal():
            self.streams.note(self.say(key))

    def argument(self, text: str) -> str:
        """Give an argument as UTF-8 text whatever the locale; raises RefusedError if it is not."""
        try:
            return decoded(os.fsencode(text))
        except UnicodeEncodeError:
            raise RefusedError("not_utf8") from None

    def folder(self) -> Path:
        """Give the journal's folder: the option, the variable, else the data folder."""
        from healingjournal.base.paths import default_vault

        return default_vault() if self.vault_option is None else Path(self.vault_option)

    def passphrase(self) -> Private[str]:
        """Take the passphrase, from standard input's first line or typed unseen."""
        return self._secret("ask_passphrase")

    def _secret(self, asked: str) -> Private[str]:
        if self.passphrase_stdin:
            return secrets.from_input(self.streams)
        return secrets.typed(self.say(asked))

    def new_passphrase(self) -> Private[str]:
        """Take a new passphrase; typed twice at a terminal, raises RefusedError if they differ."""
        if self.passphrase_stdin:
            return secrets.from_input(self.streams)
        first = secrets.typed(self.say("ask_new_passphrase"))
        if secrets.typed(self.say("ask_once_more")) != first:
            raise RefusedError("passphrases_differ")
        return first

    @contextmanager
    def opened(self, passphrase: Private[str]) -> Iterator["Vault"]:
        """Open the journal with this passphrase for one command, and close it whole."""
        from healingjournal.vault import service

        vault = service.open_with_passphrase(
            self.folder(), passphrase, self.bounds, self.clock, accept_older=self.accept_older
        )
        self.tell_of_opening(vault)
        try:
            yield vault
        finally:
            vault.close()

    def tell_of_opening(self, vault: "Vault") -> None:
        """Say beside the answer what opening the journal mended or found to be lost."""
        if vault.end_lost:
            self.streams.note(self.say("vault_end_lost"))
        if vault.header_mended:
            self.streams.note(self.say("vault_mended"))

    def journal_code(self) -> Private[str]:
        """Take the recovery code of a journal that is there; raises NoJournalError if none is."""
        self._must_hold_journal()
        return self._secret("ask_code")

    def journal_passphrase(self) -> Private[str]:
        """Take the passphrase of a journal that is there; raises NoJournalError if none is."""
        self._must_hold_journal()
        return self.passphrase()

    def _must_hold_journal(self) -> None:
        from healingjournal.vault.folder import FolderState, folder_state

        if folder_state(self.folder()) is FolderState.NOTHING:
            raise NoJournalError
