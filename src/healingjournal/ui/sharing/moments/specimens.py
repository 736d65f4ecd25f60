"""Moments among what is brought along, as they can be."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from healingjournal.base.ids import EntryId, MomentId
from healingjournal.sharing.consent import Consent, ConsentState, Told
from healingjournal.sharing.moments import MomentLine, MomentOffered
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.sharing.bringing import Bringing
from healingjournal.ui.sharing.choose_view import ChooseView
from healingjournal.ui.sharing.moments.marks_view import MomentMarksView

_LONG = (
    "a voice behind me in the queue that was only asking for the time, and then again, a bit "
    "louder, because I had not answered the first time and was looking at the door instead"
)


def _offered(
    number: int, title: str, cue: str, state: ConsentState = ConsentState.READY
) -> MomentOffered:
    day = date(2026, 11, 21 - number)
    told = (Told(date(2026, 11, 3), "Tuesday circle"),) if state is ConsentState.SHARED else ()
    lines = (
        MomentLine("when", "Day", "17 November 2026 \u00b7 Evening"),
        MomentLine("cue_kind", "What kind of thing", title),
        MomentLine("cue", "The thing itself", cue),
        MomentLine("did", "What I did", "Look around the room, Called someone"),
        MomentLine("next_time", "Next time", "sit near the door"),
    )
    one = MomentId(f"moment-{number}")
    consent = Consent(EntryId(one), "", state, told)
    return MomentOffered(one, day, title, lines if cue else (), consent, "What I’d like to ask")


READY = (_offered(0, "Sound", "keys in a lock"), _offered(3, "Place", "the stairs at work"))


def _choosing(
    kit: SpecimenKit, moments: Sequence[MomentOffered], ticks: int = 0, ask: str = ""
) -> ChooseView:
    bringing = Bringing(whom="group", name="Tuesday circle", meeting=date(2026, 11, 24))
    view = ChooseView(kit.look)
    view.show_pages(bringing, (), tuple(moments), any_page=True)
    for group in view.moments.groups[:ticks] if view.moments is not None else ():
        for key in ("cue", "next_time"):
            group.rows[key].box.click()
        if ask:
            group.ask.setText(ask)
            group.ask.textEdited.emit(ask)
    return view


def _some(kit: SpecimenKit) -> QWidget:
    return _choosing(kit, READY)


def _ticked(kit: SpecimenKit) -> QWidget:
    return _choosing(kit, READY, 1, "What do others do when it comes again?")


def _full(kit: SpecimenKit) -> QWidget:
    more = (_offered(5, "Smell", "rain on the street"), _offered(6, "Word", "a name"))
    return _choosing(kit, (*READY, *more), 3)


def _none(kit: SpecimenKit) -> QWidget:
    return _choosing(kit, ())


def _longest(kit: SpecimenKit) -> QWidget:
    title = "Sound, Word, Place, Memory, the smell of a certain kind of soap"
    return _choosing(kit, (_offered(1, title, _LONG), _offered(2, "A moment", "")), 1, _LONG)


def _marks(kit: SpecimenKit) -> QWidget:
    view = MomentMarksView(kit.look)
    titles = ("Sound", "A moment", "Sound, Word, Place, Memory, In the body", "Place", "Smell")
    view.show_moments(
        [
            _offered(at, title, "x", state)
            for at, (title, state) in enumerate(zip(titles, ConsentState, strict=True))
        ]
    )
    return view


def _many_marks(kit: SpecimenKit) -> QWidget:
    view = MomentMarksView(kit.look)
    view.show_moments([_offered(at, "Sound", "x", ConsentState.FOR_ME_ONLY) for at in range(17)])
    return view


def _no_marks(kit: SpecimenKit) -> QWidget:
    view = MomentMarksView(kit.look)
    view.show_moments([])
    return view


SPECIMENS: Specimens = {
    "choose moments": _some,
    "choose moments ticked": _ticked,
    "choose moments full": _full,
    "choose moments none ready": _none,
    "choose moments longest": _longest,
    "moment marks": _marks,
    "moment marks many": _many_marks,
    "moment marks empty": _no_marks,
}
