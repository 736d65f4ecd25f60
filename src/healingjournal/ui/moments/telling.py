"""A moment in words: its day and time, one line for the list, and every part of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from healingjournal.moments.moment import NEXT, OWN, THREAD, Moment, Value
from healingjournal.ui.kit import days
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.moments import told as value_words
from healingjournal.ui.moments import words
from healingjournal.ui.moments.thread import words as thread_words

ORDER = (
    *("cue_kind", "cue", "response", "body", "emotion", "thought", "urge"),
    *("setting", "around", "vulnerability", "before", "did", "helped", "after"),
    *("next_time", "for_group"),
)
# Neither how strong it was nor whether something helped, and no mark of ours.
LEAVES = tuple(
    key for key in ORDER if key not in {"before", "after", "helped", "for_group"}
)


def day_name(day: date, today: date) -> str:
    """Name a day as near as it is."""
    back = today - day
    if timedelta(0) <= back <= timedelta(1):
        return words.near_days()[back.days]
    if timedelta(0) < back < timedelta(7):
        return days.weekday(day)
    return days.day_and_month(day) if day.year == today.year else days.full_day(day)


def time_name(moment: Moment) -> str:
    """Give the time of day as it was noted: a time, a part of the day, or nothing."""
    noted = str(moment.fields.get("when", ""))
    if not noted:
        return days.time_of(moment.when)
    _day, _space, part = noted.partition(" ")
    if part in words.parts():
        return words.parts()[part]
    return days.time_of(moment.when) if ":" in noted else ""


def headline(moment: Moment) -> str:
    """Name a moment in a list by what kind of thing it was."""
    return told(moment.fields, "cue_kind", {}) or words.a_moment()


def line_below(moment: Moment, exercises: Mapping[str, str]) -> str:
    """Give the second line in a list: when, and what was done."""
    parts = [time_name(moment), told(moment.fields, "did", exercises)]
    line = ""
    for part in filter(None, parts):
        line = words.beside(line, part) if line else part
    return line


def rows(moment: Moment, exercises: Mapping[str, str]) -> list[tuple[str, str]]:
    """Give every part that was noted, by name, in reading order."""
    names = words.names()
    found = ((key, told(moment.fields, key, exercises)) for key in ORDER)
    return [(names[key], text) for key, text in found if text]


@dataclass(frozen=True)
class Tables:
    """The words for all values, taken once for many moments."""

    responses: Mapping[str, tuple[str, str]] = field(default_factory=value_words.responses)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=value_words.values)

    def word(self, key: str, value: str) -> str:
        """Give the word for one value, own words as they are."""
        if key == "response" and value in self.responses:
            return self.responses[value][0]
        return self.values.get(key, {}).get(value, value.removeprefix(OWN))


def leaving(moment: Moment, exercises: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """Give what a moment says that may leave, by key and name: no number, nothing rated."""
    names, tables = words.names(), Tables()
    found = [("when", names["day"], _day_told(moment))]
    found += [(key, names[key], told(moment.fields, key, exercises, tables)) for key in LEAVES]
    cards = thread_words.thread_cards()
    found += [(f"thread_{key}", cards[key][0], moment.thread.get(key, "")) for key in THREAD]
    return [one for one in found if one[2]]


def _day_told(moment: Moment) -> str:
    day = days.full_day(moment.when.date())
    part = str(moment.fields.get("when", "")).partition(" ")[2]
    return words.beside(day, words.parts()[part]) if part in words.parts() else day


def told(
    fields: Mapping[str, Value],
    key: str,
    exercises: Mapping[str, str],
    tables: Tables | None = None,
) -> str:
    """Give one value in words; empty when there is none."""
    value = fields.get(key)
    if value is None:
        return ""
    if isinstance(value, bool):
        return words.yes_or_no(value)
    if isinstance(value, int):
        return words.of_ten(value)
    if key == "did" and isinstance(value, str):
        parts = value.split(NEXT)
        return kit_words.list_of([exercises.get(part, part) for part in parts])
    each = value if isinstance(value, list) else [value]
    said = tables or Tables()
    return kit_words.list_of([said.word(key, one) for one in each])


def word(key: str, value: str) -> str:
    """Give the word for one value, own words as they are."""
    return Tables().word(key, value)


def thread_rows(moment: Moment) -> list[tuple[str, str]]:
    """Give what was written along the thread, by the name of its card."""
    cards = thread_words.thread_cards()
    return [(cards[key][0], moment.thread[key]) for key in THREAD if moment.thread.get(key)]


def short(moment: Moment) -> tuple[str, str]:
    """Give the title and the day of a moment in a list of what was found."""
    return headline(moment), days.weekday_and_day(moment.when.date())


def searched(
    moment: Moment, exercises: Mapping[str, str], tables: Tables | None = None
) -> list[str]:
    """Give every word of a moment that one reads, for finding it."""
    said = tables or Tables()
    found = (told(moment.fields, key, exercises, said) for key in ORDER)
    return [text for text in (*found, *map(moment.thread.get, THREAD)) if text]
