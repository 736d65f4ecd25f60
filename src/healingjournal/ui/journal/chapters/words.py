"""Every sentence about chapters."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def title() -> str:
    """Name the page with the chapters."""
    return translate("journal", "Chapters")


def said() -> dict[str, str]:
    """Give the words of the list of chapters and of one chapter."""
    return {
        "to_journal": translate("journal", "Journal"),
        "to_chapters": translate("journal", "Chapters"),
        "new": translate("journal", "New chapter"),
        "none": translate("journal", "No chapters yet, and none are needed."),
        "none_open": translate("journal", "No chapter is open. Choose one, if you like."),
        "untitled": translate("journal", "A chapter with no title"),
        "title": translate("journal", "Title of the chapter"),
        "title_waits": translate("journal", "Title, if you like"),
        "its_pages": translate("journal", "Its pages"),
        "read": translate("journal", "Read through"),
        "remove": translate("journal", "Remove the chapter"),
        "removed": translate(
            "journal",
            "The chapter is removed, with its forewords. Every page is still in the journal.",
        ),
        "bring_back": translate("journal", "Bring it back"),
        "order": translate("journal", "Its place"),
    }


def pages() -> dict[str, str]:
    """Give the words of the pages in a chapter."""
    return {
        "put_in": translate("journal", "Put pages in"),
        "none": translate("journal", "No pages in this chapter yet, and no hurry."),
        "none_open": translate("journal", "No page is open. Choose one, if you like."),
        "untitled": translate("journal", "A page with no title"),
        "read": translate("journal", "Read from here"),
        "take_out": translate("journal", "Take it out"),
        "out": translate(
            "journal", "The page is out of this chapter. It is still in the journal."
        ),
        "put_back": translate("journal", "Put it back"),
        "sealed": translate("journal", "Sealed"),
        "sealed_more": translate("journal", "While it is sealed, only its day is shown here."),
    }


def forewords() -> dict[str, str]:
    """Give the words of forewords."""
    return {
        "title": translate("journal", "Foreword"),
        "none": translate("journal", "No foreword yet, and none is needed."),
        "first": translate("journal", "Write a foreword"),
        "new": translate("journal", "Write a new foreword"),
        "begun": translate("journal", "Go on with the foreword"),
        "earlier": translate("journal", "Earlier forewords"),
        "here": translate("journal", "Words to stand in front"),
        "waits": translate("journal", "One line is plenty."),
        "stay": translate(
            "journal",
            "What you write here stands in front, for now or for long. Earlier forewords stay "
            "as they are and can be read.",
        ),
        "kept": translate("journal", "What is written so far is kept."),
        "too_much": translate(
            "journal", "This is more than a foreword holds, so nothing was added."
        ),
    }


def putting() -> dict[str, str]:
    """Give the words of choosing pages for a chapter."""
    return {
        "title": translate("journal", "Put pages in"),
        "more": translate(
            "journal", "A tick puts a page in at the end. Without the tick it is out again."
        ),
        "older": translate("journal", "Earlier pages"),
    }


def chooser() -> dict[str, str]:
    """Give the words of choosing chapters for a page."""
    return {
        "way": translate("journal", "Put into a chapter"),
        "more": translate("journal", "A page may be in several chapters, or in none."),
        "no_list": translate(
            "journal", "This page is in no list. While that is so, a chapter does not show it."
        ),
        "new": translate("journal", "Title of a new chapter"),
        "make": translate("journal", "New chapter"),
    }


def reading() -> dict[str, str]:
    """Give the words of reading through."""
    return {
        "on": translate("journal", "Read on"),
        "before": translate("journal", "The part before"),
        "back": translate("journal", "Back to the chapter"),
        "empty": translate("journal", "There is nothing to read in this chapter yet."),
    }


def of_chapter(title: str) -> str:
    """Say which chapter a foreword is for."""
    return translate("journal", "For the chapter “{title}”").format(title=title)


def of_page(title: str) -> str:
    """Say which page a foreword is for."""
    return translate("journal", "For the page “{title}”").format(title=title)


def written(day: str) -> str:
    """Say when a foreword was written."""
    return translate("journal", "Written on {day}").format(day=day)


def move(title: str, *, up: bool) -> str:
    """Name moving a chapter or page by one."""
    if up:
        return translate("journal", "Move “{title}” up").format(title=title)
    return translate("journal", "Move “{title}” down").format(title=title)


def moved(title: str, after: str) -> str:
    """Say where a chapter or page stands now; first, if there is nothing before it."""
    if not after:
        return translate("journal", "“{title}” now stands first.").format(title=title)
    return translate("journal", "“{title}” now stands after “{after}”.").format(
        title=title, after=after
    )


def lines_of_chapters() -> list[str]:
    """Say what the list of chapters can do."""
    return [
        translate("journal", "A chapter gathers pages in your own order, under your own title."),
        translate(
            "journal", "Enter opens a chapter. Alt with Up or Down moves it, and so does the mouse."
        ),
        translate("journal", "Removing a chapter leaves every page where it is. Esc goes back."),
    ]


def lines_of_pages() -> list[str]:
    """Say what the pages of a chapter can do."""
    return [
        translate("journal", "The pages of this chapter, in your own order."),
        translate(
            "journal", "Enter opens a page. Alt with Up or Down moves it, and so does the mouse."
        ),
        translate("journal", "Taking a page out leaves it in the journal. Esc goes back."),
    ]


def lines_of_foreword() -> list[str]:
    """Say what writing a foreword can do."""
    return [
        translate("journal", "A foreword is what you would say in front of it today, or not."),
        translate("journal", "Keep adds it. Stop here leaves it as it is, to go on later."),
    ]


def lines_of_reading() -> list[str]:
    """Say what reading through can do."""
    return [
        translate("journal", "The chapter as one, from its foreword to its last page."),
        translate("journal", "Arrows and Page keys move the text. Esc goes back to the chapter."),
    ]


def lines_of_putting() -> list[str]:
    """Say what choosing pages can do."""
    return [
        translate("journal", "Space puts a page into the chapter, or takes it out."),
        translate("journal", "Search looks at titles, tags and text. Esc goes back."),
    ]
