"""Pictures of a page lie in the vault with it, come and go with it, and tell nothing else."""

from dataclasses import replace
from pathlib import Path

import pytest

from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Draft, EntryKept, Page
from healingjournal.journal.picture import (
    MOST_ON_A_PAGE,
    Drawn,
    Picture,
    PictureId,
    Place,
    in_text,
)
from healingjournal.journal.picture_file import cleaned
from healingjournal.journal.service import Journal
from healingjournal.journal.store.pictures import PART
from healingjournal.vault.service import Vault
from tests.journal import picture_bytes as made
from tests.journal.test_deleting import decrypted

PHOTO = made.told_jpeg(6)
SMALL = made.png(2, 2)
TREE = Drawn('{"strokes": []}', made.png(30, 20), SMALL)


def page(journal: Journal, body: str = "A tree") -> EntryId:
    return journal.add(Page(body)).entry


def rows(vault: Vault) -> list[int]:
    with vault.reading() as db:
        asked = ("SELECT count(*) FROM picture", "SELECT count(*) FROM picture_part")
        return [row[0] for one in asked for row in db.execute(one)]


def refusal(journal: Journal, raw: bytes, place: Place) -> str:
    with pytest.raises(RefusedError) as refused:
        journal.pictures.add(place, raw)
    return refused.value.words_key


def test_a_picture_of_a_page_is_given_back_without_what_it_told(journal: Journal) -> None:
    place = Place(entry=page(journal))
    kept = journal.pictures.add(place, PHOTO, SMALL, "The lake,\nin the morning")
    (one,) = journal.pictures.of(place)
    assert one == Picture(
        kept.picture, "image/jpeg", 8, 16, len(cleaned(PHOTO).content), False,
        "The lake, in the morning", SMALL,
    )  # fmt: skip
    assert journal.pictures.content(kept.picture) == cleaned(PHOTO).content
    assert "lake" not in repr(one)


def test_where_it_was_taken_never_enters_the_vault(vault: Vault, journal: Journal) -> None:
    journal.pictures.add(Place(entry=page(journal)), PHOTO, made.told_png())
    with vault.reading() as db:
        held = b"".join(row[0] for row in db.execute("SELECT content FROM picture_part"))
        held += b"".join(row[0] for row in db.execute("SELECT small FROM picture"))
    assert held
    assert not any(told in held for told in (made.PLACE, made.HOUSE, b"GPS", b"http"))


def test_a_file_is_read_and_stays_where_it_is(journal: Journal, tmp_path: Path) -> None:
    file = tmp_path / "lake.jpg"
    file.write_bytes(PHOTO)
    kept = journal.pictures.add_file(Place(entry=page(journal)), file)
    assert journal.pictures.content(kept.picture) == cleaned(PHOTO).content
    assert file.read_bytes() == PHOTO


@pytest.mark.parametrize("name", ["gone.jpg", "."])
def test_what_cannot_be_read_is_refused(journal: Journal, tmp_path: Path, name: str) -> None:
    with pytest.raises(RefusedError) as refused:
        journal.pictures.add_file(Place(entry=page(journal)), tmp_path / name)
    assert refused.value.words_key == "picture_unreadable"


