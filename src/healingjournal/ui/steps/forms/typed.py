"""A day or a time of the clock as someone types it, in the ways of the language."""

import re
from datetime import date, time

from PySide6.QtCore import QDate, QLocale, QTime

from healingjournal.ui.kit import days
from healingjournal.ui.kit import words as kit_words

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})([./]) ?(\d{1,2})\2 ?(\d{4})")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d\d))?")
_LONGEST = 60


def day_of(typed: str, today: date) -> date | None:
    """Give the day that is typed, or None; without a year it is the next such day."""
    text = " ".join(typed.split())
    if len(text) > _LONGEST:
        return None
    if found := _ISO.fullmatch(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(text):
        return _in_numbers(found)
    locale = QLocale()
    forms = [kit_words.pattern_full_day(), *(locale.dateFormat(one) for one in QLocale.FormatType)]
    for form in forms:
        day = _read(text, form)
        if day is not None:
            return day
    # Read within a leap year, so that the last day of February can be found.
    day = _read(f"{text} 2000", " ".join((kit_words.pattern_day_and_month(), "yyyy")))
    return _next(day, today) if day is not None else None


def days_of(typed: str, today: date) -> tuple[tuple[date, ...], str]:
    """Give the days that are typed, one on each line, and the first line that is none."""
    lines = [one.strip() for one in typed.split("\n") if one.strip()]
    found = [(line, day_of(line, today)) for line in lines]
    odd = next((line for line, day in found if day is None), "")
    return tuple(sorted({day for _, day in found if day is not None})), odd


def time_of(typed: str) -> time | None:
    """Give the time of the clock that is typed, or None."""
    text = " ".join(typed.split())
    found = _CLOCK.fullmatch(text)
    if found:
        hours, minutes = int(found[1]), int(found[2] or 0)
        return time(hours, minutes) if hours < 24 and minutes < 60 else None
    for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat):
        read: QTime = QLocale().toTime(text, form)
        if read.isValid():
            return time(read.hour(), read.minute())
    return None


def written_day(day: date | None) -> str:
    """Give a day as it stands in its line."""
    return days.full_day(day) if day is not None else ""


def written_time(at: time | None) -> str:
    """Give a time as it stands in its line."""
    if at is None:
        return ""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def _in_numbers(found: re.Match[str]) -> date | None:
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    month_first = QLocale().dateFormat(QLocale.FormatType.ShortFormat).startswith("M")
    if month_first and found[2] == "/":
        return _day(year, first, second) or _day(year, second, first)
    return _day(year, second, first) or _day(year, first, second)


def _read(text: str, form: str) -> date | None:
    found: QDate = QLocale().toDate(text, form, 2000)
    if not found.isValid() or not 1 <= found.year() <= 9999:
        return None
    return date(found.year(), found.month(), found.day())


def _next(day: date, today: date) -> date | None:
    for year in range(today.year, today.year + 9):
        found = _day(year, day.month, day.day)
        if found is not None and found >= today:
            return found
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:  # no such day, or a year that is none
        return None
