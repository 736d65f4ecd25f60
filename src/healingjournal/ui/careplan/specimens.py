"""The care plan as it can be, for the gallery and the tests."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import CannotWriteError, DamagedError, RefusedError, ToldError
from healingjournal.careplan.plan import Contact, Plan, checked, from_plain
from healingjournal.settings.card import LONGEST, PlainCard
from healingjournal.settings.outside import OutsideSettings
from healingjournal.ui.careplan.lent import Lent, PageMaker, PlanMemory, Section
from healingjournal.ui.careplan.page import CarePage
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens

# Made up: 01632 960 is kept free of real phones.
PLAN = from_plain(
    {
        "signs": [
            "I stop answering messages",
            "I check the door more than once",
            "Food tastes of nothing",
        ],
        "alone": ["Look around, say the date out loud", "Cool tap, then a warm mug", "Ten birds"],
        "elsewhere": [
            "The library, second floor",
            "Jo’s dog, any afternoon",
            "The market before nine",
        ],
        "people": [
            {"name": "Ines", "how": "01632 960 118", "note": "evenings are fine"},
            {"name": "Jo", "how": "01632 960 174", "note": "text first"},
        ],
        "professionals": [
            {
                "name": "Dr Amari, clinic",
                "how": "01632 960 214",
                "note": "weekdays 9 to 5",
                "seen": "2026-11-12",
            }
        ],
        "home": [
            "Spare key is with Ines",
            "Tablets in the tin, Jo keeps the tin",
            "Lamp on in the hall",
        ],
        "danger": ["“Is the kettle on?” means: come now", "Papers are in Jo’s tin"],
        "reasons": ["The dog", "Seeing how the lime tree does"],
    }
)
_SENTENCE = "A long walk past the canal, the three bridges and the garden with the old pear tree"
LONG = from_plain(
    {
        **{part: [_SENTENCE] * 9 for part in ("signs", "alone", "elsewhere", "home", "worse")},
        "people": [
            {
                "name": "The neighbour two floors up, when she is at home, or her brother",
                "how": "+44 1632 960 118 extension 4 4 5 1 2",
                "note": "not before nine, not on the landline, and by text if there is time",
            }
        ]
        * 5,
        "danger": [_SENTENCE] * 4,
        "not_to_call": [_SENTENCE] * 2,
        "reasons": [_SENTENCE] * 4,
    }
)
LINES = (
    Contact("Example Line", "01632 960 301", "Any hour", "2026-11-12"),
    Contact("Example Line, under 18", "01632 960 302", "Every day, 9 to 21", "2026-11"),
    Contact("Example Text Line", "HELLO to 00000"),
)
CARD = "Look around the room first.\nInes · 01632 960 118 · evenings are fine\n"


class MadeUpCard(PlainCard):
    """A card that lies nowhere; it refuses where told so."""

    def __init__(self, words: str = "", error: ToldError | None = None) -> None:
        """Take its words, and what reading or keeping raises."""
        super().__init__(OutsideSettings(Path("/nonexistent/settings.json")))
        self.held = words
        self._error = error

    def there(self) -> bool:
        """Tell whether it has words, or cannot be read."""
        return bool(self.held) or isinstance(self._error, DamagedError)

    def words(self) -> str:
        """Give its words, or raise."""
        if isinstance(self._error, DamagedError):
            raise self._error
        return self.held

    def keep(self, words: str) -> str:
        """Take other words, or raise."""
        if self._error is not None:
            raise self._error
        self.held = words
        return words

    def take_away(self) -> None:
        """Have no words, or raise."""
        if self._error is not None:
            raise self._error
        self.held = ""


def lent(
    plan: Plan = PLAN,
    card: PlainCard | None = None,
    *,
    lines: Sequence[Contact] = LINES,
    error: ToldError | None = None,
) -> Lent:
    """Lend a made-up plan; `error` is raised when it is kept, and when a page is made."""

    def keep(fresh: Plan) -> Plan:
        if error is not None:
            raise error
        return checked(fresh)

    def make(_sections: Sequence[Section], _path: Path) -> None:
        if error is not None:
            raise error

    page = PageMaker(lambda _parent, taken: taken(Path("/nonexistent/pages.pdf")), make)
    return Lent(PlanMemory(lambda: plan, keep), lambda: lines, card or MadeUpCard(), page)


def a_page(kit: SpecimenKit, lending: Lent) -> CarePage:
    """Give the page as it is come to."""
    page = CarePage(kit.look, kit.work, lending)
    page.arrive()
    return page


def _plan(lending: Lent) -> Callable[[SpecimenKit], QWidget]:
    return lambda kit: a_page(kit, lending)


def _unfolded(kit: SpecimenKit) -> QWidget:
    page = a_page(kit, lent())
    for part in page.overview.folded.values():
        part.turn(True)
    return page


def _not_kept(kit: SpecimenKit) -> QWidget:
    page = a_page(kit, lent(error=CannotWriteError()))
    page.change()
    if page.editing is not None:
        page.editing.areas["signs"].setPlainText("A word that could not be kept")
    page.leave()
    return page


def _changing(plan: Plan) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = a_page(kit, lent(plan))
        page.change()
        return page

    return make


def _choosing(lines: Sequence[Contact]) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = a_page(kit, lent(lines=lines))
        page.choose_lines()
        return page

    return make


def _copying(
    lending: Lent, *, press: bool = False
) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = a_page(kit, lending)
        page.copy()
        if press and page.copying is not None:
            page.copying.make.click()
        return page

    return make


def _carding(card: MadeUpCard, *, press: bool = False) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = a_page(kit, lent(card=card))
        page.write_card()
        if press and page.carding is not None:
            page.carding.keep.click()
        return page

    return make


SPECIMENS: Specimens = {
    "default": _plan(lent()),
    "with a card": _plan(lent(card=MadeUpCard(CARD))),
    "empty": _plan(lent(Plan())),
    "longest": _plan(lent(LONG)),
    "unfolded": _unfolded,
    "not kept": _not_kept,
    "changing": _changing(PLAN),
    "changing, empty": _changing(Plan()),
    "changing, longest": _changing(LONG),
    "choosing lines": _choosing(LINES),
    "choosing lines, none": _choosing(()),
    "copy": _copying(lent()),
    "copy, empty": _copying(lent(Plan()), press=True),
    "copy, longest": _copying(lent(LONG)),
    "copy, made": _copying(lent(), press=True),
    "copy, too long": _copying(lent(LONG, error=RefusedError("page_too_long")), press=True),
    "card": _carding(MadeUpCard()),
    "card, there": _carding(MadeUpCard(CARD)),
    "card, longest": _carding(MadeUpCard((_SENTENCE * 20)[:LONGEST])),
    "card, not kept": _carding(
        MadeUpCard(CARD, CannotWriteError("card_not_kept")), press=True
    ),
    "card, unreadable": _carding(MadeUpCard(error=DamagedError("card_unreadable"))),
}
