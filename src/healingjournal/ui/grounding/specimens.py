"""Ground as it looks at each step, for the gallery and the smoke tests."""

from dataclasses import replace

from healingjournal.grounding import catalogue
from healingjournal.grounding.breathing import LEAD
from healingjournal.ui.grounding.after_view import AfterView
from healingjournal.ui.grounding.brought.specimens import BROUGHT_SPECIMENS
from healingjournal.ui.grounding.choices import Choices
from healingjournal.ui.grounding.list_view import ListView
from healingjournal.ui.grounding.page import GroundPage
from healingjournal.ui.grounding.playing import specimens as made_up
from healingjournal.ui.grounding.playing.specimens import SPECIMENS as PLAYING
from healingjournal.ui.grounding.sounding.specimens import SPECIMENS as SOUNDING
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens

_BREATH, _CAREFUL, _LONGEST = "G19", "G26", "G01"


def _list_of(page: GroundPage) -> ListView:
    view = page.findChild(ListView)
    if view is None:
        raise LookupError
    return view


def _page(kit: SpecimenKit, *, locked: bool = False, left: tuple[str, ...] = ()) -> GroundPage:
    page = GroundPage(kit.look, kit.clock, locked=locked, leave_out=left, kept_outside=False)
    page.begin()
    return page


def first(kit: SpecimenKit) -> GroundPage:
    """Show the first sentence."""
    return _page(kit)


def first_locked(kit: SpecimenKit) -> GroundPage:
    """Show the first sentence while locked."""
    return _page(kit, locked=True)


def other_ways(kit: SpecimenKit) -> GroundPage:
    """Show the other ways to do an exercise, in the one that has most of them."""
    page = _page(kit)
    page.start_at(_LONGEST, 3)
    page.player.ways.turn(True)
    return page


def paused(kit: SpecimenKit) -> GroundPage:
    """Show a pause."""
    page = _page(kit)
    page.player.turn()
    return page


def after_something_else(kit: SpecimenKit) -> GroundPage:
    """Show an exercise that came by Something else."""
    page = _page(kit)
    page.player.else_button.click()
    return page


def listed(kit: SpecimenKit) -> GroundPage:
    """Show the list."""
    page = _page(kit)
    page.show_list()
    return page


def listed_chosen(kit: SpecimenKit) -> GroundPage:
    """Show the list with a state chosen and two things left out."""
    page = _page(kit, left=("imagery", "cold"))
    page.show_list()
    _list_of(page).states.chip("either").click()
    return page


def listed_all(kit: SpecimenKit) -> GroundPage:
    """Show all of them."""
    page = listed(kit)
    _list_of(page).all_button.click()
    return page


def listed_locked(kit: SpecimenKit) -> GroundPage:
    """Show the list while locked."""
    page = _page(kit, locked=True)
    page.show_list()
    return page


def listed_empty(kit: SpecimenKit) -> ListView:
    """Show the list when no exercise fits the choices."""
    choices = Choices(locked=False, leave_out=("breath", "hold"), kept_outside=True)
    view = ListView(kit.look, [catalogue.exercise(_BREATH)], choices)
    view.states.chip("shaky").click()
    return view


def breathing(kit: SpecimenKit, *, still: bool = False) -> GroundPage:
    """Show the breath in the middle of breathing in, or standing still."""
    page = _page(kit)
    page.start_at(_BREATH, 1)
    kit.clock.seconds += LEAD + 1.66
    page.player.chips.choose_still(still)
    page.player.resume()
    return page


def breathing_still(kit: SpecimenKit) -> GroundPage:
    """Show the breath without movement."""
    return breathing(kit, still=True)


def breathing_only_watched(kit: SpecimenKit) -> GroundPage:
    """Show the shape without words."""
    page = breathing(kit, still=True)
    page.player.chips.group.chip("watch").click()
    return page


