"""The reading grade: near enough to a hand count to tell plain from hard."""

import pytest

from healingjournal.base.grade import (
    flesch_kincaid,
    spanish_syllables,
    syllables,
    szigriszt_pazos,
    words,
)

COUNTED_BY_HAND = (
    "cat 1,table 2,little 2,make 1,makes 1,named 1,wanted 2,boxes 2,notices 3,places 2,idea 3,"
    "being 2,area 3,radio 3,quiet 2,science 2,lion 2,nation 2,serious 3,question 2,people 2,"
    "limit 2,these 1,feels 1,someone 2,anyone 3,nobody 3,rhythm 2,the 1,eye 1,hour 1,choose 1,"
    "company 3,animal 3,page 1,pages 2,loved 1,played 1,useful 2,careful 2,something 2,"
    "sometimes 2,every 2,evening 2,beautiful 3,experience 4,poem 2,create 2,created 3,doing 2,"
    "easier 3,happiest 3,crying 2,trial 2,usual 3,various 3,don't 1,you're 1,well-being 3,"
    "recognition 4,responsibility 6,wandering 3,pleasure 2,apple 2,whole 1,schedule 2,rely 2,"
    "edges 2,friend 1,does 1,going 2,sleeve 1,voices 2,lonely 2,movement 2,piece 1,movie 2,"
    "because 2,real 1,reality 4,meal 1,creation 3,social 2,relationship 4,moment 2,guide 1,"
    "situation 4,individual 5,possibility 5,comfortable 4,physical 3,circumstances 4,detail 2"
)

COUNTED_IN_SPANISH = (
    "sol 1,luz 1,y 1,muy 1,hoy 1,ley 1,día 2,río 2,país 2,ahí 2,ahora 3,oír 2,reír 2,aún 2,"
    "aunque 2,leer 2,idea 3,línea 3,aéreo 4,héroe 3,ayer 2,playa 2,rayo 2,construye 3,tierra 2,"
    "agua 2,lengua 2,cuaderno 3,ciudad 2,viuda 2,huida 2,ruido 2,cuidado 3,quién 1,queda 2,"
    "guitarra 3,siguiente 3,pingüino 3,agüero 3,búho 2,cambiáis 2,había 3,silencio 3,"
    "canción 2,teoría 4,página 3,palabra 3,ventana 3,pequeño 3,oiga 2,huella 2,zanahoria 4"
)


@pytest.mark.parametrize("pair", COUNTED_BY_HAND.split(","))
def test_syllables_are_as_a_hand_count_gives_them(pair: str) -> None:
    word, count = pair.split()
    assert syllables(word) == int(count)


def test_the_formula_is_flesch_and_kincaids() -> None:
    # 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59
    assert flesch_kincaid("The cat sat on the mat.") == pytest.approx(-1.45)


def test_plain_reads_lower_than_hard() -> None:
    plain = flesch_kincaid("What is near you now? One word is plenty.")
    hard = flesch_kincaid("Which environmental circumstances facilitate emotional regulation?")
    assert plain < 6 < hard


def test_nothing_has_no_grade() -> None:
    assert flesch_kincaid("") == 0.0
    assert flesch_kincaid("12 … !") == 0.0


def test_a_hyphen_and_an_apostrophe_join() -> None:
    assert words("It’s a well-lit room.") == ["It’s", "a", "well-lit", "room"]


@pytest.mark.parametrize("pair", COUNTED_IN_SPANISH.split(","))
def test_spanish_syllables_are_as_a_hand_count_gives_them(pair: str) -> None:
    word, count = pair.split()
    assert spanish_syllables(word) == int(count)
    assert spanish_syllables(word.upper()) == int(count)


def test_the_spanish_formula_is_szigriszt_pazos() -> None:
    # 9 words, 2 sentences, 15 syllables
    said = "La hoja tiene espacio. Si quieres, mira la luz."
    assert (len(words(said)), sum(map(spanish_syllables, words(said)))) == (9, 15)
    assert szigriszt_pazos(said) == pytest.approx(206.835 - 62.3 * 15 / 9 - 4.5)


def test_plain_spanish_reads_easier_than_hard_spanish() -> None:
    plain = szigriszt_pazos("¿Qué hay cerca de ti ahora? Basta una cosa.")
    hard = szigriszt_pazos("¿Qué circunstancias ambientales favorecen tu regulación?")
    assert hard < 66 < plain


def test_spanish_without_a_word_is_not_hard() -> None:
    assert szigriszt_pazos("") == 100.0
    assert szigriszt_pazos("12 … ¡!") == 100.0
