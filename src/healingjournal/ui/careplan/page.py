"""The page of the care plan: as it stands, being changed, and the ways it can leave."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.careplan.plan import PROFESSIONALS, Contact, Plan
from healingjournal.ui.careplan.card_view import CardView
from healingjournal.ui.careplan.copy_view import CopyView
from healingjournal.ui.careplan.edit_view import EditView
from healingjournal.ui.careplan.lent import Lent
from healingjournal.ui.careplan.lines_view import LinesView
from healingjournal.ui.careplan.plan_view import PlanView
from healingjournal.ui.careplan.view import View
from healingjournal.ui.kit.tab_order import in_order
from healingjournal.ui.kit.told import told
from healingjournal.ui.kit.views_page import ViewsPage
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


class CarePage(ViewsPage):
    """One view at a time; Esc goes back to the plan. What is typed is kept as it is typed."""

    steps_requested = Signal()

    def __init__(self, look: Look, work: Work, lent: Lent) -> None:
        """Take the look, the work, and what others lend."""
        super().__init__()
        self._look = look
        self._work = work
        self._lent = lent
        self._plan = Plan()  # as it is shown
        self._held = self._plan  # as the journal has it
        self.overview = made = PlanView(look)
        made.change_requested.connect(self.change)
        made.lines_requested.connect(self.choose_lines)
        made.copy_requested.connect(self.copy)
        made.card_requested.connect(self.write_card)
        made.steps_requested.connect(self.steps_requested)
        self.editing: EditView | None = None
        self.choosing: LinesView | None = None
        self.copying: CopyView | None = None
        self.carding: CardView | None = None
        self.show_view(made)

    # ---- what the shell asks ----

    @override
    def title(self) -> str:
        return self._now().title()

    @override
    def first_focus(self) -> QWidget:
        return self._now().first()

    @override
    def order_stops(self) -> None:
        in_order(self._now().stops())

    @override
    def arrive(self) -> None:
        if self.unsaved() is None and self._now() is not self.editing:
            self._read()
        self.overview.know_card(self._lent.card.there())

    @override
    def leave(self) -> None:
        self._store()

    @override
    def stop(self) -> bool:
        if self._now() is self.overview:
            return False
        self.back()
        return True

    @override
    def unsaved(self) -> Callable[[], None] | None:
        wanted = self._wanted()
        return None if wanted == self._held else partial(_keep, self._lent, wanted)

    @override
    def in_the_midst(self) -> bool:
        writing = self.carding is not None and self._now() is self.carding
        return super().in_the_midst() or (writing and self.carding is not None)

    @override
    def lines(self) -> list[str]:
        return self._now().lines()

    # ---- ways ----

    def back(self) -> None:
        """Go back to the plan as it stands, with what was typed."""
        was = self._now()
        wanted = self._wanted()
        self.overview.know_card(self._lent.card.there())
        self.show_view(self.overview)
        self._keep(wanted)
        ways: dict[View | None, QWidget] = {
            self.editing: self.overview.change,
            self.choosing: self.overview.choose,
            self.copying: self.overview.copy,
            self.carding: self.overview.card,
        }
        if self.isVisible() and was in ways:
            ways[was].setFocus()

    def change(self) -> None:
        """Open all parts to write in."""
        if self.editing is None:
            self.editing = EditView(self._look)
            self.editing.back_requested.connect(self.back)
            self.editing.changed.connect(self._store)
        self.editing.show_plan(self._plan)
        self._go(self.editing)

    def choose_lines(self) -> None:
        """Open the list of lines."""
        if self.choosing is None:
            self.choosing = LinesView(self._look)
            self.choosing.back_requested.connect(self.back)
            self.choosing.chosen.connect(self._add_lines)
        self.choosing.show_lines(self._lent.lines())
        self._go(self.choosing)

    def copy(self) -> None:
        """Open the copy on one page."""
        if self.copying is None:
            self.copying = CopyView(self._look, self._work, self._lent.page)
            self.copying.back_requested.connect(self.back)
        self.copying.show_plan(self._plan)
        self._go(self.copying)

    def write_card(self) -> None:
        """Open the card that opens while locked."""
        if self.carding is None:
            self.carding = CardView(self._look, self._work, self._lent.card)
            self.carding.back_requested.connect(self.back)
            self.carding.turned.connect(self.overview.know_card)
        self.carding.show_plan(self._plan)
        self._go(self.carding)

    # ---- the plan ----

    def _now(self) -> View:
        here = self.here()
        return here if isinstance(here, View) else self.overview

    def _go(self, view: View) -> None:
        self.overview.notice.hush()
        self.show_view(view)

    def _read(self) -> None:
        self._work.run(self, self._lent.memory.held, self._show, self._failed)

    def _show(self, plan: Plan) -> None:
        self._plan = self._held = plan
        self.overview.show_plan(plan)

    def _wanted(self) -> Plan:
        """Give the plan as it is typed, or as it is shown."""
        typing = self.editing is not None and self._now() is self.editing
        return self.editing.plan() if typing and self.editing is not None else self._plan

    def _store(self) -> None:
        """Keep what is typed; what could not be kept before is tried again."""
        self._keep(self._wanted())

    def _keep(self, plan: Plan) -> None:
        if plan == self._held:
            return
        self._plan = plan
        self.overview.show_plan(plan)
        self._work.run(self, lambda: self._lent.memory.keep(plan), self._kept, self._failed)

    def _kept(self, plan: Plan) -> None:
        self._held = plan
        if self.editing is not None:
            self.editing.notice.hush()

    def _add_lines(self, chosen: Sequence[Contact]) -> None:
        if chosen:
            self._plan = self._plan.added(PROFESSIONALS, chosen)
        self.back()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, ToldError):
            raise error
        writing = self.editing is not None and self._now() is self.editing
        at = self.editing if writing and self.editing is not None else self.overview
        at.notice.say(told(error))


def _keep(lent: Lent, plan: Plan) -> None:
    lent.memory.keep(plan)
