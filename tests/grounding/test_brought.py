"""An exercise someone brings along: taken in whole, or kept out whole with its reasons, soon."""

import os
import time
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from healingjournal.base.errors import RefusedError
from healingjournal.grounding import catalogue, held, personal
from healingjournal.grounding.brought import MAX_BYTES, Brought, looked_at, taken
from healingjournal.grounding.exercise import NEEDS, Exercise
from healingjournal.grounding.held import Exercises, HeldExercise
from healingjournal.vault.kept import Json
from tests.grounding.others import one_file, written
from tests.vault.cheap import again, shut


def brought(*texts: str) -> Brought:
    files = [(f"x{nth}.toml", text.encode()) for nth, text in enumerate(texts, 1)]
    return taken(files, "our group", ["G02"])


def only(found: Brought) -> Exercise:
    assert found.keeps_out == ()
    (one,) = found.exercises
    return one.exercise


def reasons(found: Brought) -> list[str]:
    assert not found.exercises
    return [str(one) for one in found.keeps_out]


def test_a_kind_exercise_comes_in_whole_with_where_it_is_from() -> None:
    found = brought(written())
    assert found.worth_a_look == ()
    exercise = only(found)
    assert (exercise.name, exercise.origin) == ("By the window", "our group")
    assert exercise.steps[0].said == "Look for something that moves. A leaf, a car, a cloud."


def test_without_flags_it_counts_as_having_all_of_them_and_says_so() -> None:
    found = brought(written(flags=None))
    assert only(found).needs == set(NEEDS)
    assert not only(found).public_ok
    assert len(found.worth_a_look) == 1


def test_a_breath_counts_as_breath_even_if_its_file_forgot_it() -> None:
    step = 'text = "In, and out."\nbreath = { in = 3, out = 5, rest = 1, rounds = 4 }\n'
    exercise = only(brought(written(step, seconds="37")))
    assert exercise.needs == {"sight", "breath", "hold"}


def test_it_has_no_place_among_ours_and_says_nothing_of_its_own_worth() -> None:
    claims = {"grade": '"E3"', "evidence": '"Tested widely."', "sources": '["Us"]', "place": "1"}
    found = brought(written(**claims))
    exercise = only(found)
    worth = (exercise.place, exercise.grade, exercise.evidence, exercise.sources)
    assert worth == (None, "", "", ())
    assert not {"grade", "evidence", "sources"} & set(found.exercises[0].tables)


@pytest.mark.parametrize("taken_id", ["G01", "G42", "G43", "G999", "HELD-BACK"])
def test_no_id_of_ours_now_or_later_is_taken(taken_id: str) -> None:
    (said,) = reasons(brought(written(id=f'"{taken_id}"')))
    assert said.startswith("x1.toml:1:")
    assert taken_id in said


def test_every_id_of_ours_is_known_as_ours() -> None:
    for lang in catalogue.languages():
        assert all(held.is_ours(one.id) for one in catalogue.shipped(lang))


@pytest.mark.parametrize("key", ["name", "aim", "cautions", "if_worse", "evidence", "text", "more"])
@pytest.mark.parametrize(
    "said",
    [
        "https://place.example", "me@place.org", "0800 123 456", "zero eight zero, five one",
        "place dot com", "@bluebird", "\\uff10\\uff18\\uff10\\uff10\\uff11", "<b>now</b>", "&#60;",
        "\\u202e", "\\u200b", "a" + "\\u0301" * 9, "\\uff1cb\\uff1e", "\\u0007", "you must",
    ],
)  # fmt: skip
def test_nothing_hidden_marked_up_pushing_or_to_be_reached_comes_in(key: str, said: str) -> None:
    line = f'"Now. {said}"'
    if key in {"text", "more"}:
        step = f'{key} = {line}\n' + ("" if key == "text" else 'text = "Now."\n')
        assert reasons(brought(written(step)))
        return
    assert reasons(brought(written(**{key: f"[{line}]" if key == "cautions" else line})))


@pytest.mark.parametrize(
    "changed",
    [
        {"seconds": "5"}, {"seconds": "1e9"}, {"states": "[]"}, {"flags": '["dance"]'},
        {"name": "7"}, {"lang": '"English"'}, {"family": '"fun"'}, {"held_back": "1"},
        {"other": '"key"'}, {"cautions": str(["One."] * 13)}, {"aim": '""'}, {"id": '"x"'},
    ],
)  # fmt: skip
def test_what_is_not_the_form_keeps_it_out(changed: dict[str, str]) -> None:
    assert reasons(brought(written(**changed)))


def test_one_bad_file_of_a_folder_keeps_all_of_them_out_with_its_line(tmp_path: Path) -> None:
    one_file(tmp_path)
    one_file(tmp_path, written(id='"W02"', aim='"Call 0800 123 456."'), "door.toml")
    (tmp_path / "read me.txt").write_text("not looked at")
    found = looked_at(tmp_path)
    assert reasons(found) == ["door.toml:4: “aim” holds a link, an address or a phone number"]


def test_a_folder_comes_in_together_and_its_steps_lead_to_ours_or_to_its_own(
    tmp_path: Path,
) -> None:
    step = 'text = "One of these?"\nchoose = ["G02", "W02"]\n'
    one_file(tmp_path, written(step))
    assert "W02" in reasons(looked_at(tmp_path, ["G02"]))[0]
    one_file(tmp_path, written(id='"W02"'), "door.toml")
    found = looked_at(tmp_path, ["G02"])
    assert [one.exercise.id for one in found.exercises] == ["W02", "W01"]
    assert {one.exercise.origin for one in found.exercises} == {tmp_path.name}


