"""The pages of prompts, as they can be."""

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import CannotWriteError, RefusedError
from healingjournal.base.ids import EntryId, PromptId
from healingjournal.base.overriding import override
from healingjournal.prompts.memory import History, Taken
from healingjournal.prompts.pack import Prompt
from healingjournal.prompts.service import Prompts
from healingjournal.settings.declared import Value, declared
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.prompts.after_view import AfterView
from healingjournal.ui.prompts.aftercare import Aftercare, KindThing
from healingjournal.ui.prompts.card_view import CardView
from healingjournal.ui.prompts.check_in_view import CheckInView
from healingjournal.ui.prompts.memory import PromptMemory
from healingjournal.ui.prompts.offers_view import OffersView
from healingjournal.ui.prompts.packs.specimens import PACK_SPECIMENS
from healingjournal.ui.prompts.page import PromptsPage

_LONG = Prompt(
    id=PromptId("words-01"),
    theme="words",
    tier=3,
    text="When you are hard on yourself these days, what might be a fairer thing to say, "
    "something you would also say to a friend who sits beside you on a long grey afternoon? "
    "Half a line is enough, and so is one word, or a word that you cross out again right away.",
    format="list",
    minutes=10,
    closing="A plain true line will do for now.",
    alternatives=(
        "You could write it as a list of wishes, long or short, and leave the list open.",
        "You could draw one corner of it.",
    ),
)


class _LongPrompts(Prompts):
    """One prompt, as long as prompts can be."""

    @override
    def list(self, theme: str | None = None, tier: int | None = None) -> tuple[Prompt, ...]:
        """Give the long one."""
        return (_LONG,)

    @override
    def theme_title(self, theme: str) -> str:
        """Give a long title."""
        return "Small everyday things that hold when a lot is moving"


class _DrawnPrompts(_LongPrompts):
    """One prompt to draw on."""

    @override
    def list(self, theme: str | None = None, tier: int | None = None) -> tuple[Prompt, ...]:
        """Give one whose other ways to answer are those of its format."""
        text = "What shape does this room have?"
        return (replace(_LONG, text=text, format="draw", alternatives=()),)

    @override
    def theme_title(self, theme: str) -> str:
        """Give a short title."""
        return "Shapes"


def _memory(history: History = ()) -> PromptMemory:
    return PromptMemory(taken=lambda: history, store=lambda _history: None)


def _cannot_write(_history: History) -> None:
    raise CannotWriteError


def _card_named(kit: SpecimenKit) -> QWidget:
    def values(key: str) -> Value:
        return "Inés of the long grey afternoons by the sea" if key == "own_name" else _values(key)

    memory = PromptMemory(taken=tuple, store=lambda _history: None)
    page = PromptsPage(Prompts(), memory, kit.work, kit.look, kit.clock, values)
    page.arrive()
    _asked(page).skip_all.click()
    return page


def _values(key: str) -> Value:
    return declared(key).default


def _near(key: str) -> Value:
    return True if key == "near_prompts" else _values(key)


def _page(
    kit: SpecimenKit, history: History = (), prompts: Prompts | None = None
) -> PromptsPage:
    page = PromptsPage(
        prompts or Prompts(), _memory(history), kit.work, kit.look, kit.clock, _near
    )
    page.arrive()
    page.begin()
    return page


def _asked(page: PromptsPage) -> CheckInView:
    return page.findChildren(CheckInView)[0]


def _shown(page: PromptsPage) -> CardView:
    return page.findChildren(CardView)[0]


def _check_in(kit: SpecimenKit) -> QWidget:
    return _page(kit)


def _check_in_answered(kit: SpecimenKit) -> QWidget:
    page = _page(kit)
    view = _asked(page)
    view.level.set_level(4)
    view.here.choose(["bit"])
    view.time.leave_out(True)
    return page


def _check_in_kept(kit: SpecimenKit) -> QWidget:
    page = _page(kit)
    view = _asked(page)
    view.level.set_level(4)
    view.keep.click()
    return page


