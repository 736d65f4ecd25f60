"""One prompt on one card, and the five ways to leave it, all of the same weight."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.prompts.pacing import Offer
from healingjournal.prompts.pack import Prompt
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.button import Button
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.ground_button import GroundButton
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.icon import Icon
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.middle_page import MiddlePage
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.tab_order import in_order
from healingjournal.ui.prompts import words
from healingjournal.ui.prompts.packs import words as pack_words
from healingjournal.ui.prompts.reasons import words as reasons
from healingjournal.ui.theme.look import Look

_ICONS = {"choose": "check", "draw": "draw", "music": "ear"}
_ICONS_OF_ANSWERS = {"words": "words", "list": "list", "line": "line", "drawing": "draw"}
_FIRST_WAYS = {"list": "list", "draw": "drawing"}
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class Shown:
    """An offer as the card shows it: the theme's name, and the way on where there is one.

    `wider` is the word that widens the choice when no prompt is left, empty when nothing would;
    `said` is what else was just done, empty when it was nothing. `pack` is the name of the pack
    that the person brought the prompt in, empty for one of ours.
    """

    offer: Offer
    theme: str = ""
    wider: str = ""
    said: str = ""
    pack: str = ""


class CardView(QWidget):
    """The card, and Skip, Another, Less close, Blank page, Ground below it."""

    write_requested = Signal()
    skip_requested = Signal()
    another_requested = Signal()
    less_close_requested = Signal()
    blank_requested = Signal()
    ground_requested = Signal()
    topic_refused = Signal()
    anyway_requested = Signal()
    undo_requested = Signal()
    help_requested = Signal()
    wider_requested = Signal()
    stop_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self.notice = NoticeBar(look)
        self.theme = Label(look, "", "label")
        self.not_this = QuietButton(look, words.not_this_topic(), link=True)
        self.tier = Label(look, "", "body", "quiet-ink")
        self.called = Label(look, "", "lead").wide(684)
        self.pack = Label(look, "", "body", "quiet-ink")
        self.question = Label(look, "", "prompt").wide(684).reads()
        self.permission = Label(look, "", "lead", "quiet-ink").wide(684)
        self._way_icon = Icon(look, "words", "quiet-ink", 20)
        self.way = Label(look, "", "body", "quiet-ink")
        self.answer = ChipGroup(
            look,
            words.answer_in(),
            [Choice(key, word, icon=_ICONS_OF_ANSWERS[key]) for key, word in words.answers()],
        )
        self._way = "words"
        self.five: dict[str, Button] = {
            "skip": SoftButton(look, kit_words.skip(), "skip"),
            "another": SoftButton(look, kit_words.another(), "another"),
            "less_close": SoftButton(look, kit_words.less_close(), "less-close"),
            "blank": SoftButton(look, kit_words.blank_page(), "page"),
            "ground": GroundButton(look),
        }
        self.why = Label(look, "", "body", "quiet-ink").centred()
        self.anyway = QuietButton(look, words.show_me_anyway(), link=True)
        self.undo = QuietButton(look, words.undo_less_close(), link=True)
        self.wider = QuietButton(look, "", link=True)
        leave_it, easy = words.below()
        self._leave_it = Label(look, leave_it, "body", "quiet-ink").centred()
        self._easy = Label(look, easy, "body", "quiet-ink").centred()
        self.footer = FlowFooter(look)
        self.write = PrimaryButton(look, words.write_about_this())
        self.card = self._make_card()
        self._lay_out()
        self._connect()

    # ---- laying out ----

    def _make_card(self) -> Card:
        card = Card(self._look, 0, 0)
        card.column.setContentsMargins(48, 24, 48, 32)
        self._head = QWidget()
        start = QWidget()
        names = FlowLayout(4)
        names.addWidget(self.theme)
        names.addWidget(self.not_this)
        start.setLayout(names)
        wraps(start)
        beside = BesideLayout(self._look, 16, 300)
        beside.addWidget(start)
        beside.addWidget(self.tier)
        self._head.setLayout(beside)
        wraps(self._head)
        card.column.addWidget(self._head)
        card.column.addWidget(self.pack)
        card.column.addSpacing(16)
        card.column.addWidget(self.called)
        card.column.addWidget(self.question)
        card.column.addSpacing(12)
        card.column.addWidget(self.permission)
        self._ways = QWidget()
        row = QHBoxLayout(self._ways)
        row.setContentsMargins(0, 24, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._way_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.way, 1)
        wraps(self._ways)
        card.column.addWidget(self._ways)
        card.column.addSpacing(32)
        card.column.addWidget(self._answer_row())
        return card

    def _answer_row(self) -> QWidget:
        self._answers = QWidget()
        flow = FlowLayout(16, 8)
        flow.addWidget(Label(self._look, words.answer_in(), "body", "quiet-ink"))
        flow.addWidget(self.answer)
        self._answers.setLayout(flow)
        wraps(self._answers)
        return self._answers

    def _lay_out(self) -> None:
        page = MiddlePage(self._look)
        page.middle.addWidget(self.notice)
        self._gap = QWidget()
        self._gap.setFixedHeight(16)
        page.middle.addWidget(self._gap)
        page.middle.addWidget(self.card)
        page.middle.addSpacing(16)
        page.middle.addWidget(self._five_row())
        page.middle.addSpacing(24)
        page.middle.addWidget(self.why)
        page.middle.addWidget(self.anyway, 0, _MIDDLE)
        page.middle.addWidget(self.undo, 0, _MIDDLE)
        page.middle.addWidget(self.wider, 0, _MIDDLE)
        page.middle.addWidget(self._leave_it)
        page.middle.addWidget(self._easy)
        self.footer.add(self.write)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page, 1)
        whole.addWidget(self.footer)
        in_order([self.question, self.not_this, *self.answer.all_chips()])

    def _five_row(self) -> QWidget:
        row = QWidget()
        grid = GridLayout(self._look, 5, 8, 146)
        for button in self.five.values():
            button.set_tall(48)
            button.fills_row = True
            button.padding = button.padding_icon = 8
            grid.addWidget(button)
        row.setLayout(grid)
        wraps(row)
        return row

    def _connect(self) -> None:
        asked = {
            "skip": self.skip_requested,
            "another": self.another_requested,
            "less_close": self.less_close_requested,
            "blank": self.blank_requested,
            "ground": self.ground_requested,
        }
        for key, button in self.five.items():
            button.clicked.connect(asked[key])
        self.answer.changed.connect(self._answer_chosen)
        self.not_this.clicked.connect(self.topic_refused)
        self.anyway.clicked.connect(self.anyway_requested)
        self.undo.clicked.connect(self.undo_requested)
        self.wider.clicked.connect(self.wider_requested)
        self.write.clicked.connect(self.write_requested)
        self.footer.stop_requested.connect(self.stop_requested)

    # ---- showing ----

    def show_offer(self, shown: Shown, name: str = "") -> None:
        """Show what pacing offers, and say why; a prompt begins with the person's own name."""
        why = reasons.why(shown.offer.why.key, shown.offer.why.facts)
        prompt = shown.offer.prompt
        first = shown.offer.offer == "grounding"
        easy = reasons.easy_one_here(why) if prompt is not None else why
        self._say_first(easy if first else "", shown)
        self.why.say("" if first or prompt is None else why)
        self.why.setVisible(bool(self.why.words()))
        self.anyway.setVisible(shown.offer.closer is not None)
        self.undo.setVisible(shown.offer.undo is not None and self.why.isVisibleTo(self))
        self.wider.say(shown.wider or words.bring_back())
        self.wider.setVisible(prompt is None and bool(shown.wider))
        if prompt is None:
            lacking = shown.offer.lacking or shown.offer.why
            self._show_nothing(reasons.why(lacking.key, lacking.facts))
        else:
            self._show_prompt(prompt, shown.theme)
        self.called.say(words.called(name) if name else "")
        self.called.setVisible(bool(name) and prompt is not None)
        self.pack.say(pack_words.beside(shown.pack) if shown.pack else "")
        self.pack.setVisible(bool(shown.pack) and prompt is not None)
        for key, button in self.five.items():
            button.setVisible(key in shown.offer.ways)

    def show_error(self, told: str) -> None:
        """Say that no prompt could be fetched; a blank page and Ground are still there."""
        self._show_nothing("")
        for thing in (self.called, self.pack, self.why, self.anyway, self.undo, self.wider):
            thing.hide()
        self.notice.say(told)
        self._gap.hide()

    def first(self) -> QWidget:
        """Give what the keyboard reaches first: the question, to be read out."""
        return self.question if self.card.isVisibleTo(self) else self.five["blank"]

    def way_chosen(self) -> str:
        """Give the way to answer that holds: words, list, line or drawing."""
        return self._way

    def _answer_chosen(self) -> None:
        self._choose_way(self.answer.only() or self._way)

    def _choose_way(self, way: str) -> None:
        self._way = way
        self.answer.choose([way])

    def _say_first(self, why: str, shown: Shown) -> None:
        recent = shown.offer.why.key == "why_recent"
        self._gap.setVisible(bool(why or recent or shown.said))
        if why:
            act = self.ground_requested.emit
            self.notice.say(why, [(words.ground_first(), act)], icon="ground")
        elif recent:
            act = self.help_requested.emit
            self.notice.say(reasons.first_days(), [(kit_words.help_word(), act)])
        elif shown.said:
            self.notice.say(shown.said)
        else:
            self.notice.hush()

    def _show_prompt(self, prompt: Prompt, theme: str) -> None:
        self._show_parts(True)
        self.card.show()
        self.theme.say(theme)
        self.tier.say(words.tier(prompt.tier))
        self.question.say(prompt.question)
        self.permission.say(prompt.permission)
        self.permission.setVisible(bool(prompt.permission))
        self.way.say("\n".join(prompt.alternatives) or words.ways(prompt.format))
        self._ways.setVisible(bool(self.way.words()))
        self._choose_way(_FIRST_WAYS.get(prompt.format, "words"))
        icon = _ICONS.get(prompt.format)
        self._way_icon.show_icon(icon or "words")
        self._way_icon.setVisible(icon is not None)
        self._easy.setVisible(prompt.closing is not None)

    def _show_nothing(self, why: str) -> None:
        self._show_parts(False)
        self.card.setVisible(bool(why))
        self.question.say(why)
        self.permission.hide()
        self._easy.hide()

    def _show_parts(self, prompt: bool) -> None:
        for thing in (self._head, self._ways, self._answers, self._leave_it, self.write):
            thing.setVisible(prompt)
        for key in ("skip", "another", "less_close"):
            self.five[key].setVisible(prompt)
