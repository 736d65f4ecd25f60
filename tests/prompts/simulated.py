"""Made-up people who use prompts for a month, as luck has it, and what is counted meanwhile.

What a person wrote on is also written down beside pacing, in a list that forgets nothing; each
offer is judged against that list, so that what pacing remembers is seen to be enough.
"""

import json
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta, timezone
from functools import cache
from random import Random

from healingjournal.prompts import memory
from healingjournal.prompts.catalogue import packs
from healingjournal.prompts.limits import PacingSettings
from healingjournal.prompts.memory import Row, Taken
from healingjournal.prompts.pacing import Offer, offer
from healingjournal.prompts.pack import TOUCHES, Prompt
from healingjournal.prompts.rises import Ending, lowered, rose, undone
from healingjournal.prompts.sitting import HERE, CheckIn, Sitting
from tests.prompts.rules_again import Case, allowed, broken_by, could_come

BEGIN = datetime(2026, 3, 2, 0, 0, tzinfo=timezone(timedelta(hours=1)))
MONTH = 30
FIELDS = {"prompt", "tier", "at", "further_away"}
WATCHED = 0.03


@cache
def prompts() -> tuple[Prompt, ...]:
    """Give the prompts that come with the app."""
    return tuple(one for pack in packs("en") for one in pack.prompts)


@dataclass
class Counts:
    """What is counted over many months."""

    broken: Counter[str] = field(default_factory=Counter)
    tiers: Counter[str] = field(default_factory=Counter)
    whys: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)
    presses: Counter[int] = field(default_factory=Counter)
    sittings_waited: Counter[int] = field(default_factory=Counter)
    days_held: Counter[int] = field(default_factory=Counter)


