"""The rules of pacing said once more, each on its own and as plainly as they were set down.

Nothing here asks the code that they judge; only the days and numbers are the same.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from healingjournal.prompts.limits import PacingSettings
from healingjournal.prompts.memory import Taken
from healingjournal.prompts.pacing import Offer
from healingjournal.prompts.pack import Prompt
from healingjournal.prompts.sitting import Sitting

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Case:
    """All that an offer depends on, but the prompts."""

    sitting: Sitting
    past: tuple[Taken, ...]
    settings: PacingSettings
    now: datetime

    @property
    def today(self) -> date:
        """The day this moment belongs to; it begins at four."""
        return _day(self.now)

    @property
    def rises(self) -> list[datetime]:
        """When prompts ended further away, in the last fourteen days."""
        return [
            one.at for one in self.past if one.further_away and self.now - one.at <= 14 * DAY
        ]

    @cached_property
    def resting(self) -> frozenset[str]:
        """What was written on in the last fourteen days."""
        return frozenset(one.prompt for one in self.past if self.now - one.at < 14 * DAY)

    def days_of(self, tier: int) -> list[date]:
        """The days on which a prompt of this tier was written on."""
        return [_day(one.at) for one in self.past if one.tier == tier]


def _day(moment: datetime) -> date:
    return (moment - 4 * HOUR).date()


def near_forbidden_by(case: Case) -> set[str]:
    """Name the rules that forbid tier 3 now."""
    check_in, settings = case.sitting.check_in, case.settings
    near, number = case.days_of(3), check_in.distress
    late, early = settings.quiet_from.hour, settings.quiet_to.hour
    clock = case.now.hour
    night = clock >= late or clock < early if late > early else late <= clock < early
    rules = {
        "not turned on": 3 not in settings.tiers,
        "far": check_in.here == "far",
        "a bit far": check_in.here == "bit",
        "four and up": number is not None and number >= 4,
        "quiet hours": night,
        "marked day": not case.sitting.marked_days.isdisjoint({case.now.date(), case.today}),
        "meeting": any(0 * HOUR <= at - case.now < 2 * HOUR for at in case.sitting.meetings),
        "one a day": any(on >= case.today for on in near),
        "days running": case.today - DAY in near,
        "so many a week": sum(on > case.today - 7 * DAY for on in near) >= settings.near_a_week,
        "a day after a rise": any(case.now - at < DAY for at in case.rises),
        "two days after a rise": any(case.now - at < 2 * DAY for at in case.rises),
        "three rises": _three(case),
        "less close": case.sitting.top < 3,
        "recent": case.sitting.recent,
        "gentle day": not case.sitting.gentle_days.isdisjoint({case.now.date(), case.today}),
    }
    return {name for name, forbids in rules.items() if forbids}


def effects_forbidden_by(case: Case) -> set[str]:
    """Name the rules that forbid tier 2 now."""
    check_in, settings = case.sitting.check_in, case.settings
    number = check_in.distress
    fresh = any(case.now - at < 2 * DAY for at in case.rises)
    rules = {
        "not turned on": 2 not in settings.tiers,
        "far": check_in.here == "far",
        "seven and up": number is not None and number >= 7,
        "so many a day": sum(on >= case.today for on in case.days_of(2)) >= settings.effects_a_day,
        "two days after a rise": fresh and 3 not in settings.tiers,
        "three rises": _three(case),
        "less close": case.sitting.top < 2,
        "recent": case.sitting.recent,
        "gentle day": not case.sitting.gentle_days.isdisjoint({case.now.date(), case.today}),
    }
    return {name for name, forbids in rules.items() if forbids}


def _three(case: Case) -> bool:
    return len(case.rises) >= 3 and case.now - max(case.rises) < 7 * DAY


def allowed(case: Case) -> set[int]:
    """Give the tiers that no rule forbids."""
    tiers = {1}
    tiers |= set() if effects_forbidden_by(case) else {2}
    return tiers | (set() if near_forbidden_by(case) else {3})


def could_come(prompt: Prompt, case: Case) -> bool:
    """Tell whether no wish of the person and no rest keeps this prompt away."""
    sitting, settings = case.sitting, case.settings
    minutes = sitting.check_in.minutes
    return not (
        prompt.theme in settings.themes_off
        or prompt.theme in sitting.themes_refused
        or prompt.touches & settings.touches_off
        or prompt.id in sitting.refused
        or prompt.id in case.resting
        or (minutes is not None and prompt.minutes > minutes)
    )


def broken_by(found: Offer, case: Case) -> set[str]:
    """Name what an offer breaks; nothing ever should be."""
    prompt, asked = found.prompt, case.sitting.anyway
    opened = case.settings.tiers & {1, 2, 3} | {1}
    broken = {
        "always open": not {"blank", "ground", "stop"} <= set(found.ways),
        "one sentence": not found.why.key.startswith("why_"),
        "closer turned on": found.closer is not None and found.closer not in opened,
        "exercise left out": bool(set(found.exercises) & case.settings.exercises_off),
    }
    if asked not in opened:
        broken["tier of an empty offer"] = prompt is None and found.tier not in allowed(case)
        broken["ground first"] = not _grounds_as_said(found, case)
    if prompt:
        own = prompt.tier == asked and asked in opened
        broken |= {
            "turned on": prompt.tier not in opened,
            "allowed": not own and prompt.tier not in allowed(case),
            "kept away": not could_come(prompt, case),
            "closing": prompt.tier > 1 and not prompt.closing,
            "said tier": prompt.tier != found.tier,
            "skip and less close": not {"skip", "another", "less_close"} <= set(found.ways),
        }
    return {name for name, is_so in broken.items() if is_so}


def _grounds_as_said(found: Offer, case: Case) -> bool:
    """Tell whether grounding comes first where it should, and nowhere else, without breath."""
    check_in = case.sitting.check_in
    strong = check_in.distress is not None and check_in.distress >= 7
    due = check_in.here == "far" or strong
    return due == (found.offer == "grounding") if not case.settings.exercises_off else True
