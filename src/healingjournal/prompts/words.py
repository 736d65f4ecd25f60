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

_ES: dict[str, str] = {
    "cannot_read": "este archivo no se puede leer",
    "too_large": "el archivo pasa de 1 MiB",
    "not_utf8": "esta línea no es texto UTF-8",
    "not_toml": "esto no es TOML: {said}",
    "too_deep": "esto lleva algo demasiado hondo o grande para leerlo",
    "no_files": "aquí no hay ningún archivo de preguntas",
    "unknown_kind": "aquí no hay tablas [[prompt]]",
    "no_prompts": "el paquete no lleva ninguna tabla [[prompt]]",
    "too_many": "un paquete puede llevar 1000 preguntas; desde aquí ya no se leen",
    "prompts_not_tables": '"prompt" se escribe como tablas [[prompt]]',
    "unknown_key": '"{field}" no es un nombre que conozca este formato',
    "missing": 'falta "{field}"',
    "missing_closing": 'falta "closing"; los grados 2 y 3 necesitan una línea que lleve de '
    "vuelta al ahora",
    "not_text": '"{field}" tiene que ser texto entre comillas',
    "not_date": '"{field}" tiene que ser un día, como "2026-11-30"',
    "not_one_line": '"{field}" tiene que ser una sola línea',
    "too_many_letters": '"{field}" pasa de 1000 letras',
    "empty": '"{field}" está vacío',
    "not_tier": '"tier" tiene que ser 1, 2 o 3',
    "not_format": '"format" tiene que ser words, list, choose, draw o music',
    "not_minutes": '"minutes" tiene que ser un número entero de 1 a 60',
    "not_touches": '"touches" tiene que ser una lista con algo de {all}, o []',
    "not_texts": '"{field}" tiene que ser una lista de textos entre comillas',
    "not_rhythm": '"rhythm" tiene que ser una tabla con algo de opening, theme, practice, closing',
    "not_theme": '"theme" lleva letras pequeñas, números y guiones, como "small-steps"',
    "not_lang": '"lang" tiene que ser el código de un idioma, como "en" o "pt-BR"',
    "not_id": '"id" es el tema, un guion y un número, como "{theme}-01"',
    "id_twice": 'el id "{id}" ya se usa en {where}',
    "question_count": '"text" hace justo una pregunta; aquí hay {count}',
    "question_in": '"{field}" no puede hacer una pregunta',
    "too_long": '"{field}" tiene {count} palabras; 25 es lo máximo',
    "grade": '"{field}" pide un grado de lectura {grade}; 6 es lo máximo (Flesch-Kincaid); '
    "ayudan palabras más cortas",
    "ease": '"{field}" tiene una facilidad de lectura de {ease}; 66 es lo mínimo '
    "(Szigriszt-Pazos); ayudan palabras más cortas",
    "question_open": '"text" tiene que abrir su pregunta con {mark}',
    "gendered": '"{field}" dice "{phrase}", que da un género a quien lee; hace falta otra forma',
    "no_option": '"text" no deja elegir; ayudan palabras como "si quieres" o "con una basta"',
    "phrase": '"{field}" dice "{phrase}", que puede presionar o herir; hacen falta otras palabras',
    "not_present": '"closing" dice "{phrase}"; se queda en el aquí y ahora',
    "control": '"{field}" lleva un carácter de control oculto',
    "markup": '"{field}" lleva marcas; solo palabras',
    "contact": '"{field}" lleva una dirección, un enlace o un número de teléfono; un paquete no '
    "puede",
    "touch_unsaid": '"text" o "closing" dice "{phrase}", así que "touches" tiene que nombrar '
    '"{touch}"',
    "same_as": "esta es la misma pregunta que {id}",
    "much_like": "esta es casi la misma pregunta que {id}",
    "as_told": "{said}",
}

_BY_LANGUAGE: dict[str, dict[str, str]] = {"en": _EN, "es": _ES}


def reason(key: str, facts: Mapping[str, str | int], lang: str = "en") -> str:
    """Give the sentence for a fault, in the language asked for or else in English."""
    return _BY_LANGUAGE.get(lang, _EN)[key].format(**facts)


def keys(lang: str = "en") -> frozenset[str]:
    """Give every key that has a sentence in this language."""
    return frozenset(_BY_LANGUAGE[lang])
