"""An independent reader gives back what the app wrote, with nothing of the app."""

import ast
import base64
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from healingjournal.base.private import Private
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.vault import migrations
from healingjournal.vault.backup import back_up
from tests.vault.cheap import CLOCK, NEW_PHRASE, PHRASE, again, cut_short, flipped, made, shut

READER = Path(__file__).parents[2] / "tools" / "read_vault.py"
FIXTURES = Path(__file__).parent / "fixtures"
TEXTS = [
    "Ducks.\n",
    "",
    "العربية हिन्दी 👩\u200d👩\u200d👧 e\u0301 \u202e\u00a0\u0085end",
    "word " * 3000,
]
Pages = list[dict[str, object]]

pytestmark = pytest.mark.program


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


def filled(folder: Path) -> Private[str]:
    """Make a journal with some pages and give its code."""
    created = made(folder)
    journal = Journal(created.vault, CLOCK)
    for number, text in enumerate(TEXTS):
        date = f"2026-03-0{number + 1}T08:0{number}:30-03:30"
        journal.add(Page(text, f"title {number}", ("a", "b c"), date))
    created.vault.close()
    return created.recovery_code


def by_the_app(folder: Path) -> Pages:
    vault = again(folder)
    journal = Journal(vault, CLOCK)
    entries = [journal.entry(line.id) for line in reversed(journal.entries())]
    vault.close()
    return [
        {
            "id": entry.id,
            "date": entry.when.isoformat(),
            "title": entry.title,
            "tags": list(entry.tags),
            "body": entry.body,
            "seal": None,
            "hidden": False,
            "pictures": [],
        }
        for entry in entries
    ]


def ran(folder: Path, secret: Private[str], *words: str) -> "subprocess.CompletedProcess[bytes]":
    """Run the reader on a folder, which stays as it is to the last byte."""
    before = contents(folder)
    call = [sys.executable, "-I", str(READER), str(folder), *words]
    given = secret.open().encode() + b"\n"
    done = subprocess.run(call, input=given, capture_output=True, check=False, timeout=60)
    assert contents(folder) == before
    return done


def by_the_reader(folder: Path, secret: Private[str], *words: str) -> Pages:
    done = ran(folder, secret, *words)
    assert (done.returncode, done.stderr) == (0, b"")
    found: Pages = json.loads(done.stdout)
    return found


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_passphrase_and_code_give_every_page_to_the_letter(folder: Path) -> None:
    code = filled(folder)
    found = by_the_app(folder)
    assert [page["body"] for page in found] == TEXTS
    assert by_the_reader(folder, PHRASE) == found
    assert by_the_reader(folder, code, "--code") == found
    assert by_the_reader(folder, Private(code.open().lower().replace("-", " ")), "--code") == found


@pytest.mark.parametrize("name", ["v.hdr", "v.hdr2"])
def test_one_damaged_header_copy_is_enough(folder: Path, name: str) -> None:
    filled(folder)
    found = by_the_app(folder)
    flipped(folder / name)
    assert by_the_reader(folder, PHRASE) == found


def test_it_follows_a_change_of_passphrase_and_code(folder: Path) -> None:
    filled(folder)
    found = by_the_app(folder)
    vault = again(folder)
    vault.keys.change_passphrase(PHRASE, NEW_PHRASE)
    code = vault.renew_code()
    vault.confirm_code(code)
    vault.close()
    assert by_the_reader(folder, NEW_PHRASE) == found
    assert by_the_reader(folder, code, "--code") == found
    assert ran(folder, PHRASE).returncode == 1


def test_what_a_sudden_end_left_in_the_side_file_is_read(folder: Path) -> None:
    shut(folder, pages=2)
    cut_short(folder, 2, 6)
    assert len(by_the_reader(folder, PHRASE)) == 6
    assert len(by_the_app_lines(folder)) == 6


def by_the_app_lines(folder: Path) -> list[object]:
    vault = again(folder)
    lines: list[object] = list(Journal(vault, CLOCK).entries())
    vault.close()
    return lines


