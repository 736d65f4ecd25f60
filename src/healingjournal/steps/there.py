"""Whether anything is kept here at all; cheap to import, for those who ask with every Today."""

from typing import TYPE_CHECKING

from healingjournal.steps import store

if TYPE_CHECKING:
    from healingjournal.vault.service import Vault


def any_circle(vault: "Vault") -> bool:
    """Tell whether a circle is kept, whatever its days."""
    with vault.reading() as db:
        return bool(store.every(db, "circle:"))
