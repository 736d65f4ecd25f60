"""The page where everything can be taken out, and pages brought in."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.transfer.brought import Brought
from healingjournal.transfer.forms import OWN
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.tab_order import in_order
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.transfer import words
from healingjournal.ui.transfer.acts import TransferActs
from healingjournal.ui.transfer.going import Chosen, Going, Kind, Outcome
from healingjournal.ui.transfer.in_card import InCard
from healingjournal.ui.transfer.out_card import OutCard
from healingjournal.ui.transfer.places import AskPlaces
from healingjournal.ui.work import Work

_LOOK_AGAIN_MS = 500


class TransferPage(RoomPage):
    """Two cards; what is under way goes on when the page is left, and is found here again."""

    back_requested = Signal()

    def __init__(
        self, acts: TransferActs, going: Going, ask: AskPlaces, work: Work, look: Look
    ) -> None:
        """Take what may be done, what does it, what asks for places, the work and the look."""
        super().__init__()
        self._acts = acts
        self._going = going
        self._ask = ask
        self._work = work
        self._chosen: Chosen | None = None
        self.out = OutCard(look)
        self.come = InCard(look)
        self.footer = FlowFooter(look, kit_words.back(), "left")
        page = ScrollPage(look, 24)
        page.column.addWidget(self.out)
        page.column.addWidget(self.come)
        page.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page, 1)
        whole.addWidget(self.footer)
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_AGAIN_MS)
        self._watch.timeout.connect(self.say_how_far)
        self._connect()
        if going.kind() is not None:
            self._begun()

    def _connect(self) -> None:
        self.out.choose.clicked.connect(lambda: self._ask.into(self, self.take_out_to))
        self.out.aside.clicked.connect(self._put_aside)
        self.out.do.clicked.connect(self._take_out)
        self.out.stop.clicked.connect(self._going.stop)
        self.come.folder.clicked.connect(lambda: self._ask.folder(self, self.look_at))
        self.come.file.clicked.connect(lambda: self._ask.file(self, self.look_at))
        self.come.aside.clicked.connect(self._put_aside)
        self.come.do.clicked.connect(self._bring_in)
        self.come.stop.clicked.connect(self._going.stop)
        self.come.form_chosen.connect(self._read_as)
        self.footer.stop_requested.connect(self.back_requested)
        self._going.begun.connect(self._begun)
        self._going.ended.connect(self._ended)

    # ---- what the shell asks ----

    @override
    def title(self) -> str:
        return words.title()

    @override
    def first_focus(self) -> QWidget:
        if self._going.kind() is Kind.OUT:
            return self.out.stop
        if self._going.kind() is not None:
            return self.come.stop
        return self.out.choose

    @override
    def stop(self) -> bool:
        if self._going.kind() is not None:
            self._going.stop()
        elif self.out.folder is not None or self.come.chosen is not None:
            self._put_aside()
        else:
            self.back_requested.emit()
        return True

    @override
    def order_stops(self) -> None:
        in_order([*self.out.stops(), *self.come.stops(), self.footer.stop])

    @override
    def lines(self) -> list[str]:
        return words.lines()

    # ---- choosing ----

    def take_out_to(self, folder: Path) -> None:
        """Show a folder that everything could go into."""
        self.come.rest()
        self.out.ask(folder)
        self._focus(self.out.place)

    def look_at(self, path: Path) -> None:
        """Find out in what form a place is, and look it through."""
        self.out.rest()

        def known(form: str) -> None:
            self._look_through(Chosen(path, form))

        def failed(error: Exception) -> None:
            if not isinstance(error, ToldError):
                raise error
            self.come.rest(told(error))

        self._work.run_free(self, lambda: self._acts.recognised(path), known, failed)

    def _look_through(self, chosen: Chosen) -> None:
        self._chosen = chosen
        self._going.look_through(chosen)

    def _read_as(self, form: str) -> None:
        if self.come.chosen is not None and form != self.come.chosen.form:
            self._look_through(self.come.chosen._replace(form=form))

    def _put_aside(self) -> None:
        was_out = self.out.folder is not None
        self.out.rest()
        self.come.rest()
        self._order()
        self._focus(self.out.choose if was_out else self.come.folder)

    # ---- under way ----

    def _take_out(self) -> None:
        if self.out.folder is not None:
            self._going.take_out(self.out.folder)

    def _bring_in(self) -> None:
        if self.come.chosen is not None:
            self._chosen = self.come.chosen
            self._going.bring_in(self.come.chosen)

    def _begun(self) -> None:
        kind = self._going.kind()
        self.out.hold(True)
        self.come.hold(True)
        if kind is Kind.OUT:
            self.out.go()
        elif self._chosen is not None:
            said = words.come()
            self.come.go(self._chosen, said["looking" if kind is Kind.LOOK else "coming"])
        self._watch.start()
        self._order()
        self._focus(self.first_focus())

    def say_how_far(self) -> None:
        """Say how far it is with what is under way."""
        kind = self._going.kind()
        done, most = self._going.count
        if not done:
            return
        if kind is Kind.OUT:
            self.out.say(words.out_so_far(done, most))
        elif self._going.gives_way:
            self.come.say(words.come()["gives_way"])
        else:
            self.come.say(words.looked_so_far(done, most))

    # ---- what came of it ----

    def _ended(self, outcome: Outcome) -> None:
        self._watch.stop()
        had = self.out.stop.hasFocus() or self.come.stop.hasFocus()
        self.out.hold(False)
        self.come.hold(False)
        if outcome.kind is Kind.OUT:
            self.out.rest(_of_out(outcome))
        elif outcome.brought is not None:
            self._brought(outcome.kind, outcome.brought)
        elif outcome.kind is Kind.LOOK and self._chosen is not None:
            self.come.ask(self._chosen, _not_in(outcome))
        else:
            self.come.rest(_not_in(outcome))
        self._order()
        if had:
            self._focus(self.out.state if outcome.kind is Kind.OUT else self.come.state)

    def _brought(self, kind: Kind, brought: Brought) -> None:
        if kind is Kind.IN or self._chosen is None:
            self.come.rest(words.added(brought), brought)
            return
        said = words.come()
        if self._chosen.form == OWN:
            more = f"{said['others_too']} {said['only_looked']}"
        else:
            more = said["only_looked" if brought.added else "nothing_new"]
        self.come.ask(self._chosen, f"{words.found(brought)} {more}", brought)

    def _order(self) -> None:
        if self.isVisible():
            self.order_stops()

    def _focus(self, thing: QWidget) -> None:
        if self.isVisible():
            thing.setFocus()


def _of_out(outcome: Outcome) -> str:
    if outcome.out is not None:
        return words.taken_out(outcome.out)
    error = outcome.error or ToldError()
    return words.out_stopped() if error.words_key == "stopped" else words.not_finished(told(error))


def _not_in(outcome: Outcome) -> str:
    error = outcome.error or ToldError()
    return words.in_stopped() if error.words_key == "stopped" else words.not_finished(told(error))
