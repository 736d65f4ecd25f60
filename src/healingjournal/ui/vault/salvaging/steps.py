"""The steps of a salvage that are its own: what it does, and what came of it."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from healingjournal.base.overriding import override
from healingjournal.ui.kit import days
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.narrow_layout import narrow
from healingjournal.ui.vault.salvaging import words
from healingjournal.ui.vault.steps import Step, Ways

if TYPE_CHECKING:
    from healingjournal.vault.salvage import Salvaged

_WIDE = 780
_MOST_MONTHS = 36
_MOST_NAMES = 6
_BACKUPS = "backups"  # as `vault.salvage` names the folder as a whole


class AboutStep(Step):
    """What a salvage does and does not do."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        said = words.about_step()
        super().__init__(look, said["title"], said["more"])
        card = Card(look, 24, 4)
        for part in ("here", "new", "missing", "lost"):
            if card.column.count():
                card.column.addSpacing(12)
            card.column.addWidget(Label(look, said[part], "label"))
            card.column.addWidget(Label(look, said[f"{part}_more"]))
        self.main.addWidget(narrow(look, card, _WIDE))

    @override
    def ways(self) -> Ways:
        return Ways(on=kit_words.next_word())


class ReportStep(Step):
    """What was saved, what was not and of which days, and what comes from a backup.

    Each line takes the keyboard, so that it is read out and scrolled to.
    """

    def __init__(self, look: Look, done: "Salvaged") -> None:
        """Take the look, and what came of it."""
        said = self._said = words.report()
        super().__init__(look, said["title"], words.saved(done.entries_saved))
        self.more.reads()
        self._look = look
        self._card(said["lost"], self._lost(done), head=done.entries_lost > 0)
        if done.backup_day is not None:
            day = days.full_day(date.fromisoformat(done.backup_day))
            back = [said["may_be_back"]] if done.may_be_back else []
            self._card(said["backup"], [words.from_backup(day), *back])
        if done.unread:
            whole = [name for name in done.unread if name != _BACKUPS]
            more = len(whole) - _MOST_NAMES
            told = [] if len(whole) == len(done.unread) else [said["backups_folder"]]
            told += [words.more_unread(more)] if more > 0 else []
            self._card(said["unread"], told, paths=whole[:_MOST_NAMES])
        self._card(said["place"], [said["place_more"]], paths=[str(done.folder)])

    @override
    def ways(self) -> Ways:
        return Ways(on=self._said["open"], later=kit_words.not_now())

    def _lost(self, done: "Salvaged") -> list[str]:
        if not done.entries_lost:
            return [self._said["none_lost"]]
        told = by_month(done.lost_dates)
        above = self._said["days"] if told else self._said["no_days"]
        return [words.lost(done.entries_lost), above, *told]

    def _card(
        self, name: str, told: list[str], paths: Sequence[str] = (), *, head: bool = True
    ) -> None:
        card = Card(self._look, 24, 4)
        if head:
            card.column.addWidget(Label(self._look, name, "label"))
        for path in paths:
            card.column.addWidget(Label(self._look, path).left_to_right().reads())
        for line in told:
            card.column.addWidget(Label(self._look, line).reads())
        self.main.addWidget(narrow(self._look, card, _WIDE))
        self.main.addSpacing(16)


def by_month(dates: tuple[str, ...]) -> list[str]:
    """Give days as lines, one for each month, the latest first; many months end in a count."""
    known = sorted({date.fromisoformat(day) for day in dates}, reverse=True)
    months = [list(found) for _, found in groupby(known, lambda day: (day.year, day.month))]
    told = [
        words.days_of(days.month(month[0]), ", ".join(str(day.day) for day in reversed(month)))
        for month in months[:_MOST_MONTHS]
    ]
    left = sum(map(len, months[_MOST_MONTHS:]))
    return [*told, words.earlier_days(left)] if left else told
