"""Pictures of pages: added, read, removed; nothing in them but what is needed to show them."""

from collections.abc import Callable, Iterator
from pathlib import Path

from healingjournal.base.clock import Clock, utc_ms
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import new_id
from healingjournal.base.text import taken_in
from healingjournal.journal.entry import Draft
from healingjournal.journal.front_matter import one_line
from healingjournal.journal.picture import (
    LONGEST_ALT,
    MOST_ON_A_PAGE,
    MOST_SMALL_BYTES,
    MOST_STROKES_BYTES,
    Drawn,
    Picture,
    PictureFile,
    PictureId,
    PictureKept,
    PictureRemoved,
    Place,
    Removed,
)
from healingjournal.journal.picture_file import cleaned, read_file
from healingjournal.journal.store import drafts, pages, pictures
from healingjournal.vault.connection import Connection
from healingjournal.vault.service import Vault


class Pictures:
    """Keeps the pictures of pages and of drafts in the vault; every call that writes is durable.

    A draft's pictures become its page's when it is finished, and go when it is dropped.
    """

    def __init__(self, vault: Vault, clock: Clock) -> None:
        """Take the open vault and the clock; reads nothing yet."""
        self._vault = vault
        self._clock = clock
        self._swept = False

    # Adding

    def add(self, place: Place, raw: bytes, small: bytes = b"", alt: str = "") -> PictureKept:
        """Keep a picture given as the bytes of a JPEG or PNG file, without what it tells.

        `small` is one of at most 256 pixels, where there is one already. Raises RefusedError:
        those of `picture_file.cleaned`, "picture_too_many", "alt_too_long", "no_entry".
        """
        file, tiny, words = cleaned(raw), _small(small), _alt(alt)
        return self._add(place, file, lambda db, one: _tell(db, one, words, tiny))

    def add_file(self, place: Place, path: Path, alt: str = "") -> PictureKept:
        """Keep a picture from a file; the file stays where it is.

        Raises RefusedError: those of `add`, "picture_unreadable".
        """
        return self.add(place, read_file(path), alt=alt)

    def draw(self, place: Place, drawn: Drawn, alt: str = "") -> PictureKept:
        """Keep a new drawing; raises RefusedError as `add` does, and "drawing_too_large"."""
        file, clean, words = cleaned(drawn.content), _drawn(drawn), _alt(alt)

        def tell(db: Connection, picture_id: PictureId) -> None:
            _tell(db, picture_id, words, clean.small)
            pictures.take_strokes(db, picture_id, clean.strokes)

        return self._add(place, file, tell)

    def draw_over(self, picture_id: PictureId, drawn: Drawn) -> PictureKept:
        """Keep a drawing as it is now; raises RefusedError: as `draw` does, "no_picture"."""
        file, clean = cleaned(drawn.content), _drawn(drawn)
        with self._vault.writing() as db:
            if pictures.strokes(db, picture_id) is None:
                raise RefusedError("no_picture")
            pictures.write_over(db, picture_id, file, clean)
        return PictureKept(picture_id)

    # Reading

    def of(self, place: Place) -> list[Picture]:
        """Give the pictures of a page, of a draft, or of both in the order they were added.

        No content is read for it.
        """
        with self._vault.reading() as db:
            return pictures.of_place(db, place)

    def parts(self, picture_id: PictureId) -> Iterator[bytes]:
        """Give a picture's file in parts of at most 256 KiB, one read at a time.

        Raises RefusedError("no_picture").
        """
        number = 0
        while (part := self._part(picture_id, number)) is not None:
            yield part
            number += 1
        if not number:
            raise RefusedError("no_picture")

    def content(self, picture_id: PictureId) -> bytes:
        """Give a picture's file whole; raises RefusedError("no_picture")."""
        return b"".join(self.parts(picture_id))

    def strokes(self, picture_id: PictureId) -> str:
        """Give the strokes of a drawing as JSON; raises RefusedError("no_picture")."""
        with self._vault.reading() as db:
            found = pictures.strokes(db, picture_id)
        if found is None:
            raise RefusedError("no_picture")
        return found

    # Changing

    def say(self, picture_id: PictureId, alt: str) -> None:
        """Give a picture its own words, for whoever does not see it; empty takes them away.

        Raises RefusedError: "alt_too_long", "no_picture".
        """
        words = _alt(alt)
        self._change(picture_id, lambda db: pictures.say(db, picture_id, words))

    def show_small(self, picture_id: PictureId, small: bytes) -> None:
        """Keep a small one of a picture that came without; raises RefusedError("no_picture")."""
        tiny = _small(small)
        self._change(picture_id, lambda db: pictures.show_small(db, picture_id, tiny))

    def remove(self, picture_id: PictureId) -> tuple[PictureRemoved, Removed]:
        """Take a picture out of the journal for good, and hand it over.

        Whoever holds it can bring it back; let go, it is nowhere.
        Raises RefusedError("no_picture").
        """
        with self._vault.writing() as db:
            gone = pictures.removed(db, picture_id)
            if gone is None:
                raise RefusedError("no_picture")
        return PictureRemoved(picture_id), gone

    def bring_back(self, gone: Removed) -> PictureKept:
        """Put a picture back where it was; raises RefusedError("no_entry") if its page is gone."""
        with self._vault.writing() as db:
            _must_be_free(db, gone.place)
            if not pictures.there(db, gone.picture.id):
                pictures.bring_back(db, gone, gone.place)
        return PictureKept(gone.picture.id)

    # Inside

    def _add(
        self,
        place: Place,
        file: PictureFile,
        tell: Callable[[Connection, PictureId], None],
    ) -> PictureKept:
        picture_id = PictureId(new_id())
        with self._vault.writing() as db:
            if not self._swept:
                # A draft that a sudden end kept from being kept has left its pictures behind.
                pictures.drop_of_nobody(db)
            _must_be_free(db, place)
            now_ms = utc_ms(self._clock.now())
            if place.writing is not None:
                _keep_draft(db, place.writing, now_ms)
            pictures.insert(db, picture_id, place, file, now_ms)
            tell(db, picture_id)
        self._swept = True
        return PictureKept(picture_id)

    def _change(self, picture_id: PictureId, change: Callable[[Connection], None]) -> None:
        with self._vault.writing() as db:
            if not pictures.there(db, picture_id):
                raise RefusedError("no_picture")
            change(db)

    def _part(self, picture_id: PictureId, number: int) -> bytes | None:
        with self._vault.reading() as db:
            return pictures.part(db, picture_id, number)


