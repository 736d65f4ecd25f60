"""Search finds whole words, newest first; what is typed is words and nothing else."""

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given

from healingjournal.base.clock import SetClock
from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import DraftId, Page
from healingjournal.journal.segment import segmented, tokens
from healingjournal.journal.service import Journal
from healingjournal.vault.service import Vault
from tests.journal.test_words_for_finding import MIXED
from tests.tried import tried


def found(journal: Journal, words: str, limit: int | None = 50) -> list[EntryId]:
    return [hit.id for hit in journal.search(words, limit)]


def test_the_newest_come_first_by_their_local_day(journal: Journal) -> None:
    first = journal.add(Page("the tide", date="2026-01-02")).entry
    older = journal.add(Page("the tide", date="2020-01-02")).entry
    newer = journal.add(Page("the tide", date="2026-01-02")).entry
    assert found(journal, "tide") == [newer, first, older]
    assert found(journal, "tide", 2) == [newer, first]
    journal.edit(older, Page("the tide", date="2027-01-01"))
    assert found(journal, "tide") == [older, newer, first]


def test_fifty_unless_given(journal: Journal, vault: Vault) -> None:
    with vault.writing():
        for _ in range(60):
            journal.add(Page("tide"))
    assert len(journal.search("tide")) == 50
    assert len(journal.search("tide", 60)) == 60
    assert len(journal.search("tide", None)) == 60


def test_every_word_must_occur_whole_in_title_tags_or_text(journal: Journal) -> None:
    kept = journal.add(Page("The tide was out.", title="Harbour", tags=("two words",))).entry
    for words in ("tide", "TIDE out", "harbour tide", "words harbour", "two"):
        assert found(journal, words) == [kept], words
    for words in ("tid", "tides", "tide in", "harbou"):
        assert found(journal, words) == [], words


def test_an_edited_page_is_found_by_its_new_words_only(journal: Journal) -> None:
    kept = journal.add(Page("early words")).entry
    journal.edit(kept, Page("later words", title="Name"))
    assert found(journal, "early") == []
    assert found(journal, "later name") == [kept]


def test_case_accents_and_forms_are_folded(journal: Journal) -> None:
    kept = journal.add(Page("Crème BRÛLÉE, cafe\u0301, Straße, ﬁne, soft\u00adhyphen")).entry
    for words in ("creme", "brulee", "CAFÉ", "strasse", "fine", "softhyphen", "so\u00adfthyphen"):
        assert found(journal, words) == [kept], words


@pytest.mark.parametrize(
    ("body", "words", "others"),
    [
        ("今天去了海边。很安静。", ["海边", "今天", "安静", "海"], ["边海", "海静"]),
        ("ラーメンを食べた", ["ラーメン", "食べた"], ["メンラー"]),
        ("오늘은 바다에 갔다", ["바다", "오늘은"], ["다바"]),
        ("วันนี้ไปทะเล", ["ทะเล", "วันนี้"], ["เลทะวัน"]),
        ("ມື້ນີ້ດີ", ["ດີ", "ມື້"], ["ດີມື້"]),
        ("ថ្ងៃនេះល្អ", ["ល្អ", "ថ្ងៃ"], ["អល្"]),
        ("ဒီနေ့ကောင်းတယ်", ["ကောင်း"], ["ကယ်"]),
        ("आज मैं समुद्र गया", ["समुद्र", "आज"], ["समु"]),
        ("ذهبت إلى البحر اليوم", ["البحر", "اليوم"], ["بحر"]),
        ("ok 🙂👍🏽 👩\u200d👧 ❤\ufe0f ↔", ["🙂", "👍", "🙂👍", "❤", "👧", "↔"], ["👍🙂", "😀"]),
        ("\u202eגשם\u202c ספר", ["גשם", "ספר"], ["גש"]),
    ],
)
def test_every_script_is_found(
    journal: Journal, body: str, words: list[str], others: list[str]
) -> None:
    kept = journal.add(Page(body)).entry
    for word in words:
        assert found(journal, word) == [kept], word
    for word in others:
        assert found(journal, word) == [], word


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        '""',
        '"tide',
        'tide"',
        "NEAR(tide, 5)",
        "NEAR(",
        "tide AND",
        "AND tide",
        "OR",
        "NOT",
        "-tide",
        "- tide",
        "body:tide",
        "{title body}: tide",
        "col:z",
        "'",
        "tide'",
        "tide*",
        "^tide",
        "tide + wall",
        "(tide",
        "tide)",
        "\\tide",
        "tide;--",
        "%",
        "_",
        "rank",
        "entry_words",
        "?1",
    ],
)
def test_search_syntax_is_literal(journal: Journal, typed: str) -> None:
    journal.add(Page("tide"))
    hits = found(journal, typed)
    assert bool(hits) == (tokens(typed) == ["tide"])


