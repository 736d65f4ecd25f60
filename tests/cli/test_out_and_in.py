"""`takeout` and `import` in the terminal: out in open formats, and pages in from files."""

import json
import re
import string
from collections.abc import Callable
from pathlib import Path

import pytest

from healingjournal.cli import words
from healingjournal.cli.out_and_in import importing
from healingjournal.transfer.forms import FORMS
from tests.cli.conftest import PASSPHRASE, Terminal

Page = Callable[..., str]
CARE = words.say("en", "takeout_care")


@pytest.fixture
def other(journal: Terminal, tmp_path: Path) -> str:
    """Another journal, by its folder."""
    place = str(tmp_path / "other")
    assert journal.keyed("--vault", place, "vault", "create").exit_code == 0
    return place


def test_takeout_and_import_give_exactly_the_promised_keys(
    journal: Terminal, page: Page, other: str, tmp_path: Path
) -> None:
    first = page("---\ntitle: A walk\ntags: a, b\ndate: 2026-03-01T10:00:00+05:30\n---\nDucks.\n")
    page("\ufeff\ufeffMore, e\u0301 👩‍👩‍👧\u00a0\u0085")
    journal.keyed("entry", "edit", first, given="Ducks, again.\n")
    journal.keyed("moment", "add", given='{"before": 4}')
    out = str(tmp_path / "out")
    made = journal.keyed("takeout", out)
    assert made.value == {"entries": 2, "files": 6}
    assert made.err == f"{CARE}\n"
    done = journal.keyed("--vault", other, "import", "healingjournal", out).value
    assert done == {"found": 2, "added": 2, "skipped": []}
    for command in (("entry", "list"), ("moment", "list")):
        there = journal.keyed("--vault", other, *command).rows
        assert there == journal.keyed(*command).rows
    shown = journal.keyed("--vault", other, "entry", "show", first).value
    assert shown == journal.keyed("entry", "show", first).value
    assert shown["versions"] == 2


def test_what_is_here_already_is_named_with_its_reason(
    journal: Terminal, page: Page, tmp_path: Path
) -> None:
    page("Ducks.\n")
    out = str(tmp_path / "out")
    journal.keyed("takeout", out)
    done = journal.keyed("import", "healingjournal", out).value
    assert (done["found"], done["added"], len(done["skipped"])) == (1, 0, 1)
    assert list(done["skipped"][0]) == ["where", "why"]
    assert done["skipped"][0]["where"].startswith("pages/2026/")
    assert done["skipped"][0]["why"] == words.say("en", "skip_here")


def test_markdown_and_text_come_in_and_say_where_their_day_is_from(
    journal: Terminal, tmp_path: Path
) -> None:
    files = tmp_path / "files"
    files.mkdir()
    (files / "2026-01-02.md").write_text("---\ntitle: One\n---\nWords", encoding="utf-8")
    (files / "b.md").write_text("Other words", encoding="utf-8")
    (files / "c.txt").write_text("Plain", encoding="utf-8")
    tried = journal.keyed("import", "markdown", str(files), "--dry-run")
    assert journal.keyed("entry", "list").rows == []
    done = journal.keyed("import", "markdown", str(files))
    assert done.value == tried.value
    assert (done.value["found"], done.value["added"]) == (2, 2)
    assert done.value["skipped"] == [
        {"where": "c.txt", "why": words.say("en", "skip_another_kind")}
    ]
    from_name = words.counted("en", "import_day_of_name", 1)
    assert done.err == f"{from_name} {words.counted('en', 'import_day_of_file', 1)}\n"
    assert tried.err.startswith(words.say("en", "import_only_tried"))
    assert journal.keyed("import", "text", str(files / "c.txt")).value["added"] == 1
    rows = journal.keyed("entry", "list").rows
    assert {"One", ""} == {row["title"] for row in rows}
    assert rows[-1]["date"].startswith("2026-01-02T12:00:00")


