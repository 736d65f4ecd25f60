"""Numbers for help: every one with a source and a day, and nothing telling while locked."""

import re
from datetime import date
from pathlib import Path

import pytest

from healingjournal.base import resources
from healingjournal.base.errors import RefusedError
from healingjournal.safety import helplines
from healingjournal.safety.helplines import Country, Line, Seen
from healingjournal.safety.reading import read

FILES = sorted((resources.prompts() / "helplines").glob("*.toml"))
ALL = helplines.countries()
COMPILED = date(2026, 11, 22)
TELLING = re.compile(
    r"sexual|rape|abus|violen|assault|domestic|victim|missbrauch|opfer|trauma|survivor|women",
    re.IGNORECASE,
)
each = pytest.mark.parametrize("country", ALL, ids=lambda c: c.code)

GOOD = """\
code = "XX"
name = "Exampleland"

[[emergency]]
number = "0000"
what = "any"
checked_on = 2026-11-12
source = "A list"

[[line]]
id = "xx-one"
service = "Example Line"
kind = "crisis"
who_for = "Anyone"
serves = ["anyone"]
phones = ["01632 960 301"]
checked_on = 2026-11-12
source = "Provider page"
status = "unsure"
grade = "A"
"""


def lines() -> list[Line]:
    return [line for country in ALL for line in country.lines]


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_no_file_has_a_fault(file: Path) -> None:
    assert helplines.checked(file)[1] == []


def test_the_first_countries_are_there() -> None:
    wanted = (
        "US CA GB IE AU NZ DE AT CH FR ES IT PT NL BE FI SE PL UA ZA KE NG IN PK JP KR TW HK SG "
        "MX BR AR PY IL LB TN BH"
    )
    assert set(wanted.split()) <= {country.code for country in ALL}
    assert len(ALL) == len(FILES)
    assert [country.name for country in ALL] == sorted(country.name for country in ALL)


@each
def test_each_country_has_an_emergency_number_or_a_line(country: Country) -> None:
    assert country.emergency
    assert country.lines or country.named


def test_every_number_says_where_it_was_seen_and_no_day_is_made_up() -> None:
    emergency = [number for country in ALL for number in country.emergency]
    seen = [(number.source, number.checked_on) for number in emergency]
    seen += [(line.source, line.checked_on) for line in lines()]
    for source, when in seen:
        assert source
        assert when is None or date(2023, 1, 1) <= when.day <= COMPILED
    for line in lines():
        assert line.grade in {"A", "B", "C"}
        assert line.phones or line.text or line.chat
        # The day the list was compiled is no day on which a line was seen.
        assert line.checked_on is None or line.checked_on.day < COMPILED


def test_a_month_is_kept_as_a_month_and_a_day_nobody_knows_as_none() -> None:
    by_id = {line.id: line for line in lines()}
    assert by_id["de-missbrauch"].checked_on == Seen(date(2024, 5, 1), month_only=True)
    assert by_id["se-kvinnofridslinjen"].checked_on is None


def test_half_a_year_may_have_changed_a_number_and_a_year_makes_it_old() -> None:
    seen = Seen(date(2026, 1, 1))
    assert not seen.may_have_changed(date(2026, 6, 30))
    assert seen.may_have_changed(date(2026, 7, 1))
    assert not seen.is_old(date(2027, 1, 1))
    assert seen.is_old(date(2027, 1, 2))


def test_nothing_is_called_checked_before_two_people_did() -> None:
    assert {line.status for line in lines()} == {"unsure"}


def test_ids_are_unique() -> None:
    ids = [line.id for line in lines()]
    assert len(set(ids)) == len(ids)


@each
def test_while_locked_no_line_names_violence(country: Country) -> None:
    for line in country.shown(locked=True):
        words = [line.service, line.operator, line.who_for, line.hours, line.note, line.website]
        assert TELLING.search(" ".join([*words, line.source, line.chat])) is None
    assert TELLING.search(" ".join(e.source for e in country.emergency)) is None


