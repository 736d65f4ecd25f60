"""The check: the rules of wording that a program can see, each with its reason."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.prompts import phrases, words
from healingjournal.prompts.check import check
from tests.prompts.packs import HEAD, pack, table


def found(folder: Path, **changed: str | None) -> list[str]:
    return [problem.key for problem in check(pack(folder, table(**changed))).problems]


def text(sentence: str) -> str:
    return f'"{sentence}"'


def test_a_kind_prompt_is_clean(tmp_path: Path) -> None:
    checked = check(pack(tmp_path, table()))
    assert (checked.prompts, checked.problems) == (1, ())


def test_a_fault_is_told_as_file_line_reason(tmp_path: Path) -> None:
    path = pack(tmp_path, table(text=text("What moves? What stays? One word is plenty.")))
    assert check(path).told() == [f'{path}:8: "text" must ask exactly one question; here are 2']


@pytest.mark.parametrize(
    "sentence", ["Name a colour, if you like.", "Where now? And how? Or not.", "Or what??"]
)
def test_it_asks_exactly_one_question(tmp_path: Path, sentence: str) -> None:
    assert "question_count" in found(tmp_path, text=text(sentence))


def test_twenty_five_words_are_the_most(tmp_path: Path) -> None:
    assert found(tmp_path, text=text("Is it or " + "so " * 21 + "now?")) == []
    assert "too_long" in found(tmp_path, text=text("Is it or " + "so " * 22 + "now?"))


def test_it_reads_at_grade_six_or_below(tmp_path: Path) -> None:
    hard = "Which environmental circumstances could facilitate your emotional regulation?"
    assert found(tmp_path, text=text(hard)) == ["grade"]


def test_it_leaves_a_choice(tmp_path: Path) -> None:
    assert found(tmp_path, text=text("What is near you now?")) == ["no_option"]


@pytest.mark.parametrize("phrase", phrases.BANNED["en"])
def test_each_pushing_phrase_is_found(tmp_path: Path, phrase: str) -> None:
    said = found(tmp_path, text=text(f"Or is it {phrase.upper()} now?"))
    assert "phrase" in said


def test_a_pushing_phrase_is_found_in_title_closing_and_alternatives(tmp_path: Path) -> None:
    head = HEAD.replace("By the window", "Your healing journey")
    tables = table(alternatives='["Close your eyes."]', closing='"Relax now."')
    checked = check(pack(tmp_path, tables, head=head))
    lines = [(p.line, p.facts["field"]) for p in checked.problems if p.key == "phrase"]
    assert lines == [(3, "title"), (12, "alternatives"), (13, "closing")]


def test_a_word_inside_another_word_is_left_alone(tmp_path: Path) -> None:
    assert found(tmp_path, text=text("Where is a heather or a shelf in this room?")) == []


@pytest.mark.parametrize("said", ["It was long.", "You did it.", "Think of yesterday."])
def test_a_closing_line_stays_with_now(tmp_path: Path, said: str) -> None:
    assert found(tmp_path, tier="2", closing=text(said)) == ["not_present"]


def test_a_closing_line_asks_nothing(tmp_path: Path) -> None:
    assert found(tmp_path, tier="2", closing=text("What is near?")) == ["question_in"]


@pytest.mark.parametrize(
    ("sentence", "touch"),
    [
        ("Which food is plain, or fine?", "food"),
        ("Which person is easy, if any?", "people"),
        ("What could your body use now?", "body"),
        ("Which prayer is near, if any?", "faith"),
        ("Is a nap in bed near, or not?", "bed"),
    ],
)
def test_what_a_prompt_says_it_touches_must_be_marked(
    tmp_path: Path, sentence: str, touch: str
) -> None:
    assert found(tmp_path, text=text(sentence)) == ["touch_unsaid"]
    assert found(tmp_path, text=text(sentence), touches=f'["{touch}"]') == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Could you call 0800 123 456 now?",
        "Could you write to me@place.org now?",
        "Could you look at https:/now?",
        "Could you look at www.place now?",
    ],
)
def test_addresses_links_and_numbers_to_call_are_refused(tmp_path: Path, sentence: str) -> None:
    assert "contact" in found(tmp_path, text=text(sentence))


@pytest.mark.parametrize("mark", ["<b>", "**", "`", "](", "&nbsp;"])
def test_markup_is_refused(tmp_path: Path, mark: str) -> None:
    assert "markup" in found(tmp_path, text=text(f"What is near, or {mark} far?"))


@pytest.mark.parametrize("code", ["u0007", "u001b", "u202e", "u2066"])
def test_hidden_control_characters_are_refused(tmp_path: Path, code: str) -> None:
    assert "control" in found(tmp_path, text=text(f"What is near, or \\{code} far?"))


def test_ids_are_unique_across_the_packs_of_a_folder(tmp_path: Path) -> None:
    pack(tmp_path, table(), name="a.toml")
    pack(tmp_path, table(text=text("Which leaf is the widest, if any?")), name="b.toml")
    problems = check(tmp_path).problems
    assert [(p.key, p.line, Path(p.file).name) for p in problems] == [("id_twice", 6, "b.toml")]


def test_the_same_id_in_another_language_is_the_same_question(tmp_path: Path) -> None:
    pack(tmp_path, table(), name="a.toml")
    head = HEAD.replace('"en"', '"es"')
    said = text("¿Qué se mueve afuera ahora? Basta una palabra.")
    pack(tmp_path, table(text=said), name="b.toml", head=head)
    assert check(tmp_path).problems == ()


def test_the_same_question_twice_is_a_fault(tmp_path: Path) -> None:
    again = table(id='"window-02"', text=text("What MOVES outside right now? One word is plenty."))
    nearly = table(id='"window-03"', text=text("What moves outside now? One word is plenty."))
    problems = check(pack(tmp_path, table(), again, nearly)).problems
    assert [(p.key, p.facts["id"]) for p in problems] == [
        ("same_as", "window-01"),
        ("much_like", "window-01"),
    ]


def test_other_languages_are_not_graded_in_english(tmp_path: Path) -> None:
    said = text("Responsabilidades institucionais internacionais extraordinariamente?")
    path = pack(tmp_path, table(text=said), head=HEAD.replace('"en"', '"pt"'))
    assert check(path).problems == ()


def test_an_arabic_question_mark_counts(tmp_path: Path) -> None:
    path = pack(tmp_path, table(text='"ما القريب الآن؟"'), head=HEAD.replace('"en"', '"ar"'))
    assert check(path).problems == ()


def test_a_file_of_another_kind_goes_to_the_check_of_its_room(tmp_path: Path) -> None:
    path = tmp_path / "G01.toml"
    path.write_text('id = "G01"\n[[step]]\ntext = "Look."\n', encoding="utf-8")
    checked = check(path, {"step": lambda _: (1, [(2, "a reason")])})
    assert (checked.prompts, checked.told()) == (1, [f"{path}:2: a reason"])
    assert [p.key for p in check(path).problems] == ["unknown_kind"]


def test_a_folder_passes_over_kinds_it_does_not_know(tmp_path: Path) -> None:
    (tmp_path / "lines.toml").write_text('country = "x"\n', encoding="utf-8")
    assert [p.key for p in check(tmp_path).problems] == ["no_files"]
    pack(tmp_path, table())
    assert check(tmp_path).problems == ()


def test_a_pack_without_a_prompt_is_told_and_does_not_hide_the_others(tmp_path: Path) -> None:
    pack(tmp_path, table(text=text("What moves")))
    (tmp_path / "empty.toml").write_text(HEAD)
    checked = check(tmp_path)
    assert {problem.key for problem in checked.problems} >= {"no_prompts", "question_count"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such pipes")
def test_a_pipe_among_the_packs_is_never_waited_for(tmp_path: Path) -> None:
    pack(tmp_path, table())
    os.mkfifo(tmp_path / "pipe.toml")
    assert check(tmp_path).problems == ()


def test_a_path_that_is_not_there_is_told(tmp_path: Path) -> None:
    checked = check(tmp_path / "none.toml")
    assert checked.told() == [f"{tmp_path / 'none.toml'}:1: this file cannot be read"]


@given(
    said=st.text(max_size=120),
    closing=st.text(max_size=60),
    lang=st.sampled_from(["en", "es", "fr"]),
)
def test_no_text_makes_the_check_stumble(
    tmp_path_factory: pytest.TempPathFactory, said: str, closing: str, lang: str
) -> None:
    def quoted(plain: str) -> str:
        codes = (f"\\U{ord(c):08X}" for c in plain if not "\ud800" <= c <= "\udfff")
        return f'"{"".join(codes)}"'

    folder = tmp_path_factory.mktemp("packs", numbered=True)
    head = HEAD.replace('"en"', f'"{lang}"')
    path = pack(folder, table(text=quoted(said), tier="2", closing=quoted(closing)), head=head)
    for line in check(path).told():
        assert line.startswith(f"{path}:")


def test_every_reason_has_a_sentence_in_every_language() -> None:
    known = words.keys()
    assert all(words.keys(lang) == known for lang in ("en", "es"))
    assert all(said.isascii() for said in map(str, known))