def test_in_plain_words_it_says_the_same(journal: Terminal, page: Page, tmp_path: Path) -> None:
    page("Ducks.\n")
    out = tmp_path / "out"
    assert journal.plain("takeout", str(out)).out == f"Taken out: 1 page, in 4 files in {out}\n"
    said = journal.plain("import", "healingjournal", str(out)).out.splitlines()
    assert said[0] == "Found: 1 page. Added: 0."
    assert re.fullmatch(r"- pages/2026/2026-.*\.md: This is already here.*", said[1])


def test_failures_have_their_exit_code_and_leave_standard_output_empty(
    journal: Terminal, page: Page, folder: Path, tmp_path: Path
) -> None:
    page("Ducks.\n")
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "x").write_text("mine", encoding="utf-8")
    out = tmp_path / "out"
    journal.keyed("takeout", str(out))
    (tmp_path / "rights").mkdir(mode=0o500)
    calls: list[tuple[tuple[str, ...], int, str]] = [
        (("takeout", str(tmp_path / "taken")), 1, "takeout_not_empty"),
        (("takeout", str(folder / "out")), 1, "takeout_in_journal"),
        (("takeout", str(tmp_path / "taken" / "x")), 1, "not_a_folder"),
        (("takeout", "/proc/none/out"), 16, "takeout_not_written"),
        (("import", "healingjournal", str(tmp_path / "taken")), 1, "not_a_takeout"),
        (("import", "healingjournal", str(tmp_path / "nowhere")), 1, "not_a_takeout"),
        (("import", "markdown", str(tmp_path / "nowhere")), 1, "nothing_there"),
    ]
    for argv, code, key in calls:
        ran = journal.keyed(*argv)
        assert (ran.exit_code, ran.out) == (code, ""), argv
        assert ran.err.splitlines()[-1] == words.say("en", f"told_{key}")
    whole = json.loads((out / "journal.json").read_text("utf-8"))
    for change, code in (({"version": 2}, 15), ({"format": "x"}, 1)):
        (out / "journal.json").write_text(json.dumps(whole | change), encoding="utf-8")
        assert journal.keyed("import", "healingjournal", str(out)).exit_code == code
    (out / "journal.json").write_text("{", encoding="utf-8")
    ran = journal.keyed("import", "healingjournal", str(out))
    assert (ran.exit_code, ran.out) == (13, "")
    assert "journal.json" in ran.err


def test_a_wrong_passphrase_is_12_and_no_journal_17(terminal: Terminal, tmp_path: Path) -> None:
    out = str(tmp_path / "out")
    assert terminal.keyed("takeout", out).exit_code == 17
    assert terminal.keyed("import", "markdown", out).exit_code == 17
    terminal.keyed("vault", "create")
    ran = terminal.keyed("takeout", out, passphrase=f"{PASSPHRASE}!")
    assert (ran.exit_code, ran.out) == (12, "")
    assert not Path(out).exists()


def test_every_reason_has_a_sentence() -> None:
    source = Path(importing.__file__).parents[2]
    files = [*(source / "transfer").glob("*.py"), source / "sharing" / "carried.py"]
    text = "\n".join(file.read_text("utf-8") for file in files)
    reasons = set(re.findall(r'UnusableError\("(\w+)"\)|leave\([^()]*"(\w+)"\)', text))
    reasons |= set(re.findall(r'return "(\w+)"()', text)) | {("here", ""), ("twice", "")}
    named = {one or other for one, other in reasons}
    assert len(named) > 14
    for lang, known in words.WORDS.items():
        assert [why for why in named if f"skip_{why}" not in known] == [], lang


def test_the_forms_are_those_that_are_known() -> None:
    assert FORMS == ("markdown", "text", "healingjournal")
    assert "healingjournal" in words.say("en", "help_import")
    assert not [name for _, name, _, _ in string.Formatter().parse(CARE) if name]
