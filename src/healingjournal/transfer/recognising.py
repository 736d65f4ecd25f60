"""In what form the pages of a place that someone chose are: told by its names, not its words."""

from itertools import islice
from pathlib import Path

from healingjournal.base.errors import RefusedError
from healingjournal.transfer import found_folder
from healingjournal.transfer.bringing import is_takeout
from healingjournal.transfer.files import KINDS
from healingjournal.transfer.forms import MARKDOWN, OWN, TEXT

# A whole disk that was chosen is not walked through.
_MOST_FILES = 20_000


def recognised(path: Path) -> str:
    """Give the form that fits a file or folder best; Markdown where as much speaks for plain text.

    Raises RefusedError("nothing_there").
    """
    if path.is_dir():
        return OWN if is_takeout(path) else _most_of(path)
    if not path.exists():
        raise RefusedError("nothing_there")
    return MARKDOWN if path.suffix.lower() in KINDS[MARKDOWN].endings else TEXT


def _most_of(folder: Path) -> str:
    some = islice(found_folder.files_in(folder), _MOST_FILES)
    names = [file.suffix.lower() for _, file, why in some if not why]
    counts = {form: sum(map(names.count, kind.endings)) for form, kind in KINDS.items()}
    return TEXT if counts[TEXT] > counts[MARKDOWN] else MARKDOWN
