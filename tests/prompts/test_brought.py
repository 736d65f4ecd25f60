"""A pack a person brings: taken in whole, or kept out whole with its reasons, and soon."""

import os
import resource
import time
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from healingjournal.prompts import words
from healingjournal.prompts.brought import LEFT_IN, Brought, looked_at, taken
from healingjournal.prompts.pack import RHYTHM, TOUCHES, Prompt
from tests.prompts.packs import HEAD, pack, table

MIB = 1024 * 1024


def brought(*tables: str, head: str = HEAD) -> Brought:
    return taken((head + "".join(tables)).encode(), "window.toml")


def only(found: Brought) -> Prompt:
    assert found.pack is not None, found.problems
    (prompt,) = found.pack.prompts
    return prompt


def keeps_out(**changed: str | None) -> list[str]:
    found = brought(table(), table(id='"window-02"', **changed))
    assert (found.pack is None) == bool(found.keeps_out)
    return [problem.key for problem in found.keeps_out]


def test_a_kind_pack_comes_in_as_it_is_with_its_rhythm() -> None:
    rhythm = "[rhythm]\n" + "".join(f'{name} = "We look around."\n' for name in RHYTHM)
    found = brought(table(), head=f"{HEAD}\n{rhythm}")
    assert found.problems == ()
    assert only(found).text == "What moves outside right now? One word is plenty."
    assert found.pack is not None
    assert list(found.pack.rhythm) == list(RHYTHM)


def test_without_a_tier_it_is_near_and_without_marks_it_touches_everything() -> None:
    found = brought(table(tier=None, touches=None))
    prompt = only(found)
    assert prompt.tier == 3
    assert prompt.touches == set(TOUCHES)
    assert [one.key for one in found.problems] == ["missing", "missing"]


def test_a_mark_that_its_words_ask_for_is_set_if_it_was_forgotten() -> None:
    found = brought(table(text='"Who is a friend these days? One name is plenty."'))
    assert only(found).touches == {"people"}
    assert [one.key for one in found.problems] == ["touch_unsaid"]


def test_no_claim_of_a_review_comes_in_with_it() -> None:
    found = brought(table(reviewed_by='"clinician, A. B."', review_date='"2026-01-01"'))
    prompt = only(found)
    assert (prompt.reviewed_by, prompt.review_date) == (None, None)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("tier", "4"), ("tier", '"1"'), ("tier", "true"), ("minutes", "0"), ("minutes", "1e9"),
        ("text", "7"), ("text", "[]"), ("text", '""'), ("touches", '"body"'), ("format", "2"),
        ("touches", '["other"]'), ("alternatives", '"one"'), ("alternatives", "[1]"),
        ("id", '"other-01"'), ("id", '"window-01"'), ("closing", "{}"), ("id", None),
        ("text", None), ("text", '"""\nTwo\nlines? Or none."""'),
    ],
)  # fmt: skip
def test_a_value_of_the_wrong_kind_keeps_it_out(field: str, value: str | None) -> None:
    changed: dict[str, str | None] = {"id": '"window-02"', field: value}
    found = brought(table(), table(**changed))
    assert found.pack is None
    assert found.keeps_out


@pytest.mark.parametrize("field", ["text", "closing", "alternatives", "translation_notes"])
@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("control", "\\u0007"),
        ("control", "\\u202e"),
        ("control", "\\u200b"),
        ("control", "\\U000E0041"),
        ("control", "\\ufeff"),
        ("control", "a" + "\\u0301" * 9),
        ("markup", "<b>now</b>"),
        ("markup", "&#60;"),
        ("markup", "![x](y)"),
        ("markup", "\\uff1cb\\uff1e"),
        ("contact", "https://place.example"),
        ("contact", "ftp://x"),
        ("contact", "me@place.org"),
        ("contact", "@bluebird"),
        ("contact", "place.example/now"),
        ("contact", "place dot com"),
        ("contact", "0800 123 456"),
        ("contact", "0.8.0.0.1"),
        ("contact", "0/8/0/0/1"),
        ("contact", "\\u0660\\u0668\\u0660\\u0660\\u0661\\u0662"),
        ("contact", "\\uff10\\uff18\\uff10\\uff10\\uff11"),
        ("contact", "zero eight zero, five one"),
        ("contact", "ocho cero dos uno uno"),
    ],
)
def test_nothing_hidden_marked_up_or_to_be_reached_comes_in(
    field: str, key: str, said: str
) -> None:
    text = f'"What is near now? Or none. {said}"'
    given = {field: f"[{text}]" if field == "alternatives" else text}
    assert key in keeps_out(**given)


@pytest.mark.parametrize("head", ["title", "rhythm"])
def test_nor_does_it_in_the_title_or_the_rhythm(head: str) -> None:
    top = HEAD.replace("By the window", "See www.place now")
    if head == "rhythm":
        top = f'{HEAD}\n[rhythm]\npractice = "Write to me@place.org."\n'
    found = brought(table(), head=top)
    assert [one.key for one in found.keeps_out] == ["contact"]


def test_words_that_push_or_hurt_keep_it_out_also_when_they_are_split_by_what_is_not_seen() -> None:
    assert keeps_out(text='"Or could you forgive now?"') == ["phrase"]
    assert keeps_out(text='"Or could you for\\u200dgive now?"') == ["phrase"]


