"""Exercise files: every fault is told by file, line and reason, and nothing else happens."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base import resources
from healingjournal.base.content_file import MAX_BYTES
from healingjournal.grounding import catalogue, reading
from healingjournal.grounding.exercise import NEEDS
from tests.tried import tried

GOOD = """\
id = "X01"
lang = "en"
name = "A test"
aim = "To try it."
family = "senses"
seconds = 30
states = ["shaky"]
flags = ["sight"]

[adapt]
seated = "Sit, if you like."

[[step]]
text = "Look at the door."
seconds = 10

[[step]]
text = "Look at the wall."
more = "Or not."
"""


def faults(folder: Path, text: str) -> list[str]:
    file = folder / "x.toml"
    file.write_text(text, encoding="utf-8")
    return [str(fault) for fault in reading.read(file).faults]


def test_a_good_file_has_no_fault_and_open_steps_share_the_time(tmp_path: Path) -> None:
    file = tmp_path / "x.toml"
    file.write_text(GOOD, encoding="utf-8")
    read = reading.read(file)
    assert read.faults == ()
    assert read.exercise is not None
    assert [step.seconds for step in read.exercise.steps] == [10, 20]
    assert catalogue.checked(file) == (1, [])


def test_an_exercise_without_flags_counts_as_having_all(tmp_path: Path) -> None:
    file = tmp_path / "x.toml"
    file.write_text(GOOD.replace('flags = ["sight"]\n', ""), encoding="utf-8")
    exercise = reading.read(file).exercise
    assert exercise is not None
    assert exercise.needs == frozenset(NEEDS)
    assert not exercise.public_ok


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('name = "A test"\n', "", "x.toml:1: “name” is missing"),
        ('name = "A test"', "name = 5", "x.toml:3: “name” must be text in quotes"),
        ("seconds = 30", "seconds = 3.5", "x.toml:6: “seconds” must be a whole number"),
        ('["shaky"]', '["sad"]', "x.toml:7: “states” does not know 'sad'"),
        ('["sight"]', '["sigt"]', "x.toml:8: “flags” does not know 'sigt'"),
        ("flags =", "colour = 1\nflags =", "x.toml:8: unknown key “colour”"),
        ("seated =", "sitting =", "x.toml:11: unknown key “sitting” in adapt"),
        ('more = "Or not."', "much = 1", "x.toml:19: unknown key “much”"),
        (
            "Look at the wall.",
            "Close your eyes.",
            "x.toml:18: “text” “close your eyes” pushes; say what one could do instead",
        ),
        (
            "Or not.",
            "See www.example.org",
            "x.toml:19: “more” holds a link, an address or a phone number",
        ),
        ("Or not.", "Or <b>not</b>", "x.toml:19: “more” holds a mark that belongs to code"),
        ("Or not.", r"Or\nnot", "x.toml:19: “more” holds a character that cannot be shown"),
        ("Look at the wall.", "", "x.toml:18: “text” is empty"),
        ("seconds = 10", "seconds = -1", "x.toml:15: “seconds” must be a number from 3 to 1800"),
        ("seconds = 10", 'seconds = "x"', "x.toml:15: “seconds” must be a number from 3 to 1800"),
        (
            "seconds = 10",
            "breath = { in = 3, out = '5', rounds = 8 }",
            "x.toml:15: “out” must be a number of seconds above 0 and up to 60",
        ),
        ("seconds = 10", "breath = { in = 3, out = 5 }", "x.toml:15: “rounds” is missing"),
        ("seconds = 10", "breath = 8", "x.toml:15: “breath” must be written as { in = 3"),
        ('"X01"', '"x 01"', "x.toml:1: “id” must be capital letters and numbers in quotes"),
        ('["sight"]', '"sight"', "x.toml:8: “flags” must be a list with any of breath, hold"),
        ("seconds = 10", "seconds = 29", "x.toml:6: “seconds” leaves no time"),
        ("[adapt]", "[adapt", "x.toml:10: is not TOML from here on"),
    ],
)
def test_a_fault_names_file_line_and_reason(
    tmp_path: Path, old: str, new: str, expected: str
) -> None:
    assert old in GOOD
    found = faults(tmp_path, GOOD.replace(old, new, 1))
    assert len(found) == 1
    assert found[0].startswith(expected)


CODE_WORDS = ("expected", "null", "float", "str,", "int,", "array", "object", "regex", "`")


@tried(200)
@given(
    line=st.sampled_from([line for line in GOOD.splitlines() if " = " in line]),
    value=st.sampled_from(["5", "-1", "0.5", "true", '"x"', "[]", "[5]", "{ in = 0 }", "nan"]),
    key=st.sampled_from(["", "breath", "place", "sources", "grade", "moments", "if_worse"]),
)
def test_no_fault_speaks_the_language_of_the_code(
    tmp_path_factory: pytest.TempPathFactory, line: str, value: str, key: str
) -> None:
    new = f"{key or line.partition(' = ')[0]} = {value}"
    bad = GOOD.replace(line, f"{line}\n{new}" if key else new, 1)
    for fault in faults(tmp_path_factory.mktemp("plain"), bad):
        assert not any(word in fault for word in CODE_WORDS), fault


def test_every_fault_is_told_not_only_the_first(tmp_path: Path) -> None:
    bad = GOOD.replace("seconds = 30", 'seconds = "x"').replace('more = "Or not."', "z = 1")
    assert [fault.split(": ", 1)[0] for fault in faults(tmp_path, bad)] == ["x.toml:6", "x.toml:19"]


def test_steps_that_do_not_add_up_are_told(tmp_path: Path) -> None:
    bad = GOOD.replace('more = "Or not."', "seconds = 40")
    assert faults(tmp_path, bad) == ["x.toml:6: “seconds” is 30, its steps last 50"]


def test_two_files_with_one_id_are_told(tmp_path: Path) -> None:
    for name in ("a.toml", "b.toml"):
        (tmp_path / name).write_text(GOOD, encoding="utf-8")
    assert [str(f) for f in catalogue.check(tmp_path)] == ["b.toml:1: has the same id as a.toml"]


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\xfe",
        b"x = " + b"[" * 5000,
        b"a" * (MAX_BYTES + 1),
        b"step = 5\n",
        b"[[step]]\n" * 50,
        b"adapt = 3\nstep = [1, 2]\n",
        b"seconds = 999999999999999999999999999\n",
    ],
)
def test_a_hostile_file_is_a_fault_and_nothing_else(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "x.toml"
    file.write_bytes(raw)
    read = reading.read(file)
    assert read.exercise is None
    assert read.faults
    assert all(fault.line >= 1 for fault in read.faults)


def test_a_missing_file_is_a_fault(tmp_path: Path) -> None:
    assert [f.reason for f in reading.read(tmp_path / "none.toml").faults] == ["cannot be read"]


SHIPPED = [p.read_text("utf-8") for p in sorted(resources.prompts().glob("en/grounding/*.toml"))]


@tried(150)
@given(
    text=st.sampled_from(SHIPPED),
    at=st.floats(0, 1),
    cut=st.integers(0, 40),
    put=st.text(max_size=12) | st.sampled_from(["[[step]]\n", '"', "= 1\n", "{ in = 0 }", "\0"]),
)
def test_no_damage_to_a_file_makes_reading_raise(
    tmp_path_factory: pytest.TempPathFactory, text: str, at: float, cut: int, put: str
) -> None:
    place = int(at * len(text))
    damaged = text[:place] + put + text[place + cut :]
    file = tmp_path_factory.mktemp("fuzz") / "x.toml"
    file.write_bytes(damaged.encode("utf-8", "surrogatepass"))
    read = reading.read(file)
    assert (read.exercise is None) == bool(read.faults)
    lines = damaged.count("\n") + 2
    assert all(1 <= fault.line <= lines and fault.reason for fault in read.faults)
