"""What is offered to choose from: only what the person made ready, piece by piece."""

from datetime import date

import pytest

from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Seal
from healingjournal.sharing.consent import Consent, ConsentState
from healingjournal.sharing.offering import PageOffered, minutes_of
from healingjournal.sharing.spec import Replacement
from tests.sharing.conftest import Room

BODY = "The first piece.\n\nThe second piece.\n\nThe third."


def page(*consents: Consent) -> PageOffered:
    return PageOffered(EntryId("e"), date(2026, 12, 1), "", BODY, consents)


def at(state: ConsentState, passage: str = "") -> Consent:
    return Consent(EntryId("e"), passage, state)


def ready(offered: PageOffered) -> list[str]:
    return [piece.text for piece in offered.pieces() if piece.ready]


def test_nothing_is_offered_unasked(room: Room) -> None:
    room.page(BODY)
    assert room.sharing.offered() == ()
    assert [line.consent.state for line in room.sharing.pages()] == [ConsentState.FOR_ME_ONLY]


def test_a_page_made_ready_is_offered_whole_and_in_pieces(room: Room) -> None:
    entry = room.page(BODY)
    room.sharing.mark(entry, ConsentState.READY)
    (offered,) = room.sharing.offered()
    assert offered.whole()
    assert ready(offered) == ["The first piece.", "The second piece.", "The third."]


def test_a_piece_marked_by_itself_stands_there() -> None:
    own = at(ConsentState.MAYBE, "The second piece.")
    offered = page(at(ConsentState.READY), own)
    assert ready(offered) == ["The first piece.", "The third."]
    assert not offered.whole()


def test_one_ready_piece_does_not_make_its_page_ready() -> None:
    assert ready(page(at(ConsentState.READY, "The third."))) == ["The third."]


def test_what_holds_words_not_to_be_told_again_is_closed() -> None:
    kept_back = at(ConsentState.NOT_AGAIN, "second")
    assert ready(page(at(ConsentState.READY), kept_back)) == ["The first piece.", "The third."]


def test_a_page_that_is_gone_is_not_offered(room: Room) -> None:
    entry = room.page(BODY)
    room.sharing.mark(entry, ConsentState.READY)
    room.journal.delete(entry)
    assert room.sharing.offered() == ()
    with pytest.raises(RefusedError):
        room.sharing.page(entry)


def test_a_sealed_page_is_offered_by_nothing_until_it_is_opened(room: Room) -> None:
    entry, other = room.page(BODY), room.page("Bread and rain.")
    room.sharing.mark(entry, ConsentState.READY)
    room.sharing.mark(entry, ConsentState.MAYBE, "The second piece.")
    room.journal.marks.seal(entry, Seal())
    assert room.sharing.offered() == ()
    assert [line.entry for line in room.sharing.pages()] == [other]
    assert [line.entry for line in room.sharing.pages(limit=2)] == [other]
    with pytest.raises(RefusedError, match="sealed"):
        room.sharing.page(entry)
    room.journal.marks.open_seal(entry)
    assert [each.entry for each in room.sharing.offered()] == [entry]


def test_a_hidden_page_is_in_no_list_here_either(room: Room) -> None:
    entry = room.page(BODY)
    room.sharing.mark(entry, ConsentState.READY)
    room.journal.marks.hide(entry)
    assert room.sharing.offered() == ()
    assert room.sharing.pages() == room.sharing.pages("piece") == ()
    assert room.sharing.page(entry).body == BODY


def test_pages_are_found_by_their_words(room: Room) -> None:
    entry = room.page("Bread and rain.", "Monday")
    room.page(BODY)
    assert [line.entry for line in room.sharing.pages("rain")] == [entry]
    assert len(room.sharing.pages(limit=1)) == 1


def test_the_persons_own_words_are_kept(room: Room) -> None:
    assert room.sharing.word_list() == ()
    words = (Replacement("Anna", "A."), Replacement("Berlin", ""))
    room.sharing.keep_word_list(words)
    assert room.sharing.word_list() == words


def test_reading_takes_its_time() -> None:
    assert minutes_of(("word " * 240, "word " * 60)) == (3, 4)
