"""The card with Spanish prompts: each of them is shown whole, and can be written on."""

import pytest
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.prompts.service import Prompts
from healingjournal.settings.declared import Value, declared
from healingjournal.ui.prompts.page import PromptsPage
from healingjournal.ui.shell.prompt_memory import memory_in
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork
from healingjournal.vault.service import Vault
from tests.ui.prompts.conftest import Sitting

EVERYTHING: dict[str, Value] = {"near_prompts": True, "leave_out_touches": []}


@pytest.fixture
def spanish(vault: Vault, clock: SetClock, look: Look, qtbot: QtBot) -> Sitting:
    def values(key: str) -> Value:
        return EVERYTHING.get(key, declared(key).default)

    page = PromptsPage(
        Prompts("es"), memory_in(vault.kept, clock), InlineWork(), look, clock, values
    )
    qtbot.addWidget(page)
    page.resize(980, 690)
    page.arrive()
    page.show()
    qtbot.waitExposed(page)
    return Sitting(page, vault, clock)


def test_every_spanish_prompt_comes_to_the_card_with_its_permission(spanish: Sitting) -> None:
    left = {prompt.question: prompt for prompt in Prompts("es").list()}
    spanish.to_card()
    while spanish.card.five["skip"].isVisible():
        shown = left.pop(spanish.question())
        assert spanish.card.permission.words() == shown.permission
        spanish.card.five["skip"].click()
    assert left == {}


def test_a_spanish_prompt_is_written_on_and_kept_by_its_id(spanish: Sitting) -> None:
    spanish.to_card()
    shown = spanish.question()
    spanish.card.write.click()
    (prompt,) = spanish.written
    assert prompt.question == shown
    spanish.page.after(prompt.id)
    assert prompt.id in str(spanish.kept())
