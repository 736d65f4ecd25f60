"""The check in Spanish: the same rules of wording, and those that only Spanish needs."""

from pathlib import Path

import pytest

from healingjournal.prompts import phrases
from healingjournal.prompts.check import check
from tests.prompts.packs import HEAD, pack, table

KIND = "¿Qué se mueve afuera ahora? Basta una palabra."


def found(folder: Path, **changed: str | None) -> list[str]:
    head = HEAD.replace('"en"', '"es"').replace("By the window", "Junto a la ventana")
    fields: dict[str, str | None] = {"text": text(KIND), **changed}
    return [problem.key for problem in check(pack(folder, table(**fields), head=head)).problems]


def text(sentence: str) -> str:
    return f'"{sentence}"'


def test_a_kind_prompt_is_clean(tmp_path: Path) -> None:
    assert found(tmp_path) == []


def test_a_region_reads_as_its_language(tmp_path: Path) -> None:
    head = HEAD.replace('"en"', '"es-MX"')
    problems = check(pack(tmp_path, table(text=text("¿Qué hay cerca?")), head=head)).problems
    assert [problem.key for problem in problems] == ["no_option"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Qué se mueve afuera ahora? Basta una palabra.",
        "¿Qué se ¿mueve afuera ahora? Basta una palabra.",
        "Qué se mueve afuera ahora? ¿Basta una palabra.",
    ],
)
def test_a_question_opens_once_before_it_closes(tmp_path: Path, sentence: str) -> None:
    assert found(tmp_path, text=text(sentence)) == ["question_open"]


def test_what_leads_to_the_question_may_stand_before_it(tmp_path: Path) -> None:
    assert found(tmp_path, text=text("Si algo se mueve afuera, ¿qué es? Puede ser nada.")) == []


def test_it_asks_exactly_one_question(tmp_path: Path) -> None:
    two = "¿Qué se mueve? ¿Qué se queda? Basta una palabra."
    assert found(tmp_path, text=text(two)) == ["question_count"]


def test_it_leaves_a_choice(tmp_path: Path) -> None:
    assert found(tmp_path, text=text("¿Qué se mueve afuera ahora?")) == ["no_option"]


def test_an_example_is_not_a_way_out(tmp_path: Path) -> None:
    assert found(tmp_path, text=text("¿Qué hay cerca de ti? Puede ser un lápiz.")) == ["no_option"]
    assert found(tmp_path, text=text("¿Qué hay cerca de ti? Puede ser un lápiz, o nada.")) == []


@pytest.mark.parametrize("phrase", phrases.OPTIONS["es"])
def test_each_way_out_is_known(tmp_path: Path, phrase: str) -> None:
    assert "no_option" not in found(tmp_path, text=text(f"¿Qué hay, {phrase}?"))


@pytest.mark.parametrize("phrase", phrases.BANNED["es"])
def test_each_pushing_phrase_is_found(tmp_path: Path, phrase: str) -> None:
    said = found(tmp_path, text=text(f"¿Qué hay, {phrase.upper()}, o nada?"))
    assert "phrase" in said


@pytest.mark.parametrize("phrase", phrases.GENDERED["es"])
def test_each_word_that_genders_the_reader_is_found(tmp_path: Path, phrase: str) -> None:
    assert "gendered" in found(tmp_path, closing=text(f"Aquí {phrase}, si quieres."))


@pytest.mark.parametrize(
    "sentence",
    [
        "¿Qué lámpara tiene una luz tranquila, o ninguna?",
        "¿Qué silla parece segura, o ninguna?",
        "¿Qué animal duerme solo, si hay alguno?",
        "¿Te quedas a solas con un libro, o no?",
    ],
)
def test_words_that_agree_with_something_else_are_left_alone(
    tmp_path: Path, sentence: str
) -> None:
    assert "gendered" not in found(tmp_path, text=text(sentence))


def test_it_reads_as_a_twelve_year_old_does(tmp_path: Path) -> None:
    hard = "¿Qué circunstancias ambientales favorecen tu regulación emocional, o ninguna?"
    assert found(tmp_path, text=text(hard)) == ["ease"]


@pytest.mark.parametrize("said", ["Era largo.", "Así fue.", "Piensa en ayer.", "Mañana hay luz."])
def test_a_closing_line_stays_with_now(tmp_path: Path, said: str) -> None:
    assert found(tmp_path, tier="2", closing=text(said)) == ["not_present"]


@pytest.mark.parametrize(
    ("sentence", "touch"),
    [
        ("¿Qué comida es fácil, si la hay?", "food"),
        ("¿Qué persona es fácil, si la hay?", "people"),
        ("¿Qué pide hoy tu cuerpo, o nada?", "body"),
        ("¿Qué rezo te gusta, o ninguno?", "faith"),
        ("¿Qué luz va bien en la cama, o ninguna?", "bed"),
        ("¿Qué pide la rabia, o nada?", "anger"),
        ("¿Qué abrazo sirve, o ninguno?", "closeness"),
        ("¿Qué pausa hay en el trabajo, o ninguna?", "work"),
    ],
)
def test_what_a_prompt_says_it_touches_must_be_marked(
    tmp_path: Path, sentence: str, touch: str
) -> None:
    assert found(tmp_path, text=text(sentence)) == ["touch_unsaid"]
    assert found(tmp_path, text=text(sentence), touches=f'["{touch}"]') == []


def test_a_word_inside_another_word_is_left_alone(tmp_path: Path) -> None:
    assert found(tmp_path, text=text("¿Qué café, panel o férula hay cerca, o nada?")) == []
