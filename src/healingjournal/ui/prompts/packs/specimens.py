"""The page of packs, as it can be; room by room its specimens stand with those of prompts."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import CannotWriteError, RefusedError
from healingjournal.base.ids import PromptId
from healingjournal.prompts.brought import taken
from healingjournal.prompts.held import HeldPack, Packs
from healingjournal.prompts.pack import Pack, Prompt
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.prompts.packs.memory import PackMemory
from healingjournal.ui.prompts.packs.page import PacksPage

_LONG = (
    "In the group of every second Tuesday we look around the room, each in our own time, and one "
    "after the other says a colour, a sound or a thing that is near, or passes without a reason."
)
_PROMPT = Prompt(PromptId("window-01"), "window", 1, "What moves outside right now? Or none.")
_WINDOW = Pack(
    "window",
    "en",
    "By the window",
    (_PROMPT, replace(_PROMPT, id=PromptId("window-02"), text="What is still? One is enough.")),
    {"opening": "We look around.", "practice": "Once this week, a minute at a window."},
)
_LONGEST = Pack(
    "long",
    "pt-BR",
    _LONG,
    tuple(
        replace(_PROMPT, id=PromptId(f"long-{nth:02}"), text=f"{_LONG}? {nth}") for nth in range(14)
    ),
    dict.fromkeys(("opening", "theme", "practice", "closing"), _LONG),
)
_DOOR = replace(_WINDOW, theme="door", title="Doors", rhythm={})
_HELD: Packs = (HeldPack(_WINDOW), HeldPack(_DOOR, on=False))
_HEAD = 'theme = "window"\nlang = "en"\ntitle = "By the window"\n\n[[prompt]]\nid = "window-01"\n'
_FINE = 'format = "words"\nminutes = 3\ntouches = []\n'
_CLEAN = f'{_HEAD}tier = 1\ntext = "What moves outside right now? Or none."\n{_FINE}'
_WORTH_A_LOOK = f'{_HEAD}text = "What moves and what stays? What else?"\n{_FINE}'
_KEPT_OUT = f'{_HEAD}tier = 7\ntext = "Could you write to me@place.org now? {_LONG}"\n{_FINE}'
_MANY = "[[prompt]]\nid = 1\ntier = 9\ntext = 2\n" * 30


def _page(kit: SpecimenKit, packs: Packs, error: Exception | None = None) -> PacksPage:
    def give(*_asked: object) -> Packs:
        if error is not None:
            raise error
        return packs

    memory = PackMemory(lambda: packs, give, give, lambda _key: packs[1:])
    page = PacksPage(memory, lambda _parent, _taken: None, kit.work, kit.look)
    page.arrive()
    return page


def _shows(packs: Packs) -> Callable[[SpecimenKit], QWidget]:
    return lambda kit: _page(kit, packs)


def _unfolded(kit: SpecimenKit) -> QWidget:
    page = _page(kit, (HeldPack(_LONGEST),))
    for part in page.cards[0].parts:
        part.turn(True)
    return page


def _looked(text: str, error: Exception | None = None) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = _page(kit, (), error)
        page.show_looked(taken(text.encode(), "window.toml"))
        if error is not None and page.looked is not None and page.looked.take is not None:
            page.looked.take.click()
        return page

    return make


def _removed(kit: SpecimenKit) -> QWidget:
    page = _page(kit, _HELD)
    page.cards[0].remove.click()
    return page


PACK_SPECIMENS: Specimens = {
    "packs": _shows(_HELD),
    "packs empty": _shows(()),
    "packs longest": _unfolded,
    "packs clean": _looked(_CLEAN),
    "packs worth a look": _looked(_WORTH_A_LOOK),
    "packs kept out": _looked(_KEPT_OUT),
    "packs many lines": _looked(_MANY),
    "packs not taken in": _looked(_CLEAN, RefusedError("pack_here", theme="window")),
    "packs not kept": _looked(_CLEAN, CannotWriteError()),
    "packs removed": _removed,
}
