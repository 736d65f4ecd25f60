"""JSON item by item: what is written is JSON, what is read is what any reader would give."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.errors import DamagedError
from healingjournal.transfer import json_stream
from healingjournal.transfer.json_stream import JsonWriter, items
from tests.tried import tried

LETTERS = st.text(st.characters(exclude_categories=["Cs"]))
PLAIN = st.one_of(st.none(), st.booleans(), st.integers(), LETTERS)
VALUES = st.recursive(
    PLAIN, lambda inside: st.lists(inside) | st.dictionaries(LETTERS, inside), max_leaves=8
)


def read(text: str) -> list[tuple[str, object]]:
    return list(items(io.BytesIO(text.encode("utf-8", "surrogatepass")), "x.json"))


def written(whole: dict[str, object]) -> str:
    file = io.BytesIO()
    out = JsonWriter(file)
    for key, value in whole.items():
        if isinstance(value, list):
            out.begin(key)
            for item in value:
                out.item(item)
            out.end()
        else:
            out.value(key, value)
    out.close()
    return file.getvalue().decode("utf-8")


def told(whole: dict[str, object]) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for key, value in whole.items():
        found += [(key, item) for item in value] if isinstance(value, list) else [(key, value)]
    return found


@tried(50)
@given(st.dictionaries(LETTERS, VALUES))
def test_what_is_written_is_json_and_reads_back(whole: dict[str, object]) -> None:
    text = written(whole)
    assert json.loads(text) == whole
    assert read(text) == told(whole)


@tried(50)
@given(st.dictionaries(LETTERS, VALUES), st.sampled_from([None, 1, "\t"]), st.integers(1, 7))
def test_any_spacing_and_any_pieces_read_the_same(
    whole: dict[str, object], indent: int | str | None, step: int
) -> None:
    text = "\ufeff " + json.dumps(whole, indent=indent) + "\n "
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_stream, "_STEP", step)
        assert read(text) == told(whole)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "5", "[]", "{", '{"a"', '{"a":', '{"a":[', '{"a":[1', '{"a":[1,', '{"a":1,}'),
        *('{"a":[1,]}', '{"a":[1 2]}', '{a:1}', '{"a":1}{', '{"a":tru}', '{"a":NaN}', "{5:1}"),
        *('{"a":"\n"}', '{"a":' + "[" * 5000 + "]" * 5000 + "}", '{"a":"\ud800"}'),
        '{"a":' + "9" * 5000 + "}",
    ],
)
def test_what_is_no_json_is_told_with_its_file(text: str) -> None:
    with pytest.raises(DamagedError) as told_of:
        read(text)
    assert told_of.value.facts == {"file": "x.json"}


def test_an_item_beyond_all_measure_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_stream, "LONGEST_ITEM", 100_000)
    assert read(json.dumps({"a": ["x" * 50_000] * 10}))
    with pytest.raises(DamagedError):
        read(json.dumps({"a": ["x" * 500_000]}))
