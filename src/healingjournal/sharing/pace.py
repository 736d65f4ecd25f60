"""The person's own pace of reading aloud: learned from one reading, forgotten in one press."""

from healingjournal.base.errors import RefusedError
from healingjournal.vault.kept import Kept

# Too little to tell a pace by, in words and seconds; and what no voice does in a minute.
FEWEST_WORDS, SHORTEST = 40, 20.0
SLOWEST, QUICKEST = 30, 300


class Pace:
    """Words a minute, kept in the journal and nowhere else."""

    def __init__(self, kept: Kept) -> None:
        """Take where the vault keeps plain values."""
        self._kept = kept

    def own(self) -> int | None:
        """Give the words a minute, None while none were learned."""
        found = self._kept.get("sharing", "pace")
        return found if isinstance(found, int) and SLOWEST <= found <= QUICKEST else None

    def learn(self, words: int, seconds: float) -> int:
        """Keep the pace of one reading; raises RefusedError ("pace_unclear") and keeps nothing."""
        if words < FEWEST_WORDS or seconds < SHORTEST:
            raise RefusedError("pace_unclear")
        found = round(words * 60 / seconds)
        if not SLOWEST <= found <= QUICKEST:
            raise RefusedError("pace_unclear")
        self._kept.put("sharing", "pace", found)
        return found

    def forget(self) -> None:
        """Keep no pace any more."""
        self._kept.put("sharing", "pace", None)
