"""Pages to be marked, and what may then be found of them."""

from collections.abc import Callable
from datetime import date

import pytest

from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Seal
from healingjournal.journal.service import Journal
from healingjournal.vault.service import Vault

ASKED = Seal()
WORD = "zanzibarcanary"
MAY = date(2026, 5, 1)


def sealed(journal: Journal, page: EntryId) -> None:
    journal.marks.seal(page, ASKED)


def hidden(journal: Journal, page: EntryId) -> None:
    journal.marks.hide(page)


def both(journal: Journal, page: EntryId) -> None:
    journal.marks.seal(page, Seal(MAY))
    journal.marks.hide(page)


MARKED = pytest.mark.parametrize("mark", [sealed, hidden, both])
Mark = Callable[[Journal, EntryId], None]


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(RefusedError) as told:
        act()
    return told.value.words_key


def whole_index(vault: Vault) -> str:
    with vault.reading() as db:
        db.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.v USING fts5vocab(main, entry_words, row)"
        )
        words = db.execute("SELECT term FROM temp.v").fetchall()
        tags = db.execute("SELECT folded FROM entry_tag").fetchall()
        kept = db.execute("SELECT hex(c0 || c1 || c2) FROM entry_words_content").fetchall()
    return " ".join(row[0] for row in (*words, *tags)) + " ".join(
        bytes.fromhex(row[0]).decode() for row in kept
    )
