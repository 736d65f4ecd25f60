"""Countries, and the usual words about a line, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from healingjournal.safety.helplines import Country, usual_word

translate = QCoreApplication.translate


def country(one: Country) -> str:
    """Name a country; one without a name in this language has that of its file."""
    return _countries().get(one.code.lower(), one.name)


def in_words(text: str) -> str:
    """Say what a file says of a line; what is not usual stays in the words of the file."""
    return _usual().get(usual_word(text), text)


def _countries() -> dict[str, str]:
    return {
        "at": translate("safety", "Austria"),
        "au": translate("safety", "Australia"),
        "be": translate("safety", "Belgium"),
        "br": translate("safety", "Brazil"),
        "ca": translate("safety", "Canada"),
        "ch": translate("safety", "Switzerland"),
        "de": translate("safety", "Germany"),
        "es": translate("safety", "Spain"),
        "fi": translate("safety", "Finland"),
        "fr": translate("safety", "France"),
        "gb": translate("safety", "United Kingdom"),
        "hk": translate("safety", "Hong Kong"),
        "ie": translate("safety", "Ireland"),
        "in": translate("safety", "India"),
        "it": translate("safety", "Italy"),
        "mx": translate("safety", "Mexico"),
        "nl": translate("safety", "Netherlands"),
        "nz": translate("safety", "New Zealand"),
        "pl": translate("safety", "Poland"),
        "pt": translate("safety", "Portugal"),
        "py": translate("safety", "Paraguay"),
        "se": translate("safety", "Sweden"),
        "us": translate("safety", "United States"),
    }


def _usual() -> dict[str, str]:
    return {
        "seen_by_others": translate(
            "safety", "The number was seen in lists by others, not on the page of the line itself."
        ),
        "from_abroad": translate("safety", "The last number is for calls from abroad."),
        "over_200": translate("safety", "Over 200 languages through an interpreter."),
        "interpreter": translate("safety", "Other languages through an interpreter."),
        "nineteen": translate("safety", "Nineteen other languages."),
        "begins_2026": translate(
            "safety",
            "News of late 2025 said that it begins "
            "in May 2026. Nobody has confirmed that it did.",
        ),
        "public_lists": translate("safety", "It was seen in public lists of 2025 and 2026."),
        "region_languages": translate("safety", "It speaks the languages of each region."),
        "may_report": translate("safety", "It may pass on what it is told as a report."),
        "option_1": translate("safety", "Choose option 1."),
        "languages_53": translate("safety", "53 languages."),
        "anyone": translate("safety", "Anyone"),
        "women": translate("safety", "Women"),
        "women_others_too": translate(
            "safety", "Women; there are lines for men and for trans people, too"
        ),
        "childhood": translate("safety", "Anyone; about childhood"),
        "close_person": translate("safety", "Anyone, about a close person; women, about anyone"),
        "from_16": translate("safety", "Anyone aged 16 or older"),
        "any_hour": translate("safety", "Any hour"),
        "hours_unknown": translate("safety", "Hours are not known"),
        "nine_to_21": translate("safety", "Every day, 9 to 21"),
        "some_hours": translate("safety", "At some hours"),
        "as_planned": translate("safety", "Any hour, as planned"),
        "england_wales": translate("safety", "England and Wales"),
        "sign_language": translate("safety", "Sign language"),
        "on_website": translate("safety", "On the website"),
        "on_website_hours": translate("safety", "On the website; its hours are not known"),
        "weekdays": translate(
            "safety", "Monday to Wednesday 9 to 15, Thursday and Friday 14 to 20"
        ),
    }
