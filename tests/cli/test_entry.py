"""Pages in the terminal: kept to the letter, listed, changed, gone."""

from collections.abc import Callable

import pytest

from healingjournal.cli import words
from tests.cli.conftest import Terminal

Page = Callable[..., str]


def test_add_gives_an_id_as_a_string(journal: Terminal) -> None:
    added = journal.keyed("entry", "add", given="A page.\n").value
    assert list(added) == ["id"]
    assert isinstance(added["id"], str)
    assert len(added["id"]) == 26


def test_show_has_exactly_the_promised_keys(journal: Terminal, page: Page) -> None:
    text = "---\ntitle: A walk\ntags: walk, home\ndate: 2026-03-01\n---\nDucks.\n"
    shown = journal.keyed("entry", "show", entry_id := page(text)).value
    assert list(shown) == ["id", "date", "title", "tags", "body", "versions"]
    assert shown["id"] == entry_id
    assert shown["date"].startswith("2026-03-01T12:00:00")
    assert shown["date"][-6] in "+-"
    assert (shown["title"], shown["tags"]) == ("A walk", ["walk", "home"])
    assert (shown["body"], shown["versions"]) == ("Ducks.\n", 1)


def test_a_page_without_a_date_has_this_moment_with_its_offset(
    journal: Terminal, page: Page
) -> None:
    shown = journal.keyed("entry", "show", page("Now.\n")).value
    assert shown["date"] == "2026-11-22T12:00:00+02:00"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no line end",
        "\n\n  spaces \t\n",
        "---\ntitle: unclosed\nA text.",
        "---\nmood: fine\n---\nAll of it is text.",
        "العربية हिन्दी 👩‍👩‍👧 e\u0301 \u202eright to left\u202c\u00a0\u0085end",
        "-\n--passphrase\n{}\n",
    ],
)
def test_text_comes_back_to_the_letter(journal: Terminal, page: Page, text: str) -> None:
    entry_id = page(text)
    assert journal.keyed("entry", "show", entry_id).value["body"] == text


def test_only_one_bom_in_front_goes(journal: Terminal, page: Page) -> None:
    entry_id = page("\ufeff\ufeffa")
    assert journal.keyed("entry", "show", entry_id).value["body"] == "\ufeffa"
    edited = journal.keyed("entry", "edit", entry_id, given="\ufeff\ufeffa")
    assert (edited.value["body"], edited.value["versions"]) == ("\ufeffa", 1)


@pytest.mark.parametrize("line", ["title: {}", "tags: {}"])
def test_title_and_tags_count_to_the_5_mib_of_a_page(journal: Terminal, line: str) -> None:
    long = line.format("t" * (5 * 1024 * 1024))
    ran = journal.keyed("entry", "add", given=f"---\n{long}\n---\nx")
    assert (ran.exit_code, ran.out) == (1, "")
    assert ran.err == f"{words.say('en', 'told_too_long')}\n"
    assert journal.keyed("entry", "list").rows == []


def test_line_ends_bom_and_nul_are_taken_in_once(journal: Terminal, page: Page) -> None:
    entry_id = page("\ufeffa\r\nb\rc\u2028d\0e")
    assert journal.keyed("entry", "show", entry_id).value["body"] == "a\nb\nc\nde"


def test_input_that_is_not_utf8_is_1_and_keeps_nothing(journal: Terminal) -> None:
    ran = journal.keyed("entry", "add", given=b"caf\xe9")
    assert (ran.exit_code, ran.out) == (1, "")
    assert "UTF-8" in ran.err
    assert journal.keyed("entry", "list").rows == []


def test_a_passphrase_that_is_not_utf8_is_1(journal: Terminal) -> None:
    ran = journal("--passphrase-stdin", "entry", "list", given=b"caf\xe9\n")
    assert (ran.exit_code, ran.out) == (1, "")


def test_a_page_over_5_mib_is_1_and_keeps_nothing(journal: Terminal) -> None:
    assert journal.keyed("entry", "add", given="x" * (5 * 1024 * 1024 + 1)).exit_code == 1
    assert journal.keyed("entry", "list").rows == []


def test_a_date_that_does_not_exist_is_1(journal: Terminal) -> None:
    ran = journal.keyed("entry", "add", given="---\ndate: 2026-02-30\n---\nx")
    assert (ran.exit_code, ran.out) == (1, "")


