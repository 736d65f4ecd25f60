"""Moments in the terminal: every key optional, every unknown one refused by name."""

import json

import pytest

from tests.cli.conftest import Terminal

WHOLE = {
    "when": "2026-11-20 evening",
    "setting": "street",
    "around": "crowd",
    "vulnerability": ["sleep", "hunger"],
    "cue_kind": ["sound", "own:the lift"],
    "cue": "a door",
    "body": ["fast_heart"],
    "emotion": ["fear"],
    "thought": "go",
    "urge": ["leave"],
    "response": ["freeze", "own:very still"],
    "before": 7,
    "after": 3,
    "did": "G02",
    "helped": "eased",
    "next_time": "the stairs",
    "for_group": False,
}


def test_the_words_of_a_moment_are_taken_in_once(journal: Terminal) -> None:
    journal.keyed("moment", "add", given='{"cue": "\ufeff\ufeffa"}')
    (row,) = journal.keyed("moment", "list").rows
    assert row["cue"] == "\ufeffa"


def test_everything_noted_comes_back_with_id_and_noted(journal: Terminal) -> None:
    added = journal.keyed("moment", "add", given=json.dumps(WHOLE)).value
    assert list(added) == ["id"]
    (row,) = journal.keyed("moment", "list").rows
    assert row == {**WHOLE, "id": added["id"], "noted": "2026-11-22T12:00:00+02:00"}


def test_every_key_is_optional(journal: Terminal) -> None:
    added = journal.keyed("moment", "add", given="{}").value
    (row,) = journal.keyed("moment", "list").rows
    assert row == {"id": added["id"], "noted": "2026-11-22T12:00:00+02:00"}


def test_the_urge_to_hurt_oneself_is_kept_and_help_is_named_beside_it(journal: Terminal) -> None:
    ran = journal.keyed("moment", "add", given='{"urge": "hurt_self"}')
    assert list(ran.value) == ["id"]
    assert "Help" in ran.err
    assert journal.keyed("moment", "list").rows[0]["urge"] == ["hurt_self"]
    assert journal.keyed("moment", "add", given='{"urge": "hide"}').err == ""


def test_one_value_stands_for_a_list_of_one(journal: Terminal) -> None:
    journal.keyed("moment", "add", given='{"body": "numb"}')
    assert journal.keyed("moment", "list").rows[0]["body"] == ["numb"]


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ('{"mood": 3}', "mood"),
        ('{"before": 11}', "before"),
        ('{"before": true}', "before"),
        ('{"body": ["tight", "elbow"]}', "elbow"),
        ('{"helped": "a lot"}', "helped"),
        ('{"before": 1, "before": 2}', "before"),
        ('{"cue": "two\\nlines"}', "cue"),
    ],
)
def test_an_unknown_key_or_value_is_1_and_named(journal: Terminal, given: str, named: str) -> None:
    ran = journal.keyed("moment", "add", given=given)
    assert (ran.exit_code, ran.out) == (1, "")
    assert named in ran.err
    assert journal.keyed("moment", "list").rows == []


@pytest.mark.parametrize("given", ["", "not json", "[]", "{} {}", "NaN", '"x"', "[" * 100_000])
def test_anything_but_one_object_is_1(journal: Terminal, given: str) -> None:
    ran = journal.keyed("moment", "add", given=given)
    assert (ran.exit_code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1


def test_an_unknown_key_is_one_line_whatever_it_holds(journal: Terminal) -> None:
    ran = journal.keyed("moment", "add", given=json.dumps({"a\nb\x1b[2J": 1}))
    assert ran.exit_code == 1
    assert ran.err.count("\n") == 1
    assert "\x1b" not in ran.err


def test_the_list_is_newest_first_and_has_a_limit(journal: Terminal) -> None:
    for day in ("2026-01-02", "2026-01-03", "2026-01-01"):
        journal.keyed("moment", "add", given=json.dumps({"when": day}))
    rows = journal.keyed("moment", "list").rows
    assert [row["when"] for row in rows] == ["2026-01-03", "2026-01-02", "2026-01-01"]
    assert [row["when"] for row in journal.keyed("moment", "list", "--limit", "1").rows] == [
        "2026-01-03"
    ]


def test_plain_words_show_the_keys_as_noted(journal: Terminal) -> None:
    journal.keyed("moment", "add", given='{"did": "tea", "body": ["cold", "numb"]}')
    out = journal.plain("moment", "list").out
    assert "    did: tea\n    body: cold, numb\n" in out


def test_what_helped_is_counted_from_one_note_and_told_from_three(journal: Terminal) -> None:
    for given in ('{"did":"G02","helped":"eased"}',) * 2 + ('{"did":"G02","helped":"unsure"}',):
        journal.keyed("moment", "add", given=given)
    journal.keyed("moment", "add", given='{"did":"tea, and a bath","helped":"worse"}')
    journal.keyed("moment", "add", given='{"did":"tea"}')
    assert journal.keyed("moment", "helped").rows == [
        {"what": "G02", "eased": 2, "no_change": 0, "worse": 0, "unsure": 1},
        {"what": "tea, and a bath", "eased": 0, "no_change": 0, "worse": 1, "unsure": 0},
    ]
    out = journal.plain("moment", "helped").out
    assert out == "Look around the room: noted 3 times (a bit easier 2, can’t tell 1).\n"


def test_with_too_few_notes_nothing_is_said_of_what_helped(journal: Terminal) -> None:
    assert journal.keyed("moment", "helped").rows == []
    journal.keyed("moment", "add", given='{"did":"tea","helped":"eased"}')
    ran = journal.plain("moment", "helped")
    assert ran.out == ""
    assert "Nothing to say yet" in ran.err