def test_joiners_that_a_script_needs_come_in() -> None:
    assert keeps_out(text='"می\\u200cشود? or none."') == []


def test_faults_of_wording_are_told_and_keep_nothing_out() -> None:
    long = '"What is near and ' + "so " * 30 + 'now? And what is far?"'
    found = brought(table(text=long))
    assert {"too_long", "question_count", "no_option"} <= {one.key for one in found.problems}
    assert found.pack is not None


def test_each_fault_either_keeps_out_or_is_left_in_on_purpose() -> None:
    assert set(words.keys()) >= LEFT_IN


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        (b"", "unknown_kind"),
        (b"\xff\xfe\x00", "not_utf8"),
        (b"\0" * 2000, "not_toml"),
        (b"a = " + b"[" * 200_000, "too_deep"),
        (b"a = " + b"{a=" * 100_000, "too_deep"),
        (b"a" + b".a" * 400_000 + b" = 1", "too_deep"),
        (b"[" + b"a." * 400_000 + b"a]", "too_deep"),
        (b'x = {"a"' + b'."a"' * 200_000 + b" = 1}", "too_deep"),
        (b"a = " + b"9" * 1_000_000, "too_deep"),
        (b"x" * (MIB + 1), "too_large"),
        (b'id = "L01"\nparagraphs = []\n', "unknown_kind"),
    ],
    ids=range(11),
)
def test_a_hostile_file_is_kept_out_with_its_reason_and_soon(raw: bytes, key: str) -> None:
    begun = time.process_time()
    found = taken(raw, "pack.toml")
    assert time.process_time() - begun < 5
    assert found.pack is None
    assert [one.key for one in found.keeps_out] == [key]
    assert found.problems[0].told().startswith("pack.toml:1: ")


def most_memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def many(count: int, text: str) -> bytes:
    tables = (table(id=f'"window-{nth:02}"', text=f'"{text} {nth}"') for nth in range(1, count + 1))
    return (HEAD + "".join(tables)).encode()


@pytest.mark.parametrize(
    "raw",
    [
        many(1000, "What moves right now? One word is plenty"),
        many(900, "what " + " ".join(chr(97 + n % 26) + chr(97 + n // 26) for n in range(260))),
        b"".join(b"k%d = 1\n" % nth for nth in range(80_000)),
        HEAD.encode() + b"[[prompt]]\n" * 80_000,
        HEAD.encode() + b"\n" * 900_000,
    ],
    ids=["many", "many long", "keys", "tables", "lines"],
)
def test_the_largest_packs_are_read_in_bounded_time_and_memory(raw: bytes) -> None:
    assert len(raw) <= MIB
    begun, before = time.process_time(), most_memory()
    taken(raw, "pack.toml")
    assert time.process_time() - begun < 20
    assert most_memory() - before < 300 * MIB


def test_too_many_prompts_keep_it_out() -> None:
    found = taken(many(1001, "Now?"), "pack.toml")
    assert "too_many" in [one.key for one in found.keeps_out]
    assert found.pack is None


def test_what_is_no_plain_file_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.toml"
    os.mkfifo(pipe)
    for path in (pipe, tmp_path, tmp_path / "gone.toml", Path("/dev/zero"), Path("a\0b")):
        found = looked_at(path)
        assert [one.key for one in found.problems] == ["cannot_read"]
        assert found.pack is None


def test_a_fault_names_the_file_and_no_folder(tmp_path: Path) -> None:
    path = pack(tmp_path, table(tier="4"))
    (told,) = (one.told() for one in looked_at(path).problems)
    assert told == 'window.toml:7: "tier" must be 1, 2 or 3'


# ---- whatever it is ----

LINES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                *HEAD.splitlines(), "[[prompt]]", "[prompt]", "[rhythm]", 'opening = "Now."',
                'id = "window-01"', "id = 1", "tier = 1", "tier = 9", "tier = nan", "minutes = inf",
                'text = "Is it near now? Or not."', 'format = "words"', "minutes = 3",
                "touches = []", "touches = [[]]", "touches = {}", 'closing = "It is now."',
                "prompt = 1", "prompt = [1]", "rhythm = []", "lang = 1979-05-27", "title = {}",
                "review_date = 1979-05-27T07:32:00Z", "alternatives = [[[]]]", '"" = 1',
            ]
        ),
        st.text(max_size=30),
    ),
    max_size=25,
)  # fmt: skip


FILES = LINES.map(lambda lines: "\n".join(lines).encode("utf-8", "replace"))


@given(st.binary(max_size=300) | FILES)
@example(HEAD.encode() + b"[[prompt]]\ntier = 0x" + b"f" * 3000)
def test_any_bytes_are_either_a_pack_or_named_faults(raw: bytes) -> None:
    found = taken(raw, "any.toml")
    assert (found.pack is None) == bool(found.keeps_out)
    assert all(one.told().startswith("any.toml:") for one in found.problems)
    if found.pack is not None:
        assert found.pack.prompts
        assert all(one.tier in (1, 2, 3) for one in found.pack.prompts)
