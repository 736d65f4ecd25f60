"""The words: all reasons and protections have some, each language the same keys."""

import ast
import re
import string
from pathlib import Path

import pytest

from healingjournal.base.errors import RefusedError, WrongPassphraseError
from healingjournal.cli import words
from healingjournal.safety import selftest
from tests.cli.conftest import Terminal


def names_in(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def test_every_protection_and_reason_has_words() -> None:
    source = Path(selftest.__file__).read_text(encoding="utf-8")
    reasons = re.findall(r'State\.[A-Z_]+, "([a-z_]+)"|else "([a-z_]+)"', source)
    assert len(reasons) > 10
    for why in {first or second for first, second in reasons}:
        assert f"why_{why}" in words.ENGLISH
    for protection in selftest.selftest():
        assert f"protection_{protection.name}" in words.ENGLISH
        assert f"why_{protection.why}" in words.ENGLISH
    for state in selftest.State:
        assert f"state_{state.value}" in words.ENGLISH


def test_every_reason_of_the_pacing_has_a_sentence() -> None:
    source = Path("src/healingjournal/prompts/pacing.py").read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if node.value.startswith("why_"):
                assert node.value in words.ENGLISH


def test_every_language_has_the_same_keys_and_facts() -> None:
    for lang, sentences in words.WORDS.items():
        plain = {key for key in sentences if "." not in key}
        assert plain == {key for key in words.ENGLISH if "." not in key}, lang
        counted = {key.partition(".")[0] for key in sentences if "." in key}
        for key in counted:
            forms = {words.FORMS[lang](count) for count in range(200)}
            assert {f"{key}.{form}" for form in forms} <= sentences.keys()
        for key in plain:
            assert names_in(sentences[key]) == names_in(words.ENGLISH[key]), (lang, key)


def test_a_number_takes_its_form() -> None:
    assert words.counted("en", "words", 1) == "1 word"
    assert words.counted("en", "words", 0) == "0 words"


def test_the_language_is_the_chosen_one_else_the_systems_else_english(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known = ("en", "ar", "pt")
    monkeypatch.setenv("LC_ALL", "")
    monkeypatch.setenv("LC_MESSAGES", "")
    monkeypatch.setenv("LANG", "ar_EG.UTF-8")
    assert words.language(None, known) == "ar"
    assert words.language("pt-BR", known) == "pt"
    assert words.language("tlh", known) == "ar"
    monkeypatch.setenv("LANG", "C")
    assert words.language(None, known) == "en"


def test_an_unknown_key_falls_back_to_the_kind_of_failure() -> None:
    assert words.told("en", WrongPassphraseError("odd")) == words.ENGLISH["told_wrong_passphrase"]
    assert words.told("en", RefusedError("odd")) == words.ENGLISH["told_refused"]


def test_braces_in_a_fact_stay_as_they_are() -> None:
    assert "{x}" in words.told("en", RefusedError("key_twice", field="{x}"))


def test_the_set_language_is_read_from_the_settings(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "config" / "pages" / "settings.json"
    file.parent.mkdir(parents=True)
    file.write_text('{"language": "en"}', encoding="utf-8")
    assert terminal("--help").out.startswith("How to call it:")
    file.write_text("not json", encoding="utf-8")
    assert terminal("--help").exit_code == 0
