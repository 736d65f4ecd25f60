"""A care plan: ten parts in the person's own words, two of them people with a way to reach them.

It is read from plain values with care: whatever is there and sound comes back, the rest is left
out. Nothing here judges, counts or reminds.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from healingjournal.base.errors import RefusedError
from healingjournal.base.text import taken_in

SIGNS, ALONE, ELSEWHERE, HOME, WORSE = "signs", "alone", "elsewhere", "home", "worse"
PEOPLE, PROFESSIONALS = "people", "professionals"
DANGER, NOT_TO_CALL, REASONS = "danger", "not_to_call", "reasons"

WITH_CONTACTS = (PEOPLE, PROFESSIONALS)
# Folded on the page; on a copy or a card only when each is added by itself.
FOLDED = (DANGER, NOT_TO_CALL, REASONS)
PARTS = (SIGNS, ALONE, ELSEWHERE, PEOPLE, PROFESSIONALS, HOME, WORSE, *FOLDED)

MOST_LETTERS = 50_000
MOST_CONTACTS = 40
_SEEN = re.compile(r"\d{4}-\d{2}(-\d{2})?")

Plain = str | Sequence["Plain"] | Mapping[str, "Plain"]


@dataclass(frozen=True, slots=True)
class Contact:
    """Someone, or a line: a name, how to reach them, a note, and when a number was seen.

    `seen` is a day or a month as it is written in ISO 8601, or nothing where nobody knows.
    """

    name: str = field(default="", repr=False)
    how: str = field(default="", repr=False)
    note: str = field(default="", repr=False)
    seen: str = ""

    @property
    def empty(self) -> bool:
        """Tell whether there is nothing in it."""
        return not (self.name or self.how or self.note)

    def said(self) -> str:
        """Give it in one line, for a copy or a card."""
        return " · ".join(part for part in (self.name, self.how, self.note) if part)


@dataclass(frozen=True)
class Plan:
    """What stands in each part; a part that is not there is empty."""

    lines: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    contacts: Mapping[str, tuple[Contact, ...]] = field(default_factory=dict, repr=False)

    def of(self, part: str) -> tuple[str, ...]:
        """Give the lines of a part, of a part with people one line each."""
        if part in WITH_CONTACTS:
            return tuple(one.said() for one in self.reached(part))
        return self.lines.get(part, ())

    def reached(self, part: str) -> tuple[Contact, ...]:
        """Give the people, or lines, of a part."""
        return self.contacts.get(part, ())

    def filled(self) -> tuple[str, ...]:
        """Give the parts in which something stands, in order."""
        return tuple(part for part in PARTS if self.of(part))

    def with_lines(self, part: str, text: str) -> "Plan":
        """Give the plan with other lines in a part: one for each line of a text."""
        return replace(self, lines={**self.lines, part: lines_of(text)})

    def with_contacts(self, part: str, contacts: Sequence[Contact]) -> "Plan":
        """Give the plan with other people in a part; empty ones are left out."""
        kept = tuple(_plain(one) for one in contacts)
        kept = tuple(one for one in kept if not one.empty)
        return replace(self, contacts={**self.contacts, part: kept})

    def added(self, part: str, contacts: Sequence[Contact]) -> "Plan":
        """Give the plan with more people in a part; one that is there is not added again."""
        there = {(one.name, one.how) for one in self.reached(part)}
        fresh = [one for one in contacts if (one.name, one.how) not in there]
        return self.with_contacts(part, (*self.reached(part), *fresh))


def lines_of(text: str) -> tuple[str, ...]:
    """Give the lines of a text, without blank ones and without what shows nothing."""
    return tuple(line for line in map(_one_line, taken_in(text).split("\n")) if line)


def checked(plan: Plan) -> Plan:
    """Give a plan that can be kept; raises RefusedError ("plan_too_long", "too_many_contacts")."""
    letters = sum(len(line) for part in PARTS for line in plan.of(part))
    if letters > MOST_LETTERS:
        raise RefusedError("plan_too_long")
    if any(len(plan.reached(part)) > MOST_CONTACTS for part in WITH_CONTACTS):
        raise RefusedError("too_many_contacts")
    return plan


def as_plain(plan: Plan) -> dict[str, Plain]:
    """Give a plan as plain values for JSON; empty parts are left out."""
    plain: dict[str, Plain] = {}
    for part in PARTS:
        if part in WITH_CONTACTS:
            made = [_contact_as_plain(one) for one in plan.reached(part)]
            if made:
                plain[part] = made
        elif plan.of(part):
            plain[part] = list(plan.of(part))
    return plain


def from_plain(value: object) -> Plan:
    """Read a plan from plain values; what is not understood is left out, never raised."""
    if not isinstance(value, Mapping):
        return Plan()
    lines: dict[str, tuple[str, ...]] = {}
    contacts: dict[str, tuple[Contact, ...]] = {}
    for part in PARTS:
        inside = value.get(part)
        if not isinstance(inside, list | tuple):
            continue
        if part in WITH_CONTACTS:
            read = (_contact(one) for one in inside if isinstance(one, Mapping))
            contacts[part] = tuple(one for one in read if not one.empty)
        else:
            lines[part] = tuple(
                line for one in inside if isinstance(one, str) for line in lines_of(one)
            )
    return Plan(lines, contacts)


def sound(value: object) -> bool:
    """Tell whether plain values are a plan and nothing else, as another journal gave them."""
    if not isinstance(value, Mapping) or not set(value) <= set(PARTS):
        return False
    try:
        return _same(as_plain(checked(from_plain(value))), value)
    except RefusedError:
        return False


def _same(one: object, other: object) -> bool:
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return set(one) == set(other) and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(_same, one, other))
    return one == other


def _contact(row: Mapping[object, object]) -> Contact:
    def text(key: str) -> str:
        found = row.get(key, "")
        return found if isinstance(found, str) else ""

    return _plain(Contact(text("name"), text("how"), text("note"), text("seen")))


def _contact_as_plain(one: Contact) -> dict[str, Plain]:
    parts = {"name": one.name, "how": one.how, "note": one.note, "seen": one.seen}
    return {key: text for key, text in parts.items() if text}


def _plain(one: Contact) -> Contact:
    seen = one.seen if _SEEN.fullmatch(one.seen) else ""
    return Contact(_one_line(one.name), _one_line(one.how), _one_line(one.note), seen)


def _one_line(text: str) -> str:
    shown = "".join(letter if _shows(letter) else " " for letter in taken_in(text))
    return " ".join(shown.split())


def _shows(letter: str) -> bool:
    # Joiners and marks of direction belong to words in many scripts.
    return letter.isprintable() or letter in "\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069"