def test_typed_operators_are_found_as_words(journal: Journal) -> None:
    kept = journal.add(Page("near and or not body rank col z")).entry
    for typed in ("NEAR(", "AND", "NOT", "col:z", "-body", "{rank}"):
        assert found(journal, typed) == [kept], typed


def test_what_is_asked_comes_through_the_same_door_as_what_is_kept(journal: Journal) -> None:
    kept = journal.add(Page("har\0bour wall\ufdd0side")).entry
    for typed in ("harbour", "har\0bour", "wall\ufdd0side", "wall side"):
        assert found(journal, typed) == [kept], typed


@pytest.mark.parametrize("typed", ["", " ", "\n", ".,;:!?", '"', "' -", "\u202e\u200b", "\u0301"])
def test_no_words_find_nothing(journal: Journal, typed: str) -> None:
    journal.add(Page("tide"))
    assert journal.search(typed) == []


def test_very_many_and_very_long_words_are_asked_calmly(journal: Journal) -> None:
    many = " ".join(f"word{number}" for number in range(3000))
    kept = journal.add(Page(f"{many} {'x' * 50_000}")).entry
    assert found(journal, many) == [kept]
    assert found(journal, "x" * 50_000) == [kept]
    assert found(journal, f"{many} missing") == []


def words_the_index_makes(vault: Vault, text: str) -> list[str]:
    """Ask the index's own tokenizer what it makes of a segmented text."""
    with vault.writing() as db:
        db.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.seen"
            " USING fts5vocab(main, entry_words, instance)"
        )
        db.execute("INSERT INTO entry_words (rowid, body) VALUES (1, ?)", (text,))
        rows = db.execute("SELECT term FROM temp.seen ORDER BY offset").fetchall()
        db.execute("DELETE FROM entry_words")
    return [row[0] for row in rows]


@given(MIXED)
@tried(60)
def test_the_index_makes_the_very_words_we_made(vault: Vault, text: str) -> None:
    assert words_the_index_makes(vault, segmented(text)) == tokens(text)


def test_no_letter_there_is_gets_lost_in_the_index(vault: Vault) -> None:
    codes = (*range(0xD800), *range(0xE000, 0x1FFFF), *range(0xE0000, 0xE0200))
    text = " ".join(map(chr, codes))
    assert words_the_index_makes(vault, segmented(text)) == tokens(text)


@given(MIXED)
@tried(60)
def test_each_piece_of_a_text_finds_it(journal: Journal, text: str) -> None:
    kept = journal.add(Page(text)).entry
    for piece in text.split():
        assert not tokens(piece) or kept in found(journal, piece)
    journal.delete(kept)


SENTENCES = (
    "Today the harbour was quiet and I sat by the wall for a while.",
    "ذهبت إلى البحر اليوم وكان الهواء باردًا قليلًا.",
    "आज मैं समुद्र के पास बैठा और धीरे साँस ली।",
    "今天去了海边,坐了一会儿。",
    "วันนี้ไปทะเลและนั่งเงียบ ๆ",
    "\u202eגשם ספר\u202c ok \u2067بحر\u2069 fin",
    "Zoë’s cafe\u0301 — naïve a\u0308\u0323\u0301 l\u0334l\u0335 e\u0301e\u0301",
    "🙂👍🏽 👩\u200d👩\u200d👧 ❤\ufe0f 🇫🇷 1\ufe0f⃣ ↔",
    "tab\there\u00a0and\u2003there\u0085x\u200by\u00adz",
)


def mixed_text(words: int) -> str:
    chosen = random.Random(7)
    parts: list[str] = []
    count = 0
    while count < words:
        sentence = chosen.choice(SENTENCES)
        parts.append(sentence)
        count += len(sentence.split())
        if count % 5 == 0:
            parts.append("\n\n")
    return " ".join(parts)


