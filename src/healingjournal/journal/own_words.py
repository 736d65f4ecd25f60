"""The words a person has told the spelling to take: kept in the journal, and nowhere else."""

from healingjournal.base.private import Private
from healingjournal.vault.service import Vault

_ROOM, _KEY = "journal", "own_words"
_MOST, _LONGEST = 5000, 60


class OwnWords:
    """A short list of words; each call that writes is durable when it returns."""

    def __init__(self, vault: Vault) -> None:
        """Take the open vault."""
        self._vault = vault

    def all(self) -> Private[tuple[str, ...]]:
        """Give the words, oldest first."""
        found = self._vault.kept.get(_ROOM, _KEY)
        words = found if isinstance(found, list) else []
        return Private(tuple(word for word in words if isinstance(word, str)))

    def add(self, word: str) -> None:
        """Take a word; the oldest goes where there are more than a list should hold."""
        words = [one for one in self.all().open() if one != word]
        self._vault.kept.put(_ROOM, _KEY, [*words, word[:_LONGEST]][-_MOST:])

    def clear(self) -> None:
        """Let all of them go."""
        self._vault.kept.forget(_ROOM, _KEY)
