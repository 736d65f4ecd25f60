"""After a salvage: what the journal derives from its pages is made anew."""

from healingjournal.journal.store import pages
from healingjournal.vault.connection import Connection


def index_anew(connection: Connection) -> None:
    """Make tags and search of every page, in an open transaction, where there are none yet."""
    pages.index_anew(connection)
