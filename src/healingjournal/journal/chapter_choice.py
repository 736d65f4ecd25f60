"""Chapters chosen for a new page that is not finished: it is put into them when it is."""

from healingjournal.base.ids import EntryId
from healingjournal.journal.chapter import ChapterId, ChapterKept, Placing
from healingjournal.journal.chapters import Chapters
from healingjournal.journal.entry import DraftId
from healingjournal.journal.store import drafts
from healingjournal.vault.service import Vault

ROOM = "journal"
KEY = "draft_chapters"


class ChapterChoice:
    """Kept beside the drafts, by id alone, so that a choice outlasts a lock as the draft does."""

    def __init__(self, vault: Vault, chapters: Chapters) -> None:
        """Take the open vault and the chapters."""
        self._vault = vault
        self._chapters = chapters

    def placing(self, draft_id: DraftId) -> Placing:
        """Give every chapter, and whether the page will be in it."""
        chosen = self._known().get(draft_id, [])
        return Placing(tuple((one, one.id in chosen) for one in self._chapters.all()))

    def put_in(self, draft_id: DraftId, chapter_id: ChapterId) -> None:
        """Choose a chapter for a page; raises RefusedError("no_chapter")."""
        with self._vault.writing() as db:
            self._chapters.chapter(chapter_id)
            known = {
                one: of
                for one, of in self._known().items()
                if one == draft_id or drafts.one(db, one) is not None
            }
            if chapter_id not in known.get(draft_id, []):
                self._keep({**known, draft_id: [*known.get(draft_id, []), chapter_id]})

    def take_out(self, draft_id: DraftId, chapter_id: ChapterId) -> None:
        """Choose a chapter no longer."""
        with self._vault.writing():
            known = self._known()
            left = [one for one in known.get(draft_id, []) if one != chapter_id]
            self._keep({**known, draft_id: left})

    def make(self, draft_id: DraftId, title: str) -> ChapterKept:
        """Make a chapter and choose it; raises RefusedError("chapter_title_long")."""
        with self._vault.writing():
            fact = self._chapters.make(title)
            self.put_in(draft_id, fact.chapter)
        return fact

    def ended(self, draft_id: DraftId, entry_id: EntryId | None) -> None:
        """Put the page a draft became into its chapters, if it became one, and forget the choice.

        A chapter that was removed meanwhile is passed over.
        """
        known = self._known()
        if draft_id not in known:
            return
        with self._vault.writing():
            there = {one.id for one in self._chapters.all()}
            for chapter_id in known.pop(draft_id):
                if entry_id is not None and chapter_id in there:
                    self._chapters.put_in(chapter_id, entry_id)
            self._keep(known)

    def _known(self) -> dict[DraftId, list[ChapterId]]:
        found = self._vault.kept.get(ROOM, KEY)
        return {
            DraftId(one): [ChapterId(each) for each in of if isinstance(each, str)]
            for one, of in (found.items() if isinstance(found, dict) else ())
            if isinstance(of, list)
        }

    def _keep(self, known: dict[DraftId, list[ChapterId]]) -> None:
        plain = {str(one): [str(each) for each in of] for one, of in known.items() if of}
        if plain:
            self._vault.kept.put(ROOM, KEY, plain)
        else:
            self._vault.kept.forget(ROOM, KEY)
