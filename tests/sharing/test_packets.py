"""A packet from page to proved file: what leaves is what was shown, and nothing else."""

import errno
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from typing_extensions import Unpack

from healingjournal.base.errors import CannotWriteError, RefusedError
from healingjournal.base.ids import EntryId
from healingjournal.base.private import Private
from healingjournal.sharing.consent import ConsentState
from healingjournal.sharing.spec import PacketSpec, Passage, Replacement
from tests.sharing.conftest import Room, folders_fail
from tests.sharing.reading_back import (
    More,
    everything_inside,
    pdfium_text,
    poppler_text,
    shown_letters,
)

STORY = (
    "Last week I told **Mar**ta that I could not.\n\nI was at [Ines's flat](http://x.org/Marta)"
    " on 5 March 2024.\n\n![Marta and me](marta.png)\n\n- Mar-\nta’s coat\n- ok"
)
NAMES = (Replacement("Marta", "a relative"), Replacement("Ines's flat", "a friend's place"))


def spec_of(room: Room, *passages: Passage, **more: Unpack[More]) -> PacketSpec:
    base = PacketSpec(passages, out=room.out(), group="Tuesday circle")
    return replace(base, **more)


def refusal(room: Room, spec: PacketSpec) -> tuple[str, object]:
    before = sorted(room.outside.iterdir())
    with pytest.raises(RefusedError) as caught:
        room.sharing.make(spec)
    assert sorted(room.outside.iterdir()) == before
    return caught.value.words_key, caught.value.facts.get("field")


def test_what_was_chosen_reaches_the_file_and_names_do_not(room: Room) -> None:
    entry = room.page(STORY)
    made = room.sharing.make(
        spec_of(
            room,
            Passage(entry),
            replace=NAMES,
            blur_dates=True,
            note="about a coat",
            boundaries=("I'd like to be heard, not advised.",),
        )
    )
    text = pdfium_text(made.file.read_bytes())
    for words in (
        "I could not",
        "a relative",
        "a friend's place",
        "that day",
        "about a coat",
        "Before I read",
        "heard, not advised",
    ):
        assert words in text
    inside = everything_inside(made.file) + text + made.file.name
    for name in ("Marta", "Mar-", "Ines's", "5 March", "2024", "secrettag", "title nobody"):
        assert name.casefold() not in inside.casefold()
    assert made.times == (5, 1)
    assert made.checked


def test_the_file_says_nothing_about_who_when_or_how(room: Room) -> None:
    made = room.sharing.make(spec_of(room, Passage(room.page("words"))))
    with pikepdf.open(made.file) as document:
        assert dict(document.docinfo.items()) == {"/Title": "Pages"}
        metadata = document.Root.Metadata.read_bytes().decode()
    assert "pdfuaid:part>1<" in metadata
    for trace in ("Date", "Creator", "Producer", "Typst", "Instance", "Tuesday"):
        assert trace not in metadata
    assert "Tuesday" not in everything_inside(made.file)


def test_two_files_of_the_same_words_are_the_same_bytes(room: Room) -> None:
    entry = room.page("words")
    first = room.sharing.make(spec_of(room, Passage(entry)))
    second = room.sharing.make(spec_of(room, Passage(entry), out=room.out("other.pdf")))
    assert first.file.read_bytes() == second.file.read_bytes()


def test_the_file_is_tagged_and_has_a_language(room: Room) -> None:
    made = room.sharing.make(spec_of(room, Passage(room.page("# A\n\n### B\n\n- c"))))
    with pikepdf.open(made.file) as document:
        root = document.Root
        assert root.MarkInfo.Marked
        assert root.Lang == "en"
        assert root.ViewerPreferences.DisplayDocTitle
        assert "/StructTreeRoot" in root


