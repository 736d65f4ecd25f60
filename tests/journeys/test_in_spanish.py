"""A person who reads Spanish: from the first step to Today, to every room, and to a prompt."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from healingjournal.prompts.service import Prompts
from healingjournal.ui.shell.navigation import Place
from tests.journeys.house_shell import House, a_house
from tests.journeys.in_spanish import still_english

PHRASE = "nueve piedras quietas"
ROOMS = ("Diario", "Momentos", "Llevar conmigo", "Saber más", "Volver aquí", "Ajustes")


@pytest.fixture
def house(tmp_path: Path, qapp: QApplication) -> Iterator[House]:
    with a_house(tmp_path, qapp, new=True) as lent:
        yield lent


def reads_spanish(house: House, sees: str) -> None:
    house.person.waits_to_see(sees)
    assert still_english(house) == []


def first_opening(house: House) -> None:
    person = house.person
    person.press("Español")
    reads_spanish(house, "¿cómo te gustaría ver esto?")
    person.press("Siguiente")
    reads_spanish(house, "Un diario privado")
    person.press("Siguiente")
    person.press("Sí")
    reads_spanish(house, "¿Otras personas usan este ordenador?")
    person.press("Siguiente")
    reads_spanish(house, "¿Cómo se llamará la ventana?")
    person.press("Siguiente")
    reads_spanish(house, "Una frase de paso para tu diario")
    person.types_in("Frase de paso", PHRASE)
    person.types_in("Otra vez", PHRASE)
    person.press("Hacer el diario")
    reads_spanish(house, "Otra manera de entrar")
    tiles = next(w for w in person.shown(QWidget) if "Grupo 1:" in w.accessibleName())
    said = re.findall(r"Grupo \d: ([^.]+)\.", tiles.accessibleName())
    groups = [letters.replace(" ", "") for letters in said]
    person.press("Probar dos grupos")
    reads_spanish(house, "¿Lo abre el papel?")
    for number in re.findall(r"los grupos (\d) y (\d)", " ".join(person.words()))[0]:
        person.types_in(f"Grupo {number}", groups[int(number) - 1])
    person.press("Probarlo")
    reads_spanish(house, "Tu diario está abierto.")


def test_from_the_first_step_to_a_prompt_all_is_spanish(house: House) -> None:
    first_opening(house)
    person = house.person
    person.press("Página en blanco")
    reads_spanish(house, "Esta página")
    house.comes_home()
    reads_spanish(house, "Hola. ¿Dónde te gustaría estar hoy?")
    for room in ROOMS:
        person.press(room)
        house.settles()
        assert still_english(house) == [], room
        house.comes_home()
    for section in ("Privacidad", "Ritmo", "Ante la pantalla"):
        person.press("Ajustes")
        person.press(section)
        house.settles()
        assert still_english(house) == [], section
    house.comes_home()
    person.press("Ayuda")
    house.settles()
    assert still_english(house) == []
    house.comes_home()
    asks_in_spanish(house)


def asks_in_spanish(house: House) -> None:
    person = house.person
    person.key("Ctrl+P")
    reads_spanish(house, "Unas preguntas antes de empezar")
    person.press("Saltarlo todo")
    person.waits_to_see("Escribir sobre esto")
    assert still_english(house) == []
    spanish = {prompt.question for prompt in Prompts("es").list()}
    for _ in range(3):
        assert spanish & {*person.words()}
        person.press("Otra")
        house.settles()


def test_the_language_changes_in_settings_and_nothing_typed_is_lost(
    tmp_path: Path, qapp: QApplication
) -> None:
    with a_house(tmp_path, qapp) as house:
        house.unlock()
        person = house.person
        person.key("Ctrl+N")
        person.types("The rain is soft.")
        person.press("Moments")
        person.press("Note a moment")
        person.press("Sound")
        person.press("Settings")
        chooses_spanish(house)
        reads_spanish(house, "Idioma")
        assert person.focus().accessibleName().startswith(("Español", "Idioma"))
        assert house.shell.window.rail is not None
        person.clicks(house.shell.window.rail.items["write"])
        person.waits_to_see("The rain is soft.")
        reads_spanish(house, "Esta página")
        person.press("Momentos")
        person.press("Note a moment")  # what was begun stays as it was
        assert person.find("Sound", QAbstractButton).isChecked()
        person.press("Keep this note")
        house.settles()
        house.comes_home()
        person.press("Momentos")
        reads_spanish(house, "Sonido")
        assert house.shell.navigation.here is Place.MOMENTS


def chooses_spanish(house: House) -> None:
    house.person.chooses("Language: English", "Español")
    house.settles()


def test_a_locked_window_speaks_the_language_chosen_and_keeps_what_is_typed(
    tmp_path: Path, qapp: QApplication
) -> None:
    with a_house(tmp_path, qapp) as house:
        person = house.person
        person.types_in("Passphrase", "nine quiet")
        person.chooses("English", "Español")
        reads_spanish(house, "Restaurar de una copia")
        assert person.find("Frase de paso", QLineEdit).text() == "nine quiet"
