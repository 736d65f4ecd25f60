"""Checks packs: their form, and the rules of wording a program can see.

`kinds` maps a name at the top of a file (`step`) to the check of the room that such files
belong to, so that one command checks every content file without rooms knowing each other.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from healingjournal.base import carried
from healingjournal.base.grade import MAX_GRADE, MIN_EASE, flesch_kincaid, szigriszt_pazos
from healingjournal.base.text import folded
from healingjournal.prompts import phrases
from healingjournal.prompts.pack import QUESTION_MARKS, Loaded, Pack, Problem, Prompt
from healingjournal.prompts.reading import Fault, Source, loaded, source

MAX_WORDS = 25
ALIKE = 0.75
# A longer text is a fault already, and is not held against all others word by word.
_LONGEST_HELD = 2 * MAX_WORDS

KindCheck = Callable[[Path], tuple[int, Sequence[tuple[int, str]]]]

# What a question must open with, in languages that open it.
_OPENINGS: Mapping[str, str] = {"es": "¿"}


@dataclass(frozen=True)
class Checked:
    """How many prompts (or exercises, cards) were found, and every fault in order."""

    prompts: int
    problems: tuple[Problem, ...] = ()

    def told(self, lang: str = "en") -> list[str]:
        """Give each fault as `file:line: reason`."""
        return [problem.told(lang) for problem in self.problems]


@dataclass
class _Seen:
    """What earlier files of the same check and language hold: ids and texts."""

    ids: dict[str, str] = field(default_factory=dict)
    texts: list[tuple[str, str, frozenset[str]]] = field(default_factory=list)


_SeenByLanguage = dict[str, _Seen]


def check(path: Path, kinds: Mapping[str, KindCheck] | None = None) -> Checked:
    """Check one file, or every `.toml` below a folder; ids are unique across all of them.

    In a folder, files of a kind that is not known are passed over.
    """
    if not path.is_dir():
        only = _check_file(path, kinds or {}, {})
        return only or Checked(0, (Problem(str(path), 1, "unknown_kind"),))
    seen: _SeenByLanguage = {}
    files = (_check_file(file, kinds or {}, seen) for file in _files(path))
    each = [one for one in files if one]
    if not each:
        return Checked(0, (Problem(str(path), 1, "no_files"),))
    return Checked(
        sum(one.prompts for one in each),
        tuple(problem for one in each for problem in one.problems),
    )


def _files(folder: Path) -> list[Path]:
    # A pipe among them would be waited for without end.
    return sorted(file for file in folder.rglob("*.toml") if not file.is_fifo())


def _check_file(
    path: Path, kinds: Mapping[str, KindCheck], seen: _SeenByLanguage
) -> Checked | None:
    found = source(path)
    if isinstance(found, Problem):
        return Checked(0, (found,))
    if "prompt" not in found.tables:
        for name, checked in kinds.items():
            if name in found.tables:
                count, faults = checked(path)
                told = (found.problem(line, "as_told", said=said) for line, said in faults)
                return Checked(count, tuple(told))
        if not _looks_like_pack(found):
            return None
    return _check_pack(found, seen)


def _looks_like_pack(found: Source) -> bool:
    return bool({"theme", "title", "rhythm"} & found.tables.keys())


def _check_pack(found: Source, seen: _SeenByLanguage) -> Checked:
    read = looked_through(found, seen)
    return Checked(read.found, read.problems)


def looked_through(found: Source, seen: "_SeenByLanguage | None" = None) -> Loaded:
    """Read a decoded pack and check it, its form and its wording; every fault in order."""
    seen = {} if seen is None else seen
    read = loaded(found)
    problems = list(read.problems)
    if read.pack:
        problems += _top_wording(read.pack, found)
        lines = _lines_by_id(found)
        others = seen.setdefault(read.pack.lang, _Seen())
        for prompt in read.pack.prompts:
            line_of = lines[prompt.id]
            faults = (*_wording(prompt, read.pack.lang), *_alike(prompt, found.file, others))
            problems += [
                found.problem(line_of(name), key, **facts) for name, (key, facts) in faults
            ]
    ordered = sorted(problems, key=lambda problem: problem.line)
    return Loaded(read.pack, tuple(ordered), read.found)


def _lines_by_id(found: Source) -> dict[str, Callable[[str], int]]:
    tables = found.tables.get("prompt")
    lines: dict[str, Callable[[str], int]] = {}
    for nth, table in enumerate(tables if isinstance(tables, list) else []):
        if isinstance(table, dict) and isinstance(table.get("id"), str):
            lines.setdefault(table["id"], found.places.table("prompt", nth).of)
    return lines


def _top_wording(pack: Pack, found: Source) -> Iterator[Problem]:
    lang = phrases.base_language(pack.lang)
    for key, facts in _plain(pack.title, "title", lang):
        yield found.problem(found.places.top.of("title"), key, **facts)
    for name, text in pack.rhythm.items():
        for key, facts in _plain(text, name, lang):
            yield found.problem(found.places.section("rhythm").of(name), key, **facts)


def _wording(prompt: Prompt, language: str) -> Iterator[tuple[str, Fault]]:
    lang = phrases.base_language(language)
    read = [("text", prompt.text), ("closing", prompt.closing or "")]
    read += [("alternatives", text) for text in prompt.alternatives]
    for name, text in read:
        for fault in (*_plain(text, name, lang), *_size(text, name, lang)):
            yield name, fault
    for name, note in (
        ("reviewed_by", prompt.reviewed_by), ("translation_notes", prompt.translation_notes)
    ):
        for fault in _carried(note or "", name):
            yield name, fault
    asked = sum(prompt.text.count(mark) for mark in QUESTION_MARKS)
    if asked != 1:
        yield "text", ("question_count", {"count": asked})
    opening = _OPENINGS.get(lang)
    if opening and asked == 1 and prompt.question.count(opening) != 1:
        yield "text", ("question_open", {"mark": opening})
    options = phrases.OPTIONS.get(lang, ())
    if options and not phrases.found(prompt.text, options):
        yield "text", ("no_option", {})
    if prompt.closing:
        yield from _closing(prompt.closing, lang)
    yield from _touched(prompt, lang)


def _closing(closing: str, lang: str) -> Iterator[tuple[str, Fault]]:
    if any(mark in closing for mark in QUESTION_MARKS):
        yield "closing", ("question_in", {"field": "closing"})
    if phrase := phrases.found(closing, phrases.NOT_NOW.get(lang, ())):
        yield "closing", ("not_present", {"phrase": phrase})


def _touched(prompt: Prompt, lang: str) -> Iterator[tuple[str, Fault]]:
    for touch, phrase in unsaid(prompt, lang):
        yield "touches", ("touch_unsaid", {"phrase": phrase, "touch": touch})


def unsaid(prompt: Prompt, language: str) -> Iterator[tuple[str, str]]:
    """Give each mark that the words of a prompt ask for and it lacks, with the words."""
    said = " ".join((prompt.text, prompt.closing or "", *prompt.alternatives))
    for touch, hints in phrases.TOUCHED.get(phrases.base_language(language), {}).items():
        if touch not in prompt.touches and (phrase := phrases.found(said, hints)):
            yield touch, phrase


def _plain(text: str, name: str, lang: str) -> Iterator[Fault]:
    yield from _carried(text, name)
    banned = phrases.BANNED.get(lang, ())
    if phrase := phrases.found(text, banned) or phrases.found(carried.read(text), banned):
        yield "phrase", {"field": name, "phrase": phrase}
    if phrase := phrases.found(text, phrases.GENDERED.get(lang, ())):
        yield "gendered", {"field": name, "phrase": phrase}


def _carried(text: str, name: str) -> Iterator[Fault]:
    for key, holds in _CARRIED.items():
        if holds(text):
            yield key, {"field": name}


def _size(text: str, name: str, lang: str) -> Iterator[Fault]:
    count = len(text.split())
    if count > MAX_WORDS:
        yield "too_long", {"field": name, "count": count}
    if lang in _HARD and (fault := _HARD[lang](text, name)):
        yield fault


def _hard_english(text: str, name: str) -> Fault | None:
    grade = flesch_kincaid(text)
    return ("grade", {"field": name, "grade": f"{grade:.1f}"}) if grade > MAX_GRADE else None


def _hard_spanish(text: str, name: str) -> Fault | None:
    ease = szigriszt_pazos(text)
    return ("ease", {"field": name, "ease": f"{ease:.1f}"}) if ease < MIN_EASE else None


_CARRIED: Mapping[str, Callable[[str], bool]] = {
    "control": carried.hidden,
    "markup": carried.markup,
    "contact": carried.contact,
}
_HARD: Mapping[str, Callable[[str, str], Fault | None]] = {
    "en": _hard_english,
    "es": _hard_spanish,
}


def _alike(prompt: Prompt, file: str, seen: _Seen) -> Iterator[tuple[str, Fault]]:
    if prompt.id in seen.ids:
        yield "id", ("id_twice", {"id": prompt.id, "where": seen.ids[prompt.id]})
    seen.ids.setdefault(prompt.id, file)
    plain = " ".join(folded(prompt.text).split())
    bag = word_bag(prompt.text)
    for other_id, other_plain, other_bag in seen.texts:
        if plain == other_plain:
            yield "text", ("same_as", {"id": other_id})
            break
        if len(bag) <= _LONGEST_HELD and overlap(bag, other_bag) >= ALIKE:
            yield "text", ("much_like", {"id": other_id})
            break
    seen.texts.append((prompt.id, plain, bag))


def word_bag(text: str) -> frozenset[str]:
    """Give the folded words of a text, each once."""
    return frozenset(re.findall(r"\w+", folded(text)))


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Give the Jaccard likeness of two sets of words: shared over all, 0.0 to 1.0."""
    return len(one & other) / len(one | other) if one or other else 0.0