def test_sealed_and_hidden_pages_are_read_with_pictures_and_chapters(folder: Path) -> None:
    shutil.copytree(FIXTURES / "schema-2", folder)
    pages = {page["title"]: page for page in by_the_reader(folder, PHRASE, "--pictures")}
    assert len(pages) == 8
    sealed, asked, hidden = pages["Sealed é"], pages["Asked"], pages["Hidden Title"]
    assert [(one["seal"], one["hidden"]) for one in (sealed, asked, hidden)] == [
        ("9999-12-31", False),
        ("asked", False),
        (None, True),
    ]
    assert sealed["body"] == "kept shut 日本語\n"
    pictures = asked["pictures"]
    assert isinstance(pictures, list)
    [picture] = pictures
    assert (picture["alt"], picture["media"], picture["strokes"]) == ("a window", "image/png", None)
    assert f"(picture:{picture['id']})" in str(asked["body"])
    assert base64.b64decode(picture["content"]).startswith(b"\x89PNG")
    without = {page["title"]: page for page in by_the_reader(folder, PHRASE)}
    assert without["Asked"]["pictures"] == [{k: v for k, v in picture.items() if k != "content"}]
    [chapter] = by_the_reader(folder, PHRASE, "--chapters")
    assert (chapter["title"], chapter["pages"]) == ("The sea", [hidden["id"], asked["id"]])
    assert chapter["forewords"] == [
        {"page": None, "number": 1, "body": "How it was"},
        {"page": None, "number": 2, "body": "How I see it now"},
        {"page": asked["id"], "number": 1, "body": "To this page"},
    ]


def test_a_journal_of_the_first_tables_is_read_too(folder: Path) -> None:
    shutil.copytree(FIXTURES / "schema-1", folder)
    found = by_the_reader(folder, PHRASE)
    assert len(found) == 5
    assert {(page["seal"], page["hidden"]) for page in found} == {(None, False)}
    assert by_the_reader(folder, PHRASE, "--chapters") == []


def test_later_tables_are_refused_and_said_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = (*migrations.MIGRATIONS, ("CREATE TABLE later (a)",))
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "MIGRATIONS", later)
        shut(folder, pages=1)
    done = ran(folder, PHRASE)
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"later tables" in done.stderr


def test_each_thing_that_keeps_it_from_reading_is_one_plain_line(folder: Path) -> None:
    code = filled(folder)
    wrong = [ran(folder, NEW_PHRASE), ran(folder, PHRASE, "--code"), ran(folder, code)]
    flipped(folder / "v.db")
    wrong.append(ran(folder, PHRASE))
    flipped(folder / "v.hdr")
    flipped(folder / "v.hdr2")
    wrong.append(ran(folder, PHRASE))
    assert [(each.returncode, each.stdout) for each in wrong] == [(1, b"")] * 5
    assert all(each.stderr.count(b"\n") == 1 for each in wrong)
    assert len({each.stderr for each in wrong}) == 4


def test_it_uses_nothing_of_the_app() -> None:
    nodes = list(ast.walk(ast.parse(READER.read_text("utf-8"))))
    named = [name.name for node in nodes if isinstance(node, ast.Import) for name in node.names]
    named += [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
    assert {name.partition(".")[0] for name in named} <= {*sys.stdlib_module_names, "cryptography"}


def test_a_backup_taken_apart_as_the_page_says_is_read_too(folder: Path, tmp_path: Path) -> None:
    code = filled(folder)
    vault = again(folder)
    raw = back_up(vault, tmp_path / "b").file.read_bytes()
    vault.close()
    apart = tmp_path / "apart"
    apart.mkdir()
    (apart / "v.db").write_bytes(raw[:-8192])
    (apart / "v.hdr").write_bytes(raw[-8192:-4096])
    assert by_the_reader(apart, PHRASE) == by_the_app(folder)
    assert by_the_reader(apart, code, "--code") == by_the_app(folder)
