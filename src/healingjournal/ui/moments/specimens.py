"""The pages of moments, as they can be."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import CannotWriteError, DamagedError
from healingjournal.base.ids import MomentId
from healingjournal.moments.going import MomentGoing
from healingjournal.moments.moment import Moment, Value
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.moments.cards_view import CardsView
from healingjournal.ui.moments.further_cards import BodyCard, UrgeCard
from healingjournal.ui.moments.held.reading import Replaced
from healingjournal.ui.moments.helped.specimens import LATER
from healingjournal.ui.moments.list_view import ListView
from healingjournal.ui.moments.made_up.specimens import Goes, Noted, page_of
from healingjournal.ui.moments.moment_view import MomentView
from healingjournal.ui.moments.page import MomentsPage
from healingjournal.ui.moments.tiny_form import TinyForm
from healingjournal.ui.moments.when_card import WhenCard

_LONG = (
    "a voice behind me in the queue that was only asking for the time, and then again, "
    "a bit louder, because I had not answered the first time"
)
_WHOLE: dict[str, Value] = {
    "when": "2026-11-17 evening",
    "cue_kind": ["sound", "word", "place", "memory", "own:the smell of a certain kind of soap"],
    "cue": _LONG,
    "response": ["freeze", "dissociate"],
    "body": ["tight", "fast_heart", "floaty"],
    "emotion": ["fear", "mixed"],
    "thought": "it is only the queue, and the door is over there",
    "urge": ["leave"],
    "setting": "street",
    "around": "crowd",
    "vulnerability": ["sleep", "news"],
    "before": 7,
    "did": "G02, G12, Called someone, went home the long way round by the river",
    "helped": "eased",
    "after": 4,
    "next_time": _LONG,
    "for_group": False,
}


def _moment(when: datetime, fields: dict[str, Value]) -> Moment:
    return Moment(MomentId(when.isoformat()), when, when, fields)


def _some(now: datetime) -> list[Moment]:
    return [
        _moment(
            now - timedelta(hours=1), {"cue_kind": ["sound"], "did": "G02", "helped": "eased"}
        ),
        _moment(now - timedelta(hours=2), {}),
        _moment(now - timedelta(days=1), {"cue_kind": ["body", "date"], "did": "Waited"}),
        _moment(now - timedelta(days=5), _WHOLE),
        _moment(now - timedelta(days=400), {"did": "Moved", "helped": "unsure"}),
    ]


def _page(
    kit: SpecimenKit, noted: list[Moment] | None = None, error: Exception | None = None
) -> MomentsPage:
    return page_of(kit, Noted(noted or [], error))


def _list(kit: SpecimenKit) -> QWidget:
    page = _page(kit, _some(kit.clock.now()))
    page.show_list()
    return page


def _empty(kit: SpecimenKit) -> QWidget:
    page = _page(kit)
    page.show_list()
    return page


def _many(kit: SpecimenKit) -> QWidget:
    now = kit.clock.now()
    page = _page(kit, [_moment(now - timedelta(hours=7 * at), {}) for at in range(60)])
    page.show_list()
    return page


def _going(kit: SpecimenKit) -> QWidget:
    noted = Noted(_some(kit.clock.now())[1:]).with_own_words()
    noted.going = Goes([MomentGoing(MomentId("one"), 30_000)])
    page = page_of(kit, noted)
    page.show_list()
    return page


class _Backups:
    """Two backups that hold whatever is asked for."""

    def held(self, moments: Sequence[MomentId]) -> list[date]:
        """Give their days."""
        return [date(2026, 11, 20), date(2026, 11, 21)] if moments else []

    def replace(self, moments: Sequence[MomentId], ended: Callable[[Replaced], None]) -> None:
        """Leave them as they are."""


def _held(kit: SpecimenKit, goes: Goes) -> QWidget:
    noted = Noted(_some(kit.clock.now())[1:])
    noted.going = goes
    page = page_of(kit, noted)
    page.still_held = _Backups()
    page.show_list()
    return page


def _going_held(kit: SpecimenKit) -> QWidget:
    return _held(kit, Goes([MomentGoing(MomentId("one"), 30_000)]))


def _gone_held(kit: SpecimenKit) -> QWidget:
    return _held(kit, Goes([], [MomentId("one")]))


def _list_error(kit: SpecimenKit) -> QWidget:
    page = _page(kit, error=DamagedError())
    page.show_list()
    return page


def _stopped(kit: SpecimenKit) -> QWidget:
    page = _page(kit, _some(kit.clock.now()))
    page.note_now()
    page.findChildren(TinyForm)[0].level.set_level(3)
    page.stop()
    return page


def _form(kit: SpecimenKit) -> QWidget:
    page = _page(kit)
    page.note_now()
    return page


def _form_answered(kit: SpecimenKit) -> QWidget:
    page = _page(kit)
    page.note_now()
    form = page.findChildren(TinyForm)[0]
    form.kinds.choose(["sound"])
    form.level.set_level(5)
    form.did.chips.choose(["G02"])
    form.helped.choose(["eased"])
    return page


def _form_longest(kit: SpecimenKit) -> QWidget:
    page = _page(kit)
    page.note_now()
    form = page.findChildren(TinyForm)[0]
    form.lines[0].leave_out(True)
    form.did.chips.chip("other").click()
    form.did.which.choose(["G12"])
    form.did.own.setText(_LONG)
    return page


def _form_other(kit: SpecimenKit) -> QWidget:
    page = _page(kit)
    page.note_now()
    form = page.findChildren(TinyForm)[0]
    form.did.know(["G40"])
    form.did.chips.chip("other").click()
    return page


def _form_other_more(kit: SpecimenKit) -> QWidget:
    page = _form_other(kit)
    page.findChildren(TinyForm)[0].did.more.click()
    return page


def _form_error(kit: SpecimenKit) -> QWidget:
    page = _page(kit, error=CannotWriteError())
    page.note_now()
    page.findChildren(TinyForm)[0].keep.click()
    return page


def _form_own(kit: SpecimenKit) -> QWidget:
    page = page_of(kit, Noted([]).with_own_words())
    page.note_now()
    form = page.findChildren(TinyForm)[0]
    form.kinds.choose(["own:keys in a lock"])
    form.kinds.chip("other").click()
    return page


def _changing(kit: SpecimenKit) -> QWidget:
    page = _opened(kit, _some(kit.clock.now())[3])
    page.findChildren(MomentView)[0].change.click()
    return page


def _card(kit: SpecimenKit, at: int) -> CardsView:
    page = page_of(kit, Noted([]).with_own_words())
    page.note_now()
    page.findChildren(TinyForm)[0].more.click()
    view = page.findChildren(CardsView)[0]
    view.show_card(at)
    return view


def _of(view: QWidget) -> QWidget:
    found: QWidget | None = view
    while found is not None and not isinstance(found, MomentsPage):
        found = found.parentWidget()
    return found or view


def _body(kit: SpecimenKit) -> QWidget:
    view = _card(kit, 0)
    body = view.cards[0]
    if isinstance(body, BodyCard):
        body.chips.choose(["freeze", "dissociate"])
    return _of(view)


def _urge(kit: SpecimenKit) -> QWidget:
    view = _card(kit, 5)
    urge = view.cards[5]
    if isinstance(urge, UrgeCard):
        urge.many["urge"].chip("hurt_self").click()
    return _of(view)


def _any_day(kit: SpecimenKit) -> QWidget:
    view = _card(kit, 1)
    when = view.cards[1]
    if isinstance(when, WhenCard):
        when.day.chip("any").click()
        when.any_day.setText("the day of the fair")
        when.any_day.editingFinished.emit()
    return _of(view)


def _opened(kit: SpecimenKit, moment: Moment) -> MomentsPage:
    page = _page(kit, [moment])
    page.show_list()
    page.findChildren(ListView)[0].rows[0].click()
    return page


def _one(kit: SpecimenKit) -> QWidget:
    return _opened(kit, _some(kit.clock.now())[0])


def _one_whole(kit: SpecimenKit) -> QWidget:
    return _opened(kit, _some(kit.clock.now())[3])


def _one_bare(kit: SpecimenKit) -> QWidget:
    return _opened(kit, _some(kit.clock.now())[1])


def _one_with_help(kit: SpecimenKit) -> QWidget:
    return _opened(kit, _moment(kit.clock.now(), {"urge": ["hide", "hurt_self"], "before": 8}))


def _one_error(kit: SpecimenKit) -> QWidget:
    page = _opened(kit, _some(kit.clock.now())[0])
    page.findChildren(MomentView)[0].delete.click()
    return page


SPECIMENS: Specimens = {
    "list": _list,
    "list empty": _empty,
    "list many": _many,
    "list error": _list_error,
    "list after stop": _stopped,
    "form": _form,
    "form answered": _form_answered,
    "form longest": _form_longest,
    "form other": _form_other,
    "form other more": _form_other_more,
    "form error": _form_error,
    "card body": _body,
    "card when": lambda kit: _of(_card(kit, 1)),
    "card where": lambda kit: _of(_card(kit, 2)),
    "card noticed": lambda kit: _of(_card(kit, 3)),
    "card words": lambda kit: _of(_card(kit, 4)),
    "card urge": lambda kit: _of(_card(kit, 5)),
    "card urge with help": _urge,
    "card held": lambda kit: _of(_card(kit, 6)),
    "card after": lambda kit: _of(_card(kit, 7)),
    "card any day": _any_day,
    "form own words": _form_own,
    "change": _changing,
    "list going": _going,
    "list going held": _going_held,
    "list gone held": _gone_held,
    "one": _one,
    "one whole": _one_whole,
    "one bare": _one_bare,
    "one with help": _one_with_help,
    "one error": _one_error,
    **LATER,
}
