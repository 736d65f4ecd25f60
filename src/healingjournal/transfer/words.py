"""The few words of our own that lie in a takeout, by language."""

_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "readme": """\
This folder holds the pages of a journal, as they were on {day}.

It lies outside the journal, and it is not encrypted. Anyone who can open this folder can read
everything in it: pages that were sealed or hidden, too. When it is not needed any more, it can be
deleted like any other folder.

What is here:

  pages/         every page, by year, as a text file in Markdown. The lines between the two
                 "---" at the top say its date, title and tags.
  earlier/       earlier texts of pages, by the id of the page and a number.
  drafts/        pages that were still being written.
  pictures/      pictures and drawings. A file of the same name that ends in .json holds the
                 strokes of a drawing.
  journal.json   what the text files cannot hold: when each page was written and last changed,
                 seals and marks, which picture belongs to which page, chapters with their order
                 and forewords, what was marked to bring along and what was brought, choices.
  moments.json   moments that were noted.

Text files are UTF-8. Any editor opens them.

What is not here: the passphrase, the recovery code and other keys, backups, what the app itself
remembers for some days about prompts that were taken, which notes of caution were seen, small
copies of pictures, and choices that lie outside the journal, like language and look.

To bring it all into a journal again, an empty one or another:

  pages import healingjournal FOLDER

Nothing in that journal is changed by it. What is there already stays as it is.
""",
        "unfinished": """\
This folder is not finished, so it does not hold everything. It can be deleted.
""",
    },
}


def readme(lang: str, day: str) -> str:
    """Give the text that says what the folder is, and how to bring it in again."""
    return _of(lang, "readme").replace("{day}", day)


def unfinished(lang: str) -> str:
    """Give the text of the mark that lies in a folder until it is whole."""
    return _of(lang, "unfinished")


def _of(lang: str, key: str) -> str:
    return _WORDS.get(lang, _WORDS["en"])[key]


def languages() -> tuple[str, ...]:
    """Give the languages a takeout can speak in."""
    return tuple(_WORDS)