@pytest.mark.parametrize("password", ["a", "x" * 127, "пароль 😀 é", " spaces "])
def test_a_password_makes_aes_256_and_opens_the_file(room: Room, password: str) -> None:
    entry = room.page("hushhush words")
    made = room.sharing.make(spec_of(room, Passage(entry), password=Private(password)))
    assert b"hushhush" not in made.file.read_bytes()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(made.file)
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(made.file.read_bytes())
    with pikepdf.open(made.file, password=password) as document:
        assert (document.encryption.R, document.encryption.bits) == (6, 256)
        assert document.Root.MarkInfo.Marked
    assert "hushhush words" in pdfium_text(made.file.read_bytes(), password)


def test_an_existing_file_is_never_touched(room: Room) -> None:
    room.out().write_bytes(b"mine")
    assert refusal(room, spec_of(room, Passage(room.page("words")))) == ("file_exists", "out")
    assert room.out().read_bytes() == b"mine"
    room.out("link.pdf").symlink_to(room.outside / "nowhere")
    spec = spec_of(room, Passage(room.page("words")), out=room.out("link.pdf"))
    assert refusal(room, spec) == ("file_exists", "out")
    assert room.sharing.ledger() == ()


def test_no_file_lies_among_those_of_the_journal(room: Room) -> None:
    page = Passage(room.page("some words"))
    link = room.outside / "link"
    link.symlink_to(room.vault.folder)
    before = sorted(room.vault.folder.iterdir())
    for out in (room.vault.folder / "v.db-journal", link / "pages.pdf"):
        assert refusal(room, spec_of(room, page, out=out)) == ("journal_folder", "out")
    assert sorted(room.vault.folder.iterdir()) == before


def test_words_that_are_not_in_the_page_are_refused(room: Room) -> None:
    entry = room.page("the exact words, **here**")
    for text in ("the Exact words", "the exact  words", "here**!", "words, here"):
        spec = spec_of(room, Passage(entry), Passage(entry, text))
        assert refusal(room, spec) == ("passage_not_there", "passages[1]")
    assert room.sharing.make(spec_of(room, Passage(entry, "words, **here"))).words == 2


def test_a_page_that_is_not_there_is_refused(room: Room) -> None:
    assert refusal(room, spec_of(room, Passage(EntryId("0" * 26))))[0] == "no_entry"


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"group": "Anna's circle"}, "group"),
        ({"note": "for ANNA"}, "note"),
        ({"boundaries": ("ok", "no, An\u00adna")}, "boundaries[1]"),
        (
            {"replace": (Replacement("Anna", "A."), Replacement("Bo", "Anna’s son"))},
            "replace[1].with",
        ),
        ({"replace": (Replacement("Anna", "Ánna"),)}, "replace[0].with"),
    ],
)
def test_a_name_that_comes_back_another_way_makes_no_file(
    room: Room, more: More, field: str
) -> None:
    spec = spec_of(room, Passage(room.page("Anna and Bo")), replace=(Replacement("Anna", "A."),))
    assert refusal(room, replace(spec, **more)) == ("name_remains", field)


def test_a_name_in_the_file_name_makes_no_file(room: Room) -> None:
    spec = spec_of(room, Passage(room.page("Anna")), replace=(Replacement("Anna", "A."),))
    assert refusal(room, replace(spec, out=room.out("for_anna.pdf"))) == ("name_remains", "out")


def test_a_name_that_only_two_replacements_together_make_is_seen(room: Room) -> None:
    entry = room.page("Xx Yy came")
    names = (Replacement("Xx", "Anna"), Replacement("Yy", "Maria"), Replacement("Anna Maria", "B."))
    assert refusal(room, spec_of(room, Passage(entry), replace=names)) == ("name_remains", "text")


@pytest.mark.parametrize(
    "name", ["Li", "Mark", "Lang", "Pages", "Page", "Art", "Adobe", "Title", "Em", "Noto"]
)
def test_a_name_that_is_also_a_word_of_the_format_can_be_left_out(room: Room, name: str) -> None:
    entry = room.page(f"I met {name} there. مرحبا हिन्दी ไทย")
    spec = spec_of(
        room, Passage(entry), replace=(Replacement(name, "someone"),), out=room.out("x.pdf")
    )
    assert room.sharing.make(spec).times == (1,)


