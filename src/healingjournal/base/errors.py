"""Foreseen failures, typed: each carries a words key and an exit code, never content."""

from typing import ClassVar


class ToldError(Exception):
    """A foreseen failure that a person is told about in one plain sentence.

    `key` names the sentence in the words of window and terminal; `facts` are the plain,
    never private, values it may name (a field, a number, a file chosen just now).
    """

    key: ClassVar[str] = "failed"
    exit_code: ClassVar[int] = 1

    def __init__(self, key: str | None = None, **facts: str | int) -> None:
        """Take the words key (the class default if none) and the values it names."""
        super().__init__(key or self.key)
        self.words_key = key or self.key
        self.facts = facts


class RefusedError(ToldError):
    """What was asked cannot be done as it stands; nothing was written."""

    key: ClassVar[str] = "refused"


class WrongPassphraseError(ToldError):
    """No key slot opens with this passphrase or code."""

    key: ClassVar[str] = "wrong_passphrase"
    exit_code: ClassVar[int] = 12


class DamagedError(ToldError):
    """A checksum or page check failed: the file is not what was written."""

    key: ClassVar[str] = "damaged"
    exit_code: ClassVar[int] = 13


class InUseError(ToldError):
    """Another copy of the app holds this journal."""

    key: ClassVar[str] = "in_use"
    exit_code: ClassVar[int] = 14


class NewerError(ToldError):
    """A newer version of the app made this journal."""

    key: ClassVar[str] = "newer"
    exit_code: ClassVar[int] = 15


class CannotWriteError(ToldError):
    """The disk is full, read-only, or does not let us write."""

    key: ClassVar[str] = "cannot_write"
    exit_code: ClassVar[int] = 16


class NoJournalError(ToldError):
    """The folder is missing or holds none of our files."""

    key: ClassVar[str] = "no_journal"
    exit_code: ClassVar[int] = 17


class TamperedError(ToldError):
    """The parts do not belong together, were altered, or the database is older than its header."""

    key: ClassVar[str] = "tampered"
    exit_code: ClassVar[int] = 18


class NotEnoughMemoryError(ToldError):
    """The computer could not lend the memory that opening the journal needs."""

    key: ClassVar[str] = "not_enough_memory"
