"""Joins the care plan with the journal that keeps it, the lines of Help, the card, and a press."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from healingjournal.settings.card import PlainCard
from healingjournal.ui.shell.frame import Frame
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.shell.rooms import Start
from healingjournal.ui.shell.speaking import spoken_by

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from healingjournal.careplan.plan import Contact
    from healingjournal.safety.helplines import Line
    from healingjournal.settings.declared import Value
    from healingjournal.ui.careplan.lent import PlanMemory, Section
    from healingjournal.ui.careplan.page import CarePage
    from healingjournal.vault.service import Vault


class CareWays(QObject):
    """The page of the care plan, made when first asked for; the shell adds the way to steps."""

    steps: Callable[[], None] = staticmethod(lambda: None)

    def __init__(
        self, vault: "Vault", start: Start, frame: Frame, value: "Callable[[str], Value]"
    ) -> None:
        """Take the open journal, how this run began, the frame, and what gives a setting."""
        super().__init__()
        self._vault = vault
        self._start = start
        self._frame = frame
        self._value = value
        self._page: CarePage | None = None
        frame.navigation.offer(Place.CARE, self._make)

    def open(self) -> None:
        """Show the care plan."""
        self._frame.navigation.go(Place.CARE)

    def unsaved(self) -> Callable[[], None] | None:
        """Give the command that stores what is typed in the plan and not stored yet."""
        return self._page.unsaved() if self._page is not None else None

    def contacts(self) -> tuple[str, ...]:
        """Give the people and professionals of the plan, one line each; for the vault's thread."""
        from healingjournal.careplan.plan import WITH_CONTACTS

        plan = plan_in(self._vault).held()
        return tuple(line for part in WITH_CONTACTS for line in plan.of(part))

    def _make(self) -> "CarePage":
        from healingjournal.ui.careplan.lent import Lent, PageMaker
        from healingjournal.ui.careplan.page import CarePage

        lent = Lent(
            memory=plan_in(self._vault),
            lines=self._lines,
            card=PlainCard(self._start.outside),
            page=PageMaker(self._ask, self._put_page),
        )
        self._page = CarePage(self._frame.look, self._frame.work, lent)
        self._page.steps_requested.connect(self.steps)
        return self._page

    def _lines(self) -> "Sequence[Contact]":
        from healingjournal.base.errors import RefusedError
        from healingjournal.safety import helplines

        try:
            country = helplines.country(str(self._start.outside.get("help_country")))
        except RefusedError:
            return ()
        return [_contact(line) for line in country.shown(locked=False) if line.phones or line.text]

    def _ask(self, parent: "QWidget", taken: Callable[[Path], None]) -> None:
        from healingjournal.ui.sharing.place_dialog import ask_place, start_for

        suggest = bool(self._value("suggest_folder"))
        ask_place(parent, start_for(stick=False, suggest=suggest), taken)

    def _put_page(self, sections: "Sequence[Section]", path: Path) -> None:
        from healingjournal.settings.languages import WRITTEN_IN
        from healingjournal.sharing.one_page import put_page
        from healingjournal.sharing.words import languages

        spoken = spoken_by(self._start.outside)
        lang = spoken if spoken in languages() else WRITTEN_IN
        put_page(sections, path, self._start.folder, lang)


def plan_in(vault: "Vault") -> "PlanMemory":
    """Give the calls that read and keep the plan of one open journal."""
    from healingjournal.careplan import held
    from healingjournal.ui.careplan.lent import PlanMemory

    return PlanMemory(
        held=lambda: held.recall(vault.kept), keep=lambda plan: held.store(vault.kept, plan)
    )


def _contact(line: "Line") -> "Contact":
    from healingjournal.careplan.plan import Contact
    from healingjournal.ui.safety.lines import words as line_words

    seen = line.checked_on
    when = "" if seen is None else seen.day.isoformat()
    return Contact(
        name=line.service,
        how=" · ".join(line.phones) or line.text,
        note=line_words.in_words(line.hours),
        seen=when[:7] if seen is not None and seen.month_only else when,
    )
