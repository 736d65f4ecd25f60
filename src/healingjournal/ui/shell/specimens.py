"""The shell, as it can be: its own pages, and the main pages in a window as small as it gets."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from healingjournal.ui.careplan.specimens import SPECIMENS as CAREPLAN
from healingjournal.ui.grounding.specimens import SPECIMENS as GROUNDING
from healingjournal.ui.journal.specimens import SPECIMENS as JOURNAL
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.kit.specimen_kit import HEIGHT, WIDTH, SpecimenKit, Specimens
from healingjournal.ui.kit.words import ground
from healingjournal.ui.moments.specimens import SPECIMENS as MOMENTS
from healingjournal.ui.prompts.specimens import SPECIMENS as PROMPTS
from healingjournal.ui.safety.specimens import SPECIMENS as SAFETY
from healingjournal.ui.settings.specimens import SPECIMENS as SETTINGS
from healingjournal.ui.sharing.specimens import SPECIMENS as SHARING
from healingjournal.ui.shell import words
from healingjournal.ui.shell.curtain import Curtain
from healingjournal.ui.shell.error_view import ErrorView
from healingjournal.ui.shell.rail import Rail
from healingjournal.ui.shell.window import LEAST_HEIGHT, LEAST_WIDTH, Window
from healingjournal.ui.theme.look import Look
from healingjournal.ui.today.specimens import SPECIMENS as TODAY
from healingjournal.ui.vault.specimens import SPECIMENS as VAULT

_HERE = {"prompts": "write", "sharing": "bring", "grounding": "ground", "vault": "settings",
         "careplan": "care", "transfer": "settings"}
_SMALL: tuple[tuple[str, str, Specimens], ...] = (
    ("vault", "default", VAULT),
    ("vault", "first welcome", VAULT),
    ("vault", "first passphrase", VAULT),
    ("vault", "first code", VAULT),
    ("today", "default", TODAY),
    ("journal", "write default", JOURNAL),
    ("journal", "default", JOURNAL),
    ("prompts", "check-in", PROMPTS),
    ("prompts", "card", PROMPTS),
    ("grounding", "first", GROUNDING),
    ("grounding", "list", GROUNDING),
    ("grounding", "breathing", GROUNDING),
    ("moments", "form", MOMENTS),
    ("moments", "card body", MOMENTS),
    ("sharing", "choose", SHARING),
    ("sharing", "make", SHARING),
    ("settings", "privacy", SETTINGS),
    ("careplan", "default", CAREPLAN),
    ("careplan", "changing", CAREPLAN),
    ("safety", "open", SAFETY),
    ("safety", "locked", SAFETY),
    ("settings", "seen", SETTINGS),
    ("vault", "recovered", VAULT),
    ("vault", "keys", VAULT),
    ("vault", "keys change", VAULT),
    ("vault", "keys new code", VAULT),
)


def in_window(look: Look, page: RoomPage, room: str, name: str) -> Window:
    """Give a page in the real window, with the ways and the rail it has there."""
    window = Window(look, "Pages")
    locked = (room == "vault" and not page.with_rail()) or "locked" in name
    names = {
        "today": words.today(),
        "write": words.write(),
        "journal": words.journal(),
        "ground": ground(),
        "moments": words.moments(),
        "bring": words.bring_along(),
        "care": words.care_plan(),
        "learn": words.learn(),
        "settings": words.settings(),
    }
    rail = Rail(look, names)
    rail.show_here("write" if name.startswith("write") else _HERE.get(room, room))
    window.take_rail(rail)
    window.top.show_lock(not locked)
    window.stack.addWidget(page)
    page.arrive()
    window.show_page(page, rail=not locked)
    page.first_focus().setFocus()
    return window


def _small(room: str, name: str, of: Specimens) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = of[name](kit)
        if not isinstance(page, RoomPage):
            raise TypeError(name)
        window = in_window(kit.look, page, room, name)
        window.setMaximumSize(LEAST_WIDTH, LEAST_HEIGHT)
        return window

    return make


def _error(kit: SpecimenKit) -> QWidget:
    page = ErrorView(kit.look)
    page.tell("ValueError < journal/store.py:88 < journal/service.py:61 < ui/work.py:104")
    return page


def _curtain(kit: SpecimenKit) -> QWidget:
    behind = QWidget()
    behind.setMinimumSize(WIDTH, HEIGHT)
    behind.resize(WIDTH, HEIGHT)
    Curtain(kit.look, behind, "Pages").draw()
    return behind


SPECIMENS: Specimens = {
    "error": _error,
    "curtain": _curtain,
    **{f"small {room} {name}": _small(room, name, of) for room, name, of in _SMALL},
}
