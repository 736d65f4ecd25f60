"""Help as it looks with and without a country, locked and open, for the gallery and the tests."""

from datetime import timedelta

from healingjournal.base.clock import SetClock
from healingjournal.ui.kit.middle_page import MiddlePage
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.safety.help_card import HelpCard, Reachable
from healingjournal.ui.safety.help_line import HelpLine
from healingjournal.ui.safety.page import HelpPage, reachable

# Made up: 01632 960 is kept free of real phones.
_OWN: list[object] = [
    {"name": "Ines, evenings are fine", "number": "01632 960 118", "pinned": True},
    {"name": "Dr Amari, clinic, weekdays 9 to 5", "number": "01632 960 214"},
]
_LONG: list[object] = [
    *_OWN,
    {
        "name": "The neighbour two floors up, when she is at home, or her brother at any hour",
        "number": "+44 1632 960 118 extension 4 4 5 1 2",
    },
]


def _page(kit: SpecimenKit, country: str | None, *, locked: bool, lines: bool = False) -> HelpPage:
    return HelpPage(
        country=country, locked=locked, lines_locked=lines, look=kit.look, clock=kit.clock
    )


def unlocked(kit: SpecimenKit, country: str = "GB", own: list[object] | None = None) -> HelpPage:
    """Show an open journal with own numbers."""
    page = _page(kit, country, locked=False)
    page.set_open(_OWN if own is None else own)
    return page


def locked(kit: SpecimenKit) -> HelpPage:
    """Show the page while locked."""
    return _page(kit, "GB", locked=True)


def locked_with_all_lines(kit: SpecimenKit) -> HelpPage:
    """Show the page while locked, with the lines that name violence by choice."""
    return _page(kit, "GB", locked=True, lines=True)


def locked_with_first_days(kit: SpecimenKit) -> HelpPage:
    """Show the page while locked, with the card on the first days by choice."""
    page = _page(kit, "GB", locked=True)
    page.offer_first_days()
    return page


def beside_a_note(kit: SpecimenKit) -> MiddlePage:
    """Show the card with help that stands beside a note."""
    return _beside(kit, reachable("GB", kit.clock.now().date(), _LONG, has_plan=True))


def beside_a_note_without(kit: SpecimenKit) -> MiddlePage:
    """Show it without a country, own numbers or a care plan."""
    return _beside(kit, reachable(None, kit.clock.now().date(), [], has_plan=False))


def _beside(kit: SpecimenKit, reach: Reachable) -> MiddlePage:
    page = MiddlePage(kit.look)
    page.middle.addWidget(HelpCard(kit.look, reach))
    return page


def no_country(kit: SpecimenKit) -> HelpPage:
    """Show the page before a country was chosen."""
    return _page(kit, None, locked=True)


def no_country_open(kit: SpecimenKit) -> HelpPage:
    """Show the page of an open journal before a country was chosen."""
    page = _page(kit, None, locked=False)
    page.set_open([])
    return page


def another_country(kit: SpecimenKit) -> HelpPage:
    """Show the list of countries with one that holds."""
    page = unlocked(kit)
    page.choose_country()
    return page


def no_own_numbers(kit: SpecimenKit) -> HelpPage:
    """Show an open journal without own numbers."""
    return unlocked(kit, "CH", [])


def without_lines(kit: SpecimenKit) -> HelpPage:
    """Show a country for which no line was found."""
    return unlocked(kit, "IT", [])


def locked_without_lines(kit: SpecimenKit) -> HelpPage:
    """Show a country without a crisis line, while locked."""
    return _page(kit, "NG", locked=True)


def changing(kit: SpecimenKit) -> HelpPage:
    """Show own numbers being changed, after an empty number."""
    page = unlocked(kit)
    if page.own is not None:
        page.own.edit(True)
        page.own.add()
    return page


def unfolded(kit: SpecimenKit) -> HelpPage:
    """Show the plain cards unfolded."""
    page = unlocked(kit, "IE")
    if page.cards is not None:
        for part in page.cards.parts:
            part.turn(True)
    return page


def an_old_number(kit: SpecimenKit) -> HelpPage:
    """Show a number seen more than a year ago, unfolded."""
    page = unlocked(kit, "DE", [])
    for line in page.findChildren(HelpLine):
        if line.fold is not None:
            line.fold.turn(True)
    return page


def longest(kit: SpecimenKit) -> HelpPage:
    """Show the longest texts."""
    page = unlocked(kit, "FI", _LONG)
    if page.own is not None:
        page.own.edit(True)
    return page


def by_name(kit: SpecimenKit) -> HelpPage:
    """Show a country with names alone, and a call that may be unsafe."""
    return unlocked(kit, "NG", [])


def with_card(kit: SpecimenKit) -> HelpPage:
    """Show the page while locked, with a plain card by choice."""
    page = _page(kit, "JP", locked=True)
    page.card_there = lambda: True
    page.arrive()
    return page


def in_a_year(kit: SpecimenKit) -> HelpPage:
    """Show a country more than a year after its numbers were seen."""
    later = SetClock(kit.clock.now() + timedelta(days=400))
    page = HelpPage(country="GB", locked=False, lines_locked=False, look=kit.look, clock=later)
    page.set_open(_OWN)
    return page


SPECIMENS: Specimens = {
    "by name": by_name,
    "locked with a card": with_card,
    "in a year": in_a_year,
    "no country open": no_country_open,
    "card beside a note": beside_a_note,
    "card beside a note without": beside_a_note_without,
    "open": unlocked,
    "locked": locked,
    "locked with all lines": locked_with_all_lines,
    "locked with first days": locked_with_first_days,
    "locked no country": no_country,
    "locked without lines": locked_without_lines,
    "another country": another_country,
    "no own numbers": no_own_numbers,
    "without lines": without_lines,
    "changing": changing,
    "unfolded": unfolded,
    "an old number": an_old_number,
    "longest": longest,
}
