"""Checking an exercise that somebody wrote: its words, its reading grade and its flags."""

from pathlib import Path

import pytest

from healingjournal.grounding import catalogue, phrases, reading, wording
from healingjournal.grounding.exercise import NEEDS

EXERCISE = {
    "en": """\
id = "X01"
lang = "en"
name = "By the window"
aim = "Look out for a while."
family = "senses"
seconds = 30
states = ["either"]
flags = ["sight"]
cautions = ["You can stop at any step."]
if_worse = "You could look at the door."
evidence = "It was not tested."
sources = ["Our own group"]

[adapt]
seated = "A chair is fine."

[[step]]
text = "Look out of the window."
more = "Or at a wall."

[[step]]
text = "Find one thing that moves."
""",
    "es": """\
id = "X01"
lang = "es"
name = "Junto a la ventana"
aim = "Mirar un rato hacia fuera."
family = "senses"
seconds = 30
states = ["either"]
flags = ["sight"]
cautions = ["Puedes parar en cualquier paso."]
if_worse = "Puedes mirar la puerta."
evidence = "No se ha probado."
sources = ["Nuestro grupo"]

[adapt]
seated = "Una silla vale."

[[step]]
text = "Mira por la ventana."
more = "O mira una pared."

[[step]]
text = "Busca una cosa que se mueva."
""",
}
# Where a word may stand: what is replaced, its line, and the name of that line.
PLACES = {
    "en": [
        ("By the window", 3, "name"),
        ("Look out for a while.", 4, "aim"),
        ("You can stop at any step.", 9, "cautions"),
        ("You could look at the door.", 10, "if_worse"),
        ("It was not tested.", 11, "evidence"),
        ("Our own group", 12, "sources"),
        ("A chair is fine.", 15, "seated"),
        ("Look out of the window.", 18, "text"),
        ("Or at a wall.", 19, "more"),
    ],
    "es": [
        ("Junto a la ventana", 3, "name"),
        ("Mirar un rato hacia fuera.", 4, "aim"),
        ("Puedes parar en cualquier paso.", 9, "cautions"),
        ("Puedes mirar la puerta.", 10, "if_worse"),
        ("No se ha probado.", 11, "evidence"),
        ("Nuestro grupo", 12, "sources"),
        ("Una silla vale.", 15, "seated"),
        ("Mira por la ventana.", 18, "text"),
        ("O mira una pared.", 19, "more"),
    ],
}
languages = pytest.mark.parametrize("lang", ["en", "es"])


def checked(folder: Path, text: str) -> list[str]:
    file = folder / "x.toml"
    file.write_text(text, encoding="utf-8")
    return [str(fault) for fault in catalogue.check(file)]


def played(folder: Path, text: str) -> bool:
    file = folder / "y.toml"
    file.write_text(text, encoding="utf-8")
    return reading.read(file).exercise is not None


@languages
def test_a_kind_exercise_has_no_fault(tmp_path: Path, lang: str) -> None:
    assert checked(tmp_path, EXERCISE[lang]) == []


@pytest.mark.parametrize(
    ("lang", "word"), [(lang, word) for lang, of in phrases.TELLING_IN.items() for word in of]
)
def test_a_word_that_tells_a_stranger_is_found_wherever_it_stands(
    tmp_path: Path, lang: str, word: str
) -> None:
    for old, line, key in PLACES[lang]:
        said = checked(tmp_path, EXERCISE[lang].replace(f'"{old}"', f'"A {word.upper()} B"'))
        fault = f"“{key}” holds “{word}”, which tells a stranger what this is for"
        assert said == [f"x.toml:{line}: {fault}"]


@pytest.mark.parametrize(
    ("lang", "phrase"), [(lang, one) for lang, of in phrases.PUSHING_IN.items() for one in of]
)
def test_a_phrase_that_pushes_is_found_and_keeps_an_exercise_out(
    tmp_path: Path, lang: str, phrase: str
) -> None:
    for old, line, key in PLACES[lang]:
        if key == "sources":
            continue
        bad = EXERCISE[lang].replace(f'"{old}"', f'"So {phrase}."')
        (said,) = checked(tmp_path, bad)
        assert said.startswith(f"x.toml:{line}: “{key}” “")
        assert said.endswith("pushes; say what one could do instead")
        assert not played(tmp_path, bad)


