"""What a person asks for, as JSON: the contract is kept to the letter, faults are named."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.errors import RefusedError
from healingjournal.sharing.spec import Passage, read_spec

LEAST: dict[str, object] = {"passages": [{"entry": "x"}], "format": "pdf", "out": "pages.pdf"}


def fault(**more: object) -> tuple[str, object]:
    with pytest.raises(RefusedError) as caught:
        read_spec(json.dumps({**LEAST, **more}))
    return caught.value.words_key, caught.value.facts.get("field")


def test_the_whole_contract_is_read() -> None:
    spec = read_spec(
        json.dumps(
            {
                "group": "Tuesday circle",
                "meeting": "2026-12-01",
                "passages": [{"entry": "a"}, {"entry": "b", "text": "the exact words"}],
                "replace": [{"find": "Anna", "with": "A."}],
                "blur_dates": True,
                "boundaries": ["I'd like to be heard, not advised."],
                "note": "about sleep",
                "format": "pdf",
                "out": "x.pdf",
                "password": None,
            }
        )
    )
    assert spec.meeting == date(2026, 12, 1)
    assert [each.text for each in spec.passages] == [None, "the exact words"]
    assert spec.replace[0].stands_in == "A."
    assert spec.password is None


@pytest.mark.parametrize("key", ["passages", "format", "out"])
def test_what_is_needed_is_named(key: str) -> None:
    with pytest.raises(RefusedError) as caught:
        read_spec(json.dumps({k: v for k, v in LEAST.items() if k != key}))
    assert (caught.value.words_key, caught.value.facts["field"]) == ("spec_missing", key)


def test_unknown_keys_are_refused_by_name() -> None:
    assert fault(colour="red") == ("spec_unknown_key", "colour")
    assert fault(passages=[{"entry": "x", "title": 1}]) == ("spec_unknown_key", "passages[0].title")
    assert fault(replace=[{"find": "a", "with": "b", "case": 1}]) == (
        "spec_unknown_key",
        "replace[0].case",
    )


@pytest.mark.parametrize(
    ("key", "value", "field"),
    [
        ("passages", [], "passages"),
        ("passages", "x", "passages"),
        ("passages", [1], "passages[0]"),
        ("passages", [{"entry": 1}], "passages[0].entry"),
        ("passages", [{"entry": "x", "text": " "}], "passages[0].text"),
        ("format", "gif", "format"),
        ("out", "", "out"),
        ("out", 3, "out"),
        ("blur_dates", "yes", "blur_dates"),
        ("out", "a\0b.pdf", "out"),
        ("out", "\ud800.pdf", "out"),
        ("meeting", "soon", "meeting"),
        ("meeting", "20261201", "meeting"),
        ("meeting", "2026-W49-2", "meeting"),
        ("boundaries", "none", "boundaries"),
        ("boundaries", [1], "boundaries[0]"),
        ("note", 1, "note"),
        ("group", [], "group"),
        ("password", 5, "password"),
        ("password", "a\nb", "password"),
        ("password", "\ud800", "password"),
        ("replace", [{"find": "!", "with": ""}], "replace[0].find"),
    ],
)
def test_values_of_the_wrong_kind_are_refused_by_name(key: str, value: object, field: str) -> None:
    assert fault(**{key: value}) == ("spec_wrong", field)


@pytest.mark.parametrize("kind", ["doc", "PDF", "rtf", "", "docx.age"])
def test_other_formats_are_refused(kind: str) -> None:
    assert fault(format=kind) == ("spec_wrong", "format")


@pytest.mark.parametrize(
    ("kind", "password", "out", "lies_at"),
    [
        ("docx", None, "a.docx", "a.docx"),
        ("docx", "p", "a.docx", "a.docx.age"),
        ("md", "p", "a", "a.age"),
        ("txt", "p", "a.txt.age", "a.txt.age"),
        ("txt", "p", "A.AGE", "A.AGE"),
        ("pdf", "p", "a.pdf", "a.pdf"),
    ],
)
def test_a_file_that_age_opens_is_called_so(
    kind: str, password: str | None, out: str, lies_at: str
) -> None:
    given = {**LEAST, "format": kind, "password": password, "out": out}
    assert str(read_spec(json.dumps(given)).place) == lies_at


@pytest.mark.parametrize(
    ("password", "fits"),
    [
        ("", False),
        ("a", True),
        ("x" * 127, True),
        ("x" * 128, False),
        ("é" * 63, True),
        ("é" * 64, False),
        ("😀" * 31, True),
    ],
)
def test_a_password_has_1_to_127_bytes(password: str, fits: bool) -> None:
    if fits:
        assert read_spec(json.dumps({**LEAST, "password": password})).password is not None
    else:
        assert fault(password=password) == ("password_length", "password")


@pytest.mark.parametrize("text", ["", "{", "[]", "1", "null", '"x"', "[" * 100_000, "\ud800"])
def test_what_is_no_json_object_is_refused(text: str) -> None:
    with pytest.raises(RefusedError):
        read_spec(text)


def test_a_key_given_twice_is_refused() -> None:
    with pytest.raises(RefusedError) as caught:
        read_spec('{"note": "a", "note": "b"}')
    assert caught.value.facts["field"] == "note"


def test_private_text_is_in_no_repr() -> None:
    spec = read_spec(json.dumps({**LEAST, "note": "hushhush", "password": "hushhush"}))
    assert "hushhush" not in repr(spec)
    assert "hushhush" not in repr(Passage(spec.passages[0].entry, "hushhush"))


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from([*LEAST, "note", "replace", "password", "meeting"]), VALUES))
def test_any_json_is_read_or_refused_in_words(given_spec: dict[str, object]) -> None:
    try:
        spec = read_spec(json.dumps({**LEAST, **given_spec}))
    except RefusedError as error:
        assert error.words_key
    else:
        assert spec.passages
