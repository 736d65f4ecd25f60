"""The packs a person has taken in: kept as plain values, and offered beside ours."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.errors import RefusedError
from healingjournal.prompts import held
from healingjournal.prompts.brought import taken
from healingjournal.prompts.held import HeldPack
from healingjournal.prompts.limits import PacingSettings
from healingjournal.prompts.pack import Pack
from healingjournal.prompts.service import Prompts, Theme
from healingjournal.prompts.sitting import Sitting
from tests.prompts.packs import HEAD, table

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Table:
    """A table that holds what JSON can hold, as the vault's does."""

    def __init__(self) -> None:
        self.rows: dict[tuple[str, str], str] = {}

    def get(self, room: str, key: str) -> object:
        row = self.rows.get((room, key))
        return None if row is None else json.loads(row)

    def put(self, room: str, key: str, value: object) -> None:
        self.rows[room, key] = json.dumps(value)

    def forget(self, room: str, key: str) -> None:
        self.rows.pop((room, key), None)


def a_pack(theme: str = "window", count: int = 2, lang: str = "en") -> HeldPack:
    head = HEAD.replace("window", theme, 1).replace('"en"', f'"{lang}"')
    tables = (
        table(id=f'"{theme}-{n:02}"', text=f'"What moves {n} times now? Or none."')
        for n in range(1, count + 1)
    )
    found = taken((head + "".join(tables)).encode(), "pack.toml")
    assert found.pack is not None, found.problems
    return HeldPack(found.pack)


def test_packs_come_back_from_the_journal_as_they_were() -> None:
    kept = Table()
    rhythm = {"opening": "We look around.", "closing": "We each name a colour, or pass."}
    first, second = a_pack(), replace(a_pack("door"), on=False)
    packs = (replace(first, pack=replace(first.pack, rhythm=rhythm)), second)
    held.store(kept, packs)
    assert held.recall(kept) == packs
    held.store(kept, ())
    assert kept.rows == {}
    assert held.recall(kept) == ()


def test_one_is_switched_off_and_one_removed() -> None:
    packs = (a_pack(), a_pack("door"))
    assert [one.on for one in held.turned(packs, ("door", "en"), False)] == [True, False]
    assert held.without(packs, ("window", "en")) == packs[1:]
    assert held.without(packs, ("window", "es")) == packs


@pytest.mark.parametrize(
    ("packs", "fresh", "key"),
    [
        ((), a_pack("joy"), "pack_ours"),
        ((a_pack(),), a_pack(), "pack_here"),
        (tuple(a_pack(f"w{n}") for n in range(20)), a_pack(), "packs_full"),
        ((a_pack("door", 999), a_pack("wall", 999)), a_pack("roof", 3), "packs_full"),
    ],
)
def test_a_pack_that_has_no_place_is_refused(
    packs: held.Packs, fresh: HeldPack, key: str
) -> None:
    with pytest.raises(RefusedError) as refused:
        held.added(packs, fresh, ["joy"])
    assert refused.value.words_key == key


def test_the_same_theme_in_another_language_has_its_place() -> None:
    packs = held.added((a_pack(),), a_pack(lang="pt-BR"), ["joy"])
    assert [one.pack.lang for one in packs] == ["en", "pt-BR"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["theme", "lang", "title", "prompts", "on", "rhythm", "id", "text", "tier",
                         "touches", "format", "minutes", "closing", "alternatives"]),
        inner, max_size=6,
    ),
    max_leaves=25,
)  # fmt: skip


@given(st.lists(JSON, max_size=4) | JSON)
def test_whatever_lies_there_is_read_without_an_error(value: object) -> None:
    kept = Table()
    kept.put(held.ROOM, held.KEY, value)
    for one in held.recall(kept):
        assert all(prompt.tier in (1, 2, 3) for prompt in one.pack.prompts)


def test_an_odd_row_counts_on_the_careful_side() -> None:
    kept = Table()
    prompt = {"id": "w-01", "text": "Now?", "tier": True, "touches": ["none"], "format": 4}
    kept.put(held.ROOM, held.KEY, [{"theme": "w", "lang": "en", "title": "W", "prompts": [prompt]}])
    (one,) = held.recall(kept)[0].pack.prompts
    assert (one.tier, one.format, len(one.touches)) == (3, "words", 8)


# ---- among ours ----


def test_its_prompts_stand_beside_ours_with_its_name() -> None:
    prompts = Prompts(held=[a_pack()])
    ours = Prompts()
    assert len(prompts.list()) == len(ours.list()) + 2
    assert prompts.themes()[-1] == Theme("window", "By the window")
    assert prompts.theme_title("window") == "By the window"
    assert prompts.brought_in(prompts.prompt("window-02")) == "By the window"
    assert prompts.brought_in(prompts.prompt("joy-01")) == ""


def test_a_pack_of_another_language_counts_too() -> None:
    assert len(Prompts(held=[a_pack(lang="fr")]).list("window")) == 2


def test_switched_off_it_is_offered_no_more_but_its_questions_are_still_known() -> None:
    prompts = Prompts()
    prompts.take([replace(a_pack(), on=False)])
    assert prompts.list("window") == ()
    assert "window" not in {one.key for one in prompts.themes()}
    assert prompts.prompt("window-01").text.startswith("What moves")
    assert prompts.theme_title("window") == "By the window"
    prompts.take(())
    with pytest.raises(RefusedError):
        prompts.prompt("window-01")


def test_pacing_holds_it_like_ours() -> None:
    near = a_pack()
    near = replace(
        near, pack=replace(near.pack, prompts=tuple(replace(p, tier=3) for p in near.pack.prompts))
    )
    only = _Only(held=[near])
    offer = only.next(Sitting(), (), PacingSettings(), NOON)
    assert offer.prompt is None  # closer prompts are off
    opened = PacingSettings(tiers=frozenset({1, 2, 3}))
    assert only.next(Sitting(), (), opened, NOON).prompt is None  # and it has no closing line


class _Only(Prompts):
    def _packs(self) -> tuple[Pack, ...]:
        return tuple(one.pack for one in self._held)