def _check_in_words(kit: SpecimenKit) -> QWidget:
    page = _page(kit)
    view = _asked(page)
    view.swap.click()
    view.own.setText("like fog over a field, and one lamp")
    view.colour.choose(["grey"])
    view.clear.click()
    return page


def _check_in_error(kit: SpecimenKit) -> QWidget:
    memory = PromptMemory(taken=lambda: (), store=_cannot_write)
    page = PromptsPage(Prompts(), memory, kit.work, kit.look, kit.clock, _values)
    page.begin()
    _asked(page).clear.click()
    return page


def _card(kit: SpecimenKit) -> PromptsPage:
    page = _page(kit)
    view = _asked(page)
    view.level.set_level(2)
    view.go_on.click()
    return page


def _card_after_rise(kit: SpecimenKit) -> QWidget:
    page = _page(kit, _three(kit.clock.now())[-1:])
    _asked(page).skip_all.click()
    return page


def _card_rise_undone(kit: SpecimenKit) -> QWidget:
    held = [_three(kit.clock.now())[-1:]]
    memory = PromptMemory(taken=lambda: held[-1], store=held.append)
    page = PromptsPage(Prompts(), memory, kit.work, kit.look, kit.clock, _near)
    page.begin()
    _asked(page).skip_all.click()
    _shown(page).undo.click()
    return page


def _card_recent(kit: SpecimenKit) -> QWidget:
    page = _page(kit)
    view = _asked(page)
    view.recent.click()
    view.skip_all.click()
    return page


def _card_one_line(kit: SpecimenKit) -> QWidget:
    page = _card(kit)
    _shown(page).answer.chip("line").click()
    return page


def _card_drawing(kit: SpecimenKit) -> QWidget:
    page = _page(kit, prompts=_DrawnPrompts())
    _asked(page).skip_all.click()
    return page


def _card_lowered(kit: SpecimenKit) -> QWidget:
    page = _page(kit)
    view = _asked(page)
    view.here.choose(["bit"])
    view.go_on.click()
    return page


def _card_grounding(kit: SpecimenKit) -> QWidget:
    page = _page(kit)
    view = _asked(page)
    view.here.choose(["far"])
    view.go_on.click()
    return page


def _card_longest(kit: SpecimenKit) -> QWidget:
    page = _page(kit, prompts=_LongPrompts())
    _asked(page).skip_all.click()
    return page


class _BroughtPrompts(_LongPrompts):
    """The long one, from a pack that the person brought."""

    @override
    def brought_in(self, prompt: Prompt) -> str:
        """Give the name of a pack."""
        return "By the window, every second Tuesday"


def _card_of_a_pack(kit: SpecimenKit) -> QWidget:
    page = _page(kit, prompts=_BroughtPrompts())
    _asked(page).skip_all.click()
    return page


def _card_nothing_left(kit: SpecimenKit) -> QWidget:
    page = _page(kit, prompts=_LongPrompts())
    _asked(page).skip_all.click()
    _shown(page).five["skip"].click()
    return page


def _card_too_short(kit: SpecimenKit) -> QWidget:
    page = _page(kit, prompts=_LongPrompts())
    view = _asked(page)
    view.minutes.choose(["5"])
    view.go_on.click()
    return page


def _card_error(kit: SpecimenKit) -> QWidget:
    def broken() -> History:
        raise RefusedError

    memory = PromptMemory(taken=broken, store=lambda _history: None)
    page = PromptsPage(Prompts(), memory, kit.work, kit.look, kit.clock, _values)
    page.begin()
    _asked(page).skip_all.click()
    return page


def _after(kit: SpecimenKit) -> QWidget:
    page = _page(kit, _one(kit.clock.now()))
    page.after(PromptId("safety-01"))
    return page


