"""A new journal whose code or passphrase nobody was shown is taken back: no one could open it."""

from healingjournal.base.errors import CannotWriteError, ToldError
from healingjournal.vault import new_journal


class NewJournal(new_journal.NewJournal):
    """The folder of a journal that is being made, and what is told when its answer is not heard."""

    def unheard(self) -> ToldError:
        """Take the journal back, as its answer reached nobody; give what is true then."""
        if self.taken_back():
            return CannotWriteError("no_answer")
        return CannotWriteError("no_answer_left", vault=str(self.folder))
