"""Days and times as a person reads them, in the language of the app."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from healingjournal.ui.kit import words


def weekday_and_day(day: date) -> str:
    """Give "Sunday 22 November"."""
    return QLocale().toString(_date(day), words.pattern_weekday_and_day())


def weekday(day: date) -> str:
    """Give "Sunday"."""
    return QLocale().toString(_date(day), words.pattern_weekday())


def day_and_month(day: date) -> str:
    """Give "22 November"."""
    return QLocale().toString(_date(day), words.pattern_day_and_month())


def full_day(day: date) -> str:
    """Give "22 November 2026"."""
    return QLocale().toString(_date(day), words.pattern_full_day())


def month(day: date) -> str:
    """Give "November 2026"."""
    return QLocale().toString(_date(day), words.pattern_month())


def time_of(moment: datetime) -> str:
    """Give the time of day, in the short way of the language."""
    return QLocale().toString(
        QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat
    )


def _date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