class Month:
    """One person with settings and ways of their own, for thirty days."""

    def __init__(self, seed: int, counts: Counts) -> None:
        """Take the seed that makes the person, and what to count in."""
        self.luck = Random(seed)
        self.counts = counts
        self.settings = _settings(self.luck)
        self.wanted = max(self.settings.opened)
        self.often = self.luck.choice((0.2, 0.6, 1.2, 3.0))
        self.hard = self.luck.choice((0.0, 0.05, 0.2, 0.5))
        self.asks = self.luck.choice((0.0, 0.05, 0.4))
        self.speaks = self.luck.choice((0.0, 0.5, 0.9))
        self.writes = self.luck.choice((0.2, 0.6, 0.95))
        self.recent = self.luck.random() < 0.1
        self.marked = frozenset(
            (BEGIN + timedelta(days=self.luck.randrange(MONTH))).date()
            for _ in range(self.luck.randrange(3))
        )
        self.meetings = tuple(
            BEGIN + timedelta(days=week * 7 + self.luck.randrange(7), hours=18)
            for week in range(self.luck.choice((0, 4)))
        )
        self.kept: list[Row] = []
        self.everything: list[Taken] = []
        self.held_in_a_row = 0
        self.waited_in_a_row = 0
        self.busy_until = BEGIN

    def live(self) -> None:
        """Go through the month."""
        self.counts.seen["months"] += 1
        for day in range(MONTH):
            times = int(self.often + self.luck.random())
            moments = sorted(self.luck.randrange(24 * 60) for _ in range(times))
            starts = [BEGIN + timedelta(days=day, minutes=at) for at in moments]
            free = [self._sit(start) for start in starts if start >= self.busy_until]
            if free:
                self._held_for_a_day(any(free))
        self._held_for_a_day(True)

    def _held_for_a_day(self, free: bool) -> None:
        if free:
            self.counts.days_held[self.held_in_a_row] += 1
        self.held_in_a_row = 0 if free else self.held_in_a_row + 1

    # ---- one sitting ----

    def _sit(self, now: datetime) -> bool:
        """Sit once; tell whether the tier the person wants was free."""
        self.counts.seen["sittings"] += 1
        sitting = Sitting(self._check_in(), marked_days=self.marked, meetings=self.meetings)
        sitting = replace(sitting, recent=self.recent and self.luck.random() < 0.8)
        if self.luck.random() < 0.01:
            self.kept, self.everything = [], []
        free = self.wanted in allowed(self._case(sitting, now))
        if free and self.luck.random() < WATCHED:
            self._count_presses(sitting, now)
        before = json.dumps(self.kept)
        shown = self._ask(sitting, now)
        if free and shown.tier == self.wanted:
            self.counts.sittings_waited[self.waited_in_a_row] += 1
        if free:
            self.waited_in_a_row = 0 if shown.tier == self.wanted else self.waited_in_a_row + 1
        while shown.prompt:
            if self.luck.random() < self.writes:
                self._write(shown.prompt, sitting, now)
                return free
            sitting = self._pass(shown.prompt, shown, sitting)
            if self.luck.random() < 0.2:
                break
            shown = self._ask(sitting, now)
        self._break("skips leave no trace", json.dumps(self.kept) != before)
        return free

    def _check_in(self) -> CheckIn:
        def said() -> bool:
            return self.luck.random() < self.speaks

        return CheckIn(
            self.luck.randrange(11) if said() else None,
            self.luck.choice(HERE) if said() else None,
            self.luck.choice((3, 5, 10, 20)) if said() else None,
        )

    def _pass(self, prompt: Prompt, shown: Offer, sitting: Sitting) -> Sitting:
        if shown.closer is not None and self.luck.random() < self.asks:
            return sitting.show_me_anyway(shown.closer)
        if self.luck.random() < 0.1:
            return sitting.not_this_topic(prompt)
        if self.luck.random() < 0.1:
            return sitting.less_close(prompt)
        return sitting.another(prompt)

    def _write(self, prompt: Prompt, sitting: Sitting, now: datetime) -> None:
        taken = Taken(prompt.id, prompt.tier, now)
        past = memory.noted(memory.remembered(self.kept, now), taken, now)
        after = self.busy_until = now + timedelta(minutes=self.luck.randrange(1, 40))
        number = self.luck.randrange(11) if self.luck.random() < self.speaks else None
        ending = Ending(self.luck.random() < self.hard, number)
        if rose(sitting.check_in, ending):
            past = memory.ended(past, prompt.id, True, after)
            taken = replace(taken, at=after, further_away=True)
            self.counts.seen["rises"] += 1
        self.everything.append(taken)
        self.counts.seen["written on"] += 1
        if lowered(past, after) and self.luck.random() < self.asks:
            past = undone(past, after)
            self._break("undo", lowered(past, after) is not None)
            self.counts.seen["undone"] += 1
            flags = {(one.prompt, one.at): one.further_away for one in past}
            self.everything = [
                replace(one, further_away=flags.get((one.prompt, one.at), one.further_away))
                for one in self.everything
            ]
        self.kept = json.loads(json.dumps(memory.as_data(memory.remembered(
            memory.as_data(past), after
        ))))
        fields_fit = all(set(row) == FIELDS for row in self.kept)
        moments = [datetime.fromisoformat(str(row["at"])) for row in self.kept]
        self._break("what is kept", not fields_fit)
        self._break("how long", any(after - at > timedelta(days=14) for at in moments))

    # ---- asking and judging ----

    def _case(self, sitting: Sitting, now: datetime) -> Case:
        return Case(sitting, tuple(self.everything), self.settings, now)

    def _ask(self, sitting: Sitting, now: datetime) -> Offer:
        shown = self._offer(sitting, now)
        case = self._case(sitting, now)
        for name in broken_by(shown, case):
            self._break(name, True)
        own = sitting.anyway is not None and shown.why.key == "why_anyway"
        what = "none" if shown.prompt is None else f"tier {shown.prompt.tier}"
        self.counts.tiers[f"{what}, asked for" if own else what] += 1
        self.counts.whys[shown.why.key] += 1
        self.counts.seen["offers"] += 1
        if self.luck.random() < WATCHED:
            self._again(shown, sitting, now)
            self._anyway(case)
        if shown.closer is not None:
            anyway = self._offer(sitting.show_me_anyway(shown.closer), now)
            self._break(
                "one action", anyway.prompt is None or anyway.prompt.tier != shown.closer
            )
        return shown

    def _offer(self, sitting: Sitting, now: datetime) -> Offer:
        past = memory.remembered(self.kept, now)
        return offer(prompts(), sitting, past, self.settings, now)

    def _again(self, shown: Offer, sitting: Sitting, now: datetime) -> None:
        mixed, past = list(prompts()), list(memory.remembered(self.kept, now))
        self.luck.shuffle(mixed)
        self.luck.shuffle(past)
        again = offer(mixed, sitting, past, self.settings, now)
        self._break("same inputs, same offer", again != shown)

    def _anyway(self, case: Case) -> None:
        there = {one.tier for one in prompts() if could_come(one, case)}
        for tier in case.settings.opened & there:
            found = self._offer(case.sitting.show_me_anyway(tier), case.now).prompt
            self._break("every tier turned on", found is None or found.tier != tier)

    def _count_presses(self, sitting: Sitting, now: datetime) -> None:
        """Press Another until a prompt of the tier that is wanted comes, while it is free."""
        presses, shown = 0, self._offer(sitting, now)
        while shown.prompt and shown.prompt.tier != self.wanted:
            sitting, presses = sitting.another(shown.prompt), presses + 1
            shown = self._offer(sitting, now)
        if shown.prompt:
            self.counts.presses[presses] += 1

    def _break(self, name: str, broken: bool) -> None:
        self.counts.broken[name] += broken


def _settings(luck: Random) -> PacingSettings:
    themes = sorted({one.theme for one in prompts()})
    late = luck.choice((18, 21, 21, 21, 23, 6))
    return PacingSettings(
        tiers=luck.choice((frozenset({1, 2}), frozenset({1, 2, 3}))),
        touches_off=frozenset(luck.sample(TOUCHES, luck.randrange(4))),
        themes_off=frozenset(luck.sample(themes, luck.choice((0, 0, 1, 5)))),
        exercises_off=frozenset(luck.sample(("G01", "G02", "G06", "G12"), luck.randrange(3))),
        effects_a_day=luck.choice((1, 2, 2, 2, 5)),
        near_a_week=luck.choice((1, 3, 3, 3, 4)),
        quiet_from=time(late),
    )


def lived(first: int, months: int) -> Counts:
    """Go through so many months, each of another person, from this seed on."""
    counts = Counts()
    for seed in range(first, first + months):
        Month(seed, counts).live()
    return counts


def middle(counted: Counter[int], share: float = 0.5) -> int:
    """Give the number below or at which this share of what was counted lies."""
    rest = counted.total() * share
    for number in sorted(counted):
        rest -= counted[number]
        if rest <= 0:
            return number
    return 0
