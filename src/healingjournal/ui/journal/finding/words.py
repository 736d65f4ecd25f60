"""Every sentence about finding pages: the calendar, the filters, and what was found."""

from PySide6.QtCore import QCoreApplication


def calendar() -> str:
    """Name the calendar."""
    return QCoreApplication.translate("journal", "Calendar")


def filters() -> str:
    """Name the filters."""
    return QCoreApplication.translate("journal", "Filters")


def today() -> str:
    """Give the word for this day, as one would type it."""
    return QCoreApplication.translate("journal", "today")


def yesterday() -> str:
    """Give the word for the day before, as one would type it."""
    return QCoreApplication.translate("journal", "yesterday")


def patterns_of_days() -> list[str]:
    """Give the ways a day is written in this language, as QLocale reads them.

    Where the year stands last, it can be left out by who types it.
    """
    return [
        QCoreApplication.translate("journal", "d MMMM yyyy"),
        QCoreApplication.translate("journal", "dddd d MMMM yyyy"),
        QCoreApplication.translate("journal", "d MMM yyyy"),
        QCoreApplication.translate("journal", "d. MMMM yyyy"),
        QCoreApplication.translate("journal", "MMMM d, yyyy"),
        QCoreApplication.translate("journal", "MMMM d yyyy"),
        QCoreApplication.translate("journal", "MMM d, yyyy"),
        QCoreApplication.translate("journal", "d 'de' MMMM 'de' yyyy"),
    ]


def dots() -> str:
    """Say what marks a day in the calendar."""
    return QCoreApplication.translate("journal", "A dot stands at a day with pages.")


def earlier_month() -> str:
    """Say where the way to the month before leads."""
    return QCoreApplication.translate("journal", "The month before")


def later_month() -> str:
    """Say where the way to the month after leads."""
    return QCoreApplication.translate("journal", "The month after")


def day_spoken(day: str, *, pages: bool, today: bool) -> str:
    """Say a day of the calendar, for those who hear it."""
    said = day
    if today:
        said = QCoreApplication.translate("journal", "{day}. This is today").format(day=said)
    if pages:
        said = QCoreApplication.translate("journal", "{day}. With pages").format(day=said)
    return said


def tag() -> str:
    """Name the filter by a tag."""
    return QCoreApplication.translate("journal", "Tag")


def since() -> str:
    """Name the filter by a first day."""
    return QCoreApplication.translate("journal", "First day")


def until() -> str:
    """Name the filter by a last day."""
    return QCoreApplication.translate("journal", "Last day")


def day_hint(day: str) -> str:
    """Say how a day can be written."""
    return QCoreApplication.translate("journal", "A day can be written like {day}.").format(
        day=day
    )


def no_day(typed: str) -> str:
    """Say that something typed is no day, and how one can be written."""
    return QCoreApplication.translate(
        "journal", "“{typed}” is not read as a day here. One way to write it is 2026-11-29."
    ).format(typed=typed)


def days_crossed() -> str:
    """Say that the last day lies before the first."""
    return QCoreApplication.translate("journal", "The last day is before the first one.")


def show_these() -> str:
    """Name showing the pages that the filters let through."""
    return QCoreApplication.translate("journal", "Show these pages")


def tags_like_it() -> str:
    """Name the tags that begin with what is typed, for those who hear it."""
    return QCoreApplication.translate("journal", "Tags that begin so")


def with_tag(tag: str) -> str:
    """Say that only pages with a tag are shown."""
    return QCoreApplication.translate("journal", "Tag: {tag}").format(tag=tag)


def since_day(day: str) -> str:
    """Say from which day on pages are shown."""
    return QCoreApplication.translate("journal", "From {day}").format(day=day)


def until_day(day: str) -> str:
    """Say up to which day pages are shown."""
    return QCoreApplication.translate("journal", "Up to {day}").format(day=day)


def takes_away() -> str:
    """Say what pressing a filter that holds does."""
    return QCoreApplication.translate("journal", "Takes this filter away")


def no_pages_so() -> str:
    """Say that no page is within the filters."""
    return QCoreApplication.translate("journal", "No page is shown with these filters.")


def one_of_these() -> str:
    """Stand above the pages whose whole title was typed."""
    return QCoreApplication.translate("journal", "With this title")


def sealed() -> str:
    """Stand for all that a sealed page does not show."""
    return QCoreApplication.translate("journal", "Sealed")


def sealed_not_searched() -> str:
    """Say that search looks into no sealed page, whether there is one or not."""
    return QCoreApplication.translate("journal", "Sealed pages are not searched.")


def no_hits_so() -> str:
    """Say that no page within the filters holds the words asked for."""
    return QCoreApplication.translate("journal", "No page within these filters holds these words.")
