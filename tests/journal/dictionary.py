"""A dictionary of a few words, as Hunspell reads one."""

from pathlib import Path

import pytest

from healingjournal.journal.speller import Dictionary

WORDS = ("window", "street", "was", "only", "the", "a", "tea", "it's", "warm", "and", "hello")
_AFFIXES = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwxzq'\nWORDCHARS '\n"


def made(folder: Path, words: tuple[str, ...], name: str = "en_XA") -> Dictionary:
    (folder / f"{name}.aff").write_text(_AFFIXES, "utf-8")
    (folder / f"{name}.dic").write_text("\n".join([str(len(words)), *words, ""]), "utf-8")
    return Dictionary(name, folder / name)


needs_hunspell = pytest.mark.tool("hunspell")