def test_the_list_is_newest_first_with_exactly_the_promised_keys(
    journal: Terminal, page: Page
) -> None:
    for day in ("2026-01-02", "2026-01-03", "2026-01-01"):
        page(f"---\ndate: {day}\ntitle: {day}\ntags: a\n---\none two three\n")
    rows = journal.keyed("entry", "list").rows
    assert [list(row) for row in rows] == [["id", "date", "title", "tags", "words"]] * 3
    assert [row["title"] for row in rows] == ["2026-01-03", "2026-01-02", "2026-01-01"]
    assert [row["words"] for row in rows] == [3, 3, 3]
    assert all(row["date"].startswith(row["title"]) for row in rows)


def test_the_list_narrows_by_days_both_included_tag_and_number(
    journal: Terminal, page: Page
) -> None:
    for day, tag in (("01", "home"), ("02", "Café"), ("03", "home")):
        page(f"---\ndate: 2026-01-{day}\ntitle: {day}\ntags: {tag}\n---\nx\n")

    def titles(*argv: str) -> list[str]:
        return [row["title"] for row in journal.keyed("entry", "list", *argv).rows]

    assert titles("--since", "2026-01-02") == ["03", "02"]
    assert titles("--until", "2026-01-02") == ["02", "01"]
    assert titles("--since", "2026-01-02", "--until", "2026-01-02") == ["02"]
    assert titles("--tag", "cafe") == ["02"]
    assert titles("--limit", "1") == ["03"]
    assert titles("--limit", "0") == []
    assert titles("--tag", "none") == []


def test_edit_replaces_the_text_and_only_what_is_named(journal: Terminal, page: Page) -> None:
    entry_id = page("---\ntitle: Old\ntags: a, b\n---\nOld text.\n")
    changed = journal.keyed("entry", "edit", entry_id, given="New text.\n").value
    assert list(changed) == ["id", "date", "title", "tags", "body", "versions"]
    assert changed["title"] == "Old"
    assert changed["tags"] == ["a", "b"]
    assert (changed["body"], changed["versions"]) == ("New text.\n", 2)
    cleared = journal.keyed("entry", "edit", entry_id, given="---\ntags:\n---\nNew.\n").value
    assert (cleared["title"], cleared["tags"]) == ("Old", [])


def test_what_show_prints_can_be_given_to_edit_unchanged(journal: Terminal, page: Page) -> None:
    entry_id = page("---\ntitle: T\ntags: a, b\ndate: 2020-05-04\n---\nText\n\nwith no end")
    before = journal.keyed("entry", "show", entry_id).value
    printed = journal.plain("entry", "show", entry_id).raw
    after = journal.keyed("entry", "edit", entry_id, given=printed).value
    assert {**after, "versions": 0} == {**before, "versions": 0}


def test_delete_is_at_once_and_final(journal: Terminal, page: Page) -> None:
    entry_id = page("A word to find: marmalade.\n")
    gone = journal.keyed("entry", "delete", entry_id).value
    assert gone == {"id": entry_id, "deleted": True}
    assert journal.keyed("entry", "show", entry_id).exit_code == 1
    assert journal.keyed("entry", "delete", entry_id).exit_code == 1
    assert journal.keyed("search", "marmalade").rows == []


@pytest.mark.parametrize("command", ["show", "edit", "delete"])
@pytest.mark.parametrize("entry_id", ["nope", "0" * 26, "\udcff", "é" * 26])
def test_an_id_that_no_page_has_is_1(journal: Terminal, command: str, entry_id: str) -> None:
    ran = journal.keyed("entry", command, entry_id, given="x")
    assert (ran.exit_code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1


def test_plain_lists_say_what_json_says(journal: Terminal, page: Page) -> None:
    entry_id = page("---\ntitle: Rain\ntags: home\n---\nOne word or more.\n")
    ran = journal.plain("entry", "list")
    assert ran.out == f"2026-11-22  {entry_id}  Rain #home  4 words\n"


def test_an_empty_list_is_told_beside_the_answer(journal: Terminal) -> None:
    ran = journal.plain("entry", "list")
    assert (ran.exit_code, ran.out, ran.err) == (0, "", "No pages.\n")
