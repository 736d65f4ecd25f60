"""The packs a person has taken in, as the journal keeps them: plain values, read with care."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import PromptId
from healingjournal.prompts.pack import FORMATS, RHYTHM, TIERS, TOUCHES, Pack, Prompt

ROOM = "prompts"
KEY = "packs"
MOST = 20
MOST_PROMPTS = 2000

Plain = str | int | bool | None | Sequence["Plain"] | Mapping[str, "Plain"]
Row = Mapping[str, Plain]


@dataclass(frozen=True)
class HeldPack:
    """A pack in the journal, and whether its prompts are offered."""

    pack: Pack
    on: bool = True

    @property
    def key(self) -> tuple[str, str]:
        """Give what no other pack shares: theme and language."""
        return self.pack.theme, self.pack.lang


Packs = tuple[HeldPack, ...]


class Gives(Protocol):
    """The vault's table of room, key and value, to read from."""

    def get(self, room: str, key: str) -> object:
        """Give a kept value or None."""
        ...


class Keeps(Gives, Protocol):
    """The same, to write into."""

    def put(self, room: str, key: str, value: Sequence[Row]) -> None:
        """Keep a value."""
        ...

    def forget(self, room: str, key: str) -> None:
        """Keep nothing more."""
        ...


def recall(kept: Gives) -> Packs:
    """Read the packs of a journal; what cannot be read is left out."""
    rows = kept.get(ROOM, KEY)
    read = [_pack(row) for row in rows] if isinstance(rows, list) else []
    return tuple(one for one in read if one is not None)


def are_packs(value: object) -> bool:
    """Tell whether a value could be such packs, as an import brings them: each is whole."""
    if not isinstance(value, list) or not 0 < len(value) <= MOST:
        return False
    read = [one for one in map(_pack, value) if one is not None]
    if len({one.key for one in read}) != len(value):
        return False
    listed, found = ([len(p) for p in every] for every in (
        (row["prompts"] for row in value), (one.pack.prompts for one in read)
    ))
    return listed == found and sum(found) <= MOST_PROMPTS


def store(kept: Keeps, packs: Packs) -> Packs:
    """Keep these packs in place of the former; of none, no row. Gives them back."""
    if packs:
        kept.put(ROOM, KEY, [_row(one) for one in packs])
    else:
        kept.forget(ROOM, KEY)
    return packs


def added(packs: Packs, fresh: HeldPack, ours: Iterable[str]) -> Packs:
    """Give the packs with one more; `ours` are the themes that come with the app.

    Raises RefusedError: "pack_ours", "pack_here", "packs_full".
    """
    if fresh.pack.theme in set(ours):
        raise RefusedError("pack_ours", theme=fresh.pack.theme)
    if any(one.key == fresh.key for one in packs):
        raise RefusedError("pack_here", theme=fresh.pack.theme)
    prompts = sum(len(one.pack.prompts) for one in (*packs, fresh))
    if len(packs) >= MOST or prompts > MOST_PROMPTS:
        raise RefusedError("packs_full")
    return (*packs, fresh)


def turned(packs: Packs, key: tuple[str, str], on: bool) -> Packs:
    """Give the packs with one of them switched on or off."""
    return tuple(replace(one, on=on) if one.key == key else one for one in packs)


def without(packs: Packs, key: tuple[str, str]) -> Packs:
    """Give the packs without one of them."""
    return tuple(one for one in packs if one.key != key)


# ---- as plain values ----


def _row(held: HeldPack) -> Row:
    pack = held.pack
    return {
        "theme": pack.theme,
        "lang": pack.lang,
        "title": pack.title,
        "rhythm": dict(pack.rhythm),
        "on": held.on,
        "prompts": [
            {
                "id": one.id,
                "tier": one.tier,
                "text": one.text,
                "format": one.format,
                "minutes": one.minutes,
                "closing": one.closing,
                "touches": sorted(one.touches),
                "alternatives": list(one.alternatives),
            }
            for one in pack.prompts
        ],
    }


def _pack(row: object) -> HeldPack | None:
    if not isinstance(row, dict):
        return None
    theme, lang, title = (_text(row, key) for key in ("theme", "lang", "title"))
    listed, rhythm = row.get("prompts"), row.get("rhythm")
    found = [_prompt(one, theme) for one in listed] if isinstance(listed, list) else []
    prompts = tuple(one for one in found if one is not None)
    if not (theme and lang and title and prompts):
        return None
    said = rhythm if isinstance(rhythm, dict) else {}
    lines = {name: said[name] for name in RHYTHM if isinstance(said.get(name), str)}
    return HeldPack(Pack(theme, lang, title, prompts, lines), row.get("on") is not False)


def _prompt(row: object, theme: str) -> Prompt | None:
    """Read one prompt; what is odd about it counts on the careful side."""
    if not isinstance(row, dict):
        return None
    one_id, text = _text(row, "id"), _text(row, "text")
    if not (one_id and text):
        return None
    tier, minutes, form = row.get("tier"), row.get("minutes"), row.get("format")
    touches, others = row.get("touches"), row.get("alternatives")
    return Prompt(
        id=PromptId(one_id),
        theme=theme,
        tier=tier if type(tier) is int and tier in TIERS else max(TIERS),
        text=text,
        format=form if isinstance(form, str) and form in FORMATS else "words",
        minutes=minutes if type(minutes) is int else 5,
        closing=_text(row, "closing") or None,
        touches=_touches(touches),
        alternatives=tuple(others) if isinstance(others, list) and _all_text(others) else (),
    )


def _text(row: "dict[str, object]", key: str) -> str:
    value = row.get(key)
    return value if isinstance(value, str) else ""


def _all_text(values: list[object]) -> bool:
    return all(isinstance(one, str) for one in values)


def _touches(value: object) -> frozenset[str]:
    known = isinstance(value, list) and all(one in TOUCHES for one in value)
    return frozenset(value if isinstance(value, list) and known else TOUCHES)
