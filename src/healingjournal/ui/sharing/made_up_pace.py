"""A made-up pace for specimens: nothing is kept."""

from healingjournal.base.overriding import override
from healingjournal.sharing.pace import Pace


class MadeUpPace(Pace):
    """A pace nobody has, or one that is known."""

    def __init__(self, words: int | None = None) -> None:
        """Take the words a minute."""
        self.words = words

    @override
    def own(self) -> int | None:
        return self.words

    @override
    def learn(self, words: int, seconds: float) -> int:
        return 0

    @override
    def forget(self) -> None:
        self.words = None
