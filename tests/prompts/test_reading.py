"""Packs are read table by table; every fault is told by file, line and field."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.content_file import MAX_BYTES
from healingjournal.prompts.check import check
from healingjournal.prompts.pack import TOUCHES, Loaded, Problem
from healingjournal.prompts.reading import MAX_PROMPTS, decoded, load, loaded
from tests.prompts.packs import FIELDS, HEAD, pack, table
from tests.tried import tried

FEW = tried(150)


def told(loaded: Loaded) -> list[str]:
    return [problem.told() for problem in loaded.problems]


def keys(loaded: Loaded) -> list[tuple[int, str]]:
    return [(problem.line, problem.key) for problem in loaded.problems]


def read(raw: bytes) -> Loaded:
    found = decoded(raw, "made.toml")
    return Loaded(None, (found,)) if isinstance(found, Problem) else loaded(found)


def test_a_whole_pack_is_read(tmp_path: Path) -> None:
    closing = '"If you like, look around."'
    path = pack(
        tmp_path,
        table(),
        table(
            id='"window-02"',
            tier="2",
            closing=closing,
            touches='["people", "bed"]',
            alternatives='["You could draw it."]',
            review_date='"2026-11-30"',
            reviewed_by='"clinician, A. B."',
            translation_notes='"plain words"',
        ),
        head=HEAD + '\n[rhythm]\nopening = "We look around."\n',
    )
    found = load(path)
    assert found.problems == ()
    assert found.pack is not None
    assert (found.pack.theme, found.pack.lang) == ("window", "en")
    assert found.pack.title == "By the window"
    assert found.pack.rhythm == {"opening": "We look around."}
    first, second = found.pack.prompts
    assert (first.id, first.tier, first.minutes, first.closing) == ("window-01", 1, 3, None)
    assert second.touches == {"people", "bed"}
    assert second.alternatives == ("You could draw it.",)
    assert (second.reviewed_by, second.review_date) == ("clinician, A. B.", "2026-11-30")


def test_question_and_permission_come_apart(tmp_path: Path) -> None:
    found = load(pack(tmp_path, table()))
    assert found.pack is not None
    prompt = found.pack.prompts[0]
    assert prompt.question == "What moves outside right now?"
    assert prompt.permission == "One word is plenty."


def test_a_fault_names_file_line_and_field(tmp_path: Path) -> None:
    path = pack(tmp_path, table(tier="4"))
    assert told(load(path)) == [f'{path}:7: "tier" must be 1, 2 or 3']


def test_every_fault_of_every_table_is_told(tmp_path: Path) -> None:
    path = pack(
        tmp_path,
        table(tier='"1"', minutes="0"),
        table(id='"window-02"', format='"song"', colour='"red"'),
        table(id='"window-03"', touches='["moon"]', text='""'),
    )
    assert keys(load(path)) == [
        (7, "not_tier"),
        (10, "not_minutes"),
        (17, "not_format"),
        (20, "unknown_key"),
        (25, "empty"),
        (28, "not_touches"),
    ]


@pytest.mark.parametrize("name", ["id", "tier", "text", "format", "minutes", "touches"])
def test_a_missing_field_is_a_fault_at_its_table(tmp_path: Path, name: str) -> None:
    found = load(pack(tmp_path, table(**{name: None})))
    assert (5, "missing") in keys(found)
    assert f'"{name}" is missing' in told(found)[0]


def test_a_missing_tier_reads_as_near_and_missing_touches_as_all(tmp_path: Path) -> None:
    found = load(pack(tmp_path, table(tier=None, touches=None)))
    assert found.pack is not None
    assert found.pack.prompts[0].tier == 3
    assert found.pack.prompts[0].touches == frozenset(TOUCHES)


def test_a_wrong_tier_reads_as_near_and_wrong_touches_as_all(tmp_path: Path) -> None:
    found = load(pack(tmp_path, table(tier="true", touches='["moon"]')))
    assert found.pack is not None
    assert found.pack.prompts[0].tier == 3
    assert found.pack.prompts[0].touches == frozenset(TOUCHES)


@pytest.mark.parametrize("tier", ["2", "3"])
def test_a_closer_prompt_without_a_closing_line_is_a_fault(tmp_path: Path, tier: str) -> None:
    assert keys(load(pack(tmp_path, table(tier=tier)))) == [(7, "missing_closing")]


def test_a_prompt_without_id_or_text_is_left_out_and_the_others_stay(tmp_path: Path) -> None:
    found = load(pack(tmp_path, table(id="7"), table(id='"window-02"')))
    assert found.pack is not None
    assert [prompt.id for prompt in found.pack.prompts] == ["window-02"]


@pytest.mark.parametrize(
    "given_id", ['"window"', '"window-1"', '"other-01"', '"window-01a"', '"Window-01"', '"-01"']
)
def test_an_id_is_the_theme_and_a_number(tmp_path: Path, given_id: str) -> None:
    assert keys(load(pack(tmp_path, table(id=given_id)))) == [(6, "not_id")]


def test_an_id_used_twice_is_a_fault_that_says_where(tmp_path: Path) -> None:
    path = pack(tmp_path, table(), table(text='"What else is near? Or not."'))
    assert told(load(path)) == [f'{path}:14: the id "window-01" is already used in {path}:6']


def test_the_top_is_looked_at_too(tmp_path: Path) -> None:
    head = 'theme = "By The Window"\nlang = "English"\ntitle = 3\nauthor = "me"\n'
    found = load(pack(tmp_path, table(), head=head))
    wrong = [(1, "not_theme"), (2, "not_lang"), (3, "not_text"), (4, "unknown_key")]
    assert keys(found) == wrong


def test_an_unknown_table_is_told_at_its_line(tmp_path: Path) -> None:
    assert keys(load(pack(tmp_path, table(), '\n[[poem]]\nline = "x"\n'))) == [(13, "unknown_key")]


def test_a_rhythm_has_four_lines_and_no_other(tmp_path: Path) -> None:
    head = HEAD + '[rhythm]\nopening = "We sit."\nsong = "la"\nclosing = 1\n'
    found = load(pack(tmp_path, table(), head=head))
    assert keys(found) == [(6, "unknown_key"), (7, "not_text")]


@pytest.mark.parametrize("text", ['"""two\nlines?"""', '"two\\nlines?"', '"two\\u2028lines?"'])
def test_texts_are_one_line(tmp_path: Path, text: str) -> None:
    assert keys(load(pack(tmp_path, table(text=text)))) == [(8, "not_one_line")]


def test_a_review_date_may_be_a_plain_day(tmp_path: Path) -> None:
    found = load(pack(tmp_path, table(review_date="2026-11-30")))
    assert found.problems == ()
    assert found.pack is not None
    assert found.pack.prompts[0].review_date == "2026-11-30"
    wrong = load(pack(tmp_path, table(review_date='"soon"')))
    assert keys(wrong) == [(12, "not_date")]


def test_broken_toml_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "broken.toml"
    path.write_text(HEAD + "\n[[prompt]]\nid = window-01\n", encoding="utf-8")
    assert keys(load(path)) == [(6, "not_toml")]
    path.write_text('theme = "window\n', encoding="utf-8")
    assert keys(load(path)) == [(1, "not_toml")]


def test_text_that_is_not_utf8_is_told_with_its_line() -> None:
    assert keys(read(b'theme = "window"\ntitle = "caf\xe9"\n')) == [(2, "not_utf8")]


def test_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.toml"
    path.write_bytes(b"#" * (MAX_BYTES + 1))
    assert keys(load(path)) == [(1, "too_large")]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert keys(load(tmp_path / "none.toml")) == [(1, "cannot_read")]


def test_more_than_a_thousand_prompts_are_told_and_not_read(tmp_path: Path) -> None:
    tables = [table(id=f'"window-{number:04}"') for number in range(MAX_PROMPTS + 1)]
    found = load(pack(tmp_path, *tables))
    assert found.pack is not None
    assert len(found.pack.prompts) == MAX_PROMPTS
    assert found.found == MAX_PROMPTS + 1
    assert [problem.key for problem in found.problems] == ["too_many"]


@pytest.mark.parametrize("depth", [200, 100_000])
def test_tables_nested_too_deeply_are_refused(depth: int) -> None:
    found = read(b"a = " + b"[" * depth + b"]" * depth)
    assert found.problems
    assert all(problem.line >= 1 for problem in found.problems)


def test_prompts_must_be_tables(tmp_path: Path) -> None:
    assert [key for _, key in keys(load(pack(tmp_path, head=HEAD + 'prompt = "x"\n')))] == [
        "prompts_not_tables"
    ]
    assert [key for _, key in keys(load(pack(tmp_path)))] == ["no_prompts"]


def test_a_byte_order_mark_and_windows_line_ends_are_fine() -> None:
    raw = (HEAD + table()).replace("\n", "\r\n").encode("utf-8-sig")
    assert read(raw).problems == ()


@pytest.mark.parametrize(
    "hostile",
    [
        'text = "' + "@" * 900_000 + '"',
        'text = "' + "a@" * 450_000 + '"',
        'text = """\n[' + " " * 900_000 + '\n"""',
        '"' + " " * 900_000 + '" = 1\n"' + " " * 5 + '" = 1',
        "a." * 2_000 + "a = 1",
        "touches = [" + "[]," * 300_000 + "]",
        "minutes = " + "9" * 900_000,
        "x = " + "{a=" * 300 + "1" + "}" * 300,
    ],
    ids=range(8),
)
def test_hostile_packs_are_told_within_seconds(tmp_path: Path, hostile: str) -> None:
    path = pack(tmp_path, table(text=None) + hostile + "\n")
    began = time.process_time()
    assert check(path).problems
    assert time.process_time() - began < 5


@FEW
@given(st.binary(max_size=400))
def test_no_bytes_make_it_stumble(raw: bytes) -> None:
    for problem in read(raw).problems:
        assert problem.told().startswith(f"made.toml:{problem.line}: ")


TOML_VALUES = st.recursive(
    st.one_of(
        st.integers(-(2**70), 2**70).map(str),
        st.booleans().map(lambda value: str(value).lower()),
        st.floats().map(str),
        st.text(st.characters(codec="utf-8", categories=["L", "N", "Zs"])).map(
            lambda text: f'"{text}"'
        ),
        st.sampled_from(["2026-11-30", "12:30:00", "{}", "[]", '"""a\nb"""', "1e999"]),
    ),
    lambda inner: st.lists(inner, max_size=3).map(lambda values: f"[{', '.join(values)}]"),
    max_leaves=5,
)
NAMES = st.sampled_from([*FIELDS, "closing", "alternatives", "review_date", "moon", '"a b"'])


@FEW
@given(
    tables=st.lists(st.dictionaries(NAMES, TOML_VALUES, max_size=8), max_size=4),
    top=st.dictionaries(
        st.sampled_from(["theme", "lang", "title", "rhythm", "other"]), TOML_VALUES, max_size=4
    ),
)
def test_whatever_the_values_every_fault_has_a_line_and_a_sentence(
    tables: list[dict[str, str]], top: dict[str, str]
) -> None:
    lines = [f"{name} = {value}" for name, value in top.items()]
    for fields in tables:
        lines += ["[[prompt]]", *(f"{name} = {value}" for name, value in fields.items())]
    raw = "\n".join(lines).encode()
    found = read(raw)
    for problem in found.problems:
        assert 1 <= problem.line <= raw.count(b"\n") + 1
        assert problem.told().startswith(f"made.toml:{problem.line}: ")
    for prompt in found.pack.prompts if found.pack else ():
        assert prompt.tier in (1, 2, 3)
        assert prompt.touches <= frozenset(TOUCHES)
        assert 1 <= prompt.minutes <= 60


@FEW
@given(st.dictionaries(NAMES, TOML_VALUES, max_size=8))
def test_a_fault_in_one_table_leaves_the_next_one_whole(fields: dict[str, str]) -> None:
    broken = "".join(f"{name} = {value}\n" for name, value in fields.items())
    whole = table(id='"window-77"')
    found = read(f"{HEAD}[[prompt]]\n{broken}{whole}".encode())
    if found.pack:
        assert "window-77" in [prompt.id for prompt in found.pack.prompts]