@each
def test_unlocked_or_by_choice_every_open_line_shows_crisis_lines_first(country: Country) -> None:
    unlocked = country.shown(locked=False)
    assert set(unlocked) == set(country.lines)
    assert country.shown(locked=True, also_violence_while_locked=True) == unlocked
    assert [line.plain for line in unlocked] == sorted(
        (line.plain for line in unlocked), reverse=True
    )


def test_a_country_is_found_by_its_letters() -> None:
    assert helplines.country("gb").emergency[0].number == "999"
    with pytest.raises(RefusedError):
        helplines.country("../us")


def made(tmp_path: Path, old: str, new: str) -> Path:
    assert old in GOOD
    file = tmp_path / "xx.toml"
    file.write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    return file


def test_a_closed_line_stays_in_the_file_and_is_not_shown(tmp_path: Path) -> None:
    country, faults = read(made(tmp_path, '"unsure"', '"closed"'))
    assert faults == []
    assert country is not None
    assert len(country.lines) == 1
    assert country.shown(locked=False) == ()


DIALLED = "“phones” must be numbers as they are dialled"
SEEN = "checked_on = 2026-11-12\nsource = \"P"
WHEN = "“checked_on” must be a day such as 2026-11-12, or a month"


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ('"XX"', '"YY"', 1, "“code” must be the two letters its file is named by"),
        ('name = "Exampleland"', "", 1, "“name” is missing"),
        ('"Exampleland"', "5", 2, "“name” must be one line"),
        ("name =", "nation = 1\nname =", 2, "unknown key “nation”"),
        ('"any"', '"coastguard"', 6, "“what” must be one of: any, police, ambulance, fire"),
        ('"0000"', '"call us"', 5, "“number” must be a number as it is dialled"),
        ('["01632 960 301"]', '["by post"]', 16, DIALLED),
        ('["01632 960 301"]', '"01632 960 301"', 16, DIALLED),
        (SEEN, SEEN.replace("2026-11-12", '"2026-13"'), 17, WHEN),
        (SEEN, SEEN.replace("2026-11-12", '"12 November"'), 17, WHEN),
        ('who_for = "Anyone"\n', "", 10, "“who_for” is missing"),
        ('"xx-one"', '"zz-one"', 11, "“id” must begin with “xx-”"),
        ('"xx-one"', '"XX 1"', 11, "“id” must be like “xx-line”"),
        ('["01632 960 301"]', "[]", 16, "there is no way to reach it"),
        ('"unsure"', '"ok"', 19, "“ok” needs a “checked_on”, two names"),
        ("Example Line", "Rape Crisis Line", 12, "a crisis line must not name violence"),
        ('grade = "A"', 'grade = "D"', 20, "“grade” must be one of: A, B, C"),
        ('grade = "A"', 'grade = "A"\nhours = 24', 21, "“hours” must be one line of 1 to 200"),
        ('grade = "A"', 'grade = "A"\nsource_date = 2026-11-13', 21, "“source_date” is later"),
        ("[[line]]", "[[line]", 10, "is not TOML from here on"),
    ],
)
def test_a_fault_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, reason: str
) -> None:
    found = helplines.checked(made(tmp_path, old, new))[1]
    assert [(at, said[: len(reason)]) for at, said in found] == [(line, reason)]


def test_every_fault_is_told_and_what_is_sound_stays(tmp_path: Path) -> None:
    second = GOOD[GOOD.index("[[line]]") :].replace("xx-one", "xx-two").replace("crisis", "tea")
    file = made(tmp_path, 'grade = "A"\n', f'grade = "A"\n\n{second}colour = 1\n')
    country, faults = read(file)
    assert country is not None
    assert [line.id for line in country.lines] == ["xx-one"]
    assert len(country.emergency) == 1
    assert [at for at, _ in faults] == [25, 33]
    assert helplines.checked(file) == (2, faults)


def test_a_month_and_no_day_at_all_are_sound(tmp_path: Path) -> None:
    month = SEEN.replace("2026-11-12", '"2026-11"') + 'age"\nsource_date = 2026-11-02\nhours = "'
    for new in (month, 'source = "P'):
        country, faults = read(made(tmp_path, SEEN, new))
        assert faults == []
        assert country is not None


