"""Write and Journal, as they can be."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from healingjournal.journal.entry import Draft, DraftId
from healingjournal.settings.declared import Value, declared
from healingjournal.ui.journal.chapters.specimens import CHAPTER_SPECIMENS
from healingjournal.ui.journal.drawing.specimens import DRAWING_SPECIMENS
from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.ui.journal.made_up import MadeUpJournal
from healingjournal.ui.journal.made_up import page as made_up
from healingjournal.ui.journal.opened import specimens as opened_specimens
from healingjournal.ui.journal.opened.standing import Standing, Standings
from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.journal.pictures import words as picture_words
from healingjournal.ui.journal.pictures.made_up import MadeUpPictures
from healingjournal.ui.journal.pictures.specimens import PICTURE_SPECIMENS, some
from healingjournal.ui.journal.pictures.specimens import made_up as made_up_picture
from healingjournal.ui.journal.question import LIST, ONE_LINE, Beginning, Question
from healingjournal.ui.journal.write_face import WriteFace
from healingjournal.ui.journal.writing.specimens import WRITING
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens

_LIMIT = Question(
    "limits-01",
    "Where do you first notice that a limit is near?",
    "You are here, and the page can be closed now.",
)
_LONG_QUESTION = Question(
    "words-01",
    "When you are hard on yourself these days, what might be a fairer thing to say, something "
    "you would also say to a friend who sits beside you on a long grey afternoon? Half a line "
    "is enough.",
)
_PRINTER = (
    "Mostly in my shoulders. They know before I do.\n\nOn Tuesday someone stood close behind me "
    "at the printer. He was only waiting for his pages. I felt my shoulders go up, and I moved "
    "round to the other side of the table. I picked up my pages from there. Nobody noticed.\n\n"
    "For a while I was cross with myself for moving. Now I think it was a good bit of work. I "
    "saw the line, and I stayed on my side of it.\n\nI could try the same on the bus: the seat "
    "by the door, coat on my lap, and"
)

SOUP = made_up(
    1,
    date(2026, 11, 20),
    "Soup, and the window seat",
    "I made the carrot soup again. It came out too salty. I ate it anyway, in the seat by the "
    "window with my feet on the pipe.\n\nThe street was only the street. A man was washing his "
    "car in the cold and singing, badly. I saw that I had not checked the door since lunch. I "
    "did not make anything of it. I only saw it.\n\nThings to keep: steam on the window. The "
    "smell of cumin. How quiet the flat is at four, and that the quiet was mine.",
)
SOME = [
    SOUP,
    made_up(2, date(2026, 11, 17), "A small no", "I said no to the late shift. The word held."),
    made_up(
        3,
        date(2026, 11, 9),
        "",
        "Opened the window before I got up. Cold, clean air.",
    ),
    made_up(
        4,
        date(2026, 10, 28),
        "Rain on the bus",
        "Somebody had drawn a fish on the window. I kept it company.",
    ),
    made_up(
        5,
        date(2026, 10, 18),
        "What weekends are for",
        "Walked past the shop window with the orange cat in it, twice.",
    ),
]
LONG_TITLE = (
    "Everything about the long way home from the other side of the river, with the bridge, "
    "the two bakeries and the bench that somebody painted green one night in September"
)
LONG = made_up(
    6,
    date(2024, 9, 30),
    LONG_TITLE,
    "# What I saw\n\n"
    + "A gull on the rail. **Two** boys with a *very* large kite. " * 12
    + "\n\n- bread\n- string\n- a pear\n\n> It can wait, she said.\n\nhttps://example.org "
    "<b>as typed</b>\n\n" + "And then the same road again, in the other light. " * 40,
)
ARABIC = made_up(
    7,
    date(2026, 11, 12),
    "نافذة صغيرة",
    "جلستُ قرب النافذة وشربتُ الشاي ببطء.\n\nA line in English between them.\n\nمرّ الشارع في "
    "هدوء، ولم يطلب مني أحد غير ذلك.",
)


def _values(key: str) -> Value:
    return declared(key).default


def _with_first_lines(key: str) -> Value:
    return True if key == "first_lines" else _values(key)


def _page(kit: SpecimenKit, journal: MadeUpJournal, *, first_lines: bool = False) -> JournalPage:
    values = _with_first_lines if first_lines else _values
    page = JournalPage(journal, kit.work, kit.look, kit.clock, values)
    page.standings = Standings(lambda: True, _standing, _standing, lambda: "Bring along")
    return page


def _standing(*_given: str) -> Standing:
    return Standing("Maybe", "maybe", (("maybe", "Maybe"),))


def _write(
    kit: SpecimenKit,
    question: Question | None,
    title: str = "",
    body: str = "",
    *,
    full: bool = False,
) -> tuple[JournalPage, WriteFace]:
    page = _page(kit, MadeUpJournal(full=full))
    if question is None:
        page.write_blank()
    else:
        page.write_on(question)
    face = page.findChildren(WriteFace)[0]
    face.sheet.title.add_text(title)
    face.sheet.text.add_text(body)
    page.leave()
    return page, face


def _blank(kit: SpecimenKit) -> QWidget:
    return _write(kit, None)[0]


def _on_question(kit: SpecimenKit) -> QWidget:
    return _write(kit, _LIMIT, "The printer and the table", _PRINTER)[0]


def _one_line(kit: SpecimenKit) -> QWidget:
    page = _page(kit, MadeUpJournal())
    page.write_on(_LONG_QUESTION, Beginning(ONE_LINE))
    return page


def _begun(kit: SpecimenKit) -> QWidget:
    line = "Before writing: feelings 4 of 10, a bit far away, 10 minutes."
    page = _page(kit, MadeUpJournal())
    page.write_on(_LIMIT, Beginning(LIST, line))
    return page


def _folded(kit: SpecimenKit) -> QWidget:
    page, face = _write(kit, _LIMIT, "The printer and the table", _PRINTER)
    face.sheet.strip.turn(False)
    return page


def _closing(kit: SpecimenKit) -> QWidget:
    page, face = _write(kit, _LIMIT, "The printer and the table", _PRINTER)
    face.finish.click()
    return page


def _time_note(kit: SpecimenKit) -> QWidget:
    page, face = _write(kit, _LIMIT, "The printer and the table", _PRINTER)
    face.say_time()
    return page


def _longest(kit: SpecimenKit) -> QWidget:
    page, face = _write(kit, _LONG_QUESTION, LONG_TITLE, LONG.body)
    face.beside.show_page(
        replace(face.draft(), when=LONG.when, tags=("window", "the long way home")),
        date(2026, 11, 22),
    )
    return page


def _with_pictures(kit: SpecimenKit) -> QWidget:
    journal = MadeUpJournal()
    journal.pictures = MadeUpPictures(some(kit))
    page = _page(kit, journal)
    page.write_blank()
    face = page.findChildren(WriteFace)[0]
    face.sheet.title.add_text("The lake, early")
    face.sheet.text.add_text("Fog on the water.\n\n![](picture:boat)\n\nNobody about.")
    face.notice.say(picture_words.added(file=True), [(picture_words.say_what_it_shows(), _nothing)])
    page.leave()
    return page


def _reading_with_pictures(kit: SpecimenKit) -> QWidget:
    boat = "0" * 26
    words = f"Fog on the water.\n\n![A small boat](picture:{boat})\n\nNobody about."
    lake = made_up(8, date(2026, 11, 19), "The lake, early", words)
    journal = MadeUpJournal([lake, *SOME])
    first = made_up_picture(kit, boat, (640, 420), "A small boat")
    others = [made_up_picture(kit, f"other {n}", (300 + 90 * n, 420)) for n in range(14)]
    journal.pictures = MadeUpPictures([first, *others])
    page, face = _list(kit, journal)
    face.open(lake.id)
    return page


def _nothing() -> None:
    pass


def _right_to_left(kit: SpecimenKit) -> QWidget:
    return _write(kit, None, ARABIC.title, ARABIC.body)[0]


def _not_saved(kit: SpecimenKit) -> QWidget:
    return _write(kit, _LIMIT, "", "Mostly in my shoulders.", full=True)[0]


def _list(
    kit: SpecimenKit, journal: MadeUpJournal, *, first_lines: bool = False
) -> tuple[JournalPage, JournalFace]:
    page = _page(kit, journal, first_lines=first_lines)
    page.show_list()
    return page, page.findChildren(JournalFace)[0]


def _default(kit: SpecimenKit) -> QWidget:
    return _list(kit, MadeUpJournal(SOME))[0]


def _empty(kit: SpecimenKit) -> QWidget:
    return _list(kit, MadeUpJournal())[0]


def _with_drafts(kit: SpecimenKit) -> QWidget:
    journal = MadeUpJournal(SOME)
    open_page = Draft(journal.new_draft().id, SOUP.when, title="The long way home")
    return _list(kit, MadeUpJournal(SOME, [open_page]), first_lines=True)[0]


def _search(kit: SpecimenKit, asked: str) -> tuple[JournalPage, JournalFace]:
    page, face = _list(kit, MadeUpJournal(SOME))
    face.field.setText(asked)
    face.reading.read()
    return page, face


def _hits(kit: SpecimenKit) -> QWidget:
    page, face = _search(kit, "window")
    face.open(SOUP.id)
    return page


def _hit_list(kit: SpecimenKit) -> QWidget:
    return _search(kit, "window")[0]


def _open_hits(kit: SpecimenKit) -> QWidget:
    left = Draft(DraftId("open"), SOUP.when, body="My jaw and the table were one thing at noon.")
    page, face = _list(kit, MadeUpJournal(SOME, [left]))
    face.field.setText("table")
    face.reading.read()
    return page


def _no_hits(kit: SpecimenKit) -> QWidget:
    return _search(kit, "harbour")[0]


def _reading(kit: SpecimenKit) -> QWidget:
    page, face = _list(kit, MadeUpJournal([ARABIC, *SOME]))
    face.open(ARABIC.id)
    return page


def _reading_longest(kit: SpecimenKit) -> QWidget:
    page, face = _list(kit, MadeUpJournal([*SOME, LONG]))
    face.open(LONG.id)
    return page


def _going(kit: SpecimenKit) -> QWidget:
    return _list(kit, MadeUpJournal(SOME[1:], going=True))[0]


def _error(kit: SpecimenKit) -> QWidget:
    return _list(kit, MadeUpJournal(damaged=True))[0]


SPECIMENS: Specimens = {
    "write default": _on_question,
    "write empty": _blank,
    "write one line": _one_line,
    "write begun": _begun,
    "write folded": _folded,
    "write closing": _closing,
    "write time note": _time_note,
    "write longest": _longest,
    "write with pictures": _with_pictures,
    "write right to left": _right_to_left,
    "write error": _not_saved,
    **WRITING,
    "default": _default,
    "empty": _empty,
    "first lines": _with_drafts,
    "search": _hits,
    "search list": _hit_list,
    "search still open": _open_hits,
    "search no hits": _no_hits,
    "reading": _reading,
    "reading with pictures": _reading_with_pictures,
    "longest": _reading_longest,
    "going": _going,
    "error": _error,
    **opened_specimens.SPECIMENS,
    **PICTURE_SPECIMENS,
    **DRAWING_SPECIMENS,
    **CHAPTER_SPECIMENS,
}