def test_a_text_of_3000_words_comes_back_to_the_letter_and_is_found(
    journal: Journal, clock: SetClock
) -> None:
    text = mixed_text(3000)
    draft = journal.new_draft()
    draft = type(draft)(draft.id, draft.when, body=text)
    journal.keep_draft(draft)
    assert journal.draft(draft.id).body == text
    fact = journal.finish(draft)
    assert fact is not None
    assert journal.entry(fact.entry).body == text
    clock.moment += timedelta(days=1)
    for sentence in SENTENCES:
        for piece in sentence.split():
            if tokens(piece):
                assert found(journal, piece) == [fact.entry], piece
        hit = journal.search(sentence)[0]
        assert hit.id == fact.entry
        assert 0 < len(hit.snippet) <= 200


def test_a_picture_is_found_by_its_own_words_and_not_by_where_it_lies(journal: Journal) -> None:
    lies = "01hzy3k9q8w7e6r5t4y3u2i1o0"
    kept = journal.add(Page(f"Noon.\n\n![a \\[red\\] boat](picture:{lies})\n\nTea.")).entry
    draft = replace(journal.draft_of(kept), body=f"![later](picture:{lies})")
    journal.keep_draft(draft)
    assert found(journal, "noon red boat tea") == [kept]
    for words in ("picture", lies, f"picture:{lies}"):
        assert found(journal, words) == [], words
        assert journal.drafts_holding(words) == [], words
    assert journal.search("boat")[0].snippet == "Noon. a [red] boat Tea."
    assert journal.beginnings([kept])[kept] == "Noon. a [red] boat Tea."
    assert journal.drafts_holding("later")[0][1] == "later"
    plain = journal.add(Page("a picture: here ![x](other) (picture:2)")).entry
    assert found(journal, "picture") == [plain]


def test_drafts_are_found_by_the_same_words_as_pages(journal: Journal) -> None:
    kept = journal.new_draft()
    journal.keep_draft(replace(kept, title="Über Äpfel", tags=("Morgen",), body="a quiet 頁 here"))

    def drafts(words: str) -> list[DraftId]:
        return [draft.id for draft, _ in journal.drafts_holding(words)]

    for words in ("quiet", "ÄPFEL", "apfel quiet", "morgen", "頁", "here quiet"):
        assert drafts(words) == [kept.id], words
    for words in ("qui", "quiet loud", "", "!", "頁頁"):
        assert drafts(words) == [], words
    assert journal.drafts_holding("quiet")[0][1] == "a quiet 頁 here"


def test_search_can_be_held_to_days_and_to_a_tag(journal: Journal) -> None:
    for day, tags in ((1, ("Säge",)), (2, ()), (3, ("Säge", "other"))):
        journal.add(Page("a quiet window", tags=tags, date=f"2026-03-0{day}"))

    def days(
        since: date | None = None, until: date | None = None, tag: str | None = None
    ) -> list[int]:
        return [one.day.day for one in journal.search("window", since=since, until=until, tag=tag)]

    assert days() == [3, 2, 1]
    assert days(since=date(2026, 3, 2)) == [3, 2]
    assert days(until=date(2026, 3, 2)) == [2, 1]
    assert days(since=date(2026, 3, 2), until=date(2026, 3, 2)) == [2]
    assert days(tag="SAGE") == [3, 1]
    assert days(tag="sage", until=date(2026, 3, 2)) == [1]
    assert days(tag="none") == []
    assert journal.search("loud", tag="sage") == []


def test_a_phrase_is_found_only_where_its_words_stand_side_by_side(journal: Journal) -> None:
    apart = journal.add(Page("a no, and a small one", date="2026-03-01")).entry
    beside = journal.add(Page("it was a Sm\u00e1ll, no more", date="2026-03-02")).entry
    assert [one.id for one in journal.search('"small no"', phrases=True)] == [beside]
    assert [one.id for one in journal.search('"small no"')] == [beside, apart]
    assert [one.id for one in journal.search('"small no" was', phrases=True)] == [beside]
    assert [one.id for one in journal.search('"no small', phrases=True)] == [beside, apart]
    kept = journal.new_draft()
    journal.keep_draft(replace(kept, body="no small thing"))
    assert journal.drafts_holding('"small no"', phrases=True) == []
    assert len(journal.drafts_holding('"small no"')) == 1