def test_a_letter_no_font_has_is_named_before_anything_is_made(room: Room) -> None:
    spec = spec_of(room, Passage(room.page("a \ue000 b \U000130a7")))
    shown = room.sharing.preview(spec)
    assert [each.letter for each in shown.missing] == ["\ue000", "\U000130a7"]
    assert "U+130A7 EGYPTIAN HIEROGLYPH" in shown.missing[1].name
    assert refusal(room, spec)[0] == "letters_missing"


def test_the_preview_holds_the_words_of_each_page_and_what_was_changed(room: Room) -> None:
    entry = room.page(STORY)
    spec = spec_of(
        room,
        Passage(entry),
        Passage(entry, "I was at"),
        replace=NAMES,
        stop_after=1,
        boundaries=("Hear me.",),
        note="coats",
        out=None,
    )
    shown = room.sharing.preview(spec, ppi=50)
    (page,) = shown.words_per_page
    assert shown.pages[0].startswith(b"\x89PNG")
    assert [part.kind for part in page if part.kind != "passage"] == [
        "card",
        "card",
        "note",
        "stop",
    ]
    assert {part.number for part in page} == {0, 1, 2}
    assert ("Marta", "a relative") in {(each.was, each.now) for each in shown.changes}
    assert (shown.words, shown.minutes) == (35, (1, 1))


def test_the_words_of_the_pages_are_all_the_words_in_order(room: Room) -> None:
    lines = [
        f"The {n} paragraph runs on over a few lines so that a page ends inside."
        for n in range(150)
    ]
    shown = room.sharing.preview(spec_of(room, Passage(room.page("\n\n".join(lines)))), ppi=20)
    assert len(shown.pages) == len(shown.words_per_page) > 2
    said = "".join(part.text for page in shown.words_per_page for part in page)
    assert said == "".join(lines)
    assert all(page for page in shown.words_per_page)


def test_reading_time_follows_the_contract(room: Room) -> None:
    def minutes(count: int) -> tuple[int, int]:
        entry = room.page("word " * count)
        return room.sharing.gather(spec_of(room, Passage(entry))).minutes

    assert [minutes(n) for n in (1, 83, 84, 120, 121, 250)] == [
        (1, 1),
        (1, 1),
        (1, 2),
        (1, 2),
        (2, 2),
        (3, 3),
    ]
    han = room.sharing.gather(spec_of(room, Passage(room.page("漢字 かな two。"))))
    assert han.words == 5


MIXED = (
    "The morning was slow. مرحبا بكم في هذا اليوم الطويل، وكان كُلُّ شَيْءٍ هادِئًا. "
    "मैं आज सुबह उठी और चाय बनाई। हर्ष और क्षत्रिय, हूँ। 😀 👩‍👩‍👧 🏳️‍🌈 👍🏽 ❤️ 1️⃣ "
    "e\u0301 Z\u0351\u036b a\u0323\u0302 q\u0303 \u043e\u0301\u044b\u0301 "
    "\u202eabc def\u202c \u2067مرحب abc\u2069 "
    "Tiếng Việt ខ្មែរ ภาษาไทย 漢字かな 한국어 עִבְרִית ελληνικά Ελλάδα Привет \u200fx\u200e fi ffl "
)


@pytest.mark.tool("pdftotext")
def test_3000_words_of_many_scripts_reach_the_file_whole(room: Room) -> None:
    times = 3000 // len(MIXED.split()) + 1
    body = "\n\n".join(MIXED.strip() for _ in range(times))
    made = room.sharing.make(spec_of(room, Passage(room.page(body))))
    assert made.words >= 3000
    assert shown_letters(poppler_text(made.file)) == shown_letters(body)


def test_making_it_marks_the_passages_shared_and_fills_the_ledger(room: Room) -> None:
    entry = room.page("one two three")
    room.sharing.mark(entry, ConsentState.READY, "two")
    spec = spec_of(room, Passage(entry, "two"), Passage(entry, "one"), meeting=date(2026, 12, 8))
    room.sharing.make(spec)
    assert room.sharing.consent(entry, "two").state is ConsentState.SHARED
    assert room.sharing.consent(entry, "two").told[0].on == date(2026, 12, 8)
    assert room.sharing.consent(entry, "two").told[0].group == "Tuesday circle"
    assert room.sharing.consent(entry).state is ConsentState.FOR_ME_ONLY
    (line,) = room.sharing.ledger()
    assert (line.group, line.passages, line.format, line.locked) == (
        "Tuesday circle",
        2,
        "pdf",
        False,
    )
    assert line.when.isoformat() == "2026-12-01T18:30:00+01:00"


