"""Every number of pacing: its default, its reason, and where it comes from.

None of these numbers is measured. They are cautious proposals, to be tried with survivors and
clinicians, and the person's own wish comes before each of them: "Show me anyway" lifts every
rule that holds a tier back, and a blank page asks none of them.

In Settings stand those that differ from person to person and show in daily use: closer prompts
at all, what is left out, how many in a day or a week, from when it is late. The others stay
here, because to choose them one would have to know the machine rather than oneself.

strong_from 7, middle_from 4
    A number from 0 to 10 says how strong feelings are, as in exposure therapy and EMDR (the
    scale goes back to Wolpe). One number is rough, so there are three wide bands and no more.
near_a_day 1, near_a_week (a setting) 3, near_days_running no
    Small amounts with rest between: titration, as Somatic Experiencing calls it, promising in
    therapy and untested as self-help. Two days running are left out so that a hard one has a
    night and a day to settle.
effects_a_day (a setting) 2
    The same thought, wider; those who turn things over and over may not be helped by more.
quiet_from (a setting) 21:00, quiet_to 06:00
    Little sleep and nobody to reach make the same words heavier.
day_begins 04:00
    Who writes at two in the morning is still in yesterday.
rest_days 14
    The same question again at once invites to tell it again; and pacing remembers no longer.
RISE 2, COOL_FROM 7
    Two of eleven steps up are more than the roughness of one number; 7 is `strong_from` again.
LESS_CLOSE_FOR 48 hours, NEVER_NEAR_FOR 24 hours
    Mood mostly drops right after such writing (Pennebaker, Smyth); two nights give it room.
RISES 3 in RISES_WITHIN 14 days, HERE_AND_NOW_FOR 7 days
    One rise is a hard day, three in two weeks are a pattern worth a rest, and worth telling
    someone. More than 14 days back nothing is kept to count with.
MEETING_NEAR 2 hours
    Time to arrive in a group as one means to, not as the last question left one.
RECENT: within the last month
    Soon after, going through it all once does not prevent lasting trouble, and in one trial
    added to it (Cochrane review of debriefing; WHO advises against it). Much of what gets
    better by itself does so in the first three months.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time, timedelta

from healingjournal.prompts.pack import TIERS
from healingjournal.settings.declared import Value

RISE = 2
COOL_FROM = 7
LESS_CLOSE_FOR = timedelta(hours=48)
NEVER_NEAR_FOR = timedelta(hours=24)
RISES = 3
RISES_WITHIN = timedelta(days=14)
HERE_AND_NOW_FOR = timedelta(days=7)
MEETING_NEAR = timedelta(hours=2)


@dataclass(frozen=True)
class PacingSettings:
    """The person's own limits; each default is a proposal and theirs to change.

    `tiers` always counts 1 in. `touches_off` and `themes_off` are never offered, by nothing.
    Quiet hours that end when they begin are none.
    """

    tiers: frozenset[int] = frozenset({1, 2})
    touches_off: frozenset[str] = frozenset()
    themes_off: frozenset[str] = frozenset()
    exercises_off: frozenset[str] = frozenset()
    strong_from: int = 7
    middle_from: int = 4
    near_a_day: int = 1
    near_a_week: int = 3
    near_days_running: bool = False
    effects_a_day: int = 2
    quiet_from: time = time(21)
    quiet_to: time = time(6)
    day_begins: time = time(4)
    rest_days: int = 14

    @property
    def opened(self) -> frozenset[int]:
        """Give the tiers that are turned on, 1 always among them."""
        return (self.tiers & frozenset(TIERS)) | {1}


def chosen(
    values: Callable[[str], Value], exercises_off: frozenset[str] = frozenset()
) -> PacingSettings:
    """Give the limits as the person set them; `values` gives what a declared setting holds."""
    usual = PacingSettings()
    late = _number(values("quiet_from"), usual.quiet_from.hour)
    return PacingSettings(
        tiers=frozenset(TIERS if values("near_prompts") else TIERS[:2]),
        touches_off=_words(values("leave_out_touches")),
        themes_off=_words(values("leave_out_themes")),
        exercises_off=exercises_off,
        near_a_week=_number(values("near_a_week"), usual.near_a_week),
        effects_a_day=_number(values("effects_a_day"), usual.effects_a_day),
        quiet_from=time(late) if late else usual.quiet_to,
    )


def _number(value: Value, usual: int) -> int:
    return value if isinstance(value, int) else usual


def _words(value: Value) -> frozenset[str]:
    return frozenset(value) if isinstance(value, list) else frozenset()
