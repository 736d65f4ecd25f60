"""A day as someone types it: 2026-11-29, or in the ways of the language."""

import re
from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale

from healingjournal.base.text import folded
from healingjournal.ui.journal.finding import words
from healingjournal.ui.kit import words as kit_words

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_MONTH = re.compile(r"(\d{4})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})([./]) ?(\d{1,2})\2 ?(\d{4}|\d\d)")
_YEARS_BACK = 90  # a year of two digits is one of the last ninety, or of the next ten
_LONGEST = 60


def day_of(typed: str, today: date, *, ahead: bool = False) -> date | None:
    """Give the day that is typed, or None if it is none.

    Without a year it is the last such day; with `ahead` the next one.
    """
    text = " ".join(typed.split())
    if not text or len(text) > _LONGEST:
        return None
    found = _ISO.fullmatch(text)
    if found:
        return _day(int(found[1]), int(found[2]), int(found[3]))
    found = _NUMBERS.fullmatch(text)
    if found:
        return _in_numbers(found, today)
    near = {folded(words.today()): 0, folded(words.yesterday()): 1}.get(folded(text))
    if near is not None:
        return today - timedelta(days=near)
    return _local(text, today, ahead=ahead)


def days_of(typed: str, today: date) -> tuple[date, date] | None:
    """Give the first and the last day of what is typed: a day, or a whole month."""
    day = day_of(typed, today)
    if day is not None:
        return day, day
    text = " ".join(typed.split())
    found = _MONTH.fullmatch(text)
    if found:
        first = _day(int(found[1]), int(found[2]), 1)
    else:
        first = _read(text, kit_words.pattern_month(), today)
    if first is None or len(text) > _LONGEST:
        return None
    return first, first.replace(day=monthrange(first.year, first.month)[1])


def _in_numbers(found: re.Match[str], today: date) -> date | None:
    """Read a day in three numbers: in the order of the language, else the only one there is."""
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if len(found[4]) == 2:
        least = max(1, today.year - _YEARS_BACK)
        year = least + (year - least) % 100
    month_first = QLocale().dateFormat(QLocale.FormatType.ShortFormat).startswith("M")
    if month_first and found[2] == "/":
        return _day(year, first, second) or _day(year, second, first)
    return _day(year, second, first) or _day(year, first, second)


def _local(text: str, today: date, *, ahead: bool) -> date | None:
    locale = QLocale()
    short = [locale.dateFormat(form) for form in QLocale.FormatType]
    for form in (kit_words.pattern_full_day(), *words.patterns_of_days(), *short):
        day = _read(text, form, today)
        if day is not None:
            return day
    for form in words.patterns_of_days():
        # Read within a leap year, so that the last day of February can be found.
        day = _read(f"{text} 2000", form, today)
        if day is not None:
            return _nearest(day, today, ahead=ahead)
    return None


def _read(text: str, form: str, today: date) -> date | None:
    found: QDate = QLocale().toDate(text, form, max(1, today.year - _YEARS_BACK))
    if not found.isValid() or not 1 <= found.year() <= 9999:
        return None
    return date(found.year(), found.month(), found.day())


def _nearest(day: date, today: date, *, ahead: bool) -> date | None:
    step = 1 if ahead else -1
    for year in range(today.year, today.year + 9 * step, step):
        found = _day(year, day.month, day.day)
        if found is not None and (found > today if ahead else found <= today):
            return found
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:  # no such day, or a year that is none
        return None