def test_the_same_id_twice_keeps_a_folder_out(tmp_path: Path) -> None:
    for name in ("a.toml", "b.toml"):
        one_file(tmp_path, name=name)
    assert reasons(looked_at(tmp_path)) == ["b.toml:1: has the same id as a.toml"]


@pytest.mark.parametrize("name", ["call 0800 123 456", "me@place.org", "a\u202eb", "<b>"])
def test_a_name_that_would_carry_something_is_not_shown(tmp_path: Path, name: str) -> None:
    assert only(looked_at(one_file(tmp_path, name=f"{name}.toml"))).origin == "?"


def hostile_files(folder: Path) -> list[Path]:
    pipe = folder / "pipe.toml"
    os.mkfifo(pipe)
    (folder / "empty").mkdir()
    texts = {
        "large.toml": b"#" * (MAX_BYTES + 1),
        "deep.toml": b"x = " + b"[" * 30_000,
        "dots.toml": b"a" + b".a" * 30_000 + b" = 1",
        "bytes.toml": bytes(range(256)),
        "steps.toml": b"[[step]]\n" * 7_000,
        "nothing.toml": b"",
        "pack.toml": b'theme = "a"\n[[prompt]]\n',
        "nan.toml": written('text = "A."\nseconds = nan\n').encode(),
        "inf.toml": written('text = "A."\nseconds = inf\n').encode(),
    }
    for name, raw in texts.items():
        (folder / name).write_bytes(raw)
    return [pipe, folder / "empty", folder / "gone", *(folder / name for name in texts)]


def test_a_hostile_file_is_kept_out_with_its_reason_and_soon(tmp_path: Path) -> None:
    for path in hostile_files(tmp_path):
        began = time.monotonic()
        assert reasons(looked_at(path)), path
        assert time.monotonic() - began < 5, path


def test_a_folder_with_too_many_files_is_not_looked_through(tmp_path: Path) -> None:
    for nth in range(held.MOST + 1):
        one_file(tmp_path, written(id=f'"W{nth:02}"'), f"{nth}.toml")
    (said,) = reasons(looked_at(tmp_path))
    assert "more than 40 files" in said


@given(st.binary(max_size=400))
@example(written().encode())
def test_any_bytes_are_either_an_exercise_or_named_faults(raw: bytes) -> None:
    found = taken([("x.toml", raw)], "x")
    assert bool(found.exercises) != bool(found.keeps_out)
    assert all(str(one).isprintable() for one in (*found.keeps_out, *found.worth_a_look))


# ---- in the journal ----


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shut(tmp_path / "pages")
    return tmp_path / "pages"


def exercises(*names: str) -> Exercises:
    found = brought(*(written(id=f'"{name}"') for name in names))
    assert found.exercises
    return found.exercises


def test_they_lie_in_the_journal_and_are_there_at_the_next_opening(folder: Path) -> None:
    kept = exercises("W01", "W02")
    vault = again(folder)
    held.store(vault.kept, held.turned(held.added((), kept), "W02", False))
    vault.close()
    vault = again(folder)
    assert held.recall(vault.kept) == held.turned(kept, "W02", False)
    assert [one.id for one in personal.recall(vault.kept).brought] == ["W01"]
    held.store(vault.kept, held.without(held.without(kept, "W01"), "W02"))
    assert vault.kept.get(held.ROOM, held.KEY) is None
    vault.close()


def test_what_is_there_already_or_has_no_room_is_refused_whole() -> None:
    there = exercises("W01", "W02")
    with pytest.raises(RefusedError) as here:
        held.added(there, exercises("W03", "W02"))
    assert here.value.words_key == "exercise_here"
    many: Exercises = tuple(there[0] for _ in range(held.MOST - 1))
    with pytest.raises(RefusedError) as full:
        held.added(many, exercises("W03", "W04"))
    assert full.value.words_key == "exercises_full"


@pytest.mark.parametrize(
    "row",
    [
        None, "W01", {}, {"file": {}, "from": "x"}, {"file": [], "from": "x", "on": True},
        {"file": {"id": "W01"}, "from": 7},
    ],
)  # fmt: skip
def test_a_row_that_is_no_exercise_is_left_out_of_what_is_read(row: Json, folder: Path) -> None:
    good = held._row(exercises("W02")[0])
    vault = again(folder)
    vault.kept.put(held.ROOM, held.KEY, [good, row, good])
    assert [one.exercise.id for one in held.recall(vault.kept)] == ["W02"]
    assert not held.are_brought([good, row])
    assert held.are_brought([good])
    vault.close()


def test_a_row_is_looked_through_again_wherever_it_comes_from() -> None:
    def row(origin: str = "x", **changed: object) -> dict[str, object]:
        (one,) = exercises("W02")
        return {"from": origin, "on": True, "file": {**one.tables, **changed}}

    assert held.are_brought([row()])
    for bad in (row(id="G02"), row(id="HELD-BACK"), row(aim="Call 0800 123 456"), row("a@b.org")):
        assert not held.are_brought([bad])


def test_a_private_repr_tells_nothing_of_what_was_brought() -> None:
    (one,) = exercises("W02")
    assert "tables" not in repr(HeldExercise(one.exercise, one.tables))
