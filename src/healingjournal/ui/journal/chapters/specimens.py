"""Chapters, as they can be."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from healingjournal.base.ids import EntryId
from healingjournal.base.overriding import override
from healingjournal.journal.entry import EntryLine
from healingjournal.journal.picture import in_text
from healingjournal.settings.declared import declared
from healingjournal.ui.journal.chapters.chapter_part import ChapterPart
from healingjournal.ui.journal.chapters.chooser import ChapterChooser
from healingjournal.ui.journal.chapters.foreword_view import ForewordView
from healingjournal.ui.journal.chapters.inside import Inside
from healingjournal.ui.journal.chapters.made_up import MadeUpChapters, MadeUpChoice, foreword
from healingjournal.ui.journal.chapters.page import ChaptersPage
from healingjournal.ui.journal.made_up import MadeUpJournal
from healingjournal.ui.journal.made_up import page as made_up
from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.journal.pictures.made_up import MadeUpPictures
from healingjournal.ui.journal.pictures.specimens import made_up as one_made_up
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens

_TITLES = ["The year of the bicycle", "Kitchen windows", "", "What my hands know"]
_LONG_TITLE = (
    "Everything about the long way home from the other side of the river, with the bridge, the "
    "two bakeries and the bench that somebody painted green one night in September"
)
_NOW = foreword(
    2,
    date(2026, 11, 20),
    "Reading this again, I see how often I was already looking for the door to the garden. I "
    "would not have said so then.",
)
_THEN = foreword(1, date(2026, 3, 2), "Pages from the months when I learned to ride again.")
_LONG_FOREWORD = foreword(
    3, date(2026, 11, 21), "It was the year of the bicycle, and of the blue coat. " * 40
)
PAGES = [
    made_up(
        1, date(2026, 3, 1), "The first ride", "Twice round the square, and a pear from the stall."
    ),
    made_up(2, date(2026, 4, 12), "", "Rain. I oiled the chain and listened to it tick."),
    made_up(3, date(2026, 5, 9), "A sealed one", "Not shown."),
    made_up(4, date(2026, 6, 21), "Downhill", "Both brakes work. So does saying no."),
]
_ALT = "The blue bicycle by the gate"
_SEALED = PAGES[2].id
Make = Callable[[SpecimenKit], QWidget]


class _Journal(MadeUpJournal):
    """Gives its pages as a list does."""

    @override
    def entries(
        self,
        limit: int | None = None,
        *,
        since: date | None = None,
        until: date | None = None,
        tag: str | None = None,
        unsealed: bool = False,
    ) -> list[EntryLine]:
        return [EntryLine(one.id, one.when, one.title, (), 0) for one in PAGES]


def _chapters(kit: SpecimenKit, made: MadeUpChapters) -> ChaptersPage:
    journal = _Journal(PAGES)
    journal.chapters = made
    page = ChaptersPage(journal, kit.work, kit.look)
    page.arrive()
    return page


def _some(fault: str = "", begun: str = "") -> MadeUpChapters:
    return MadeUpChapters(
        _TITLES, PAGES, [_NOW, _THEN], sealed=_SEALED, begun=begun, fault=fault
    )


def _listed(kit: SpecimenKit) -> ChaptersPage:
    return _chapters(kit, _some())


def _opened(made: Callable[[], MadeUpChapters], key: str = "0") -> Make:
    def make(kit: SpecimenKit) -> QWidget:
        page = _chapters(kit, made())
        page.overview.open(key)
        return page

    return make


def _earlier(kit: SpecimenKit) -> QWidget:
    page = _listed(kit)
    page.overview.open("0")
    page.overview.card.foreword.earlier.turn(True)
    return page


def _longest(kit: SpecimenKit) -> QWidget:
    made = MadeUpChapters([_LONG_TITLE, *_TITLES * 6], PAGES, [_LONG_FOREWORD, _NOW, _THEN])
    page = _chapters(kit, made)
    page.overview.open("0")
    return page


def _removed(kit: SpecimenKit) -> QWidget:
    page = _listed(kit)
    page.overview.open("1")
    page.overview.card.remove.click()
    return page


def _inside(made: MadeUpChapters, kit: SpecimenKit) -> tuple[ChaptersPage, Inside]:
    page = _chapters(kit, made)
    page.overview.open("0")
    page.overview.card.pages.click()
    return page, page.findChildren(Inside)[0]


def _pages(kit: SpecimenKit) -> QWidget:
    return _inside(_some(), kit)[0]


def _pages_empty(kit: SpecimenKit) -> QWidget:
    return _inside(MadeUpChapters(_TITLES), kit)[0]


def _page_open(entry: EntryId, *, out: bool = False, fault: str = "") -> Make:
    def make(kit: SpecimenKit) -> QWidget:
        page, inside = _inside(_some(fault), kit)
        inside.open(entry)
        if out:
            inside.card.out.click()
        return page

    return make


def _pages_longest(kit: SpecimenKit) -> QWidget:
    many = [made_up(n, date(2026, 1, 1 + n % 28), f"Page {n}", "Words.") for n in range(60)]
    many[0] = made_up(0, date(2026, 9, 30), _LONG_TITLE, "Words.")
    page, inside = _inside(MadeUpChapters([_LONG_TITLE], many, [_LONG_FOREWORD, _THEN]), kit)
    inside.open(many[0].id)
    return page


def _foreword(text: str, *, begun: str = "", keep: bool = False, fault: str = "") -> Make:
    def make(kit: SpecimenKit) -> QWidget:
        page = _chapters(kit, _some(fault, begun))
        page.overview.open("0")
        page.overview.card.foreword.write.click()
        view = page.findChildren(ForewordView)[0]
        if text:
            view.text.setPlainText(text)
        if keep:
            view.keep.click()
        view.keep_begun()
        return page

    return make


def _read(made: Callable[[], MadeUpChapters]) -> Make:
    def make(kit: SpecimenKit) -> QWidget:
        page = _chapters(kit, made())
        page.overview.open("0")
        page.overview.card.read.click()
        return page

    return make


def _read_pictures(kit: SpecimenKit) -> QWidget:
    picture, content = one_made_up(kit, "a" * 26, (640, 420), _ALT)
    ride = f"Twice round the square.\n\n{in_text(picture.id, _ALT)}\n\nAnd a pear."
    page = made_up(1, date(2026, 3, 1), "The first ride", ride)
    journal = _Journal([page])
    journal.chapters = MadeUpChapters(_TITLES, [page])
    journal.pictures = MadeUpPictures([(picture, content)])
    chapters = ChaptersPage(journal, kit.work, kit.look)
    chapters.arrive()
    chapters.overview.open("0")
    chapters.overview.card.read.click()
    return chapters


def _putting(kit: SpecimenKit) -> QWidget:
    page, inside = _inside(_some(), kit)
    inside.put_in.click()
    return page


def _chooser(titles: list[str], fault: str = "") -> Make:
    def make(kit: SpecimenKit) -> QWidget:
        journal = _Journal(PAGES)
        journal.chapters = MadeUpChapters(titles, PAGES, fault=fault)
        chooser = ChapterChooser(journal, kit.work, kit.look)
        chooser.begin(PAGES[0].id)
        if fault == "full":
            chooser.make.click()
        around = ScrollPage(kit.look)
        around.column.addWidget(chooser)
        around.end()
        return around

    return make


def _write(kit: SpecimenKit) -> QWidget:
    journal = _Journal(PAGES)
    journal.chapters = made = MadeUpChapters([*_TITLES, _LONG_TITLE], PAGES)
    journal.chapter_choice = MadeUpChoice(made)
    page = JournalPage(journal, kit.work, kit.look, kit.clock, lambda key: declared(key).default)
    page.write_blank()
    page.findChildren(ChapterPart)[0].open()
    page.leave()
    return page


CHAPTER_SPECIMENS: Specimens = {
    "write chapters": _write,
    "chapters": _listed,
    "chapters none": lambda kit: _chapters(kit, MadeUpChapters()),
    "chapters open": _opened(_some),
    "chapters open, no title, no foreword": _opened(lambda: MadeUpChapters(_TITLES), "2"),
    "chapters open, foreword begun": _opened(lambda: _some(begun="It was")),
    "chapters open, earlier forewords": _earlier,
    "chapters longest": _longest,
    "chapters removed": _removed,
    "chapters damaged": lambda kit: _chapters(kit, _some("damaged")),
    "chapter pages": _pages,
    "chapter pages none": _pages_empty,
    "chapter pages open": _page_open(PAGES[0].id),
    "chapter pages sealed": _page_open(_SEALED),
    "chapter pages taken out": _page_open(PAGES[1].id, out=True),
    "chapter pages not taken out": _page_open(PAGES[1].id, out=True, fault="full"),
    "chapter pages longest": _pages_longest,
    "chapter put in": _putting,
    "chapter foreword": _foreword("It was also the year of the blue coat."),
    "chapter foreword empty": _foreword(""),
    "chapter foreword not kept": _foreword("It was also light.", keep=True, fault="full"),
    "chapter read through": _read(_some),
    "chapter read through with a picture": _read_pictures,
    "chapter read through, nothing yet": _read(lambda: MadeUpChapters(_TITLES)),
    "chapter chooser": _chooser(_TITLES),
    "chapter chooser none": _chooser([]),
    "chapter chooser in no list": _chooser(_TITLES, "hidden"),
    "chapter chooser not made": _chooser(_TITLES, "full"),
}
