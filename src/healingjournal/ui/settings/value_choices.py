"""What can be chosen for a setting, in words."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QLocale

from healingjournal.settings.declared import Setting, Value
from healingjournal.settings.languages import languages
from healingjournal.ui.kit import days
from healingjournal.ui.settings import words

Options = list[tuple[Value, str]]
Extra = Mapping[str, Sequence[tuple[str, str]]]


def options(setting: Setting, extra: Extra) -> Options:
    """Give the values of a setting with their words; none for one that is free."""
    if setting.key in extra:
        offered: Options = [(code, name) for code, name in extra[setting.key]]
        return offered
    if setting.key == "language":
        return [(one.code, one.name) for one in languages()]
    names = _names(setting.key)
    return [(value, _word(value, names)) for value in setting.choices]


def spelling(names: Sequence[str]) -> list[tuple[str, str]]:
    """Give the dictionaries of this computer, each by its language, and leaving it off."""
    found = []
    for name in names:
        place = QLocale(name)
        known = place.language() not in {QLocale.Language.C, QLocale.Language.AnyLanguage}
        country = place.nativeTerritoryName() if "_" in name else ""
        said = " – ".join(part for part in (place.nativeLanguageName(), country) if part)
        found.append((name, said if known and said else name))
    return [("off", words.off()), *sorted(found, key=lambda one: one[1].casefold())]


def _names(key: str) -> dict[str, str]:
    tables = {
        "theme": words.themes,
        "motion": words.motions,
        "line_width": words.widths,
        "typography": words.quotes,
        "effects_a_day": words.most,
        "near_a_week": words.most,
        "quiet_from": _late,
        "own_word_es_gender": words.articles,
        "leave_out_touches": words.touches,
        "leave_out_ground": words.needs,
        "leave_out_locked": words.needs,
    }
    return tables[key]() if key in tables else {}


def _late() -> dict[str, str]:
    """Name the full hours from which it is late, as this language writes a time."""
    hours = {str(hour): days.time_of(datetime(2026, 11, 22, hour)) for hour in range(18, 24)}
    return hours | {"0": words.no_such_time()}


def _word(value: Value, names: Mapping[str, str]) -> str:
    if isinstance(value, float):
        return words.percent(value)
    if isinstance(value, int):
        return names.get(str(value)) or words.minutes(value)
    return names.get(str(value or "system"), str(value))
