"""The service of small steps: keep, read back, take away; and what is ahead, as plain days."""

from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from healingjournal.base.clock import Clock, utc_ms
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import new_id
from healingjournal.base.text import MAX_ENTRY_BYTES, taken_in
from healingjournal.steps import store
from healingjournal.steps.plain import key_of, plain, read
from healingjournal.steps.rhythm import at_local, within, yearly_days
from healingjournal.steps.thing import (
    AnyThing,
    Circle,
    MarkedDate,
    Meeting,
    Thing,
    ThingKept,
    ThingRemoved,
)
from healingjournal.vault.service import Vault

_NEAR = timedelta(days=1)
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Ahead:
    """What pacing asks: the days marked as hard, and when meetings begin.

    A meeting without a time is near for the whole of its day.
    """

    marked_days: frozenset[date] = field(default=frozenset(), repr=False)
    meetings: tuple[datetime, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class NextMeeting:
    """The next day of a circle; `at` is None where no time is known."""

    circle: Circle = field(repr=False)
    day: date = field(repr=False)
    at: datetime | None = field(default=None, repr=False)


class Steps:
    """Small steps, plans, milestones, marked dates and meetings; a call that writes is durable."""

    def __init__(self, vault: Vault, clock: Clock, zone: tzinfo | None = None) -> None:
        """Take the open vault, the clock, and the zone of its walls: the computer's if None."""
        self._vault = vault
        self._clock = clock
        self._zone = zone

    # ---- keeping ----

    def begin(self, sort: type[AnyThing]) -> AnyThing:
        """Give a thing with nothing in it yet; it is kept nowhere."""
        return sort(new_id(), utc_ms(self._clock.now()))

    def keep(self, thing: Thing) -> ThingKept | ThingRemoved:
        """Keep a thing in place of what was under its id; one that says nothing is not kept.

        Raises RefusedError: "too_long" over 5 MiB, "refused" for a value that is no choice;
        nothing is written then.
        """
        tidy = tidied(thing)
        if tidy.blank() and not isinstance(tidy, Circle):
            return self.remove(tidy)
        with self._vault.writing() as db:
            store.put(db, key_of(tidy), plain(tidy))
        return ThingKept(tidy.id)

    def remove(self, thing: Thing) -> ThingRemoved:
        """Take a thing away for good, a circle with all its pages; fine if it is not there."""
        self.take(thing)
        return ThingRemoved(thing.id)

    def take(self, thing: Thing) -> list[Thing]:
        """Take a thing away as `remove` does; gives all that was there, to be put back or not."""
        with self._vault.writing() as db:
            kept = read(type(thing), key_of(thing), store.one(db, key_of(thing)))
            taken: list[Thing] = [] if kept is None else [kept]
            store.delete(db, key_of(thing))
            if isinstance(thing, Circle):
                for one in _all(store.every(db, "meeting:"), Meeting):
                    if one.circle == thing.id:
                        store.delete(db, key_of(one))
                        taken.append(one)
        return taken

    def put_back(self, taken: Sequence[Thing]) -> list[ThingKept]:
        """Keep again what `take` gave."""
        with self._vault.writing() as db:
            for one in taken:
                store.put(db, key_of(one), plain(one))
        return [ThingKept(one.id) for one in taken]

    # ---- reading ----

    def all(self, sort: type[AnyThing]) -> list[AnyThing]:
        """Give all of one sort, the newest first; marked dates by their next day."""
        with self._vault.reading() as db:
            rows = store.every(db, f"{sort.prefix}:")
        return sorted(_all(rows, sort), key=lambda one: (-one.made_ms, one.id))

    def meetings(self, circle: Circle) -> list[Meeting]:
        """Give what was written about the days of a circle, the latest day first."""
        kept = [one for one in self.all(Meeting) if one.circle == circle.id]
        return sorted(kept, key=lambda one: one.day or date.min, reverse=True)

    def meeting(self, circle: Circle, day: date) -> Meeting:
        """Give the pages of one day of a circle: those kept, else fresh ones.

        Fresh ones begin with what the circle says about holding on and about afterwards.
        """
        for one in self.meetings(circle):
            if one.day == day:
                return one
        fresh = self.begin(Meeting)
        return replace(
            fresh, circle=circle.id, day=day, holds=circle.holds, afterwards=circle.afterwards
        )

    # ---- what is ahead ----

    def next_of(self, circle: Circle) -> date | None:
        """Give the next day of a circle, today included as long as its time is not past."""
        today = self._clock.now().date()
        day = circle.rhythm.next(today)
        if day == today and self._is_past(circle, today):
            return circle.rhythm.next(today + _DAY)
        return day

    def last_of(self, circle: Circle) -> date | None:
        """Give the latest day of a circle that has begun, within a year."""
        today = self._clock.now().date()
        days = circle.rhythm.days(today - timedelta(days=366), today)
        begun = circle.at is None or self._is_past(circle, today)
        return next((day for day in reversed(days) if day < today or begun), None)

    def circles_ahead(self) -> list[tuple[Circle, date | None]]:
        """Give each circle with its next day, the nearest first."""
        found = [(one, self.next_of(one)) for one in self.all(Circle)]
        return sorted(found, key=lambda each: each[1] or date.max)

    def near_meeting(self) -> NextMeeting | None:
        """Give the next meeting if it is today or tomorrow."""
        today = self._clock.now().date()
        near = [
            self._meeting_at(circle, day)
            for circle, day in self.circles_ahead()
            if day is not None and within(day, today, _NEAR)
        ]
        return min(near, key=_begins, default=None)

    def dates_ahead(self, most_days: int = 14) -> list[tuple[date, str]]:
        """Give the marked dates from today on, at most so many days ahead: day and own words."""
        today, most = self._clock.now().date(), timedelta(days=most_days)
        found = {
            (day, one.words)
            for one in self.all(MarkedDate)
            for day in _days_of(one, today)
            if within(day, today, most)
        }
        return sorted(found)

    def next_day(self, marked: MarkedDate) -> date | None:
        """Give the next day of a marked date, or its only one."""
        if marked.day is None or not marked.yearly:
            return marked.day
        today = self._clock.now().date()
        return next((day for day in _days_of(marked, today) if day >= today), marked.day)

    def ahead(self) -> Ahead:
        """Give what pacing asks for these days: marked days, and meetings around now."""
        now = self._clock.now()
        today = now.date()
        marked = {
            day
            for one in self.all(MarkedDate)
            for day in _days_of(one, today)
            if abs(day - today) <= 2 * _DAY
        }
        meetings = [
            now if circle.at is None else at_local(day, circle.at, self._zone)
            for circle in self.all(Circle)
            for day in circle.rhythm.days(today, today + _DAY)
            if circle.at is not None or day == today
        ]
        return Ahead(frozenset(marked), tuple(sorted(meetings)))

    def _is_past(self, circle: Circle, day: date) -> bool:
        if circle.at is None:
            return False
        return at_local(day, circle.at, self._zone) < self._clock.now()

    def _meeting_at(self, circle: Circle, day: date) -> NextMeeting:
        at = None if circle.at is None else at_local(day, circle.at, self._zone)
        return NextMeeting(circle, day, at)


def _all(rows: list[tuple[str, object]], sort: type[AnyThing]) -> list[AnyThing]:
    found = (read(sort, key, value) for key, value in rows)
    return [one for one in found if one is not None]


def _begins(one: NextMeeting) -> tuple[date, str]:
    return one.day, one.at.timetz().isoformat() if one.at is not None else ""


def _days_of(marked: MarkedDate, around: date) -> tuple[date, ...]:
    if marked.day is None:
        return ()
    return yearly_days(marked.day, around) if marked.yearly else (marked.day,)


def tidied(thing: AnyThing) -> AnyThing:
    """Give a thing with its words taken in; raises RefusedError as `Steps.keep` does."""
    said = {one.name: getattr(thing, one.name) for one in fields(thing) if one.name != "id"}
    words: dict[str, Any] = {
        name: taken_in(value) for name, value in said.items() if isinstance(value, str)
    }
    if sum(len(text.encode("utf-8")) for text in words.values()) > MAX_ENTRY_BYTES:
        raise RefusedError("too_long")
    if any(words[name] not in ("", *allowed) for name, allowed in thing.choices.items()):
        raise RefusedError
    return replace(thing, **words)
