"""A sound that nobody hears, for specimens and tests."""

from healingjournal.grounding.tone import RATE

_ROOM = 4_000


class MadeUpSound:
    """Keeps what it is given; it is heard only as far as `hear` says."""

    def __init__(self) -> None:
        """Be given nothing yet."""
        self.given: bytes = b""
        self.heard = 0
        self.ended = False
        self.broken = False

    def hear(self, seconds: float) -> None:
        """Let so much of it be heard."""
        self.heard = min(self.heard + round(seconds * RATE), len(self.given) // 2)

    def waiting(self) -> int:
        """Give how many samples it was given that are not heard yet; OSError when broken."""
        if self.broken:
            raise OSError
        return len(self.given) // 2 - self.heard

    def play(self, samples: bytes) -> None:
        """Take samples, as far as there is room; raise OSError when it is broken."""
        if self.broken:
            raise OSError
        self.given += samples[: 2 * (_ROOM - self.waiting())]

    def end(self) -> None:
        """Note that it has ended."""
        self.ended = True
