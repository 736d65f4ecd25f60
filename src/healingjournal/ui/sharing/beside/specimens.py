"""What stands beside the steps as it can be: plain pages, fewer words, the time after."""

from collections.abc import Callable
from datetime import date

from healingjournal.base.ids import EntryId
from healingjournal.sharing.afterwards import AfterCare
from healingjournal.sharing.offering import PageOffered
from healingjournal.sharing.small_words import Small
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.sharing.aloud.small_view import SmallView
from healingjournal.ui.sharing.beside.made_up import (
    MadeUpAfterwards,
    MadeUpBrought,
    MadeUpSmallWords,
)
from healingjournal.ui.sharing.choose_view import ChooseView
from healingjournal.ui.sharing.names_view import NamesView
from healingjournal.ui.sharing.page import CHOOSE, MEETING, NAMES, BringPage
from healingjournal.ui.sharing.read_view import ReadView
from healingjournal.ui.sharing.walked.specimens import LONGEST, PAGES, MadeUp, at_step, reading

_SMALL = Small(
    "This week a no was small and it held. I did not give a reason. Nothing fell down, and the "
    "kettle boiled.",
    "It was a heavy week, and I am here.",
    "I would like to pass today, and stay and listen.",
)
_LONG = "Hellohellohello" * 8 + " and on and on, with a kettle and a window. " * 12


def _sheet(key: str) -> Callable[[SpecimenKit], BringPage]:
    def make(kit: SpecimenKit) -> BringPage:
        page = at_step(kit, MEETING)
        page.inner.beside.open_sheet(key)
        return page

    return make


def _after(care: AfterCare | None) -> Callable[[SpecimenKit], BringPage]:
    def make(kit: SpecimenKit) -> BringPage:
        made = MadeUp()
        made.afterwards = MadeUpAfterwards(care)
        page = at_step(kit, MEETING, made)
        page.inner.beside.open_after()
        return page

    return make


def _small(small: Small) -> Callable[[SpecimenKit], BringPage]:
    def make(kit: SpecimenKit) -> BringPage:
        made = MadeUp()
        made.small_words = MadeUpSmallWords(small)
        page = at_step(kit, MEETING, made)
        page.inner.beside.open_small()
        return page

    return make


def _large(kit: SpecimenKit) -> BringPage:
    page = _small(_SMALL)(kit)
    view = page.views.made(SmallView)
    if view is not None:
        view.large["pass"].click()
    return page


def _pauses(kit: SpecimenKit) -> BringPage:
    page = reading(kit)
    view = page.views.made(ReadView)
    if view is not None and view.pauses is not None:
        view.pauses.click()
        view.time.wanted.click()
    return page


def _wishes(kit: SpecimenKit) -> BringPage:
    page = at_step(kit, MEETING)
    page.contacts = lambda: ["Jo · 0600 123 456", "A line for the night · 116 123"]
    page.bringing.contact = "Jo · 0600 123 456"
    page.bringing.seal = page.bringing.gentle = True
    page.go(MEETING)
    return page


def _maybe(pages: tuple[PageOffered, ...]) -> Callable[[SpecimenKit], BringPage]:
    def make(kit: SpecimenKit) -> BringPage:
        made = MadeUp(pages)
        page = at_step(kit, NAMES, made)
        view = page.views.made(NamesView)
        if view is not None:
            view.maybe.line.click()
        return page

    return make


def _chapter(kit: SpecimenKit) -> BringPage:
    made = MadeUp()
    made.brought = MadeUpBrought(with_chapter=True)
    page = at_step(kit, CHOOSE, made)
    view = page.views.made(ChooseView)
    if view is not None:
        view.chapter.menu.chosen.emit("0")
    return page


def _card_empty(kit: SpecimenKit) -> BringPage:
    page = at_step(kit, MEETING)
    page.inner.beside.make_page(())
    return page


_CHOSEN = AfterCare(
    date(2026, 11, 24), "Tea, then the long way home with Jo.", "Jo · 0600 123 456",
    seal=True, gentle=True, entries=(EntryId("small-no"),),
)

SPECIMENS: Specimens = {
    "law": _sheet("law"),
    "want it back": _sheet("back"),
    "leading": _sheet("leading"),
    "after": _after(_CHOSEN),
    "after empty": _after(None),
    "after longest": _after(AfterCare(date(2026, 11, 24), _LONG, _LONG)),
    "small": _small(_SMALL),
    "small empty": _small(Small()),
    "small longest": _small(Small(_LONG, _LONG, _LONG)),
    "large": _large,
    "reading pauses": _pauses,
    "meeting wishes": _wishes,
    "card empty": _card_empty,
    "names maybe": _maybe(PAGES),
    "names maybe longest": _maybe(LONGEST),
    "choose chapter": _chapter,
}
