"""One person at Ground, for tests: the page, and what it asked of those around it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.grounding import catalogue
from healingjournal.ui.grounding.list_view import ListView
from healingjournal.ui.grounding.page import GroundPage
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.theme.look import Look

BREATH = "G19"


@dataclass
class Ground:
    page: GroundPage
    clock: SetClock
    backs: list[bool] = field(default_factory=list)
    helps: list[bool] = field(default_factory=list)
    kept: dict[str, object] = field(default_factory=dict)
    cautions: list[str] = field(default_factory=list)

    def list_view(self) -> ListView:
        view = self.page.findChild(ListView)
        assert view is not None
        return view

    def names(self) -> list[str]:
        return [c.accessibleName() for grid in self.list_view().grids for c in grid.cards]

    def card(self, name: str) -> PressCard:
        cards = [c for grid in self.list_view().grids for c in grid.cards]
        return next(card for card in cards if card.accessibleName() == name)


def open_ground(
    qtbot: QtBot,
    look: Look,
    *,
    locked: bool = False,
    leave_out: tuple[str, ...] = (),
    first: str = "G02",
    kept_outside: bool | None = False,
) -> Ground:
    clock = SetClock(datetime(2026, 11, 22, tzinfo=UTC))
    page = GroundPage(
        look, clock, locked=locked, leave_out=leave_out, first=first, kept_outside=kept_outside
    )
    ground = Ground(page, clock)
    page.back_requested.connect(lambda: ground.backs.append(True))
    page.help_requested.connect(lambda: ground.helps.append(True))
    page.value_requested.connect(ground.kept.__setitem__)
    page.caution_seen.connect(ground.cautions.append)
    qtbot.addWidget(page)
    page.resize(1180, 688)
    page.show()
    page.begin()
    return ground


def name_of(exercise_id: str) -> str:
    return catalogue.exercise(exercise_id).name
