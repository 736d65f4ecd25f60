"""The care plan as the journal keeps it: one row of plain values, read with care."""

from collections.abc import Mapping
from typing import Protocol

from healingjournal.careplan.plan import Plain, Plan, as_plain, checked, from_plain

ROOM = "careplan"
KEY = "plan"


class Gives(Protocol):
    """The vault's table of room, key and value, to read from."""

    def get(self, room: str, key: str) -> object:
        """Give a kept value or None."""
        ...


class Keeps(Gives, Protocol):
    """The same, to write into."""

    def put(self, room: str, key: str, value: Mapping[str, Plain]) -> None:
        """Keep a value."""
        ...

    def forget(self, room: str, key: str) -> None:
        """Keep nothing more."""
        ...


def recall(kept: Gives) -> Plan:
    """Read the plan of a journal; empty where there is none."""
    return from_plain(kept.get(ROOM, KEY))


def store(kept: Keeps, plan: Plan) -> Plan:
    """Keep a plan in place of the former one, an empty one not at all; gives it back.

    Raises RefusedError ("plan_too_long", "too_many_contacts"); nothing is changed then.
    """
    plain = as_plain(checked(plan))
    if plain:
        kept.put(ROOM, KEY, plain)
    else:
        kept.forget(ROOM, KEY)
    return plan