def _must_be_free(db: Connection, place: Place) -> None:
    if place.entry is not None and pages.entry(db, place.entry) is None:
        raise RefusedError("no_entry")
    if pictures.count(db, place) >= MOST_ON_A_PAGE:
        raise RefusedError("picture_too_many")


def _keep_draft(db: Connection, draft: Draft, now_ms: int) -> None:
    if drafts.one(db, draft.id) is not None:
        return
    if draft.entry is not None and pages.entry(db, draft.entry) is None:
        raise RefusedError("no_entry")
    drafts.keep(db, draft, now_ms)


def _tell(db: Connection, picture_id: PictureId, alt: str, small: bytes) -> None:
    if alt:
        pictures.say(db, picture_id, alt)
    if small:
        pictures.show_small(db, picture_id, small)


def _alt(alt: str) -> str:
    plain = one_line(taken_in(alt))
    if len(plain) > LONGEST_ALT:
        raise RefusedError("alt_too_long")
    return plain


def _small(small: bytes) -> bytes:
    # What does not come clean and small is left out; one can be made again.
    try:
        made = cleaned(small).content if len(small) <= MOST_SMALL_BYTES else b""
    except RefusedError:
        return b""
    return made


def _drawn(drawn: Drawn) -> Drawn:
    if len(drawn.strokes.encode()) > MOST_STROKES_BYTES:
        raise RefusedError("drawing_too_large")
    return Drawn(drawn.strokes, drawn.content, _small(drawn.small))