def test_a_large_picture_lies_in_parts_and_comes_back_whole(
    vault: Vault, journal: Journal
) -> None:
    import random
    import zlib

    rows_of_it = b"".join(b"\0" + random.Random(y).randbytes(3 * 400) for y in range(600))
    raw = b"\x89PNG\r\n\x1a\n" + made.header(400, 600)
    raw += made.chunk(b"IDAT", zlib.compress(rows_of_it)) + made.chunk(b"IEND", b"")
    kept = journal.pictures.add(Place(entry=page(journal)), raw)
    parts = list(journal.pictures.parts(kept.picture))
    assert [len(part) for part in parts[:-1]] == [PART] * (len(raw) // PART)
    assert len(parts) == rows(vault)[1] > 2
    assert b"".join(parts) == raw


def test_a_list_of_pictures_reads_no_content(vault: Vault, journal: Journal) -> None:
    place = Place(entry=page(journal))
    journal.pictures.add(place, PHOTO, SMALL)
    with vault.writing() as db:
        db.execute("DELETE FROM picture_part")
    assert [one.small for one in journal.pictures.of(place)] == [SMALL]


def test_what_is_no_picture_is_refused_and_leaves_nothing(
    vault: Vault, journal: Journal
) -> None:
    place = Place(entry=page(journal))
    assert refusal(journal, b"<svg/>", place) == "picture_kind"
    assert refusal(journal, PHOTO[:200], place) == "picture_damaged"
    assert refusal(journal, PHOTO, Place(entry=EntryId("gone"))) == "no_entry"
    assert rows(vault) == [0, 0]


def test_a_page_holds_a_hundred_pictures_and_refuses_one_more(journal: Journal) -> None:
    place = Place(entry=page(journal))
    for _ in range(MOST_ON_A_PAGE):
        journal.pictures.add(place, SMALL)
    assert refusal(journal, SMALL, place) == "picture_too_many"


# With drafts and pages


def with_picture(journal: Journal, draft: Draft) -> PictureId:
    return journal.pictures.add(Place(draft=draft.id), PHOTO, SMALL).picture


def test_a_finished_draft_gives_its_pictures_to_the_page(journal: Journal) -> None:
    draft = journal.new_draft()
    picture = with_picture(journal, draft)
    fact = journal.finish(draft)  # not a word on it
    assert isinstance(fact, EntryKept)
    assert [one.id for one in journal.pictures.of(Place(entry=fact.entry))] == [picture]
    assert journal.pictures.of(Place(draft=draft.id)) == []


def test_a_page_written_anew_has_its_former_pictures_and_the_new_ones(journal: Journal) -> None:
    entry = page(journal)
    old = journal.pictures.add(Place(entry=entry), PHOTO).picture
    draft = journal.draft_of(entry)
    new = with_picture(journal, draft)
    both = Place(entry, draft.id)
    assert [one.id for one in journal.pictures.of(both)] == [old, new]
    journal.finish(draft)
    assert [one.id for one in journal.pictures.of(Place(entry=entry))] == [old, new]


def test_a_draft_with_only_a_picture_is_kept(journal: Journal) -> None:
    draft = journal.new_draft()
    with_picture(journal, draft)
    journal.keep_draft(draft)
    assert [one.id for one in journal.drafts()] == [draft.id]


def test_a_picture_on_a_page_not_kept_yet_keeps_the_page(journal: Journal) -> None:
    draft = journal.new_draft()
    picture = journal.pictures.draw(Place.on(draft), TREE).picture
    assert [one.id for one in journal.drafts()] == [draft.id]
    again = Journal(journal._vault, journal._clock)  # a sudden end
    again.pictures.add(Place(entry=page(again)), PHOTO)
    assert [one.id for one in again.pictures.of(Place(draft=draft.id))] == [picture]


def test_a_picture_never_writes_over_the_words_kept(journal: Journal) -> None:
    old = journal.new_draft()
    journal.keep_draft(replace(old, body="newer words"))
    journal.pictures.add(Place.on(replace(old, body="older")), PHOTO)
    assert [one.body for one in journal.drafts()] == ["newer words"]


def test_a_picture_for_a_page_that_is_gone_is_refused(journal: Journal) -> None:
    entry = page(journal)
    draft = journal.draft_of(entry)
    journal.delete(entry)
    assert refusal(journal, PHOTO, Place.on(draft)) == "no_entry"


def test_a_dropped_draft_takes_its_pictures_along(vault: Vault, journal: Journal) -> None:
    entry = page(journal)
    journal.pictures.add(Place(entry=entry), PHOTO)
    draft = journal.draft_of(entry)
    with_picture(journal, draft)
    journal.drop_draft(draft.id)
    assert rows(vault)[0] == 1


def test_a_deleted_page_takes_all_its_pictures_along(vault: Vault, journal: Journal) -> None:
    entry = page(journal)
    journal.pictures.add(Place(entry=entry), PHOTO)
    draft = journal.draft_of(entry)
    journal.keep_draft(draft)
    with_picture(journal, draft)
    journal.delete(entry)
    assert rows(vault) == [0, 0]


def test_a_page_that_is_let_go_takes_them_along_when_its_time_is_over(
    vault: Vault, journal: Journal
) -> None:
    entry = page(journal)
    journal.pictures.add(Place(entry=entry), PHOTO)
    journal.going.let_go(entry)
    assert rows(vault)[0] == 1
    journal.going.settle(now=True)
    assert rows(vault) == [0, 0]


def test_what_a_sudden_end_left_of_a_draft_goes_with_the_next_picture(
    vault: Vault, journal: Journal
) -> None:
    left = with_picture(journal, journal.new_draft())
    again = Journal(journal._vault, journal._clock)
    kept = again.pictures.add(Place(entry=page(again)), PHOTO).picture
    with vault.reading() as db:
        ids = {row[0] for row in db.execute("SELECT id FROM picture")}
    assert ids == {kept}
    assert left != kept


# Words, removing, drawings


def test_its_own_words_can_be_given_later_and_taken_away(journal: Journal) -> None:
    place = Place(entry=page(journal))
    picture = journal.pictures.add(place, PHOTO).picture
    journal.pictures.say(picture, "  a boat ")
    assert journal.pictures.of(place)[0].alt == "a boat"
    journal.pictures.say(picture, "")
    assert journal.pictures.of(place)[0].alt == ""
    with pytest.raises(RefusedError) as refused:
        journal.pictures.say(picture, "a" * 1001)
    assert refused.value.words_key == "alt_too_long"


def test_a_removed_picture_is_gone_at_once_and_can_be_brought_back_by_who_holds_it(
    vault: Vault, journal: Journal
) -> None:
    place = Place(entry=page(journal))
    first = journal.pictures.add(place, PHOTO, SMALL, "a boat").picture
    journal.pictures.add(place, SMALL)
    before = journal.pictures.of(place)
    _fact, held = journal.pictures.remove(first)
    assert rows(vault) == [1, 1]
    assert "boat" not in repr(held)
    journal.pictures.bring_back(held)
    assert journal.pictures.of(place) == before
    assert journal.pictures.content(first) == cleaned(PHOTO).content
    journal.pictures.bring_back(held)  # twice is once
    assert rows(vault) == [2, 2]


def test_a_drawing_can_be_drawn_on_again(journal: Journal) -> None:
    place = Place(draft=journal.new_draft().id)
    picture = journal.pictures.draw(place, TREE, "a tree").picture
    more = Drawn('{"strokes": [1]}', made.png(40, 20), SMALL)
    journal.pictures.draw_over(picture, more)
    (one,) = journal.pictures.of(place)
    assert (one.drawn, one.width, one.alt) == (True, 40, "a tree")
    assert journal.pictures.strokes(picture) == more.strokes
    assert journal.pictures.content(picture) == more.content


def test_a_photo_has_no_strokes_and_is_not_drawn_over(journal: Journal) -> None:
    picture = journal.pictures.add(Place(entry=page(journal)), PHOTO).picture
    with pytest.raises(RefusedError):
        journal.pictures.strokes(picture)
    with pytest.raises(RefusedError):
        journal.pictures.draw_over(picture, TREE)


def test_one_that_is_not_there_is_told(journal: Journal) -> None:
    gone = PictureId("gone")
    for ask in (
        lambda: journal.pictures.content(gone),
        lambda: journal.pictures.strokes(gone),
        lambda: journal.pictures.say(gone, "a"),
        lambda: journal.pictures.show_small(gone, SMALL),
        lambda: journal.pictures.remove(gone),
    ):
        with pytest.raises(RefusedError) as refused:
            ask()
        assert refused.value.words_key == "no_picture"


def test_the_words_for_it_in_a_text_are_markdown() -> None:
    words = in_text(PictureId("7" * 26), "a [boat]\nand \\ a lake")
    assert words == f"![a \\[boat\\] and \\\\ a lake](picture:{'7' * 26})"


def test_the_whole_journal_still_adds_up(vault: Vault, journal: Journal) -> None:
    place = Place(draft=journal.new_draft().id)
    picture = journal.pictures.draw(place, TREE).picture
    journal.pictures.draw_over(picture, TREE)
    journal.pictures.add(place, PHOTO, SMALL)
    _fact, held = journal.pictures.remove(picture)
    journal.pictures.bring_back(held)
    assert vault.verify().findings == ()


def test_no_piece_of_a_deleted_picture_is_left_in_the_decrypted_pages(
    vault: Vault, journal: Journal
) -> None:
    import random
    import zlib

    rows_of_it = b"".join(b"\0" + random.Random(y).randbytes(3 * 300) for y in range(500))
    raw = b"\x89PNG\r\n\x1a\n" + made.header(300, 500)
    raw += made.chunk(b"IDAT", zlib.compress(rows_of_it)) + made.chunk(b"IEND", b"")
    first, second = page(journal), page(journal)
    gone = journal.pictures.add(Place(entry=first), raw, alt="zanzibarcanary").picture
    stays = journal.pictures.add(Place(entry=second), made.png(70, 70)).picture
    journal.pictures.remove(gone)
    journal.pictures.add(Place(entry=second), raw, alt="zanzibarcanary")
    journal.pictures.add(Place(entry=first), made.png(71, 71))
    journal.delete(second)
    key = bytes.fromhex(vault._master.database_key()[:64])
    assert stays
    vault.close()
    plain = decrypted(vault.folder / "v.db", key)
    assert b"zanzibarcanary" not in plain
    assert not any(raw[at : at + 64] in plain for at in range(100, len(raw) - 64, 4000))
