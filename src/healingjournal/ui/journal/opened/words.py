"""Every sentence about the one page that is open: its seal, its mark, its earlier versions."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def seal() -> str:
    """Name sealing a page."""
    return translate("journal", "Seal")


def more() -> str:
    """Name the menu with everything else for the page."""
    return translate("journal", "More")


def earlier_versions() -> str:
    """Name the way to the earlier versions."""
    return translate("journal", "Earlier versions")


def never_listed() -> str:
    """Name the mark that keeps a page out of search and lists."""
    return translate("journal", "Never in search or lists")


def list_again() -> str:
    """Name taking that mark away."""
    return translate("journal", "Show in search and lists again")


def seal_title() -> str:
    """Name the step in which a page is sealed."""
    return translate("journal", "Seal this page")


def seal_shows() -> str:
    """Say what a sealed page shows, and that it can be opened."""
    return translate(
        "journal",
        "Then it shows only its seal and its day, and search passes it by. You can open it at "
        "any time, with one press.",
    )


def seal_is() -> str:
    """Say what a seal is not."""
    return translate(
        "journal",
        "A seal is not a second lock. Anyone who has your journal open can break it.",
    )


def seal_until() -> str:
    """Ask how long."""
    return translate("journal", "How long?")


def until_opened() -> str:
    """Name a seal that ends when it is opened."""
    return translate("journal", "Until I open it")


def a_week() -> str:
    """Name a seal of a week."""
    return translate("journal", "A week")


def a_month() -> str:
    """Name a seal of a month."""
    return translate("journal", "A month")


def half_a_year() -> str:
    """Name a seal of half a year."""
    return translate("journal", "Half a year")


def until_a_day() -> str:
    """Name a seal that ends on a day one writes."""
    return translate("journal", "Until a day")


def the_day() -> str:
    """Name the field for the day on which a seal ends."""
    return translate("journal", "The day it opens")


def opens_on(day: str) -> str:
    """Say on which day a seal ends by itself."""
    return translate("journal", "It opens by itself on {day}.").format(day=day)


def opens_when_asked() -> str:
    """Say that a seal does not end by itself."""
    return translate("journal", "It stays sealed until you open it.")


def day_not_after_today() -> str:
    """Say that a seal can only end on a day to come."""
    return translate("journal", "This day is not after today. A later one would do.")


def sealed_until(day: str) -> str:
    """Say, on a sealed page, when it opens, and that it can be opened now."""
    return translate("journal", "Sealed until {day}. You can open it before, if you like.").format(
        day=day
    )


def sealed_until_opened() -> str:
    """Say, on a sealed page, that it opens when asked."""
    return translate("journal", "Sealed until you open it.")


def open_the_seal() -> str:
    """Name opening a sealed page."""
    return translate("journal", "Open it")


def hide_what() -> str:
    """Say what the mark does and how the page is found then."""
    return translate(
        "journal",
        "The page leaves every list and every search. To open it, type its whole title in the "
        "search field and press Enter.",
    )


def hide_is_no_lock() -> str:
    """Say where the mark ends."""
    return translate(
        "journal",
        "This is not a second lock. Anyone who has your journal open and knows the title can "
        "open it. A full export still holds the page.",
    )


def hide_needs_title() -> str:
    """Ask for a title where there is none."""
    return translate("journal", "The page has no title yet. It needs one, to be found again.")


def its_title(title: str) -> str:
    """Say the title by which the page is found."""
    return translate("journal", "Its title is: {title}").format(title=title)


def no_title_yet() -> str:
    """Say that nothing was changed, as the title is empty."""
    return translate(
        "journal", "Nothing was changed. Without a title nothing could open the page again."
    )


def take_out() -> str:
    """Name setting the mark."""
    return translate("journal", "Take it out of lists")


def hidden_now() -> str:
    """Say that the mark is set, and how the page opens now."""
    return translate(
        "journal",
        "This page is in no list and no search now. Its whole title and Enter, in the search "
        "field, open it.",
    )


def listed_again() -> str:
    """Say that the mark is taken away."""
    return translate("journal", "This page is in search and lists again.")


def undo() -> str:
    """Name taking back what was just done."""
    return translate("journal", "Take it back")


def no_versions() -> str:
    """Say that the page was never changed."""
    return translate("journal", "This page has no earlier versions.")


def versions_are() -> str:
    """Say what the list of earlier versions holds."""
    return translate(
        "journal", "What the page said before, the last one first. Enter opens one to read."
    )


def day_and_time(day: str, time: str) -> str:
    """Join a day and a time."""
    return translate("journal", "{day}, {time}").format(day=day, time=time)


def day_and_tags(day: str, tags: str) -> str:
    """Join the day of a page and its tags."""
    return translate("journal", "{day} · {tags}").format(day=day, tags=tags)


def version_of(when: str) -> str:
    """Stand above an earlier version."""
    return translate("journal", "As it was on {when}").format(when=when)


def differences() -> str:
    """Name showing what is different now."""
    return translate("journal", "What is different now")


def bring_back() -> str:
    """Name letting an earlier version be the text again."""
    return translate("journal", "Bring this back")


def brought_back() -> str:
    """Say that an earlier version is the text again, and that nothing is lost."""
    return translate(
        "journal",
        "This is the text again. What the page said until now is kept as an earlier version.",
    )


def same_now() -> str:
    """Say that there is no difference."""
    return translate("journal", "Nothing is different. The page says the same now.")


def how_told() -> str:
    """Say how the difference is marked."""
    return translate(
        "journal",
        "Underlined words were added since. Words with a line through them were taken away. "
        "Both are also said in brackets.",
    )


def around_added() -> tuple[str, str]:
    """Give what stands before and after words that were added since."""
    return _around(translate("journal", "[added: {text}]"))


def around_taken() -> tuple[str, str]:
    """Give what stands before and after words that were taken away since."""
    return _around(translate("journal", "[taken away: {text}]"))


def _around(sentence: str) -> tuple[str, str]:
    before, _, after = sentence.format(text="\0").partition("\0")
    return before, after


def still_held(days: str) -> str:
    """Name, while a page goes, the backups that hold it."""
    return translate("journal", "Backups that still hold it are of: {days}.").format(days=days)


def gone_held(days: str) -> str:
    """Name, when a page is gone, the backups that still hold it, and what can be done."""
    return translate(
        "journal",
        "A deleted page is gone here. Backups that still hold it are of: {days}. A fresh one, "
        "made and checked first, can take their place.",
    ).format(days=days)


def replace_held() -> str:
    """Name making a fresh backup and removing those that hold the page."""
    return translate("journal", "Replace these backups")


def leave_held() -> str:
    """Name leaving the backups as they are."""
    return translate("journal", "Leave them")


def replacing() -> str:
    """Say that a backup is being made."""
    return translate(
        "journal", "A fresh backup is being made and checked. Everything else works meanwhile."
    )


def replaced(left: int) -> str:
    """Say that a fresh backup stands for those that held the page."""
    if not left:
        return translate(
            "journal",
            "A fresh backup is made and checked. Those here that held the deleted page are "
            "removed. Files saved elsewhere stay.",
        )
    return translate(
        "journal",
        "A fresh backup is made and checked. Not all that held the deleted page could be removed. "
        "Settings, Backups shows what lies here.",
    )


def not_replaced(why: str) -> str:
    """Say that no backup was made, and that the older ones are as they were."""
    return translate("journal", "{why} The older backups are as they were.").format(why=why)
