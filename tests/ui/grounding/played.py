"""What tests of the player share: a clock that sleeps, what is shown, what is said."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from healingjournal.base.clock import SetClock
from healingjournal.base.overriding import override
from healingjournal.ui.grounding.page import GroundPage

Open = Callable[..., GroundPage]


class Sleeper(SetClock):
    """A clock whose sleep only one of its two counts."""

    asleep = 0.0

    @override
    def since_boot(self) -> float:
        return self.seconds + self.asleep


def view_of(page: GroundPage) -> QWidget:
    stage = page.player.stage
    assert stage is not None
    assert stage.view is not None
    return stage.view


def heard(page: GroundPage) -> list[str]:
    said: list[str] = []
    page.player.said.connect(said.append)
    return said