def breathing_in_words(kit: SpecimenKit) -> GroundPage:
    """Show the breath in words."""
    page = breathing(kit, still=True)
    page.player.chips.group.chip("words").click()
    return page


def breathing_paused(kit: SpecimenKit) -> GroundPage:
    """Show the breath paused."""
    page = breathing(kit, still=True)
    page.player.turn()
    return page


def how_sure(kit: SpecimenKit) -> GroundPage:
    """Show how sure an exercise is and where it is from, beside its other ways."""
    page = other_ways(kit)
    page.player.ways.sure.button.click()
    return page


def cautions_locked(kit: SpecimenKit) -> GroundPage:
    """Show what is good to know before the first time, while locked."""
    page = _page(kit, locked=True)
    page.start(catalogue.exercise(_CAREFUL))
    return page


def cautions(kit: SpecimenKit) -> GroundPage:
    """Show what is good to know before the first time, the longest there is."""
    page = _page(kit)
    page.start(catalogue.exercise(_BREATH))
    return page


def asked_after(kit: SpecimenKit) -> GroundPage:
    """Show the question after an exercise."""
    page = _page(kit)
    page.start_at(_CAREFUL, len(catalogue.exercise(_CAREFUL).steps) - 1)
    page.player.go_on()
    return page


def answered(kit: SpecimenKit, answer: str = "more") -> GroundPage:
    """Show the question answered with "more here"."""
    page = asked_after(kit)
    after = page.findChild(AfterView)
    if after is not None:
        after.group.chip(answer).click()
    return page


def answered_away(kit: SpecimenKit) -> GroundPage:
    """Show the question answered with "further away"."""
    return answered(kit, "away")


def own(kit: SpecimenKit) -> GroundPage:
    """Show what a person wrote for exercises."""
    page = _page(kit)
    page.know_personal(made_up.OWN, ("G12", "G05"))
    page.show_own()
    return page


def own_empty(kit: SpecimenKit) -> GroundPage:
    """Show the page for own words with nothing on it."""
    page = _page(kit)
    page.know_personal({})
    page.show_own()
    return page


def listed_favourites(kit: SpecimenKit) -> GroundPage:
    """Show the list with favourites before the others."""
    page = _page(kit)
    page.know_personal(made_up.OWN, ("G12", "G05"))
    page.show_list()
    return page


def favourite(kit: SpecimenKit) -> GroundPage:
    """Show an exercise that is a favourite."""
    page = _page(kit)
    page.know_personal({}, ("G12",))
    page.start_at("G12", 0)
    return page


def held_back(kit: SpecimenKit, *, locked: bool = False) -> GroundPage:
    """Show the page before exercises that ask for more care."""
    page = _page(kit, locked=locked)
    page.start(replace(catalogue.exercise(_CAREFUL), held_back=True))
    return page


def held_back_locked(kit: SpecimenKit) -> GroundPage:
    """Show the same while locked."""
    return held_back(kit, locked=True)


SPECIMENS: Specimens = {
    "first": first,
    "first locked": first_locked,
    "paused": paused,
    "other ways": other_ways,
    "how sure": how_sure,
    "after something else": after_something_else,
    "list": listed,
    "list chosen": listed_chosen,
    "list all": listed_all,
    "list locked": listed_locked,
    "list empty": listed_empty,
    "breathing": breathing,
    "breathing still": breathing_still,
    "breathing only watched": breathing_only_watched,
    "breathing in words": breathing_in_words,
    "breathing paused": breathing_paused,
    "cautions": cautions,
    "cautions locked": cautions_locked,
    "after": asked_after,
    "after more here": answered,
    "after further away": answered_away,
    "own": own,
    "own empty": own_empty,
    "list favourites": listed_favourites,
    "favourite": favourite,
    "held back": held_back,
    "held back locked": held_back_locked,
    **PLAYING,
    **SOUNDING,
    **BROUGHT_SPECIMENS,
}
