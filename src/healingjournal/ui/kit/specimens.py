"""The bricks as they look in every state, for the gallery and the smoke tests."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words
from healingjournal.ui.kit.aside import Aside
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.button import Button
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.choice_chip import ChoiceChip
from healingjournal.ui.kit.choice_row import ChoiceRow
from healingjournal.ui.kit.choice_rows import ChoiceRows
from healingjournal.ui.kit.columns import Columns
from healingjournal.ui.kit.empty_state import EmptyState
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.folded_part import FoldedPart
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.ground_button import GroundButton
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.help_button import HelpButton
from healingjournal.ui.kit.icon import Icon
from healingjournal.ui.kit.icon_button import IconButton
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.level_slider import LevelSlider
from healingjournal.ui.kit.menu_button import MenuButton
from healingjournal.ui.kit.named import Named
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.number_line import NumberLine
from healingjournal.ui.kit.password_field import PasswordField
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.question_card import QuestionCard
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.rail_item import RailItem
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.skip_chip import SkipChip
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.kit.step_dots import StepDots
from healingjournal.ui.kit.stop_button import StopButton
from healingjournal.ui.kit.text_area import TextArea
from healingjournal.ui.theme.look import Look

_ICONS = (
    "today write journal ground moments along care learn settings help lock leave search seal "
    "clock skip another less-close page calendar stick screen"
)


def made_up(text: str) -> str:
    """Give a made-up text as the language of the gallery has it."""
    return QCoreApplication.translate("specimens", text)


class _Ringed(QWidget):
    """Shows the focus ring round a thing that does not have the focus."""

    def __init__(self, look: Look, thing: Button | Field) -> None:
        super().__init__()
        self._look = look
        self._radius = thing.focus_radius()
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(thing)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("focus"), 2))
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, self._radius + 3, self._radius + 3)
        painter.end()


def _over(thing: QWidget) -> QWidget:
    thing.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    return thing


def _held(thing: Button) -> Button:
    thing.setDown(True)
    return thing


def _off(thing: QWidget) -> QWidget:
    thing.setEnabled(False)
    return thing


def _states(
    look: Look, make: Callable[[], Button], never_off: bool = False
) -> Sequence[QWidget]:
    last = Label(look, made_up("never off"), "body", "quiet-ink") if never_off else _off(make())
    return (make(), _over(make()), _Ringed(look, make()), _held(make()), last)


def _chosen(chip: ChoiceChip) -> ChoiceChip:
    chip.setChecked(True)
    return chip


def _rail_item(look: Look) -> RailItem:
    return RailItem(look, made_up("Write"), "write")


def _here(item: RailItem) -> RailItem:
    item.set_here(True)
    return item


def _button_rows(look: Look) -> list[tuple[str, Sequence[QWidget]]]:
    sound = made_up("Sound")
    return [
        ("Primary", _states(look, lambda: PrimaryButton(look, words.go_on()))),
        ("Soft", _states(look, lambda: SoftButton(look, words.back()))),
        ("Stop", _states(look, lambda: StopButton(look), True)),
        ("Ground", _states(look, lambda: GroundButton(look), True)),
        ("Help", _states(look, lambda: HelpButton(look), True)),
        ("Quiet", _states(look, lambda: QuietButton(look, words.not_now()))),
        ("Chip", _states(look, lambda: ChoiceChip(look, sound))),
        ("Chip, chosen", _states(look, lambda: _chosen(ChoiceChip(look, sound)))),
        ("Skip", _states(look, lambda: SkipChip(look), True)),
        ("Skip, chosen", _states(look, lambda: _chosen(SkipChip(look)), True)),
        ("Rail item", _states(look, lambda: _rail_item(look), True)),
        ("Rail, here", _states(look, lambda: _here(_rail_item(look)), True)),
    ]


def _page(kit: SpecimenKit, *things: QWidget, gap: int = 16) -> ScrollPage:
    page = ScrollPage(kit.look, gap)
    for thing in things:
        page.column.addWidget(thing)
    page.end()
    return page


def states(kit: SpecimenKit) -> QWidget:
    """Give every button and chip at rest, pointed at, focused, held and off."""
    look = kit.look
    sheet = QWidget()
    grid = QGridLayout(sheet)
    grid.setVerticalSpacing(4)
    grid.setHorizontalSpacing(10)
    heads = ("", "Rest", "Pointer over", "Focus", "Held down", "Off")
    for column, head in enumerate(heads):
        grid.addWidget(Label(look, made_up(head) if head else "", "body", "quiet-ink"), 0, column)
    for row, (name, things) in enumerate(_button_rows(look), 1):
        grid.addWidget(Label(look, made_up(name), "body", "quiet-ink"), row, 0)
        for column, thing in enumerate(things, 1):
            grid.addWidget(thing, row, column)
    row = grid.rowCount()
    grid.addWidget(Label(look, made_up("Field"), "body", "quiet-ink"), row, 0)
    fields = [Field(look, made_up("A line")) for _ in range(4)]
    for field in fields:
        field.setText(made_up("A line"))
    shown = (fields[0], _over(fields[1]), _Ringed(look, fields[2]), QWidget(), _off(fields[3]))
    for column, thing in enumerate(shown, 1):
        grid.addWidget(thing, row, column)
    for column in range(1, 6):
        grid.setColumnStretch(column, 1)
    return _page(kit, sheet)


def answers(kit: SpecimenKit) -> QWidget:
    """Give questions: one set, one skipped, one untouched; answers of equal weight."""
    look = kit.look
    main = QWidget()
    column = QVBoxLayout(main)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    first = QuestionCard(look, made_up("How strong are your feelings right now?"))
    ends = (made_up("Not strong at all"), made_up("Very strong"))
    slider = first.put_slider(LevelSlider(look, first.question.words(), *ends))
    slider.set_level(4)
    second = QuestionCard(look, made_up("How strong were they then?"))
    second.put_slider(LevelSlider(look, second.question.words(), *ends))
    third = QuestionCard(look, made_up("Do you feel here, in this room?"))
    near = [Choice("here", made_up("Here")), Choice("bit", made_up("A bit far away"))]
    near += [Choice("far", made_up("Far away")), Choice("unsure", made_up("Hard to say"))]
    third.put_chips(ChipGroup(look, third.question.words(), near)).choose(["bit"])
    fourth = QuestionCard(look, made_up("How many minutes do you have?"))
    minutes = [Choice(n, made_up(f"{n} minutes")) for n in ("5", "10", "20")]
    fourth.put_chips(ChipGroup(look, fourth.question.words(), minutes))
    fourth.leave_out(True)
    fifth = QuestionCard(look, made_up("And afterwards?"))
    fifth.put_slider(LevelSlider(look, fifth.question.words(), *ends))
    fifth.leave_out(True)
    for card in (first, second, third, fourth, fifth):
        column.addWidget(card)
    column.addWidget(CheckBox(look, made_up("Keep these answers with the page I write")))
    aside = Aside(look)
    aside.add_title(made_up("Why we ask"))
    aside.add_text(made_up("So the questions can stay as near or as far as you like."))
    aside.add_title(made_up("Numbers not for you?"))
    aside.add(QuietButton(look, made_up("Use words or a colour"), link=True).flush())
    return _page(kit, Columns(look, main, aside))


def equal_answers(kit: SpecimenKit) -> QWidget:
    """Give answers of equal weight in two columns, Not now as the last one."""
    look = kit.look
    card = Card(look, 40, 8)
    card.column.addWidget(Label(look, made_up("What my body did"), "prompt"))
    rest = made_up("Any that fit. None of these is better or worse than another.")
    card.column.addWidget(Label(look, rest, "lead", "quiet-ink"))
    card.column.addSpacing(16)
    said = (
        ("fight", "Fight", "tense, ready to push back"),
        ("flight", "Flight", "wanted to get away"),
        ("freeze", "Freeze", "went still, could not move or speak"),
        ("fawn", "Fawn", "went along, to keep the peace"),
        ("far", "Far away", "not quite there"),
    )
    choices = [Choice(key, made_up(word), made_up(note)) for key, word, note in said]
    group = ChipGroup(look, made_up("What my body did"), choices, many=True, columns=2)
    group.add_skip(words.not_now())
    group.choose(["freeze", "far"])
    card.column.addWidget(group)
    return _page(kit, card)


def rows(kit: SpecimenKit) -> QWidget:
    """Give rows to choose, ways that exclude each other, fields, boxes."""
    look = kit.look
    passage = "Last week I told Marta that I could not take the call. I did not give a reason."
    one = ChoiceRow(look, made_up(passage))
    one.choose(True)
    two = ChoiceRow(look, made_up("Some Sundays I still count the hours. That is all right too."))
    said = (
        ("none", "No file", "Read it from this screen, or copy it by hand.", "screen"),
        ("stick", "Onto a stick", "You take it with you.", "stick"),
        ("lock", "With a password", "Only someone with the password can open it.", "lock"),
    )
    ways = {
        key: ChoiceRow(look, made_up(word), made_up(note), icon, bold=True)
        for key, word, note, icon in said
    }
    password = PasswordField(look, made_up("Password"))
    password.setText("seven plain words")
    ways["lock"].body.addWidget(password)
    ways["lock"].body.addSpacing(8)
    group = ChoiceRows(made_up("Ways to make the file"), ways, "lock")
    title = Field(look, "", made_up("A title, or none"))
    named = Named(look, made_up("Title"), title, made_up("It can stay empty."))
    off = Field(look, made_up("A line"))
    off.setText(made_up("A line"))
    off.setEnabled(False)
    note = TextArea(look, "", made_up("One word is plenty."))
    boxes = QWidget()
    flow = FlowLayout(24)
    boxes.setLayout(flow)
    ticked = CheckBox(look, made_up("Lock by itself"), made_up("After five quiet minutes."))
    ticked.setChecked(True)
    grey = CheckBox(look, made_up("Curtain"))
    grey.setEnabled(False)
    for box in (CheckBox(look, made_up("Wider lines")), ticked, grey):
        flow.addWidget(box)
    noted = Named(look, made_up("A note"), note)
    return _page(kit, one, two, group, named, off, noted, boxes)


def grounds(kit: SpecimenKit) -> QWidget:
    """Give doors, tools, ways in, folded parts and an empty state."""
    look = kit.look
    doors, tools = QWidget(), QWidget()
    door_grid, tool_grid = GridLayout(look, 2), GridLayout(look, 3)
    doors.setLayout(door_grid)
    tools.setLayout(tool_grid)
    door_grid.addWidget(
        PressCard(look, made_up("Write"), made_up("A blank page that asks nothing."), "write")
    )
    near = made_up("One question, as near or as far as you like.")
    door_grid.addWidget(_over(PressCard(look, made_up("A prompt"), near, "card")))
    tool = made_up("Find the door, a light, a thing you like. Say today’s date.")
    minute = made_up("1 minute · easy in public")
    for icon in ("eye", "five", "object"):
        tool_grid.addWidget(
            PressCard(
                look, made_up("Look around the room"), tool, icon, kind="tool", note=minute
            )
        )
    way = PressCard(look, made_up("The limits"), made_up("File dates, sizes."), kind="way")
    folded, opened = (FoldedPart(look, made_up(n)) for n in ("Who not to call", "Reasons to stay"))
    opened.content.addWidget(Label(look, made_up("Ten birds. The market before nine.")))
    opened.turn(True)
    empty = Card(look, 8)
    said = made_up("No pages yet, and no hurry.")
    empty.column.addWidget(EmptyState(look, said, made_up("Open a blank page")))
    return _page(kit, doors, tools, way, folded, opened, empty)


def _small_things(look: Look) -> tuple[QWidget, QWidget, QWidget]:
    quiet = QWidget()
    beside = BesideLayout(look)
    quiet.setLayout(beside)
    beside.addWidget(Label(look, made_up("A page from Friday is still open.")))
    ends = QWidget()
    row = QHBoxLayout(ends)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(QuietButton(look, words.not_now()))
    row.addWidget(SoftButton(look, made_up("Open it")))
    beside.addWidget(ends)
    small, flow = QWidget(), FlowLayout(8)
    small.setLayout(flow)
    for name in _ICONS.split():
        flow.addWidget(Icon(look, name))
    menus, menu_flow = QWidget(), FlowLayout(8)
    menus.setLayout(menu_flow)
    menu_flow.addWidget(MenuButton(look, made_up("For me only"), "person"))
    menu_flow.addWidget(MenuButton(look, made_up("Text size"), "text", quiet=True))
    menu_flow.addWidget(SoftButton(look, words.less_close(), "less-close", plain=True))
    for icon, name in (("up", words.up()), ("down", words.down()), ("eye", words.show())):
        menu_flow.addWidget(IconButton(look, icon, name))
    return quiet, menus, small


def furniture(kit: SpecimenKit) -> QWidget:
    """Give notices, step dots, numbers, a quiet row, menus, icons and a footer."""
    look = kit.look
    steps = [made_up(n) for n in ("Meeting", "Choose", "Names", "See the file", "Make")]
    short = NoticeBar(look)
    short.say(made_up("Saved. You can close now."), [(words.close(), lambda: None)])
    long = NoticeBar(look)
    text = "This file will lie on this computer, outside the journal. Anyone can open it."
    long.say(made_up(text))
    numbers = Card(look, 24, 0)
    for name in ("Example Line", "Example Line, under 18"):
        hours = made_up("Any hour. Free. Not on the bill.")
        line = NumberLine(look, made_up(name), "01632 960 301", hours, words.seen_on("12.11.2026"))
        numbers.column.addWidget(line)
        numbers.column.addWidget(Hairline(look))
    footer = FlowFooter(look)
    footer.say(made_up("Saved on this computer."))
    footer.add(SoftButton(look, words.back()))
    footer.add(PrimaryButton(look, made_up("Make the file")))
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    parts = (StepDots(look, steps, 2), short, long, numbers, *_small_things(look))
    column.addWidget(_page(kit, *parts), 1)
    column.addWidget(footer)
    return whole


SPECIMENS: Specimens = {
    "states": states,
    "answers": answers,
    "equal answers": equal_answers,
    "rows": rows,
    "grounds": grounds,
    "furniture": furniture,
}
