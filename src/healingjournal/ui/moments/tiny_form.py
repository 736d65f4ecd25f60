"""The tiny form: four lines, about fifteen seconds, each of which can stay empty."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.moments.helped import deeds
from healingjournal.moments.moment import CUE_KINDS, HELPED, Moment
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.level_slider import LevelSlider
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.moments import told as value_words
from healingjournal.ui.moments import words
from healingjournal.ui.moments.answer_line import AnswerLine, set_chain
from healingjournal.ui.moments.did_line import DidLine
from healingjournal.ui.moments.own_chips import OwnChips
from healingjournal.ui.theme.look import Look


class TinyForm(QWidget):
    """What kind of thing, how strong, what I did, did it help; one press keeps it."""

    ground_requested = Signal()
    keep_requested = Signal()
    more_requested = Signal()
    stop_requested = Signal()

    def __init__(
        self, look: Look, exercises: Callable[[], Sequence[tuple[str, str]]]
    ) -> None:
        """Take the look, and the exercises by id and name."""
        super().__init__()
        names, values = words.names(), value_words.values()
        self.told = NoticeBar(look)
        self.still = NoticeBar(look)
        first = (words.ground_first(), self.ground_requested.emit, "ground")
        self.still.say(words.still_in_it(), [first])
        kind = AnswerLine(look, names["cue_kind"], words.any_that_fit())
        kinds = [Choice(key, values["cue_kind"][key]) for key in CUE_KINDS]
        self.kinds = kind.put_own(OwnChips(look, names["cue_kind"], kinds))
        strong = AnswerLine(look, names["before"])
        self.level = strong.put_slider(LevelSlider(look, names["before"], *words.ends()))
        self.did = DidLine(look, exercises())
        help_line = AnswerLine(look, names["helped"])
        self.helped = help_line.put_chips(_chips(look, names["helped"], HELPED, values["helped"]))
        self.lines = (kind, strong, self.did, help_line)
        self.footer = FlowFooter(look)
        self.footer.say(words.every_line())
        self.more = SoftButton(look, words.more_to_note(), "plus")
        self.keep = PrimaryButton(look, words.keep_this())
        self._lay_out(look)
        self.more.clicked.connect(self.more_requested)
        self.keep.clicked.connect(self.keep_requested)
        self.footer.stop_requested.connect(self.stop_requested)

    def _lay_out(self, look: Look) -> None:
        card = Card(look, 0, 0)
        card.column.setContentsMargins(24, 8, 24, 8)
        for line in self.lines:
            if line is not self.lines[0]:
                card.column.addWidget(Hairline(look))
            card.column.addWidget(line)
        page = ScrollPage(look)
        page.column.addWidget(self.told)
        page.column.addWidget(self.still)
        page.column.addWidget(card)
        page.end()
        self.footer.add(self.more)
        self.footer.add(self.keep)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page, 1)
        whole.addWidget(self.footer)
        self.order_stops()
        self.kinds.renewed.connect(self.order_stops)
        self.did.renewed.connect(self.order_stops)

    def order_stops(self) -> None:
        """Let Tab go through the lines, then the footer."""
        chain = [thing for line in self.lines for thing in line.chain()]
        set_chain([*chain, self.footer.stop, self.more, self.keep])

    def offer(self, own: Mapping[str, Sequence[str]]) -> None:
        """Offer own words used before."""
        self.kinds.offer(own.get("cue_kind", ()))

    def fill(self, moment: Moment) -> None:
        """Show the answers of a moment that is to be changed."""
        self.empty()
        fields = moment.fields
        kinds, level, how = fields.get("cue_kind"), fields.get("before"), fields.get("helped")
        if isinstance(kinds, list):
            self.kinds.choose(kinds)
        if isinstance(level, int):
            self.level.set_level(level)
        self.did.fill(deeds(moment))
        if isinstance(how, str):
            self.helped.choose([how])
        self.still.hide()

    def empty(self) -> None:
        """Begin afresh: nothing is filled in."""
        for line in self.lines:
            line.empty()
        self.told.hush()
        self.still.show()

    def given(self) -> dict[str, object]:
        """Give what was answered, by the keys of a moment; what was left out is not there."""
        answers: dict[str, object] = {
            "cue_kind": self.kinds.chosen() or None,
            "before": self.level.level(),
            "did": self.did.did() or None,
            "helped": self.helped.only(),
        }
        return {key: answer for key, answer in answers.items() if answer is not None}

    def first(self) -> QWidget:
        """Give what the keyboard reaches first."""
        return self.kinds.first()


def _chips(look: Look, name: str, keys: Sequence[str], word: dict[str, str]) -> ChipGroup:
    return ChipGroup(look, name, [Choice(key, word[key]) for key in keys])
