"""Steps whose last one asks what opens a journal, and then works; it can be stopped."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal

from healingjournal.base.errors import ToldError, WrongPassphraseError
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.flow_view import FlowView
from healingjournal.ui.vault.look_choices import LookChoices
from healingjournal.ui.vault.secret_step import SecretStep
from healingjournal.ui.work import Work

T = TypeVar("T")


class KeyedFlow(FlowView):
    """Sends `left` with a quiet word when it was stopped."""

    left = Signal(str)

    def __init__(self, look: Look, choices: LookChoices, work: Work, secret: SecretStep) -> None:
        """Take the look, the choices, the work, and the last step."""
        super().__init__(look, choices)
        self.secret = secret
        self.working = False
        self._work = work
        self._stopping = False
        self.back_requested.connect(self.step_back)
        self.stop_requested.connect(self.halt)

    def title(self) -> str:
        """Give the title of the page."""
        raise NotImplementedError

    def lines(self) -> list[str]:
        """Say what can be done here."""
        raise NotImplementedError

    def step_back(self) -> None:
        """Go one step back; from the first one, leave."""
        raise NotImplementedError

    def sentence(self, error: ToldError) -> str:
        """Give the sentence for what went wrong."""
        return told(error)

    def halt(self) -> None:
        """Leave all as it was; what is under way ends first."""
        if self.working:
            self._stopping = True
            self.notice.say(self.secret.said["stopping"])
            return
        self.secret.forget()
        self.left.emit(self.secret.said["stopped"])

    def begin(
        self, command: Callable[[Callable[[], bool]], T], done: Callable[[T], None]
    ) -> None:
        """Work in the pool; the command is given what tells whether it was stopped."""
        self.working, self._stopping = True, False
        self.secret.leave()
        self.footer.rest(True)
        self.notice.say(self.secret.said["doing"])

        def came(result: T) -> None:
            self._free()
            self.secret.forget()
            done(result)

        self._work.run_free(self, lambda: command(self._is_stopped), came, self._failed)

    def _is_stopped(self) -> bool:
        return self._stopping

    def _failed(self, error: Exception) -> None:
        stopped = self._stopping
        self._free()
        if not isinstance(error, ToldError):
            raise error
        if stopped:
            self.halt()
        elif isinstance(error, WrongPassphraseError):
            self.secret.wrong(self.sentence(error))
        else:
            self.notice.say(self.sentence(error))

    def _free(self) -> None:
        self.working = self._stopping = False
        self.footer.rest(False)
        self.notice.hush()