def test_a_gender_given_to_the_reader_is_found(tmp_path: Path) -> None:
    said = checked(tmp_path, EXERCISE["es"].replace("O mira una pared.", "Quédate tranquila."))
    fault = "“more” holds “quedate tranquila”, which gives the reader a gender"
    assert said == [f"x.toml:19: {fault}"]
    for phrase in phrases.GENDERED_IN["es"]:
        assert wording.gendered(f"Ahora {phrase}.", "es") == phrase


def test_accents_capitals_and_curled_marks_hide_no_word() -> None:
    assert wording.pushing("RELÁJATE un poco", "es") == "relaj"
    assert wording.telling("una Agresión", "es-MX") == "agresi"
    assert wording.pushing("Don’t be afraid", "en-GB") == "don't be afraid"
    assert wording.telling("\N{FULLWIDTH LATIN CAPITAL LETTER T}rauma", "en") == "trauma"


@languages
@pytest.mark.parametrize(
    "word", ["violeta", "violín", "sexto", "acostumbrar", "abierto", "traje", "vista", "ataúd"]
)
def test_words_that_only_begin_alike_are_left_alone(lang: str, word: str) -> None:
    if lang == "es":
        assert wording.telling(word, lang) is None
        assert wording.pushing(word, lang) is None


def test_other_languages_are_looked_at_for_their_form_alone(tmp_path: Path) -> None:
    french = EXERCISE["en"].replace('lang = "en"', 'lang = "fr"').replace("Our own", "Sextant")
    assert checked(tmp_path, french) == []


@languages
def test_an_exercise_without_flags_is_a_fault_here_and_counts_as_all_when_played(
    tmp_path: Path, lang: str
) -> None:
    bad = EXERCISE[lang].replace('flags = ["sight"]\n', "")
    (said,) = checked(tmp_path, bad)
    assert "“flags” is missing; the exercise then counts as having all of them" in said
    file = tmp_path / "y.toml"
    file.write_text(bad, encoding="utf-8")
    exercise = reading.read(file).exercise
    assert exercise is not None
    assert exercise.needs == frozenset(NEEDS)
    assert not exercise.public_ok


@pytest.mark.parametrize(
    ("lang", "old", "hard", "reason"),
    [
        (
            "en",
            "You can stop at any step.",
            "Individuals experiencing considerable difficulty might discontinue participation.",
            "x.toml:9: “cautions” reads harder than grade 6 (Flesch-Kincaid); try shorter words",
        ),
        (
            "es",
            "Puedes parar en cualquier paso.",
            "La concentración prolongada ocasionalmente imposibilita determinadas actividades.",
            "x.toml:9: “cautions” reads harder than an ease of 66 (Szigriszt-Pazos); "
            "try shorter words",
        ),
    ],
)
def test_what_is_hard_to_read_is_told(
    tmp_path: Path, lang: str, old: str, hard: str, reason: str
) -> None:
    assert checked(tmp_path, EXERCISE[lang].replace(old, hard)) == [reason]
    assert played(tmp_path, EXERCISE[lang].replace(old, hard))


def test_steps_are_graded_as_a_whole(tmp_path: Path) -> None:
    hard = "Contemplate everything surrounding you attentively."
    bad = EXERCISE["en"].replace("Look out of the window.", hard).replace("Or at a wall.", hard)
    (said,) = checked(tmp_path, bad)
    assert said.startswith("x.toml:18: the steps together are not easy to read")


@languages
def test_a_step_has_one_large_sentence_of_at_most_twelve_words(tmp_path: Path, lang: str) -> None:
    long = " ".join(["o"] * 13)
    old = PLACES[lang][7][0]
    assert checked(tmp_path, EXERCISE[lang].replace(old, long)) == [
        "x.toml:18: “text” has more than 12 words; the rest can go into “more”"
    ]
    assert checked(tmp_path, EXERCISE[lang].replace(old, long[2:])) == []


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    bad = EXERCISE["en"].replace("By the window", "After a flashback")
    bad = bad.replace("Or at a wall.", "Close your eyes.").replace('flags = ["sight"]\n', "")
    assert len(checked(tmp_path, bad)) == 3
