"""Bring along as it can be: every step, empty, longest, with an error, and afterwards."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId, LedgerId
from healingjournal.base.overriding import override
from healingjournal.settings.declared import Value
from healingjournal.sharing import press
from healingjournal.sharing.afterwards import Afterwards
from healingjournal.sharing.consent import Consent, ConsentState, Told
from healingjournal.sharing.ledger import LedgerLine, PacketMade
from healingjournal.sharing.offering import PageLine, PageOffered
from healingjournal.sharing.packet import Packet
from healingjournal.sharing.press import Preview, Proved
from healingjournal.sharing.service import Made, Sharing
from healingjournal.sharing.small_words import SmallWords
from healingjournal.sharing.spec import PacketSpec, Replacement
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.sharing.beside import made_up
from healingjournal.ui.sharing.bringing import Chosen, Rule
from healingjournal.ui.sharing.choose_view import ChooseView
from healingjournal.ui.sharing.made_up_pace import MadeUpPace
from healingjournal.ui.sharing.make_view import MakeView
from healingjournal.ui.sharing.page import CHOOSE, MAKE, MEETING, NAMES, SEE, BringPage
from healingjournal.ui.sharing.read_view import ReadView

_NO, _CALL = EntryId("small-no"), EntryId("weekends")
_FIRST = (
    "Last week I told Marta that I could not take the call. I did not give a reason. "
    "I had a reason, but I kept it."
)
_SECOND = (
    "I keep waiting for a no to cost me something. I stood in the kitchen at Ines’s flat "
    "and waited for it. The kettle boiled. Nothing fell down."
)
_MINE = "This one I keep."
_THIRD = (
    "Weekends used to be the long part of the week. Now I have a plan for them: one errand, "
    "one warm thing, one person. The person can be the man at Bell’s."
)
_FOURTH = "Some Sundays I still count the hours. That is all right too."
_LONG = (
    "On 3 November and again on 14 November, Marta-Eleonora von Hohenwarth-Steinbrunn called. "
    "Hellohellohellohellohellohellohellohellohellohellohellohellohellohellohellohellohello. "
)
_RULES = (
    Replacement("Marta", "a relative"),
    Replacement("Ines’s flat", "a friend’s place"),
    Replacement("Bell", "the corner shop"),
    Replacement("Last week", ""),
)


def _page(entry: EntryId, day: date, title: str, pieces: tuple[str, ...]) -> PageOffered:
    ready = Consent(entry, "", ConsentState.READY)
    own = (Consent(entry, _MINE, ConsentState.FOR_ME_ONLY),) if _MINE in pieces else ()
    return PageOffered(entry, day, title, "\n\n".join(pieces), (ready, *own))


PAGES = (
    _page(_NO, date(2026, 11, 17), "A small no", (_FIRST, _SECOND, _MINE)),
    _page(_CALL, date(2026, 10, 18), "What weekends are for", (_THIRD, _FOURTH)),
)
LONGEST = (
    _page(_NO, date(2026, 11, 17), _LONG.strip()[:120], (_LONG * 8, f"{_SECOND} " * 6, _MINE)),
    _page(_CALL, date(2025, 9, 28), "", (f"{_THIRD} " * 3,)),
)
_LINES = (
    LedgerLine(
        LedgerId("b"), datetime(2026, 11, 20, 18, 5, tzinfo=UTC), "Tuesday circle",
        date(2026, 11, 24), 3, "pdf", 1, True, "/home/me/Documents/pages.pdf", "",
    ),
    LedgerLine(
        LedgerId("c"), datetime(2026, 10, 30, 9, 40, tzinfo=UTC), "Therapy",
        None, 2, "docx", 1, True, "/media/stick/pages.docx.age", "",
    ),
    LedgerLine(
        LedgerId("a"), datetime(2026, 10, 2, 9, 40, tzinfo=UTC), "",
        None, 1, "pdf", 2, False, "/media/stick/a-folder-with-a-long-name/pages-2.pdf", "",
    ),
)


class MadeUp(Sharing):
    """Pages nobody wrote; nothing is stored and no file is made."""

    def __init__(self, pages: tuple[PageOffered, ...] = PAGES, *, any_page: bool = True) -> None:
        """Take the pages that are ready, and whether there are any others."""
        self.ready_pages = pages
        self.any_page = any_page
        self.lines: tuple[LedgerLine, ...] = _LINES
        self.refuses = False
        self.pace = MadeUpPace()
        self.brought = made_up.MadeUpBrought()
        self.afterwards: Afterwards = made_up.MadeUpAfterwards()
        self.small_words: SmallWords = made_up.MadeUpSmallWords()

    @override
    def offered(self) -> tuple[PageOffered, ...]:
        return self.ready_pages

    @override
    def pages(self, words: str = "", limit: int | None = None) -> tuple[PageLine, ...]:
        shared = (Told(date(2026, 11, 3), ""),)
        lines = [PageLine(each.entry, each.day, each.title, each.consent) for each in PAGES]
        for number, state in enumerate(ConsentState):
            entry = EntryId(f"other-{number}")
            told = shared if state is ConsentState.SHARED else ()
            line = Consent(entry, "", state, told)
            lines.append(PageLine(entry, date(2026, 9, 20 - number), "Bread, rain", line))
        return tuple(lines) if self.any_page else ()

    @override
    def page(self, entry: EntryId) -> PageOffered:
        return PAGES[0]

    @override
    def word_list(self) -> tuple[Replacement, ...]:
        return _RULES

    @override
    def keep_word_list(self, words: tuple[Replacement, ...]) -> None:
        del words

    @override
    def ledger(self) -> tuple[LedgerLine, ...]:
        return self.lines

    @override
    def lies_there(self, line: LedgerLine) -> bool:
        return line.locked

    @override
    def gather(self, spec: PacketSpec) -> Packet:
        if self.refuses:
            raise RefusedError("passage_not_there")
        bodies = {each.entry: each.body for each in self.ready_pages}
        return press.packet_of(spec, tuple(p.text or bodies[p.entry] for p in spec.passages))

    @override
    def put(self, packet: Packet, proved: Proved) -> Made:
        raise RefusedError("file_exists", field="out")


@cache
def _pressed(packet: Packet) -> Preview:
    return press.preview(packet)


def _values(**changed: Value) -> Callable[[str], Value]:
    known: dict[str, Value] = dict.fromkeys(("packet_password", "suggest_folder"), True)
    return {**known, "meets_group": False, **changed}.__getitem__


def at_step(kit: SpecimenKit, step: int, sharing: MadeUp | None = None) -> BringPage:
    """Give the page at one step, with things chosen on the way."""
    made = sharing or MadeUp()
    page = BringPage(made, kit.work, kit.look, kit.clock, _values())
    page.making.set_pages = _pressed
    bringing = page.bringing
    bringing.name, bringing.meeting, bringing.whom = "Tuesday circle", date(2026, 11, 24), "group"
    bringing.wants = ["heard", "company"]
    bringing.afterwards = "Tea, then the long way home with Jo."
    for line in bringing.lines[:3]:
        line.ticked = True
    if made.ready_pages:
        first, second = made.ready_pages
        bringing.chosen = [
            *(Chosen(first.entry, each.text, each.text) for each in first.pieces() if each.ready),
            Chosen(second.entry, second.pieces()[0].text, second.pieces()[0].text),
        ]
        bringing.stop_after = 2
    bringing.rules = [Rule("Last week", change=False)]
    page.go(NAMES if step > NAMES and made.ready_pages else step)
    for each in range(NAMES + 1, step + 1):
        page.go(each)
    return page


def _fresh(kit: SpecimenKit) -> BringPage:
    return BringPage(MadeUp(), kit.work, kit.look, kit.clock, _values())


def _to_group(kit: SpecimenKit) -> BringPage:
    return BringPage(MadeUp(), kit.work, kit.look, kit.clock, _values(meets_group=True))


def _known(kit: SpecimenKit) -> BringPage:
    page = _fresh(kit)
    page.circles = lambda: [("group", "Tuesday circle", date(2026, 11, 24)), ("person", "Jo", None)]
    page.go(MEETING)
    return page


def _meeting(kit: SpecimenKit) -> BringPage:
    return at_step(kit, MEETING)


def _choose(kit: SpecimenKit) -> BringPage:
    return at_step(kit, CHOOSE)


def _whole(kit: SpecimenKit) -> BringPage:
    page = at_step(kit, CHOOSE)
    whole = PAGES[1]
    page.bringing.chosen = [Chosen(whole.entry, whole.body)]
    page.go(CHOOSE)
    return page


def _some_words(kit: SpecimenKit) -> BringPage:
    page = at_step(kit, CHOOSE)
    view = page.views.made(ChooseView)
    if view is not None:
        row = view.groups[0].rows[_SECOND]
        row.fold.click()
    return page


def _none_ready(kit: SpecimenKit) -> BringPage:
    return at_step(kit, CHOOSE, MadeUp(()))


def _empty(kit: SpecimenKit) -> BringPage:
    return at_step(kit, CHOOSE, MadeUp((), any_page=False))


def _marks(kit: SpecimenKit) -> BringPage:
    page = at_step(kit, CHOOSE)
    page.inner.open_marks()
    return page


def _passages(kit: SpecimenKit) -> BringPage:
    page = _marks(kit)
    page.inner.open_passages(_NO)
    return page


def _names(kit: SpecimenKit) -> BringPage:
    return at_step(kit, NAMES)


def _names_longest(kit: SpecimenKit) -> BringPage:
    return at_step(kit, NAMES, MadeUp(LONGEST))


def _list(kit: SpecimenKit) -> BringPage:
    page = at_step(kit, NAMES)
    page.inner.open_list(_RULES)
    return page


def _see(kit: SpecimenKit) -> BringPage:
    return at_step(kit, SEE)


def _see_longest(kit: SpecimenKit) -> BringPage:
    return at_step(kit, SEE, MadeUp(LONGEST))


def _missing(kit: SpecimenKit) -> BringPage:
    page = at_step(kit, NAMES)
    page.bringing.note = "about sleep \ue0f1; nothing graphic"
    page.go(SEE)
    return page


def _remains(kit: SpecimenKit) -> BringPage:
    page = at_step(kit, NAMES)
    page.bringing.note = "about Marta"
    page.go(SEE)
    return page


def _make(kit: SpecimenKit) -> BringPage:
    return at_step(kit, MAKE)


def _stick(kit: SpecimenKit) -> BringPage:
    page = at_step(kit, MAKE)
    view = page.views.made(MakeView)
    if view is not None:
        view.rows["stick"].box.click()
    return page


def _kind(kit: SpecimenKit) -> BringPage:
    page = _stick(kit)
    view = page.views.made(MakeView)
    if view is not None:
        if not view.too.isChecked():
            view.too.click()
        view.kind.hold("docx")
    return page


def _error(kit: SpecimenKit) -> BringPage:
    made = MadeUp()
    page = at_step(kit, MAKE, made)
    made.refuses = True
    page.make.ask = lambda _parent, _start, taken, _ending: taken(Path.home() / "pages.pdf")
    view = page.views.made(MakeView)
    if view is not None:
        view.rows["plain"].box.click()
    page.next.click()
    return page


def _made(kit: SpecimenKit) -> BringPage:
    page = at_step(kit, MAKE)
    file = Path("/media/stick/pages.pdf")
    page.show_made(Made(file, 1, 91, (1, 2), (1, 1, 1), PacketMade(LedgerId("b"))), locked=True)
    return page


def _made_other(kit: SpecimenKit) -> BringPage:
    page = at_step(kit, MAKE)
    file = Path("/media/stick/pages.docx.age")
    fact = PacketMade(LedgerId("b"))
    page.show_made(Made(file, 1, 91, (1, 2), (1, 1, 1), fact, format="docx"), locked=True)
    return page


def _ledger(kit: SpecimenKit) -> BringPage:
    page = at_step(kit, MEETING)
    page.inner.open_ledger()
    return page


def _nothing_left(kit: SpecimenKit) -> BringPage:
    made = MadeUp()
    made.lines = ()
    page = at_step(kit, MEETING, made)
    page.inner.open_ledger()
    return page


def reading(kit: SpecimenKit) -> BringPage:
    """Give the page with the words to read from."""
    page = at_step(kit, SEE)
    if page.making.preview is not None:
        page.inner.open_reading(page.making.preview)
    return page


def _reading_timed(kit: SpecimenKit) -> BringPage:
    page = reading(kit)
    view = page.views.made(ReadView)
    if view is not None and view.pace is not None:
        view.pace.main.click()
    return page


def _reading_own(kit: SpecimenKit) -> BringPage:
    made = MadeUp()
    made.pace = MadeUpPace(96)
    page = at_step(kit, SEE, made)
    if page.making.preview is not None:
        page.inner.open_reading(page.making.preview)
    return page


SPECIMENS: Specimens = {
    "default": _fresh,
    "to group": _to_group,
    "meeting known": _known,
    "meeting": _meeting,
    "choose": _choose,
    "choose whole page": _whole,
    "choose some words": _some_words,
    "choose none ready": _none_ready,
    "empty": _empty,
    "marks": _marks,
    "passages": _passages,
    "names": _names,
    "longest": _names_longest,
    "list": _list,
    "see": _see,
    "see longest": _see_longest,
    "see missing": _missing,
    "see remains": _remains,
    "make": _make,
    "make stick": _stick,
    "make kind": _kind,
    "error": _error,
    "made": _made,
    "made other": _made_other,
    "ledger": _ledger,
    "ledger empty": _nothing_left,
    "reading": reading,
    "reading timed": _reading_timed,
    "reading own pace": _reading_own,
}
