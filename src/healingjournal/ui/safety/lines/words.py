"""Countries, and the words about a line, in the language of the window."""

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
        "ar": translate("safety", "Argentina"),
        "at": translate("safety", "Austria"),
        "au": translate("safety", "Australia"),
        "be": translate("safety", "Belgium"),
        "bh": translate("safety", "Bahrain"),
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
        "il": translate("safety", "Israel"),
        "in": translate("safety", "India"),
        "it": translate("safety", "Italy"),
        "jp": translate("safety", "Japan"),
        "ke": translate("safety", "Kenya"),
        "kr": translate("safety", "South Korea"),
        "lb": translate("safety", "Lebanon"),
        "mx": translate("safety", "Mexico"),
        "ng": translate("safety", "Nigeria"),
        "nl": translate("safety", "Netherlands"),
        "nz": translate("safety", "New Zealand"),
        "pk": translate("safety", "Pakistan"),
        "pl": translate("safety", "Poland"),
        "pt": translate("safety", "Portugal"),
        "py": translate("safety", "Paraguay"),
        "se": translate("safety", "Sweden"),
        "sg": translate("safety", "Singapore"),
        "tn": translate("safety", "Tunisia"),
        "tw": translate("safety", "Taiwan"),
        "ua": translate("safety", "Ukraine"),
        "us": translate("safety", "United States"),
        "za": translate("safety", "South Africa"),
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
        "not_every_state": translate("safety", "Not in every state yet."),
        "no_longer_paid": translate(
            "safety", "The state no longer pays for it, as news of 2025 said."
        ),
        "calls_back": translate("safety", "In many places; elsewhere it calls back."),
        "region_languages": translate("safety", "It speaks the languages of each region."),
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
        "under_19": translate("safety", "Anyone under 19"),
        "ages_5_to_25": translate("safety", "Ages 5 to 25"),
        "children": translate("safety", "Children and young people"),
        "men": translate("safety", "Men"),
        "any_hour": translate("safety", "Any hour"),
        "hours_unknown": translate("safety", "Hours are not known"),
        "nine_to_21": translate("safety", "Every day, 9 to 21"),
        "some_hours": translate("safety", "At some hours"),
        "as_planned": translate("safety", "Any hour, as planned"),
        "england_wales": translate("safety", "England and Wales"),
        "scotland": translate("safety", "Scotland"),
        "northern_ireland": translate("safety", "Northern Ireland"),
        "cape_town": translate("safety", "Cape Town"),
        "quebec": translate("safety", "Quebec"),
        "sign_language": translate("safety", "Sign language"),
        "on_website": translate("safety", "On the website"),
        "on_website_hours": translate("safety", "On the website; its hours are not known"),
        "weekdays": translate(
            "safety", "Monday to Wednesday 9 to 15, Thursday and Friday 14 to 20"
        ),
    }


def may_report() -> str:
    """Say that a line may pass on what it hears."""
    return translate("safety", "It may pass on what it is told as a report.")


def on_the_bill(bill: str) -> str:
    """Say whether a call shows on a phone bill, where that is known."""
    said = {
        "shown": translate("safety", "A call shows on the phone bill."),
        "not_shown": translate(
            "safety",
            "As its source says, a call does not show on the phone bill. It can stay in the list "
            "of calls of the phone.",
        ),
    }
    return said.get(bill, "")


def call_may_be_unsafe() -> str:
    """Say, for a country where that is so, that a call itself can bring trouble."""
    return translate(
        "safety",
        "Here a call itself can bring trouble, for some. Before a call, one could think about who "
        "might be told.",
    )


def missing(whom: frozenset[str]) -> list[str]:
    """Say, one sentence each, for whom no line was found."""
    men, trans = "men" in whom, "trans" in whom
    said = []
    if men and trans:
        said.append(translate("safety", "No line made for men or for trans people was found yet."))
    elif men:
        said.append(translate("safety", "No line made for men was found yet."))
    elif trans:
        said.append(translate("safety", "No line made for trans people was found yet."))
    return said


def none_for_young() -> str:
    """Say that no line for young people was found."""
    return translate("safety", "No line made for people under 18 was found yet.")


def known_by_name() -> str:
    """Head the services that are known by name only."""
    return translate("safety", "Known by name")


def without_number(any_line: bool) -> str:
    """Say that there is no checked number, of the place or of these services."""
    if any_line:
        return translate("safety", "There is no checked number for these yet.")
    return translate("safety", "We have no checked number for this place.")
