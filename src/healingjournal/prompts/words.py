"""The sentences that tell what is wrong with a pack, for window and terminal alike."""

from collections.abc import Mapping

_EN: dict[str, str] = {
    # reading
    "cannot_read": "this file cannot be read",
    "too_large": "the file is larger than 1 MiB",
    "not_utf8": "this line is not UTF-8 text",
    "not_toml": "this is not TOML: {said}",
    "too_deep": "this holds something too deep or too large to read",
    "no_files": "no file of prompts is here",
    "unknown_kind": "there are no [[prompt]] tables here",
    "no_prompts": "the pack holds no [[prompt]] table",
    "too_many": "a pack may hold 1000 prompts; the ones from here on are not read",
    "prompts_not_tables": '"prompt" must be written as [[prompt]] tables',
    "unknown_key": '"{field}" is not a name this format knows',
    "missing": '"{field}" is missing',
    "missing_closing": '"closing" is missing; tiers 2 and 3 need a line that leads back to now',
    "not_text": '"{field}" must be text in quotes',
    "not_date": '"{field}" must be a day such as "2026-11-30"',
    "not_one_line": '"{field}" must be one line',
    "too_many_letters": '"{field}" is longer than 1000 letters',
    "empty": '"{field}" is empty',
    "not_tier": '"tier" must be 1, 2 or 3',
    "not_format": '"format" must be one of words, list, choose, draw, music',
    "not_minutes": '"minutes" must be a whole number from 1 to 60',
    "not_touches": '"touches" must be a list with any of {all}, or []',
    "not_texts": '"{field}" must be a list of texts in quotes',
    "not_rhythm": '"rhythm" must be a table with any of opening, theme, practice, closing',
    "not_theme": '"theme" must be small letters, numbers and hyphens, such as "small-steps"',
    "not_lang": '"lang" must be a language code such as "en" or "pt-BR"',
    "not_id": '"id" must be the theme, a hyphen and a number, such as "{theme}-01"',
    "id_twice": 'the id "{id}" is already used in {where}',
    # the check
    "question_count": '"text" must ask exactly one question; here are {count}',
    "question_in": '"{field}" must not ask a question',
    "too_long": '"{field}" has {count} words; 25 is the most',
    "grade": '"{field}" reads at grade {grade}; 6 is the most (Flesch-Kincaid); try shorter words',
    "ease": '"{field}" has a reading ease of {ease}; 66 is the least (Szigriszt-Pazos); '
    "try shorter words",
    "question_open": '"text" must open its question with {mark}',
    "gendered": '"{field}" says "{phrase}", which gives the reader a gender; please reword it',
    "no_option": '"text" leaves no choice; add words such as "if you like" or "one is enough"',
    "phrase": '"{field}" says "{phrase}", which can push or hurt; please find other words',
    "not_present": '"closing" says "{phrase}"; it must stay with here and now',
    "control": '"{field}" holds a hidden control character',
    "markup": '"{field}" holds markup; plain words only',
    "contact": '"{field}" holds an address, a link or a number to call; a pack must not',
    "touch_unsaid": '"text" or "closing" says "{phrase}", so "touches" must name "{touch}"',
    "same_as": "this is the same question as {id}",
    "much_like": "this is nearly the same question as {id}",
    "as_told": "{said}",
}

_BY_LANGUAGE: dict[str, dict[str, str]] = {"en": _EN}


def reason(key: str, facts: Mapping[str, str | int], lang: str = "en") -> str:
    """Give the sentence for a fault, in the language asked for or else in English."""
    return _BY_LANGUAGE.get(lang, _EN)[key].format(**facts)


def keys(lang: str = "en") -> frozenset[str]:
    """Give every key that has a sentence in this language."""
    return frozenset(_BY_LANGUAGE[lang])
