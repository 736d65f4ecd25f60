"""The fourth step: the recovery code, written by hand, then tried once."""

import secrets
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.base.private import Private
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.aside import Aside
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words
from healingjournal.ui.vault.code_tiles import CodeTiles
from healingjournal.ui.vault.named_code import NamedCode
from healingjournal.ui.vault.steps import Step, Ways

GROUPS = 7
Groups = tuple[int, ...]


def two_groups() -> Groups:
    """Give two groups to ask for, drawn by chance, in order."""
    drawn = secrets.SystemRandom().sample(range(1, GROUPS + 1), 2)
    return tuple(sorted(drawn))


class CodeStep(Step):
    """Shows the code, then asks for two groups of it, or all. Sends `code_tried`."""

    code_tried = Signal(object, object)

    def __init__(
        self,
        look: Look,
        code: Private[str],
        asked: Groups,
        said: Mapping[str, str],
        sheet: QWidget,
    ) -> None:
        """Take the look, the code, the groups to ask for, the words, and the offer of a sheet."""
        super().__init__(look, said["title"], said["more"], _aside(look, said))
        self._look = look
        self._said = said
        self._lead = self.more.words()
        self.code = code
        self.asked = asked
        self._trying = False
        self._whole = False
        self.tiles = CodeTiles(look, code)
        self.large = QuietButton(look, said["large"], "text")
        self.cover = QuietButton(look, said["cover_it"], "cover")
        self.groups = [NamedCode(look, words.group(number)) for number in asked]
        self.whole = NamedCode(look, words.code(), words.code_hint())
        self.line = Label(look)
        self.other = QuietButton(look, said["try_all"], link=True).flush()
        self._shown = self._shown_card(sheet)
        self._tried = self._tried_card()
        self.main.addWidget(self._shown)
        self.main.addWidget(self._tried)
        self.large.clicked.connect(lambda: self._show_as(self.tiles.covered, not self.tiles.large))
        self.cover.clicked.connect(lambda: self._show_as(not self.tiles.covered, self.tiles.large))
        self.other.clicked.connect(lambda: self._ask(whole=not self._whole))
        for named in self._fields():
            named.entered.connect(self.go_on)
            named.field.textEdited.connect(lambda _text: self._say(""))
        QWidget.setTabOrder(self.tiles, self.large)
        QWidget.setTabOrder(self.large, self.cover)
        self._show()

    # ---- what the flow asks ----

    @override
    def ways(self) -> Ways:
        on = self._said["check" if self._trying else "try_two"]
        return Ways(on=on, later=kit_words.not_now(), back=self._trying)

    @override
    def first(self) -> QWidget:
        if not self._trying:
            return self.tiles
        return self.whole.field if self._whole else self.groups[0].field

    @override
    def back(self) -> bool:
        if not self._trying:
            return False
        self._trying = False
        self._show()
        return True

    @override
    def go_on_from(self, former: Step) -> None:
        if isinstance(former, CodeStep):
            self._trying, self._whole = former.trying()
            for named, before in zip(self._fields(), former._fields(), strict=True):
                named.take_over(before)
            self._show_as(former.tiles.covered, former.tiles.large)
            self._show()

    def trying(self) -> tuple[bool, bool]:
        """Tell whether the code is asked for now, and whether all of it is."""
        return self._trying, self._whole

    @override
    def leave(self) -> None:
        self._show_as(True, self.tiles.large)

    def go_on(self) -> None:
        """Ask for the groups, or send what was typed to be tried."""
        if not self._trying:
            self._trying = True
            self._ask(whole=False)
        elif self._whole:
            self.code_tried.emit(self.whole.code(), ())
        else:
            typed = " ".join(named.code().open() for named in self.groups)
            self.code_tried.emit(Private(typed), self.asked)

    def wrong(self, error: ToldError) -> None:
        """Say in one line what does not fit; what was typed stays."""
        if error.words_key == "code_length" and not self._whole:
            self._say(self._said["group_length"])
        else:
            self._say(told(error))
        at = error.facts.get("group")
        if not self._whole and at in self.asked:
            self.groups[self.asked.index(int(at))].field.setFocus()
        else:
            self.first().setFocus()

    # ---- inside ----

    def _fields(self) -> list[NamedCode]:
        return [*self.groups, self.whole]

    def _shown_card(self, sheet: QWidget) -> Card:
        card = Card(self._look, 24, 8)
        card.column.setContentsMargins(24, 12, 12, 24)
        buttons = QWidget()
        flow = FlowLayout(0, 4, at_end=True)
        buttons.setLayout(flow)
        flow.addWidget(self.large)
        flow.addWidget(self.cover)
        head = QWidget()
        beside = BesideLayout(self._look, 8, 160)
        head.setLayout(beside)
        beside.addWidget(Label(self._look, self._said["by_hand"], "label"))
        beside.addWidget(buttons)
        card.column.addWidget(head)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 12, 0)
        row.addWidget(self.tiles)
        card.column.addLayout(row)
        under = QWidget()
        rest = QVBoxLayout(under)
        rest.setContentsMargins(0, 8, 12, 0)
        rest.setSpacing(12)
        rest.addWidget(Label(self._look, self._said["whoever"]))
        rest.addWidget(Hairline(self._look))
        rest.addWidget(sheet)
        card.column.addWidget(under)
        return card

    def _tried_card(self) -> Card:
        card = Card(self._look, 24, 16)
        self._pair = QWidget()
        grid = GridLayout(self._look, 2, 16, 160)
        self._pair.setLayout(grid)
        for named in self.groups:
            grid.addWidget(named)
        for part in (self._pair, self.whole, self.line, self.other):
            card.column.addWidget(part)
        return card

    def _show_as(self, covered: bool, large: bool) -> None:
        self.tiles.show_as(covered=covered, large=large)
        self.large.say(self._said["usual" if large else "large"])
        self.cover.say(self._said["show_it" if covered else "cover_it"])
        self.cover.show_icon("eye" if covered else "cover")

    def _ask(self, *, whole: bool) -> None:
        self._whole = whole
        for named in self._fields():
            named.forget()
        self._say("")
        self._show()
        self.first().setFocus()

    def _say(self, line: str) -> None:
        self.line.say(line)
        self.line.setVisible(bool(line))
        for named in self._fields():
            named.field.setAccessibleDescription(line)

    def _show(self) -> None:
        said = self._said
        self._shown.setVisible(not self._trying)
        self._tried.setVisible(self._trying)
        self._pair.setVisible(not self._whole)
        self.whole.setVisible(self._whole)
        self.line.setVisible(bool(self.line.words()))
        self.other.say(said["try_some" if self._whole else "try_all"])
        if self._trying:
            asked = said["try_all_more"] if self._whole else words.try_more(*self.asked)
            self.title.say(said["try_title"])
            self.more.say(asked)
        else:
            self.title.say(said["title"])
            self.more.say(self._lead)
        self.ways_changed.emit()


def _aside(look: Look, said: Mapping[str, str]) -> Aside:
    aside = Aside(look)
    aside.add_title(said["keep_where"])
    aside.add_text(said["keep_where_1"])
    aside.add_text(said["keep_where_2"])
    if "trying" in said:
        aside.add_title(said["trying"])
        aside.add_text(said["trying_more"])
    aside.add_title(said["to_be_plain"])
    aside.add_text(said["both_lost"])
    return aside
