"""Makes the card with help that stands beside a note, with its ways on."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from healingjournal.ui.safety.help_card import HelpCard, Reachable
    from healingjournal.ui.theme.look import Look


class HelpDoors(NamedTuple):
    """Where the card leads: Help, one of its plain cards, and the care plan if there is one."""

    help: Callable[[], None]
    help_at: Callable[[str], None]
    care_plan: Callable[[], None] | None


def help_beside(look: "Look", reach: "Reachable", doors: HelpDoors) -> "HelpCard":
    """Give the card; it keeps nothing and asks nothing."""
    from healingjournal.ui.safety.help_card import HelpCard
    from healingjournal.ui.safety.plain_cards import THOUGHTS

    card = HelpCard(look, reach)
    if doors.care_plan is not None:
        card.plan_requested.connect(doors.care_plan)
    card.thoughts_requested.connect(lambda: doors.help_at(THOUGHTS))
    card.help_requested.connect(doors.help)
    return card
