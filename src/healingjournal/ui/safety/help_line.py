"""One line to reach: its name and number on one line, the rest in small below."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.safety.helplines import Line
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.folded_part import FoldedPart
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.ltr import ltr
from healingjournal.ui.safety import words
from healingjournal.ui.safety.lines import words as line_words
from healingjournal.ui.theme.look import Look


class HelpLine(QWidget):
    """Words and numbers, never a link. Each number can take the keyboard and is read whole.

    A number seen more than a year ago waits in a fold below a note that says so; only the
    website, where a newer one may stand, is outside.
    """

    def __init__(self, look: Look, line: Line, today: date) -> None:
        """Take the look, the line, and today, by which its age is told."""
        super().__init__()
        self._look = look
        name = Label(look, line.service, "label")
        by_text = line.text if not line.phones else ""
        reached = line.phones or ((by_text,) if by_text else ())
        facts = words.joined([words.text_only(), _facts(line)]) if by_text else _facts(line)
        seen, note = words.seen(line.checked_on), _age_note(line, today)
        ways = _ways(line)
        told = _told(line)
        said = (line.service, facts, *ways.values(), told, seen, note)
        self.fold = _fold(look, line, today)
        self.numbers = [Label(look, ltr(one), "label").reads() for one in reached]
        for number, phone in zip(self.numbers, reached, strict=True):
            number.setAccessibleName(phone)
            number.setAccessibleDescription(words.joined([part for part in said if part]))
        if not self.numbers or self.fold:
            name.reads()
            outside = (facts, ways.get("website", ""), told, seen, note)
            shown = outside if self.fold else said[1:]
            name.setAccessibleDescription(words.joined([part for part in shown if part]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(0)
        column.addWidget(name if self.fold else _beside(look, name, _stack(self.numbers)))
        small = Label(look, facts, "small", "quiet-ink")
        when = Label(look, seen, "small", "quiet-ink").at_end()
        column.addWidget(_beside(look, small, when))
        for kind, way in ways.items():
            if self.fold is None or kind == "website":
                column.addWidget(Label(look, way, "small"))
        for quiet in (told, note):
            if quiet:
                column.addWidget(Label(look, quiet, "small", "quiet-ink"))
        if self.fold is not None:
            self._fill(self.fold, ways)
            column.addSpacing(8)
            column.addWidget(self.fold)
        wraps(self)

    def _fill(self, fold: FoldedPart, ways: dict[str, str]) -> None:
        for number in self.numbers:
            fold.content.addWidget(number)
        for kind, way in ways.items():
            if kind != "website":
                fold.content.addWidget(Label(self._look, way, "small").reads())


def _fold(look: Look, line: Line, today: date) -> FoldedPart | None:
    old = line.checked_on is not None and line.checked_on.is_old(today)
    return FoldedPart(look, words.number_from_then()) if old else None


def _told(line: Line) -> str:
    """Give what one would want to know before calling."""
    parts = [
        line_words.in_words(line.note),
        line_words.may_report() if line.reports else "",
        line_words.on_the_bill(line.bill),
    ]
    return " ".join(part for part in parts if part)


def _age_note(line: Line, today: date) -> str:
    if line.checked_on is None:
        return words.may_have_changed()
    if line.checked_on.is_old(today):
        return words.seen_over_a_year_ago()
    return words.seen_long_ago() if line.checked_on.may_have_changed(today) else ""


def _facts(line: Line) -> str:
    said = [line_words.in_words(text) for text in (line.region, line.who_for, line.hours)]
    parts = [*said, words.languages(line.languages), line_words.in_words(line.deaf)]
    if line.cost:
        parts.append(words.way("cost", line.cost))
    return words.joined([part for part in parts if part])


def _ways(line: Line) -> dict[str, str]:
    ways = {
        "text": line.text if line.phones else "",
        "chat": line_words.in_words(line.chat),
        "email": line.email,
        "website": line.website if line.website != line.chat else "",
    }
    return {kind: words.way(kind, ltr(how)) for kind, how in ways.items() if how}


def _stack(labels: list[Label]) -> QWidget:
    stack = QWidget()
    column = QVBoxLayout(stack)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for label in labels:
        column.addWidget(label.at_end())
    wraps(stack)
    return stack


def _beside(look: Look, start: QWidget, end: QWidget) -> QWidget:
    row = QWidget()
    place = BesideLayout(look, 16, 180, top=True)
    place.addWidget(start)
    place.addWidget(end)
    row.setLayout(place)
    wraps(row)
    return row
