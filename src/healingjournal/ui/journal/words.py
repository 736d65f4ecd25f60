"""Every sentence of Write and Journal."""

from PySide6.QtCore import QCoreApplication


def write() -> str:
    """Name the face one writes on."""
    return QCoreApplication.translate("journal", "Write")


def journal() -> str:
    """Name the face with the pages kept."""
    return QCoreApplication.translate("journal", "Journal")


def text() -> str:
    """Name the text for those who hear it."""
    return QCoreApplication.translate("journal", "Text of the page")


def text_waits() -> str:
    """Say, on an empty page, that little is enough."""
    return QCoreApplication.translate("journal", "One word is plenty.")


def title() -> str:
    """Name the title for those who hear it."""
    return QCoreApplication.translate("journal", "Title")


def title_waits() -> str:
    """Say that a title may be left out."""
    return QCoreApplication.translate("journal", "Title, if you like")


def question() -> str:
    """Name the strip with the question while it is folded."""
    return QCoreApplication.translate("journal", "Question")


def and_one_line(question: str) -> str:
    """Say, under a question, that one line is plenty and where Return goes."""
    return QCoreApplication.translate(
        "journal", "{question}\nOne line is plenty. Return goes on to Finish."
    ).format(question=question)


def this_question() -> str:
    """Name the five choices."""
    return QCoreApplication.translate("journal", "This question")


def this_page() -> str:
    """Name what can be set for the page."""
    return QCoreApplication.translate("journal", "This page")


def day() -> str:
    """Name the day of the page for those who hear it."""
    return QCoreApplication.translate("journal", "Day of this page: {day}")


def tags() -> str:
    """Name the tags of the page."""
    return QCoreApplication.translate("journal", "Tags")


def tags_hint() -> str:
    """Say how tags are written."""
    return QCoreApplication.translate("journal", "A comma between two tags.")


def saving() -> str:
    """Say that the last words are on their way."""
    return QCoreApplication.translate("journal", "Saving")


def saved() -> str:
    """Say where the words lie now, and what opens them."""
    return QCoreApplication.translate(
        "journal", "Saved on this computer. Only your passphrase or code opens it."
    )


def not_saved(sentence: str) -> str:
    """Say that the last words are only on the screen so far, and why."""
    return QCoreApplication.translate(
        "journal", "{sentence} The text is here on the page. It is tried again by itself."
    ).format(sentence=sentence)


def not_kept(sentence: str) -> str:
    """Say that the page could not be ended, and why."""
    return QCoreApplication.translate("journal", "{sentence} The text is here on the page.").format(
        sentence=sentence
    )


def paste_too_long() -> str:
    """Say that a paste does not fit, and that nothing was cut."""
    return QCoreApplication.translate(
        "journal", "This is more than a page holds, so nothing was added."
    )


def good_place_to_stop() -> str:
    """Say, now and then, that stopping is fine, and going on too."""
    return QCoreApplication.translate(
        "journal", "This is a good place to stop. You can also go on."
    )


def close_page() -> str:
    """Name ending the page after its last line."""
    return QCoreApplication.translate("journal", "Close the page")


def go_on_writing() -> str:
    """Name going on after the last line of a question."""
    return QCoreApplication.translate("journal", "Go on writing")


def search() -> str:
    """Name the search field."""
    return QCoreApplication.translate("journal", "Search")


def first_lines() -> str:
    """Name showing the first words of each page."""
    return QCoreApplication.translate("journal", "First lines")


def pages() -> str:
    """Name the list for those who hear it."""
    return QCoreApplication.translate("journal", "Pages")


def still_open() -> str:
    """Name the pages that were stopped and not finished."""
    return QCoreApplication.translate("journal", "Still open")


def untitled() -> str:
    """Stand for a title that was left out."""
    return QCoreApplication.translate("journal", "A page with no title")


def no_hits() -> str:
    """Say that no page holds the words asked for."""
    return QCoreApplication.translate("journal", "No page holds these words.")


def newest_hits(count: int) -> str:
    """Say that only the newest pages found are shown."""
    return QCoreApplication.translate("journal", "The newest {count} are shown.").format(
        count=count
    )


def no_page_open() -> str:
    """Say that a page can be chosen."""
    return QCoreApplication.translate("journal", "No page is open. Choose one, if you like.")


def no_pages_yet() -> str:
    """Say that there is nothing yet, and that this is fine."""
    return QCoreApplication.translate("journal", "No pages yet, and no hurry.")


def new_page() -> str:
    """Name beginning a page."""
    return QCoreApplication.translate("journal", "New page")


def page() -> str:
    """Name the page one reads, for those who hear it."""
    return QCoreApplication.translate("journal", "Page")


def write_more() -> str:
    """Name going on with a page that is kept."""
    return QCoreApplication.translate("journal", "Write more")


def delete() -> str:
    """Name letting a page go."""
    return QCoreApplication.translate("journal", "Delete")


def going() -> str:
    """Say that a page goes, and how long it can be taken back."""
    return QCoreApplication.translate(
        "journal", "The page goes in half a minute, with its earlier versions, drafts and pictures."
    )


def take_back() -> str:
    """Name taking a page back."""
    return QCoreApplication.translate("journal", "Take it back")


def gone_now() -> str:
    """Name letting it go at once."""
    return QCoreApplication.translate("journal", "Gone now")


def spoken(parts: list[str]) -> str:
    """Join what a line of the list shows, for those who hear it."""
    return QCoreApplication.translate("journal", ". ").join(parts)


def write_lines() -> list[str]:
    """Say what Write can do."""
    return [
        QCoreApplication.translate(
            "journal", "You can write here, or not. What you write is saved as you go."
        ),
        QCoreApplication.translate(
            "journal", "Stop here keeps the page as it is. Finish puts it in the journal."
        ),
        QCoreApplication.translate(
            "journal", "Tab leaves the text. Shift and Tab go to the title."
        ),
    ]


def journal_lines() -> list[str]:
    """Say what Journal can do."""
    return [
        QCoreApplication.translate("journal", "Your pages by month. No page opens by itself."),
        QCoreApplication.translate(
            "journal", "Arrows move in the list, Enter opens a page, Esc closes it."
        ),
        QCoreApplication.translate(
            "journal", "Search looks at titles, tags and text, and at a day like 2026-11-29."
        ),
        QCoreApplication.translate(
            "journal", "Words between quotation marks are found where they stand side by side."
        ),
        QCoreApplication.translate(
            "journal", "In the calendar arrows go by day, Page Up and Down by month, Enter opens."
        ),
        QCoreApplication.translate(
            "journal", "A page kept out of lists opens by its whole title and Enter."
        ),
    ]
