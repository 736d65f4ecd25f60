"""First opening: look first, a few cards, this computer, a passphrase, a code, a beginning."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.private import Private
from healingjournal.settings.declared import Value
from healingjournal.ui.kit.step_dots import StepDots
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words
from healingjournal.ui.vault.begin_step import BeginStep
from healingjournal.ui.vault.code_step import CodeStep, Groups, two_groups
from healingjournal.ui.vault.computer_step import ComputerStep, NameStep
from healingjournal.ui.vault.flow_view import FlowView
from healingjournal.ui.vault.keys import words as key_words
from healingjournal.ui.vault.look_choices import KEYS, LookChoices
from healingjournal.ui.vault.phrase_step import PhraseStep
from healingjournal.ui.vault.steps import Step
from healingjournal.ui.vault.welcome_step import AboutStep, WelcomeStep
from healingjournal.ui.work import Work

# Which dot each step stands at; the first two belong to one, and so do the next two.
_DOTS = (0, 0, 1, 1, 2, 3, 4)
_PHRASE, _CODE, _BEGIN = 4, 5, 6


def _no_sheet(_code: Private[str]) -> QWidget:
    return QWidget()


class FirstOpening(FlowView):
    """Walks the steps; nothing is made before the step with the passphrase is done.

    Sends `make_requested` with the passphrase and the settings answered, `code_tried`,
    `begin_requested` (True for Ground), `open_requested`, `restore_requested` and `stopped`.
    """

    make_requested = Signal(object, object)
    code_tried = Signal(object, object)
    begin_requested = Signal(bool)
    open_requested = Signal()
    restore_requested = Signal()
    stopped = Signal()

    def __init__(self, look: Look, choices: LookChoices, work: Work, name: str) -> None:
        """Take the look, the choices, where slow things run, and the window's name."""
        super().__init__(look, choices, KEYS)
        self._look = look
        self._choices = choices
        self._work = work
        self._name = name
        self._at = 0
        self._made: dict[int, Step] = {}
        self._sheet: Callable[[Private[str]], QWidget] = _no_sheet
        self.dots = StepDots(look, list(words.steps().values()))
        self.back_requested.connect(self.go_back)
        self.later_requested.connect(self._later)
        self.on_requested.connect(self._on)
        self.stop_requested.connect(self.stopped)
        self.show_step(0)

    def at_start(self) -> bool:
        """Tell whether this is the first step."""
        return self._at == 0

    def show_step(self, at: int) -> None:
        """Show a step by its place."""
        self._at = at
        if at not in self._made:
            self._made[at] = self._make(at)
        self.dots.go_to(_DOTS[at])
        self.go(self._made[at])

    def go_back(self) -> None:
        """Go one step back; what was answered stays."""
        step = self.step()
        if step is not None and not step.back() and 0 < self._at <= _PHRASE:
            self.notice.hush()
            self.show_step(self._at - 1)

    def say_again(self) -> None:
        """Speak the language that is spoken now; what was answered and typed stays."""
        self.notice.hush()
        self.footer.say_again()
        self.dots = StepDots(self._look, list(words.steps().values()))
        former, self._made = self._made, {}
        for at, step in former.items():
            self._made[at] = self._code_again(step) if at == _CODE else self._make(at)
            self._made[at].go_on_from(step)
        self.show_step(self._at)
        for step in former.values():
            self.forget(step)
        self._to_language()

    def _to_language(self) -> None:
        step = self.step()
        if isinstance(step, WelcomeStep):
            step.groups["language"].first().setFocus()
        elif self.footer.choices is not None:
            self.footer.choices.menus["language"].setFocus()

    def begin_again(self) -> None:
        """Return to the first step with nothing answered."""
        for step in self._made.values():
            if isinstance(step, PhraseStep):
                step.forget()
            self.forget(step)
        self._made.clear()
        self.footer.rest(False)
        self.show_step(0)

    def show_code(
        self,
        code: Private[str],
        sheet: Callable[[Private[str]], QWidget],
        asked: Groups | None = None,
    ) -> None:
        """Show the code of the journal just made, and later ask for two groups of it.

        `sheet` makes the offer of a plain sheet with a code.
        """
        self.notice.hush()
        self.footer.rest(False)
        self._forget_phrase()
        self._sheet = sheet
        self._made[_CODE] = self._make_code(code, asked or two_groups())
        self.show_step(_CODE)

    def code_wrong(self, error: ToldError) -> None:
        """Say what does not fit."""
        step = self._made.get(_CODE)
        if isinstance(step, CodeStep):
            step.wrong(error)

    def code_right(self) -> None:
        """Go on to the last step, now that the code opens the journal."""
        self.show_step(_BEGIN)
        self.notice.say(key_words.code_step()["works"])

    def failed(self, error: ToldError) -> None:
        """Say why no journal was made; all that was typed stays."""
        self.footer.rest(False)
        self.notice.say(told(error))

    def _make(self, at: int) -> Step:
        if at == 0:
            welcome = WelcomeStep(self._look, self._choices)
            welcome.open_requested.connect(self.open_requested)
            welcome.restore_requested.connect(self.restore_requested)
            return welcome
        if at == _BEGIN:
            begin = BeginStep(self._look)
            begin.begin_requested.connect(self.begin_requested)
            return begin
        if at == _PHRASE:
            return PhraseStep(self._look, self._work, key_words.phrase())
        if at == 3:
            return NameStep(self._look, self._name)
        return AboutStep(self._look) if at == 1 else ComputerStep(self._look)

    def _make_code(self, code: Private[str], asks: Groups) -> CodeStep:
        step = CodeStep(self._look, code, asks, key_words.code_step(), self._sheet(code))
        step.code_tried.connect(self.code_tried)
        return step

    def _code_again(self, former: Step) -> Step:
        if isinstance(former, CodeStep):
            return self._make_code(former.code, former.asked)
        return self._make(_CODE)

    def _on(self) -> None:
        step = self.step()
        if isinstance(step, CodeStep):
            step.go_on()
        elif isinstance(step, PhraseStep):
            phrase = step.given()
            if phrase is not None:
                step.leave()
                self.footer.rest(True)
                self.notice.say(key_words.phrase()["making"])
                self.make_requested.emit(phrase, self._values())
        else:
            self.notice.hush()
            self.show_step(self._at + 1)

    def _later(self) -> None:
        self.notice.hush()
        self.show_step(_BEGIN)

    def _values(self) -> dict[str, Value]:
        values: dict[str, Value] = {}
        for step in self._made.values():
            if isinstance(step, ComputerStep | NameStep):
                values |= step.values()
        return values

    def _forget_phrase(self) -> None:
        step = self._made.pop(_PHRASE, None)
        if isinstance(step, PhraseStep):
            step.forget()
            self.forget(step)
