"""Learn as it can be, locked and open, for the gallery and the tests."""

from collections.abc import Sequence
from datetime import date

from healingjournal.base.ids import CardId
from healingjournal.learn.card import Card, Source
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.learn.card_view import CardView
from healingjournal.ui.learn.list_view import ListView
from healingjournal.ui.learn.page import LearnPage

_MARKED = ["L05", "L20"]
_DAY = date(2026, 9, 23)
_LONG = (
    "A sentence about as long as a card may hold, which goes on over several lines so that one "
    "can see how a long one breaks, where it ends, and that nothing of it is cut off at any size."
)
_LONGEST = Card(
    id=CardId("L99"),
    lang="en",
    title="What a card with a long title is called here now",
    shelf="reactions",
    paragraphs=(_LONG, _LONG, _LONG, _LONG),
    helps=(_LONG, "Some sit by a window.", _LONG),
    sure=_LONG,
    more=(_LONG, _LONG),
    missing=_LONG,
    sources=(
        Source("Made up 2021, doi 10.1177/01234567890123456789, made-up.example", _DAY, "MU", True),
        Source(_LONG, _DAY),
    ),
    reviewed_by="clinician, A. B.",
    review_date=_DAY,
)


def _page(kit: SpecimenKit, marked: Sequence[object] = _MARKED) -> LearnPage:
    page = LearnPage(kit.look, kit.work, "en", locked=False)
    page.set_open(marked, also_locked=False)
    page.arrive()
    return page


def _list(page: LearnPage) -> ListView:
    view = page.findChild(ListView)
    if view is None:
        raise LookupError
    return view


def everything(kit: SpecimenKit) -> LearnPage:
    """Show all cards, two of them with a bookmark."""
    return _page(kit)


def locked(kit: SpecimenKit) -> LearnPage:
    """Show all cards while locked."""
    page = LearnPage(kit.look, kit.work, "en", locked=True)
    page.arrive()
    return page


def chosen_for_locked(kit: SpecimenKit) -> LearnPage:
    """Show the cards of one shelf, with the choice about locking ticked."""
    page = _page(kit)
    page.set_chosen(True)
    view = _list(page)
    view.about.choose(["help"])
    view.refresh()
    return page


def found(kit: SpecimenKit) -> LearnPage:
    """Show what a search finds."""
    page = _page(kit)
    _list(page).search.setText("sleep")
    return page


def nothing_found(kit: SpecimenKit) -> LearnPage:
    """Show a search that finds nothing."""
    page = _page(kit)
    _list(page).search.setText("zebra")
    return page


def no_bookmarks(kit: SpecimenKit) -> LearnPage:
    """Show the bookmarks while there are none."""
    page = _page(kit, [])
    view = _list(page)
    view.about.choose(["marked"])
    view.refresh()
    return page


def card(kit: SpecimenKit) -> LearnPage:
    """Show a card with a bookmark and without a source."""
    page = _page(kit)
    page.open_card("L05")
    return page


def card_with_figures(kit: SpecimenKit) -> LearnPage:
    """Show a card with its figures unfolded."""
    page = _page(kit)
    page.open_card("L03")
    view = page.here()
    if isinstance(view, CardView) and view.more is not None:
        view.more.turn(True)
    return page


def card_locked(kit: SpecimenKit) -> LearnPage:
    """Show a card while locked, come from Help."""
    page = locked(kit)
    page.open_card("L33", from_help=True)
    return page


def longest(kit: SpecimenKit) -> LearnPage:
    """Show the longest card, reviewed."""
    page = _page(kit)
    view = CardView(kit.look, _LONGEST, "All cards")
    view.show_mark(True)
    page.show_view(view)
    return page


def error(kit: SpecimenKit) -> LearnPage:
    """Show a card that cannot be read."""
    page = _page(kit)
    page.open_card("L98")
    return page


def none_readable(kit: SpecimenKit) -> LearnPage:
    """Show that no card can be read."""
    page = _page(kit)
    _list(page).show_cards((), ())
    return page


SPECIMENS: Specimens = {
    "default": everything,
    "locked": locked,
    "chosen for locked": chosen_for_locked,
    "found": found,
    "nothing found": nothing_found,
    "no bookmarks": no_bookmarks,
    "card": card,
    "card with figures": card_with_figures,
    "card locked": card_locked,
    "longest": longest,
    "error": error,
    "none readable": none_readable,
}
