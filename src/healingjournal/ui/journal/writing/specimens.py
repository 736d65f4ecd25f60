"""Write, as it can be while one writes: styled, finding, marked, only the page, its small menu."""

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QWidget

from healingjournal.journal.entry import Seal
from healingjournal.settings.declared import Value, declared
from healingjournal.ui.journal.made_up import MadeUpJournal
from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.journal.write_face import WriteFace
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens

_STYLED = (
    "# What helped today\n\nThe kettle, **twice**. The *long* way home, and `the side door`.\n\n"
    "- [x] bread\n- [ ] string, the rough kind\n- a pear\n\n1. window\n2. door\n\n"
    "> It can wait, she said. **It really can.**\n\n## Later\n\n"
    "![A blue cup](picture:01hzy3k9q8w7e6r5t4y3u2i1o0)\n\n---\n\nنمتُ **جيدًا** البارحة.\n"
    "A line in English after it."
)
_MISSPELT = "The windou was open. I herd the street, and it was only the street."


def _page(
    kit: SpecimenKit, body: str, title: str = "", values: dict[str, Value] | None = None
) -> tuple[JournalPage, WriteFace]:
    wanted = values or {}

    def value(key: str) -> Value:
        return wanted.get(key, declared(key).default)

    page = JournalPage(MadeUpJournal(), kit.work, kit.look, kit.clock, value)
    page.write_blank()
    face = page.findChildren(WriteFace)[0]
    face.sheet.title.add_text(title)
    face.sheet.text.add_text(body)
    page.leave()
    return page, face


def _styled(kit: SpecimenKit) -> QWidget:
    return _page(kit, _STYLED, "A plain day")[0]


def _wide(kit: SpecimenKit) -> QWidget:
    values: dict[str, Value] = {"line_width": "wide", "page_size": 1.3}
    return _page(kit, _STYLED, "A plain day", values)[0]


def _narrow(kit: SpecimenKit) -> QWidget:
    return _page(kit, _STYLED, "A plain day", {"line_width": "narrow"})[0]


def _spelled(kit: SpecimenKit) -> QWidget:
    page, face = _page(kit, _MISSPELT)
    wrong = ("windou", "herd")

    def marked(_block: QTextBlock, line: str) -> list[tuple[int, int]]:
        found = ((line.find(word), word) for word in wrong)
        return [(at, at + len(word)) for at, word in found if at >= 0]

    face.sheet.text.line_style.wrong = marked
    face.sheet.text.style_again()
    return page


def _finding(sought: str) -> Callable[[SpecimenKit], QWidget]:
    def made(kit: SpecimenKit) -> QWidget:
        page, face = _page(kit, _STYLED, "A plain day")
        face.sheet.finding.open()
        face.sheet.finding.look_for(sought)
        return page

    return made


def _alone(kit: SpecimenKit) -> QWidget:
    page, face = _page(kit, _STYLED, "A plain day")
    face.be_alone(True)
    return page


def _marked(kit: SpecimenKit) -> QWidget:
    page, face = _page(kit, _MISSPELT.replace("windou", "window"), "Blue room")
    today = kit.clock.now().date()
    beside = face.beside
    for key in ("tags", "seal", "hidden"):
        beside.menu.chosen.emit(key)
    beside.tags.show_tags(("bus", "wi"))
    beside.tags.offer(["window", "winter"])
    beside.seal.show_seal(Seal(date(2027, 2, 22)), today)
    return page


def _other_day(kit: SpecimenKit) -> QWidget:
    page, face = _page(kit, "The first flat, the one with the green tiles.")
    face.beside.menu.chosen.emit("day")
    face.beside.other_day.take("some time in spring")
    return page


def _needs_title(kit: SpecimenKit) -> QWidget:
    page, face = _page(kit, "The first flat, the one with the green tiles.")
    face.beside.menu.chosen.emit("hidden")
    return page


WRITING: Specimens = {
    "write styled": _styled,
    "write wide": _wide,
    "write narrow": _narrow,
    "write spelled": _spelled,
    "write finding": _finding("line"),
    "write finding nothing": _finding("harbour"),
    "write only the page": _alone,
    "write marked": _marked,
    "write other day": _other_day,
    "write needs title": _needs_title,
}
