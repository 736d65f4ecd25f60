"""One encrypting anew: how far it is, and a way to stop it; no Qt."""

from collections.abc import Callable
from contextlib import suppress

from healingjournal.base.errors import RefusedError, ToldError
from healingjournal.base.private import Private

_QUARTERS = 4


class Anew:
    """`run` is for the vault's thread; `stop` and `quarters` are for any."""

    def __init__(
        self,
        act: Callable[[Callable[[int, int], None]], Private[str] | None],
        interrupt: Callable[[], None],
        *,
        before: Callable[[], None],
        as_before: Callable[[], None],
    ) -> None:
        """Take the act, what interrupts it, and what is kept about a code nobody has seen yet.

        `before` keeps that a code may be unseen, `as_before` takes that back.
        """
        self._act = act
        self._interrupt = interrupt
        self._before = before
        self._as_before = as_before
        self._stopped = False
        self._running = False
        self._quarters = 0

    @property
    def quarters(self) -> int:
        """Give how many quarters are copied; 4 when what is left is to compare."""
        return self._quarters

    def run(self) -> Private[str] | None:
        """Encrypt anew; gives the new recovery code, or None where there was none.

        Raises what `Vault.reencrypt` raises, with all as it was.
        """
        self._go_on()
        # Should this run end before the code is on paper, the next opening offers another.
        self._before()
        self._running = True
        try:
            code = self._act(self._step)
        except BaseException:
            self._take_back()
            raise
        finally:
            self._running = False
        if code is None:
            self._take_back()
        return code

    def stop(self) -> None:
        """Let it end with RefusedError("stopped"), unless what is left is a moment."""
        self._stopped = True
        if self._running:
            self._interrupt()

    def _step(self, done: int, of: int) -> None:
        self._go_on()
        self._quarters = _QUARTERS * done // max(1, of)

    def _go_on(self) -> None:
        if self._stopped:
            raise RefusedError("stopped")

    def _take_back(self) -> None:
        # What cannot be taken back only offers a code once more.
        with suppress(ToldError):
            self._as_before()
