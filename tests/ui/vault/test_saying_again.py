"""Another language in the midst of the first opening, and at Unlock: what is typed stays."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from healingjournal.base.private import Private
from healingjournal.settings.languages import WRITTEN_IN
from healingjournal.ui.shell.speaking import Speaking
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.code_step import CodeStep
from healingjournal.ui.vault.computer_step import ComputerStep, NameStep
from healingjournal.ui.vault.phrase_step import PhraseStep
from tests.ui.vault.conftest import HeldWork, WayIn
from tests.ui.vault.walking import flow, make, press_on, step, to_phrase, type_phrase, unlock_of

Enter = Callable[..., WayIn]


@pytest.fixture
def speaking(qapp: QApplication, look: Look) -> Iterator[Speaking]:
    made = Speaking(qapp, look, WRITTEN_IN)
    yield made
    made.speak(WRITTEN_IN)


def test_what_was_answered_on_earlier_steps_stays(enter: Enter, speaking: Speaking) -> None:
    way = enter()
    press_on(way, 2)
    step(way, ComputerStep).others.chip("yes").click()
    step(way, ComputerStep).boxes["curtain"].setChecked(False)
    press_on(way)
    step(way, NameStep).field.setText("Hojas")
    speaking.speak("es")
    flow(way).say_again()
    assert step(way, NameStep).field.text() == "Hojas"
    assert step(way, NameStep).title.words() == "¿Cómo se llamará la ventana?"
    values = flow(way)._values()
    assert (values["others_use"], values["curtain"], values["window_name"]) == (
        True,
        False,
        "Hojas",
    )


def test_a_passphrase_being_typed_stays(enter: Enter, speaking: Speaking) -> None:
    way = enter()
    at = to_phrase(way)
    at.phrase.field.setText("one")
    at.again.field.setText("o")
    at.show_drawn(Private("five quiet words"))
    speaking.speak("es")
    flow(way).say_again()
    now = step(way, PhraseStep)
    assert now is not at
    assert (now.phrase.field.text(), now.again.field.text()) == ("one", "o")
    assert now.drawn.words() == "five quiet words"
    assert now.take.accessibleName() == "Usar estas palabras"
    assert not now.phrase.field.uncovered()


def test_the_code_stays_the_same_and_so_do_the_groups_asked(
    enter: Enter, speaking: Speaking
) -> None:
    way = enter()
    make(way)
    before = step(way, CodeStep)
    press_on(way)
    before.groups[0].field.setText("7K3")
    covered = before.tiles.covered
    speaking.speak("es")
    flow(way).say_again()
    now = step(way, CodeStep)
    assert (now.code, now.asked) == (before.code, before.asked)
    assert now.groups[0].field.text() == "7K3"
    assert now.title.words() == "¿Lo abre el papel?"
    assert now.tiles.covered == covered


def test_the_language_cannot_change_while_something_is_opened(
    enter: Enter, code: Private[str]
) -> None:
    del code
    work = HeldWork()
    way = enter(work)
    language = unlock_of(way.page).foot.menus["language"]
    assert language.isEnabled()
    type_phrase(way, "not this one")
    assert not language.isEnabled()
    work.let_go()
    assert language.isEnabled()


def test_the_line_about_a_wrong_passphrase_goes_and_the_words_stay(
    enter: Enter, code: Private[str], speaking: Speaking
) -> None:
    del code
    way = enter()
    unlock = type_phrase(way, "not this one")
    speaking.speak("es")
    unlock.say_again()
    assert unlock.phrase.line.words() == ""
    assert unlock.phrase.field.text() == "not this one"
    assert unlock.phrase.field.accessibleName() == "Frase de paso"
    unlock.use_code(True)
    assert unlock.first().accessibleName() == "Código de recuperación"