def test_what_is_marked_not_again_does_not_leave_in_any_piece(room: Room) -> None:
    entry = room.page("one two three four")
    room.sharing.mark(entry, ConsentState.NOT_AGAIN, "two three")
    for text in (None, "two", "one two", "three four", "one two three four"):
        spec = spec_of(room, Passage(entry, text))
        assert refusal(room, spec) == ("passage_not_again", "passages[0]")
    room.sharing.make(spec_of(room, Passage(entry, "one")))
    room.sharing.mark(entry, ConsentState.NOT_AGAIN)
    assert (
        refusal(room, spec_of(room, Passage(entry, "four"), out=room.out("b.pdf")))[0]
        == "passage_not_again"
    )
    room.sharing.take_back(entry)
    room.sharing.take_back(entry, "two three")
    assert room.sharing.make(spec_of(room, Passage(entry), out=room.out("b.pdf"))).pages == 1


def test_nobody_can_mark_something_shared_by_hand(room: Room) -> None:
    entry = room.page("one")
    with pytest.raises(RefusedError):
        room.sharing.mark(entry, ConsentState.SHARED)
    assert room.sharing.consents(entry) == ()


def test_consent_goes_with_the_page(room: Room) -> None:
    entry = room.page("one two")
    room.sharing.mark(entry, ConsentState.READY, "two")
    assert [each.passage for each in room.sharing.ready()] == ["two"]
    room.journal.delete(entry)
    assert room.sharing.consents(entry) == ()


def test_a_line_of_the_ledger_can_be_deleted(room: Room) -> None:
    made = room.sharing.make(spec_of(room, Passage(room.page("one"))))
    room.sharing.delete_line(made.fact.line)
    assert room.sharing.ledger() == ()
    with pytest.raises(RefusedError):
        room.sharing.delete_line(made.fact.line)
    assert made.file.exists()


def test_only_the_very_file_that_was_made_is_removed(room: Room) -> None:
    made = room.sharing.make(spec_of(room, Passage(room.page("one"))))
    content = made.file.read_bytes()
    made.file.write_bytes(b"another file by now")
    with pytest.raises(RefusedError):
        room.sharing.remove_file(made.fact.line)
    assert made.file.exists()
    made.file.write_bytes(content)
    room.sharing.remove_file(made.fact.line)
    assert not made.file.exists()


def test_without_a_file_there_is_no_line_and_without_a_line_no_file(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = room.page("one")
    assert (
        refusal(room, spec_of(room, Passage(entry), out=Path("/nowhere/at/all.pdf")))[0]
        == "no_folder"
    )

    def full(*_: object) -> None:
        raise CannotWriteError

    monkeypatch.setattr("healingjournal.sharing.service.place", full)
    with pytest.raises(CannotWriteError):
        room.sharing.make(spec_of(room, Passage(entry)))
    assert room.sharing.ledger() == ()
    assert room.sharing.consent(entry).state is ConsentState.FOR_ME_ONLY
    monkeypatch.undo()
    folders_fail(monkeypatch, errno.EIO)
    with pytest.raises(CannotWriteError):
        room.sharing.make(spec_of(room, Passage(entry)))
    assert room.sharing.ledger() == ()
    assert room.sharing.consent(entry).state is ConsentState.FOR_ME_ONLY
    assert list(room.outside.iterdir()) == []
    monkeypatch.undo()
    monkeypatch.setattr("healingjournal.sharing.store.add_line", full)
    with pytest.raises(CannotWriteError):
        room.sharing.make(spec_of(room, Passage(entry)))
    assert list(room.outside.iterdir()) == []