def _after_number(kit: SpecimenKit) -> QWidget:
    page = _page(kit, _one(kit.clock.now()))
    view = _asked(page)
    view.level.set_level(3)
    view.go_on.click()
    page.after(PromptId("safety-01"))
    after = page.findChildren(AfterView)[0]
    after.answers.choose(["same"])
    after.number.click()
    after.level.set_level(4)
    return page


def _after_error(kit: SpecimenKit) -> QWidget:
    memory = PromptMemory(taken=lambda: _one(kit.clock.now()), store=_cannot_write)
    page = PromptsPage(Prompts(), memory, kit.work, kit.look, kit.clock, _values)
    page.after(PromptId("safety-01"))
    page.findChildren(AfterView)[0].answers.chip("further").click()
    return page


def _offers(kit: SpecimenKit) -> QWidget:
    page = _page(kit, _three(kit.clock.now())[-1:])
    page.after(PromptId("safety-01"))
    after = page.findChildren(AfterView)[0]
    after.answers.chip("further").click()
    after.go_on.click()
    return page


def _offers_week(kit: SpecimenKit) -> QWidget:
    page = _page(kit, _three(kit.clock.now()))
    page.after(PromptId("safety-01"))
    after = page.findChildren(AfterView)[0]
    after.answers.chip("further").click()
    after.go_on.click()
    return page


def _offers_four(kit: SpecimenKit) -> QWidget:
    page = _page(kit, _three(kit.clock.now()))
    thing = KindThing("Cool tap, then a warm mug, and the window open for as long as it is nice")
    page.lend(Aftercare(lambda _entry: None, lambda: thing, lambda: True))
    page.after(PromptId("safety-01"), EntryId("0" * 26))
    after = page.findChildren(AfterView)[0]
    after.answers.chip("further").click()
    after.go_on.click()
    return page


def _offers_sealed(kit: SpecimenKit) -> QWidget:
    page = _offers_four(kit)
    page.findChildren(OffersView)[0].offers["seal"].click()
    return page


def _offers_undone(kit: SpecimenKit) -> QWidget:
    page = _offers_week(kit)
    page.findChildren(OffersView)[0].undo.click()
    return page


def _offers_error(kit: SpecimenKit) -> QWidget:
    rises = _three(kit.clock.now())
    memory = PromptMemory(taken=lambda: rises, store=_cannot_write)
    page = PromptsPage(Prompts(), memory, kit.work, kit.look, kit.clock, _values)
    page.after(PromptId("safety-01"))
    after = page.findChildren(AfterView)[0]
    after.answers.chip("further").click()
    after.go_on.click()
    page.findChildren(OffersView)[0].undo.click()
    return page


def _three(now: datetime) -> History:
    return tuple(
        Taken(PromptId("safety-01"), 1, now - timedelta(days=ago), further_away=True)
        for ago in (8, 4, 0)
    )


def _one(now: datetime) -> History:
    return (Taken(PromptId("safety-01"), 1, now - timedelta(minutes=20)),)


SPECIMENS: Specimens = {
    "check-in": _check_in,
    "check-in answered": _check_in_answered,
    "check-in kept": _check_in_kept,
    "check-in words": _check_in_words,
    "check-in error": _check_in_error,
    "card": _card,
    "card one line": _card_one_line,
    "card drawing": _card_drawing,
    "card lowered": _card_lowered,
    "card after a rise": _card_after_rise,
    "card rise undone": _card_rise_undone,
    "card recent": _card_recent,
    "card grounding first": _card_grounding,
    "card longest": _card_longest,
    "card with a name": _card_named,
    "card of a pack": _card_of_a_pack,
    "card nothing left": _card_nothing_left,
    "card too short": _card_too_short,
    "card error": _card_error,
    "after": _after,
    "after number": _after_number,
    "after error": _after_error,
    "after offers": _offers,
    "after offers for a week": _offers_week,
    "after offers four": _offers_four,
    "after offers sealed": _offers_sealed,
    "after offers undone": _offers_undone,
    "after offers error": _offers_error,
    **PACK_SPECIMENS,
}
