"""Public numbers for help, by country: one file a country, and when each number was seen.

Read when first asked for. The person chooses the country by hand; nothing here dials,
opens or counts. Lines that name violence are told apart, so that a locked window can
leave them out.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from healingjournal.base import resources
from healingjournal.base.errors import RefusedError

CRISIS = "crisis"
KINDS = (CRISIS, "sexual_violence", "gender_violence", "victim_support")
STATUSES = ("ok", "unsure", "closed")
ANYONE, WOMEN, MEN, TRANS, UNDER_18 = "anyone", "women", "men", "trans", "under18"
SERVES = (ANYONE, WOMEN, MEN, TRANS, UNDER_18)
SHOWN, NOT_SHOWN = "shown", "not_shown"
# What many files say in the same words, so that a window can say it in its own language.
_USUAL = {
    "The number was seen in lists by others, not on the page of the line itself.": "seen_by_others",
    "The last number is for calls from abroad.": "from_abroad",
    "Over 200 languages through an interpreter.": "over_200",
    "Other languages through an interpreter.": "interpreter",
    "Nineteen other languages.": "nineteen",
    "News of late 2025 said that it begins in May 2026. Nobody has confirmed that it did.": (
        "begins_2026"
    ),
    "It speaks the languages of each region.": "region_languages",
    "Not in every state yet.": "not_every_state",
    "The state no longer pays for it, as news of 2025 said.": "no_longer_paid",
    "In many places; elsewhere it calls back.": "calls_back",
    "Choose option 1.": "option_1",
    "53 languages.": "languages_53",
    "Anyone": "anyone",
    "Women": "women",
    "Women; there are lines for men and for trans people, too": "women_others_too",
    "Anyone; about childhood": "childhood",
    "Anyone, about a close person; women, about anyone": "close_person",
    "Anyone aged 16 or older": "from_16",
    "Anyone under 19": "under_19",
    "Ages 5 to 25": "ages_5_to_25",
    "Children and young people": "children",
    "Men": "men",
    "Any hour": "any_hour",
    "Hours are not known": "hours_unknown",
    "Every day, 9 to 21": "nine_to_21",
    "At some hours": "some_hours",
    "Any hour, as planned": "as_planned",
    "England and Wales": "england_wales",
    "Scotland": "scotland",
    "Northern Ireland": "northern_ireland",
    "Cape Town": "cape_town",
    "Quebec": "quebec",
    "Sign language": "sign_language",
    "On the website": "on_website",
    "On the website; its hours are not known": "on_website_hours",
    "Monday to Wednesday 9 to 15, Thursday and Friday 14 to 20": "weekdays",
}

_MAY_HAVE_CHANGED = timedelta(days=180)
_OLD = timedelta(days=365)


@dataclass(frozen=True)
class Seen:
    """When a number was seen: on a day, or some time in the month that begins with it."""

    day: date
    month_only: bool = False

    def may_have_changed(self, today: date) -> bool:
        """Tell whether it was longer ago than half a year."""
        return today - self.day > _MAY_HAVE_CHANGED

    def is_old(self, today: date) -> bool:
        """Tell whether it was longer ago than a year."""
        return today - self.day > _OLD

    def is_before(self, other: "Seen") -> bool:
        """Tell whether it was surely before another."""
        if self.month_only or other.month_only:
            return (self.day.year, self.day.month) < (other.day.year, other.day.month)
        return self.day < other.day


@dataclass(frozen=True)
class Emergency:
    """One emergency number: what it reaches (any, police, ambulance, fire), and when seen."""

    number: str
    what: str
    source: str
    checked_on: Seen | None = None
    note: str = ""


@dataclass(frozen=True)
class Line:
    """One line: whom it is for, how to reach it, and how it is known.

    `serves` says for whom it was made: anyone, women, men, trans, under18. `bill` says whether a
    call shows on the phone bill, where that is known; `reports`, that it may pass on what it is
    told.

    `checked_on` is when the number was seen, None where nobody knows; `source_date` what the
    source itself bears, if anything. `status` is ok only after two people looked at the
    provider's own page. `grade`: A the provider's or a government's own page, B a dated second
    source, C older or public lists only.
    """

    id: str
    service: str
    kind: str
    who_for: str
    serves: tuple[str, ...]
    phones: tuple[str, ...]
    source: str
    status: str
    grade: str
    bill: str = ""
    reports: bool = False
    checked_on: Seen | None = None
    source_date: Seen | None = None
    operator: str = ""
    region: str = ""
    text: str = ""
    chat: str = ""
    email: str = ""
    hours: str = ""
    languages: tuple[str, ...] = ()
    deaf: str = ""
    cost: str = ""
    website: str = ""
    note: str = ""
    checked_by: tuple[str, ...] = ()
    check_method: str = ""
    replaced_by: str = ""

    @property
    def plain(self) -> bool:
        """Tell whether it may show while locked: a crisis line, which names no violence."""
        return self.kind == CRISIS

    @property
    def open(self) -> bool:
        """Tell whether it still answers, as far as is known; closed ones stay as a record."""
        return self.status != "closed"


@dataclass(frozen=True)
class Named:
    """A service that is known by name only: no number of it was seen in a source to rely on."""

    service: str
    kind: str
    who_for: str
    serves: tuple[str, ...]
    source: str
    region: str = ""
    website: str = ""
    note: str = ""

    @property
    def plain(self) -> bool:
        """Tell whether it may show while locked."""
        return self.kind == CRISIS


@dataclass(frozen=True)
class Country:
    """A country's emergency numbers, lines and names, in the order of its file.

    `caution` says where from it is known that a call may be unsafe there, or nothing.
    """

    code: str
    name: str
    emergency: tuple[Emergency, ...]
    lines: tuple[Line, ...]
    named: tuple[Named, ...] = ()
    caution: str = ""

    def shown(self, *, locked: bool, also_violence_while_locked: bool = False) -> tuple[Line, ...]:
        """Give the open lines for Help, crisis lines first.

        While locked only those that name no violence, unless the person chose otherwise.
        """
        all_of_them = not locked or also_violence_while_locked
        there = [line for line in self.lines if line.open and (all_of_them or line.plain)]
        return tuple(sorted(there, key=lambda line: not line.plain))


    def by_name(
        self, *, locked: bool, also_violence_while_locked: bool = False
    ) -> tuple[Named, ...]:
        """Give the services known by name, under the same rule as the lines."""
        all_of_them = not locked or also_violence_while_locked
        return tuple(one for one in self.named if all_of_them or one.plain)

    def missing(self) -> frozenset[str]:
        """Give whom no open line was made for.

        A line for anyone, men or trans people counts only after violence; one for people under 18
        counts of any kind.
        """
        there = [line for line in self.lines if line.open]
        served = {one for line in there if not line.plain for one in line.serves}
        young = {UNDER_18} & {one for line in there for one in line.serves}
        return frozenset({ANYONE, MEN, TRANS, UNDER_18} - served - young)


def countries() -> tuple[Country, ...]:
    """Give every country there is a file for, by name."""
    return _read_all(resources.prompts() / "helplines")


def usual_word(text: str) -> str:
    """Give the key of words that many files use, or nothing for words of a file's own."""
    return _USUAL.get(text, "")


def country(code: str) -> Country:
    """Give one country by its two letters; raises RefusedError("no_country")."""
    for one in countries():
        if one.code == code.upper():
            return one
    raise RefusedError("no_country")


def checked(path: Path) -> tuple[int, list[tuple[int, str]]]:
    """Check one file: how many numbers and lines it holds, and each fault with its line."""
    from healingjournal.safety.reading import read

    found, faults = read(path)
    return (len(found.emergency) + len(found.lines) if found else 0), faults


@cache
def _read_all(folder: Path) -> tuple[Country, ...]:
    from healingjournal.safety.reading import read

    found = (read(file)[0] for file in sorted(folder.glob("*.toml")))
    return tuple(sorted((one for one in found if one), key=lambda one: one.name))
