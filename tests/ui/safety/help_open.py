"""Help opened for a test: what it says, and what it sends."""

from dataclasses import dataclass, field

from pytestqt.qtbot import QtBot

from healingjournal.safety import helplines
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.specimen_kit import standing_clock
from healingjournal.ui.safety.help_line import HelpLine
from healingjournal.ui.safety.own_numbers import OwnNumbers
from healingjournal.ui.safety.page import HelpPage
from healingjournal.ui.theme.look import Look

OWN: list[object] = [
    {"name": "Ines", "number": "01632 960 118"},
    {"name": "Clinic", "number": "01632 960 214"},
]
ISOLATE, END = "\u2066", "\u2069"


@dataclass
class Help:
    page: HelpPage
    backs: list[bool] = field(default_factory=list)
    first_days: list[bool] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    own: list[object] = field(default_factory=list)
    kept: dict[str, object] = field(default_factory=dict)

    def words(self) -> list[str]:
        labels = self.page.findChildren(Label)
        shown = (label.words() for label in labels if label.isVisibleTo(self.page))
        return [text.replace(ISOLATE, "").replace(END, "") for text in shown]

    def own_card(self) -> OwnNumbers:
        assert self.page.own is not None
        return self.page.own


def open_help(
    qtbot: QtBot,
    look: Look,
    country: str | None = "GB",
    *,
    locked: bool = True,
    lines_locked: bool = False,
) -> Help:
    page = HelpPage(
        country=country,
        locked=locked,
        lines_locked=lines_locked,
        look=look,
        clock=standing_clock(),
    )
    made = Help(page)
    page.first_days_requested.connect(lambda: made.first_days.append(True))
    page.back_requested.connect(lambda: made.backs.append(True))
    page.country_chosen.connect(made.countries.append)
    page.own_changed.connect(made.own.append)
    page.value_requested.connect(made.kept.__setitem__)
    if not locked:
        page.set_open(OWN)
    qtbot.addWidget(page)
    page.resize(980, 688)
    page.show()
    page.arrive()
    return made


def kinds_of(code: str) -> tuple[list[str], list[str]]:
    lines = [line for line in helplines.country(code).lines if line.open]
    plain = [line.service for line in lines if line.plain]
    return plain, [line.service for line in lines if not line.plain]


def help_line(opened: Help, service: str) -> HelpLine:
    lines = opened.page.findChildren(HelpLine)
    names = [line.findChildren(Label)[0].words() for line in lines]
    return lines[names.index(service)]


def shown_in(line: HelpLine) -> str:
    return " ".join(one.words() for one in line.findChildren(Label) if one.isVisibleTo(line))
