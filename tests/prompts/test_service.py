"""The room as others use it: list, one prompt, and what is offered next."""

import subprocess
import sys
from pathlib import Path

import pytest

from healingjournal.base.errors import RefusedError
from healingjournal.prompts import catalogue
from healingjournal.prompts.limits import PacingSettings
from healingjournal.prompts.memory import Taken
from healingjournal.prompts.pack import TIERS
from healingjournal.prompts.service import Prompts
from healingjournal.prompts.sitting import CheckIn, Sitting
from tests.prompts.packs import HEAD, pack, table
from tests.prompts.people import ALL_TIERS, NOON, hours


def test_prompts_are_listed_by_theme_and_tier() -> None:
    room = Prompts()
    assert len(room.list()) == sum(len(pack.prompts) for pack in catalogue.packs("en"))
    assert {prompt.theme for prompt in room.list(theme="joy")} == {"joy"}
    assert [p.id for p in room.list(theme="joy", tier=3)] == ["joy-06", "joy-12"]
    assert room.list(theme="none") == ()


def test_one_prompt_is_found_by_its_id() -> None:
    assert Prompts().prompt("safety-01").tier == 1
    with pytest.raises(RefusedError, match="no_such_prompt"):
        Prompts().prompt("safety-99")


def test_a_theme_has_a_name_to_read() -> None:
    assert Prompts().theme_title("limits") == "Limits"
    assert Prompts().theme_title("gone") == "gone"


def test_a_language_without_prompts_is_refused() -> None:
    with pytest.raises(RefusedError, match="no_prompts_in_language"):
        Prompts("xx")
    assert catalogue.languages()[0] == "en"


def test_next_offers_a_shipped_prompt_and_keeps_nothing() -> None:
    room = Prompts()
    first = room.next(Sitting(CheckIn(2, "here", 10)), (), PacingSettings(), NOON)
    again = room.next(Sitting(CheckIn(2, "here", 10)), (), PacingSettings(), NOON)
    assert first.prompt in room.list()
    assert first == again


@pytest.mark.parametrize("minutes", [2, 5, 10, 20, None])
@pytest.mark.parametrize("distress", [0, 5, 9])
def test_whatever_the_minutes_there_is_something_easy(minutes: int | None, distress: int) -> None:
    found = Prompts().next(Sitting(CheckIn(distress, None, minutes)), (), PacingSettings(), NOON)
    assert found.prompt is not None


def test_every_shipped_prompt_can_come_up() -> None:
    room, sitting, seen = Prompts(), Sitting(), set()
    while prompt := room.next(sitting, (), ALL_TIERS, NOON).prompt:
        seen.add(prompt.id)
        sitting = sitting.another(prompt)
    assert seen == {prompt.id for prompt in room.list()}
    assert {room.prompt(one).tier for one in seen} == set(TIERS)


def test_two_weeks_with_two_prompts_a_day_bring_every_theme_and_none_twice() -> None:
    room, past = Prompts(), list[Taken]()
    for half_days in range(28):
        now = NOON + hours(12 * half_days)
        prompt = room.next(Sitting(), past, PacingSettings(), now).prompt
        assert prompt is not None
        past.append(Taken(prompt.id, prompt.tier, now))
    assert len({one.prompt for one in past}) == 28
    assert len({room.prompt(one.prompt).theme for one in past}) == len(room.themes())


def test_a_folder_of_other_packs_can_be_read(tmp_path: Path) -> None:
    folder = tmp_path / "en" / "journal"
    folder.mkdir(parents=True)
    pack(folder, table())
    assert [prompt.id for prompt in Prompts(root=tmp_path).list()] == ["window-01"]


def test_one_prompt_is_found_without_reading_the_other_themes(tmp_path: Path) -> None:
    folder = tmp_path / "en" / "journal"
    folder.mkdir(parents=True)
    pack(folder, table())
    room = Prompts(root=tmp_path)
    assert room.prompt("window-01").theme == "window"
    water = table(id='"water-01"')
    pack(folder, water, head=HEAD.replace("window", "water"), name="water.toml")
    assert [prompt.id for prompt in room.list()] == ["water-01", "window-01"]


def test_a_prompt_is_found_in_a_file_of_another_name(tmp_path: Path) -> None:
    folder = tmp_path / "en" / "journal"
    folder.mkdir(parents=True)
    pack(folder, table(), name="ours.toml")
    assert Prompts(root=tmp_path).prompt("window-01").theme == "window"
    with pytest.raises(RefusedError, match="no_such_prompt"):
        Prompts(root=tmp_path).prompt("../window-01")


def test_the_way_to_pacing_loads_nothing_heavy() -> None:
    code = (
        "import sys, healingjournal.prompts.pacing, healingjournal.prompts.service;"
        "print([name for name in ('msgspec', 'tomllib', 'PySide6', 'sqlcipher3')"
        " if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize("lang", catalogue.languages())
def test_the_names_of_themes_are_those_of_the_packs(lang: str) -> None:
    packs = [(pack.theme, pack.title) for pack in catalogue.packs(lang)]
    assert [(one.key, one.title) for one in Prompts(lang).themes()] == packs


def test_a_file_whose_head_cannot_be_read_has_no_name(tmp_path: Path) -> None:
    folder = tmp_path / "en" / "journal"
    folder.mkdir(parents=True)
    (folder / "broken.toml").write_text("theme = \n", encoding="utf-8")
    (folder / "nameless.toml").write_text('theme = "joy"\n', encoding="utf-8")
    pack(folder, table())
    assert [one.key for one in Prompts("en", tmp_path).themes()] == ["window"]
