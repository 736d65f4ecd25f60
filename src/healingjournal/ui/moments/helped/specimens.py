"""What helped, the thread of a moment, and own words, as they can be."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import DamagedError
from healingjournal.base.ids import MomentId
from healingjournal.moments.choices import HelpedChoices
from healingjournal.moments.moment import Moment, Value
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.moments.list_view import ListView
from healingjournal.ui.moments.made_up.specimens import Noted, page_of
from healingjournal.ui.moments.moment_view import MomentView
from healingjournal.ui.moments.page import MomentsPage
from healingjournal.ui.moments.thread.view import ThreadView

_LONG = (
    "went home the long way round by the river, and then sat on the stairs until the light "
    "in the hall went out by itself"
)
_TRIED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("G02", ("eased", "eased", "eased", "eased", "no_change", "unsure")),
    ("G12", ("unsure", "unsure", "unsure", "eased", "eased")),
    ("Called someone", ("eased", "eased", "no_change", "no_change")),
    ("G19", ("no_change", "worse", "worse")),
    (_LONG, ("eased", "no_change", "worse", "unsure")),
    ("Moved", ("eased",) * 14),
    ("tea", ("eased", "eased")),
)
_CUES: tuple[dict[str, Value], ...] = (
    {"cue": "Keys in a lock", "cue_kind": ["sound"]},
    {"cue": "A full bus", "cue_kind": ["unknown", f"own:{_LONG}"]},
)


def _notes(kit: SpecimenKit) -> list[Moment]:
    """Give made-up notes, enough of each for something to be said."""
    now = kit.clock.now().replace(hour=19)
    made: list[Moment] = []
    for did, outcomes in _TRIED:
        for outcome in outcomes:
            at = now - timedelta(days=len(made), hours=9 * (len(made) % 3 == 0))
            fields: dict[str, Value] = {"did": did, "helped": outcome}
            made.append(Moment(MomentId(f"m{len(made)}"), at, at, fields | _CUES[len(made) % 2]))
    return made


def _shown(kit: SpecimenKit, noted: Noted, *, days: bool = True) -> QWidget:
    page = page_of(kit, noted)
    today = kit.clock.now().date()
    ahead = [(today + timedelta(9), "the first of the month"), (today + timedelta(60), _LONG)]
    page.days_ahead = lambda: ahead if days else []
    page.show_helped()
    return page


def _helped(kit: SpecimenKit) -> QWidget:
    return _shown(kit, Noted(_notes(kit)))


def _tiles(kit: SpecimenKit) -> QWidget:
    noted = Noted(_notes(kit))
    noted.chosen = HelpedChoices(pins=("G02",), tiles=True)
    return _shown(kit, noted)


def _hidden(kit: SpecimenKit) -> QWidget:
    noted = Noted(_notes(kit))
    pieces = {one.piece for one in noted.helped().tried}
    noted.chosen = HelpedChoices(hidden=frozenset(pieces))
    return _shown(kit, noted)


def _away(kit: SpecimenKit) -> QWidget:
    noted = Noted(_notes(kit))
    noted.chosen = HelpedChoices(away=True)
    return _shown(kit, noted)


def _nothing_yet(kit: SpecimenKit) -> QWidget:
    return _shown(kit, Noted([]), days=False)


def _days_only(kit: SpecimenKit) -> QWidget:
    return _shown(kit, Noted([]))


def _error(kit: SpecimenKit) -> QWidget:
    page = page_of(kit, Noted([], DamagedError()))
    page.show_helped()
    return page


def _followed(kit: SpecimenKit, thread: dict[str, str]) -> MomentsPage:
    when = kit.clock.now() - timedelta(days=3)
    moment = Moment(MomentId("m"), when, when, {"cue": "a door", "after": 3}, (), thread)
    page = page_of(kit, Noted([moment]))
    page.show_list()
    page.findChildren(ListView)[0].rows[0].click()
    return page


def _thread(kit: SpecimenKit, at: int = 0) -> QWidget:
    page = _followed(kit, {"held": "Little sleep, and the letter.", "turn": _LONG})
    page.findChildren(MomentView)[0].follow.click()
    page.findChildren(ThreadView)[0].show_card(at)
    return page


def _thread_error(kit: SpecimenKit) -> QWidget:
    page = _thread(kit, 1)
    view = page.findChildren(ThreadView)[0]
    view.areas["began"].setPlainText("the door")
    view.footer.stop.click()
    return page


def _own(kit: SpecimenKit, noted: Noted) -> QWidget:
    page = page_of(kit, noted)
    page.show_list()
    page.findChildren(ListView)[0].own_words.click()
    return page


LATER: Specimens = {
    "helped": _helped,
    "helped tiles": _tiles,
    "helped hidden": _hidden,
    "helped away": _away,
    "helped nothing yet": _nothing_yet,
    "helped days": _days_only,
    "helped error": _error,
    "thread": _thread,
    "thread last": lambda kit: _thread(kit, 5),
    "thread error": _thread_error,
    "one followed": lambda kit: _followed(kit, {"began": "the door\nand then the bell"}),
    "one to follow": lambda kit: _followed(kit, {}),
    "own words": lambda kit: _own(kit, Noted(_notes(kit)).with_own_words()),
    "own words none": lambda kit: _own(kit, Noted(_notes(kit))),
}
