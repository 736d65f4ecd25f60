"""Own words for what set something off and for what the body did, offered again next time."""

from collections.abc import Collection, Mapping

from healingjournal.moments.moment import OWN
from healingjournal.vault.kept import Kept, Storable

ROOM, KEY = "moments", "own_words"
LINES = ("cue_kind", "response")
MOST, LONGEST = 24, 200


class OwnWords:
    """A short list for each line; each call that writes is durable when it returns."""

    def __init__(self, kept: Kept) -> None:
        """Take the journal's small table."""
        self._kept = kept

    def all(self) -> dict[str, list[str]]:
        """Give the words of each line, the newest first, without the mark before them."""
        return read(self._kept.get(ROOM, KEY))

    def remember(self, fields: Mapping[str, object]) -> None:
        """Take in the own words of a note; the oldest go where there are too many."""
        known = self.all()
        new = {line: _joined(_own(fields.get(line)), known[line]) for line in LINES}
        if new != known:
            self._put(new)

    def forget(self, line: str, word: str) -> None:
        """Offer a word no more; notes that hold it keep it."""
        known = self.all()
        left = [one for one in known.get(line, []) if one != word]
        self._put({**known, line: left})

    def keep_only(self, held: Collection[str]) -> None:
        """Let go of every word that no note holds any more; `held` are words without mark."""
        known = self.all()
        new = {line: [one for one in words if one in held] for line, words in known.items()}
        if new != known:
            self._put(new)

    def _put(self, words: dict[str, list[str]]) -> None:
        plain: dict[str, Storable] = {line: list(some) for line, some in words.items() if some}
        if plain:
            self._kept.put(ROOM, KEY, plain)
        else:
            self._kept.forget(ROOM, KEY)


def read(found: object) -> dict[str, list[str]]:
    """Give what is kept as lists of words, anything else left out."""
    words: dict[str, list[str]] = {line: [] for line in LINES}
    for line in LINES:
        some = found.get(line) if isinstance(found, dict) else None
        if isinstance(some, list):
            words[line] = [one for one in some if isinstance(one, str)]
    return words


def own_in(fields: Mapping[str, object]) -> set[str]:
    """Give every own word of a note, without the mark before it."""
    return {word for line in LINES for word in _own(fields.get(line))}


def _own(value: object) -> list[str]:
    each = value if isinstance(value, list) else [value]
    words = (one for one in each if isinstance(one, str) and one.startswith(OWN))
    return [word.removeprefix(OWN).strip() for word in words if len(word) <= LONGEST]


def _joined(new: list[str], known: list[str]) -> list[str]:
    fresh = [word for word in dict.fromkeys(new) if word not in known]
    return [*fresh, *known][:MOST]