@pytest.mark.parametrize(
    "raw", [b"", b"\xff", b"x = " + b"[" * 5000, b"#" * (1024 * 1024 + 1), b"line = 3\n"]
)
def test_a_hostile_file_is_a_fault_and_nothing_else(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "xx.toml"
    file.write_bytes(raw)
    assert helplines.checked(file)[1]
    assert helplines.checked(tmp_path / "none.toml")[1]


TOMBSTONE = """
[[line]]
id = "xx-old"
service = "Old Line"
kind = "crisis"
who_for = "Anyone"
serves = ["anyone"]
phones = []
checked_on = 2026-11-12
source = "Provider page"
status = "closed"
grade = "A"
replaced_by = "xx-one"
"""


def test_a_closed_line_names_the_one_that_took_its_place(tmp_path: Path) -> None:
    file = tmp_path / "xx.toml"
    file.write_text(GOOD + TOMBSTONE, encoding="utf-8")
    country, faults = read(file)
    assert faults == []
    assert country is not None
    assert [line.id for line in country.shown(locked=False)] == ["xx-one"]


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('"xx-one"\n', '"xx-two"\n', "“replaced_by” must be the id of an open line here"),
        ('"closed"', '"unsure"', "what is replaced must be “closed”"),
        ("checked_on = 2026-11-12\n", "", "“closed” needs a “checked_on”"),
        ('serves = ["anyone"]', "serves = []", "“serves” must be one or more of: anyone, women"),
        ('serves = ["anyone"]', 'serves = ["me"]', "“serves” must be one or more of: anyone"),
        ('grade = "A"', 'grade = "A"\nbill = "maybe"', "“bill” must be one of: shown, not_shown"),
        ('grade = "A"', 'grade = "A"\nreports = "no"', "“reports” must be true or false"),
    ],
)
def test_a_tombstone_is_looked_at_too(tmp_path: Path, old: str, new: str, reason: str) -> None:
    assert old in TOMBSTONE
    file = tmp_path / "xx.toml"
    stone = TOMBSTONE.replace(old, new, 1).replace("phones = []", 'phones = ["01632 960 302"]')
    file.write_text(GOOD + stone, encoding="utf-8")
    said = [said for _, said in read(file)[1]]
    assert [one[: len(reason)] for one in said] == [reason]


NAMED = """
[[named]]
service = "Another Line"
kind = "victim_support"
who_for = "Anyone"
serves = ["anyone"]
source = "News, 2020"
"""


def test_a_name_without_a_number_is_read_and_checked(tmp_path: Path) -> None:
    file = tmp_path / "xx.toml"
    file.write_text(GOOD + NAMED, encoding="utf-8")
    country, faults = read(file)
    assert faults == []
    assert country is not None
    assert [one.service for one in country.by_name(locked=False)] == ["Another Line"]
    assert country.by_name(locked=True) == ()
    crisis = NAMED.replace("victim_support", "crisis").replace("Another", "Rape Crisis")
    file.write_text(GOOD + crisis + 'phone = "1"\n', encoding="utf-8")
    country, faults = read(file)
    assert country is not None
    assert country.named == ()
    assert [said for _, said in faults] == ["unknown key “phone”"]


@each
def test_a_name_shown_while_locked_names_no_violence(country: Country) -> None:
    for one in country.by_name(locked=True):
        words = [one.service, one.who_for, one.website, one.note, one.region]
        assert TELLING.search(" ".join(words)) is None


def test_a_number_a_second_source_does_not_back_is_not_there() -> None:
    for country in ALL:
        for line in country.lines:
            assert line.grade in {"A", "B"}
            if line.kind == helplines.CRISIS and line.grade == "B":
                assert line.checked_on is not None


def test_no_name_is_also_a_line() -> None:
    for country in ALL:
        names = {one.service for one in country.named}
        assert names.isdisjoint(line.service for line in country.lines)
