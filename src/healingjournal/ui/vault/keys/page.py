"""The page about passphrase and code: change the one, make the other anew or take it away."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer

from healingjournal.base.errors import RefusedError, ToldError, WrongPassphraseError
from healingjournal.base.overriding import override
from healingjournal.base.private import Private
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.code_step import CodeStep, two_groups
from healingjournal.ui.vault.keys import words
from healingjournal.ui.vault.keys.acts import HOLDS_ANYWAY, Groups, KeyActs
from healingjournal.ui.vault.keys.anew import Anew
from healingjournal.ui.vault.keys.anew_step import AnewStep
from healingjournal.ui.vault.keys.away_step import AwayStep
from healingjournal.ui.vault.keys.change_step import ChangeStep
from healingjournal.ui.vault.keys.made_code_step import MadeCodeStep
from healingjournal.ui.vault.keys.overview import Overview
from healingjournal.ui.vault.keys.sheet_offer import SheetOffer, Sheets
from healingjournal.ui.vault.stepped_page import SteppedPage
from healingjournal.ui.work import Work

T = TypeVar("T")
_LOOK_AGAIN_MS = 250


class KeysPage(SteppedPage):
    """An overview, and a step for each change; a change under way is never cut short.

    To encrypt anew takes longer, and is stopped when the page is left. A code that came of it
    works already, so it waits here until it was seen.
    """

    def __init__(self, acts: KeyActs, sheets: Sheets, work: Work, look: Look) -> None:
        """Take what may be done, how a sheet is made, the work and the look."""
        self.overview = Overview(look)
        super().__init__(self.overview, look)
        self._acts = acts
        self._sheets = sheets
        self._work = work
        self._look = look
        self._busy = False
        self._straight = False
        self._under_way: Anew | None = None
        self._unseen: MadeCodeStep | None = None
        self.look_again = QTimer(self)
        self.look_again.setInterval(_LOOK_AGAIN_MS)
        self.look_again.timeout.connect(self._show_how_far)
        self.overview.change_requested.connect(self._change)
        self.overview.renew_requested.connect(self._renew)
        self.overview.away_requested.connect(lambda: self.go(AwayStep(self._look)))
        self.overview.anew_requested.connect(lambda: self.go(AnewStep(self._look)))
        self.flow.on_requested.connect(self._on)
        self.flow.back_requested.connect(self._back)
        self.flow.later_requested.connect(self._stopped)
        self.flow.stop_requested.connect(self._stopped)

    # ---- what the shell asks ----

    @override
    def title(self) -> str:
        return words.page()["title"]

    @override
    def arrive(self) -> None:
        self._look_at_code()

    @override
    def leave(self) -> None:
        super().leave()
        if self._under_way is not None:
            self._under_way.stop()

    @override
    def stop(self) -> bool:
        if not self.in_step():
            self.back_requested.emit()
        elif not self._back():
            self._stopped()
        return True

    @override
    def lines(self) -> list[str]:
        return words.lines()

    # ---- ways in ----

    def begin(self) -> None:
        """Show the overview with nothing begun, or a code that was not seen yet."""
        self._straight = False
        if self._unseen is None:
            if not self._busy:
                self.overview.notice.hush()
            self._show_overview()

    def change_now(self) -> None:
        """Begin with a new passphrase; Stop leads back to where one was."""
        self._begin_with(self._change)

    def renew_now(self) -> None:
        """Begin with a new recovery code; Stop leads back to where one was."""
        self._begin_with(self._renew)

    def anew_now(self) -> None:
        """Begin with encrypting the journal anew; Stop leads back to where one was."""
        self._begin_with(self.overview.anew_requested.emit)

    def _begin_with(self, begin: Callable[[], None]) -> None:
        self.begin()
        if not self._busy and self._unseen is None:
            self._straight = True
            begin()

    # ---- steps ----

    def _show_overview(self) -> None:
        self.go_back()
        self.overview.rest(self._busy)
        self._look_at_code()
        self.overview.first().setFocus()

    def _back(self) -> bool:
        step = self.flow.step()
        return step is not None and step.back()

    def _stopped(self) -> None:
        if self._unseen is not None:
            self._code_seen()
            return
        if self._under_way is not None:
            self._under_way.stop()
        straight, self._straight = self._straight, False
        self.overview.notice.say(self._how_it_stands())
        self._show_overview()
        if straight and not self._busy:
            self.back_requested.emit()

    def _how_it_stands(self) -> str:
        if self._under_way is not None:
            return words.anew()["stopping"]
        return words.change()["still"] if self._busy else words.page()["as_it_was"]

    def _ended(self, line: str) -> None:
        self._straight = False
        self.overview.notice.say(line)
        self._show_overview()

    def _on(self) -> None:
        step = self.flow.step()
        if isinstance(step, MadeCodeStep):
            self._code_seen()
        elif isinstance(step, CodeStep):
            step.go_on()
        elif isinstance(step, ChangeStep):
            self._give(step)
        elif isinstance(step, AnewStep):
            self._encrypt(step)
        elif isinstance(step, AwayStep):
            said = words.away()
            self._do(self._acts.take_away, said["doing"], lambda _: self._ended(said["done"]))

    # ---- acts ----

    def _look_at_code(self) -> None:
        def not_known(error: Exception) -> None:
            self.overview.show_code(None)
            self.tell(error)

        self._work.run(self, self._acts.code_works, self.overview.show_code, not_known)

    def _change(self) -> None:
        self.go(ChangeStep(self._look, self._work))

    def _give(self, step: ChangeStep) -> None:
        both = step.both()
        if both is None:
            return
        step.leave()
        change, said = self._acts.change, words.change()

        def changed(_nothing: None) -> None:
            self._ended(said["done"])

        self._do(lambda: change(*both), said["making"], changed)

    def _renew(self) -> None:
        def made(code: Private[str]) -> None:
            said = words.new_code(former=self.overview.code_works())
            sheet = SheetOffer(self._look, self._work, code, self._sheets)
            step = CodeStep(self._look, code, two_groups(), said, sheet)
            step.code_tried.connect(self._try_code)
            self.go(step)

        self._do(self._acts.renew, "", made)

    def _try_code(self, code: Private[str], groups: Groups) -> None:
        confirm, said = self._acts.confirm, words.new_code(former=self.overview.code_works())
        self._do(lambda: confirm(code, groups), "", lambda _: self._ended(said["works"]))

    def _encrypt(self, step: AnewStep) -> None:
        phrase = step.given()
        if phrase is None:
            return
        self._under_way = anew = self._acts.anew(phrase)
        step.forget()
        step.work(True)
        step.first().setFocus()
        self.look_again.start()
        self._do(anew.run, "", self._encrypted)

    def _show_how_far(self) -> None:
        step = self.flow.step()
        if isinstance(step, AnewStep) and self._under_way is not None:
            step.show_quarters(self._under_way.quarters)

    def _encrypted(self, code: Private[str] | None) -> None:
        if code is None:
            self._ended(words.anew()["done"])
            return
        sheet = SheetOffer(self._look, self._work, code, self._sheets)
        step = MadeCodeStep(self._look, code, two_groups(), words.anew_code(), sheet)
        self.go(step)
        self._unseen = step

    def _code_seen(self) -> None:
        def noted(_nothing: None) -> None:
            """Nothing more is to do."""

        self._unseen = None
        self._work.run(self, self._acts.seen, noted, self.tell)
        self._ended(words.anew()["done"])

    def _do(self, act: Callable[[], T], line: str, done: Callable[[T], None]) -> None:
        """Run an act; while it runs, no other begins. What it came to is told where one is."""
        self._busy = True
        self.flow.footer.rest(True)
        self.overview.rest(True)
        if line:
            self.flow.notice.say(line)

        def ended(result: T) -> None:
            self._free()
            done(result)

        def failed(error: Exception) -> None:
            self._free()
            self._failed(error)

        self._work.run(self, act, ended, failed)

    def _free(self) -> None:
        self._busy = False
        self._under_way = None
        self.look_again.stop()
        self.flow.footer.rest(False)
        self.overview.rest(False)

    def _failed(self, error: Exception) -> None:
        step = self.flow.step() if self.in_step() else None
        if isinstance(step, AnewStep):
            step.work(False)
        if isinstance(error, ToldError) and error.words_key == HOLDS_ANYWAY:
            self._ended(told(error))
        elif isinstance(error, RefusedError) and error.words_key == "stopped":
            self._ended(words.page()["as_it_was"])
        elif isinstance(error, WrongPassphraseError) and isinstance(step, ChangeStep):
            self.flow.notice.hush()
            step.former_wrong()
        elif isinstance(error, WrongPassphraseError) and isinstance(step, AnewStep):
            step.wrong()
        elif isinstance(error, WrongPassphraseError) and isinstance(step, CodeStep):
            step.wrong(error)
        else:
            self.tell(error)
