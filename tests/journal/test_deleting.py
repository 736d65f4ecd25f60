"""What is deleted leaves nothing behind: no row, no word, no letter in the decrypted pages."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.vault.service import Vault

CANARY = "zanzibarcanary"


def vocabulary(vault: Vault) -> set[str]:
    with vault.reading() as db:
        db.execute("CREATE VIRTUAL TABLE temp.v USING fts5vocab(main, entry_words, row)")
        return {row[0] for row in db.execute("SELECT term FROM temp.v")}


def every_cell(vault: Vault) -> str:
    """Give all rows of all real tables, the index's own ones too, as one text."""
    cells: list[str] = []
    with vault.reading() as db:
        tables = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (table,) in tables:
            for row in db.execute("SELECT * FROM this".replace("this", table)):
                cells += [
                    cell.decode("latin-1") if isinstance(cell, bytes) else str(cell) for cell in row
                ]
    return "\n".join(cells)


def written_life_of(journal: Journal) -> None:
    """Write, edit, draft and delete a page full of canary words among others."""
    body = " ".join(f"{CANARY}{number}" for number in range(400))
    kept = journal.add(Page(body, title=f"{CANARY}title", tags=(f"{CANARY}tag",))).entry
    journal.edit(kept, Page(f"{body} again", title=f"{CANARY}second", date="2020-01-01"))
    journal.keep_draft(journal.draft_of(kept))
    journal.delete(kept)


def test_no_row_and_no_word_is_left(journal: Journal, vault: Vault) -> None:
    for number in range(50):
        journal.add(Page(f"quiet words of day {number}", tags=("calm",)))
    written_life_of(journal)
    for number in range(50):
        journal.add(Page(f"more quiet words of day {number}"))
    assert not [word for word in vocabulary(vault) if CANARY in word]
    assert CANARY not in every_cell(vault)
    assert journal.search(f"{CANARY}1") == []
    assert vault.verify().ok


def decrypted(database: Path, key: bytes) -> bytes:
    """Decrypt a closed SQLCipher 4 file page by page; each ends with its IV and its tag."""
    raw = database.read_bytes()
    assert len(raw) % 4096 == 0
    plain = b""
    for number in range(0, len(raw), 4096):
        page = raw[number + (0 if number else 16) : number + 4096]
        decryptor = Cipher(algorithms.AES(key), modes.CBC(page[-80:-64])).decryptor()
        plain += decryptor.update(page[:-80]) + decryptor.finalize()
    return plain


def test_no_letter_is_left_in_the_decrypted_pages(journal: Journal, vault: Vault) -> None:
    journal.add(Page("quiet words stay", title="calm"))
    written_life_of(journal)
    key = bytes.fromhex(vault._master.database_key()[:64])
    vault.close()
    assert not (vault.folder / "v.db-wal").exists()
    pages = decrypted(vault.folder / "v.db", key)
    assert b"quiet words stay" in pages
    assert CANARY.encode() not in pages
    assert CANARY[:9].encode() not in pages


def test_a_deleted_page_takes_nothing_else_along(journal: Journal, vault: Vault) -> None:
    kept = journal.add(Page("harbour tide", tags=("sea",))).entry
    journal.delete(journal.add(Page("harbour wall", tags=("sea",))).entry)
    assert [hit.id for hit in journal.search("harbour")] == [kept]
    assert [line.id for line in journal.entries(tag="sea")] == [kept]
    assert vault.verify().ok


def test_a_deleted_page_takes_its_pictures_places_in_chapters_and_forewords_along(
    journal: Journal, vault: Vault
) -> None:
    kept = journal.add(Page("harbour")).entry
    gone = journal.add(Page(f"{CANARY} words")).entry
    with vault.writing() as db:
        for number, entry in enumerate((kept, gone), start=1):
            word = "harbour" if entry == kept else CANARY
            db.execute(
                "INSERT INTO picture (id, entry, media, width, height, bytes, alt, small, added_ms)"
                " VALUES (?, ?, 'image/png', 1, 1, 1, ?, x'00', 0)",
                (f"p{number}", entry, word),
            )
            db.execute("INSERT INTO picture_part VALUES (?, 0, ?)", (number, word.encode()))
            db.execute(
                "INSERT INTO chapter (id, title, place, changed_ms) VALUES (?, 'Sea', ?, 0)",
                (f"c{number}", number),
            )
            for chapter in range(1, number + 1):
                db.execute("INSERT INTO chapter_page VALUES (?, ?, 1)", (chapter, entry))
                db.execute(
                    "INSERT INTO foreword (chapter, entry, number, body, written_ms)"
                    " VALUES (?, ?, 1, ?, 0)",
                    (chapter, entry, word),
                )
    journal.keep_draft(journal.draft_of(gone))
    journal.edit(gone, Page(f"{CANARY} later"))
    journal.delete(gone)
    assert CANARY not in every_cell(vault)
    left = {"chapter": 2, "picture": 1, "picture_part": 1, "chapter_page": 1, "foreword": 1}
    with vault.reading() as db:
        for table, rows in left.items():
            asked = "SELECT count(*) FROM this".replace("this", table)
            assert db.execute(asked).fetchone() == (rows,)
    assert vault.verify().ok
